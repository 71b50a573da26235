/** Digests of documents, which git's and editors' line ends do not change. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { digestsOf, matchesEarlierDigest } from "../../../../generator/source/digests.js";

const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const file = (path: string, content: string | Uint8Array) => ({ path, bytes: Buffer.from(content) });
const digestOf = async (content: string | Uint8Array) => (await digestsOf([file("a", content)])).get("a");

describe("a digest", () => {
  test.each([
    ["LF", "é\nb\n", "é\nb\n"],
    ["CRLF", "é\r\nb\r\n", "é\nb\n"],
    ["a byte order mark", "\uFEFFé\n", "é\n"],
    ["a byte order mark and CRLF", "\uFEFFé\r\n", "é\n"],
    ["two byte order marks", "\uFEFF\uFEFFa", "\uFEFFa"],
    ["CR alone", "a\rb", "a\rb"],
    ["nothing", "", ""],
  ])("of a text with %s is that with LF and no mark", async (_, content, counted) => {
    expect(await digestOf(content)).toBe(sha256(counted));
  });

  test.each([[[0xef, 0xbb, 0x41]], [[0xef, 0x41, 0xbf]], [[0x41, 0xbb, 0xbf]], [[0xe9, 0x80, 0xff]]])(
    "of the bytes %j leaves none of them out",
    async (bytes) => {
      expect(await digestOf(Uint8Array.from(bytes))).toBe(sha256(Uint8Array.from(bytes)));
    },
  );

  test("of UTF-16 counts its line ends as they are", async () => {
    const bytes = Buffer.from("\uFEFFa\r\nb", "utf16le");
    expect(await digestOf(bytes)).toBe(sha256(bytes));
  });

  test("of a part of a larger buffer counts only that part", async () => {
    const bytes = Buffer.from("--a\r\nb--").subarray(2, 6);
    expect((await digestsOf([{ path: "a", bytes }])).get("a")).toBe(sha256("a\nb"));
    expect(matchesEarlierDigest([{ path: "a", bytes }])("a", sha256("a\r\nb"))).toBe(true);
  });

  test("is there for every file", async () => {
    const digests = await digestsOf([file("a", "1"), file("b", "2")]);
    expect([...digests]).toEqual([
      ["a", sha256("1")],
      ["b", sha256("2")],
    ]);
  });
});

describe("an earlier version's digest", () => {
  const isEarlier = matchesEarlierDigest([file("a", "x\ny\n"), file("b", "\uFEFFx\r\ny\n")]);

  test("was that of the bytes as they were, or with CRLF", () => {
    expect(isEarlier("a", sha256("x\ny\n"))).toBe(true);
    expect(isEarlier("a", sha256("x\r\ny\r\n"))).toBe(true);
    expect(isEarlier("b", sha256("\uFEFFx\r\ny\n"))).toBe(true);
    expect(isEarlier("b", sha256("x\r\ny\r\n"))).toBe(true);
  });

  test("was no other, and none of a file that is not there", () => {
    expect(isEarlier("a", sha256("x"))).toBe(false);
    expect(isEarlier("b", sha256("x\ny\n"))).toBe(false);
    expect(isEarlier("c", sha256("x\ny\n"))).toBe(false);
  });
});
