/**
 * The built command line (`npm test` builds first), each test in a folder of its own. It runs in the process of the tests, because a process takes
 * longer than most runs. What only a process has is tested by one, with `main`: signals, pipes, exit codes.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect } from "vitest";
import type * as commandLine from "../../generator/cli/run.js";

const dist = new URL("../../dist/generator/cli/", import.meta.url);
export const main = fileURLToPath(new URL("main.js", dist));

/** The folder of the test that runs. */
export let cwd = "";

/** Gives each test of a file a folder of its own. A file that imports `cwd`, `put` or `run` calls this once. */
export function useFolders(): void {
  const scratch = mkdtempSync(join(tmpdir(), "cli-"));
  let count = 0;
  beforeEach(() => {
    cwd = join(scratch, String(count++));
    mkdirSync(cwd);
  });
  afterAll(() => {
    cwd = "";
    rmSync(scratch, { recursive: true, force: true });
  });
}

/** From here on in a folder of that one. */
export const enter = (folder: string): void => void (cwd = join(cwd, folder));

export const put = (path: string, text: string): void => {
  if (cwd === "") throw new Error("call useFolders() in the test's file");
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let isRunning = false;

/** Runs a command in the test's folder. */
export const run = (...args: readonly string[]): Promise<Ran> => runIn(cwd, args);

interface Surroundings {
  /** Variables that are added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The width of a terminal. Without it, nobody reads what is printed. */
  readonly columns?: number;
  /** The command is asked to stop when it has printed this text. */
  readonly until?: string;
}

/**
 * Runs a command in a folder. No stack trace is ever shown.
 *
 * @throws Error if the run before is not awaited
 */
export async function runIn(
  folder: string,
  args: readonly string[],
  { environment = {}, columns, until }: Surroundings = {},
): Promise<Ran> {
  if (folder === "") throw new Error("call useFolders() in the test's file");
  if (isRunning) throw new Error("await the run before: both would share the process's working folder");
  isRunning = true;
  const { run: runInProcess } = (await import(new URL("run.js", dist).href)) as typeof commandLine;
  const [before, variables] = [process.cwd(), { ...process.env }];
  const printed = { stdout: "", stderr: "" };
  const ending = new AbortController();
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
      if (until !== undefined && printed[name].includes(until)) ending.abort();
    },
    ...(columns !== undefined && { columns, isTTY: true }),
  });
  try {
    process.chdir(folder);
    Object.assign(process.env, environment);
    delete process.env["FORCE_COLOR"];
    const { signal } = ending;
    const status = await runInProcess(args, { stdout: stream("stdout"), stderr: stream("stderr"), signal });
    expect(printed.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    return { status, ...printed };
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
    Object.assign(process.env, variables);
    process.chdir(before);
    isRunning = false;
  }
}

/** Runs a command in a process of its own, in the test's folder, with variables of the environment. */
export function runAlone(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Ran {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd, encoding: "utf8", env });
  return { status: status ?? -1, stdout, stderr };
}

/** The last line of `diff` for versions without a JSON binding. */
export const soapOnly =
  "Only SOAP was compared. To compare JSON, give the Agents Swagger of both versions: --old-swagger, --swagger\n";
