/** Files that no user has made, and archives of kinds that are not read. */
import { describe, expect, test } from "vitest";
import { isArchiveName, isSystemFile, methodName, otherArchiveKind } from "../../../../generator/source/file-kinds.js";
import { limits } from "../../../../generator/source/limits.js";

describe("a file of the operating system", () => {
  test.each([
    [".DS_Store", "a/.ds_store", "Thumbs.db", "ehthumbs.db", "a/b/Desktop.ini"],
    ["._a.wsdl", "a/._b", "~$a.docx", "a/~$b", "__MACOSX/a.wsdl", "a/__MACOSX/b/c"],
  ])("is known by its name: %s", (...paths) => {
    expect(paths.filter((path) => !isSystemFile(path))).toEqual([]);
  });

  test.each([
    ["a.wsdl", "_a", "a._b", "a~$b", "~a", "$a", "", "a/b"],
    ["Thumbs.db.txt", "my-desktop.ini", "._a/b", "~$a/b", "x__MACOSX/a", "__macosx/a", ".DS_Store/a"],
  ])("is not one with a similar name: %s", (...paths) => {
    expect(paths.filter(isSystemFile)).toEqual([]);
  });
});

test("an archive is known by the end of its name", () => {
  const paths = ["a.zip", "b/a.7Z", "a.rar", "a.tgz", "a.tar.gz", "a.zip.txt", "zip", "a_zip", "a.tar", "a.gzip"];
  expect(paths.filter(isArchiveName)).toEqual(["a.zip", "b/a.7Z", "a.rar", "a.tgz", "a.tar.gz"]);
});

test.each([
  ["377abcaf271c0004", "a 7z"],
  ["526172211a0701", "a RAR"],
  ["1f8b08", "a gzip"],
  ["001f8b", undefined],
  ["504b0304", undefined],
  ["377abcaf27", undefined],
  ["", undefined],
])("an archive that begins with %s is %s", (hex, kind) => {
  expect(otherArchiveKind(Buffer.from(hex, "hex"))).toBe(kind);
});

test.each([
  [9, "Deflate64"],
  [12, "bzip2"],
  [14, "LZMA"],
  [93, "Zstandard"],
  [95, "XZ"],
  [98, "PPMd"],
  [1, "method 1"],
])("the compression %i is %s", (method, name) => {
  expect(methodName(method)).toBe(name);
});

test("a source may hold 20,000 files, 64 MiB in one and 256 MiB in all", () => {
  expect(limits).toEqual({ entries: 20_000, document: 67_108_864, total: 268_435_456 });
});
