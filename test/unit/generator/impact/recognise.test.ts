import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import {
  ClientFinder,
  holdsManifest,
  isDeclaration,
  servicesInHeader,
  textOf,
} from "../../../../generator/impact/recognise.js";
import { contract, operation } from "../../../support/contract.js";

const scratch = mkdtempSync(join(tmpdir(), "recognise-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let folder = "";
let count = 0;
beforeEach(() => {
  folder = join(scratch, String(count++)).replaceAll("\\", "/");
});

/** Writes files below the test's folder. */
function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const header = (services: string) =>
  `/* Written by netserver-codegen from ${services}: changes made here are lost. */\n`;
const finder = () => new ClientFinder(contract([], [operation("Publish", [], [])]));
const agentInterface = "interface ISampleAgent { Publish(options?: object): Promise<void>; }";
const descriptor = "export declare const SampleAgent$: $rt.AgentDescriptor<ISampleAgent>;";
const described = 'export const SampleAgent$ = { services: "Services99", name: "Sample", namespace: n };';

describe("the header of a generated file", () => {
  test.each([
    ["first", header("Services88")],
    ["behind a byte of white space and a line", `\n ${header("Services88")}`],
    ["behind use strict", `"use strict";\n${header("Services88")}`],
    ["behind 'use strict' without a semicolon", `'use strict'\n${header("Services88")}`],
    ["behind a comment of one line", `// a * / b\n${header("Services88")}`],
    ["behind a comment of several lines", `/**\n * a / b **\n **/${header("Services88")}`],
    ["in a lint directive", "/* eslint-disable -- written by netserver-codegen from Services88; do not edit */"],
    ["in a comment of one line", "// Written by netserver-codegen from Services88\n"],
    ["with a comma behind the services", "/* by netserver-codegen from Services88, edited */"],
    ["with a star behind the services", "/* by netserver-codegen from Services88*/"],
  ])("is read %s", (_, text) => {
    expect(servicesInHeader(text)).toBe("Services88");
  });

  test("names the services to the next separator", () => {
    expect(servicesInHeader("/* by netserver-codegen from Other.Services_1-2 now */")).toBe("Other.Services_1-2");
  });

  test.each([
    ["an empty file", ""],
    ["code in front of it", `export {};\n${header("Services88")}`],
    ["a text", `"${header("Services88")}"`],
    ["a word in front", "/* standby netserver-codegen */ /* nearby netserver-codegen from Services88 */"],
    ["another program", "/* Written by other-codegen from Services88 */"],
    ["no services", "/* Written by netserver-codegen from */"],
    ["a comment without an end", "/* Written by netserver-codegen from Services88"],
    ["2,000 characters in front of it", `${" ".repeat(2_000)}${header("Services88")}`],
  ])("is not read from %s", (_, text) => {
    expect(servicesInHeader(text)).toBeUndefined();
  });

  test("is read if its end is the 2,000th character", () => {
    const text = "/* by netserver-codegen from Services88 */";
    expect(servicesInHeader(`${" ".repeat(2_000 - text.length)}${text}`)).toBe("Services88");
    expect(servicesInHeader(`${" ".repeat(2_001 - text.length)}${text}`)).toBeUndefined();
  });
});

test.each([
  ["index.d.ts", true],
  ["index.d.mts", true],
  ["index.d.cts", true],
  ["index.ts", false],
  ["index.d.tsx", false],
  ["index.d.ts.map", false],
  ["index.d.js", false],
  ["world.ts", false],
])("tells declarations by the file's name: %s", (path, expected) => {
  expect(isDeclaration(path)).toBe(expected);
});

describe("the folder of a client in TypeScript", () => {
  test.each([
    ["/app/crm/index.ts", "/app/crm"],
    ["/app/crm/login.mts", "/app/crm"],
    ["/app/crm/view.tsx", "/app/crm"],
    ["/app/crm/agents/Sample.ts", "/app/crm"],
    ["/app/crm/carriers/N.cts", "/app/crm"],
    ["/app/crm/runtime/index.ts", "/app/crm"],
    ["/app/crm/runtime/soap/xml-1/reader.ts", "/app/crm"],
    ["/app/crm/runtimes/index.ts", "/app/crm/runtimes"],
    ["/app/crm/agents/own/Sample.ts", "/app/crm/agents/own"],
  ])("is found by the header of %s", (path, expected) => {
    const found = finder();
    expect(found.folderOf(path, header("Services99"))).toBe(expected);
    expect(found.folders).toEqual([expected]);
  });

  test("is not found by another version's header, by JavaScript, or without a header", () => {
    const found = finder();
    expect(found.folderOf("/app/crm/index.ts", header("Services88"))).toBeUndefined();
    expect(found.folderOf("/app/crm/index.js", header("Services99"))).toBeUndefined();
    expect(found.folderOf("/app/crm/index.json", header("Services99"))).toBeUndefined();
    expect(found.folderOf("/app/crm/index.ts.txt", header("Services99"))).toBeUndefined();
    expect(found.folderOf("/app/crm/agents/Sample.ts", descriptor)).toBeUndefined();
    expect(found.folders).toEqual([]);
  });

  test("holds all files below it once it is known, and no others", () => {
    const found = finder();
    found.folderOf("/app/crm/index.ts", header("Services99"));
    found.folderOf("/app/a/index.ts", header("Services99"));
    expect(found.folderOf("/app/crm/own/notes.txt", "")).toBe("/app/crm");
    expect(found.folderOf("/app/crm/own/notes.ts", "")).toBe("/app/crm");
    expect(found.folderOf("/app/crm-2/index.ts", "")).toBeUndefined();
    expect(found.folderOf("/app/crm", "")).toBeUndefined();
    expect(found.folders).toEqual(["/app/a", "/app/crm"]);
  });
});

describe("the folder of a client in declarations without a header", () => {
  const declared = { "agents/Sample.d.ts": descriptor, "index.d.ts": "" };
  const folderOf = (path = "index.d.ts") => finder().folderOf(`${folder}/${path}`, textOf(`${folder}/${path}`));

  test.each(["index.d.ts", "agents/Sample.d.ts", "carriers/N.d.ts", "runtime/soap/xml/reader.d.ts"])(
    "is found by the description of an agent, from %s",
    (path) => {
      put(declared);
      expect(folderOf(path)).toBe(folder);
    },
  );

  test.each(["d.mts", "d.cts"])("is found in declarations that end in .%s", (ending) => {
    put({ [`agents/Sample.${ending}`]: descriptor });
    expect(folderOf(`index.${ending}`)).toBe(folder);
  });

  test("is found if one of several files describes its agent", () => {
    put({ "agents/A.d.ts": "", "agents/Sample.d.ts": descriptor, "agents/readme.md": "" });
    expect(folderOf()).toBe(folder);
  });

  test("is not found without agents, in a source, or where a file describes another agent", () => {
    put({ "index.d.ts": "" });
    expect(folderOf()).toBeUndefined();
    put({ "index.d.ts": "", "agents/Other.d.ts": descriptor });
    expect(folderOf()).toBeUndefined();
    put(declared);
    expect(folderOf("index.ts")).toBeUndefined();
  });

  test("is not found where the agents are a file", () => {
    put({ "index.d.ts": "", agents: descriptor });
    expect(folderOf()).toBeUndefined();
  });

  test("is another version's if the JavaScript beside them says so", () => {
    put({ ...declared, "agents/Sample.js": described.replace("99", "88") });
    expect(folderOf()).toBeUndefined();
    put({ "agents/Sample.js": described });
    expect(folderOf()).toBe(folder);
    put({ "agents/Sample.js": "export {};" });
    expect(folderOf()).toBe(folder);
  });

  test("is looked for once", () => {
    const found = finder();
    put({ "index.d.ts": "" });
    expect(found.folderOf(`${folder}/index.d.ts`, "")).toBeUndefined();
    put(declared);
    expect(found.folderOf(`${folder}/index.d.ts`, "")).toBeUndefined();
  });
});

describe("a client that cannot be looked into", () => {
  test.each([
    ["its header", `${header("Services99")}export {};`],
    ["the description of an agent", described],
    ["a description that was minified", "a={services:'Services99',name:'Sample',namespace:n}"],
  ])("is JavaScript with %s", (_, text) => {
    for (const path of ["/lib/index.js", "/lib/index.mjs", "/lib/index.cjs", "/lib/index.jsx"])
      expect(finder().isOpaque(path, text)).toBe(true);
    expect(finder().isOpaque("/lib/index.ts", described)).toBe(false);
    expect(finder().isOpaque("/lib/index.json", text)).toBe(false);
  });

  test.each([
    ["another version's header", `${header("Services88")}${described}`],
    ["another version's description", described.replace("99", "88")],
    ["no description", 'export const a = { services: "Services99" };'],
    ["a description of something else", 'a = { services: "Services99", name: "Sample", names: 1 };'],
    ["an agent without a name", 'a = { services: "Services99", name: "", namespace: n };'],
  ])("is not JavaScript with %s", (_, text) => {
    expect(finder().isOpaque("/lib/index.js", text)).toBe(false);
  });

  test.each([
    ["the interface of an agent", agentInterface],
    ["the description of an agent", descriptor],
    ["the description of an agent with a number behind its names", "x: AgentDescriptor$12<ISampleAgent$34>;"],
    ["the description of an agent with a number that api-extractor adds", "x: AgentDescriptor_2<ISampleAgent_2>;"],
    ["the header and the interface of an agent", header("Services99") + agentInterface],
  ])("is a file of declarations with %s", (_, text) => {
    const found = finder();
    expect(found.isOpaque("/lib/index.d.ts", text)).toBe(true);
    expect(found.isOpaque("/lib/other.d.mts", text)).toBe(true);
    expect(found.folders).toEqual([]);
  });

  test.each([
    ["another interface", "interface IOther { Publish(): void; }"],
    ["a description without an agent", "x: AgentDescriptor<Client>; y: AgentDescriptor;"],
  ])("is not a file of declarations with %s", (_, text) => {
    expect(finder().isOpaque("/lib/index.d.ts", text)).toBe(false);
  });

  test("is not a source in TypeScript", () => {
    expect(finder().isOpaque("/lib/index.ts", agentInterface)).toBe(false);
  });

  test("is a bundle beside the declarations that it was made from, and these are not", () => {
    put({ "agents/Sample.d.ts": `${agentInterface}\n${descriptor}` });
    const found = finder();
    for (const path of ["agents/Sample.d.ts", "carriers/S.d.ts", "runtime/index.d.ts"])
      expect(found.isOpaque(`${folder}/${path}`, agentInterface)).toBe(false);
    expect(found.folders).toEqual([folder]);
    expect(found.isOpaque(`${folder}/index.d.ts`, agentInterface)).toBe(true);
    expect(found.isOpaque(`${folder}/login.d.ts`, "export {};")).toBe(false);
  });

  test("leaves a folder with a bundle unknown until one of its other files is met", () => {
    put({ "agents/Sample.d.ts": descriptor });
    const found = finder();
    expect(found.folderOf(`${folder}/index.d.ts`, agentInterface)).toBeUndefined();
    expect(found.folders).toEqual([]);
  });

  test("is parsed once, or not at all if the compiler has parsed it", () => {
    const found = finder();
    expect(found.isOpaque("/lib/index.d.ts", agentInterface)).toBe(true);
    expect(found.isOpaque("/lib/index.d.ts", "export {};")).toBe(true);
    const file = ts.createSourceFile("/lib/own.d.ts", agentInterface, ts.ScriptTarget.Latest);
    expect(found.isOpaque("/lib/own.d.ts", "", file)).toBe(true);
  });
});

describe("the manifest of a client that was not built", () => {
  const manifest = '{ "generator": "netserver-codegen" }';

  test.each([
    ["in the folder of the services", "Services99", true],
    ["with its fifth folder", "1/2/3/4/Services99", true],
    ["with its sixth folder", "1/2/3/4/5/Services99", false],
    ["in another folder", "Services9", false],
    ["in a folder that ends so", "MyServices99", false],
    ["in an installed package", "node_modules/Services99", false],
    ["in a hidden folder", ".cache/Services99", false],
  ])("is found %s", (_, path, expected) => {
    put({ [`${path}/manifest.json`]: manifest });
    expect(holdsManifest(folder, "Services99")).toBe(expected);
  });

  test("is one of this generator", () => {
    put({ "Services99/manifest.json": '{ "generator": "other" }', "a.txt": "" });
    expect(holdsManifest(folder, "Services99")).toBe(false);
    put({ "src/Services99/manifest.json": '{"generator":"netserver-codegen"}' });
    expect(holdsManifest(folder, "Services99")).toBe(true);
    expect(holdsManifest(`${folder}/src/Services99`, "Services99")).toBe(true);
  });

  test("is not found where there is no folder", () => {
    expect(holdsManifest(`${folder}/nowhere`, "Services99")).toBe(false);
  });
});

test("the text of a file that is not there is empty", () => {
  put({ "a.txt": "a" });
  expect([textOf(`${folder}/a.txt`), textOf(`${folder}/b.txt`), textOf(folder)]).toEqual(["a", "", ""]);
});
