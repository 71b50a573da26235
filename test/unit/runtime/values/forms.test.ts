/** Simple types without a protocol: the form that a wire decides by, and plain text in both directions. */
import { expect, test } from "vitest";
import * as scalars from "../../../../runtime/scalars.js";
import { expectedOf, textOf, valueOf } from "../../../../runtime/values/scalar-text.js";
import { facetChecks } from "../../../../runtime/values/facets.js";

test("each scalar has the form by which a wire decides how to carry it", () => {
  const byKind: Record<string, string[]> = {};
  for (const { name, form } of Object.values(scalars)) (byKind[form.kind] ??= []).push(name);
  for (const names of Object.values(byKind)) names.sort();
  expect(byKind).toEqual({
    any: ["anyType"],
    bigint: [
      "integer",
      "long",
      "negativeInteger",
      "nonNegativeInteger",
      "nonPositiveInteger",
      "positiveInteger",
      "unsignedLong",
    ],
    boolean: ["boolean"],
    bytes: ["base64Binary", "hexBinary"],
    char: ["char"],
    date: ["date", "dateTime", "time"],
    decimal: ["decimal"],
    duration: ["duration", "timeSpan"],
    floating: ["double", "float"],
    integer: ["byte", "int", "short", "unsignedByte", "unsignedInt", "unsignedShort"],
    text: [
      "NCName",
      "NMTOKEN",
      "Name",
      "anyURI",
      "gDay",
      "gMonth",
      "gMonthDay",
      "gYear",
      "gYearMonth",
      "guid",
      "language",
      "normalizedString",
      "string",
      "token",
    ],
  });
});

test.each<[name: keyof typeof scalars, value: unknown, text: string]>([
  ["string", "a & <b>\r", "a & <b>\r"],
  ["Name", "a&b", "a&b"],
  ["guid", "00112233-4455-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff"],
  ["date", "2024-02-29", "2024-02-29"],
  ["dateTime", "2026-12-24T12:34:45Z", "2026-12-24T12:34:45Z"],
  ["time", "12:34:45", "12:34:45"],
  ["duration", "P1Y", "P1Y"],
  ["timeSpan", "P10675199D", "P10675199D"],
  ["decimal", "12.50", "12.50"],
  ["boolean", true, "true"],
  ["int", -7, "-7"],
  ["long", 9007199254740993n, "9007199254740993"],
  ["double", 1e21, "1E21"],
  ["float", Infinity, "INF"],
  ["base64Binary", new Uint8Array([1, 2]), "AQI="],
  ["hexBinary", new Uint8Array([1, 171]), "01AB"],
  ["char", "A", "65"],
])("the value of an xs:%s has plain text, which no protocol has escaped", (name, value, text) => {
  expect(textOf(scalars[name], value)).toBe(text);
  expect(valueOf(scalars[name], text)).toEqual(value);
});

test.each<[name: keyof typeof scalars, value: string]>([
  ["timeSpan", "P10675200D"],
  ["timeSpan", "P1DT"],
  ["timeSpan", "P1DTH"],
  ["dateTime", "2026-12-24T24:00:00"],
])("an xs:%s that .NET refuses is read, and not written (%s)", (name, value) => {
  expect(valueOf(scalars[name], value)).toBe(value);
  expect(() => textOf(scalars[name], value)).toThrow();
});

test.each<[value: number, isWritten: boolean]>([
  [3.4028235677973362e38, true],
  [3.4028235677973366e38, false],
  [-3.4028235677973362e38, true],
  [-3.4028235677973366e38, false],
  [Infinity, true],
  [NaN, true],
])("a float of %d: %s", (value, isWritten) => {
  expect(scalars.float.form.write(value, scalars.float) !== undefined).toBe(isWritten);
  expect(Number.isFinite(value) && !Number.isFinite(Math.fround(value))).toBe(!isWritten);
});

test("a refusal says what was expected, with a hint where there is one", () => {
  const told = (act: () => unknown): string => {
    try {
      return String(act());
    } catch (error) {
      return (error as { tell(): string }).tell();
    }
  };
  expect(told(() => textOf(scalars.long, 7))).toBe("expected an xs:long (a bigint) (write it with an n, as 7n), got 7");
  expect(told(() => textOf(scalars.int, 7n))).toBe("expected an xs:int (use a number), got 7n");
  expect(told(() => textOf(scalars.string, 7))).toBe("expected text, got 7");
  expect(told(() => valueOf(scalars.int, "x"))).toBe('expected an xs:int, got "x"');
  expect(told(() => textOf(scalars.string, "abc", facetChecks({ maxLength: "2" })))).toBe(
    'expected text of length 2 or less, got "abc"',
  );
  expect(expectedOf(scalars.anyType)).toBe('a typed value such as { $type: "xs:int", value: 7 }');
});
