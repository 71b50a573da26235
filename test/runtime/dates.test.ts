import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateFromDateTime, dateTimeFromDate, isEmptyDateTime } from "../../runtime/index.js";

describe("dates", () => {
  test.each([
    ["2026-12-24T12:34:45", "UTC", "2026-12-24T12:34:45.000Z"],
    ["2026-12-24T12:34:45", "Europe/Oslo", "2026-12-24T11:34:45.000Z"],
    ["2026-07-01T12:34:45.5", "America/New_York", "2026-07-01T16:34:45.500Z"],
    ["2026-07-01T12:00:00+02:00", "UTC", "2026-07-01T10:00:00.000Z"],
    // Oslo's clock skips this hour, and shows the next one twice.
    ["2026-03-29T02:30:00", "Europe/Oslo", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25T02:30:00", "Europe/Oslo", "2026-10-25T00:30:00.000Z"],
  ])("%s in %s is %s", (text, zone, moment) => {
    expect(dateFromDateTime(text, zone).toISOString()).toBe(moment);
  });

  test("there and back, in every zone, whatever the machine's own", () => {
    const zones = fc.constantFrom(
      "UTC",
      "Europe/Oslo",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "Pacific/Apia",
    );
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        zones,
        (date, zone) => {
          const text = dateTimeFromDate(date, zone);
          expect(dateTimeFromDate(dateFromDateTime(text, zone), zone)).toBe(text);
        },
      ),
    );
  });

  test("what is none is refused", () => {
    for (const text of ["24.12.2026", "2026-02-30T00:00:00", "2026-02-30T24:00:00"])
      expect(() => dateFromDateTime(text, "UTC"), text).toThrow(RangeError);
    expect(dateFromDateTime("2026-02-28T24:00:00", "UTC").toISOString()).toBe("2026-03-01T00:00:00.000Z");
    expect(() => dateTimeFromDate(new Date(Number.NaN), "UTC")).toThrow(RangeError);
    expect(() => dateTimeFromDate(new Date(0), "Nowhere")).toThrow(RangeError);
    expect(isEmptyDateTime("0001-01-01T00:00:00")).toBe(true);
  });
});
