import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(root, "generated/Services88");

const files = (): string[] =>
  readdirSync(generated, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(generated, file));

/** What the compiler says of all that is generated, where nothing is there but what the README asks for. */
async function refusals(tsc: string, ...flags: readonly string[]): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    [
      tsc,
      "--noEmit",
      "--target",
      "ES2022",
      "--module",
      "NodeNext",
      "--lib",
      "ES2022,DOM",
      "--strict",
      "--verbatimModuleSyntax",
      "--isolatedModules",
      "--exactOptionalPropertyTypes",
      "--noUncheckedIndexedAccess",
      ...flags,
      join(generated, "index.ts"),
      join(generated, "double.ts"),
    ],
    { cwd: tmpdir() },
  ).catch((error: { stdout?: string; message: string }) => ({ stdout: error.stdout || error.message }));
  return stdout;
}

test.runIf(campaigns)("everything generated compiles under the strictest flags, alone", async () => {
  expect(await refusals(join(root, "node_modules/typescript/bin/tsc"), "--ignoreConfig", "--erasableSyntaxOnly")).toBe(
    "",
  );
});

const oldest = join(root, "node_modules/.cache/typescript-5.0/package/lib/tsc.js");
test.skipIf(!campaigns)("with TypeScript 5.0 too", async () => {
  expect(await refusals(oldest)).toBe("");
});

test("nothing generated says any, or suppresses a linter or the compiler", () => {
  for (const file of files()) {
    const text = readFileSync(file, "utf8");
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "");
    // A property may have the name: one of the kinds of forms is called so.
    expect(code, file).not.toMatch(/(?<![.#\w])any\b(?!:)/);
    expect(text, file).not.toMatch(/eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error/);
  }
});
