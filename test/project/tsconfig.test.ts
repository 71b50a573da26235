/** What the tsconfig.json around an output folder says: the ending of imports, and settings that a client does not compile with. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { checkCompilerSettings } from "../../generator/project/compiler-settings.js";
import { resolveImportExtension } from "../../generator/project/resolve-import-extension.js";
import { findProject } from "../../generator/project/tsconfig.js";

const scratch = mkdtempSync(join(tmpdir(), "tsconfig-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let folder = "";
let count = 0;
beforeEach(() => mkdirSync((folder = join(scratch, String(count++)))));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const settings = (compilerOptions: object): string => JSON.stringify({ compilerOptions });

/** Returns the ending that a new client gets, and the reason without the folder of the test. */
function settled(out = "generated/Services1"): readonly [string, string | undefined] {
  const { importExtension, decidedBy, required } = resolveImportExtension(undefined, join(folder, out));
  expect(decidedBy).toBe(required ? "project" : "default");
  return [importExtension, required?.reason.replace(/ of \S*\/\d+\//, " of ")];
}

describe("the imports of a new client", () => {
  test.each<[string, string, object]>([
    ["js", "moduleResolution nodenext", { module: "NodeNext" }],
    ["js", "moduleResolution node16", { module: "node16" }],
    ["js", "moduleResolution node16", { module: "node20" }],
    ["none", "moduleResolution bundler", { module: "esnext", moduleResolution: "Bundler" }],
    ["none", "moduleResolution bundler", { module: "preserve" }],
    ["none", "moduleResolution node10", { module: "es6", moduleResolution: "node" }],
    ["none", "moduleResolution node10", { moduleResolution: "Node10" }],
    ["none", "module commonjs", { module: "CommonJS" }],
    ["ts", "allowImportingTsExtensions", { moduleResolution: "bundler", allowImportingTsExtensions: true }],
    ["ts", "rewriteRelativeImportExtensions", { module: "nodenext", rewriteRelativeImportExtensions: true }],
  ])("end as %s for %s of %j", (extension, setting, compilerOptions) => {
    put("tsconfig.json", settings(compilerOptions));
    expect(settled()).toEqual([extension, `${setting} of tsconfig.json`]);
  });

  test("end as the file says that tsconfig.json extends, with its comments and trailing commas", () => {
    put("config/base.json", `{ /* for all */ "compilerOptions": { "moduleResolution": "bundler", }, }`);
    put("tsconfig.json", `{ "extends": ["./config/base.json"], // ours\n }`);
    expect(settled()).toEqual(["none", "moduleResolution bundler of tsconfig.json"]);
  });

  test("are settled for a folder that cannot be, below a file or a link to itself", () => {
    put("tsconfig.json", settings({ module: "nodenext" }));
    put("file", "");
    symlinkSync("loop", join(folder, "loop"));
    for (const out of ["file/Services1", "loop/Services1"])
      expect(settled(out)).toEqual(["js", "moduleResolution nodenext of tsconfig.json"]);
  });

  test("end as the projects say that tsconfig.json refers to, if they agree", () => {
    put("tsconfig.json", `{ "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./node" }] }`);
    put("tsconfig.app.json", settings({ moduleResolution: "bundler", allowImportingTsExtensions: true }));
    put("node/tsconfig.json", settings({ allowImportingTsExtensions: true }));
    expect(settled()).toEqual(["ts", "allowImportingTsExtensions of tsconfig.app.json"]);
    put("node/tsconfig.json", settings({ module: "nodenext" }));
    expect(settled()).toEqual(["js", undefined]);
  });

  test("end as the tsconfig.json nearest to the output folder says; a folder of that name is none", () => {
    put("tsconfig.json", settings({ module: "nodenext" }));
    put("app/tsconfig.json", settings({ module: "commonjs" }));
    put("app/src/tsconfig.json/readme.txt", "");
    expect(settled("app/src/generated")).toEqual(["none", "module commonjs of app/tsconfig.json"]);
  });

  test.each([
    [
      "has no end",
      { "tsconfig.json": '{ "compilerOptions": { "module": "commonjs" }' },
      "tsconfig.json:1:46: not JSON: expected }",
    ],
    [
      "is no JSON",
      { "tsconfig.json": "module.exports = {};" },
      "tsconfig.json:1:1: not JSON: expected a value or a name in double quotes",
    ],
    [
      "extends a broken file",
      { "tsconfig.json": '{ "extends": "./base" }', "base.json": "{ broken" },
      "base.json:1:3: not JSON: expected",
    ],
    [
      "refers to a broken file",
      { "tsconfig.json": '{ "files": [], "references": [{ "path": "lib" }] }', "lib/tsconfig.json": "{\n]" },
      "lib/tsconfig.json:2:1: not JSON: expected",
    ],
    ["begins with a byte order mark", { "tsconfig.json": "\uFEFF{}" }, undefined],
    ["is empty", { "tsconfig.json": " \n" }, undefined],
    [
      "extends itself in another file",
      { "tsconfig.json": '{ "extends": "./base.json" }', "base.json": '{ "extends": "./tsconfig.json" }' },
      "Circularity",
    ],
  ])("end in .js if the file %s, and the project says why", (_, files, problem) => {
    for (const [path, text] of Object.entries(files)) put(path, text);
    expect(settled()).toEqual(["js", undefined]);
    const found = findProject(folder)?.problem;
    expect(found?.replace(/\S*\/\d+\//, "")).toEqual(
      problem === undefined ? undefined : expect.stringContaining(problem),
    );
  });

  test("keep .js in ES modules for Node that are compiled with moduleResolution node", () => {
    put("package.json", `{ "type": "module" }`);
    put("tsconfig.json", settings({ module: "es2022", moduleResolution: "node" }));
    expect(settled()[0]).toBe("js");
  });

  test.each([
    ["is cut off", `{ "compilerOptions": { "mod`],
    ["extends a file that is not there", `{ "extends": "./gone.json" }`],
    ["extends itself", `{ "extends": "./tsconfig.json" }`],
    ["extends a number", `{ "extends": 7 }`],
    ["has a number for a target", `{ "compilerOptions": { "target": 7, "module": null } }`],
    ["has an object for a module", `{ "compilerOptions": { "module": { "a": 1 }, "lib": 7 } }`],
    ["is a list", `[]`],
    ["is empty", ``],
    ["says null", `null`],
    ["is nested without end", "[".repeat(200_000)],
    ["refers to nothing", `{ "files": [], "references": [{}, null, 7] }`],
    ["refers to itself", `{ "files": [], "references": [{ "path": "." }] }`],
    ["has lists where there should be objects", `{ "compilerOptions": [], "references": {} }`],
    ["does not say", settings({ strict: true })],
  ])("end in .js for a tsconfig.json that %s", (_, text) => {
    put("tsconfig.json", text);
    expect(settled()).toEqual(["js", undefined]);
  });
});

describe("client does not compile with the compiler settings", () => {
  function warnings(tsconfig: string): readonly string[] {
    put("tsconfig.json", tsconfig);
    const diagnostics = new Diagnostics();
    const project = findProject(join(folder, "generated"));
    if (project) checkCompilerSettings(project, join(folder, "generated"), diagnostics);
    return diagnostics.all.map(({ message, position }) => `${position?.line}:${position?.column} ${message}`);
  }
  const expected = (text: string) => [expect.stringContaining(text)];

  test("are a target before ES2015, and a target or a lib without the types of ES2022", () => {
    expect(warnings(`{\n  "compilerOptions": {\n    "target": "es5"\n  }\n}`)).toEqual(
      expected("3:5 the client does not compile with target es5"),
    );
    expect(warnings(settings({ target: "ES2021" }))).toEqual(expected("lacks the types of ES2022"));
    expect(warnings(settings({ target: "ESNext", lib: ["ES2020", "DOM"] }))).toEqual(expected("lib es2020, dom"));
  });

  test("are told at the beginning of the file that inherits them", () => {
    put("base.json", settings({ target: "ES2019" }));
    expect(warnings(`{ "extends": "./base.json" }`)).toEqual(expected("1:1 "));
  });

  test("are TypeScript's default target, where the project's own TypeScript has an old one", () => {
    put("node_modules/typescript/package.json", `{ "version": "5.9.3" }`);
    expect(warnings(settings({ strict: true }))).toEqual(expected("target ES5, TypeScript's default"));
  });

  test("are not those that compile", () => {
    put("node_modules/typescript/package.json", `{ "version": "6.0.1" }`);
    for (const each of [
      {},
      { target: "ES2022" },
      { target: "ES2017", lib: ["DOM", "ESNext"] },
      { module: "nodenext" },
      { target: "ES2015", lib: ["ES2022", "DOM"] },
    ])
      expect(warnings(settings(each))).toEqual([]);
  });
});
