/** The built command line, as people call it (`npm test` builds first), each test in a folder of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect } from "vitest";

export const main = fileURLToPath(new URL("../../dist/generator/cli/main.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The folder of the test that runs. */
export let cwd = "";
let count = 0;
beforeEach(() => {
  cwd = join(scratch, String(count++));
  mkdirSync(cwd);
});

/** From here on in a folder of that one. */
export const enter = (folder: string): void => void (cwd = join(cwd, folder));

export const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};

/** No stack trace is ever shown. */
export function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return { status, stdout, stderr };
}
