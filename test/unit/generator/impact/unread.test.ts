/** Files that use the client, or may use it, and that could not be analysed: each with its first place and the reason. */
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { Change } from "../../../../generator/changes/model.js";
import { ClientFinder } from "../../../../generator/impact/recognise.js";
import type { OpenedProject } from "../../../../generator/impact/open-project.js";
import { unreadIn, type UnreadSettings } from "../../../../generator/impact/unread.js";
import { contract, operation } from "../../../support/contract.js";
import { compiled } from "../../../support/program.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
const bundle = "export interface ISampleAgent { Publish(options?: object): Promise<void>; }";
const breaking = { category: "wire" } as Change;
const hits = new Map([
  ["agents/Sample#ISampleAgent.Publish", [breaking]],
  ["carriers/N#Note.Name", [breaking]],
]);
const byName = { hits, suspects: new Map(), distant: new Map(), client: [] };

interface Given {
  /** The project's own files in its one program. All others are those of packages. */
  readonly own?: readonly string[];
  readonly other?: readonly string[];
  readonly components?: readonly object[];
  readonly closed?: OpenedProject["closed"];
  readonly folder?: string;
  readonly settings?: Partial<UnreadSettings>;
}

function unread(files: Readonly<Record<string, string>>, given: Given = {}): readonly string[] {
  const { program, file } = compiled(files);
  const finder = new ClientFinder(contract([], [operation("Publish", [], [])]));
  finder.folderOf("/client/index.ts", "/* by netserver-codegen from Services99 */");
  const resolveName = (name: string, from: string, mode?: ts.ResolutionMode) => {
    if (name === "esm-only" && mode !== ts.ModuleKind.ESNext) return undefined;
    const path = name.startsWith(".")
      ? join(dirname(from), name)
      : name.startsWith("/")
        ? name
        : `/node_modules/${name}`;
    const found = ["", ".ts", ".d.ts", ".js"]
      .map((ending) => path + ending)
      .find((each) => each in files || each.startsWith("/client/"));
    return found === undefined ? undefined : ({ resolvedFileName: found } as ts.ResolvedModuleFull);
  };
  const own = (given.own ?? Object.keys(files).filter((each) => !/\.d\.ts$|node_modules/.test(each))).map(file);
  const read = { program, files: own, resolveName, config: { folder: given.folder ?? "/" } };
  const reading = {
    finder,
    programs: [read],
    sources: { pathOf: (path: string) => path, components: given.components ?? [] },
    other: given.other ?? [],
    closed: given.closed ?? [],
  } as unknown as OpenedProject;
  const settings: UnreadSettings = {
    services: "Services99",
    agents: ["Sample"],
    others: ["/old/Services98"],
    byName,
    isUser: () => false,
    isTooDeep: () => false,
    ...given.settings,
  };
  return unreadIn(reading, settings).map(({ position, reason, message }) => {
    const path = position.file.replace(/^(?:\.\.\/)+/, "/");
    return `${path}:${position.line}:${position.column} ${reason}: ${message}`;
  });
}

describe("an import", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "that leads to no file and is named as the client's folder is",
      'import { a } from "./gen/Services99/index.js";',
      ["/a.ts:1:19 import: it imports the client from ./gen/Services99/index.js, which leads to no file"],
    ],
    [
      "that leads to no file and names an agent",
      'text;\nimport { SampleAgent } from "crm";',
      ["/a.ts:2:29 import: it imports the client from crm, which leads to no file"],
    ],
    [
      "that leads to no file and names an agent's interface",
      'import { ISampleAgent } from "crm";',
      ["/a.ts:1:30 import: it imports the client from crm, which leads to no file"],
    ],
    [
      "that leads to no file and names an agent's description",
      'export { SampleAgent$ } from "crm";',
      ["/a.ts:1:30 import: it imports the client from crm, which leads to no file"],
    ],
    [
      "by require in a file that names an agent",
      'const a = require("crm"); new a.SampleAgent();',
      ["/a.ts:1:19 import: it imports the client from crm, which leads to no file"],
    ],
    [
      "of others that leads to no file",
      'import { Sample, MySampleAgent, SampleAgents } from "crm"; export const SampleAgent = 1;',
      [],
    ],
    ["of a default that leads to no file, in a file that names no agent", 'import crm from "crm"; crm;', []],
    [
      "by a path that is put together, with the services in it",
      "import(`./Services99/${text}`);\nimport(text);",
      ["/a.ts:1:8 import: it imports the client by a path that is put together at run time"],
    ],
    [
      "of a client of another version",
      'import "/old/Services98/index.js";\nimport "/old/Services98x/a.js";',
      ["/a.ts:1:8 import: /old/Services98/index.js is a client of another version"],
    ],
    [
      "of bundled declarations",
      'import type { ISampleAgent } from "./bundle";',
      ["/a.ts:1:35 import: ./bundle holds the client as declarations that were bundled into one file"],
    ],
    ["of the client", 'import "/client/index.js";', []],
    ["of another file", 'import "./b.js";', []],
  ])("%s", (_, text, expected) => {
    const files = {
      "/a.ts": text,
      "/b.js.ts": "export {};",
      "/bundle.d.ts": bundle,
      "/old/Services98/index.js": "",
      "/old/Services98x/a.js": "",
    };
    expect(unread(files, { own: ["/a.ts"] })).toEqual(expected);
  });

  test("of JavaScript that hides the client", () => {
    const script = 'export const a = { services: "Services99", name: "Sample", namespace: n };';
    expect(unread({ "/a.ts": 'import "/node_modules/crm.js";', "/node_modules/crm.js": script })).toEqual([
      "/a.ts:1:8 import: /node_modules/crm.js holds the client as JavaScript without declarations",
    ]);
  });
});

