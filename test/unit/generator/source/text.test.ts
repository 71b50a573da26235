/** Bytes to text, and what kind of document a text is. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import {
  decodeText,
  isUtf16,
  isWsdlOrSchema,
  roughText,
  withLineFeeds,
  wsdlInPage,
} from "../../../../generator/source/text.js";

const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a/>`;

describe("decoding", () => {
  const decode = (bytes: Uint8Array) => {
    const diagnostics = new Diagnostics();
    const text = decodeText(bytes, "a.wsdl", diagnostics);
    return text ?? diagnostics.all;
  };

  test.each([
    ["UTF-8", Buffer.from("<a>é</a>"), "<a>é</a>"],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFF<a>é</a>"), "<a>é</a>"],
    ["UTF-16, little end first, with a byte order mark", Buffer.from("\uFEFFé", "utf16le"), "é"],
    ["UTF-16, big end first, with a byte order mark", swapped("\uFEFFé"), "é"],
    ["UTF-16, little end first, without", Buffer.from("<é/>", "utf16le"), "<é/>"],
    ["UTF-16, big end first, without", swapped("<é/>"), "<é/>"],
    ["declared UTF-8", Buffer.from(declared("UTF-8")), declared("UTF-8")],
    ["declared UTF8", Buffer.from(declared("utf8")), declared("utf8")],
    ["declared ASCII", Buffer.from(declared("US-ASCII")), declared("US-ASCII")],
    ["no bytes", Buffer.from(""), ""],
    ["UTF-8 that names an encoding further on", Buffer.from('<a encoding="latin1"/>'), '<a encoding="latin1"/>'],
    [
      "a declaration too far on",
      Buffer.from(`<?xml ${" ".repeat(300)}encoding="latin1"?>`),
      `<?xml ${" ".repeat(300)}encoding="latin1"?>`,
    ],
  ])("reads %s", (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  test.each([
    ["Latin-1 that declares nothing", Buffer.from("<a>\xe9</a>", "latin1")],
    ["a declared encoding that is another", Buffer.from(declared("iso-8859-1"))],
    ["a declared encoding with spaces and single quotes", Buffer.from("<?xml version='1.0' encoding = 'latin1'?><a/>")],
    ["a declared encoding behind a byte order mark", Buffer.from(`\uFEFF${declared("windows-1252")}`)],
    ["an encoding whose name begins as UTF-8", Buffer.from(declared("utf-8x"))],
    ["an encoding whose name ends as UTF-8", Buffer.from(declared("x-utf-8"))],
    ["UTF-16 with half a character", Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
  ])("is NS106 for %s", (_, bytes) => {
    expect(decode(bytes)).toEqual([
      {
        code: "NS106",
        severity: "error",
        message: "a.wsdl is not UTF-8 or UTF-16 text",
        position: { file: "a.wsdl", line: 1, column: 1 },
      },
    ]);
  });
});

describe("a rough look", () => {
  test("reads every encoding as far as it is ASCII, and never fails", () => {
    expect(roughText(Buffer.from("<a>\xe9</a>", "latin1"))).toBe("<a>é</a>");
    expect(roughText(Buffer.from("é"))).toBe("Ã©");
    expect(roughText(Buffer.from(declared("koi8-r")))).toBe(declared("koi8-r"));
    expect(roughText(Buffer.from("\uFEFF<a/>", "utf16le"))).toBe("<a/>");
    expect(roughText(swapped("<a/>"))).toBe("<a/>");
  });
});

test.each<[readonly number[], boolean]>([
  [[0xff, 0xfe], true],
  [[0xfe, 0xff], true],
  [[0xff, 0xff], false],
  [[0xfe, 0xfe], false],
  [[0x3c, 0], true],
  [[0, 0x3c], true],
  [[0x7b, 0], true],
  [[0, 0], false],
  [[0x3c, 0x61], false],
  [[0], false],
  [[0x3c], false],
  [[], false],
])("the bytes %j are UTF-16: %s", (bytes, expected) => {
  expect(isUtf16(Uint8Array.from(bytes))).toBe(expected);
});

describe("a WSDL or schema", () => {
  test.each([
    "<definitions>",
    "<wsdl:definitions ",
    "<w-s.d_l:definitions>",
    "<schema/>",
    "<xs:schema>",
    "\uFEFF<schema>",
    "\u00EF\u00BB\u00BF<schema>",
    ' \n<?xml version="1.0"?>\n<!-- a > b -->\n<schema>',
    "<!DOCTYPE a><schema>",
    '<!DOCTYPE a [ <!ENTITY b ">"> ] ><schema>',
    "<!DOCTYPE a [\n]><!-- --><?p?>  <schema>",
  ])("is %j", (text) => {
    expect(isWsdlOrSchema(text)).toBe(true);
  });

  test.each([
    "",
    "definitions",
    "<html><definitions>",
    "<definition>",
    "<definitionsX>",
    "<schemas>",
    "<a:b:schema>",
    "x<schema>",
    "<!-- <schema> -->",
    "<definitions:a>",
    "<schema:html>",
    "<!-- <schema>",
  ])("is not %j", (text) => {
    expect(isWsdlOrSchema(text)).toBe(false);
  });
});

describe("a page", () => {
  const page = (...fences: readonly string[]) =>
    `# Title\n\n${fences.map((each) => `\`\`\`xml\n${each}\`\`\`\n`).join("\n")}`;

  test("gives the first WSDL in a fence, and the lines before it", () => {
    expect(wsdlInPage(page("<a/>\n", "<schema/>\n", "<definitions/>\n"))).toEqual({
      text: "<schema/>\n",
      linesBefore: 7,
    });
    expect(wsdlInPage("```\n<schema>\n</schema>\n```")).toEqual({ text: "<schema>\n</schema>\n", linesBefore: 1 });
    expect(wsdlInPage("one\n``` xml a=b\n<schema/>\n```")).toEqual({ text: "<schema/>\n", linesBefore: 2 });
  });

  test.each([
    ["no fence", "# Title\n<schema/>\n"],
    ["a fence without end", "```xml\n<schema/>\n"],
    ["a fence within a line", "x ```\n<schema/>\n```\n"],
    ["a fence with no WSDL", page("<a/>\n")],
    ["an empty fence", page("")],
  ])("with %s gives nothing", (_, text) => {
    expect(wsdlInPage(text)).toBeUndefined();
  });
});

test("line ends become LF, and the byte order mark in front goes", () => {
  expect(withLineFeeds("\uFEFFa\r\nb\r\n\uFEFFc\rd\n")).toBe("a\nb\n\uFEFFc\rd\n");
  expect(withLineFeeds("\uFEFF\uFEFFa")).toBe("\uFEFFa");
});
