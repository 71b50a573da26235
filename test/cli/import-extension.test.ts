/** `--import-extension`: what decides it, what remembers it, and that the client compiles with each. */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";
import { cwd, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

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

test("a new client's imports end as tsconfig.json requires, the summary says why, and nothing is left to do", async () => {
  put("wsdl/Note.wsdl", wsdl());
  put("tsconfig.json", settings({ module: "CommonJS" }));
  const { status, stdout } = await run("generate");
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining(
      "generated/Services1: imports have no extension, as module commonjs of tsconfig.json requires\n",
    ),
  ]);
  expect(endings()).toEqual(["none"]);
  expect((await run("generate")).stdout).toMatch(/0 files written/);
  expect((await run("check")).status).toBe(0);
});

test.each([
  ["does not say", settings({ strict: true }), "does not say which --import-extension it requires"],
  [
    "is broken",
    "{ broken",
    "cannot be read (tsconfig.json:1:3: not JSON: expected a value or a name in double quotes)",
  ],
  ["extends itself", `{ "extends": "./tsconfig.json" }`, "cannot be read (Circularity detected"],
])("a tsconfig.json that %s breaks nothing, and the summary says so", async (_, text, said) => {
  put("wsdl/Note.wsdl", wsdl());
  put("tsconfig.json", text);
  const { status, stdout, stderr } = await run("generate");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`imports end in .js: tsconfig.json ${said}`);
  expect(endings()).toEqual([".js"]);
});

describe("what decides", () => {
  test("the flag over the configuration, over the client that is there, over tsconfig.json", async () => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", settings({ module: "nodenext" }));
    await run("generate", "--import-extension", "ts");
    expect([endings(), optionsOf()]).toEqual([[".ts"], { naming: "wire", importExtension: "ts" }]);
    expect((await run("generate")).stdout).toContain(
      "imports end in .ts, as before; moduleResolution nodenext of tsconfig.json requires --import-extension js",
    );
    expect(endings()).toEqual([".ts"]);
    put("netserver-codegen.config.json", `{ "importExtension": "none" }`);
    await run("generate");
    expect(endings()).toEqual(["none"]);
    await run("generate", "--import-extension", "js");
    expect(endings()).toEqual([".js"]);
  });

  test("a changed tsconfig.json rewrites nothing, and check still passes", async () => {
    put("wsdl/Note.wsdl", wsdl());
    put("tsconfig.json", settings({ module: "nodenext" }));
    await run("generate");
    put("tsconfig.json", settings({ module: "commonjs" }));
    expect((await run("check")).status).toBe(0);
    expect((await run("generate")).stdout).toContain("0 files written");
    expect((await run("check", "--import-extension", "none")).status).toBe(1);
  });

  test("a client of an earlier version, whose manifest does not say, keeps .js", async () => {
    put("wsdl/Note.wsdl", wsdl());
    await run("generate");
    const manifest = JSON.parse(readFileSync(join(cwd, "generated/Services1/manifest.json"), "utf8")) as object;
    put("generated/Services1/manifest.json", JSON.stringify({ ...manifest, options: { naming: "wire" } }));
    put("tsconfig.json", settings({ module: "commonjs" }));
    await run("generate");
    expect(endings()).toEqual([".js"]);
  });

  test.runIf(campaigns)("upgrade writes the new client as the old one, and impact compiles it so", async () => {
    put("wsdl/Services1/Note.wsdl", wsdl());
    await run("vendor", "--from", "wsdl/Services1", "--out", "set");
    await run("generate", "--from", "set", "--import-extension", "none");
    put("tsconfig.json", settings({ module: "esnext", moduleResolution: "bundler", strict: true }));
    put("app.ts", `import { NoteAgent } from "./generated/Services1/index";\nexport const agent = NoteAgent;\n`);
    const { status, stdout } = await run("upgrade", "--from", "wsdl", "--vendored", "set", "--fail-on", "hit");
    // The manifest alone: it names another source.
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/generated\/Services1: 1 file written, \d+ unchanged\n/),
    ]);
    expect(endings()).toEqual(["none"]);
  });

  test("another value is a mistake, with what is expected", async () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(await run("generate", "--import-extension", "mjs")).toMatchObject({ status: 2 });
    put("netserver-codegen.config.json", `{ "importExtension": ".js" }`);
    const { status, stderr } = await run("generate");
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

  async function compiles(tsc: string, extension: string, compilerOptions: object): Promise<void> {
    put("wsdl/Note.wsdl", wsdl());
    put("package.json", `{ "type": "module" }`);
    const usual = { target: "ES2022", strict: true, types: [], lib: ["ES2022", "DOM"], rootDir: ".", outDir: "built" };
    put("tsconfig.json", settings({ ...usual, ...compilerOptions }, { include: ["generated"] }));
    await run("generate", "--import-extension", extension);
    expect(spawnSync(process.execPath, [tsc, "-p", cwd], { encoding: "utf8" }).stdout).toBe("");
    expect((await run("generate")).stdout).toContain("0 files written");
  }

  const cases: readonly (readonly [string, object])[] = [
    ["js", { module: "nodenext" }],
    ["none", bundler],
    ["ts", { module: "nodenext", allowImportingTsExtensions: true, noEmit: true }],
    ["ts", { ...bundler, rewriteRelativeImportExtensions: true }],
    ["js", bundler],
    ["none", { module: "commonjs" }],
  ];
  test.each(campaigns ? cases : cases.slice(0, 1))(
    "with TypeScript 7: %s and %j",
    async (extension, compilerOptions) => {
      await compiles(newest, extension, compilerOptions);
    },
  );

  test.skipIf(!campaigns).each<[string, object]>([
    ["js", { module: "nodenext" }],
    ["js", { module: "commonjs", moduleResolution: "node10" }],
    ["ts", { ...bundler, allowImportingTsExtensions: true, noEmit: true }],
    ["none", bundler],
    ["none", { module: "commonjs", moduleResolution: "node10" }],
  ])("with TypeScript 5.0: %s and %j", async (extension, compilerOptions) => {
    await compiles(oldest, extension, compilerOptions);
  });
});

