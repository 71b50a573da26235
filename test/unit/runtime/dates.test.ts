import { describe, expect, test } from "vitest";
import { dateFromDateTime, dateTimeFromDate, emptyDateTime, isEmptyDateTime } from "../../../runtime/dates.js";

describe("the empty date", () => {
  test.each([
    emptyDateTime,
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00.0",
    "0001-01-01T00:00:00.0000000",
    "0001-01-01T00:00:00.000Z",
  ])("is %s", (text) => {
    expect(isEmptyDateTime(text)).toBe(true);
  });

  test.each([
    "",
    "0001-01-01",
    "0001-01-01T00:00:00.",
    "0001-01-01T00:00:00.0001",
    "0001-01-01T00:00:00+01:00",
    "0001-01-01T00:00:01",
    "0002-01-01T00:00:00",
    "x0001-01-01T00:00:00",
    "0001-01-01T00:00:00Zx",
    "0001-01-01T00:00:0000",
  ])("is not %s", (text) => {
    expect(isEmptyDateTime(text)).toBe(false);
  });
});

describe("a clock in a zone shows", () => {
  test.each([
    ["2026-12-24T11:34:45.000Z", "UTC", "2026-12-24T11:34:45"],
    ["2026-12-24T11:34:45.000Z", "Europe/Oslo", "2026-12-24T12:34:45"],
    ["2026-07-24T11:34:45.000Z", "Europe/Oslo", "2026-07-24T13:34:45"],
    ["2026-07-24T11:34:45.000Z", "America/New_York", "2026-07-24T07:34:45"],
    ["2026-07-24T11:34:45.000Z", "Asia/Kolkata", "2026-07-24T17:04:45"],
    ["2026-12-31T23:30:00.000Z", "Europe/Oslo", "2027-01-01T00:30:00"],
    ["2026-01-01T00:30:00.000Z", "America/New_York", "2025-12-31T19:30:00"],
    // Midnight is the hour 0 of the new day, not 24 of the old one.
    ["2026-12-23T23:00:00.000Z", "Europe/Oslo", "2026-12-24T00:00:00"],
    // Milliseconds only where there are some; before 1970 too.
    ["2026-12-24T11:34:45.120Z", "UTC", "2026-12-24T11:34:45.120"],
    ["2026-12-24T11:34:45.001Z", "Europe/Oslo", "2026-12-24T12:34:45.001"],
    ["1969-12-31T23:59:59.999Z", "Europe/Oslo", "1970-01-01T00:59:59.999"],
    ["1960-06-01T10:00:00.250Z", "America/New_York", "1960-06-01T06:00:00.250"],
    ["0001-01-01T00:00:00.000Z", "UTC", "0001-01-01T00:00:00"],
    ["9999-12-31T23:59:59.999Z", "UTC", "9999-12-31T23:59:59.999"],
    ["0099-06-01T12:00:00.000Z", "Etc/GMT-1", "0099-06-01T13:00:00"],
    // Year 0 is 1 BC to Intl.
    ["0000-12-31T23:30:00.000Z", "Etc/GMT-1", "0001-01-01T00:30:00"],
    ["-000001-12-31T23:30:00.000Z", "Etc/GMT+1", RangeError],
    ["0001-01-01T00:30:00.000Z", "Etc/GMT+1", RangeError],
    ["0000-12-31T23:59:59.999Z", "UTC", RangeError],
    ["+010000-01-01T00:00:00.000Z", "UTC", RangeError],
    ["9999-12-31T23:30:00.000Z", "Etc/GMT-1", RangeError],
  ])("at %s in %s: %s", (moment, zone, expected) => {
    const shown = (): string => dateTimeFromDate(new Date(moment), zone);
    if (typeof expected === "string") expect(shown()).toBe(expected);
    else expect(shown).toThrow(new RangeError("expected a year from 1 to 9999, as .NET has them"));
  });

  test.each(["UTC", "Europe/Oslo"])("nothing for an invalid date (%s)", (zone) => {
    expect(() => dateTimeFromDate(new Date(Number.NaN), zone)).toThrow(new RangeError("expected a valid date"));
  });

  test("nothing in a zone that is unknown", () => {
    expect(() => dateTimeFromDate(new Date(0), "Nowhere/Else")).toThrow(RangeError);
  });
});

