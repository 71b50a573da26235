/** Simple values as JSON: each form both ways, and what is refused. */
import { describe, expect, test } from "vitest";
import * as scalars from "../../../../../runtime/scalars.js";
import type { Scalar } from "../../../../../runtime/values/forms.js";
import { limited, readJson, refusal, writeJson } from "../../../support/json.js";

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);

/** Scalar, value, JSON: equal in both directions. */
const sound: readonly (readonly [scalar: Scalar, value: unknown, json: string])[] = [
  [scalars.string, "", '""'],
  [scalars.string, 'a "b" \\ \n\u000b\u2028 é 😀', '"a \\"b\\" \\\\ \\n\\u000b\u2028 é 😀"'],
  [scalars.boolean, true, "true"],
  [scalars.boolean, false, "false"],
  [scalars.int, 0, "0"],
  [scalars.int, -2147483648, "-2147483648"],
  [scalars.int, 2147483647, "2147483647"],
  [scalars.short, -32768, "-32768"],
  [scalars.unsignedInt, 4294967295, "4294967295"],
  [scalars.long, 0n, "0"],
  [scalars.long, 9007199254740991n, "9007199254740991"],
  [scalars.long, 9007199254740993n, "9007199254740993"],
  [scalars.long, 9223372036854775807n, "9223372036854775807"],
  [scalars.long, -9223372036854775808n, "-9223372036854775808"],
  [scalars.unsignedLong, 18446744073709551615n, "18446744073709551615"],
  [scalars.double, 0, "0"],
  [scalars.double, 1.5e300, "1.5E300"],
  [scalars.double, -0, "-0.0"],
  [scalars.double, NaN, '"NaN"'],
  [scalars.double, Infinity, '"Infinity"'],
  [scalars.double, -Infinity, '"-Infinity"'],
  [scalars.decimal, "12.5", "12.5"],
  [scalars.decimal, "-7", "-7"],
  [scalars.dateTime, "2026-12-24T12:34:45", '"2026-12-24T12:34:45"'],
  [scalars.dateTime, "0001-01-01T00:00:00", '"0001-01-01T00:00:00"'],
  [scalars.dateTime, "2026-12-24T12:34:45.1234567+02:00", '"2026-12-24T12:34:45.1234567+02:00"'],
  [scalars.base64Binary, bytes(), '""'],
  [scalars.base64Binary, bytes(0, 255, 16), '"AP8Q"'],
  [scalars.char, "é", '"é"'],
  [scalars.guid, "6f9619ff-8b86-d011-b42d-00c04fc964ff", '"6f9619ff-8b86-d011-b42d-00c04fc964ff"'],
  [scalars.timeSpan, "PT0S", '"00:00:00"'],
  [scalars.timeSpan, "PT15M", '"00:15:00"'],
  [scalars.timeSpan, "P1DT2H3M4S", '"1.02:03:04"'],
  [scalars.timeSpan, "-PT0.5S", '"-00:00:00.5000000"'],
  [scalars.timeSpan, "P10675199DT2H48M5.4775807S", '"10675199.02:48:05.4775807"'],
  [scalars.timeSpan, "-P10675199DT2H48M5.4775808S", '"-10675199.02:48:05.4775808"'],
  [scalars.duration, "P1Y", '"P1Y"'],
];

describe("a value", () => {
  test.each(sound)("%o %#: is written as JSON", (scalar, value, json) => {
    expect(writeJson(scalar, value)).toBe(json);
  });

  test.each(sound)("%o %#: is read from JSON", (scalar, value, json) => {
    expect(readJson(scalar, json)).toEqual(value);
  });
});

describe("JSON that is read and never written", () => {
  test.each([
    [scalars.int, '"7"', 7],
    [scalars.boolean, '"true"', true],
    [scalars.long, '"9007199254740993"', 9007199254740993n],
    [scalars.double, '"1.5"', 1.5],
    [scalars.double, "12345678901234567890", 12345678901234567000],
    [scalars.decimal, '"0.10"', "0.10"],
    [scalars.decimal, "12345678901234567890", "12345678901234567890"],
    [scalars.timeSpan, '"PT15M"', "PT15M"],
    [scalars.timeSpan, '"1:2:3"', "PT1H2M3S"],
    [scalars.timeSpan, '"00:00:01.5"', "PT1.5S"],
    [scalars.base64Binary, '"AP8Q\\r\\n"', bytes(0, 255, 16)],
  ] as const)("%o %s", (scalar, json, value) => {
    expect(readJson(scalar, json)).toEqual(value);
  });
});

