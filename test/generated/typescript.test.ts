import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(root, "generated/Services88");

const files = (): string[] =>
  readdirSync(generated, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => join(generated, file));

test("everything generated compiles under the strictest flags, alone", async () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const flags = ["strict", "verbatimModuleSyntax", "isolatedModules", "erasableSyntaxOnly", "exactOptionalPropertyTypes", "noUncheckedIndexedAccess"];
  const { stdout } = await run(process.execPath, [
    tsc, "--noEmit", "--ignoreConfig", "--target", "ES2023", "--module", "NodeNext", "--lib", "ES2023,DOM,DOM.Iterable", "--types", "",
    ...flags.map((flag) => `--${flag}`), join(generated, "index.ts"),
  ]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe("");
});

test("nothing generated says any, and each file has one lint suppression: its header", () => {
  for (const file of files()) {
    const text = readFileSync(file, "utf8");
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "");
    expect(code, file).not.toMatch(/(?<![.\w])any\b/);
    expect(text.match(/eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error/g), file).toEqual(["eslint-disable"]);
  }
});
