/** A run that is killed (`kill -9`) while it writes: after the next one has looked at the folder, it is as it was before, or as it would have become. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { recover } from "../../generator/output/commit.js";
import { campaigns } from "../support/campaign.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "killed-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const folder = join(scratch, "generated/Services88");
const staging = () =>
  existsSync(join(scratch, "generated"))
    ? readdirSync(join(scratch, "generated")).filter((name) => name.startsWith("."))
    : [];

const start = (agents: string, from = join(root, "examples/downstream/wsdl")) =>
  spawn(process.execPath, [join(root, "dist/generator/cli/main.js"), "generate", "--from", from, "--agent", agents], {
    cwd: scratch,
    stdio: ["ignore", "ignore", "pipe"],
  });
const ended = (child: ReturnType<typeof start>) =>
  new Promise<{ readonly code: number | null; readonly stderr: string }>((done) => {
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("close", (code) => done({ code, stderr }));
  });

/** What the manifest says of each file holds, and there is no other file. */
function isWhole(): boolean {
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    readonly files: Readonly<Record<string, string>>;
  };
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .filter((path) => path !== "manifest.json");
  const digest = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return there.length === Object.keys(files).length && there.every((path) => files[path] === digest(path));
}

const rounds = campaigns ? 8 : 2;

test("the folder is the old one or the new one, and the next run has nothing in its way", async () => {
  expect((await ended(start("ErpSync"))).code).toBe(0);
  let midway = 0;
  for (let round = 0; round < rounds; round++) {
    const child = start(round % 2 === 0 ? "Contact,List,Report" : "ErpSync,Batch");
    const end = ended(child);
    // Killed at another moment each time: most while files are moved, which takes a few milliseconds.
    const killing = setInterval(() => {
      if (!staging().some((name) => existsSync(join(scratch, "generated", name, round < 2 ? "new" : "old")))) return;
      clearInterval(killing);
      child.kill("SIGKILL");
    }, 0);
    await end;
    clearInterval(killing);
    if (!existsSync(join(folder, "manifest.json")) || !isWhole()) midway++;
    recover(folder);
    expect([round, isWhole()]).toEqual([round, true]);
  }
  console.log(`${midway} of ${rounds} runs were killed with the folder half moved`);
  const last = await ended(start("ErpSync"));
  expect([last.code, last.stderr]).toEqual([0, ""]);
  expect(isWhole()).toBe(true);
  expect(staging()).toEqual([]);
}, 120_000);

test("a vendored set that a run was killed over is put back before it is read", async () => {
  const vendored = join(scratch, "wsdl");
  cpSync(join(root, "examples/downstream/wsdl"), vendored, { recursive: true });
  const left = join(vendored, ".Services88.netserver-codegen-a1B2c3");
  mkdirSync(join(left, "old"), { recursive: true });
  renameSync(join(vendored, "Services88/Services88.xsd"), join(left, "old/Services88.xsd"));
  writeFileSync(join(left, "journal.json"), JSON.stringify({ written: ["Services88.xsd"], removed: [] }));
  const dead = spawn(process.execPath, ["-e", "0"]);
  await new Promise((resolve) => dead.on("close", resolve));
  writeFileSync(join(left, "pid"), String(dead.pid));
  expect(await ended(start("ErpSync", vendored))).toMatchObject({ code: 0, stderr: "" });
  expect(readdirSync(vendored)).toEqual(["Services88"]);
});
