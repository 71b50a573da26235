/** Characters, names, line ends and references of XML 1.0. */
import { describe, expect, test } from "vitest";
import {
  attributeSpaces,
  lineEnds,
  resolved,
  unicode,
  xmlDeclaration,
  xmlName,
} from "../../../../../runtime/soap/xml/text.js";

/** Long texts are worked on in parts of this length. */
const part = 0x4000;
const x = (length: number): string => "x".repeat(length);

describe("line ends", () => {
  test.each([
    ["", ""],
    ["\n", "\n"],
    ["\r", "\n"],
    ["\r\n", "\n"],
    ["\r\r\n", "\n\n"],
    ["\n\r", "\n\n"],
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
  ])("%j becomes %j", (text, expected) => {
    expect(lineEnds(text)).toBe(expected);
  });

  test.each(["\r\n", "\r", "\r\r\n", "\r\r\r\n", "\n\r\n", "\r\n\r\n", "\n", "\r\nx\r"])(
    "%j is the same wherever it stands in a long text",
    (ends) => {
      const expected = ends.replace(/\r\n?/g, "\n");
      for (let before = part - ends.length - 1; before <= part + 1; before++) {
        expect(lineEnds(`${x(before)}${ends}\rlast`) === `${x(before)}${expected}\nlast`).toBe(true);
      }
    },
  );

  test("a text of nothing but line ends keeps their number", () => {
    expect(lineEnds("\r".repeat(3 * part)) === "\n".repeat(3 * part)).toBe(true);
    expect(lineEnds("\r\n".repeat(3 * part)) === "\n".repeat(3 * part)).toBe(true);
  });
});

test.each([
  ["", ""],
  ["\t", " "],
  ["\n", " "],
  ["a\tb\nc d", "a b c d"],
  [`${x(part)}\t`, `${x(part)} `],
  [`\n${x(part)}`, ` ${x(part)}`],
])("white space %# of an attribute becomes spaces", (text, expected) => {
  expect(attributeSpaces(text) === expected).toBe(true);
});

describe("references", () => {
  test.each([0, 1, 998, 999, 1000, 1001, 2000, 2500])("%i of them are resolved in one text", (count) => {
    const text = Array.from({ length: count }, (_, index) => index).join("&amp;");
    expect(resolved(text)).toBe(text.replaceAll("&amp;", "&"));
    expect(resolved(`${"&lt;".repeat(count)}end`)).toBe(`${"<".repeat(count)}end`);
  });

  test.each([
    ["&", 0],
    ["a&b", 1],
    ["&amp;&", 5],
    ["&amp;x&y;", 6],
    [`${"&amp;".repeat(1500)}x&`, 7501],
  ])("the place of the first that is none is told (%#)", (text, place) => {
    expect(resolved(text)).toBe(place);
  });
});

test.each([
  [0, "U+0000"],
  [0xb, "U+000B"],
  [0xffff, "U+FFFF"],
  [0x1f600, "U+1F600"],
])("code point %i is written %s", (code, expected) => {
  expect(unicode(code)).toBe(expected);
});

describe("names", () => {
  test.each([
    "a",
    "_",
    "A1",
    "a-b.c",
    "p:a",
    "é",
    "·a".slice(1),
    "\u{10000}",
    "a\u0300",
    "a\u203f",
    "p\u{10000}:\u{effff}",
  ])("%j is one", (name) => {
    expect(xmlName.test(name)).toBe(true);
  });

  test.each([
    "",
    "1",
    "-a",
    ".a",
    "·a",
    ":a",
    "a:",
    "a:b:c",
    "a:1",
    "a b",
    "a\u0301 ",
    "\u00d7",
    "\u037e",
    "\u2000",
    "a\u{f0000}",
    "\ud800",
  ])("%j is none", (name) => {
    expect(xmlName.test(name)).toBe(false);
  });
});

test.each([
  " xml version='1.0'",
  "xxml version='1.0'",
  "xml version='1.0' encoding='a' encoding='a'",
  "xml version='1.0'\u00a0",
  "xml version='1.0'standalone='no'",
])("%j is no XML declaration", (text) => {
  expect(xmlDeclaration.test(text)).toBe(false);
});

test.each([
  "xml  version='1.0'",
  "xml version='1.0'  encoding='a'",
  "xml version='1.0'\n standalone='no'",
  "xml version='1.0'\t\r\n",
  "xml version  =  '1.0'",
])("%j is an XML declaration", (text) => {
  expect(xmlDeclaration.test(text)).toBe(true);
});
