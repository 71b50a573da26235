import { expect, test } from "vitest";
import { decodeLatin1, isSlowAtUtf8 } from "../../../../runtime/http/latin1.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const longest = 0x10000;

test("is for engines before RegExp.escape", () => {
  expect(isSlowAtUtf8).toBe(!("escape" in RegExp));
});

test.each(["\u0000", "a", "\u007f", "\u0080", "\u00bf", "\u00c0", "å", "ø", "\u00ff"])(
  "reads %j wherever it stands",
  (character) => {
    const lengths = Array.from({ length: 10 }, (_, length) => length);
    const texts = ["x", "æ"].flatMap((filler) =>
      lengths.flatMap((before) => lengths.map((after) => filler.repeat(before) + character + filler.repeat(after))),
    );
    expect(texts.map((text) => decodeLatin1(utf8(text)))).toEqual(texts);
  },
);

test("reads text in which ASCII and the others take turns", () => {
  const text = "Blåbærsyltetøy på rømmegrøt, ÆØÅ æøå; Müller & Søn Straße ";
  expect(decodeLatin1(utf8(text.repeat(9)))).toBe(text.repeat(9));
  expect(decodeLatin1(utf8(""))).toBe("");
});

test.each(["\u0100", "\u20ac", "\u{1f600}", "\ufeff"])("leaves %j to the decoder", (character) => {
  for (const before of ["", "a", "abc", "abcd", "å"]) expect(decodeLatin1(utf8(before + character))).toBeUndefined();
});

test.each([
  ["a byte that begins nothing", [0x80]],
  ["a byte that begins nothing, among others", [0x61, 0xbf, 0x61]],
  ["an overlong character", [0xc0, 0x80]],
  ["the last overlong character", [0xc1, 0xbf]],
  ["the first character beyond Latin-1", [0xc4, 0x80]],
  ["a character that breaks off before ASCII", [0xc3, 0x61]],
  ["a character that breaks off before another", [0xc3, 0xc3, 0xa5]],
  ["a character that breaks off at the end", [0x61, 0xc3]],
  ["a byte that is in no text", [0xff, 0x80]],
])("leaves %s to the decoder", (_, octets) => {
  expect(decodeLatin1(Uint8Array.from(octets))).toBeUndefined();
});

test("takes nothing of the text before for its own", () => {
  expect(decodeLatin1(utf8("aå"))).toBe("aå");
  expect(decodeLatin1(Uint8Array.of(0x61, 0xc3))).toBeUndefined();
  expect(decodeLatin1(utf8("å".repeat(20)))).toBe("å".repeat(20));
  expect(decodeLatin1(utf8("abc"))).toBe("abc");
});

test("reads a view into a longer buffer", () => {
  const all = utf8("xxxåøxxx");
  expect(decodeLatin1(all.subarray(3, 7))).toBe("åø");
});

test("leaves what is longer than 65,536 bytes to the decoder", () => {
  const text = `${"å".repeat(longest / 2 - 1)}ab`;
  expect(decodeLatin1(utf8(text))).toBe(text);
  expect(decodeLatin1(utf8(`${text}c`))).toBeUndefined();
});
