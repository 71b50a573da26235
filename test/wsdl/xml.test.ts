import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { readXml, type XmlElement } from "../../generator/wsdl/xml.js";

function xml(text: string, linesBefore = 0) {
  const diagnostics = new Diagnostics();
  const root = readXml({ path: "a.xml", text, linesBefore }, diagnostics);
  const [first] = diagnostics.all;
  return { root, problem: first && `${first.code} ${first.position?.line}:${first.position?.column} ${first.message}` };
}

const places = (element: XmlElement | undefined): string[] =>
  element
    ? [`${element.local} ${element.position.line}:${element.position.column}`, ...element.children.flatMap(places)]
    : [];

describe("positions", () => {
  test("are those of each start tag, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(places(xml(`<?xml version="1.0"?>${end}<a>${end}  <b/><c${end}  x="1"/>${end}</a>`).root)).toEqual([
        "a 2:1",
        "b 3:3",
        "c 3:7",
      ]);
    }
  });

  test("count the lines that stand before the text in its file", () => {
    expect(places(xml("<a>\n<b/></a>", 10).root)).toEqual(["a 11:1", "b 12:1"]);
  });

  test("count columns in UTF-16 units, a byte order mark included", () => {
    expect(places(xml("<a>\u{1F600}é<b/></a>").root)).toEqual(["a 1:1", "b 1:7"]);
    expect(places(xml("\uFEFF<a/>").root)).toEqual(["a 1:2"]);
  });
});

describe("namespaces", () => {
  test("are those in scope where the element stands", () => {
    const { root } = xml('<a xmlns="urn:1" xmlns:p="urn:2"><p:b xmlns:p="urn:3"/><p:c/><d xmlns=""/></a>');
    expect(root?.children.map(({ namespace, local }) => `${namespace} ${local}`)).toEqual(["urn:3 b", "urn:2 c", " d"]);
  });

  test("must be declared, for elements and attributes", () => {
    expect(xml("<a>\n <p:b/></a>").problem).toBe('NS206 2:2 prefix "p" of <p:b> is not declared');
    expect(xml('<a>\n <b p:c="1"/></a>').problem).toBe('NS206 2:2 prefix "p" of <b> is not declared');
  });
});

describe("what is not well-formed", () => {
  test.each([
    ["", "NS201 1:1"],
    ["not XML", "NS201 1:1"],
    ["\n<!doctype html>\n<html lang=en>", "NS201 1:1"],
    ["<html><body><br></body></html>", "NS201 1:1"],
    ["<a>\n<b></a>", "NS201 2:4"],
    ["<a>\n<b>", "NS201 2:1"],
    ['<a>\n<b x="1" x="2"/></a>', "NS201 2:1"],
    ["<a>\n&nbsp;</a>", "NS201 2:6"],
    ["<a/>\n<b/>", "NS201 2:3"],
    ["<a/>\n  text", "NS201 2:3"],
    ["<a>\n<b x=1/></a>", "NS201 2:6"],
  ])("%j is %s", (text, expected) => {
    const { root, problem } = xml(text);
    expect(root).toBeUndefined();
    expect(problem).toMatch(new RegExp(`^${expected} `));
  });

  test("is a document type declaration, wherever it stands and whatever is in it", () => {
    const text = '<?xml version="1.0"?>\n <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(xml(text)).toEqual({ root: undefined, problem: "NS202 2:2 a document type declaration is not allowed" });
  });

  test("is not a comment or CDATA that speaks of one", () => {
    expect(xml("<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE a>]]></a>").problem).toBeUndefined();
  });

  test("is nesting that could exhaust the stack", () => {
    const depth = 100_000;
    expect(xml("<a>".repeat(depth) + "</a>".repeat(depth)).problem).toMatch(/^NS207 1:769 /);
  });
});
