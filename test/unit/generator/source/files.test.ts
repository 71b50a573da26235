/** The files below a path: a folder, an archive or a single file; their limits count all of them. */
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { readFiles, readWhole } from "../../../../generator/source/files.js";
import { limits } from "../../../../generator/source/limits.js";
import { zip } from "../../../support/archive.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
let root = "";
beforeEach(() => void (root = newFolder()));
const bounds = { ...limits };
afterEach(() => void Object.assign(limits, bounds));

async function read(path: string, wanted: (path: string) => boolean = () => true) {
  const diagnostics = new Diagnostics();
  const named = await readFiles(path, wanted, diagnostics);
  return {
    ...named,
    files: named?.files.map(({ path: each, bytes }) => `${each}=${Buffer.from(bytes).toString("latin1")}`),
    told: diagnostics.all.map(({ code, message }) => `${code} ${message.replaceAll(root, "")}`),
    diagnostics: diagnostics.all,
  };
}

describe("a folder", () => {
  test("gives its files at any depth, in code-point order of their paths", async () => {
    put(root, { "b.wsdl": "1", "B.wsdl": "2", "a/c.wsdl": "3", "a/b/d.wsdl": "4" });
    expect(await read(root)).toMatchObject({
      kind: "folder",
      label: basename(root),
      files: ["B.wsdl=2", "a/b/d.wsdl=4", "a/c.wsdl=3", "b.wsdl=1"],
      archives: [],
      told: [],
    });
  });

  test("gives the files that are wanted", async () => {
    put(root, { "a.wsdl": "1", "b.txt": "2" });
    expect((await read(root, (path) => path === "a.wsdl")).files).toEqual(["a.wsdl=1"]);
  });

  test("gives nothing of the operating system, of a package or of a hidden folder, but a hidden file", async () => {
    put(root, { ".DS_Store": "", "._a": "", "node_modules/a": "", ".git/a": "", "a/node_modules/b/c": "", ".a": "1" });
    put(root, { "my_node_modules/a": "2" });
    expect((await read(root)).files).toEqual([".a=1", "my_node_modules/a=2"]);
  });

  test("names its archives, which are not read", async () => {
    put(root, { "b.zip": "", "a/c.7z": "", "a.txt": "1", "._d.zip": "" });
    expect(await read(root, (path) => path.endsWith(".txt"))).toMatchObject({
      files: ["a.txt=1"],
      archives: ["a/c.7z", "b.zip"],
    });
  });

  test("gives files behind links, and walks into no linked folder", async () => {
    put(root, { "in/a.wsdl": "1" });
    symlinkSync("a.wsdl", join(root, "in/link.wsdl"));
    symlinkSync("..", join(root, "in/above"));
    symlinkSync("gone", join(root, "in/broken"));
    symlinkSync("loop", join(root, "in/loop"));
    expect(await read(join(root, "in"))).toMatchObject({ files: ["a.wsdl=1", "link.wsdl=1"], told: [] });
  });

  test("may hold as many entries as the limit, folders and unwanted files among them", async () => {
    Object.assign(limits, { entries: 4 });
    put(root, { "a/b": "1", "a/c": "2", d: "3" });
    const wanted = (path: string) => path === "d";
    expect((await read(root, wanted)).files).toEqual(["d=3"]);
    put(root, { e: "4" });
    expect(await read(root, wanted)).toMatchObject({ files: undefined, told: ["NS107 : it holds more than 4 files"] });
  });

  test("may hold as many bytes as the limit, in all wanted files together", async () => {
    Object.assign(limits, { total: 10, document: 5 });
    put(root, { a: "12345", "b/c": "1234", d: "1", e: "unwanted and long" });
    const wanted = (path: string) => path !== "e";
    expect((await read(root, wanted)).files).toHaveLength(3);
    put(root, { f: "1" });
    expect((await read(root, wanted)).told).toEqual(["NS107 : its files are larger than 10 bytes together"]);
  });

  test("may hold no file that is larger than a document", async () => {
    Object.assign(limits, { document: 5 });
    put(root, { a: "12345", b: "123456" });
    expect((await read(root, (path) => path === "a")).files).toEqual(["a=12345"]);
    expect((await read(root)).told).toEqual(["NS107 : b is larger than 5 bytes"]);
  });
});

