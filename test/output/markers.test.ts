/** Files that the program wrote and git or an editor has spoilt: what is wrong is told with its place, and nothing is written. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cwd, put, run } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

const conflict = (text: string): string =>
  text.replace(/^( *"source".*)$/m, "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs");
const spoil = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, path), change(readFileSync(join(cwd, path), "utf8")));

function made(): void {
  put("original/Note.wsdl", wsdl());
  put("original/Memo.wsdl", wsdl({ agent: "Memo" }));
  run("vendor", "--from", "original");
  run("generate");
}

test("a merge conflict in a manifest ends generate and check, names its line, and says how to go on", () => {
  made();
  spoil("generated/Services1/manifest.json", conflict);
  for (const command of ["generate", "check"]) {
    const { status, stdout, stderr } = run(command, "--agent", "Memo");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^generated\/Services1\/manifest\.json:4:1 error NS506 .*a merge conflict is not resolved/);
    expect(stderr).toMatch(/git checkout --ours/);
  }
  expect(existsSync(join(cwd, "generated/Services1/agents/Note.ts"))).toBe(true);
});

test("a manifest that is cut off is no folder of somebody else's", () => {
  made();
  spoil("generated/Services1/manifest.json", (text) => text.slice(0, 200));
  expect(run("generate").stderr).toMatch(/^generated\/Services1\/manifest\.json:\d+:\d+ error NS506 /);
});

test("a merge conflict in SOURCE.json ends the run: files of two sets may stand beside each other", () => {
  made();
  spoil("wsdl/Services1/SOURCE.json", conflict);
  const { status, stderr } = run("generate");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Services1\/SOURCE\.json:3:1 error NS111 .*a merge conflict is not resolved/);
});

test("a model of inspect --json is read in UTF-16, as PowerShell saves it, and a conflict in it is named", () => {
  made();
  const { stdout } = run("inspect", "--json");
  writeFileSync(join(cwd, "model.json"), Buffer.from(`\uFEFF${stdout}`, "utf16le"));
  expect(JSON.parse(run("diff", "model.json", "wsdl", "--json").stdout)).toMatchObject({ changes: [] });
  put("model.json", stdout.replace(/^( *"services".*)$/m, "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs"));
  expect(run("diff", "model.json", "wsdl").stderr).toMatch(/^model\.json:2:1 error NS102 .*a merge conflict/);
});
