import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { afterAll, describe, expect, test } from "vitest";
import { ImportGraph, importsIn } from "../../../../generator/impact/imports.js";
import { ClientFinder } from "../../../../generator/impact/recognise.js";
import type { OpenedProject } from "../../../../generator/impact/open-project.js";
import { contract, operation } from "../../../support/contract.js";
import { compiled } from "../../../support/program.js";

const parse = (text: string, path = "/app.ts") => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

describe("the imports of a file", () => {
  test.each([
    ["a statement", 'import { a } from "./x";', "./x"],
    ["a statement without names", 'import "./x";', "./x"],
    ["an export", 'export * from "./x";', "./x"],
    ["an import that is assigned", 'import a = require("./x");', "./x"],
    ["a type", 'type A = import("./x").A;', "./x"],
    ["a type of a module", 'type A = typeof import("./x");', "./x"],
    ["import()", 'const a = () => import("./x");', "./x"],
    ["require()", 'if (a) { b = require("./x"); }', "./x"],
    ["a template without substitutions", "import(`./x`);", "./x"],
    ["a path that is put together", "import(`./${name}`);", undefined],
    ["a path in a variable", "require(name);", undefined],
  ])("have one by %s", (_, text, name) => {
    expect(importsIn(parse(text)).map((each) => each.name)).toEqual([name]);
  });

  test("hold the node of the path", () => {
    expect(importsIn(parse('import { a } from "./x"; import(b);')).map(({ node }) => node.getText())).toEqual([
      '"./x"',
      "b",
    ]);
  });

  test.each([
    ["an export of its own", "export { a }; export default 1;"],
    ["a call without an argument", "require(); import.meta.url;"],
    ["another function", 'load("./x"); a.require("./x"); a.import("./x");'],
    ["a name that is assigned", "import a = b.c;"],
    ["a text", '"import a from b";'],
  ])("have none by %s", (_, text) => {
    expect(importsIn(parse(text))).toEqual([]);
  });
});

const bundle = "export interface ISampleAgent { Publish(options?: object): Promise<void>; }";
const script = 'export const a = { services: "Services99", name: "Sample", namespace: n };';
const installed = "/node_modules";

/** Returns the imports of a small program. Paths without a dot in front are those of packages. */
function graphOf(files: Readonly<Record<string, string>>, own: readonly string[] = []) {
  const { program, file } = compiled(files);
  const finder = new ClientFinder(contract([], [operation("Publish", [], [])]));
  finder.folderOf("/client/index.ts", "/* by netserver-codegen from Services99 */");
  const asked: (ts.ResolutionMode | undefined)[] = [];
  const resolveName = (name: string, from: string, mode?: ts.ResolutionMode) => {
    asked.push(mode);
    if (name === "esm-only" && mode !== ts.ModuleKind.ESNext) return undefined;
    if (name === "cjs-only" && mode !== ts.ModuleKind.CommonJS) return undefined;
    const path = name.startsWith(".")
      ? join(dirname(from), name)
      : name.startsWith("/")
        ? name
        : `${installed}/${name}/index`;
    const found = ["", ".d.ts", ".ts", ".js"]
      .map((ending) => path + ending)
      .find((each) => each in files || each.startsWith("/client/"));
    return found === undefined ? undefined : ({ resolvedFileName: found, extension: ".ts" } as ts.ResolvedModuleFull);
  };
  const read = { program, files: own.map(file), resolveName };
  const reading = { finder, programs: [read] } as unknown as OpenedProject;
  return { graph: new ImportGraph(reading, reading.programs[0] as OpenedProject["programs"][0], "Services99"), asked };
}

