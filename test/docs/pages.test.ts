/** The README and the pages of docs/: their links lead somewhere, and their tables name what there is. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { pages, root, textOf } from "./snippets.js";

const prose = (page: string): string => textOf(page).replace(/^```[^]*?^```$/gm, "");

/** Returns the anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
  [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

test.each(pages)("%s links to files and headings that are there", (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const missing = links.filter((target) => {
    if (target.startsWith("https://")) return false;
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : relative(root, join(root, dirname(page), path));
    return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
  });
  expect(missing).toEqual([]);
});

describe("the README", () => {
  test("is short", () => {
    expect(textOf("README.md").split("\n").length).toBeLessThan(150);
  });

  test("shows a picture of the explorer that loads quickly, and says in words what is on it", () => {
    const [, alt = "", picture = ""] = /!\[(.*)\]\((.*\.png)\)/.exec(textOf("README.md")) ?? [];
    expect(alt).toMatch(/\w+ \w+/);
    expect(statSync(join(root, picture)).size).toBeLessThan(150_000);
  });

  test("names commands that package.json has", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    for (const name of ["start", "test"]) {
      expect(textOf("README.md")).toContain(`\nnpm ci && npm ${name} `);
      expect(scripts[name]).toBeTypeOf("string");
    }
  });

  test("names the archive that npm pack writes", () => {
    const { name, version } = JSON.parse(textOf("package.json")) as { name: string; version: string };
    expect(textOf("README.md")).toContain(`npm install --save-dev ./${name}-${version}.tgz`);
  });
});

test.each(pages)("%s has fewer than 200 lines", (page) => {
  expect(textOf(page).split("\n").length).toBeLessThan(200);
});

test("docs/README.md lists every page", () => {
  const listed = [...textOf("docs/README.md").matchAll(/\]\((\w[\w-]*\.md)\)/g)].map(([, name]) => `docs/${name}`);
  expect(listed.toSorted()).toEqual(pages.filter((page) => !page.endsWith("README.md")).toSorted());
});

test("docs/commands.md lists every command", () => {
  const listed = [...textOf("docs/commands.md").matchAll(/^\| `([a-z]+)(?: [^`]*)?` \|/gm)].map(([, name]) => name);
  const sources = readdirSync(join(root, "generator/cli")).map((name) => textOf(`generator/cli/${name}`));
  const commands = sources.flatMap((text) => /^ {2}command: "([a-z]+)/m.exec(text)?.[1] ?? []);
  expect(listed.toSorted()).toEqual(commands.toSorted());
});
