/** A client whose declarations a bundler put into one file is noticed, also beside a client that is recognised. */
import { describe, expect, test } from "vitest";
import { client, hitsIn, project, putBelow, useProjects } from "../support/impacted.js";
import { campaigns } from "../support/campaign.js";

useProjects();

const rule = "operation-removed";

/** As rollup-plugin-dts and rolldown-plugin-dts write it: without the header and without the description of the agent. */
const bundle = `interface CallOptions { readonly timeout?: number; }
interface ClientOf<Client> { new (session: object): Client; readonly prototype: Client; }
interface ISampleAgent {
    Get(request: object, options?: CallOptions): Promise<object | null>;
    Save(request: object, options?: CallOptions): Promise<void>;
    Publish(request: object, options?: CallOptions): Promise<object | null>;
    Reset(options?: CallOptions): Promise<void>;
}
interface SampleAgent extends ISampleAgent {}
declare const SampleAgent: ClientOf<SampleAgent>;
declare const connectCrm: (url: string) => SampleAgent;
export { SampleAgent, connectCrm };
`;

/** A file that uses a client which is recognised. */
const recognised = {
  "src/safe.ts": `import type { SampleAgent } from "${client}/index.js";\nexport const reset = (agent: SampleAgent) => agent.Reset();\n`,
};
const call = 'import { connectCrm } from "@acme/crm";\nexport const crm = () => connectCrm("");\n';
const installed = (file: string, text: string, name = "@acme/crm") => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: "module", types: file, main: "x.js" }),
  [`node_modules/${name}/${file}`]: text,
});

/** Returns the files that were not analysed in a project that uses a recognised client too. */
async function unreadIn(
  files: Readonly<Record<string, string>>,
  compilerOptions: object = {},
): Promise<readonly string[]> {
  const folder = await project(rule, recognised, { compilerOptions });
  putBelow(folder, files);
  const { hits, unread } = await hitsIn(rule, folder);
  expect(hits).toEqual([]);
  return unread.map(
    ({ position: { file, line, column }, reason }) => `${file.split("/").at(-1)}:${line}:${column} ${reason}`,
  );
}