describe("a client is hidden", () => {
  const hidden = (path: string, files: Readonly<Record<string, string>>, own: readonly string[] = []) =>
    graphOf(files, own).graph.hidesClient(path);

  test.each([
    ["in declarations", { "/a.d.ts": bundle }],
    ["in JavaScript", { "/a.js": script }],
    ["behind declarations that export it", { "/a.d.ts": 'export * from "./b";', "/b.d.ts": bundle }],
    [
      "behind declarations that use it",
      { "/a.d.ts": 'import type { A } from "./b";', "/b.d.ts": 'export type A = import("./c").A;', "/c.d.ts": bundle },
    ],
    ["behind JavaScript that requires it", { "/a.js": 'exports.a = require("./b");', "/b.js": script }],
    ["in an installed package", { "/a.d.ts": 'export * from "crm";', "/node_modules/crm/index.d.ts": bundle }],
    [
      "in a file of an installed package",
      {
        "/a.d.ts": 'export * from "crm";',
        "/node_modules/crm/index.d.ts": 'export * from "./chunk";',
        "/node_modules/crm/chunk.d.ts": bundle,
      },
    ],
    [
      "in a package that an installed package needs",
      {
        "/a.d.ts": 'export * from "kit";',
        "/node_modules/kit/index.d.ts": 'export * from "crm";',
        "/node_modules/crm/index.d.ts": bundle,
      },
    ],
    [
      "behind declarations that need each other",
      { "/a.d.ts": 'export * from "./b";', "/b.d.ts": 'export * from "./a"; export * from "./c";', "/c.d.ts": bundle },
    ],
    [
      "in a module without a file",
      { "/a.d.ts": 'export * from "@acme/crm";', "/m.d.ts": `declare module "@acme/crm" { ${bundle} }` },
    ],
  ])("%s", (_, files) => {
    const [path = ""] = Object.keys(files);
    expect(hidden(path, files)).toBe(true);
  });

  test.each([
    ["a file that is not there", { "/b.d.ts": bundle }],
    [
      "other declarations",
      { "/a.d.ts": 'export * from "./nowhere"; export * from "./b";', "/b.d.ts": "export interface A {}" },
    ],
    ["declarations that use a recognised client", { "/a.d.ts": 'export * from "/client/index.ts";' }],
    ["data", { "/a.d.ts.json": bundle }],
    [
      "an installed package that needs JavaScript alone",
      { "/node_modules/kit/index.d.ts": 'export * from "crm";', "/node_modules/crm/index.js": script },
    ],
    [
      "a module that is declared without types",
      { "/a.d.ts": 'export * from "@acme/crm";', "/m.d.ts": 'declare module "@acme/crm";' },
    ],
  ])("but not in %s", (_, files) => {
    const path = Object.keys(files).find((each) => each !== "/b.d.ts") ?? "/a.d.ts";
    expect(hidden(path, files)).toBe(false);
  });

  test("but not in a file of the project itself, which is read, nor behind it", () => {
    const files = { "/a.ts": 'export * from "./b";', "/b.d.ts": bundle, "/c.d.ts": 'export * from "./a";' };
    expect(hidden("/a.ts", files, ["/a.ts"])).toBe(false);
    expect(hidden("/c.d.ts", files, ["/a.ts"])).toBe(false);
    expect(hidden("/c.d.ts", files)).toBe(true);
  });

  test("but not in the recognised client", () => {
    expect(hidden("/client/index.ts", {})).toBe(false);
    expect(hidden("/client/agents/Sample.ts", { "/a.d.ts": bundle })).toBe(false);
  });
});

test("an import is looked for in its own way, then in CommonJS, then in ES modules", () => {
  const files = { "/node_modules/esm-only/index.d.ts": "", "/node_modules/cjs-only/index.d.ts": "", "/b.ts": "" };
  const { graph, asked } = graphOf(files);
  expect(graph.fileOf("esm-only", "/a.ts")).toBe("/node_modules/esm-only/index.d.ts");
  expect(graph.fileOf("cjs-only", "/a.ts", ts.ModuleKind.ESNext)).toBe("/node_modules/cjs-only/index.d.ts");
  expect(graph.fileOf("./b", "/a.ts")).toBe("/b.ts");
  expect(graph.fileOf("nowhere", "/a.ts")).toBeUndefined();
  expect(asked.slice(0, 6)).toEqual([
    undefined,
    ts.ModuleKind.CommonJS,
    ts.ModuleKind.ESNext,
    ts.ModuleKind.ESNext,
    ts.ModuleKind.CommonJS,
    undefined,
  ]);
});

