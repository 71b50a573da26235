/** XML text to a tree of elements: namespaces, places, and the first thing that is not well-formed. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { readXml, type XmlElement } from "../../../../generator/wsdl/xml.js";

function read(text: string) {
  const diagnostics = new Diagnostics();
  const root = readXml({ path: "a.xml", text, linesBefore: 0 }, diagnostics);
  const told = diagnostics.all.map(
    ({ code, message, position }) => `${code} ${position?.line}:${position?.column} ${message}`,
  );
  return { root, told };
}
const tree = ({ namespace, local, children }: XmlElement): unknown => [`{${namespace}}${local}`, ...children.map(tree)];
const place = ({ position }: XmlElement) => `${position.line}:${position.column}`;

describe("a tree", () => {
  test("has the elements with their namespaces, in order", () => {
    const { root, told } = read('<a xmlns="urn:1"><p:b xmlns:p="urn:2"><p:c/><d xmlns=""/></p:b><e/></a>');
    expect(told).toEqual([]);
    expect(root && tree(root)).toEqual(["{urn:1}a", ["{urn:2}b", ["{urn:2}c"], ["{}d"]], ["{urn:1}e"]]);
  });

  test("has namespaces declared after they are used, redefined inside, and forgotten outside", () => {
    const { root } = read('<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2"/><p:c/></p:a>');
    expect(root && tree(root)).toEqual(["{urn:1}a", ["{urn:2}b"], ["{urn:1}c"]]);
  });

  test("has attributes as they are written, and the scope of their prefixes", () => {
    const { root } = read('<a xmlns:p="urn:1" p:b="1" c=" x&lt; " xml:lang="no"/>');
    expect(root?.attributes).toMatchObject({ "p:b": "1", c: " x< ", "xml:lang": "no" });
    expect(["p", "", "xml", "q"].map((prefix) => root?.scope.resolve(prefix))).toEqual([
      "urn:1",
      "",
      "http://www.w3.org/XML/1998/namespace",
      undefined,
    ]);
  });

  test("has no namespace for a prefix that is taken back", () => {
    const { root } = read('<a xmlns:p="urn:1" xmlns="urn:2"><b xmlns:p="" xmlns=""/></a>');
    const scope = root?.children[0]?.scope;
    expect([scope?.resolve("p"), scope?.resolve("")]).toEqual([undefined, ""]);
  });

  test("has the place of each start tag", () => {
    const { root } = read("<?xml version='1.0'?>\n<a\n  b='1'>\n  <c/><d\r\n/><e >\n</e></a>");
    expect(root && [root, ...root.children].map(place)).toEqual(["2:1", "4:3", "4:7", "5:3"]);
  });

  test("has the places below the lines before the text", () => {
    const root = readXml({ path: "a.md", text: "<a>\n<b/></a>", linesBefore: 5 }, new Diagnostics());
    expect(root?.children[0]?.position).toEqual({ file: "a.md", line: 7, column: 1 });
  });

  test.each([
    ["http://schemas.xmlsoap.org/wsdl/", "documentation", true],
    ["http://www.w3.org/2001/XMLSchema", "documentation", true],
    ["http://www.w3.org/2001/XMLSchema", "appinfo", true],
    ["http://schemas.xmlsoap.org/wsdl/", "appinfo", false],
    ["urn:other", "documentation", false],
    ["urn:other", "appinfo", false],
    ["http://www.w3.org/2001/XMLSchema", "annotation", false],
  ])("keeps text below prose only: {%s}%s %s", (namespace, local, isKept) => {
    const { root } = read(`<a>x<${local} xmlns="${namespace}">one <b>two<![CDATA[<3>]]></b> four</${local}>y</a>`);
    const [prose] = root?.children ?? [];
    expect(root?.content).toBeUndefined();
    if (!isKept) expect(prose?.content).toBeUndefined();
    else {
      const [inside] = prose?.children ?? [];
      expect(prose?.content).toEqual(["one ", inside, " four"]);
      expect(inside?.content).toEqual(["two", "<3>"]);
    }
  });

  test("is 256 elements deep at most", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(read(nested(256)).told).toEqual([]);
    expect(read(nested(257)).told).toEqual(["NS207 1:769 elements are nested more than 256 levels deep"]);
    expect(read(`<r>${"<a/>".repeat(300)}</r>`).told).toEqual([]);
  });

  test("has each name that is said often as one string, however many there are", () => {
    const names = Array.from({ length: 10_050 }, (_, index) => `<n${index}/>`).join("");
    const children = read(`<a>${names}</a>`).root?.children;
    expect([children?.at(0)?.local, children?.at(-1)?.local]).toEqual(["n0", "n10049"]);
  });
});

describe("text that is not well-formed has no tree", () => {
  test.each([
    ["", "NS201 1:1 document must contain a root element"],
    ["hello", "NS201 1:1 document must contain a root element|text data outside of root node"],
    ["<a>\n  <b>\n</a>", "NS201 3:1 unexpected close tag"],
    ["<a>\n  <b>", "NS201 2:3 unclosed tag: b"],
    ["<a/>\n  text", "NS201 2:3 text data outside of root node"],
    ["<a/>\n<b/>", "NS201 2:3 documents may contain only one root"],
    ['<a>\n  <b c="1" c="2"/></a>', "NS201 2:3 duplicate attribute: c"],
    ["<a>\n&nbsp;</a>", "NS201 2:6 undefined entity"],
    ["<a>\n</ a>", "NS201 2:"],
    ["<a b></a>", "NS201 1:5 attribute without value"],
    ["<a>&#0;</a>", "NS201 1:7 malformed character entity"],
  ])("%j", (text, expected) => {
    const { root, told } = read(text);
    expect(root).toBeUndefined();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^${expected}`));
    expect(told[0]).not.toMatch(/\.$/);
  });

  test.each([
    [
      "<!DOCTYPE html>\n<html>",
      "NS201 1:1 found an HTML page, such as a sign-in page, where a WSDL or schema was expected",
    ],
    ["\uFEFF \n<HTML>", "NS201 1:1 found an HTML page"],
    ["<html\nlang='no'>", "NS201 1:1 found an HTML page"],
    ["<!doctype\n html ><html>", "NS202 1:1|NS201 1:1"],
  ])("an HTML page: %j", (text, expected) => {
    const { root, told } = read(text);
    expect([root, told.length]).toEqual([undefined, 1]);
    expect(told[0]).toMatch(new RegExp(`^(?:${expected})`));
  });

  test("a page that only begins as one is none", () => {
    expect(read("<html/>").told).toEqual([]);
    expect(read("<htmlx></htmlx>").told).toEqual([]);
    expect(read("<a><html></html></a>").told).toEqual([]);
  });

  test("a document type declaration is refused where it stands", () => {
    const declared = "NS202 2:1 a document type declaration is not allowed";
    expect(read('<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>').told).toEqual([declared]);
    expect(read("<a>\n<b><![CDATA[<!DOCTYPE a>]]></b></a>").told).toEqual([]);
  });

  test.each([
    ["<p:a/>", "NS206 1:1 "],
    ['<a>\n <b p:c="1"/></a>', "NS206 2:2 "],
    ['<a xmlns:p="urn:1">\n <b p:c="1" q:d="2"/></a>', "NS206 2:2 "],
    ['<a xmlns:p="urn:1"><b xmlns:p="">\n<p:c/></b></a>', "NS206 2:1 "],
  ])("a prefix that nobody declared: %j", (text, expected) => {
    const { root, told } = read(text);
    expect([root, told.length]).toEqual([undefined, 1]);
    expect(told[0]?.startsWith(expected)).toBe(true);
  });

  test("names the prefix and the element", () => {
    expect(read("<p:a/>").told[0]).toMatch(/p.*p:a/);
    expect(read('<a><b q:c="1"/></a>').told[0]).toMatch(/q.* b|q.*<b/);
  });
});
