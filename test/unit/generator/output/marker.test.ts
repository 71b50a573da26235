/** The file that makes a folder ours: what it says of the last run, and what makes it no marker of ours. */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { layoutFreeDigest } from "../../../../generator/output/compare-file.js";
import {
  PreviousRun,
  isSafe,
  markerText,
  previousRun,
  readMarker,
  recordedDigests,
} from "../../../../generator/output/marker.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const ours = (rest: object = { files: {} }) => JSON.stringify({ generator: "netserver-codegen", ...rest });

describe("the text of a marker", () => {
  const target = (...paths: readonly string[]) => ({
    folder: "unused",
    files: paths.map((path) => ({ path, text: `${path}\r\n` })),
    marker: { path: "manifest.json", content: { services: "Services1" } },
  });

  test("lists all files in code-point order, with digests that line ends do not change", () => {
    expect(JSON.parse(markerText(target("b.md", "a/b.md", "B.md")))).toEqual({
      generator: "netserver-codegen",
      services: "Services1",
      files: { "B.md": sha256("B.md\n"), "a/b.md": sha256("a/b.md\n"), "b.md": sha256("b.md\n") },
    });
    expect(Object.keys((JSON.parse(markerText(target("b.md", "a/b.md", "B.md"))) as { files: object }).files)).toEqual([
      "B.md",
      "a/b.md",
      "b.md",
    ]);
  });

  test("has a second digest of code", () => {
    const marker = JSON.parse(markerText(target("b.ts", "a.md", "a.ts"))) as object;
    expect(marker).toHaveProperty("layoutFree", { "a.ts": layoutFreeDigest("a.ts"), "b.ts": layoutFreeDigest("b.ts") });
    expect(Object.keys(marker)).toEqual(["generator", "services", "files", "layoutFree"]);
  });

  test("is indented by two spaces and ends with a line end", () => {
    expect(markerText(target())).toBe(
      '{\n  "generator": "netserver-codegen",\n  "services": "Services1",\n  "files": {}\n}\n',
    );
  });
});

describe("the last run of a folder", () => {
  const look = (folder: string) => {
    const diagnostics = new Diagnostics();
    const run = previousRun(folder, "manifest.json", diagnostics);
    return { paths: run?.paths, told: diagnostics.all.map(({ code, message }) => `${code} ${message}`), diagnostics };
  };

  test("wrote nothing if the folder is new, is empty, or holds files of the operating system only", () => {
    const folder = newFolder();
    expect(look(join(folder, "new"))).toMatchObject({ paths: [], told: [] });
    expect(look(folder)).toMatchObject({ paths: [], told: [] });
    put(folder, { ".DS_Store": "", "Thumbs.db": "" });
    expect(look(folder)).toMatchObject({ paths: [], told: [] });
  });

  test("wrote the files that the marker lists", () => {
    const folder = newFolder();
    put(folder, { "manifest.json": ours({ files: { "b.ts": "2", "a.ts": "1" } }), "own.ts": "" });
    expect(look(folder)).toMatchObject({ paths: ["b.ts", "a.ts"], told: [] });
  });

  test("is unknown, with NS501, if something else stands in the folder", () => {
    const folder = newFolder();
    put(folder, { ".DS_Store": "", "own.ts": "" });
    const told = [`NS501 ${folder} is not empty and has no manifest.json of netserver-codegen`];
    expect(look(folder)).toMatchObject({ paths: undefined, told });
  });

  test.each([
    ["another program's", '{ "generator": "other", "files": {} }'],
    ["one without files", ours({})],
    ["one whose files are a text", ours({ files: "a.ts" })],
    ["one whose files are null", ours({ files: null })],
    ["null", "null"],
    ["a number", "1"],
    ["a text", '"netserver-codegen"'],
  ])("is unknown, with NS501, if the marker is %s", (_, text) => {
    const folder = newFolder();
    put(folder, { "manifest.json": text });
    expect(look(folder).told.join()).toMatch(/^NS501 .* is not empty and has no manifest\.json/);
    expect(readMarker(join(folder, "manifest.json"))).toBeUndefined();
  });

  test("is unknown, with NS506 and the place, if the marker is no JSON", () => {
    const folder = newFolder();
    put(folder, { "manifest.json": '{\n  "a": 1,\n  b\n}' });
    const { paths, diagnostics } = look(folder);
    expect(paths).toBeUndefined();
    expect(diagnostics.all).toMatchObject([
      {
        code: "NS506",
        severity: "error",
        message: "not JSON: expected a value or a name in double quotes",
        position: { file: join(folder, "manifest.json"), line: 3, column: 3 },
      },
    ]);
  });

  test("is unknown, with NS506, if the marker is in UTF-16", () => {
    const folder = newFolder();
    put(folder, { "manifest.json": Buffer.from(ours(), "utf16le") });
    expect(look(folder).told.join()).toMatch(/^NS506 the file is in UTF-16: /);
  });

  test("is unknown, with NS501, if the folder is a file", () => {
    const folder = newFolder();
    put(folder, { taken: "" });
    const path = join(folder, "taken");
    expect(look(path)).toMatchObject({ paths: undefined, told: [`NS501 ${path} is not a folder`] });
  });
});

