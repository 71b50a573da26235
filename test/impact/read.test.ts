/** Which files of a project `impact` reads, beside those that its tsconfig.json names. Lines marked `hit` are to be named, and no others. */
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import {
  client,
  compile,
  compilerOptions,
  hitsIn,
  project,
  putBelow,
  workspace,
  useProjects,
} from "../support/impacted.js";
import { campaigns } from "../support/campaign.js";

useProjects();

const rule = "operation-removed";
const places = (found: Awaited<ReturnType<typeof hitsIn>>) => [
  ...new Set(
    found.hits.map(
      ({ position: { file, line, column } }) =>
        `${file.replace(/^.*\/(?:src|packages|scripts)\//, "")}:${line}:${column}`,
    ),
  ),
];
const reasons = (found: Awaited<ReturnType<typeof hitsIn>>) =>
  found.unread.map(({ position, reason }) => `${position.file.split("/").at(-1)}:${position.line} ${reason}`);

const harmless = {
  "src/safe.ts": `import type { SampleAgent } from "${client}/index.js";\nexport const reset = (agent: SampleAgent) => agent.Reset();\n`,
};
const bundler = {
  tsconfig: { compilerOptions: { ...compilerOptions, module: "ESNext", moduleResolution: "bundler", noEmit: true } },
};

describe("scripts of components are read, with their places in the file", () => {
  test.runIf(campaigns)("of Vue: both scripts, in TypeScript and in JavaScript", async () => {
    const found = await hitsIn(
      rule,
      await project(
        rule,
        {
          ...harmless,
          "src/Typed.vue": `<template>\r\n  <p>ø {{ text }}</p>\r\n</template>\r\n<script lang="ts">\r\nimport { SampleAgent } from "${client}/index.js";\r\n</script>\r\n<script setup lang="ts" generic="T extends string">\r\nconst agent = new SampleAgent({} as never);\r\n  const text = agent.Publish({});\r\n</script>\r\n<style>p { color: red }</style>\r\n`,
          "src/Plain.vue": `<script>\nimport { SampleAgent } from "${client}/index.js";\nexport default { data: () => ({ agent: new SampleAgent(null) }), methods: {\n  go() { return new SampleAgent(null).Publish({}); } } };\n</script>\n`,
        },
        bundler,
      ),
    );
    expect([places(found), reasons(found)]).toEqual([["Plain.vue:4:39", "Typed.vue:9:22"], []]);
    expect(found.kinds).toEqual({ ".ts": 1, ".vue": 2 });
  });

  test("of Svelte, Astro and HTML; no comment, no style, no data", async () => {
    const uses = `import { SampleAgent } from "${client}/index.js";`;
    const found = await hitsIn(
      rule,
      await project(rule, {
        ...harmless,
        "src/App.svelte": `<!-- <script>agent.Publish()</script> -->\n<script context="module" lang="ts">${uses}</script>\n<script lang="ts">\n  export let text = new SampleAgent({} as never).Publish({});\n</script>\n{text}\n`,
        "src/page.astro": `---\n${uses}\nconst text = await new SampleAgent({} as never).Publish({});\n---\n<p>{text}</p>\n<script>\n${uses}\n  new SampleAgent({} as never).Publish({});\n</script>\n`,
        "src/index.html": `<script type="application/json">{ "from": "x" }</script><script type="module">\n${uses}\nnew SampleAgent(null).Publish({});\n</script>\n`,
      }),
    );
    expect([places(found), reasons(found)]).toEqual([
      ["App.svelte:4:50", "index.html:3:23", "page.astro:3:49", "page.astro:8:32"],
      [],
    ]);
  });
});

test("JavaScript is read, also where the compiler is not told to: modules, CommonJS, JSX, dynamic imports", async () => {
  const found = await hitsIn(
    rule,
    await project(rule, {
      ...harmless,
      "src/module.mjs": `import { SampleAgent } from "${client}/index.js";\nexport const call = () => new SampleAgent(null).Publish({});\n`,
      "src/common.cjs": `const { SampleAgent } = require("${client}/index.js");\nmodule.exports = () => new SampleAgent(null).Publish({});\n`,
      "src/later.js": `export async function call(session) {\n  const { SampleAgent } = await import("${client}/index.js");\n  return new SampleAgent(session).Publish({});\n}\n`,
      "src/view.jsx": `import { SampleAgent } from "${client}/index.js";\nexport const View = () => <p>{new SampleAgent(null).Publish({})}</p>;\n`,
      "src/declared.js": `import { SampleAgent } from "${client}/index.js";\nexport const call = () => new SampleAgent(null).Publish({});\n`,
      "src/declared.d.ts": "export declare const call: () => Promise<unknown>;\n",
      "src/documented.js": `/** @param {import("${client}/index.js").SampleAgent} agent */\nexport const call = (agent) => agent.Publish({});\n`,
    }),
  );
  expect([places(found), reasons(found)]).toEqual([
    ["common.cjs:2:46", "declared.js:2:49", "documented.js:2:38", "later.js:3:35", "module.mjs:2:49", "view.jsx:2:53"],
    [],
  ]);
});

