import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cwd, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

test("explore --markdown writes files that a second run leaves alone, and removes those of agents that are gone", async () => {
  put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
  put("wsdl/Memo.wsdl", wsdl({ agent: "Memo" }));
  const { status, stdout } = await run("explore", "--markdown", "docs/crm");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^docs\/crm\/Services1: \d+ files written, 0 unchanged, 0 removed\. Begin with docs\/crm\/Services1\/llms\.txt\.\n/,
  );
  expect(readFileSync(join(cwd, "docs/crm/Services1/llms.txt"), "utf8")).toContain(
    "- [Note](agents/Note.md): 1 operation\n",
  );
  expect((await run("explore", "--markdown", "docs/crm")).stdout).toContain(": 0 files written");
  await run("explore", "--markdown", "docs/crm", "--agent", "Note");
  expect(existsSync(join(cwd, "docs/crm/Services1/agents/Memo.md"))).toBe(false);
  expect(existsSync(join(cwd, "Services1.html"))).toBe(false);
});

test("explore --markdown cannot be combined with the options of the page", async () => {
  expect(await run("explore", "--markdown", "a", "--out", "b.html")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--markdown and --out cannot be combined."),
  });
});
