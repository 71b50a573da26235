/**
 * The example project from the version of 2021 to the one of 2026: `impact` must name exactly the lines that fail, as the compiler and the wire
 * tell it. The compiler: the project with the new client, and once more without the names that it could not import, so that what they are used
 * for is told too. The wire: every function of the project, with the old client, against a new server that refuses what WCF drops.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { impact } from "../../generator/index.js";
import { campaigns } from "../support/campaign.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "dist/generator/cli/main.js");
const newer = join(root, "wsdl");
const scratch = mkdtempSync(join(tmpdir(), "example-"));
const [old, renewed] = [join(scratch, "old"), join(scratch, "renewed")];
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}
const command = (folder: string, program: string, ...args: readonly string[]): Promise<Ran> =>
  run(process.execPath, [program, ...args], { cwd: folder, maxBuffer: 1 << 26 }).then(
    (done) => ({ ...done, code: 0 }),
    (error: Ran) => error,
  );
const codegen = (folder: string, ...args: readonly string[]) => command(folder, cli, ...args);
const compile = (folder: string) =>
  command(folder, join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false");

beforeAll(async () => {
  if (!campaigns) return;
  for (const folder of [old, renewed]) {
    const skipped = /\/(build|generated|node_modules)$/;
    cpSync(join(root, "examples/downstream"), folder, { recursive: true, filter: (path) => !skipped.test(path) });
    expect((await codegen(folder, "generate")).code).toBe(0);
  }
});

/** Digests of everything in a folder. */
const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && !each.parentPath.includes("/build"))
      .map((each) => [
        join(each.parentPath, each.name),
        createHash("sha256")
          .update(readFileSync(join(each.parentPath, each.name)))
          .digest("hex"),
      ]),
  );

async function refusedLines(folder: string): Promise<ReadonlySet<string>> {
  const lines = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const { stdout } = await compile(folder);
    const errors = [...stdout.matchAll(/^(src\/[^(]+)\((\d+),(\d+)\): error (TS\d+)/gm)];
    for (const [, file, line] of errors) lines.add(`${file}:${line}`);
    const missing = errors.filter(([, , , , code]) => code === "TS2305" || code === "TS2724");
    if (missing.length === 0) return lines;
    for (const [, file = "", line = "", column = ""] of missing.reverse()) {
      const text = readFileSync(join(folder, file), "utf8").split("\n");
      const at = Number(line) - 1;
      text[at] =
        `${text[at]?.slice(0, Number(column) - 1)}${text[at]?.slice(Number(column) - 1).replace(/^\w+( as \w+)?,?/, "")}`;
      writeFileSync(join(folder, file), text.join("\n"));
    }
  }
  throw new Error("the compiler does not come to an end");
}

/** Calls everything that the project does, and prints where the errors come from. */
const driver = (double: string) => `
import { connect, BatchAgent, ConfigurationAgent, ContactAgent, ErpSyncAgent, ReportAgent } from "./build/generated/Services88/index.js";
import { netServerDouble } from ${JSON.stringify(double)};
import { readConnections } from "./build/src/connections.js";
import { forceResync } from "./build/src/resync.js";
import { watchTask } from "./build/src/watch.js";
import { renameContact } from "./build/src/contacts.js";
import { taskNames } from "./build/src/tasks.js";
import { groupsThatSee } from "./build/src/screens.js";
import { writeReport } from "./build/src/reports.js";
const session = connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch: netServerDouble().fetch });
const calls = [
  () => readConnections(new ErpSyncAgent(session), [1, 2]),
  () => forceResync(new ErpSyncAgent(session), 1, [1001]),
  () => watchTask(new BatchAgent(session), 1, 2, async () => {}),
  () => renameContact(new ContactAgent(session), 1, "Visma"),
  () => taskNames(session, [1]),
  () => groupsThatSee(new ConfigurationAgent(session), 1),
  () => writeReport(new ReportAgent(session), 1),
  // Past the first thing that fails in it.
  () => writeReport(Object.assign(new ReportAgent(session), { GetReportEntity: async () => null }), 1),
];
for (const call of calls) await call().then(() => console.log("ok"), (error) => console.log(/src\\/\\w+\\.ts:\\d+/.exec(error.stack)?.[0] ?? error.stack));
`;

