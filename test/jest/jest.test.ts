/** The client under Jest, in its `node` environment and in jsdom as docs/jest-jsdom.md sets it up. Jest is installed for it, so it runs in `.ci/run` only. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = join(root, "test/jest");
const page = readFileSync(join(root, "docs/jest-jsdom.md"), "utf8");
const environment = /`jsdom-environment\.cjs`:\n\n```js\n([^]*?)```/.exec(page)?.[1] ?? "";

describe.skipIf(process.env["INTEROP_REQUIRED"] === undefined).each(["29", "30"])("Jest %s", (version) => {
  const project = mkdtempSync(join(tmpdir(), "jest-"));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  beforeAll(async () => {
    for (const file of ["package.json", "package-lock.json"])
      copyFileSync(join(here, version, file), join(project, file));
    copyFileSync(join(here, "client.test.cjs"), join(project, "client.test.cjs"));
    writeFileSync(join(project, "jsdom-environment.cjs"), environment);
    const contents =
      'export * from "./generated/Services88/index.ts"; export * from "./generated/Services88/double.ts";';
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: "cjs",
      platform: "neutral",
      target: "es2022",
      external: ["node:*"],
      outfile: join(project, "client.cjs"),
      logLevel: "error",
    });
    await promisify(execFile)("npm", ["ci", "--ignore-scripts"], { cwd: project });
  }, 600_000);

  /** Returns the names of the tests that passed, and what failed as Jest tells it. */
  async function run(testEnvironment: string): Promise<{ readonly passed: number; readonly failures: string }> {
    writeFileSync(join(project, "jest.config.json"), JSON.stringify({ testEnvironment, testMatch: ["**/*.test.cjs"] }));
    const given = ["node_modules/jest/bin/jest.js", "--json"];
    const { stdout } = await promisify(execFile)(process.execPath, given, { cwd: project }).catch(
      (error: { stdout: string }) => error,
    );
    const { numPassedTests, testResults } = JSON.parse(stdout) as {
      readonly numPassedTests: number;
      readonly testResults: readonly { readonly message: string }[];
    };
    return { passed: numPassedTests, failures: testResults.map(({ message }) => message).join("") };
  }

  test("passes every test in the environment of Node", async () => {
    expect(await run("node")).toEqual({ passed: 5, failures: "" });
  });

  test("imports the client in jsdom, and names what jsdom lacks", async () => {
    const { passed, failures } = await run("jsdom");
    expect(passed).toBe(0);
    expect(failures).toContain("ErpSync.GetAllConnections: this environment lacks TextDecoder, TextEncoder, fetch.");
  });

  test("passes every test in the environment that the page shows", async () => {
    expect(await run("./jsdom-environment.cjs")).toEqual({ passed: 5, failures: "" });
  });
});
