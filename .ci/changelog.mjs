/*
 * Fails if a change touches the public API or generated code, and CHANGELOG.md says nothing new under "Unreleased".
 * `node .ci/changelog.mjs BASE` compares the working tree with the commit at which it left BASE (default: origin/main). A commit message with the
 * line `Changelog: none` says that users notice nothing.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const git = (...args) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 1 << 26 });

/** True if users compile against the file, or see it in a diff. The copied runtime changes without notice; its public names stand in etc/. */
const isPublic = (path) =>
  /^etc\/.*\.api\.md$|^netserver-codegen\.schema\.json$/.test(path) ||
  /^generated\/[^/]+\/(?!runtime\/|manifest\.json$)/.test(path);

const unreleased = (text) => /^## Unreleased\n([^]*?)(?=^## |(?![^]))/m.exec(text)?.[1]?.trim() ?? "";

const base = git("merge-base", process.argv[2] ?? "origin/main", "HEAD").trim();
const touched = git("diff", "--name-only", base).split("\n").filter(isPublic);
const before = unreleased(git("show", `${base}:CHANGELOG.md`));
const isExempt = /^Changelog: none$/m.test(git("log", "--format=%B", `${base}..HEAD`));

if (touched.length > 0 && unreleased(readFileSync("CHANGELOG.md", "utf8")) === before && !isExempt) {
  const more = touched.length > 5 ? ` and ${touched.length - 5} more` : "";
  console.error(
    `CHANGELOG.md has no new line under "Unreleased", but users can notice changes in ${touched.slice(0, 5).join(", ")}${more}.\n` +
      'Add a line, or write "Changelog: none" as a line of the commit message if users notice nothing.',
  );
  process.exitCode = 1;
}