describe("a file that imports a bundled client is named", () => {
  test("whatever the bundle's file and the names in it are", async () => {
    const bundles: Readonly<Record<string, readonly [file: string, text: string]>> = {
      plain: ["index.d.ts", bundle],
      modern: ["index.d.mts", bundle],
      common: ["index.d.cts", bundle],
      renamed: ["index.d.ts", bundle.replaceAll("ISampleAgent", "ISampleAgent$1")],
      nested: [
        "index.d.ts",
        `export namespace Crm {\n${bundle.replaceAll("declare ", "")}}\nexport const connectCrm: typeof Crm.connectCrm;\n`,
      ],
      headed: [
        "index.d.ts",
        `/* Written by netserver-codegen from Services99: changes made here are lost. */\n${bundle}`,
      ],
    };
    const files = Object.entries(bundles).map(([name, [file, text]]) => ({
      ...installed(file, text, name),
      [`src/${name}.ts`]: `export { connectCrm } from "${name}";\n`,
    }));
    expect(await unreadIn(Object.assign({}, ...files))).toEqual(
      Object.keys(bundles)
        .sort()
        .map((name) => `${name}.ts:1:28 import`),
    );
  });

  test.runIf(campaigns)("if only its carriers or its enumerations are in the bundle", async () => {
    const types = `interface Paper { Kind: string; Code: string | null; Notes: object[] | null; }\nexport type { Paper };\n`;
    const names = `declare const Kind: { readonly None: "None"; readonly Some: "Some"; };\ntype Kind = (typeof Kind)[keyof typeof Kind] | UnknownName<"Kind">;\ntype UnknownName<E extends string> = string & { readonly brand: E };\nexport { Kind };\n`;
    const use = (name: string) => `import type { ${name} } from "@acme/crm";\nexport type Own = ${name};\n`;
    expect(await unreadIn({ ...installed("index.d.ts", types), "src/own.ts": use("Paper") })).toEqual([
      "own.ts:1:28 import",
    ]);
    expect(await unreadIn({ ...installed("index.d.ts", names), "src/own.ts": use("Kind") })).toEqual([
      "own.ts:1:27 import",
    ]);
  });

  test("through another file, another package, paths, a folder without a manifest, JavaScript and types of imports", async () => {
    expect(
      await unreadIn(
        {
          ...installed("index.d.ts", 'export * from "./chunk-1.js";\n'),
          "node_modules/@acme/crm/chunk-1.d.ts": bundle,
          "node_modules/@acme/app-kit/package.json":
            '{ "name": "@acme/app-kit", "type": "module", "types": "index.d.ts" }',
          "node_modules/@acme/app-kit/index.d.ts": 'export { connectCrm } from "@acme/crm";\n',
          "node_modules/bare/index.d.ts": bundle,
          "vendor/crm.d.ts": bundle,
          "src/barrel.ts": 'export * from "@acme/crm";\n',
          "src/kit.ts": 'export * from "@acme/app-kit";\n',
          "src/mapped.ts": 'export * from "crm";\n',
          "src/bare.cts": 'export import crm = require("bare");\n',
          "src/script.js": 'export const load = () => import("@acme/crm");\n',
          "src/common.cjs": 'module.exports = require("bare");\n',
          "src/type.ts": 'export type Crm = import("@acme/crm").SampleAgent;\n',
          "src/beside.ts": 'export { connectCrm } from "../vendor/crm.js";\n',
        },
        { paths: { crm: ["./vendor/crm.d.ts"] } },
      ),
    ).toEqual([
      "bare.cts:1:29 import",
      "barrel.ts:1:15 import",
      "beside.ts:1:28 import",
      "common.cjs:1:26 import",
      "kit.ts:1:15 import",
      "mapped.ts:1:15 import",
      "script.js:1:34 import",
      "type.ts:1:26 import",
    ]);
  });

  test.runIf(campaigns)("if the declarations are those of a module without a file, or of no module", async () => {
    const inside = bundle.replaceAll("declare ", "").replaceAll(/^/gm, "  ");
    expect(
      await unreadIn({
        "src/types/modules.d.ts": `declare module "@acme/crm" {\n${inside}}\n`,
        "src/types/global.d.ts": bundle.replace(/^export .*$/m, ""),
        "src/call.ts": call,
      }),
    ).toEqual(["call.ts:1:28 import", "global.d.ts:1:1 import"]);
  });
});

test("no file is named for packages that only resemble a client", async () => {
  expect(
    await unreadIn({
      ...installed(
        "index.d.ts",
        [
          // A client of gRPC.
          "interface CallOptions { signal?: AbortSignal; }",
          "interface NotesClient { get(request: object, options?: CallOptions): Promise<object>; save(request: object, options?: CallOptions): Promise<object>; list(request: object, options?: CallOptions): Promise<object>; }",
          // An agent of something else.
          "interface IUserAgent { parse(text: string): object; }",
          "interface ISampleAgent { Reset(): void; run(): Promise<void>; }",
          // Objects that have some of a carrier's members, or the same in camel case.
          "interface Note { id: number; name: string; }",
          "interface Paper { Kind: string; Code: string; Text: string; }",
          'type Kind = "None" | "Some";',
          "export type { NotesClient, IUserAgent, ISampleAgent, Note, Paper, Kind };",
          "export declare const connectCrm: (url: string) => NotesClient;",
        ].join("\n"),
      ),
      "src/call.ts": call,
    }),
  ).toEqual([]);
});

test("declarations of a package whose sources are read hide nothing if they refer to the client", async () => {
  expect(
    await unreadIn({
      "lib/tsconfig.json": JSON.stringify({
        compilerOptions: { module: "NodeNext", target: "ES2023", outDir: "dist" },
        include: ["src"],
      }),
      "lib/src/index.ts":
        'import { SampleAgent, type CallOptions, type ISampleAgent } from "../../generated/Services99/index.js";\nexport class Fake implements Pick<ISampleAgent, "Reset"> { async Reset(options?: CallOptions) {} }\n',
      "lib/dist/index.d.ts":
        'import { type CallOptions, type ISampleAgent } from "../../generated/Services99/index.js";\nexport declare class Fake implements Pick<ISampleAgent, "Reset"> { Reset(options?: CallOptions): Promise<void>; }\n',
      "src/call.ts": 'export { Fake } from "../lib/dist/index.js";\n',
    }),
  ).toEqual([]);
});
