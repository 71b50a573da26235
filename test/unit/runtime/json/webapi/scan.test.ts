import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scan, textOf } from "../../../../../runtime/json/webapi/scan.js";
import { refusal } from "../../../support/json.js";

const limits = { depth: 50 };
const written = (text: string): string => textOf(scan(text, limits));

describe("JSON as it is written", () => {
  test.each([
    ['{"a":1,"a":2}', "names that come twice"],
    ['{"__proto__":1}', "a name that objects inherit"],
    ["[1.50,1e400,-0,12345678901234567890]", "digits"],
    ['["",{},[],[{}],true,false,null]', "empty values"],
    ['"\\ud800"', "half of a surrogate pair"],
  ])("keeps everything: %s (%s)", (text) => {
    expect(written(text)).toBe(text);
  });

  test.each([
    ['\uFEFF { "a" :\t[ 1 ,\r\n2 ] } ', '{"a":[1,2]}'],
    ['"\\u0061\\"\\\\"', '"a\\"\\\\"'],
    ['["a\\\\","b"]', '["a\\\\","b"]'],
  ])("is told without white space and needless escapes: %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test("is the value that JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, "\t"), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(JSON.parse(written(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each(["", "{", '{"a"}', "[1,]", "01", "nul", '"a'])("is refused if it is not well-formed: %s", (text) => {
    expect(refusal(() => written(text))).toMatch(/^expected JSON, got text that is not well-formed/);
  });

  test("is refused if it nests too deeply", () => {
    expect(refusal(() => written("[".repeat(51)))).toBe(
      "more than 50 objects and arrays inside each other (limits.depth)",
    );
  });
});
