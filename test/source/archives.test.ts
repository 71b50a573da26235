/** Zips and folders as macOS, Windows and Office leave them: what is no WSDL of the user's is skipped, what cannot be read is named. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { check, generate, inspect } from "../../generator/index.js";
import { zip, type ArchiveEntry } from "../support/archive.js";
import { wsdl } from "../support/wsdl.js";

const scratch = mkdtempSync(join(tmpdir(), "archives-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const root = join(scratch, String(count++));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
const archive = (entries: readonly ArchiveEntry[], options: { zip64?: boolean } = {}, name = "a.zip"): string =>
  join(folder({ [name]: zip(entries, options) }), name);
const agents = async (from: string) =>
  (await inspect({ from })).flatMap((contract) => contract.agents.map(({ name }) => name));
const said = (from: string) =>
  inspect({ from }).then(
    () => [],
    (error: { diagnostics: readonly { code: string; message: string }[] }) =>
      error.diagnostics.map(({ code, message }) => `${code} ${message}`),
  );

/** What macOS keeps beside a file whose attributes the file system cannot hold. */
const appleDouble = Buffer.from("00051607000200004d6163204f53205820202020202020200002fffe", "hex");
const foreign: Readonly<Record<string, string | Buffer>> = {
  "__MACOSX/._Note.wsdl": appleDouble,
  "__MACOSX/sub/._Note.xsd": appleDouble,
  "._Note.wsdl": appleDouble,
  "sub/._Note.xml": appleDouble,
  ".DS_Store": Buffer.from("\0\0\0\u0001Bud1", "latin1"),
  "~$Note.wsdl": Buffer.from("\u0005Kari\xe5", "latin1"),
  "~$pages.md": Buffer.from("\u0005Kari\xe5", "latin1"),
  "Thumbs.db": Buffer.from("d0cf11e0a1b11ae1", "hex"),
  "desktop.ini": Buffer.from("\xff\xfe[\0", "latin1"),
};

describe("files that an operating system or an office program leaves", () => {
  test("are skipped in a folder", async () => {
    expect(await agents(folder({ ...foreign, "Note.wsdl": wsdl() }))).toEqual(["Note"]);
  });

  test("are skipped in a zip, even if two have the same name", async () => {
    const entries = Object.entries(foreign).map(([name, content]) => ({ name, content }));
    expect(await agents(archive([...entries, ...entries, { name: "Note.wsdl", content: wsdl() }]))).toEqual(["Note"]);
  });

  test("are skipped even where one of them would lead outside", async () => {
    const entries = [
      { name: "__MACOSX/../../evil.wsdl", content: "" },
      { name: "Note.wsdl", content: wsdl() },
    ];
    expect(await said(archive(entries))).toEqual([expect.stringContaining("NS104")]);
  });

  test("do not make an output folder somebody else's, and are no orphans in it", async () => {
    const from = folder({ "Note.wsdl": wsdl() });
    const out = folder({ "Services1/.DS_Store": "", "Services1/Thumbs.db": "", "Services1/desktop.ini": "" });
    await generate({ from, out });
    expect((await check({ from, out })).holds).toBe(true);
  });
});

