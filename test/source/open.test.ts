import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generate, inspect, vendor } from "../../generator/index.js";
import { zip, type ArchiveEntry } from "../support/archive.js";
import { wsdl, xsd } from "../support/wsdl.js";

const scratch = mkdtempSync(join(tmpdir(), "source-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;
function file(content: string | Buffer, name: string): string {
  const path = join(scratch, String(count++), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const archive = (entries: readonly ArchiveEntry[], name = "a.zip") => file(zip(entries), name);
const found = async (from: string) =>
  (await inspect({ from })).map(({ services, agents }) => [services, agents.map((each) => each.name)]);
const codes = async (from: string) =>
  inspect({ from }).then(
    () => [],
    (error: { diagnostics: { code: string }[] }) => error.diagnostics.map((each) => each.code),
  );

describe("where WSDL comes from", () => {
  test("a folder, whatever else lies in it", async () => {
    const path = file(wsdl(), "deep/Note.wsdl");
    writeFileSync(join(dirname(path), "pom.xml"), "<project/>");
    writeFileSync(join(dirname(path), "photo.xml"), Buffer.from([0xe9, 0x80, 0x00]));
    expect(await found(dirname(dirname(path)))).toEqual([["Services1", ["Note"]]]);
  });

  test("a folder of links to files", async () => {
    const path = file(wsdl(), "kept/Note.wsdl");
    const folder = join(dirname(dirname(path)), "linked");
    mkdirSync(folder);
    symlinkSync(path, join(folder, "Note.wsdl"));
    symlinkSync(folder, join(folder, "itself"));
    symlinkSync(join(folder, "gone"), join(folder, "gone.wsdl"));
    symlinkSync("loop.wsdl", join(folder, "loop.wsdl"));
    expect(await found(folder)).toEqual([["Services1", ["Note"]]]);
  });

  test("a single file, and what it imports beside it", async () => {
    const path = file(
      wsdl({ schema: '<xs:import namespace="urn:other" schemaLocation="sub/other.xsd"/>' }),
      "Note.wsdl",
    );
    mkdirSync(join(dirname(path), "sub"));
    writeFileSync(join(dirname(path), "sub/other.xsd"), xsd("urn:other", ""));
    expect(await found(path)).toEqual([["Services1", ["Note"]]]);
  });

  test("a zip, also compressed, nested, with backslashes, and not called one", async () => {
    const entries = [
      { name: "in\\side\\Note.xml", content: wsdl(), compress: true },
      { name: "readme.txt", content: "x" },
    ];
    expect(await found(archive(entries))).toEqual([["Services1", ["Note"]]]);
    expect(await found(archive(entries, "download"))).toEqual([["Services1", ["Note"]]]);
  });

  test("several versions are told apart by their namespace, and one can be picked", async () => {
    const other = wsdl({ namespace: "urn:example/Services2", agent: "Memo" });
    const from = archive([
      { name: "1/Note.xml", content: wsdl() },
      { name: "2/Memo.xml", content: other },
    ]);
    expect(await found(from)).toEqual([
      ["Services1", ["Note"]],
      ["Services2", ["Memo"]],
    ]);
    expect((await inspect({ from, services: "Services2" })).map((each) => each.services)).toEqual(["Services2"]);
    await expect(inspect({ from, services: "Services3" })).rejects.toThrow("NS108");
  });

  test("a Markdown page that holds one, with the page's line numbers", async () => {
    const broken = wsdl().replace("</wsdl:service>", "");
    const page = `# Note\n\n\`\`\`xml\n${broken}\n\`\`\`\n`;
    const { diagnostics } = await inspect({ from: file(page, "Services1-Note.md") }).then(
      () => ({ diagnostics: [] }),
      (error: { diagnostics: { position?: { line: number } }[] }) => error,
    );
    expect(diagnostics[0]?.position?.line).toBe(
      page.split("\n").findIndex((line) => line.includes("</wsdl:definitions>")) + 1,
    );
  });

  test("a vendored set: what stands beside it and is no part of it is not read, and what is missing is told", async () => {
    const original = dirname(file(wsdl(), "Note.wsdl"));
    writeFileSync(join(original, "Memo.wsdl"), wsdl({ agent: "Memo", operations: [{ name: "Only" }] }));
    const out = join(scratch, "set");
    await vendor({ from: original, out });
    expect(await found(out)).toEqual([["Services1", ["Memo", "Note"]]]);
    writeFileSync(join(out, "Services1/Later.wsdl"), wsdl({ agent: "Later" }));
    rmSync(join(out, "Services1/Memo.wsdl"));
    expect(await found(out)).toEqual([["Services1", ["Note"]]]);
    const { warnings } = await generate({ from: out, out: join(scratch, "client"), check: true });
    expect(warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "NS111 Services1/Memo.wsdl is missing",
      "NS111 Services1/Later.wsdl is not listed, and is not read",
    ]);
  });

  test("UTF-16 and a byte order mark", async () => {
    expect(await found(file(Buffer.from(`\ufeff${wsdl()}`, "utf8"), "a.wsdl"))).toHaveLength(1);
    expect(
      await found(file(Buffer.from(`\ufeff${wsdl().replace("utf-8", "utf-16")}`, "utf16le"), "a.wsdl")),
    ).toHaveLength(1);
  });
});

describe("what is no source", () => {
  test("a path below a file, and a link to itself: the output is not blamed", async () => {
    const below = join(file("x", "a.txt"), "wsdl");
    const loop = join(dirname(file("x", "a.txt")), "loop");
    symlinkSync("loop", loop);
    for (const from of [below, loop])
      await expect(vendor({ from, out: join(scratch, "out") })).rejects.toMatchObject({
        diagnostics: [{ code: "NS101" }],
      });
  });

  test.each<[string, () => string, string]>([
    ["a path that does not exist", () => join(scratch, "nothing"), "NS101"],
    ["a folder without WSDL", () => dirname(file("x", "a.txt")), "NS102"],
    ["an empty file", () => file("", "a.wsdl"), "NS201"],
    ["not XML", () => file("hello", "a.wsdl"), "NS201"],
    ["XML that is no WSDL", () => file("<html/>", "a.wsdl"), "NS203"],
    ["a document type declaration", () => file(`<!DOCTYPE a [<!ENTITY b "c">]>${wsdl()}`, "a.wsdl"), "NS201"],
    [
      "text in another encoding",
      () => file(Buffer.from(wsdl().replace("Note", "N\xf8te"), "latin1"), "a.wsdl"),
      "NS106",
    ],
    ["a missing import", () => file(wsdl({ schema: '<xs:include schemaLocation="gone.xsd"/>' }), "a.wsdl"), "NS204"],
    ["a truncated zip", () => file(zip([{ name: "a.wsdl", content: wsdl() }]).subarray(0, 300), "a.zip"), "NS103"],
    [
      "a zip whose content was changed",
      () =>
        file(
          Buffer.from(
            zip([{ name: "a.wsdl", content: wsdl() }])
              .toString("latin1")
              .replaceAll("Ping", "Pong"),
            "latin1",
          ),
          "a.zip",
        ),
      "NS103",
    ],
    ["a device", () => "/dev/zero", "NS107"],
    [
      "an import from outside of the folder",
      () => {
        const path = file(wsdl({ schema: '<xs:include schemaLocation="../outside.xsd"/>' }), "in/a.wsdl");
        writeFileSync(
          join(dirname(path), "../outside.xsd"),
          '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
        );
        return dirname(path);
      },
      "NS204",
    ],
    [
      "an import that is too large to read",
      () => {
        const path = file(wsdl({ schema: '<xs:include schemaLocation="huge.xsd"/>' }), "a.wsdl");
        writeFileSync(join(dirname(path), "huge.xsd"), "");
        truncateSync(join(dirname(path), "huge.xsd"), 3_000_000_000);
        return path;
      },
      "NS107",
    ],
    ["a zip that is none", () => file("PK, but not really", "a.zip"), "NS103"],
    ["an entry that leads outside", () => archive([{ name: "../../evil.wsdl", content: wsdl() }]), "NS104"],
    [
      "an entry that leads outside, with backslashes",
      () => archive([{ name: "a\\..\\..\\evil.wsdl", content: wsdl() }]),
      "NS104",
    ],
    ["an absolute entry", () => archive([{ name: "/etc/evil.wsdl", content: wsdl() }]), "NS104"],
    [
      "two entries of one name",
      () =>
        archive([
          { name: "a.wsdl", content: wsdl() },
          { name: "a.wsdl", content: wsdl() },
        ]),
      "NS104",
    ],
    ["a bomb", () => archive([{ name: "a.wsdl", content: Buffer.alloc(70 << 20), compress: true }]), "NS104"],
    [
      "a bomb that lies about its size",
      () => archive([{ name: "a.wsdl", content: Buffer.alloc(1 << 20), compress: true, claimedSize: 10 }]),
      "NS103",
    ],
  ])("%s", async (name, make, code) => {
    const given = await codes(make());
    expect(given).toContain(name === "a document type declaration" ? "NS202" : code);
  });
});
