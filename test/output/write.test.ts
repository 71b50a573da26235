import fc from "fast-check";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { writeOutputs, type OutputOptions } from "../../generator/output/write.js";

const scratch = mkdtempSync(join(tmpdir(), "output-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let folder = "";
let count = 0;
beforeEach(() => void (folder = join(scratch, String(count++), "generated", "Services1")));

type Files = Readonly<Record<string, string>>;

function write(files: Files, options: OutputOptions = {}, into = folder) {
  const diagnostics = new Diagnostics();
  const target = {
    folder: into,
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    marker: { path: "manifest.json", content: { source: "test" } },
  };
  const reports = writeOutputs([target], options, diagnostics);
  return { report: reports?.[0], codes: diagnostics.all.map((each) => each.code) };
}

/** Every file below a folder, without the manifest. */
function tree(of = folder): Files {
  if (!existsSync(of)) return {};
  const paths = readdirSync(of, { recursive: true, encoding: "utf8" }).filter(
    (path) => statSync(join(of, path)).isFile() && path !== "manifest.json",
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(of, path), "utf8")]));
}
const foreign = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const leftovers = () => readdirSync(dirname(folder)).filter((name) => name.startsWith("."));

describe("writing", () => {
  test("makes the folder, and a second run writes nothing", () => {
    expect(write({ "a.ts": "1", "sub/b.ts": "2" }).report).toMatchObject({
      written: ["a.ts", "sub/b.ts", "manifest.json"],
      removed: [],
    });
    const before = statSync(join(folder, "a.ts")).mtimeMs;
    expect(write({ "a.ts": "1", "sub/b.ts": "2" }).report).toMatchObject({ written: [], unchanged: 3 });
    expect(statSync(join(folder, "a.ts")).mtimeMs).toBe(before);
    expect(leftovers()).toEqual([]);
  });

  test("replaces what changed, prunes what is stale, and the folder that gets empty", () => {
    write({ "a.ts": "1", "sub/b.ts": "2" });
    expect(write({ "a.ts": "3" }).report).toMatchObject({ removed: ["sub/b.ts"] });
    expect(tree()).toEqual({ "a.ts": "3" });
    expect(existsSync(join(folder, "sub"))).toBe(false);
  });

  test("never touches what is not ours", () => {
    write({ "sub/a.ts": "1" });
    foreign("sub/mine.ts", "mine");
    write({ "b.ts": "2" });
    expect(tree()).toEqual({ "b.ts": "2", "sub/mine.ts": "mine" });
  });

  test("refuses a folder that is not ours, unless it is empty", () => {
    foreign("mine.ts", "mine");
    expect(write({ "a.ts": "1" }).codes).toEqual(["NS501"]);
    expect(tree()).toEqual({ "mine.ts": "mine" });
    rmSync(join(folder, "mine.ts"));
    expect(write({ "a.ts": "1" }).codes).toEqual([]);
  });

  test("refuses to replace a file, a folder or a link that stands in the way", () => {
    write({ "a.ts": "1" });
    foreign("b.ts", "mine");
    mkdirSync(join(folder, "c.ts"));
    symlinkSync(scratch, join(folder, "link"));
    expect(write({ "a.ts": "2", "b.ts": "2", "c.ts": "2", "link/d.ts": "2" }).codes).toEqual([
      "NS503",
      "NS503",
      "NS503",
    ]);
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("1");
    expect(existsSync(join(scratch, "d.ts"))).toBe(false);
  });

  test("says so when it replaces a file that was edited, and leaves an edited one that is stale", () => {
    write({ "a.ts": "1", "b.ts": "1" });
    writeFileSync(join(folder, "a.ts"), "edited");
    writeFileSync(join(folder, "b.ts"), "edited");
    expect(write({ "a.ts": "1" }).codes).toEqual(["NS504", "NS504"]);
    expect(tree()).toEqual({ "a.ts": "1", "b.ts": "edited" });
  });

  test("check reports and writes nothing", () => {
    write({ "a.ts": "1" });
    expect(write({ "b.ts": "2" }, { check: true }).report).toMatchObject({
      written: ["b.ts", "manifest.json"],
      removed: ["a.ts"],
    });
    expect(tree()).toEqual({ "a.ts": "1" });
  });

  test("a file where the folder should be made: nothing is half-written", () => {
    mkdirSync(dirname(dirname(folder)), { recursive: true });
    writeFileSync(dirname(folder), "a file");
    expect(write({ "a.ts": "1" }).codes).toEqual(["NS501"]);
    expect(readFileSync(dirname(folder), "utf8")).toBe("a file");
  });

  test.skipIf(process.getuid?.() === 0)("a read-only folder: nothing is half-written", () => {
    write({ "a.ts": "1" });
    chmodSync(dirname(folder), 0o555);
    expect(write({ "a.ts": "2" }).codes).toEqual(["NS502"]);
    chmodSync(dirname(folder), 0o755);
    expect(tree()).toEqual({ "a.ts": "1" });
  });

  test("an abort while files are staged leaves what was there", () => {
    write({ "a.ts": "1" });
    expect(() => write({ "a.ts": "2" }, { signal: AbortSignal.abort(new Error("stop")) })).toThrow("stop");
    expect(tree()).toEqual({ "a.ts": "1" });
    expect(leftovers()).toEqual([]);
  });

  test("whatever the runs before: ours is what was written last, and what is not ours stays", () => {
    const name = fc.constantFrom("a.ts", "b.ts", "x/a.ts", "x/y/b.ts", "z/c.ts");
    const files = fc.dictionary(name, fc.constantFrom("1", "2", "3"), { maxKeys: 5 });
    fc.assert(
      fc.property(
        fc.array(files, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("mine.ts", "x/mine.ts"),
        (runs, mine) => {
          const into = join(scratch, String(count++));
          write({ "seed.ts": "0" }, {}, into);
          mkdirSync(dirname(join(into, mine)), { recursive: true });
          writeFileSync(join(into, mine), "mine");
          for (const run of runs) write(run, {}, into);
          expect(tree(into)).toEqual({ ...runs.at(-1), [mine]: "mine" });
        },
      ),
      { numRuns: 40 },
    );
  });
});
