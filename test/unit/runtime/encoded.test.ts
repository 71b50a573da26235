import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encoded } from "../../../runtime/encoded.js";

describe("encoded", () => {
  test.each([
    [encoded.int(3), "[I:3]"],
    [encoded.int(-2_147_483_648), "[I:-2147483648]"],
    [encoded.int(-0), "[I:0]"],
    [encoded.boolean(true), "[I:1]"],
    [encoded.boolean(false), "[I:0]"],
    [encoded.double(4.43), "[F:4.43]"],
    [encoded.double(-5e-7), "[F:-0.0000005]"],
    [encoded.double(1.25e21), "[F:1250000000000000000000]"],
    [encoded.date("2026-12-24"), "[D:12/24/2026]"],
    [encoded.date("2026-12-24T12:30:00"), "[D:12/24/2026]"],
    [encoded.dateTime("2026-12-24T12:30:00.5"), "[DT:12/24/2026 12:30:00.5]"],
    [encoded.dateTime("2026-12-24"), "[DT:12/24/2026 00:00:00]"],
  ])("writes %s as %s", (written, expected) => {
    expect(written).toBe(expected);
  });

  test.each([1.5, 2_147_483_648, Number.NaN, Infinity, "3" as unknown as number])("int refuses %s", (value) => {
    expect(() => encoded.int(value)).toThrow(RangeError);
  });

  test.each([Number.NaN, -Infinity])("double refuses %s", (value) => {
    expect(() => encoded.double(value)).toThrow(`encoded.double: expected a finite number, got ${value}`);
  });

  test.each([
    "2026-12-24T12:30:00Z",
    "2026-12-24T12:30:00+01:00",
    "2026-02-30",
    "0000-01-01",
    "2026-12-24T24:00:00",
    "2026-12-24T12:30",
    "24.12.2026",
    "",
    new Date(0) as unknown as string,
  ])("date and dateTime refuse %s", (text) => {
    expect(() => encoded.date(text)).toThrow(RangeError);
    expect(() => encoded.dateTime(text)).toThrow("encoded.dateTime: expected a date without a zone");
  });
});

describe("decode", () => {
  test.each([
    ["[I:3]", 3],
    ["[I:-1]", -1],
    ["[I: 7 ]", 7],
    ["[F:4.43]", 4.43],
    ["[F:1E-05]", 0.00001],
    ["[M:123.45]", 123.45],
    ["[D:05/05/1999 00:00:00.0000000]", "1999-05-05"],
    ["[D:05/06/1999 13:30:00]", "1999-05-06T13:30:00"],
    ["[D:09.11.2017]", "2017-11-09"],
    ["[D:07/05/2007]", "2007-07-05"],
    ["[D:7/5/2007]", "2007-07-05"],
    ["[D:2017-11-09]", "2017-11-09"],
    ["[DT:11/09/2017 14:53:18]", "2017-11-09T14:53:18"],
    ["[DT:04/28/2024 20:28:37.1230000]", "2024-04-28T20:28:37.123"],
    ["[DT:2017-11-09T14:53:18]", "2017-11-09T14:53:18"],
    ["[DT:01/01/0001 00:00:00.0000000]", "0001-01-01T00:00:00"],
    ["[DT:11/09/2017]", "2017-11-09T00:00:00"],
    ["[T:14:52]", "14:52:00"],
  ])("reads %s as %s", (text, value) => {
    expect(decode(text)).toBe(value);
  });

  test.each([
    "Acme",
    "",
    "[I:]",
    "[I:3.5]",
    "[I:99999999999999999999]",
    "[I:3] ",
    "[F:1,5]",
    "[F:1e999]",
    // No month 25: the order of day and month is not known.
    "[D:25/12/2017]",
    "[D:02/30/2017]",
    "[D:12/24/17]",
    "[DT:11/09/2017 25:00:00]",
    "[DT:11/09/2017 14:53:18 PM]",
    "[T:24:00]",
    "[B:X98=]",
    "[X:1]",
    "[constructor:1]",
    "[I:1][I:2]",
  ])("returns %s unchanged", (text) => {
    expect(decode(text)).toBe(text);
  });

  test("returns null and undefined unchanged", () => {
    expect(decode(null)).toBeNull();
    expect(decode(undefined)).toBeUndefined();
  });

  test("reads each number that encoded writes", () => {
    fc.assert(fc.property(fc.integer(), (value) => decode(encoded.int(value)) === value));
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    fc.assert(fc.property(doubles, (value) => decode(encoded.double(value)) === value));
  });

  test("reads each date that encoded writes", () => {
    const dates = fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const text = date.toISOString().slice(0, 19);
        expect(decode(encoded.dateTime(text))).toBe(text);
        expect(decode(encoded.date(text))).toBe(text.slice(0, 10));
      }),
    );
  });

  test("throws for no text", () => {
    const inside = fc.oneof(fc.string(), fc.stringMatching(/^[\d/.: T+-]*$/));
    const texts = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom("I", "F", "D", "DT", "T", "M", "B", "toString"), inside).map(([m, v]) => `[${m}:${v}]`),
    );
    fc.assert(fc.property(texts, (text) => ["string", "number"].includes(typeof decode(text))));
  });
});