describe("a file", () => {
  test("that declares the client for all files", () => {
    expect(unread({ "/a.ts": "text;", "/global.d.ts": bundle.replace("export ", "") })).toEqual([
      "/global.d.ts:1:1 import: it declares the client for all files, as declarations that were bundled into one file",
    ]);
  });

  test("that is nested too deeply is told only that", () => {
    const text = 'import { SampleAgent } from "crm";';
    expect(unread({ "/a.ts": text }, { settings: { isTooDeep: () => true } })).toEqual([
      "/a.ts:1:1 syntax: it is nested too deeply to be looked through",
    ]);
  });

  test("that cannot be parsed is told if it uses the client", () => {
    const broken = "text;\nconst = 1;";
    const told = ["/a.ts:2:7 syntax: it cannot be parsed: Variable declaration expected."];
    expect(unread({ "/a.ts": broken })).toEqual([]);
    expect(unread({ "/a.ts": broken }, { settings: { isUser: () => true } })).toEqual(told);
    expect(unread({ "/a.ts": `import "/client/index.js";${broken}` })).toEqual(told);
  });

  test("of JavaScript with types in it can be parsed", () => {
    expect(unread({ "/a.js": "const a: string = text;" }, { settings: { isUser: () => true } })).toEqual([]);
  });

  test("that names what changes on a value whose type is not known", () => {
    expect(unread({ "/a.ts": "text;\nunknown.Publish; unknown.Name;" })).toEqual([
      "/a.ts:2:9 untyped: Publish changes, and stands here on a value whose type is not known",
    ]);
    expect(unread({ "/a.ts": "unknown.Name;" })).toEqual([]);
    expect(unread({ "/a.ts": 'import "/client/index.js"; unknown.Name;' })).toHaveLength(1);
  });

  test("is told once for each reason, and all in order of their places", () => {
    const gone = 'import "./Services99/a.js";';
    const told = unread({ "/b.ts": `${gone} unknown.Publish;\n${gone} unknown.Publish;`, "/a.ts": gone });
    expect(told.map((each) => each.replace(/: .*/, ""))).toEqual([
      "/a.ts:1:8 import",
      "/b.ts:1:8 import",
      "/b.ts:1:37 untyped",
    ]);
  });
});

describe("a package whose sources are not known", () => {
  test("is told with the reason", () => {
    expect(unread({}, { closed: [{ path: "/p/index.js", reason: "it has none" }] })).toEqual([
      "/p/index.js:1:1 package: it uses the client, and its sources are not known: it has none",
    ]);
  });
});

