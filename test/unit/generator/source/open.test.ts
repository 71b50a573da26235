/** Which files of a source are documents, what it was made from, and how an import is followed. */
import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { isRevision } from "../../../../generator/source/file-kinds.js";
import { readRevision } from "../../../../generator/source/git.js";
import { limits } from "../../../../generator/source/limits.js";
import { openSource } from "../../../../generator/source/open.js";
import { zip } from "../../../support/archive.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
let root = "";
beforeEach(() => void (root = newFolder()));

const wsdl = "<definitions/>";
const xsd = "<schema/>";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function open(path = root) {
  const diagnostics = new Diagnostics();
  const said: string[] = [];
  const source = await openSource({ kind: "path", path }, diagnostics, { onProgress: (each) => said.push(each) });
  const told = () => diagnostics.all.map(({ code, message }) => `${code} ${message.replaceAll(root, "")}`);
  return { source, told, said, paths: source?.documents.map((each) => each.path) };
}

describe("the documents", () => {
  test("are WSDLs and schemas by their content, and every .wsdl", async () => {
    put(root, {
      "a.wsdl": "whatever",
      "b.xsd": xsd,
      "c.xml": wsdl,
      "D.XML": wsdl,
      "e.md": `# E\n\`\`\`xml\n${wsdl}\n\`\`\`\n`,
      "f.xml": "<html>definitions</html>",
      "g.xsd": "<a/>",
      "h.md": "# definitions",
      "i.txt": wsdl,
      "j.json": wsdl,
      "k.wsdl.bak": wsdl,
      "SOURCE.json.xml": xsd,
    });
    const { paths, said, told, source } = await open();
    expect(paths).toEqual(["D.XML", "SOURCE.json.xml", "a.wsdl", "b.xsd", "c.xml", "e.md"]);
    expect(said).toEqual([`reading ${root}`]);
    expect(told()).toEqual([]);
    expect(source?.documents.at(-1)).toEqual({ path: "e.md", text: `${wsdl}\n`, linesBefore: 2 });
    expect(source?.documents[2]).toEqual({ path: "a.wsdl", text: "whatever", linesBefore: 0 });
  });

  test("are read in UTF-16 too", async () => {
    put(root, { "a.xml": Buffer.from(`\uFEFF${wsdl}`, "utf16le") });
    expect((await open()).source?.documents).toEqual([{ path: "a.xml", text: wsdl, linesBefore: 0 }]);
  });

  test("in another encoding end the run, but no other program's XML", async () => {
    put(root, { "a.wsdl": wsdl, "b.xml": Buffer.from("<a>definitions \xe9</a>", "latin1") });
    expect((await open()).paths).toEqual(["a.wsdl"]);
    put(root, { "c.xml": Buffer.from("<schema>\xe9</schema>", "latin1") });
    const { source, told } = await open();
    expect(source).toBeUndefined();
    expect(told()).toEqual(["NS106 c.xml is not UTF-8 or UTF-16 text"]);
  });

  test("are a single file whatever it holds", async () => {
    put(root, { "a.txt": "hello", "a.json": "{}" });
    const { source } = await open(join(root, "a.txt"));
    expect(source).toMatchObject({ label: "a.txt", documents: [{ path: "a.txt", text: "hello", linesBefore: 0 }] });
    expect((await open(join(root, "a.json"))).paths).toEqual(["a.json"]);
  });

  test("are those of a page that is named by itself, in its fence only", async () => {
    put(root, { "a.md": `x\n\`\`\`\n${wsdl}\n\`\`\`\n`, "b.md": "# B" });
    expect((await open(join(root, "a.md"))).source?.documents).toEqual([
      { path: "a.md", text: `${wsdl}\n`, linesBefore: 2 },
    ]);
    expect((await open(join(root, "b.md"))).source).toBeUndefined();
  });
});

