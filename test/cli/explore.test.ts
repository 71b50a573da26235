/** `explore`: the lines that it prints, and the pages that it replaces. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { cwd, put, run, runIn, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();
beforeEach(() => {
  for (const name of ["Note", "Memo"]) put(`wsdl/${name}.wsdl`, wsdl({ agent: name }));
});
const explore = ["explore", "--no-guides", "--out"] as const;

test("explore ends with the address of the page, also without a terminal", async () => {
  const address = pathToFileURL(join(cwd, "my page.html")).href;
  const { stdout, status } = await run(...explore, "my page.html");
  expect([status, stdout.split("\n").slice(-2)]).toEqual([0, [`Open it in a browser: ${address}`, ""]]);
  expect((await run(...explore, "my page.html", "--quiet")).stdout).toBe("");
  const { stdout: onTerminal } = await runIn(cwd, [...explore, "my page.html", "--agent", "Note"], { columns: 80 });
  expect(onTerminal).toContain(`Open it in a browser: ${address}\n`);
  expect(onTerminal).toContain('explore --out "my page.html" --agent Note --docs Swagger-v1-Agents.zip\n');
});

test("explore shows all agents, and replaces a page of other agents", async () => {
  put("netserver-codegen.config.json", '{ "agents": ["Note"] }');
  const size = () => readFileSync(join(cwd, "a.html")).length;
  expect((await run(...explore, "a.html")).stdout).toContain("Services1: 2 agents,");
  const all = size();
  expect((await run(...explore, "a.html", "--agent", "Note")).stdout).toContain("Services1: 1 agent,");
  expect(size()).toBeLessThan(all);
});
