/** The programs in `programs/` and the how-to programs compile with the oldest and the newest compiler, with and without `exactOptionalPropertyTypes`. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const newest = join(root, "node_modules/typescript/bin/tsc");
const oldest = join(root, "node_modules/.cache/typescript-5.0/package/lib/tsc.js");

/** The programs of a folder, without tests. */
const programs = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .map((file) => join(root, folder, file))
    : [];

/** Returns the errors of a compiler, or why it did not run; an empty text if there are none. */
async function errors(tsc: string, ...flags: readonly string[]): Promise<string> {
  const settings = ["--noEmit", "--strict", "--skipLibCheck", "--noUncheckedIndexedAccess", "--target", "ES2022"];
  const places = [
    "--module",
    "NodeNext",
    "--moduleResolution",
    "NodeNext",
    "--lib",
    "ES2022,DOM",
    "--typeRoots",
    join(root, "test/types/programs"),
  ];
  const files = [...programs("test/types/programs"), ...programs("test/howto")];
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, ...settings, ...places, ...flags, ...files], {
    cwd: root,
  }).catch((error: { stdout?: string; message: string }) => ({ stdout: error.stdout || error.message }));
  return stdout;
}

const exact = "--exactOptionalPropertyTypes";

// `npm run typecheck` compiles the programs with the newest compiler and `exactOptionalPropertyTypes`.
test.runIf(campaigns)("the newest compiler, without exactOptionalPropertyTypes", async () => {
  expect(await errors(newest, "--ignoreConfig")).toBe("");
});

test.skipIf(!campaigns)("TypeScript 5.0, with exactOptionalPropertyTypes", async () => {
  expect(await errors(oldest, exact)).toBe("");
});

test.skipIf(!campaigns)("TypeScript 5.0, without exactOptionalPropertyTypes", async () => {
  expect(await errors(oldest)).toBe("");
});