describe("the provenance", () => {
  test("has the digests of the documents, and of no other file", async () => {
    put(root, { "a.wsdl": "a\r\n", "b.xml": "<other/>" });
    const { source } = await open();
    expect(source?.label).toBe(basename(root));
    expect(source?.provenance).toMatchObject({ source: basename(root), digests: { "a.wsdl": sha256("a\n") } });
    expect(Object.keys(source?.provenance?.digests ?? {})).toEqual(["a.wsdl"]);
    expect(source?.provenance?.isEarlierDigest?.("a.wsdl", sha256("a\r\n"))).toBe(true);
  });

  test("is that of a vendored set, whose strangers are not read", async () => {
    const marker = { source: "x.zip", digests: { "x.wsdl": "1" }, files: { "a.wsdl": "" } };
    put(root, { "SOURCE.json": JSON.stringify(marker), "a.wsdl": wsdl, "b.wsdl": wsdl });
    const { source, paths, told } = await open();
    expect(paths).toEqual(["a.wsdl"]);
    expect(source?.provenance).toEqual({ source: "x.zip", digests: { "x.wsdl": "1" } });
    expect(told()).toEqual(["NS111 b.wsdl is not listed, and is not read"]);
  });

  test("of a set has its JSON binding beside it", async () => {
    const marker = { source: "x.zip", digests: {}, files: { "a.wsdl": "", "webapi.json": "" } };
    put(root, {
      "S1/SOURCE.json": JSON.stringify(marker),
      "S1/a.wsdl": wsdl,
      "S1/webapi.json": "{}",
      "webapi.json": "1",
    });
    const { source, paths } = await open();
    expect(paths).toEqual(["S1/a.wsdl"]);
    expect(source?.bindings).toEqual([{ path: "S1/webapi.json", folder: "S1", text: "{}" }]);
  });

  test("is nobody's if a set is spoilt", async () => {
    put(root, { "SOURCE.json": "{", "a.wsdl": wsdl });
    expect((await open()).source).toBeUndefined();
  });
});

describe("a source without a document", () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ["of nothing", {}, "NS102 % contains no WSDL"],
    ["of other files", { "a.xml": "<a/>" }, "NS102 % contains no WSDL"],
    ["of an archive", { "a.zip": "" }, "NS102 % contains no WSDL, but a.zip: give the archive with --from %/a.zip"],
    [
      "of three archives",
      { "c.7z": "", "a.zip": "", "b.rar": "" },
      "NS102 % contains no WSDL, but a.zip and 2 more: give the archive with --from %/a.zip",
    ],
    [
      "of pages",
      { "a.md": "text\n# Title\n" },
      "NS102 % contains no WSDL, but Markdown pages: give reference pages with --docs for their documentation",
    ],
    ["of pages without a title", { "a.md": "#Title\n ## B" }, "NS102 % contains no WSDL"],
    [
      "of JSON",
      { "a.json": '{ "a": { "swagger": 1 } ', "b.md": "# B" },
      "NS102 % contains no WSDL, but a Swagger file of the JSON API: give it with --docs for its documentation, or compare with netserver-codegen verify --swagger %",
    ],
    [
      "of newer JSON",
      { "a.json": '\uFEFF\n{"openapi" : "3"}' },
      "NS102 % contains no WSDL, but a Swagger file of the JSON API: give it with --docs for its documentation, or compare with netserver-codegen verify --swagger %",
    ],
    [
      "of other JSON",
      { "a.json": '["swagger": 1]', "b.json": '{ "swagger" 1 }', "c.json": '{ "xswagger": 1 }' },
      "NS102 % contains no WSDL",
    ],
    ["of text about JSON", { "a.md": 'see { "swagger": 1 }', "b.txt": '{ "swagger": 1 }' }, "NS102 % contains no WSDL"],
    [
      "of JSON that is Swagger further on",
      { "a.json": `{ "a": "${"x".repeat(5000)}", "swagger": 1 }` },
      "NS102 % contains no WSDL",
    ],
  ])("%s", async (_, files, told) => {
    put(root, files);
    const opened = await open();
    expect(opened.source).toBeUndefined();
    expect(opened.told()).toEqual([told.replaceAll("%", "")]);
  });

  test("in an archive with archives in it", async () => {
    put(root, { "a.zip": zip([{ name: "in/b.zip", content: "" }]) });
    expect((await open(join(root, "a.zip"))).told()).toEqual([
      "NS102 /a.zip contains no WSDL, but in/b.zip: unpack /a.zip, and give an archive inside it",
    ]);
  });

  test("that is not there", async () => {
    const { source, told } = await open(join(root, "a"));
    expect([source, told()]).toEqual([undefined, ["NS101 /a does not exist"]]);
  });
});