describe("a file", () => {
  test("is given whatever its name is, and has its base name as label", async () => {
    put(root, { "a.txt": "x" });
    expect(await read(join(root, "a.txt"), () => false)).toMatchObject({
      kind: "file",
      label: "a.txt",
      files: ["a.txt=x"],
      archives: [],
    });
  });

  test("may be empty", async () => {
    put(root, { "a.wsdl": "" });
    expect((await read(join(root, "a.wsdl"))).files).toEqual(["a.wsdl="]);
  });

  test("has a limit, which a sparse file reaches without its bytes", async () => {
    put(root, { "a.wsdl": "" });
    truncateSync(join(root, "a.wsdl"), limits.document + 1);
    expect((await read(join(root, "a.wsdl"))).told).toEqual(["NS107 /a.wsdl: a.wsdl is larger than 67108864 bytes"]);
    Object.assign(limits, { document: 3 });
    put(root, { b: "123" });
    expect(readWhole(join(root, "b"))).toEqual(Buffer.from("123"));
  });

  test("is an archive by its first bytes, and its files are in order", async () => {
    const entries = ["b.wsdl", "a.wsdl", "c.zip", "x.txt"].map((name) => ({ name, content: name }));
    put(root, { download: zip(entries) });
    expect(await read(join(root, "download"), (path) => path.endsWith(".wsdl"))).toMatchObject({
      kind: "zip",
      label: "download",
      files: ["a.wsdl=a.wsdl", "b.wsdl=b.wsdl"],
      archives: ["c.zip"],
      told: [],
    });
  });

  test("is an archive that cannot be read", async () => {
    put(root, { "a.zip": zip([{ name: "../a", content: "" }]) });
    expect(await read(join(root, "a.zip"))).toMatchObject({
      files: undefined,
      told: [expect.stringMatching(/^NS104/)],
    });
  });

  test.each([
    ["a.zip", "text", "NS103 a.zip does not start like a zip"],
    ["A.ZIP", "", "NS103 A.ZIP does not start like a zip"],
    ["a.zip", "\x1f\x8b", "NS103 a.zip is a gzip archive, not a zip: unpack it, and give the folder"],
    ["a.wsdl", "7z\xbc\xaf\x27\x1c", "NS103 a.wsdl is a 7z archive, not a zip: unpack it, and give the folder"],
  ])("called %s with the content %j is no archive that is read", async (name, content, told) => {
    put(root, { [name]: Buffer.from(content, "latin1") });
    const result = await read(join(root, name));
    expect(result.told).toEqual([told]);
    expect(result.diagnostics[0]?.position).toEqual({ file: name, line: 1, column: 1 });
  });

  test("with zip in the middle of its name is none", async () => {
    put(root, { "a.zip.wsdl": "x", a_zip: "y" });
    expect((await read(join(root, "a.zip.wsdl"))).files).toEqual(["a.zip.wsdl=x"]);
    expect((await read(join(root, "a_zip"))).files).toEqual(["a_zip=y"]);
  });
});

describe("a path", () => {
  test("that does not exist is NS101", async () => {
    expect((await read(join(root, "a"))).told).toEqual(["NS101 /a does not exist"]);
  });

  test.each(["http://user:pass@host/a", "HTTPS://user:pass@host/a"])(
    "that is the address %s is NS101, without credentials",
    async (path) => {
      expect((await read(path)).told).toEqual([
        `NS101 ${path.replace("user:pass@", "")} is a URL: expected a file or folder. Download the file, or name a server with --url`,
      ]);
    },
  );

  test.each(["xhttp://host/a", "http:/host", "ftp://host/a"])("such as %s is no address", async (path) => {
    expect((await read(path)).told).toEqual([`NS101 ${path} does not exist`]);
  });

  test("to a device is NS107", async () => {
    expect((await read("/dev/null")).told).toEqual(["NS107 /dev/null: it is neither a file nor a folder"]);
  });

  test("to a linked folder is read as the folder", async () => {
    mkdirSync(join(root, "a"));
    put(root, { "a/b": "1" });
    symlinkSync("a", join(root, "link"));
    expect(await read(join(root, "link"))).toMatchObject({ kind: "folder", label: "link", files: ["b=1"] });
  });
});