test("client does not compile with the compiler settings are a warning, with their place and what to set", async () => {
  put("wsdl/Note.wsdl", wsdl());
  put("tsconfig.json", `{\n  "compilerOptions": {\n    "target": "es5"\n  }\n}`);
  const { status, stderr } = await run("generate");
  expect(status).toBe(0);
  expect(stderr).toMatch(/^tsconfig\.json:3:5 warning NS810 .*target es5: set "target": "ES2022" in tsconfig\.json\n/);
});

test.each([
  ["src", "generated", true],
  ["./src/", "src/generated", false],
  ["src", "srcgenerated", true],
  [".", "generated", false],
  ["src/..", "generated", false],
  ["src", "src", false],
])("a client outside rootDir is a warning: rootDir %s, written to %s", async (rootDir, out, isOutside) => {
  put("wsdl/Note.wsdl", wsdl());
  put("tsconfig.json", JSON.stringify({ compilerOptions: { target: "ES2022", rootDir, outDir: "dist" } }));
  const { status, stderr } = await run("generate", "--out", out);
  expect(status).toBe(0);
  expect(/warning NS811 .*: rootDir src does not contain the client/.test(stderr)).toBe(isOutside);
  if (!isOutside) expect(stderr).toBe("");
});

test("all settings that are wrong are told at once, with the hint of its code", async () => {
  put("wsdl/Note.wsdl", wsdl());
  put("tsconfig.json", JSON.stringify({ compilerOptions: { target: "ES5", lib: ["ES2019"], rootDir: "src" } }));
  const { stderr } = await run("generate");
  const told = stderr.split("\n").map((line) => /^tsconfig.* warning (NS8\d\d)|^ {2}(Set|Write) /.exec(line)?.slice(1));
  expect(told.flatMap((each) => each ?? []).filter(Boolean)).toEqual(["NS810", "NS810", "Set", "NS811", "Write"]);
  expect(stderr).toContain('target es5: set "target": "ES2022" in tsconfig.json');
  expect(stderr).toContain('lib es2019: set "lib": ["ES2022", "DOM"] in tsconfig.json');
  expect(stderr).toContain('write the client with --out src/generated, or set "rootDir": "." in tsconfig.json');
});
