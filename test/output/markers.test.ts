/** Files that the program wrote and git or an editor has spoilt: what is wrong is told with its place, and nothing is written. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cwd, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const conflict = (text: string): string =>
  text.replace(/^( *"source".*)$/m, "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs");
const spoil = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, path), change(readFileSync(join(cwd, path), "utf8")));

async function made(): Promise<void> {
  put("original/Note.wsdl", wsdl());
  put("original/Memo.wsdl", wsdl({ agent: "Memo" }));
  await run("vendor", "--from", "original");
  await run("generate");
}

test("a merge conflict in a manifest ends generate and check, names its line, and says how to go on", async () => {
  await made();
  spoil("generated/Services1/manifest.json", conflict);
  for (const command of ["generate", "check"]) {
    const { status, stdout, stderr } = await run(command, "--agent", "Memo");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^generated\/Services1\/manifest\.json:4:1 error NS506 .*a merge conflict is not resolved/);
    expect(stderr).toMatch(/git checkout --ours/);
  }
  expect(existsSync(join(cwd, "generated/Services1/agents/Note.ts"))).toBe(true);
});

test("a manifest that is cut off is no folder of somebody else's", async () => {
  await made();
  spoil("generated/Services1/manifest.json", (text) => text.slice(0, 200));
  expect((await run("generate")).stderr).toMatch(/^generated\/Services1\/manifest\.json:\d+:\d+ error NS506 /);
});

test("a merge conflict in SOURCE.json ends the run: files of two sets may stand beside each other", async () => {
  await made();
  spoil("wsdl/Services1/SOURCE.json", conflict);
  const { status, stderr } = await run("generate");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Services1\/SOURCE\.json:3:1 error NS111 .*a merge conflict is not resolved/);
});

test("a model of inspect --json is read in UTF-16, as PowerShell saves it, and a conflict in it is named", async () => {
  await made();
  const { stdout } = await run("inspect", "--json");
  writeFileSync(join(cwd, "model.json"), Buffer.from(`\uFEFF${stdout}`, "utf16le"));
  expect(JSON.parse((await run("diff", "model.json", "wsdl", "--json")).stdout)).toMatchObject({ changes: [] });
  put("model.json", stdout.replace(/^( *"services".*)$/m, "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs"));
  expect((await run("diff", "model.json", "wsdl")).stderr).toMatch(/^model\.json:2:1 error NS102 .*a merge conflict/);
});
