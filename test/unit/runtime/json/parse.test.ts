/** The text of a JSON message: depth, long whole numbers, and text that is not well-formed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../../../runtime/json/parse.js";
import { refusal } from "../../support/json.js";

const parse = (text: string, depth = 512) => parseJson(text, { depth });

test("a message is what JSON.parse makes of it, but for long numbers", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { value, textOf } = parse(text);
      expect(JSON.parse(textOf(value))).toEqual(JSON.parse(text));
    }),
  );
});

describe("a message without long numbers", () => {
  test.each([
    ["999999999999999", 999999999999999],
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
    ["1234567890123456.5", 1234567890123456.5],
    ["12345678901234567890e0", 12345678901234567000],
    ["12345678901234567890E0", 12345678901234567000],
    ["1.5000000000000000000", 1.5],
    ["1e0000000000000001", 10],
    ["1e+0000000000000001", 10],
    ["1e-0000000000000001", 0.1],
    ['"12345678901234567890"', "12345678901234567890"],
    ['"\\"12345678901234567890"', '"12345678901234567890'],
    ['"\\\\"', "\\"],
  ])("%s", (text, value) => {
    expect(parse(text).value).toBe(value);
    expect(parse(text).digitsOf(parse(text).value)).toBeUndefined();
  });

  test("may begin with a byte order mark, and have white space around it", () => {
    expect(parse('\uFEFF \r\n\t{"a":1}\n').value).toEqual({ a: 1 });
  });

  test("takes __proto__ as a name, and pollutes no prototype", () => {
    const { value } = parse('{"__proto__":{"polluted":1}}');
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("takes the last of two equal names", () => {
    expect(parse('{"a":1,"a":2}').value).toEqual({ a: 2 });
  });
});

describe("a long whole number", () => {
  const longNumbers = [
    "9007199254740992",
    "-9007199254740992",
    "9223372036854775807",
    "-9223372036854775808",
    "1".repeat(60),
  ];

  test.each(longNumbers)("%s keeps its digits", (digits) => {
    const { value, digitsOf, textOf } = parse(`[${digits},{"a": ${digits} },"${digits}"]`);
    const [first, second, third] = value as [unknown, { a: unknown }, unknown];
    expect([digitsOf(first), digitsOf(second.a), digitsOf(third)]).toEqual([digits, digits, undefined]);
    expect(textOf(value)).toBe(`[${digits},{"a":${digits}},"${digits}"]`);
  });

  test("is told from texts in any order", () => {
    const part = fc.oneof(
      fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }).map(String),
      fc.string().map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { value, textOf } = parse(`[${parts.join(",")}]`);
        expect(textOf(value)).toBe(`[${parts.join(",")}]`);
      }),
    );
  });

  test.each(["012345678901234567890", "-012345678901234567890", "00000000000000000000"])("%s is no JSON", (text) => {
    expect(refusal(() => parse(text))).toContain("not well-formed");
  });
});

describe("the limit of depth", () => {
  test.each(["[", '{"a":'])("%s", (open) => {
    const nested = (depth: number): string => open.repeat(depth) + "1" + (open === "[" ? "]" : "}").repeat(depth);
    expect(refusal(() => parse(nested(3), 3))).toBeUndefined();
    expect(refusal(() => parse(nested(4), 3))).toBe("more than 3 objects and arrays inside each other (limits.depth)");
  });

  test("counts neither brackets in texts nor those that are closed", () => {
    expect(parse('["[[[[","\\"[[[[",[],[],{},{}]', 2).value).toHaveLength(6);
  });

  test("refuses a hundred million brackets without parsing them", () => {
    expect(refusal(() => parse("[".repeat(1e8)))).toContain("limits.depth");
  });
});

describe("text that is not well-formed", () => {
  test.each([
    "",
    " ",
    "{",
    '{"a":1',
    '{"a":1}}',
    '{"a":1} x',
    "[1,]",
    "{'a':1}",
    "undefined",
    "NaN",
    '"\n"',
    '"a',
    '"\\"',
    "<html>",
    "nul",
    "1 2",
    "[12345678901234567890",
    "12345678901234567890x",
    "-",
    "+1",
    ".5",
    "12345678901234567890.",
  ])("%j", (text) => {
    expect(refusal(() => parse(text))).toMatch(
      /^expected JSON, got text that is not well-formed(?: at character \d+)?$/,
    );
  });

  test("is refused exactly if JSON.parse refuses it", () => {
    const sound = fc
      .json()
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.constantFrom("", '"', "[", "}", ",", "12345678901234567890", "\\", "0", "-"))
          .map(([at, inserted]) => text.slice(0, at) + inserted + text.slice(at + (inserted === "" ? 1 : 0))),
      );
    fc.assert(
      fc.property(sound, (text) => {
        let isSound = true;
        try {
          JSON.parse(text);
        } catch {
          isSound = false;
        }
        expect(refusal(() => parse(text)) === undefined).toBe(isSound);
      }),
      { numRuns: 2000 },
    );
  });

  test("has its place in the message, also behind a long number", () => {
    const text = "[12345678901234567890 1]";
    expect(() => JSON.parse(text)).toThrow("at position 22");
    expect(refusal(() => parse(text))).toContain("at character 23");
  });

  test("is not repeated by the error, because it may hold a secret", () => {
    expect(refusal(() => parse('{"Ticket":"7T:secret-ticket" "'))).not.toContain("secret-ticket");
  });
});
