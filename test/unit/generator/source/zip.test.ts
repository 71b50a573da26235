/** Zip archives in memory: what is read, and each thing for which an archive is refused whole. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { limits } from "../../../../generator/source/limits.js";
import { isZip } from "../../../../generator/source/file-kinds.js";
import { readZip } from "../../../../generator/source/zip.js";
import { zip, type ArchiveEntry } from "../../../support/archive.js";
import { scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
const bounds = { ...limits };
afterEach(() => void Object.assign(limits, bounds));

async function read(
  archive: string | Uint8Array | readonly ArchiveEntry[],
  wanted: (path: string) => boolean = () => true,
) {
  const diagnostics = new Diagnostics();
  const given = typeof archive === "string" || archive instanceof Uint8Array ? archive : zip(archive);
  const files = await readZip(given, "a.zip", wanted, diagnostics);
  const entries = files?.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const);
  const told = diagnostics.all.map(({ code, message }) => `${code} ${message}`);
  return { files: entries && Object.fromEntries(entries), told, diagnostics: diagnostics.all };
}
const text = (name: string | Buffer, content = "x", more: Partial<ArchiveEntry> = {}) => ({ name, content, ...more });

describe("an archive", () => {
  test("is read from memory or from disk, stored or compressed", async () => {
    const entries = [text("a", "1"), text("sub/b", "2".repeat(100), { compress: true })];
    const files = { a: "1", "sub/b": "2".repeat(100) };
    expect(await read(entries)).toMatchObject({ files, told: [] });
    const path = join(newFolder(), "a.zip");
    writeFileSync(path, zip(entries));
    expect(await read(path)).toMatchObject({ files, told: [] });
    const around = Buffer.concat([Buffer.alloc(7), zip(entries)]);
    expect((await read(around.subarray(7))).files).toEqual(files);
  });

  test("gives every file, also where there are more than are unpacked at once", async () => {
    const entries = Array.from({ length: 20 }, (_, index) => text(`f${index}`, `${index}`));
    expect(Object.keys((await read(entries)).files ?? {})).toHaveLength(20);
  });

  test("gives the files that are wanted, and none of the operating system", async () => {
    const entries = [text("a.wsdl"), text("b.txt"), text("__MACOSX/c.wsdl"), text("._d.wsdl"), text("e/")];
    const asked: string[] = [];
    const wanted = (path: string) => (asked.push(path), path.endsWith(".wsdl"));
    expect((await read(entries, wanted)).files).toEqual({ "a.wsdl": "x" });
    expect(asked).toEqual(["a.wsdl", "b.txt"]);
  });

  test("has paths with /, whatever wrote it", async () => {
    expect((await read([text("a\\b\\c.wsdl")])).files).toEqual({ "a/b/c.wsdl": "x" });
  });

  test("gives no link, and every other kind of file", async () => {
    const modes = [0o120777, 0o100644, 0o160000, 0o020000, 0];
    const entries = modes.map((mode) => text(`${mode.toString(8)}.wsdl`, "x", { mode }));
    expect(Object.keys((await read(entries)).files ?? {}).sort()).toEqual(
      ["100644.wsdl", "160000.wsdl", "20000.wsdl", "0.wsdl"].sort(),
    );
  });

  test("may be empty", async () => {
    expect(await read([])).toMatchObject({ files: {}, told: [] });
  });
});

describe("a limit", () => {
  test("of entries counts all, wanted or not", async () => {
    Object.assign(limits, { entries: 3 });
    const entries = [text("a"), text("b/"), text("c")];
    expect((await read(entries, (path) => path === "a")).files).toEqual({ a: "x" });
    expect(await read([...entries, text("d")])).toMatchObject({
      files: undefined,
      told: ["NS104 a.zip: 4 entries, more than 3"],
    });
  });

  test("of a document's bytes", async () => {
    Object.assign(limits, { document: 5 });
    expect((await read([text("a", "12345")])).files).toEqual({ a: "12345" });
    expect((await read([text("a", "123456")])).told).toEqual(["NS104 a.zip: a unpacks to 6 bytes"]);
    expect((await read([text("a", "123456"), text("b", "1")], (path) => path === "b")).files).toEqual({ b: "1" });
  });

  test("of all documents' bytes together", async () => {
    Object.assign(limits, { document: 6, total: 10 });
    const entries = [text("a", "1234"), text("b", "123"), text("c", "123")];
    expect(Object.keys((await read(entries)).files ?? {})).toHaveLength(3);
    expect((await read([...entries, text("d", "1")])).told).toEqual(["NS104 a.zip: d unpacks to 1 bytes"]);
    expect((await read([...entries, text("d", "1")], (path) => path !== "b")).files).toBeDefined();
    expect((await read([...entries, text("d", "")])).files).toBeDefined();
  });

  test("holds for an entry whose header says less", async () => {
    Object.assign(limits, { document: 5 });
    const bomb = text("a", "0".repeat(1000), { compress: true, claimedSize: 3 });
    expect((await read([bomb])).told[0]).toMatch(/^NS103 a\.zip: /);
  });
});

describe("an archive is refused", () => {
  test.each([["/etc/a", "C:/a", "c:a", "a/../../b", "../a", "a\\..\\b", "..", "a/.."]])(
    "whole for an entry that leads outside",
    async (...names) => {
      for (const name of names) {
        const { files, told } = await read([text("fine"), text(name)]);
        expect([name, files]).toEqual([name, undefined]);
        expect(told).toHaveLength(1);
        expect(told[0]).toMatch(/^NS104 a\.zip: /);
      }
    },
  );

  test("for an entry with a null character or a name that leads outside, which is told in part", async () => {
    expect((await read([text("a\0b")])).told).toEqual(['NS104 a.zip: the entry "a\\u0000b" leads out of the archive']);
    expect((await read([text(`\0${"a".repeat(300)}`)])).told[0]?.length).toBeLessThan(200);
  });

  test("for no entry whose name has dots or a colon further on", async () => {
    const names = ["a..b", "..a/b", "a../b", "ab:c", ".a/b", "1:a"];
    expect(Object.keys((await read(names.map((name) => text(name)))).files ?? {}).sort()).toEqual(names.sort());
  });

  test("for an outside entry that nobody wants", async () => {
    expect((await read([text("__MACOSX/../../a")], () => false)).told).toHaveLength(1);
  });

  test("for two entries of one name, wanted or not", async () => {
    for (const wanted of [() => true, () => false])
      expect((await read([text("a/b"), text("a\\b")], wanted)).told).toEqual([
        'NS104 a.zip: two entries have the path "a/b"',
      ]);
    expect((await read([text("a/b"), text("A/b")])).told).toEqual([]);
  });

  test("for an encrypted entry that is wanted", async () => {
    const entries = [text("a", "x", { flags: 1 }), text("b")];
    expect((await read(entries)).told).toEqual(["NS112 a.zip: a is encrypted"]);
    expect((await read(entries, (path) => path === "b")).files).toEqual({ b: "x" });
  });

  test("for strong encryption", async () => {
    expect((await read([text("a", "x", { flags: 0x41 })])).told).toEqual([
      "NS112 a.zip: the list of its files is encrypted",
    ]);
  });

  test("for a compression that is not read", async () => {
    const entries = [text("a", "x", { method: 12 }), text("b")];
    expect((await read(entries)).told).toEqual([
      "NS103 a.zip: a is compressed with bzip2: unpack the archive, and give the folder",
    ]);
    expect((await read(entries, (path) => path === "b")).files).toEqual({ b: "x" });
  });

  test("for a checksum that differs", async () => {
    const bytes = Buffer.from(
      zip([text("a", "right")])
        .toString("latin1")
        .replace("right", "wrong"),
      "latin1",
    );
    expect((await read(bytes)).told).toEqual(["NS103 a.zip: a is damaged: its checksum is wrong"]);
  });

  test("for what is no archive, at its first byte", async () => {
    const { diagnostics } = await read(Buffer.from("PK\x03\x04 and no more"));
    expect(diagnostics).toMatchObject([{ code: "NS103", position: { file: "a.zip", line: 1, column: 1 } }]);
    expect((await read(join(newFolder(), "absent.zip"))).told[0]).toMatch(/^NS103 a\.zip: ENOENT/);
  });
});

test.each([
  ["504b0304", true],
  ["504b0506", true],
  ["504b0306", false],
  ["504b0504", false],
  ["504b0708", false],
  ["514b0304", false],
  ["504c0304", false],
  ["504b", false],
  ["", false],
])("the first bytes %s are a zip's: %s", (hex, expected) => {
  expect(isZip(Buffer.from(hex, "hex"))).toBe(expected);
});
