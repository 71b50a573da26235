/** `--import-extension`: what decides it, what remembers it, and that the client compiles with each. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cwd, put, run } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const settings = (compilerOptions: object, more: object = {}): string => JSON.stringify({ compilerOptions, ...more });

/** Returns the endings of all relative imports of the client, each once. */
function endings(folder = "generated/Services1"): readonly string[] {
  const files = readdirSync(join(cwd, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const specifiers = files.flatMap((file) => [
    ...readFileSync(join(cwd, folder, file), "utf8").matchAll(/^(?:import|export|\}).* from "(\.[^"]+)";$/gm),
  ]);
  return [...new Set(specifiers.map(([, path = ""]) => /\.\w+$/.exec(path)?.[0] ?? "none"))];
}

const optionsOf = (folder = "generated/Services1"): unknown =>
  (JSON.parse(readFileSync(join(cwd, folder, "manifest.json"), "utf8")) as { readonly options: unknown }).options;

describe("a new client's imports end as tsconfig.json wants, and the summary says why", () => {
  test.each<[string, string, object, string]>([
    [".js", "moduleResolution nodenext", { module: "NodeNext" }, "end in .js"],
    [".js", "moduleResolution node16", { module: "node16" }, "end in .js"],
    ["none", "moduleResolution bundler", { module: "esnext", moduleResolution: "Bundler" }, "have no extension"],
    ["none", "moduleResolution bundler", { module: "preserve" }, "have no extension"],
    ["none", "moduleResolution node10", { module: "es6", moduleResolution: "node" }, "have no extension"],
    ["none", "module commonjs", { module: "CommonJS" }, "have no extension"],
    [
      ".ts",
      "allowImportingTsExtensions",
      { module: "esnext", moduleResolution: "bundler", allowImportingTsExtensions: true, noEmit: true },
      "end in .ts",
    ],
    [
      ".ts",
      "rewriteRelativeImportExtensions",
      { module: "nodenext", rewriteRelativeImportExtensions: true },
      "end in .ts",
    ],
  ])("%s for %s", (ending, reason, compilerOptions, said) => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", settings(compilerOptions));
    const { status, stdout } = run("generate");
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining(`generated/Services1: imports ${said}, as ${reason} of tsconfig.json wants\n`),
    ]);
    expect(endings()).toEqual([ending]);
    expect(run("generate").stdout).toMatch(/0 files written/);
    expect(run("check").status).toBe(0);
  });

  test("by what tsconfig.json extends, with its comments and trailing commas", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("config/base.json", `{ /* for all */ "compilerOptions": { "moduleResolution": "bundler", }, }`);
    put("tsconfig.json", `{ "extends": ["./config/base.json"], // ours\n }`);
    run("generate");
    expect(endings()).toEqual(["none"]);
  });

  test("by the projects that tsconfig.json refers to, if they agree", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", `{ "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./node" }] }`);
    put("tsconfig.app.json", settings({ moduleResolution: "bundler", allowImportingTsExtensions: true }));
    put("node/tsconfig.json", settings({ allowImportingTsExtensions: true }));
    expect(run("generate").stdout).toContain("as allowImportingTsExtensions of tsconfig.app.json wants");
    put("node/tsconfig.json", settings({ module: "nodenext" }));
    expect(run("generate", "--out", "other").stdout).toContain(
      "other/Services1: imports end in .js: tsconfig.json does not say which --import-extension it wants",
    );
  });

  test("by the tsconfig.json nearest to the output folder", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", settings({ module: "nodenext" }));
    put("app/tsconfig.json", settings({ module: "commonjs" }));
    expect(run("generate", "--out", "app/src/generated").stdout).toContain("module commonjs of app/tsconfig.json");
    expect(endings("app/src/generated/Services1")).toEqual(["none"]);
  });

  test("ES modules for Node that are compiled with moduleResolution node keep .js", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("package.json", `{ "type": "module" }`);
    put("tsconfig.json", settings({ module: "es2022", moduleResolution: "node" }));
    run("generate");
    expect(endings()).toEqual([".js"]);
  });

  test.each([
    ["is cut off", `{ "compilerOptions": { "mod`],
    ["extends a file that is not there", `{ "extends": "./gone.json" }`],
    ["extends itself", `{ "extends": "./tsconfig.json" }`],
    ["has a number for a target", `{ "compilerOptions": { "target": 7, "module": null } }`],
    ["is a list", `[]`],
    ["is empty", ``],
    ["says null", `null`],
    ["refers to nothing", `{ "files": [], "references": [{}, null, 7] }`],
    ["has lists where there should be objects", `{ "compilerOptions": [], "references": {} }`],
    ["does not say", settings({ strict: true })],
  ])("a tsconfig.json that %s breaks nothing, and imports end in .js", (_, text) => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", text);
    const { status, stdout, stderr } = run("generate");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /imports end in \.js: tsconfig\.json (does not say which --import-extension it wants|cannot be read \(.+\))\n/,
    );
    expect(endings()).toEqual([".js"]);
  });
});

