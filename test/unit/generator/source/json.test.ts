/** JSON that people, git and editors have changed: its value, or the first problem with its place. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import {
  jsonText,
  parseJson,
  parseJsonWithComments,
  placeAt,
  readJsonFile,
} from "../../../../generator/source/json.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
const problem = (message: string, line: number, column: number) => ({ problem: { message, line, column } });
const save = "save it as UTF-8, in PowerShell with: (Get-Content FILE -Raw) | Set-Content -Encoding utf8 FILE";

describe("a JSON text that a program wrote", () => {
  test.each([
    ["{}", {}],
    [' [1, "a", null]\n', [1, "a", null]],
    ["null", null],
  ])("is read: %s", (text, value) => {
    expect(parseJson(text)).toEqual({ value });
  });

  test.each([
    ["{\n  a: 1 }", "not JSON: expected a value or a name in double quotes", 2, 3],
    ["01", "not JSON: expected the end of the file", 1, 2],
    ["[1,\n1.]", "not JSON: the number is incomplete", 2, 1],
    ['{"a":1,}', "not JSON: expected a name in double quotes", 1, 8],
    ["[1,]", "not JSON: expected a value", 1, 4],
    ['{"a" 1}', "not JSON: expected a colon", 1, 6],
    ["[1 2]", "not JSON: expected a comma", 1, 4],
    ['{"a":1', "not JSON: expected }", 1, 7],
    ["[1", "not JSON: expected ]", 1, 3],
    ["1 2", "not JSON: expected the end of the file", 1, 3],
    ["// a\n1", "not JSON: comments are not allowed in this file", 1, 1],
    ['"a', "not JSON: the string has no closing quote", 1, 1],
    ['["\\u12"]', "not JSON: \\u without four hexadecimal digits", 1, 2],
    ['["\\x"]', "not JSON: invalid escape: write \\\\ for a backslash, or / in paths", 1, 2],
    ['["\u0001"]', "not JSON: control character in a string: write it as an escape, such as \\n or \\u0001", 1, 2],
    ["", "the file is empty", 1, 1],
    [" \n\t ", "the file is empty", 1, 1],
    ["[".repeat(20_000), "not JSON: too many levels of nesting", 1, 1],
  ])("has its first problem told: %j", (text, message, line, column) => {
    expect(parseJson(text)).toEqual(problem(message, line, column));
  });

  test.each(["<<<<<<< HEAD", "=======", ">>>>>>> theirs", "<<<<<<<"])("with a conflict of git: %s", (mark) => {
    const text = `{\n  "a": 1,\n${mark}\n}`;
    expect(parseJson(text)).toEqual(problem("not JSON: a merge conflict is not resolved", 3, 1));
  });

  test.each(["<<<<<<", "<<<<<<<<", " <<<<<<< HEAD", "<<<<<<<HEAD"])("without a conflict of git: %s", (mark) => {
    expect(parseJson(`[\n${mark}\n]`)).toMatchObject({
      problem: { message: expect.not.stringMatching(/conflict/) as string },
    });
  });

  test("tells no conflict where the text is whole", () => {
    expect(parseJson('{"a": "<<<<<<< HEAD"}')).toEqual({ value: { a: "<<<<<<< HEAD" } });
  });
});

describe("a JSON text that people write", () => {
  test("has comments and a comma after the last entry", () => {
    expect(parseJsonWithComments('// a\n{ "b": [1,], /* c */ }')).toMatchObject({ root: { type: "object" } });
  });

  test.each([
    ["{ b }", "not JSON: expected a value or a name in double quotes", 1, 3],
    ["1 /* x", "not JSON: the comment has no end", 1, 3],
    ["", "the file is empty", 1, 1],
    ["// only a comment", "not JSON: expected a value", 1, 18],
  ])("has its first problem told: %j", (text, message, line, column) => {
    expect(parseJsonWithComments(text)).toEqual(problem(message, line, column));
  });
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [5, 3, 2],
])("the character %i is at %i:%i", (offset, line, column) => {
  expect(placeAt("ab\n\nc\n", offset)).toEqual({ line, column });
});

describe("the text of a JSON file", () => {
  test("is UTF-8, without a byte order mark, and with LF", () => {
    expect(jsonText(Buffer.from("\uFEFF{\r\n}"))).toEqual({ text: "{\n}" });
  });

  test("is a problem in UTF-16 and in another encoding, with the way to save it", () => {
    expect(jsonText(Buffer.from("{}", "utf16le"))).toEqual(problem(`the file is in UTF-16: ${save}`, 1, 1));
    expect(jsonText(Buffer.from('"\xe9"', "latin1"))).toEqual(problem(`the file is not UTF-8: ${save}`, 1, 1));
  });
});

describe("a JSON file that a program wrote", () => {
  const read = (content: string | Uint8Array | undefined) => {
    const folder = newFolder();
    if (content !== undefined) put(folder, { "a.json": content });
    const diagnostics = new Diagnostics();
    const result = readJsonFile(join(folder, "a.json"), diagnostics);
    return { result, told: diagnostics.all.map(({ code, message }) => `${code} ${message.replaceAll(folder, "")}`) };
  };

  test("is read in UTF-8 and in UTF-16", () => {
    for (const content of ['\uFEFF{\r\n"a":1}', Buffer.from('\uFEFF{"a":1}', "utf16le")])
      expect(read(content)).toEqual({ result: { value: { a: 1 } }, told: [] });
  });

  test("has its problem told at the line that people see", () => {
    expect(read("{\r\n\r\nb}").result).toMatchObject({ problem: { line: 3, column: 1 } });
  });

  test("is NS106 in another encoding, and NS107 if it is not there", () => {
    expect(read(Buffer.from('"\xe9"', "latin1")).told).toEqual(["NS106 /a.json is not UTF-8 or UTF-16 text"]);
    expect(read(undefined)).toEqual({ result: undefined, told: [expect.stringMatching(/^NS107 \/a\.json: ENOENT/)] });
  });
});
