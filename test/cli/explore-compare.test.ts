/** `explore --compare` and `diff --html`: one page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { PageData } from "../../generator/explorer/page-data.js";
import { cwd, put, run, useFolders } from "../support/command-line.js";
import { dataIn } from "../support/explorer-page.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

beforeEach(() => {
  put("old/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }));
  put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Push" }] }));
});

const written = (file: string): PageData => dataIn(readFileSync(join(cwd, file), "utf8"));
const rulesIn = ({ comparison }: PageData) => comparison?.changes.map(({ rule }) => rule);

describe("explore --compare", () => {
  test("writes the changes into the page, and prints their summary", async () => {
    const { status, stdout } = await run("explore", "--compare", "old", "--out", "a.html");
    expect(status).toBe(0);
    expect(stdout).toContain("Since old: 1 removed operation breaks the wire; 1 operation is new.\n");
    const data = written("a.html");
    expect(rulesIn(data)).toEqual(["operation-removed", "operation-added"]);
    expect(data.comparison?.names).toEqual({ before: "Services1 (old)", after: "Services1 (wsdl)" });
    expect(data.first).toBeUndefined();
  });

  test("leaves out the rules of --except and of the configuration file", async () => {
    await run("explore", "--compare", "old", "--except", "operation-added", "--out", "a.html");
    expect(rulesIn(written("a.html"))).toEqual(["operation-removed"]);
    put("netserver-codegen.config.json", '{ "except": ["operation-removed"] }');
    await run("explore", "--compare", "old", "--out", "b.html");
    expect(rulesIn(written("b.html"))).toEqual(["operation-added"]);
  });

  test("takes what inspect --json wrote as the older version", async () => {
    put("old.json", (await run("inspect", "--from", "old", "--json")).stdout);
    await run("explore", "--compare", "old.json", "--out", "a.html");
    expect(rulesIn(written("a.html"))).toEqual(["operation-removed", "operation-added"]);
  });

  test("writes nothing if the older version cannot be read", async () => {
    const { status, stderr } = await run("explore", "--compare", "nowhere", "--out", "a.html");
    expect([status, stderr]).toEqual([1, expect.stringContaining("NS101")]);
    expect(() => written("a.html")).toThrow("ENOENT");
  });

  test("is needed for --old-swagger, and not possible with --markdown", async () => {
    expect(await run("explore", "--old-swagger", "a.json")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--old-swagger needs --compare."),
    });
    expect(await run("explore", "--markdown", "a", "--compare", "old")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--markdown and --compare cannot be combined."),
    });
  });
});

test("diff --html prints the same page, which opens at the changes", async () => {
  const { status, stdout } = await run("diff", "old", "wsdl", "--html");
  expect(status).toBe(0);
  const data = dataIn(stdout);
  expect(data.first).toBe("changes");
  await run("explore", "--compare", "old", "--out", "a.html");
  expect(data.comparison).toEqual(written("a.html").comparison);
});
