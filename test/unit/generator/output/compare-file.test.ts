/** A file that a formatter has laid out anew is told from one that somebody has edited. */
import { describe, expect, test } from "vitest";
import { isCode, layoutFreeDigest, compareFile } from "../../../../generator/output/compare-file.js";

const compare = (path: string, text: string, there: string) => compareFile({ path, text }, there);

describe("any text", () => {
  test.each([
    ["the same text", "a\nb\n", "a\nb\n", "same"],
    ["CRLF where LF is written", "a\nb\n", "a\r\nb\r\n", "same"],
    ["LF where CRLF is written", "a\r\nb\r\n", "a\nb\n", "same"],
    ["a byte order mark in front", "a\n", "\uFEFFa\n", "same"],
    ["a byte order mark that is written", "\uFEFFa\n", "a\n", "same"],
    ["a byte order mark further on", "ab\n", "a\uFEFFb\n", "different"],
    ["a CR alone", "a\nb\n", "a\rb\n", "different"],
    ["one more space", "a b\n", "a  b\n", "different"],
    ["nothing", "a", "", "different"],
  ] as const)("%s", (_, text, there, expected) => {
    expect(compare("a.md", text, there)).toBe(expected);
  });
});

describe("JSON", () => {
  test.each([
    ["other white space", '{"a":[1,2]}', '{\n  "a": [1, 2]\n}\n', "reformatted"],
    ["a byte order mark and CRLF", '{"a":1}', '\uFEFF{\r\n  "a": 1 }', "reformatted"],
    ["another value", '{"a":1}', '{ "a": 2 }', "different"],
    ["another order of keys", '{"a":1,"b":2}', '{ "b": 2, "a": 1 }', "different"],
    ["text that is no JSON", '{"a":1}', '{"a":1', "different"],
    ["text that is no JSON on both sides", "{", "{ ", "different"],
  ] as const)("%s", (_, text, there, expected) => {
    expect(compare("a.json", text, there)).toBe(expected);
    expect(compare("a.json", there, text)).toBe(expected);
  });

  test("is known by the end of its name", () => {
    expect(compare("a.json.txt", '{"a":1}', '{ "a": 1 }')).toBe("different");
  });
});

describe("code that is the same program", () => {
  test.each([
    ["quotes", 'const a = "b";', "const a = 'b';"],
    ["no semicolons", "a();\nb();\n", "a()\nb()\n"],
    ["empty statements", "a();", ";a();;"],
    ["a trailing comma", "f(a, b);", "f(\n  a,\n  b,\n);"],
    ["parentheses of an expression", "const a = b;", "const a = ((b));"],
    ["parentheses of a type", "type A = B;", "type A = ((B));"],
    ["a leading bar of a union", 'type A = "a" | "b";', 'type A =\n  | "a"\n  | "b";'],
    ["quotes of a property's name", "const a = { b: 1 };", 'const a = { "b": 1 };'],
    ["quotes of a member's name in a type", "interface A { b: 1 }", 'interface A { "b": 1 }'],
    ["indentation by tabs, and CRLF", "if (a) {\n  b();\n}\n", "if (a) {\r\n\tb();\r\n}\r\n"],
  ])("with other %s", (_, text, there) => {
    expect(compare("a.ts", text, there)).toBe("reformatted");
    expect(compare("a.ts", there, text)).toBe("reformatted");
  });
});

describe("code that is another program", () => {
  test.each([
    ["another name", "const a = b;", "const a = c;"],
    ["a space in a text", 'const a = "bc";', 'const a = "b c";'],
    ["a comma in a text", 'const a = "bc";', 'const a = "b,c";'],
    ["a text instead of a name", "const a = b;", 'const a = "b";'],
    ["a text instead of a name in brackets", "a[b];", 'a["b"];'],
    ["two arguments instead of one", "f(ab);", "f(a, b);"],
    ["a hole at the end of an array", "const a = [b,];", "const a = [b,,];"],
    ["parentheses that bind otherwise", "const a = b * c + d;", "const a = b * (c + d);"],
    ["parentheses of a type that bind otherwise", "type A = B | C[];", "type A = (B | C)[];"],
    ["two signs instead of an operator", "a = - -b;", "a = --b;"],
    ["a space in a regular expression", "const a = /bc/;", "const a = /b c/;"],
    ["a backslash in a raw text", "const a = String.raw`b`;", "const a = String.raw`\\b`;"],
    ["a backslash in a raw text with a value in it", "const a = String.raw`b${c}`;", "const a = String.raw`\\b${c}`;"],
    ["a comma instead of nothing", "const a = [bc];", "const a = [b, c];"],
    ["or instead of a bar", "const a = b | c;", "const a = b || c;"],
    ["let instead of const", "const a = 1;", "let a = 1;"],
    ["an optional member", "interface A { b: 1 }", "interface A { b?: 1 }"],
    ["another comment", "a(); // b\n", "a(); // c\n"],
  ])("with %s", (_, text, there) => {
    expect(compare("a.ts", text, there)).toBe("different");
    expect(compare("a.ts", there, text)).toBe("different");
  });

  test("is compared in TypeScript files only", () => {
    expect(compare("a.js", "a();", "a()")).toBe("different");
    expect(["a.ts", "a.d.ts", "a.ts.txt", "ts", "a.tsx"].filter((path) => isCode({ path }))).toEqual([
      "a.ts",
      "a.d.ts",
    ]);
  });
});

describe("the digest of a layout", () => {
  const program = layoutFreeDigest("ab");

  test("has 16 hexadecimal digits, and stays as earlier versions have written it", () => {
    expect(program).toBe("fb8e20fc2e4c3f24");
  });

  test.each([..." \t\r\n\f\v\\\"'`,;()|"])("leaves out %j", (character) => {
    expect(layoutFreeDigest(`a${character}b`)).toBe(program);
    expect(layoutFreeDigest(`${character}ab`)).toBe(program);
    expect(layoutFreeDigest(`ab${character}`)).toBe(program);
  });

  test.each([..."{}[]<>=:.?!&+-*/@#$_0"])("keeps %j", (character) => {
    expect(layoutFreeDigest(`a${character}b`)).not.toBe(program);
  });

  test("keeps two bars, wherever they are", () => {
    for (const code of ["a||b", "||ab", "ab||", "a ||b", "a|| b"]) expect(layoutFreeDigest(code)).not.toBe(program);
    expect(layoutFreeDigest("a || b")).toBe(layoutFreeDigest("a||b"));
    expect(layoutFreeDigest("a|||b")).not.toBe(layoutFreeDigest("a||b"));
  });

  test("leaves out a byte order mark, and counts every byte of a character", () => {
    expect(layoutFreeDigest("\uFEFFab")).toBe(program);
    expect(layoutFreeDigest("é")).not.toBe(layoutFreeDigest("è"));
  });
});
