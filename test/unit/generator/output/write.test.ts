/** Files to disk, all or nothing, in several folders at once. */
import fs, { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { tryRead, writeOutputs, type OutputOptions } from "../../../../generator/output/write.js";
import { put, scratchFolders, tree } from "../../support/folders.js";

const newFolder = scratchFolders();
let root = "";
beforeEach(() => void (root = newFolder()));

type Files = Readonly<Record<string, string>>;
function write(folders: Readonly<Record<string, Files>>, options: OutputOptions = {}) {
  const diagnostics = new Diagnostics();
  const targets = Object.entries(folders).map(([name, files]) => ({
    folder: join(root, name),
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    marker: { path: "manifest.json", content: {} },
  }));
  const reports = writeOutputs(targets, options, diagnostics);
  return { reports, told: diagnostics.all.map(({ code, message }) => `${code} ${message.replaceAll(root, "")}`) };
}
/** What stands in the test's folder, without the markers. */
const files = (): Files => Object.fromEntries(Object.entries(tree(root)).filter(([path]) => !path.endsWith(".json")));

const { renameSync, mkdtempSync } = fs;
const replaceInFs = (replaced: Partial<typeof fs>): void => {
  Object.assign(fs, replaced);
  syncBuiltinESMExports();
};
afterEach(() => replaceInFs({ renameSync, mkdtempSync }));

describe("writing", () => {
  test("reports each folder: written, unchanged, removed", () => {
    const first = write({ one: { "a.ts": "1", "b.ts": "1" }, two: { "c.ts": "1" } });
    expect(first).toEqual({
      reports: [
        { folder: join(root, "one"), written: ["a.ts", "b.ts", "manifest.json"], unchanged: 0, removed: [] },
        { folder: join(root, "two"), written: ["c.ts", "manifest.json"], unchanged: 0, removed: [] },
      ],
      told: [],
    });
    expect(write({ one: { "a.ts": "2" }, two: { "c.ts": "1" } }).reports).toEqual([
      { folder: join(root, "one"), written: ["a.ts", "manifest.json"], unchanged: 0, removed: ["b.ts"] },
      { folder: join(root, "two"), written: [], unchanged: 2, removed: [] },
    ]);
    expect(files()).toEqual({ "one/a.ts": "2", "two/c.ts": "1" });
    expect(readdirSync(root)).toEqual(["one", "two"]);
  });

  test("touches no folder in which nothing changes", () => {
    write({ one: { "a.ts": "1" } });
    utimesSync(join(root, "one"), 1, 1);
    utimesSync(root, 1, 1);
    write({ one: { "a.ts": "1" } });
    expect([root, join(root, "one")].map((path) => statSync(path).mtimeMs)).toEqual([1000, 1000]);
  });

  test("removes a file even if nothing else changes in a folder", () => {
    write({ one: { "a.ts": "1" } });
    const marker = join(root, "one/manifest.json");
    const without = fs.readFileSync(marker, "utf8");
    write({ one: {} });
    fs.writeFileSync(join(root, "one/a.ts"), "1");
    fs.writeFileSync(marker, without);
    expect(write({ one: {} }).reports?.[0]?.removed).toEqual(["a.ts"]);
  });

  test("changes nothing anywhere if one of the folders cannot be written", () => {
    put(root, { "two/own.ts": "own" });
    expect(write({ one: { "a.ts": "1" }, two: { "b.ts": "1" } })).toEqual({
      reports: undefined,
      told: ["NS501 /two is not empty and has no manifest.json of netserver-codegen"],
    });
    expect(files()).toEqual({ "two/own.ts": "own" });
  });

  test("reports only, if that is asked for, and leaves what a killed run has left", () => {
    put(root, { ".one.netserver-codegen-abc/pid": String(2 ** 30) });
    const before = tree(root);
    expect(write({ one: { "a.ts": "1" } }, { check: true }).reports?.[0]?.written).toEqual(["a.ts", "manifest.json"]);
    expect(tree(root)).toEqual(before);
  });

  test("first recovers what a killed run has left, in each folder", () => {
    for (const name of ["one", "two"]) {
      put(join(root, `.${name}.netserver-codegen-abc`), { pid: String(2 ** 30), "old/a.ts": "old" });
      put(join(root, `.${name}.netserver-codegen-abc`), { "journal.json": '{"written":[],"removed":["a.ts"]}' });
    }
    expect(write({ one: {}, two: {} }).told).toEqual([
      "NS501 /one is not empty and has no manifest.json of netserver-codegen",
      "NS501 /two is not empty and has no manifest.json of netserver-codegen",
    ]);
    expect(files()).toEqual({ "one/a.ts": "old", "two/a.ts": "old" });
  });

  test("removes what was staged hours ago and has no process", () => {
    const staging = join(root, ".one.netserver-codegen-abc");
    mkdirSync(staging);
    utimesSync(staging, 1, 1);
    write({ one: { "a.ts": "1" } });
    expect(readdirSync(root)).toEqual(["one"]);
  });

  test("throws the reason of a signal, and changes nothing", () => {
    const signal = AbortSignal.abort(new Error("enough"));
    expect(() => write({ one: { "a.ts": "1" } }, { signal })).toThrow("enough");
    expect(tree(root)).toEqual({});
  });
});

describe("a folder that the system refuses", () => {
  test.each(["file", "file/one", "file/one/two"])(
    "is NS501 if there is a file in its place or above it: %s",
    (path) => {
      put(root, { file: "" });
      expect(write({ [path]: { "a.ts": "1" } })).toMatchObject({
        reports: undefined,
        told: ["NS501 /file is not a folder"],
      });
    },
  );

  test.each(["loop", "loop/one", "loop/one/two"])("is NS501 if a link in its path leads to itself: %s", (path) => {
    symlinkSync("loop", join(root, "loop"));
    expect(write({ [path]: { "a.ts": "1" } })).toMatchObject({
      reports: undefined,
      told: ["NS501 /loop is a link to itself"],
    });
  });

  test("is named among all, the folder itself where it is there and the one above where not", () => {
    write({ one: { "a.ts": "1" } });
    const before = tree(root);
    replaceInFs({
      renameSync: () => {
        throw new Error("no");
      },
    });
    expect(write({ one: { "a.ts": "2" }, "two/three": { "b.ts": "1" } }).told).toEqual(["NS502 /one, /two: no"]);
    expect(tree(root)).toEqual(before);
  });

  test("while it recovers is NS502 too", () => {
    put(join(root, ".one.netserver-codegen-abc"), {
      pid: String(2 ** 30),
      "old/a.ts": "",
      "journal.json": '{"written":[],"removed":["a.ts"]}',
    });
    replaceInFs({
      renameSync: () => {
        throw new Error("no");
      },
    });
    expect(write({ one: { "b.ts": "1" } })).toEqual({ reports: undefined, told: ["NS502 /one: no"] });
    expect(existsSync(join(root, "one/b.ts"))).toBe(false);
  });
});

describe("a mount point", () => {
  /** Behaves as if another file system was mounted at a path. */
  function mount(path: string, code = "EXDEV"): void {
    const isIn = (each: fs.PathLike) => !relative(join(root, path), String(each)).startsWith("..");
    replaceInFs({
      renameSync: (from, to) => {
        if (isIn(from) !== isIn(to)) throw Object.assign(new Error(`${code}: rename`), { code, syscall: "rename" });
        renameSync(from, to);
      },
    });
  }

  test.each(["EXDEV", "EROFS"])("is written from inside, after %s from beside", (code) => {
    mkdirSync(join(root, "one"));
    mount("one", code);
    expect(write({ one: { "a.ts": "1" } }).told).toEqual([]);
    expect(files()).toEqual({ "one/a.ts": "1" });
    expect(readdirSync(root)).toEqual(["one"]);
    expect(readdirSync(join(root, "one"))).toEqual(["a.ts", "manifest.json"]);
  });

  test("below the folder is NS502, and nothing is changed", () => {
    mkdirSync(join(root, "one/sub"), { recursive: true });
    mount("one/sub");
    expect(write({ one: { "sub/a.ts": "1" } })).toEqual({
      reports: undefined,
      told: ["NS501 /one is not empty and has no manifest.json of netserver-codegen"],
    });
    mount("none");
    fs.rmdirSync(join(root, "one/sub"));
    write({ one: { "b.ts": "1" } });
    mkdirSync(join(root, "one/sub"));
    mount("one/sub");
    expect(write({ one: { "sub/a.ts": "1" } }).told).toEqual([
      "NS502 /one: another file system is mounted in the folder: EXDEV: rename",
    ]);
    expect(files()).toEqual({ "one/b.ts": "1", "one/sub/": "" });
  });

  test("is not tried a second time for another error", () => {
    mkdirSync(join(root, "one"));
    let tried = 0;
    replaceInFs({
      mkdtempSync: ((prefix: string) => {
        tried++;
        return mkdtempSync(prefix);
      }) as typeof mkdtempSync,
    });
    mount("one", "EACCES");
    expect(write({ one: { "a.ts": "1" } }).told).toEqual(["NS502 /one: EACCES: rename"]);
    expect(tried).toBe(1);
  });
});

describe("a look at a folder", () => {
  test("returns what it finds", () => {
    expect(tryRead("a", new Diagnostics(), () => 1)).toBe(1);
  });

  test("is NS502 if the system refuses", () => {
    const diagnostics = new Diagnostics();
    expect(tryRead("a", diagnostics, () => readdirSync(join(root, "absent")))).toBeUndefined();
    expect(diagnostics.all).toMatchObject([{ code: "NS502", message: expect.stringMatching(/^a: ENOENT/) as string }]);
  });

  test.each([new Error("a mistake"), "no error"])("throws any other error", (error) => {
    const diagnostics = new Diagnostics();
    const fail = () =>
      tryRead("a", diagnostics, () => {
        throw error;
      });
    expect(fail).toThrow(error instanceof Error ? error : "no error");
    expect(diagnostics.all).toEqual([]);
  });
});

test("a link in the place of the folder stays a link", () => {
  mkdirSync(join(root, "real"));
  symlinkSync("real", join(root, "link"));
  write({ link: { "a.ts": "1" } });
  expect(files()).toEqual({ link: "-> real", "real/a.ts": "1" });
  expect(dirname(join(root, "link"))).toBe(root);
});
