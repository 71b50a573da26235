import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("../../.ci/changelog.mjs", import.meta.url));
let folder: string;

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd: folder,
    stdio: "pipe",
  });

function commit(files: Readonly<Record<string, string>>, message = "Change something"): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git("add", "-A");
  git("commit", "-qm", message);
}

const check = () => spawnSync(process.execPath, [script, "base"], { cwd: folder, encoding: "utf8" });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "changelog-"));
  git("init", "-q");
  commit({ "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- Old.\n\n## 1.0.0\n\n- First.\n" });
  git("branch", "base");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = { "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- Old.\n- New.\n\n## 1.0.0\n\n- First.\n" };
const elsewhere = { "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- Old.\n\n## 1.0.0\n\n- First!\n" };

test.each([
  ["the public API", { "etc/runtime.api.md": "a" }],
  ["generated code", { "generated/Services88/agents/ErpSync.ts": "a" }],
  ["an old version's entry", { "etc/runtime.api.md": "a", ...elsewhere }],
])("a change of %s needs a new line under Unreleased", (_, files) => {
  commit(files);
  expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('no new line under "Unreleased"') });
});

test.each([
  [
    "the runtime's insides",
    { "generated/Services88/runtime/session.ts": "a", "generated/Services88/manifest.json": "a" },
  ],
  ["the generator", { "generator/emit/emit.ts": "a" }],
  ["the public API, with a line", { "etc/runtime.api.md": "a", ...entry }],
])("a change of %s needs no more", (_, files) => {
  commit(files);
  expect(check()).toMatchObject({ status: 0, stderr: "" });
});

test("a commit can say that users notice nothing", () => {
  commit({ "etc/runtime.api.md": "a" }, "Rename a parameter\n\nChangelog: none\n");
  expect(check().status).toBe(0);
});
