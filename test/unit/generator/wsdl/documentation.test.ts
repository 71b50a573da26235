/** Documentation as .NET writes it, to readable paragraphs. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { readDocumentation } from "../../../../generator/wsdl/documentation.js";
import { readXml } from "../../../../generator/wsdl/xml.js";

function read(...texts: readonly string[]) {
  const all = texts.map((each) => `<documentation>${each}</documentation>`).join("");
  const text = `<a xmlns="http://schemas.xmlsoap.org/wsdl/">${all}</a>`;
  const root = readXml({ path: "a", text, linesBefore: 0 }, new Diagnostics());
  const found = readDocumentation(root?.children ?? []);
  return found && { ...found, params: Object.fromEntries(found.params) };
}
const summary = (text: string) => read(text)?.summary;

describe("the summary", () => {
  test.each([
    ["plain text", "plain text"],
    ["  white\n\t space ", "white space"],
    ["<summary>one</summary>", "one"],
    ["<summary>one</summary><remarks>two</remarks>", "one\n\ntwo"],
    ["loose<summary>one</summary>", "one\n\nloose"],
    ["a<b>b</b>c", "abc"],
    ["<summary>a<para>b</para>c</summary>", "a\n\nb\n\nc"],
    ["a<para/>b", "a\n\nb"],
    ...["p", "br", "list", "item", "ul", "ol", "li", "div", "code", "example", "remarks", "value"].map((each) => [
      `<summary>a<${each}>b</${each}>c</summary>`,
      "a\n\nb\n\nc",
    ]),
    ["<summary>a<span>b</span>c</summary>", "abc"],
    ["<see cref='T:A.B.C'/>", "C"],
    ["<see cref='M:A.B.C(D.E)'/>", "C"],
    ["<see cref='C'/>", "C"],
    ["<see cref='T:A.B'>text</see>", "text"],
    ["<paramref name='x'/> is", "x is"],
    ["<see langword='null'/>", "null"],
    ["<see href='http://a'/>", "http://a"],
    ["<see cref='A.B' name='c' langword='d' href='e'/>", "B"],
    ["<see name='c' langword='d' href='e'/>", "c"],
    ["<see langword='d' href='e'/>", "d"],
    ["a<see/>b", "ab"],
    ["a<![CDATA[ <b> ]]>", "a <b>"],
  ])("of %j", (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test("is made of all documentation elements", () => {
    expect(read("one", "two")?.summary).toBe("one\n\ntwo");
    expect(read("<summary>one</summary>", "<summary>two</summary>three")?.summary).toBe("one\n\ntwo\n\nthree");
  });
});

test("returns and parameters are apart", () => {
  const text = "<summary>s</summary><returns>r<para>r2</para></returns><param name='a'>A  b</param><param name='b'/>";
  expect(read(text)).toEqual({ summary: "s", returns: "r\n\nr2", params: { a: "A b", b: "" } });
  expect(read("<returns>r</returns><returns>q</returns>")).toEqual({ summary: "", returns: "r\n\nq", params: {} });
  expect(read("<param>x</param>")).toEqual({ summary: "", params: { "": "x" } });
});

test("nothing is no documentation", () => {
  for (const text of ["", " \n ", "<summary/>", "<summary> </summary><returns/>"]) expect(read(text)).toBeUndefined();
  expect(read()).toBeUndefined();
});
