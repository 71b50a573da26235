/** Staging and moving: all or nothing, with a journal from which a later run undoes what a killed one has left half done. */
import fs, { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commit, discard, recover, recoverIn, stage, sweep } from "../../../../generator/output/commit.js";
import type { Plan } from "../../../../generator/output/plan.js";
import { put, scratchFolders, tree } from "../../support/folders.js";

const newFolder = scratchFolders();
let root = "";
let folder = "";
beforeEach(() => {
  root = newFolder();
  folder = join(root, "out");
});

type Files = Readonly<Record<string, string>>;
const planOf = (written: Files, removed: readonly string[] = [], into = folder): Plan => ({
  folder: into,
  written: Object.entries(written).map(([path, text]) => ({ path, text })),
  removed,
  unchanged: 0,
});

/** A process that has ended. Linux gives out numbers up to 2^22. */
const dead = String(2 ** 30);
const staging = (name = "out", random = "a1B2c3") => join(root, `.${name}.netserver-codegen-${random}`);
const journal = (written: readonly string[], removed: readonly string[]) => JSON.stringify({ written, removed });

const { renameSync, writeFileSync } = fs;
const replaceInFs = (replaced: Partial<typeof fs>): void => {
  Object.assign(fs, replaced);
  syncBuiltinESMExports();
};
afterEach(() => replaceInFs({ renameSync, writeFileSync }));