async function failedLines(double: string): Promise<readonly string[]> {
  writeFileSync(join(old, "drive.mjs"), driver(double));
  const { stdout } = await command(old, "--enable-source-maps", join(old, "drive.mjs"));
  // A script below the project would be read as one that uses the client.
  rmSync(join(old, "drive.mjs"));
  return stdout.trim().split("\n");
}

test.skipIf(!campaigns)(
  "impact names the lines that the compiler and the wire refuse, and no others",
  async () => {
    expect((await compile(old)).stdout).toBe("");
    const before = contents(old);
    const { hits, users } = await impact(join(old, "wsdl"), newer, {
      project: old,
      agents: ["Batch", "Configuration", "Contact", "ErpSync", "List", "Report"],
    });
    expect(contents(old)).toEqual(before);
    expect(users).toBe(8);
    const lines = new Set(
      hits.map(({ position }) => `${position.file.slice(position.file.indexOf("src/"))}:${position.line}`),
    );

    expect((await codegen(renewed, "generate", "--from", newer)).code).toBe(0);
    const refused = await refusedLines(renewed);
    await compile(renewed);
    // With an old server everything comes about; with a new one, the lines that fail are among those that are named.
    expect(new Set(await failedLines("./build/generated/Services88/double.js"))).toEqual(new Set(["ok"]));
    const failed = (await failedLines(join(renewed, "build/generated/Services88/double.js"))).filter(
      (each) => each !== "ok",
    );
    expect(failed).toEqual(["src/tasks.ts:5", "src/reports.ts:8", "src/reports.ts:10"]);

    // The call through a renamed method is where it was taken from the agent.
    const wire = failed.map((each) => (each === "src/reports.ts:8" ? "src/reports.ts:7" : each));
    expect(lines).toEqual(new Set([...refused, ...wire]));
  },
  120_000,
);

test.skipIf(!campaigns)(
  "upgrade writes nothing where a line is hit and that is asked for, and everything where it is not",
  async () => {
    const before = contents(old);
    const stopped = await codegen(old, "upgrade", "--from", newer, "--fail-on", "hit");
    expect([stopped.code, stopped.stdout.split("\n").at(-2)]).toEqual([
      1,
      "Nothing was written, because lines of the project break (--fail-on hit). To write anyway, omit --fail-on.",
    ]);
    expect(stopped.stdout).toContain("src/tasks.ts:5:60");
    expect(contents(old)).toEqual(before);

    const done = await codegen(old, "upgrade", "--from", newer, "--markdown");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain("| src/tasks.ts:5:60 | wire | List.GetTaskList(TaskIds): parameter removed |");
    expect((await codegen(old, "check")).stdout.split("\n").filter((line) => line !== "")).toEqual([
      expect.stringMatching(/^wsdl\/Services88: up to date/),
      expect.stringMatching(/^generated\/Services88: up to date/),
    ]);
    const again = await codegen(old, "upgrade", "--from", newer, "--fail-on", "hit");
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("nothing here is hit")]);
  },
  120_000,
);

test.skipIf(!campaigns)(
  "a project that uses nothing of what changed says so",
  async () => {
    const folder = join(scratch, "unharmed");
    cpSync(renewed, folder, { recursive: true, filter: (path) => !/\/(build|src)$/.test(path) });
    cpSync(join(root, "examples/downstream/src"), join(folder, "src"), {
      recursive: true,
      filter: (path) => !path.endsWith(".ts") || /(connections|resync|contacts)\.ts$/.test(path),
    });
    expect((await codegen(folder, "generate")).code).toBe(0);
    const { code, stdout } = await codegen(folder, "impact", "wsdl", newer);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^nothing here is hit: \d+ breaking changes; 3 files of 3 use the client\n$/),
    ]);
  },
  120_000,
);