describe("a file is recognised as a WSDL before its encoding matters", () => {
  const latin1 = (text: string) => Buffer.from(text, "latin1");
  test.each<[string, string, Buffer]>([
    ["XML in Latin-1 that names a schema", "log4j.xml", latin1('<x schemaLocation="p\xe5">definitions</x>')],
    ["XML that declares Latin-1", "pom.xml", latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>schema \xe5</a>')],
    ["a Markdown page in Latin-1", "LESMEG.md", latin1("# P\xe5 norsk\n\ndefinitions and schema\n")],
    ["binary data called .xml", "dump.xml", Buffer.from("00ff00fe736368656d61", "hex")],
    ["UTF-16 cut in the middle of a character", "cut.xml", Buffer.from("fffe3c0061003e00d8", "hex")],
  ])("%s is left out", async (_, name, content) => {
    expect(await agents(folder({ [name]: content, "Note.wsdl": wsdl() }))).toEqual(["Note"]);
  });

  test("a WSDL in another encoding is still an error, whatever its name", async () => {
    const content = Buffer.from(wsdl().replace("NoteService", "N\xf8teService"), "latin1");
    expect(await said(folder({ "Note.xml": content, "Memo.wsdl": wsdl() }))).toEqual([
      expect.stringContaining("NS106 Note.xml"),
    ]);
  });
});

describe("forms of zip", () => {
  test("an archive that was written as a stream", async () => {
    expect(await agents(archive([{ name: "Note.wsdl", content: wsdl(), compress: true, streamed: true }]))).toEqual([
      "Note",
    ]);
  });

  test("a Zip64 archive, compressed, stored and as a stream", async () => {
    for (const entry of [{ compress: true }, {}, { compress: true, streamed: true }])
      expect(await agents(archive([{ name: "Note.wsdl", content: wsdl(), ...entry }], { zip64: true }))).toEqual([
        "Note",
      ]);
  });

  test("names in the old code page of DOS, and names that differ by their capitals", async () => {
    const entries = [
      { name: Buffer.from("p\x86/Note.wsdl", "latin1"), content: wsdl() },
      { name: "note.wsdl", content: wsdl({ agent: "Memo" }) },
      { name: "NOTE.WSDL", content: wsdl({ agent: "Sale" }) },
    ];
    expect(await agents(archive(entries))).toEqual(["Memo", "Note", "Sale"]);
  });

  test.each<[string, Partial<ArchiveEntry>]>([
    ["encrypted", { flags: 1 }],
    ["encrypted by AES", { flags: 1, method: 99 }],
    ["strongly encrypted", { flags: 0x41 }],
  ])("an archive that is %s says so, and how to unpack it", async (_, entry) => {
    expect(await said(archive([{ name: "Note.wsdl", content: wsdl(), ...entry }]))).toEqual([
      expect.stringMatching(/^NS112 a\.zip: .*encrypted/),
    ]);
  });

  test("an encrypted file that nobody reads does no harm", async () => {
    const entries = [
      { name: "licence.pdf", content: "x", flags: 1 },
      { name: "Note.wsdl", content: wsdl() },
    ];
    expect(await agents(archive(entries))).toEqual(["Note"]);
  });

  test.each([
    [9, "Deflate64"],
    [12, "bzip2"],
    [14, "LZMA"],
    [93, "Zstandard"],
    [77, "method 77"],
  ])("a compression method that is not read is named: %i is %s", async (method, name) => {
    const [message, ...more] = await said(archive([{ name: "Note.wsdl", content: wsdl(), method }]));
    expect([message, more]).toEqual([expect.stringMatching(/^NS103 a\.zip: Note\.wsdl is compressed with /), []]);
    expect(message).toContain(name);
  });

  test("one part of an archive in several parts", async () => {
    const bytes = zip([{ name: "Note.wsdl", content: wsdl() }]);
    bytes.writeUInt16LE(1, bytes.length - 18);
    expect(await said(join(folder({ "a.zip": bytes }), "a.zip"))).toEqual([
      expect.stringMatching(/^NS103 .*multi-disk/),
    ]);
  });

  test("an empty archive, and one with only system files, hold no WSDL", async () => {
    for (const entries of [[], Object.entries(foreign).map(([name, content]) => ({ name, content }))])
      expect(await said(archive(entries))).toEqual([expect.stringMatching(/^NS102 .*a\.zip contains no WSDL$/)]);
  });
});

describe("an archive in the wrong place", () => {
  test("zips inside a zip are named, with what to do", async () => {
    const [message] = await said(archive([{ name: "in/Services88.zip", content: zip([]) }]));
    expect(message).toMatch(/^NS102 .*contains no WSDL, but in\/Services88\.zip: unpack/);
  });

  test("zips inside a folder are named, with the command to copy", async () => {
    const root = folder({ "Services88.zip": zip([]), "other.zip": zip([]) });
    const [message] = await said(root);
    expect(message).toContain(
      `contains no WSDL, but Services88.zip and 1 more: give the archive with --from ${root}/Services88.zip`,
    );
  });

  test.each<[string, string, string]>([
    ["a.7z", "377abcaf271c0004", "7z"],
    ["a.rar", "526172211a0700", "RAR"],
    ["a.tgz", "1f8b0800", "gzip"],
    ["a.zip", "1f8b0800", "gzip"],
  ])("%s is no zip, and is named as what it is", async (name, head, kind) => {
    const from = join(folder({ [name]: Buffer.from(head, "hex") }), name);
    expect(await said(from)).toEqual([expect.stringMatching(new RegExp(`^NS103 .*${kind} archive`))]);
  });
});