describe("staging", () => {
  test("writes the files beside the folder, and leaves the folder as it is", () => {
    put(folder, { "a.ts": "old" });
    const staged = stage(planOf({ "a.ts": "1", "b/c.ts": "2" }), "beside");
    expect(dirname(staged.staging)).toBe(root);
    expect(relative(root, staged.staging)).toMatch(/^\.out\.netserver-codegen-\w{6}$/);
    expect(tree(staged.staging)).toEqual({ pid: String(process.pid), "new/a.ts": "1", "new/b/c.ts": "2" });
    expect(tree(folder)).toEqual({ "a.ts": "old" });
    expect(staged.created).toEqual([]);
  });

  test("writes the files inside the folder of a mount point, or beside one that is not there", () => {
    expect(dirname(stage(planOf({}), "inside").staging)).toBe(root);
    mkdirSync(folder);
    expect(dirname(stage(planOf({}), "inside").staging)).toBe(folder);
  });

  test("stands beside the folder that a link leads to", () => {
    mkdirSync(join(root, "elsewhere/real"), { recursive: true });
    symlinkSync("elsewhere/real", folder);
    const staged = stage(planOf({}), "beside");
    expect(relative(root, staged.staging)).toMatch(/^elsewhere\/\.real\.netserver-codegen-/);
  });

  test("makes the folders above, and takes them away if nothing comes to stand in them", () => {
    const staged = stage(planOf({ "a.ts": "1" }, [], join(root, "x/y/out")), "beside");
    expect(staged.created).toEqual([join(root, "x"), join(root, "x/y")]);
    discard(staged);
    expect(readdirSync(root)).toEqual([]);
  });

  test("is stopped between files by a signal, and leaves nothing", () => {
    const controller = new AbortController();
    replaceInFs({
      writeFileSync: (file, text) => {
        writeFileSync(file, text);
        if (String(file).endsWith("a.ts")) controller.abort(new Error("enough"));
      },
    });
    const plan = planOf({ "a.ts": "1", "b.ts": "2" }, [], join(root, "x/out"));
    expect(() => stage(plan, "beside", controller.signal)).toThrow("enough");
    expect(readdirSync(root)).toEqual([]);
  });

  test("leaves nothing if a file cannot be written, and says why", () => {
    const plan = planOf({ "a.ts": "1", "a.ts/b.ts": "2" }, [], join(root, "x/out"));
    expect(() => stage(plan, "beside")).toThrow(/EEXIST|ENOTDIR/);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe("moving", () => {
  test("replaces, adds and removes, and the staging folder goes", () => {
    put(folder, { "a.ts": "old", "sub/b.ts": "old", "own.ts": "own" });
    const staged = stage(planOf({ "a.ts": "1", "new/deep/c.ts": "2" }, ["sub/b.ts"]), "beside");
    commit([staged]);
    expect(tree(folder)).toEqual({ "a.ts": "1", "new/deep/c.ts": "2", "own.ts": "own" });
    expect(tree(join(staged.staging, "old"))).toEqual({ "a.ts": "old", "sub/b.ts": "old" });
    discard(staged);
    expect(readdirSync(root)).toEqual(["out"]);
  });

  test("writes down first what it will move", () => {
    put(folder, { "a.ts": "old" });
    const staged = stage(planOf({ "b.ts": "1" }, ["a.ts"]), "beside");
    commit([staged]);
    expect(tree(staged.staging)).toMatchObject({ "journal.json": journal(["b.ts"], ["a.ts"]) });
  });

  test("takes away each folder that gets empty, but none with something in it", () => {
    put(folder, { "a/b/c/d.ts": "1", "a/b/e.ts": "1", "f/g/h.ts": "1", "f/own.ts": "own", "top.ts": "1" });
    commit([stage(planOf({}, ["a/b/c/d.ts", "a/b/e.ts", "f/g/h.ts", "top.ts"]), "beside")]);
    expect(tree(folder)).toEqual({ "f/own.ts": "own" });
  });

  test("takes no folder away that was empty before", () => {
    put(folder, { "a.ts": "1" });
    mkdirSync(join(folder, "empty"));
    commit([stage(planOf({}, ["a.ts"]), "beside")]);
    expect(tree(folder)).toEqual({ "empty/": "" });
  });

  test("puts everything back in all folders if one file cannot be moved", () => {
    const other = join(root, "other");
    put(folder, { "a.ts": "old", "b.ts": "old" });
    put(other, { "c.ts": "old" });
    const before = [tree(folder), tree(other)];
    const staged = [
      stage(planOf({ "a.ts": "1", "x/y/z.ts": "1" }, ["b.ts"]), "beside"),
      stage(planOf({ "c.ts": "1", "d.ts": "1" }, [], other), "beside"),
    ];
    replaceInFs({
      renameSync: (from, to) => {
        if (String(to).endsWith("d.ts")) throw new Error("no more");
        renameSync(from, to);
      },
    });
    expect(() => commit(staged)).toThrow("no more");
    expect([tree(folder), tree(other)]).toEqual(before);
    expect(existsSync(join(folder, "x"))).toBe(false);
    staged.forEach(discard);
    expect(readdirSync(root).sort()).toEqual(["other", "out"]);
  });
});

describe("recovering from a run that was killed", () => {
  test("puts back what was moved away, and removes what was moved in", () => {
    put(staging(), {
      pid: dead,
      "journal.json": journal(["a.ts", "b.ts", "c.ts"], ["sub/d.ts"]),
      "old/a.ts": "old a",
      "old/sub/d.ts": "old d",
      "new/c.ts": "new c",
    });
    put(folder, { "a.ts": "new a", "b.ts": "new b", "c.ts": "untouched", "own.ts": "own" });
    recover(folder);
    expect(tree(root)).toEqual({
      "out/a.ts": "old a",
      "out/c.ts": "untouched",
      "out/own.ts": "own",
      "out/sub/d.ts": "old d",
    });
  });

  test("leaves a removed file that was not moved yet", () => {
    put(staging(), { pid: dead, "journal.json": journal([], ["a.ts"]) });
    put(folder, { "a.ts": "old" });
    recover(folder);
    expect(tree(root)).toEqual({ "out/a.ts": "old" });
  });

  test("removes what was staged if nothing was moved yet", () => {
    put(staging(), { pid: dead, "new/a.ts": "1" });
    put(folder, { "a.ts": "old" });
    recover(folder);
    expect(tree(root)).toEqual({ "out/a.ts": "old" });
  });

  test("looks for what was staged inside the folder too", () => {
    put(join(folder, ".out.netserver-codegen-abc"), { pid: dead, "journal.json": journal(["a.ts"], []) });
    put(folder, { "a.ts": "new" });
    recover(folder);
    expect(tree(root)).toEqual({ "out/": "" });
  });

  test.each([
    ["a process that is alive", String(process.pid)],
    ["a process that cannot be told", ""],
    ["no number", "who"],
    ["zero", "0"],
  ])("leaves what belongs to %s", (_, pid) => {
    put(staging(), { pid, "journal.json": journal(["a.ts"], []) });
    put(folder, { "a.ts": "new" });
    recover(folder);
    expect(tree(folder)).toEqual({ "a.ts": "new" });
    expect(existsSync(staging())).toBe(true);
  });

  test("leaves what has no process, and goes on with the next", () => {
    put(staging("out", "a"), { "new/a.ts": "1" });
    put(staging("out", "b"), { pid: dead, "new/a.ts": "1" });
    recover(folder);
    expect(readdirSync(root)).toEqual([".out.netserver-codegen-a"]);
  });

  test("leaves what was staged for a folder with a longer name", () => {
    put(staging("out.2"), { pid: dead });
    put(staging("outer"), { pid: dead });
    recover(folder);
    expect(readdirSync(root)).toHaveLength(2);
  });

  test("asks for no folder that is not there, and for none below a file", () => {
    recover(join(root, "a/b/c"));
    put(root, { file: "" });
    recover(join(root, "file/a"));
    expect(tree(root)).toEqual({ file: "" });
  });
});

describe("recovering all folders in one", () => {
  test("finds them by what was staged beside them, also where they are gone", () => {
    for (const name of ["out", "x.y"])
      put(staging(name), { pid: dead, "journal.json": journal(["a.ts"], []), "old/a.ts": "old" });
    recoverIn(root);
    expect(tree(root)).toEqual({ "out/a.ts": "old", "x.y/a.ts": "old" });
  });

  test("finds what was staged inside of one of them", () => {
    put(join(folder, ".out.netserver-codegen-abc"), {
      pid: dead,
      "journal.json": journal(["a.ts"], []),
      "old/a.ts": "old",
    });
    recoverIn(root);
    expect(tree(root)).toEqual({ "out/a.ts": "old" });
  });

  test("finds what was staged beside the folder that a link leads to", () => {
    const parent = join(root, "generated");
    put(join(root, "elsewhere/.real.netserver-codegen-abc"), { pid: dead, "old/a.ts": "old" });
    put(join(root, "elsewhere/.real.netserver-codegen-abc"), { "journal.json": journal(["a.ts"], []) });
    mkdirSync(join(root, "elsewhere/real"));
    mkdirSync(parent);
    symlinkSync("../elsewhere/real", join(parent, "out"));
    recoverIn(parent);
    expect(tree(join(root, "elsewhere"))).toEqual({ "real/a.ts": "old" });
  });

  test.each([
    [".out.other-abc", "another program's folder"],
    ["out.netserver-codegen-abc", "a folder without a dot in front"],
    [".out.netserver-codegen-a-b", "a name with something behind"],
    ["x.out.netserver-codegen-abc", "a name with something in front"],
    ["..netserver-codegen-abc", "a name of no folder"],
  ])("leaves %s: %s", (name) => {
    put(join(root, name), { pid: dead });
    recoverIn(root);
    expect(tree(root)).toEqual({ [`${name}/pid`]: dead });
  });

  test("does nothing in a folder that is not there, or that is a file, and passes links that lead nowhere", () => {
    recoverIn(join(root, "absent"));
    put(root, { file: "" });
    recoverIn(join(root, "file"));
    symlinkSync("nowhere", join(root, "broken"));
    symlinkSync("loop", join(root, "loop"));
    recoverIn(root);
    expect(tree(root)).toEqual({ broken: "-> nowhere", file: "", loop: "-> loop" });
  });
});

describe("sweeping", () => {
  const hour = 60 * 60 * 1000;
  const aged = (path: string, age: number) => {
    mkdirSync(path, { recursive: true });
    const then = (Date.now() - age) / 1000;
    utimesSync(path, then, then);
    expect(Math.abs(statSync(path).mtimeMs - then * 1000)).toBeLessThan(2);
  };

  test("removes what was staged more than an hour ago, beside the folder and inside", () => {
    put(folder, { "a.ts": "1" });
    aged(staging("out", "old"), hour + 60_000);
    aged(staging("out", "new"), hour - 60_000);
    aged(join(folder, ".out.netserver-codegen-old"), hour + 60_000);
    sweep(folder);
    expect(tree(root)).toEqual({ ".out.netserver-codegen-new/": "", "out/a.ts": "1" });
  });

  test("leaves what is old and of another name", () => {
    aged(join(root, ".other.netserver-codegen-old"), 2 * hour);
    aged(join(root, "keep"), 2 * hour);
    sweep(folder);
    expect(readdirSync(root)).toHaveLength(2);
  });
});

test("a staging folder that is gone already is discarded without a word", () => {
  const staged = stage(planOf({ "a.ts": "1" }), "beside");
  rmSync(staged.staging, { recursive: true });
  expect(() => discard(staged)).not.toThrow();
});
