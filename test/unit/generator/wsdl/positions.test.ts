/** Lines and columns of offsets in a text. */
import { describe, expect, test } from "vitest";
import { locate } from "../../../../generator/wsdl/locations.js";
import { PositionFinder } from "../../../../generator/wsdl/positions.js";
import { localOf, namespaceOf, qname } from "../../../../generator/wsdl/qname.js";

describe("a place in a text", () => {
  const finder = (text: string, linesBefore = 0) => new PositionFinder({ path: "a.wsdl", text, linesBefore });
  const at = (text: string, offset: number) => {
    const { line, column } = finder(text).at(offset);
    return `${line}:${column}`;
  };

  test.each([
    ["", 0, "1:1"],
    ["abc", 2, "1:3"],
    ["a\nb", 1, "1:2"],
    ["a\nb", 2, "2:1"],
    ["a\r\nb", 1, "1:2"],
    ["a\r\nb", 2, "1:3"],
    ["a\r\nb", 3, "2:1"],
    ["a\rb", 2, "2:1"],
    ["a\r\rb\nc\r\nd", 3, "3:1"],
    ["a\r\rb\nc\r\nd", 5, "4:1"],
    ["a\r\rb\nc\r\nd", 8, "5:1"],
    ["\n\n", 2, "3:1"],
  ])("%j at %i is %s", (text, offset, expected) => {
    expect(at(text, offset)).toBe(expected);
  });

  test("is found forwards and backwards, below the lines before the text", () => {
    const places = finder("a\nb\nc", 10);
    expect([4, 0, 2, 2, 3].map((offset) => places.at(offset).line)).toEqual([13, 11, 12, 12, 12]);
    expect(places.at(0)).toEqual({ file: "a.wsdl", line: 11, column: 1 });
  });
});

describe("a location in a document", () => {
  test.each<[string, string, ...string[]]>([
    ["a.wsdl", "b.xsd", "b.xsd"],
    ["x/a.wsdl", "b.xsd", "x/b.xsd"],
    ["x/y/a.wsdl", "../b.xsd", "x/b.xsd"],
    ["x/a.wsdl", "./c/./d//../b.xsd", "x/c/b.xsd"],
    ["x/a.wsdl", "../../b.xsd", "../b.xsd"],
    ["a.wsdl", "../../b.xsd", "../../b.xsd"],
    ["a.wsdl", "sub\\b.xsd", "sub/b.xsd"],
    ["a.wsdl", "b.xsd#part", "b.xsd"],
    ["a.wsdl", "b%20c.xsd", "b%20c.xsd", "b c.xsd"],
    ["a%20b/a.wsdl", "c.xsd", "a%20b/c.xsd"],
    ["a.wsdl", "100%.xsd", "100%.xsd"],
    ["/x/a.wsdl", "../../b.xsd", "/../b.xsd"],
    ["http://host/x/a.wsdl", "../b.xsd", "http://host/b.xsd"],
    ["http://host/a.wsdl", "b.xsd", "http://host/b.xsd"],
    ["a.wsdl", "http://host/../b.xsd", "http://host/../b.xsd"],
    ["a.wsdl", "HTTP:b", "HTTP:b"],
    ["a.wsdl", "a+b.c-1:x", "a+b.c-1:x"],
    ["x/a.wsdl", "C:\\b.xsd", "x/C:/b.xsd"],
    ["x/a.wsdl", "?xsd=xsd0", "?xsd=xsd0"],
    ["x/a.wsdl", "b.svc?wsdl", "b.svc?wsdl"],
    ["x/a.wsdl", "", "x"],
  ])("in %s: %j", (from, location, ...expected) => {
    expect(locate(from, location)).toEqual(expected);
  });
});

test("a QName has its namespace and its local name", () => {
  const name = qname("urn:a{b}", "c");
  expect([name, namespaceOf(name), localOf(name)]).toEqual(["{urn:a{b}}c", "urn:a{b}", "c"]);
  expect([namespaceOf("{}a"), localOf("{}a")]).toEqual(["", "a"]);
});
