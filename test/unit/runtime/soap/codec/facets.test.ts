/** Facets: each bound holds before a request is sent, on both sides, and holds nothing back that a server sends. */
import { describe, expect, test } from "vitest";
import type { RestrictedDescriptor } from "../../../../../runtime/descriptors.js";
import { base64Binary, double, int, long, string } from "../../../../../runtime/scalars.js";
import { facetChecks } from "../../../../../runtime/values/facets.js";
import { arrayOf, namespace, read, readValue, refusal, spellings, writtenValue } from "../../../support/soap.js";

const restricted = (base: typeof int, facets: Readonly<Record<string, string>>) => (): RestrictedDescriptor => ({
  kind: "restricted",
  name: "Restricted",
  namespace,
  base,
  facets,
  checks: facetChecks,
});

describe("what is sent", () => {
  test.each<
    [
      base: typeof int,
      facet: string,
      limit: string,
      valid: readonly unknown[],
      invalid: readonly unknown[],
      expected: string,
    ]
  >([
    [string, "length", "2", ["ab", "\u{1f600}a"], ["", "a", "abc", "\u{1f600}"], "text of length 2"],
    [string, "minLength", "2", ["ab", "abc", "\u{1f600}a"], ["", "a", "\u{1f600}"], "text of length 2 or more"],
    [
      string,
      "maxLength",
      "2",
      ["", "a", "ab", "\u{1f600}\u{1f600}"],
      ["abc", "a\u{1f600}b"],
      "text of length 2 or less",
    ],
    [string, "minLength", "0", ["", "a"], [], ""],
    [string, "maxLength", "0", [""], ["a"], "text of length 0 or less"],
    [
      base64Binary,
      "length",
      "2",
      [Uint8Array.of(1, 2)],
      [Uint8Array.of(1), Uint8Array.of(1, 2, 3)],
      "an xs:base64Binary (a Uint8Array) of length 2",
    ],
    [
      base64Binary,
      "minLength",
      "1",
      [Uint8Array.of(1)],
      [new Uint8Array(0)],
      "an xs:base64Binary (a Uint8Array) of length 1 or more",
    ],
    [
      base64Binary,
      "maxLength",
      "1",
      [Uint8Array.of(1), new Uint8Array(0)],
      [Uint8Array.of(1, 2)],
      "an xs:base64Binary (a Uint8Array) of length 1 or less",
    ],
    [int, "minInclusive", "5", [5, 6], [4, -5, 0], "an xs:int of 5 or more"],
    [int, "maxInclusive", "5", [5, 4, -6], [6], "an xs:int of 5 or less"],
    [int, "minExclusive", "5", [6], [5, 4], "an xs:int of more than 5"],
    [int, "maxExclusive", "5", [4], [5, 6], "an xs:int of less than 5"],
    [int, "minInclusive", "-5", [-5, 0], [-6], "an xs:int of -5 or more"],
    [long, "minInclusive", "5", [5n, 6n], [4n], "an xs:long (a bigint) of 5 or more"],
    [long, "maxExclusive", "5", [4n], [5n], "an xs:long (a bigint) of less than 5"],
    [
      long,
      "maxInclusive",
      "9007199254740992",
      [9007199254740992n],
      [9007199254740993n],
      "an xs:long (a bigint) of 9007199254740992 or less",
    ],
    [
      long,
      "minExclusive",
      "+9007199254740992",
      [9007199254740993n],
      [9007199254740992n],
      "an xs:long (a bigint) of more than +9007199254740992",
    ],
    [
      long,
      "minInclusive",
      "-9223372036854775807",
      [-9223372036854775807n],
      [-9223372036854775808n],
      "an xs:long (a bigint) of -9223372036854775807 or more",
    ],
    [long, "maxExclusive", "1.5", [1n, -2n], [2n], "an xs:long (a bigint) of less than 1.5"],
    [double, "maxInclusive", "0.5", [0.5, -1, NaN], [0.75], "an xs:double of 0.5 or less"],
    [double, "minExclusive", "0", [0.1], [0, -0.1], "an xs:double of more than 0"],
  ])("%#: %o, %s %s", (base, facet, limit, valid, invalid, expected) => {
    const type = restricted(base, { [facet]: limit });
    for (const value of valid) expect(writtenValue(type, value)).toBe(writtenValue(base, value));
    for (const value of invalid)
      expect(refusal(() => writtenValue(type, value))).toContain(`Op.Value: expected ${expected}, got `);
  });

  test("is held by all facets of a type", () => {
    const type = restricted(string, { minLength: "1", maxLength: "2" });
    expect(refusal(() => writtenValue(type, ""))).toBe('Op.Value: expected text of length 1 or more, got ""');
    expect(refusal(() => writtenValue(type, "abc"))).toBe('Op.Value: expected text of length 2 or less, got "abc"');
    expect(refusal(() => writtenValue(type, "ab"))).toBeUndefined();
  });

  test("is not held by what only the server checks", () => {
    for (const facet of ["pattern", "whiteSpace", "totalDigits", "fractionDigits", "unknown"])
      expect(writtenValue(restricted(string, { [facet]: "1" }), "abc")).toBe("<Value>abc</Value>");
  });

  test("is of the type first: a value of another is refused as one", () => {
    expect(refusal(() => writtenValue(restricted(int, { minInclusive: "5" }), "9"))).toBe(
      'Op.Value: expected an xs:int, got "9"',
    );
    expect(refusal(() => writtenValue(restricted(int, { maxLength: "1" }), 123))).toBeUndefined();
    expect(refusal(() => writtenValue(restricted(string, { maxInclusive: "1" }), "123"))).toBeUndefined();
  });

  test("is held in arrays, whose numbers are written together without facets", () => {
    const items = arrayOf(["int", restricted(int, { maxInclusive: "5" }), "*"]);
    expect(writtenValue(() => items, [4, 5])).toBe("<Value><int>4</int><int>5</int></Value>");
    expect(refusal(() => writtenValue(() => items, [5, 6]))).toBe(
      "Op.Value[1]: expected an xs:int of 5 or less, got 6",
    );
    const free = arrayOf(["int", restricted(int, {}), "*"]);
    expect(writtenValue(() => free, [4, 5])).toBe("<Value><int>4</int><int>5</int></Value>");
  });
});

describe("what is read", () => {
  test("may be beyond the bounds, because the server says what it has", () => {
    for (const [, spell] of spellings) {
      expect(
        read([["Value", restricted(int, { maxInclusive: "5" }), "1"]], "<Value>6</Value>", { spell })["Value"],
      ).toBe(6);
      expect(
        read([["Value", restricted(string, { length: "2" }), "1"]], "<Value>abc</Value>", { spell })["Value"],
      ).toBe("abc");
    }
  });

  test("has the base's zero where it was left out", () => {
    expect(readValue(restricted(int, { minInclusive: "5" }), "")).toBe(0);
    expect(readValue(restricted(string, { minLength: "5" }), "")).toBeNull();
  });

  test("is of the base type", () => {
    expect(refusal(() => readValue(restricted(int, { minInclusive: "5" }), "<Value>x</Value>"))).toBe(
      'Op.Value: expected an xs:int, got "x"',
    );
  });
});