describe("a marker", () => {
  test("is read without a byte order mark", () => {
    const folder = newFolder();
    put(folder, { "manifest.json": `\uFEFF${ours({ files: { "a.ts": "1" } })}` });
    expect(readMarker(join(folder, "manifest.json"))?.has("a.ts")).toBe(true);
  });

  test("counts no file whose path leads outside or whose digest is no text", () => {
    const folder = newFolder();
    const files = { "a.ts": "1", "../b.ts": "2", "c.ts": 3, "/d.ts": "4", "e.ts": null };
    put(folder, { "manifest.json": ours({ files, layoutFree: 1 }) });
    expect(readMarker(join(folder, "manifest.json"))?.paths).toEqual(["a.ts"]);
  });

  test("is no marker where no file is", () => {
    expect(readMarker(join(newFolder(), "manifest.json"))).toBeUndefined();
  });

  test("gives the digests of the documents, none if it has none", () => {
    const folder = newFolder();
    put(folder, {
      "a.json": ours({ digests: { "a.wsdl": "1", "b.wsdl": 2 } }),
      "b.json": ours(),
      "c.json": "{",
      "d.json": "null",
      "e.json": ours({ digests: null }),
    });
    const digests = (name: string) => [...recordedDigests(join(folder, name))];
    expect(digests("a.json")).toEqual([["a.wsdl", "1"]]);
    for (const name of ["b.json", "c.json", "d.json", "e.json", "absent.json"]) expect(digests(name)).toEqual([]);
  });
});

describe("a file of the last run", () => {
  const text = "const a = 1;\n";
  const run = (digest: string, layout?: string) =>
    new PreviousRun(new Map([["a.ts", digest]]), new Map(layout === undefined ? [] : [["a.ts", layout]]));

  test("is known by its path", () => {
    expect(run("1").has("a.ts")).toBe(true);
    expect(run("1").has("b.ts")).toBe(false);
  });

  test.each([
    ["its text is the same", run(sha256(text)), text, false],
    ["its line ends are others", run(sha256(text)), "const a = 1;\r\n", false],
    ["it has got a byte order mark", run(sha256(text)), `\uFEFF${text}`, false],
    ["an earlier version has taken the digest with CRLF", run(sha256("const a = 1;\r\n")), "const a = 1;\r\n", false],
    ["a formatter has changed it", run(sha256(text), layoutFreeDigest(text)), "const a = (1)\n", false],
    ["its text is another", run(sha256(text), layoutFreeDigest(text)), "const a = 2;\n", true],
    ["its layout is another and no layout is known", run(sha256(text)), "const a = (1)\n", true],
  ])("if %s", (_, last, now, expected) => {
    expect(last.isEdited("a.ts", now)).toBe(expected);
  });

  test("is not edited if the last run did not write it", () => {
    expect(run("1").isEdited("b.ts", "whatever")).toBe(false);
  });
});

describe("a path is safe", () => {
  test.each(["a", "a/b.ts", "a.b", ".a", "..a", "a..", "a/..b", "...", "1:a", "ab:c", "å/ö"])("if it is %j", (path) => {
    expect(isSafe(path)).toBe(true);
  });

  test.each([
    ["", "/a", "a/", "a//b", ".", "..", "./a", "../a", "a/../b", "a/./b", "a/.."],
    ["C:a", "c:/a", "Z:a", "a:b", "a\\b", "\\a", "a\\", "a\0b", "\0"],
  ])("not if it leads outside or means something else on another system", (...paths) => {
    expect(paths.filter(isSafe)).toEqual([]);
  });
});

test("a folder in the place of a marker is told by the system", () => {
  const folder = newFolder();
  mkdirSync(join(folder, "manifest.json"));
  expect(() => readMarker(join(folder, "manifest.json"))).toThrow("EISDIR");
});
