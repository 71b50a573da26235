import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rules } from "../../generator/changes/rules/index.js";
import { codes } from "../../generator/diagnostics/codes.js";
import { run, useFolders } from "../support/command-line.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ids = [...Object.keys(codes), ...Object.keys(rules)];

useFolders();

const explain = (...args: readonly string[]) => run("explain", ...args);

test("a code and a rule, however they are written", async () => {
  const [code, rule] = [await explain("ns204"), await explain("Members-Moved")];
  expect(code.stdout).toContain(`NS204 ${codes.NS204.title}\n`);
  for (const text of [codes.NS204.fix, codes.NS204.example]) expect(code.stdout).toContain(text);
  expect(rule.stdout).toContain("members-moved members in another order (wire, old calls compile)\n");
});

test("names the page of a code, and a closer one for the codes of agents", async () => {
  expect((await explain("NS601")).stdout).toContain("docs/commands.md#configuration-file\n");
  for (const code of ["NS602", "NS605"])
    expect((await explain(code)).stdout).toContain("docs/commands.md#the-agents-of-a-client\n");
});

test("all of them, a line each; and as JSON, whole", async () => {
  const { stdout } = await explain();
  for (const id of ids) expect(stdout).toMatch(new RegExp(`^  ${id} `, "m"));
  expect(Object.keys(JSON.parse((await explain("--json")).stdout) as object)).toEqual(ids);
});

test("what is neither is a mistake of the command line, and the nearest is named", async () => {
  const { status, stderr } = await explain("member-removd");
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining("There is no code or rule member-removd. Did you mean member-removed?"),
  ]);
});

test("each says why, what to do, and shows a case", () => {
  for (const [id, { title, cause, fix, example }] of Object.entries({ ...codes, ...rules })) {
    expect([id, [title, cause, fix, example].filter((text) => text.trim() === "")]).toEqual([id, []]);
    expect([id, /[.!]$/.test(cause), fix.endsWith(".")]).toEqual([id, true, true]);
  }
});

test("every code is one that something reports", () => {
  const sources = readdirSync(join(root, "generator"), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !path.endsWith("codes.ts"),
  );
  const text = sources.map((path) => readFileSync(join(root, "generator", path), "utf8")).join("\n");
  expect(Object.keys(codes).filter((code) => !new RegExp(`"${code}"|\\bproblems\\.${code}\\b`).test(text))).toEqual([]);
});
