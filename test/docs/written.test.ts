/** The parts of docs/ that `docs.mjs` writes from the code: the options, and the programs of the recipes. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pages, root, textOf } from "./snippets.js";

test("the written pages are what `node docs.mjs` writes", () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, "docs.mjs"), "--check"], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("every how-to program is a recipe", () => {
  const programs = readdirSync(join(root, "test/howto")).filter((name) => !name.endsWith(".test.ts"));
  const recipes = pages.filter((page) => page.startsWith("docs/recipes"));
  const shown = recipes.flatMap((page) => [...textOf(page).matchAll(/^<!-- test\/howto\/(.+) -->$/gm)]);
  expect(shown.map(([, name]) => name).toSorted()).toEqual(programs.toSorted());
});