test("a folder named tsconfig.json is none: the next one above decides", () => {
  put("wsdl/Note.wsdl", wsdl());
  put("tsconfig.json", settings({ module: "commonjs" }));
  put("app/tsconfig.json/readme.txt", "");
  expect(run("generate", "--out", "app/generated").stdout).toContain("as module commonjs of tsconfig.json wants");
});

describe("what decides", () => {
  test("the flag over the configuration, over the client that is there, over tsconfig.json", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", settings({ module: "nodenext" }));
    run("generate", "--import-extension", "ts");
    expect([endings(), optionsOf()]).toEqual([[".ts"], { naming: "wire", importExtension: "ts" }]);
    expect(run("generate").stdout).toContain(
      "imports end in .ts, as before; moduleResolution nodenext of tsconfig.json wants --import-extension js",
    );
    expect(endings()).toEqual([".ts"]);
    put("netserver-codegen.config.json", `{ "importExtension": "none" }`);
    run("generate");
    expect(endings()).toEqual(["none"]);
    run("generate", "--import-extension", "js");
    expect(endings()).toEqual([".js"]);
  });

  test("a changed tsconfig.json rewrites nothing, and check still passes", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", settings({ module: "nodenext" }));
    run("generate");
    put("tsconfig.json", settings({ module: "commonjs" }));
    expect(run("check").status).toBe(0);
    expect(run("generate").stdout).toContain("0 files written");
    expect(run("check", "--import-extension", "none").status).toBe(1);
  });

  test("a client of an earlier version, whose manifest does not say, keeps .js", () => {
    put("wsdl/Note.wsdl", wsdl());
    run("generate");
    const manifest = JSON.parse(readFileSync(join(cwd, "generated/Services1/manifest.json"), "utf8")) as object;
    put("generated/Services1/manifest.json", JSON.stringify({ ...manifest, options: { naming: "wire" } }));
    put("tsconfig.json", settings({ module: "commonjs" }));
    run("generate");
    expect(endings()).toEqual([".js"]);
  });

  test("upgrade writes the new client as the old one, and impact compiles it so", () => {
    put("wsdl/Services1/Note.wsdl", wsdl());
    run("vendor", "--from", "wsdl/Services1", "--out", "set");
    run("generate", "--from", "set", "--import-extension", "none");
    put("tsconfig.json", settings({ module: "esnext", moduleResolution: "bundler", strict: true }));
    put("app.ts", `import { NoteAgent } from "./generated/Services1/index";\nexport const agent = NoteAgent;\n`);
    const { status, stdout } = run("upgrade", "--from", "wsdl", "--vendored", "set", "--fail-on", "hit");
    // The manifest alone: it names another source.
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/generated\/Services1: 1 file written, \d+ unchanged\n/),
    ]);
    expect(endings()).toEqual(["none"]);
  });

  test("another value is a mistake, with what is expected", () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(run("generate", "--import-extension", "mjs")).toMatchObject({ status: 2 });
    put("netserver-codegen.config.json", `{ "importExtension": ".js" }`);
    const { status, stderr } = run("generate");
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining(`importExtension: expected "js", "ts" or "none", got ".js"`),
    ]);
  });
});