describe("a file of a kind that is not analysed", () => {
  const of = (name: string, text: string, files: Readonly<Record<string, string>> = {}, folder?: string) => {
    const root = newFolder();
    put(root, { [name]: text });
    return unread(files, { other: [join(root, name)], folder: folder ?? root }).map((each) =>
      each.replace(/^\S*\//, ""),
    );
  };
  const told = (place: string, name: string, reason: string) => [
    `${place} kind: it imports the client from ${name}, and ${reason}`,
  ];

  test.each([
    ["from", 'a\n  from "./Services99/index.js"', "a.coffee:2:8"],
    ["import", "import './Services99/index.js'", "a.coffee:1:8"],
    ["import()", "import(`./Services99/index.js`)", "a.coffee:1:8"],
    ["require()", 'x = require ( "./Services99/index.js" )', "a.coffee:1:15"],
    ["a text in JSON", '"import \\"./Services99/index.js\\""', "a.coffee:1:10"],
  ])("is told where it imports the client by %s", (_, text, place) => {
    expect(of("a.coffee", text)).toEqual(told(place, "./Services99/index.js", ".coffee files are not analysed"));
  });

  test.each([
    ["another module", 'import "./Services98/index.js"'],
    ["a longer name", 'import "./MyServices99/index.js"; import "Services99.js"'],
    ["no import", '"./Services99/index.js"; reimport "Services99"; from: "Services99"'],
    ["a text of two lines", 'import "./Services99\n"'],
    ["binary data", '\0import "./Services99/index.js"'],
  ])("is not told with %s", (_, text) => {
    expect(of("a.coffee", text)).toEqual([]);
  });

  test("is looked at up to its limits, and not beyond", () => {
    const named = (length: number) => `import "${"Services99/".padEnd(length, "x")}"`;
    expect([of("a.coffee", named(500)).length, of("a.coffee", named(501)).length]).toEqual([1, 0]);
    const spaced = (spaces: number) => `import${" ".repeat(spaces)}"Services99"`;
    expect([of("a.coffee", spaced(20)).length, of("a.coffee", spaced(21)).length]).toEqual([1, 0]);
    // A zero byte near the beginning tells binary data.
    const zeroAt = (place: number) => `import "Services99"`.padEnd(place) + "\0";
    expect([of("a.coffee", zeroAt(4_096)).length, of("a.coffee", zeroAt(4_095)).length]).toEqual([1, 0]);
  });

  test("is told by its ending, or without one", () => {
    const reasonOf = (name: string) => of(name, 'import "Services99"')[0]?.replace(/.*, and /, "");
    expect(reasonOf("a.mdx")).toBe(".mdx files are not analysed");
    expect(reasonOf("Makefile")).toBe("files like it are not analysed");
    expect(reasonOf("a.vue")).toBe("files like it are not analysed");
  });

  test("is told where its import leads to the client, and not where it leads elsewhere", () => {
    expect(of("a.coffee", 'import "/client/index.js"')).toHaveLength(1);
    expect(of("a.coffee", 'import "/Services99/own"', { "/Services99/own.ts": "export {};" })).toEqual([]);
    expect(of("a.coffee", 'import "esm-only"; import "crm"', { "/node_modules/crm.d.ts": bundle })).toHaveLength(1);
  });

  test("is looked at by the names of its imports where no program is above it", () => {
    expect(of("a.coffee", 'import "/client/index.js"', {}, "/elsewhere")).toEqual([]);
    expect(of("a.coffee", 'import "Services99"', {}, "/elsewhere")).toHaveLength(1);
  });

  test("of prose with code is looked at outside of fences only", () => {
    const code = 'import "Services99"';
    expect(of("a.mdx", `\`\`\`ts\n${code}\n\`\`\`\n`)).toEqual([]);
    expect(of("a.mdx", `  ~~~~\n~~~\n${code}\n~~~~~\n`)).toEqual([]);
    expect(of("a.mdx", `\`\`\`\na\n\`\`\`\n${code}\n`)).toEqual(
      told("a.mdx:4:8", "Services99", ".mdx files are not analysed"),
    );
    expect(of("a.mdx", `    \`\`\`\n${code}\n`)).toHaveLength(1);
    expect(of("a.mdx", `\`\`\n${code}\n`)).toHaveLength(1);
    expect(of("a.coffee", `\`\`\`\n${code}\n`)).toHaveLength(1);
  });
});

describe("a component", () => {
  const component = (template: string, more: object = {}) => {
    const root = newFolder();
    const path = join(root, "a.vue");
    put(root, { "a.vue": template });
    const files = { "/a.vue.ts": "const a = note; export {};" };
    const given = { path, template, modules: [{ name: "/a.vue.ts" }], ...more };
    return (settings: Partial<UnreadSettings> = {}) =>
      unread(files, { components: [given], folder: root, settings }).map((each) => each.replace(/^\S*\//, ""));
  };

  test("is told where its template mentions what changes", () => {
    expect(component("<p>\n{{ a.Publish }}</p>")()).toEqual([
      "a.vue:2:6 template: its template, which is not analysed, mentions Publish, which changes",
    ]);
    expect(component("<p>{{ a.other }}</p>")()).toEqual([]);
  });

  test("whose script cannot be read is told if it imports the client", () => {
    const problem = { problem: { message: "its script has no end", start: 0 } };
    const root = newFolder();
    put(root, { "b.vue": '<script>import "Services99"' });
    const given = { path: join(root, "b.vue"), template: "", modules: [], ...problem };
    expect(unread({}, { components: [given], folder: root })).toEqual([
      expect.stringMatching(/b\.vue:1:16 kind: it imports the client from Services99, and its script has no end$/),
    ]);
    expect(unread({}, { components: [{ ...given, problem: undefined }], folder: root })).toEqual([]);
  });
});