describe("decimals are numbers of JSON", () => {
  test.each([
    ["+1.", "1"],
    [".5", "0.5"],
    ["-.5", "-0.5"],
    ["007.10", "7.10"],
    ["0", "0"],
    ["000", "0"],
  ])("%s as %s", (value, json) => {
    expect(writeJson(scalars.decimal, value)).toBe(json);
    expect(JSON.parse(json)).toBe(Number(value));
  });
});

describe("a value that is not written", () => {
  test.each([
    [scalars.int, 2147483648, "expected an xs:int, got 2147483648"],
    [scalars.int, -2147483649, "expected an xs:int, got -2147483649"],
    [scalars.int, 1.5, "expected an xs:int, got 1.5"],
    [scalars.int, "7", 'expected an xs:int, got "7"'],
    [scalars.long, 9223372036854775808n, "expected an xs:long (a bigint), got 9223372036854775808n"],
    [scalars.string, "half \ud800", "expected text without half of a surrogate pair"],
    [scalars.string, "\udfff half", "expected text without half of a surrogate pair"],
    [scalars.timeSpan, "P10675199DT2H48M5.4775808S", "expected a duration"],
    [scalars.dateTime, "2026-02-29T00:00:00", "expected an xs:dateTime"],
  ] as const)("%o %s", (scalar, value, message) => {
    expect(refusal(() => writeJson(scalar, value))).toContain(message);
  });

  test("whole pairs of surrogates are text, also beside the text \\ud", () => {
    expect(writeJson(scalars.string, "\\ud83d 😀")).toBe('"\\\\ud83d 😀"');
  });
});

describe("JSON that is not read", () => {
  test.each([
    [scalars.string, "7", "got 7"],
    [scalars.string, "12345678901234567890", 'got "12345678901234567890"'],
    [scalars.string, "true", "got true"],
    [scalars.string, "{}", "got an object"],
    [scalars.string, "[]", "got an array"],
    [scalars.boolean, "1", "got 1"],
    [scalars.int, "2147483648", 'got "2147483648"'],
    [scalars.int, "1.5", 'got "1.5"'],
    [scalars.int, "true", "got true"],
    [scalars.long, "9223372036854775808", 'got "9223372036854775808"'],
    [scalars.double, '"INFINITE"', 'got "INFINITE"'],
    [scalars.char, '""', 'got ""'],
    [scalars.char, '"ab"', 'got "ab"'],
    [scalars.char, "65", "got 65"],
    [scalars.dateTime, '"2026-12-24 12:34:45"', 'got "2026-12-24 12:34:45"'],
    [scalars.timeSpan, '"24:00:00"', 'got "24:00:00"'],
    [scalars.timeSpan, '"00:60:00"', 'got "00:60:00"'],
    [scalars.timeSpan, '"00:00:60"', 'got "00:00:60"'],
    [scalars.timeSpan, '"10675199.02:48:05.4775808"', 'got "10675199.02:48:05.4775808"'],
    [scalars.base64Binary, '"A"', 'got "A"'],
  ] as const)("%o %s", (scalar, json, message) => {
    expect(refusal(() => readJson(scalar, json))).toContain(message);
  });
});

describe("a scalar with facets", () => {
  test.each([
    ["ab", true],
    ["abc", false],
  ])("%s", (value, isSound) => {
    const short = limited(scalars.string, { maxLength: "2" });
    const refused = refusal(() => writeJson(short, value));
    if (isSound) expect(refused).toBeUndefined();
    else expect(refused).toBe(`expected text of length 2 or less, got "abc"`);
    expect(readJson(short, JSON.stringify(value))).toBe(value);
  });
});