describe("the client compiles, and a second run writes nothing", () => {
  const newest = join(root, "node_modules/typescript/bin/tsc");
  const oldest = join(root, "node_modules/.cache/typescript-5.0/package/lib/tsc.js");
  const bundler = { module: "esnext", moduleResolution: "bundler" };

  function compiles(tsc: string, extension: string, compilerOptions: object): void {
    put("wsdl/Note.wsdl", wsdl());
    put("package.json", `{ "type": "module" }`);
    const usual = { target: "ES2022", strict: true, types: [], lib: ["ES2022", "DOM"], rootDir: ".", outDir: "built" };
    put("tsconfig.json", settings({ ...usual, ...compilerOptions }, { include: ["generated"] }));
    run("generate", "--import-extension", extension);
    expect(spawnSync(process.execPath, [tsc, "-p", cwd], { encoding: "utf8" }).stdout).toBe("");
    expect(run("generate").stdout).toContain("0 files written");
  }

  test.each<[string, object]>([
    ["js", { module: "nodenext" }],
    ["js", bundler],
    ["ts", { module: "nodenext", allowImportingTsExtensions: true, noEmit: true }],
    ["ts", { ...bundler, rewriteRelativeImportExtensions: true }],
    ["none", bundler],
    ["none", { module: "commonjs" }],
  ])("with TypeScript 7: %s and %j", (extension, compilerOptions) => {
    compiles(newest, extension, compilerOptions);
  });

  test.skipIf(process.env["CORPUS_REQUIRED"] === undefined && !existsSync(oldest)).each<[string, object]>([
    ["js", { module: "nodenext" }],
    ["js", { module: "commonjs", moduleResolution: "node10" }],
    ["ts", { ...bundler, allowImportingTsExtensions: true, noEmit: true }],
    ["none", bundler],
    ["none", { module: "commonjs", moduleResolution: "node10" }],
  ])("with TypeScript 5.0: %s and %j", (extension, compilerOptions) => {
    compiles(oldest, extension, compilerOptions);
  });
});

describe("compiler settings that the client does not compile with are a warning", () => {
  const generated = (tsconfig: string) => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", tsconfig);
    const { status, stderr } = run("generate");
    expect(status).toBe(0);
    return stderr;
  };

  test("a target before ES2015, with its place and what to set", () => {
    expect(generated(`{\n  "compilerOptions": {\n    "target": "es5"\n  }\n}`)).toMatch(
      /^tsconfig\.json:3:5 warning NS810 .*target es5: set "target": "ES2022" in tsconfig\.json\n/,
    );
  });

  test("a target or a lib without the types of ES2022", () => {
    expect(generated(settings({ target: "ES2021" }))).toContain("lacks the types of ES2022");
    expect(generated(settings({ target: "ESNext", lib: ["ES2020", "DOM"] }))).toContain("lib es2020, dom");
  });

  test("inherited too, at the beginning of the file that inherits", () => {
    put("base.json", settings({ target: "ES2019" }));
    expect(generated(`{ "extends": "./base.json" }`)).toMatch(/^tsconfig\.json:1:1 warning NS810/);
  });

  test("TypeScript's default, where the project's own TypeScript has an old one", () => {
    put("node_modules/typescript/package.json", `{ "version": "5.9.3" }`);
    expect(generated(settings({ strict: true }))).toContain("target ES5, TypeScript's default");
    put("node_modules/typescript/package.json", `{ "version": "6.0.1" }`);
    expect(generated(settings({ strict: true }))).toBe("");
  });

  test("not for what compiles", () => {
    for (const each of [
      { target: "ES2022" },
      { target: "ES2017", lib: ["DOM", "ESNext"] },
      { module: "nodenext" },
      { target: "ES2015", lib: ["ES2022", "DOM"] },
    ])
      expect(generated(settings(each))).toBe("");
  });
});