describe("a file carries the client", () => {
  const carries = (text: string, own = ["/a.ts"]) =>
    graphOf({ "/a.ts": text, "/crm.d.ts": bundle }, own).graph.carriesClient("/a.ts");

  test.each([
    ["exports something of it", 'export { SampleAgent } from "/client/index";'],
    ["exports all of it", 'export * from "/client/index";'],
    ["exports it under another name", 'import { SampleAgent as Own } from "/client/index"; export { Own as Agent };'],
  ])("if it %s", (_, text) => {
    expect(carries(text)).toBe(true);
  });

  test.each([
    ["only uses it", 'import { SampleAgent } from "/client/index"; export const make = () => SampleAgent;'],
    ["exports something else", 'import "/client/index"; export const a = 1;'],
    ["is no module", "const a = 1;"],
  ])("but not if it %s", (_, text) => {
    expect(carries(text)).toBe(false);
  });

  test("but not if it is a file of others that exports it", () => {
    expect(carries('export { SampleAgent } from "/client/index";', [])).toBe(false);
  });

  test("if it is a file of the client, or a bundled one", () => {
    const { graph } = graphOf({ "/crm.d.ts": bundle });
    expect(
      ["/client/index.ts", "/client/a.ts", "/crm.d.ts", "/clients/a.ts", "/globals.d.ts"].map((each) =>
        graph.carriesClient(each),
      ),
    ).toEqual([true, true, true, false, false]);
    expect(["/client/index.ts", "/client", "/client-2/a.ts"].map((each) => graph.isClient(each))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test("declarations for all files are those of no module, which need no import", () => {
  const plain = bundle.replace("export ", "");
  const files = {
    "/global.d.ts": plain,
    "/module.d.ts": bundle,
    "/ambient.d.ts": `declare module "crm" { ${bundle} }`,
    "/mixed.d.ts": `declare module "a" {} declare namespace Crm { ${bundle} }`,
    "/source.ts": plain.replace("ISampleAgent", "IOther"),
    "/other.d.ts": "interface Other {}",
  };
  expect(
    graphOf(files)
      .graph.globals()
      .map(({ fileName }) => fileName),
  ).toEqual(["/global.d.ts", "/mixed.d.ts"]);
});

describe("an import that leads nowhere would lead to the client", () => {
  const folder = mkdtempSync(join(tmpdir(), "imports-")).replaceAll("\\", "/");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["crm", "@acme/crm", "other"]) mkdirSync(join(folder, "node_modules", name), { recursive: true });
  const manifest = '{ "generator": "netserver-codegen" }';
  for (const name of ["crm", "@acme/crm"]) {
    const own = join(folder, "node_modules", name);
    mkdirSync(join(own, "src/Services99"), { recursive: true });
    writeFileSync(join(own, "package.json"), "{}");
    writeFileSync(join(own, "src/Services99/manifest.json"), manifest);
  }
  writeFileSync(join(folder, "node_modules/other/package.json"), "{}");
  mkdirSync(join(folder, "node_modules/other/node_modules/crm"), { recursive: true });
  writeFileSync(join(folder, "node_modules/other/node_modules/crm/package.json"), "{}");

  test.each([
    ["../generated/Services99/index.js", true],
    ["/generated/Services99", true],
    ["Services99", true],
    ["../generated/Services999/index.js", false],
    ["./crm", false],
    ["/crm", false],
    ["crm", true],
    ["crm/agents", true],
    ["@acme/crm", true],
    ["@acme/crm/agents", true],
    ["@acme/other", false],
    ["other", false],
    ["nowhere", false],
  ])("%s: %s", (name, expected) => {
    expect(graphOf({}).graph.isMissingClient(name, `${folder}/src/deep/a.ts`)).toBe(expected);
  });

  test("by the package in the nearest folder", () => {
    expect(graphOf({}).graph.isMissingClient("crm", `${folder}/node_modules/other/a.ts`)).toBe(false);
    expect(graphOf({}).graph.isMissingClient("crm", "/a.ts")).toBe(false);
  });
});
