import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MessageError } from "../../runtime/index.js";
import { escapeAttribute, escapeText } from "../../runtime/soap/xml/writer.js";
import { decodeBase64, encodeBase64 } from "../../runtime/values/binary.js";
import { infoset, type Element } from "../support/infoset.js";
import { isXml10 } from "../support/net-characters.js";
import { read } from "../support/reading.js";

const anyText = fc.string({ unit: "binary" }).filter(isXml10);

describe("XML", () => {
  test("text and attributes come out as they went in, for an independent reader too", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, attribute) => {
        const xml = `<a b="${escapeAttribute(attribute)}">${escapeText(text)}</a>`;
        expect(read(xml)).toEqual(infoset(xml));
        expect(read(xml)).toMatchObject({ text, attributes: { "{}b": attribute } });
      }),
    );
  });

  test.each([
    '<p:a xmlns:p="urn:1"><b xmlns="urn:2" p:c="d"/><p:b/></p:a>',
    "<a><!-- c --><![CDATA[<x>&amp;]]]]><![CDATA[>]]>&#65;&#x1F600;\r\n</a>",
    "<?xml version='1.0'?>\n<a b='1\n2'/>\n<!-- end -->",
  ])("%j is what an independent reader says it is", (xml) => {
    expect(read(xml)).toEqual(infoset(xml));
  });

  test.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b=c/>",
    '<a b="1" b="2"/>',
    "<p:a/>",
    "<a>&nbsp;</a>",
    "<a>&#xD800;</a>",
    "<a>&#x110000;</a>",
    "<a>&#0</a>",
    "<a>&#;</a>",
    "<!DOCTYPE a><a/>",
    "<a><![CDATA[</a>",
    "<a/>x",
    "<a>".repeat(100_000),
    "<a>]]></a>",
    "<a><!-- -- --></a>",
    "<a><!-- x ---></a>",
    '<a><?xml version="1.0"?></a>',
    " <?xml version='1.0'?><a/>",
    "<1a/>",
    "<-a/>",
    "<a:b:c/>",
    "<:a/>",
    "<a:/>",
    "<a b:c:d='1'/>",
    '<a xmlns:p=""/>',
    '<a xmlns:xml="urn:x"/>',
    '<a xmlns:xmlns="urn:x"/>',
    '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
    '<a xmlns="http://www.w3.org/2000/xmlns/"/>',
    '<?xml\u00a0version="1.0"?><a/>',
    "\ufeff\ufeff<a/>",
    '<a xmlns:p="urn:1" xmlns:q="urn:1" p:x="1" q:x="2"/>',
    '<a xmlns:p="urn:1" xmlns:p="urn:1"/>',
    "<a>\u0001</a>",
    "<a b='\ufffe'/>",
  ])("%.40j is refused with its place", (xml) => {
    expect(() => read(xml)).toThrow(MessageError);
    expect(() => read(xml)).toThrow(/line \d+, column \d+/);
  });

  test.each([
    ["<a>\n&x;\n\n</a>", 2, 1],
    ["<a\n b='1'\n c='&x;'/>", 3, 5],
    ["<a>\nb\u0001</a>", 2, 2],
    ["<a>\n<!-- \n\u0001 --></a>", 3, 1],
    ["<a>b]]>c</a>", 1, 5],
    ["<a/>\n b", 2, 2],
    ["<a>\n <b", 2, 2],
  ])("what is wrong with %j is where it is said to be, however it is cut", (xml, line, column) => {
    const place = `line ${line}, column ${column}:`;
    expect(() => read(xml)).toThrow(place);
    for (let length = 1; length < 12; length++) {
      let at = 0;
      expect(() => read(() => (at >= xml.length ? undefined : xml.slice(at, (at += length))))).toThrow(place);
    }
  });

  test.each([
    ["a long declaration", `<?xml version='1.0'${" ".repeat(400)}?><a/>`],
    ["a byte order mark", "\ufeff<a/>"],
  ])("%s is read however it is cut", (_, xml) => {
    for (const length of [1, 7, 300]) {
      let at = 0;
      expect(read(() => (at >= xml.length ? undefined : xml.slice(at, (at += length))))).toEqual(read(xml));
    }
  });

  test("millions of returns and line feeds cost what other text does", () => {
    expect(read(`<a>${"\r".repeat(3_000_000)}</a>`).text).toBe("\n".repeat(3_000_000));
    expect(read(`<a b="${"\r\n".repeat(1_500_000)}"/>`).attributes["{}b"]).toBe(" ".repeat(1_500_000));
    expect(() => read(`<a>${"\n".repeat(3_000_000)}&x;</a>`)).toThrow("line 3000001, column 1");
    // Also where the two of a line's end would be parted.
    expect(read(`<a>${"x".repeat(16_383)}\r\n\r\n</a>`).text).toBe(`${"x".repeat(16_383)}\n\n`);
  });

  test("what is read of a damaged document is what an independent reader reads of it", () => {
    const pieces = [
      "<a>",
      "</a>",
      "<b:c ",
      "/>",
      ">",
      "<",
      " x='1'",
      ' xmlns:b="urn:1"',
      ' xmlns="urn:2"',
      "b:",
      "&amp;",
      "&#65;",
      "&",
      ";",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "--",
      "<?p ",
      "?>",
      "é",
      "1",
      "-",
      ".",
      ":",
      " ",
      "\n",
      '"',
      "'",
      "=",
    ];
    let both = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), fc.nat(60), (inserted, at) => {
        const sound = '<a xmlns="urn:1" xmlns:b="urn:2" y="&lt;"><b:c b:x="2">&amp;<![CDATA[x]]></b:c><!-- d --></a>';
        const xml = sound.slice(0, at) + inserted.join("") + sound.slice(at + inserted.length);
        // The independent reader trims a namespace's name, which nothing says that one may.
        if (/xmlns[^=]*=\s*(?:"\s|"[^"]*\s"|'\s|'[^']*\s')/.test(xml)) return;
        let ours: Element;
        try {
          ours = read(xml);
        } catch (error) {
          expect(error).toBeInstanceOf(MessageError);
          return;
        }
        expect(ours).toEqual(infoset(xml));
        both++;
      }),
      { numRuns: 20_000 },
    );
    expect(both).toBeGreaterThan(50);
  });

  test("damage at random is refused, or read; never anything else", () => {
    const sound = '<a xmlns="urn:1" b="&lt;"><c>&amp;<![CDATA[x]]></c><!-- d --></a>';
    fc.assert(
      fc.property(
        fc.nat(sound.length),
        fc.nat(10),
        fc.string({ unit: fc.constantFrom("<", ">", "/", "&", ";", '"', "!", "[", "]", "-", "a", ":") }),
        (at, cut, put) => {
          try {
            read(sound.slice(0, at) + put + sound.slice(at + cut));
          } catch (error) {
            expect(error).toBeInstanceOf(MessageError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("base64 there and back, as Node has it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect(decodeBase64(encodeBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    expect(decodeBase64("AB==")).toBeUndefined();
    expect(encodeBase64(new Uint8Array(100_000)).length).toBe(133_336);
  });
});
