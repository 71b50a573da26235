/** What writing would change, and each reason not to write. */
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { markerText } from "../../../../generator/output/marker.js";
import { readState, planOutput } from "../../../../generator/output/plan.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
let folder = "";
beforeEach(() => void (folder = newFolder()));

type Files = Readonly<Record<string, string>>;
const target = (files: Files) => ({
  folder,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  marker: { path: "manifest.json", content: {} },
});
/** Puts files there as a run would have written them. */
const written = (files: Files) => put(folder, { ...files, "manifest.json": markerText(target(files)) });

function plan(files: Files) {
  const diagnostics = new Diagnostics();
  const made = planOutput(target(files), diagnostics);
  const told = diagnostics.all.map(({ code, severity, message }) => `${severity} ${code} ${message}`);
  return { ...made, written: made?.written.map(({ path }) => path), told };
}

describe("a plan", () => {
  test("of a new folder writes all files and the marker last", () => {
    rmSync(folder, { recursive: true });
    const all = { folder, written: ["b.ts", "a/c.ts", "manifest.json"], removed: [], unchanged: 0, told: [] };
    expect(plan({ "b.ts": "1", "a/c.ts": "2" })).toEqual(all);
  });

  test("writes only the files that differ, and counts the others", () => {
    written({ "a.ts": "1", "b.ts": "2", "c.ts": "3" });
    expect(plan({ "a.ts": "1", "b.ts": "4", "c.ts": "3" })).toMatchObject({
      written: ["b.ts", "manifest.json"],
      unchanged: 2,
      told: [],
    });
    expect(plan({ "a.ts": "1", "b.ts": "2", "c.ts": "3" })).toMatchObject({ written: [], unchanged: 4 });
  });

  test("leaves a file that a formatter has laid out anew", () => {
    written({ "a.ts": "f(1);\n" });
    put(folder, { "a.ts": "f( 1 )\n" });
    expect(plan({ "a.ts": "f(1);\n" })).toMatchObject({ written: [], unchanged: 2, told: [] });
  });

  test("removes what the last run wrote and this one does not, in code-point order", () => {
    written({ "c.ts": "1", "a/b.ts": "2", "B.ts": "3", "d.ts": "4" });
    expect(plan({ "d.ts": "4" })).toMatchObject({ removed: ["B.ts", "a/b.ts", "c.ts"], told: [] });
  });

  test("removes no file that is gone already, and nothing that has become a folder", () => {
    written({ "a.ts": "1", "b.ts": "2" });
    rmSync(join(folder, "a.ts"));
    rmSync(join(folder, "b.ts"));
    mkdirSync(join(folder, "b.ts"));
    expect(plan({})).toMatchObject({ removed: [], told: [] });
  });

  test("replaces a file that was edited, and says so", () => {
    written({ "a.ts": "1", "b.ts": "2" });
    put(folder, { "a.ts": "edited" });
    expect(plan({ "a.ts": "1", "b.ts": "3" })).toMatchObject({
      written: ["a.ts", "b.ts", "manifest.json"],
      told: [`warning NS504 ${join(folder, "a.ts")} was edited; it is replaced`],
    });
  });

  test("leaves a stale file that was edited, and says so", () => {
    written({ "a.ts": "1", "b.ts": "2" });
    put(folder, { "a.ts": "edited" });
    expect(plan({})).toMatchObject({
      removed: ["b.ts"],
      told: [`warning NS504 ${join(folder, "a.ts")} was edited; it is no longer generated, and is kept`],
    });
  });

  test("writes a file again that is gone, without a word", () => {
    written({ "a.ts": "1" });
    rmSync(join(folder, "a.ts"));
    expect(plan({ "a.ts": "1" })).toMatchObject({ written: ["a.ts"], unchanged: 1, told: [] });
  });

  test("replaces a marker that somebody has edited", () => {
    written({ "a.ts": "1" });
    put(folder, { "manifest.json": markerText(target({ "a.ts": "1" })).replace("{", '{ "own": 1,') });
    expect(plan({ "a.ts": "1" })).toMatchObject({ written: ["manifest.json"], told: [] });
  });

  test("refuses each file that no run wrote, and takes one that has the same text already", () => {
    written({ "a.ts": "1" });
    put(folder, { "b.ts": "own", "c.ts": "same", "d.ts": "f( 1 )" });
    const files = { "a.ts": "1", "b.ts": "2", "c.ts": "same", "d.ts": "f(1);" };
    expect(plan(files)).toMatchObject({
      written: ["manifest.json"],
      told: [`error NS503 ${join(folder, "b.ts")} exists, and was not written by netserver-codegen`],
    });
  });

  test.each([
    ["a folder in the place of a file", "a.ts", () => mkdirSync(join(folder, "a.ts"))],
    ["a link in the place of a file", "a.ts", () => symlinkSync("manifest.json", join(folder, "a.ts"))],
    ["a file in the place of a folder", "a/b.ts", () => put(folder, { a: "" })],
    ["a link in the place of a folder", "a/b.ts", () => symlinkSync(".", join(folder, "a"))],
  ])("refuses %s, even if the last run wrote the file", (_, path, block) => {
    put(folder, { "manifest.json": markerText(target({ [path]: "1" })) });
    block();
    expect(plan({ [path]: "1" }).told).toEqual([
      `error NS503 ${join(folder, path)} exists, and was not written by netserver-codegen`,
    ]);
  });

  test("is not made for a folder that is not ours", () => {
    put(folder, { own: "" });
    expect(planOutput(target({ "a.ts": "1" }), new Diagnostics())).toBeUndefined();
  });

  test.each(["../a.ts", "/a.ts", "a/../b.ts", ""])("is not made for the path %j", (path) => {
    expect(() => plan({ [path]: "1" })).toThrow(`the output path ${path} leads outside of the folder`);
  });
});

describe("a look at a path", () => {
  test("finds a text, nothing, or something in the way", () => {
    put(folder, { "a/b.ts": "text", c: "" });
    expect(readState(folder, "a/b.ts")).toEqual({ text: "text" });
    expect(readState(folder, "c")).toEqual({ text: "" });
    expect(readState(folder, "d")).toBe("absent");
    expect(readState(folder, "d/e/f")).toBe("absent");
    expect(readState(folder, "a")).toBe("blocked");
    expect(readState(folder, "a/b.ts/c")).toBe("blocked");
    expect(readState(join(folder, "absent"), "a")).toBe("absent");
  });
});
