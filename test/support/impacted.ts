/** Projects that use the client of a rule's previous WSDL, each in a folder of its own, and what the current one hits in them. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { generate, impact } from "../../generator/index.js";

export const rules = fileURLToPath(new URL("../changes/rules/", import.meta.url));

/** The folder of the projects of the file that runs. */
export let scratch = "";
let count = 0;

/** Makes a folder for a file's projects. A file that makes some calls this once. */
export function useProjects(): void {
  scratch = mkdtempSync(join(tmpdir(), "impact-"));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
    scratch = "";
    packages.clear();
  });
}

function newFolder(): string {
  if (scratch === "") throw new Error("call useProjects() in the test's file");
  return join(scratch, String(count++));
}

interface Options {
  readonly naming?: "wire" | "camelCase";
  readonly tsconfig?: object;
  /** Added to the compiler's options. */
  readonly compilerOptions?: object;
}

export async function project(
  rule: string,
  files: Readonly<Record<string, string>>,
  { naming = "wire", tsconfig = {}, compilerOptions: own = {} }: Options = {},
): Promise<string> {
  const folder = newFolder();
  await generate({ from: join(rules, rule, "previous"), out: join(folder, "generated"), naming });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { ...compilerOptions, noEmit: true, ...own },
      include: ["src"],
      ...tsconfig,
    }),
  );
  return folder;
}
export const hitsIn = (rule: string, folder: string) =>
  impact(join(rules, rule, "previous"), join(rules, rule, "current"), { project: folder });

/** As a file of such a project imports it. */
export const client = "../generated/Services99";

/** Writes files below a folder. */
export function putBelow(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export const compilerOptions = {
  target: "ES2023",
  module: "NodeNext",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  skipLibCheck: true,
};

const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** Compiles what is in a folder, as its tsconfig.json says. */
export const compile = (folder: string): void => void execFileSync(process.execPath, [tsc, "-p", folder]);

/** The built packages of the file that runs, by rule: building one takes seconds, copying it does not. */
const packages = new Map<string, Promise<string>>();

/** Returns the folder of a package that holds the client of a rule's previous WSDL, built to `dist`. */
function builtClient(rule: string): Promise<string> {
  const known = packages.get(rule) ?? buildClient(rule);
  packages.set(rule, known);
  return known;
}

async function buildClient(rule: string): Promise<string> {
  const folder = newFolder();
  await generate({ from: join(rules, rule, "previous"), out: join(folder, "src") });
  putBelow(folder, {
    "package.json": JSON.stringify({
      name: "@acme/client",
      type: "module",
      exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    }),
    "src/index.ts": 'export * from "./Services99/index.js";\n',
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...compilerOptions, declaration: true, outDir: "dist", rootDir: "src" },
      include: ["src"],
    }),
  });
  compile(folder);
  return folder;
}

/**
 * A monorepo: `packages/client` holds the generated client and is built to `dist`, and `packages/app` uses it as `@acme/client`, by a link in
 * `node_modules`. Returns the app's folder.
 */
export async function workspace(rule: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = newFolder();
  const [own, app] = [join(folder, "packages/client"), join(folder, "packages/app")];
  cpSync(await builtClient(rule), own, { recursive: true });
  putBelow(app, {
    "package.json": '{ "name": "app", "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, include: ["src"] }),
    ...files,
  });
  mkdirSync(join(app, "node_modules/@acme"), { recursive: true });
  symlinkSync(own, join(app, "node_modules/@acme/client"), "junction");
  return app;
}