describe("the moment of a clock", () => {
  test.each([
    ["2026-12-24T12:34:45", "UTC", "2026-12-24T12:34:45.000Z"],
    ["2026-12-24T12:34:45", "Europe/Oslo", "2026-12-24T11:34:45.000Z"],
    ["2026-07-24T12:34:45", "Europe/Oslo", "2026-07-24T10:34:45.000Z"],
    ["2026-07-24T12:34:45.5", "America/New_York", "2026-07-24T16:34:45.500Z"],
    // Digits beyond a millisecond are cut off.
    ["2026-07-24T12:34:45.1", "UTC", "2026-07-24T12:34:45.100Z"],
    ["2026-07-24T12:34:45.12", "UTC", "2026-07-24T12:34:45.120Z"],
    ["2026-07-24T12:34:45.1239999", "UTC", "2026-07-24T12:34:45.123Z"],
    ["2026-07-24T12:34:45.9999999", "Europe/Oslo", "2026-07-24T10:34:45.999Z"],
    // A zone in the text counts, not the one given.
    ["2026-07-24T12:00:00Z", "Europe/Oslo", "2026-07-24T12:00:00.000Z"],
    ["2026-07-24T12:00:00+02:00", "America/New_York", "2026-07-24T10:00:00.000Z"],
    ["2026-07-24T12:00:00.25-05:30", "UTC", "2026-07-24T17:30:00.250Z"],
    ["2026-07-24T12:00:00Z", "Nowhere/Else", "2026-07-24T12:00:00.000Z"],
    // Oslo's clock is put forward at 01:00 UTC: 02:30 is read with the offset before.
    ["2026-03-29T01:59:59", "Europe/Oslo", "2026-03-29T00:59:59.000Z"],
    ["2026-03-29T02:00:00", "Europe/Oslo", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29T02:30:00", "Europe/Oslo", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29T03:00:00", "Europe/Oslo", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29T12:00:00", "Europe/Oslo", "2026-03-29T10:00:00.000Z"],
    // It is put back at 01:00 UTC: 02:30 comes twice, and the first is taken.
    ["2026-10-25T01:59:59", "Europe/Oslo", "2026-10-24T23:59:59.000Z"],
    ["2026-10-25T02:30:00", "Europe/Oslo", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T03:00:00", "Europe/Oslo", "2026-10-25T02:00:00.000Z"],
    ["2026-10-25T12:00:00", "Europe/Oslo", "2026-10-25T11:00:00.000Z"],
    // The same in a zone behind UTC.
    ["2026-03-08T02:30:00", "America/New_York", "2026-03-08T07:30:00.000Z"],
    ["2026-03-08T03:00:00", "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["2026-11-01T01:30:00", "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["2026-11-01T02:00:00", "America/New_York", "2026-11-01T07:00:00.000Z"],
    ["2024-02-29T24:00:00", "UTC", "2024-03-01T00:00:00.000Z"],
    ["0001-01-01T00:00:00", "UTC", "0001-01-01T00:00:00.000Z"],
  ])("%s in %s is %s", (text, zone, expected) => {
    expect(dateFromDateTime(text, zone).toISOString()).toBe(expected);
  });

  test.each([
    "",
    "2026-12-24",
    "24.12.2026 12:34",
    "2026-12-24T12:34",
    "2026-12-24 12:34:45",
    "2026-12-24T12:34:45.",
    "2026-12-24T12:34:45z",
    "2026-12-24T12:34:45+0200",
    "2026-12-24T12:34:45 ",
    " 2026-12-24T12:34:45",
    "x2026-12-24T12:34:45",
    "2026-12-24T12:34:45Zx",
    "226-12-24T12:34:45",
    "2026-2-24T12:34:45",
    "2026-13-01T00:00:00",
    "2026-00-01T00:00:00",
    "2026-02-29T00:00:00",
    "2026-02-30T00:00:00",
    "2026-04-31T23:00:00",
    "2026-12-24T25:00:00",
    "2026-12-24T12:60:00",
    "2026-12-24T12:34:45+99:99",
  ])("%j is none", (text) => {
    expect(() => dateFromDateTime(text, "Europe/Oslo")).toThrow(
      new RangeError(`expected an xs:dateTime such as 2026-12-24T12:34:45, got ${JSON.stringify(text)}`),
    );
  });

  test("is told of text that is none with at most 60 characters", () => {
    expect(() => dateFromDateTime(`${"x".repeat(60)}y`, "UTC")).toThrow(new RegExp(`got "x{60}"$`));
  });

  test("is none in a zone that is unknown", () => {
    expect(() => dateFromDateTime("2026-12-24T12:34:45", "Nowhere/Else")).toThrow(RangeError);
  });
});

test("asks for a zone's clock once", () => {
  const { DateTimeFormat } = Intl;
  let made = 0;
  Intl.DateTimeFormat = function (...given: ConstructorParameters<typeof DateTimeFormat>) {
    made++;
    return new DateTimeFormat(...given);
  } as unknown as typeof DateTimeFormat;
  try {
    // No other test asks for this zone: the clocks last as long as the process, which test files share.
    for (const hour of ["10", "11", "12"]) dateFromDateTime(`2026-12-24T${hour}:00:00`, "Pacific/Chatham");
    expect(made).toBe(1);
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
});
