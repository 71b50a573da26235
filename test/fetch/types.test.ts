/** The type of `ConnectOptions.fetch` takes every `fetch` that works: compiled with several compilers and sets of types. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const flags = "--noEmit --target ES2022 --module NodeNext --strict --verbatimModuleSyntax --skipLibCheck".split(" ");
const newest = [join(root, "node_modules/typescript/bin/tsc"), "--ignoreConfig"];
const oldest = [join(root, "node_modules/.cache/typescript-5.0/package/lib/tsc.js")];

/** Both take the types, and the stricter one refuses more: `.ci/run` tries both. */
const strictness = [" --exactOptionalPropertyTypes", ...(campaigns ? [""] : [])];

/** Returns what the compiler refuses of files in `types/`. */
async function refusals(compiler: readonly string[], more: string, ...files: readonly string[]): Promise<string> {
  const paths = files.map((file) => join(root, "test/fetch/types", file));
  const given = [...compiler, ...flags, ...more.split(" "), ...paths];
  return promisify(execFile)(process.execPath, given, { cwd: root }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

test.each(strictness)("the global fetch fits with the DOM library's types%s", async (exact) => {
  expect(await refusals(newest, `--lib ES2022,DOM${exact}`, "global.ts")).toBe("");
});

test.each(strictness)(
  "the global fetch, undici's, node-fetch's, cross-fetch's and mocks fit with Node's types%s",
  async (exact) => {
    expect(await refusals(newest, `--lib ES2022 --types node${exact}`, "global.ts", "libraries.ts")).toBe("");
  },
);

test.skipIf(!campaigns)(
  "all of them fit with TypeScript 5.0",
  async () => {
    expect(await refusals(oldest, "--lib ES2022,DOM", "global.ts")).toBe("");
    expect(await refusals(oldest, "--lib ES2022 --types node", "global.ts", "libraries.ts")).toBe("");
  },
  300_000,
);
