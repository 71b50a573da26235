/** The TypeScript of the README and of docs/: it compiles strictly, it runs against the double, and it prints what its comments say. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format, promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { netServerDouble } from "../../generated/Services88/double.js";
import { handlersOf } from "./doubles.js";
import { markOf, pages, programsOf, promise, root, type Program } from "./snippets.js";

const programs = pages.flatMap(programsOf);
const fileOf = ({ name }: Program): string => `${name.replaceAll(/\W+/g, "-")}.ts`;
const placed = (code: string): string => code.replaceAll('"./generated/', `"${root}generated/`);

// Outside of node_modules, where vitest runs no TypeScript. The link lets the programs find packages.
const folder = mkdtempSync(join(tmpdir(), "snippets-"));
beforeAll(() => {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const part of ["compiled", "run"] as const) {
    mkdirSync(join(folder, part));
    for (const program of programs)
      if (program[part] !== "") writeFileSync(join(folder, part, fileOf(program)), placed(program[part]));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the README shows a program that runs", () => {
  expect(programs.filter(({ page, run }) => page === "README.md" && run !== "")).not.toEqual([]);
});

test("every program compiles strictly", async () => {
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2023", "ESNext.Disposable", "DOM"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    paths: {
      "netserver-codegen": [join(root, "generator/index.ts")],
      "netserver-codegen/vite": [join(root, "generator/vite.ts")],
    },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["compiled"] }));
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", folder];
  const { stdout } = await promisify(execFile)(process.execPath, tsc, { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
});

test.each(["typescript", "ts continue", "ts (not run)", "ts (elsewhere: test/nothing.test.ts)"])(
  "a fence with the mark %s is an error that names the page",
  (info) => {
    expect(() => markOf({ page: "docs/calls.md", line: 7, info, code: "" })).toThrow(/^docs\/calls\.md:7: /);
  },
);

describe("against the double", () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each(programs.filter(({ run }) => run !== ""))("$name runs, and prints what it says", async (program) => {
    const double = netServerDouble(handlersOf[program.page] ?? {});
    vi.stubGlobal("fetch", double.fetch);
    const wrong: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...given: readonly unknown[]) => {
      const [first, ...rest] = given;
      if (typeof first !== "string" || !first.startsWith(promise)) return;
      const printed = format(...rest).replaceAll(/\s+/g, " ");
      if (printed !== first.slice(promise.length)) wrong.push(`printed ${printed}, not ${first.slice(promise.length)}`);
    });
    await import(/* @vite-ignore */ join(folder, "run", fileOf(program)));
    expect(wrong).toEqual([]);
  });
});