describe("an import", () => {
  const resolve = async (path: string, from: string, location: string) => {
    const { source, told } = await open(path);
    const found = await source?.resolve({ path: from, text: "", linesBefore: 0 }, location);
    return found ? `${found.path}=${found.text}` : told().join() || undefined;
  };

  test("is followed in a folder, relative to its document, and not out of it", async () => {
    put(root, { "in/a.wsdl": wsdl, "in/x.txt": "x", "in/sub/y.txt": "y", "in/..z": "z", out: "out" });
    const folder = join(root, "in");
    expect(await resolve(folder, "a.wsdl", "x.txt")).toBe("x.txt=x");
    expect(await resolve(folder, "a.wsdl", "./sub/../x.txt")).toBe("x.txt=x");
    expect(await resolve(folder, "sub/b.wsdl", "y.txt")).toBe("sub/y.txt=y");
    expect(await resolve(folder, "sub/b.wsdl", "..\\x.txt")).toBe("x.txt=x");
    expect(await resolve(folder, "a.wsdl", "..z")).toBe("..z=z");
    expect(await resolve(folder, "a.wsdl", "../out")).toBeUndefined();
    expect(await resolve(folder, "sub/b.wsdl", "../../out")).toBeUndefined();
  });

  test("is followed beside a single file, also above it", async () => {
    put(root, { "in/a.wsdl": wsdl, "in/x.txt": "x", out: "out" });
    const file = join(root, "in/a.wsdl");
    expect(await resolve(file, "a.wsdl", "x.txt")).toBe("x.txt=x");
    expect(await resolve(file, "a.wsdl", "../out")).toBe("../out=out");
  });

  test("is not followed by an address", async () => {
    for (const location of ["http://a/b", "FILE:x", "urn:x", "a+b.c-1:x"]) {
      put(root, { "a.wsdl": wsdl, [location.replaceAll("/", "_")]: "x" });
      expect(await resolve(root, "a.wsdl", location)).toBeUndefined();
    }
    put(root, { "C:x": "x", "1a:x": "y" });
    expect(await resolve(root, "a.wsdl", "C:x")).toBe("C:x=x");
    expect(await resolve(root, "a.wsdl", "1a:x")).toBe("1a:x=y");
  });

  test("is nothing where no file is", async () => {
    put(root, { "a.wsdl": wsdl });
    mkdirSync(join(root, "folder"));
    symlinkSync("loop", join(root, "loop"));
    for (const location of ["absent", "folder", "loop"])
      expect(await resolve(root, "a.wsdl", location)).toBeUndefined();
  });

  test("in an archive is nothing", async () => {
    put(root, { "a.zip": zip([{ name: "a.wsdl", content: wsdl }]), x: "x" });
    expect(await resolve(join(root, "a.zip"), "a.wsdl", "x")).toBeUndefined();
  });

  test("that cannot be read is told", async () => {
    put(root, { "a.wsdl": wsdl, big: "", other: Buffer.from("\xe9", "latin1") });
    truncateSync(join(root, "big"), limits.document + 1);
    expect(await resolve(root, "a.wsdl", "big")).toBe("NS107 big: big is larger than 67108864 bytes");
    expect(await resolve(root, "a.wsdl", "other")).toBe("NS106 other is not UTF-8 or UTF-16 text");
  });
});

describe("a revision of git", () => {
  test("is known by its beginning", () => {
    expect(["git:HEAD", "git:", "GIT:HEAD", "a/git:HEAD", "git"].filter(isRevision)).toEqual(["git:HEAD", "git:"]);
  });

  test.each(["git:", "git::wsdl", "git:-h", "git:HEAD:-h", "git:--output=x:wsdl"])("is none in %s", async (given) => {
    const diagnostics = new Diagnostics();
    expect(await readRevision(given, () => true, diagnostics)).toBeUndefined();
    expect(diagnostics.all.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `NS101 ${given}: expected git:REVISION or git:REVISION:FOLDER`,
    ]);
  });
});