describe("files that the tsconfig.json leaves out are read", () => {
  test("tests that it excludes, and scripts beside its folders", async () => {
    const call = (path: string) =>
      `import { SampleAgent } from "${path}/index.js";\nexport const call = () => new SampleAgent({} as never).Publish({});\n`;
    const found = await hitsIn(
      rule,
      await project(
        rule,
        {
          ...harmless,
          "src/app.test.ts": call(client),
          "scripts/nightly.mts": call("../generated/Services99"),
          "dist/app.js": call("../generated/Services99"),
          "node_modules/other/index.ts": call("../../generated/Services99"),
        },
        { tsconfig: { exclude: ["**/*.test.ts"] } },
      ),
    );
    expect(places(found)).toEqual(["nightly.mts:2:56", "app.test.ts:2:56"]);
    expect(found.skipped.map((each) => each.replace(/^.*\//, ""))).toEqual(["dist"]);
  });

  test("but what git ignores is named only, and JavaScript beside its source map is not a source", async () => {
    const call = `import { SampleAgent } from "${client}/index.js";\nexport const call = () => new SampleAgent(null).Publish({});\n`;
    const folder = await project(rule, {
      ...harmless,
      ".gitignore": "generated\nbundle\n/src/local.ts\n",
      "bundle/app.js": call,
      "src/local.ts": "export {};\n",
      "src/emitted.js": call,
      "src/emitted.js.map": '{ "version": 3, "sources": ["safe.ts"], "mappings": "" }',
    });
    execFileSync("git", ["init", "-q", folder]);
    const found = await hitsIn(rule, folder);
    expect([places(found), reasons(found)]).toEqual([[], []]);
    expect(found.skipped.map((each) => each.replace(/^.*\/\d+\//, ""))).toEqual(["bundle"]);
  });

  test.runIf(campaigns)("packages in folders below it are read by their own tsconfig.json", async () => {
    const found = await hitsIn(
      rule,
      await project(rule, {
        ...harmless,
        "packages/one/tsconfig.json": JSON.stringify({
          compilerOptions: {
            ...compilerOptions,
            noEmit: true,
            paths: { "#client": ["../../generated/Services99/index.js"] },
          },
        }),
        "packages/one/src/call.ts": `import { SampleAgent } from "#client";\nexport const call = () => new SampleAgent({} as never).Publish({});\n`,
      }),
    );
    expect(places(found)).toEqual(["call.ts:2:56"]);
  });
});

test("references of a solution's tsconfig.json are followed, nested and in circles", async () => {
  const folder = await project(
    rule,
    {
      "app/tsconfig.json": JSON.stringify({
        extends: ["../base.json"],
        files: [],
        references: [{ path: "./tsconfig.app.json" }, { path: ".." }],
      }),
      "app/tsconfig.app.json": JSON.stringify({
        extends: "../base.json",
        include: ["src"],
        references: [{ path: "." }],
      }),
      "base.json": JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true } }),
      "app/src/call.tsx": `import { SampleAgent } from "../../generated/Services99/index.js";\nexport const call = () => new SampleAgent({} as never).Publish({});\n`,
    },
    { tsconfig: { files: [], include: [], references: [{ path: "./app" }] } },
  );
  expect(places(await hitsIn(rule, folder))).toEqual(["call.tsx:2:56"]);
});

test.runIf(campaigns)("JavaScript that was compiled is read in its source, by the source map beside it", async () => {
  const folder = await project(
    rule,
    {
      "src/index.ts": `export * from "${client}/index.js";\n`,
      "scripts/run.mjs": 'import { SampleAgent } from "../dist/src/index.js";\nnew SampleAgent(null).Publish({});\n',
    },
    { tsconfig: { compilerOptions: { ...compilerOptions, sourceMap: true, outDir: "dist" } } },
  );
  compile(folder);
  const found = await hitsIn(rule, folder);
  expect([places(found), reasons(found)]).toEqual([["run.mjs:2:23"], []]);
});

describe("a client that is a built package of the workspace", () => {
  const call = `import { SampleAgent } from "@acme/client";\nexport const call = () => new SampleAgent({} as never).Publish({});\nexport const reset = (agent: SampleAgent) => agent.Reset();\n`;

  test.runIf(campaigns)(
    "is found behind its declarations, by the link in node_modules, and the compiler is asked",
    async () => {
      const found = await hitsIn(rule, await workspace(rule, { "src/call.ts": call }));
      expect([places(found), reasons(found)]).toEqual([["call.ts:2:56"], []]);
      const changed = await hitsIn(
        "type-of-member-changed",
        await workspace("type-of-member-changed", {
          "src/call.ts": `import type { Note } from "@acme/client";\nconst half = (value: number) => value / 2;\nexport const read = (notes: Note[]) => {\n  const [id] = notes.map(({ Id }) => Id);\n  return half(id!);\n};\n`,
        }),
      );
      expect(changed.hits.map(({ position, compiler }) => [position.line, compiler?.slice(0, 6)])).toEqual([
        [4, undefined],
        [5, "TS2345"],
      ]);
    },
  );

  test.runIf(campaigns)("is refused if it was built from another version", async () => {
    const folder = await workspace("operation-removed", { "src/call.ts": call });
    await expect(hitsIn("operation-added", folder)).rejects.toThrow("NS805");
  });

  test.runIf(campaigns)("is read in its sources through a package between them", async () => {
    const folder = await workspace(rule, {
      "src/call.ts": 'import { publish } from "@acme/shared";\nexport const call = publish;\n',
    });
    const shared = join(folder, "../shared");
    putBelow(shared, {
      "package.json": '{ "name": "@acme/shared", "type": "module", "exports": { "types": "./dist/index.d.ts" } }',
      "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }),
      "src/index.ts": `import type { SampleAgent } from "@acme/client";\nexport const publish = (agent: SampleAgent) => agent.Publish({});\n`,
      "dist/index.d.ts": `import type { SampleAgent } from "@acme/client";\nexport declare const publish: (agent: SampleAgent) => Promise<unknown>;\n`,
    });
    mkdirSync(join(shared, "node_modules/@acme"), { recursive: true });
    symlinkSync(join(folder, "../client"), join(shared, "node_modules/@acme/client"), "junction");
    symlinkSync(shared, join(folder, "node_modules/@acme/shared"), "junction");
    const found = await hitsIn(rule, folder);
    expect(found.hits.map(({ position }) => position.file.replace(/^.*\/packages\//, ""))).toEqual([
      "shared/src/index.ts",
    ]);
    rmSync(join(shared, "tsconfig.json"));
    expect(reasons(await hitsIn(rule, folder))).toEqual(["index.d.ts:1 package"]);
  });

  test.runIf(campaigns)(
    "is read in its sources behind declarations that do not mention the client, if their JavaScript does",
    async () => {
      const folder = await workspace(rule, {
        "src/call.ts": 'import { publish } from "@acme/facade";\nexport const call = publish;\n',
      });
      const facade = join(folder, "../facade");
      putBelow(facade, {
        "package.json": '{ "name": "@acme/facade", "type": "module", "exports": { "types": "./dist/index.d.ts" } }',
        "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }),
        "src/index.ts": `import { SampleAgent } from "@acme/client";\nexport const publish = () => new SampleAgent({} as never).Publish({});\n`,
        "dist/index.d.ts": "export declare const publish: () => Promise<unknown>;\n",
        "dist/index.js":
          'import { SampleAgent } from "@acme/client";\nexport const publish = () => new SampleAgent({}).Publish({});\n',
      });
      mkdirSync(join(facade, "node_modules/@acme"), { recursive: true });
      symlinkSync(join(folder, "../client"), join(facade, "node_modules/@acme/client"), "junction");
      symlinkSync(facade, join(folder, "node_modules/@acme/facade"), "junction");
      const places = async () =>
        (await hitsIn(rule, folder)).hits.map(({ position }) => position.file.replace(/^.*\/packages\//, ""));
      expect(await places()).toEqual(["facade/src/index.ts"]);
      // As a bundler writes it, with the client in another file.
      putBelow(facade, {
        "dist/index.js": 'export { publish } from "./chunk.js";\n',
        "dist/chunk.js": 'const SampleAgent$={services:"Services99",name:"Sample",namespace:n,operations:o};\n',
      });
      expect(await places()).toEqual(["facade/src/index.ts"]);
      rmSync(join(facade, "tsconfig.json"));
      expect(reasons(await hitsIn(rule, folder))).toEqual(["index.d.ts:1 package"]);
    },
  );
});
