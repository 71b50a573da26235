/** Each difference between a folder and what would be written into it has a kind, and a place where there are two texts. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { checkTarget, isUpToDate, staleFolders } from "../../../../generator/output/check.js";
import { markerText } from "../../../../generator/output/marker.js";
import { put, scratchFolders, tree } from "../../support/folders.js";

const newFolder = scratchFolders();
let folder = "";
beforeEach(() => void (folder = newFolder()));

type Files = Readonly<Record<string, string>>;
const target = (files: Files, into = folder) => ({
  folder: into,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  marker: { path: "manifest.json", content: {} },
});
const written = (files: Files) => put(folder, { ...files, "manifest.json": markerText(target(files)) });
const check = (files: Files) => checkTarget(target(files), new Diagnostics());
const kinds = (files: Files) => check(files)?.findings.map(({ kind, path }) => `${kind} ${path}`);

describe("a folder", () => {
  test("is right if all files are as they would be written", () => {
    written({ "a.ts": "1", "b/c.ts": "2" });
    expect(check({ "a.ts": "1", "b/c.ts": "2" })).toEqual({ folder, findings: [], upToDate: 3 });
  });

  test("that is not there lacks all files", () => {
    rmSync(folder, { recursive: true });
    expect(kinds({ "b.ts": "1", "a.ts": "2" })).toEqual(["missing a.ts", "missing b.ts", "missing manifest.json"]);
    expect(check({ "a.ts": "1" })?.upToDate).toBe(0);
  });

  test("is told apart in each way, and stays as it is", () => {
    written({ "same.ts": "1", "outdated.ts": "1", "edited.ts": "1", "stale.ts": "1", "formatted.ts": "f(1);" });
    put(folder, {
      "edited.ts": "2",
      "formatted.ts": "f( 1 )",
      "orphan.ts": "",
      "sub/orphan.md": "",
      "other.ts": "own",
    });
    const before = tree(folder);
    const files = {
      "same.ts": "1",
      "outdated.ts": "3",
      "edited.ts": "3",
      "missing.ts": "3",
      "formatted.ts": "f(1);",
      "other.ts": "4",
    };
    expect(kinds(files)).toEqual([
      "edited edited.ts",
      "reformatted formatted.ts",
      "outdated manifest.json",
      "missing missing.ts",
      "orphan orphan.ts",
      "edited other.ts",
      "outdated outdated.ts",
      "stale stale.ts",
      "orphan sub/orphan.md",
    ]);
    expect(check(files)?.upToDate).toBe(2);
    expect(tree(folder)).toEqual(before);
  });

  test("is missing a file in whose place a folder stands", () => {
    written({ "a.ts": "1" });
    rmSync(join(folder, "a.ts"));
    mkdirSync(join(folder, "a.ts"));
    expect(kinds({ "a.ts": "1" })).toEqual(["missing a.ts"]);
  });

  test("has no orphan that a dot hides or that the operating system made", () => {
    written({});
    put(folder, { ".hidden": "", ".git/config": "", ".DS_Store": "", "sub/Thumbs.db": "", "sub/.hidden": "" });
    expect(kinds({})).toEqual([]);
  });

  test("that is not ours is NS501", () => {
    put(folder, { "own.ts": "" });
    const diagnostics = new Diagnostics();
    expect(checkTarget(target({}), diagnostics)).toBeUndefined();
    expect(diagnostics.all.map(({ code }) => code)).toEqual(["NS501"]);
  });
});

describe("a difference", () => {
  const lines = (...changes: readonly (readonly [number, string])[]) =>
    Array.from({ length: 20 }, (_, index) => changes.find(([at]) => at === index + 1)?.[1] ?? `line ${index + 1}`)
      .join("\n")
      .concat("\n");
  const difference = (there: string, text: string) => {
    written({ "a.md": there });
    return check({ "a.md": text })?.findings.find(({ path }) => path === "a.md");
  };

  test("is shown from what is there to what would be written, with two lines around it", () => {
    expect(difference(lines([10, "old"]), lines([10, "new"]))).toEqual({
      path: "a.md",
      kind: "outdated",
      hunks: "@@ -8,5 +8,5 @@\n line 8\n line 9\n-old\n+new\n line 11\n line 12\n",
      line: 10,
    });
  });

  test.each([1, 2, 20])("has the line %i", (at) => {
    expect(difference(lines([at, "old"]), lines([at, "new"]))?.line).toBe(at);
  });

  test("has the line of the first of several", () => {
    expect(difference(lines([7, "old"], [17, "old"]), lines([7, "new"], [17, "new"]))?.line).toBe(7);
  });

  test("leaves line ends and a byte order mark out of account", () => {
    const hunks = difference(`\uFEFF${lines([10, "old"]).replaceAll("\n", "\r\n")}`, lines([10, "new"]))?.hunks;
    expect(hunks).toBe("@@ -8,5 +8,5 @@\n line 8\n line 9\n-old\n+new\n line 11\n line 12\n");
  });

  test("is not shown from 4,001 edits on", () => {
    const added = (count: number) => `first\n${"added\n".repeat(count)}`;
    expect(difference("first\n", added(4000))?.hunks).toMatch(/^@@ -1,1 \+1,4001 @@/);
    expect(difference("first\n", added(4001))).toEqual({ path: "a.md", kind: "outdated" });
  });

  test("is none where nothing is written", () => {
    expect(Object.keys(check({ "a.md": "1" })?.findings[0] ?? {})).toEqual(["path", "kind"]);
  });
});

test("only files that a formatter has laid out anew are no difference", () => {
  const finding = (kind: "reformatted" | "missing") => ({ path: "a.ts", kind });
  expect(isUpToDate([])).toBe(true);
  expect(isUpToDate([finding("reformatted")])).toBe(true);
  expect(isUpToDate([finding("reformatted"), finding("missing")])).toBe(false);
});

describe("a folder of a version that the source does not hold", () => {
  test("is found beside the others by its marker", () => {
    const marker = markerText(target({}));
    put(folder, {
      "Services1/manifest.json": marker,
      "Services2/manifest.json": marker,
      "Services3/manifest.json": marker,
      "Services4/SOURCE.json": marker,
      "Services5/manifest.json": "{}",
      ".hidden/manifest.json": marker,
      "manifest.json": marker,
    });
    const targets = ["Services1", "Services3"].map((name) => target({}, join(folder, name)));
    expect(staleFolders(targets)).toEqual([
      { folder: join(folder, "Services2"), findings: [{ path: "", kind: "stale" }], upToDate: 0 },
    ]);
  });

  test("is none without a target, and none beside a folder whose parent is not there or is a file", () => {
    expect(staleFolders([])).toEqual([]);
    put(folder, { file: "" });
    expect(staleFolders([target({}, join(folder, "absent/a"))])).toEqual([]);
    expect(staleFolders([target({}, join(folder, "file/a"))])).toEqual([]);
  });
});
