import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { timeZone } from "../../../runtime/time-zone.js";

const oslo = timeZone("Europe/Oslo");

describe("a zone", () => {
  test.each([
    ["Europe/Oslo", "Europe/Oslo"],
    ["UTC", "UTC"],
    ["NO", "Europe/Oslo"],
    ["SE", "Europe/Stockholm"],
  ])("%s is %s", (zone, name) => {
    expect(timeZone(zone).name).toBe(name);
  });

  test("a code that a program names comes first", () => {
    expect(timeZone("US-NY", { "US-NY": "America/New_York" }).name).toBe("America/New_York");
    expect(timeZone("NO", { NO: "Arctic/Longyearbyen" }).name).toBe("Arctic/Longyearbyen");
  });

  test.each([
    ["US", 'name the zone, as in timeZone("US", { "US": "'],
    ["DE", "DE has 2 time zones"],
    ["US-NY", "US-NY is no country with one time zone"],
    ["XX", "XX is no country with one time zone"],
  ])("the code %s is refused, because it names no zone", (code, message) => {
    expect(() => timeZone(code)).toThrow(message);
    expect(() => timeZone(code)).toThrow(RangeError);
  });

  test("an unknown name is refused at once", () => {
    expect(() => timeZone("Europe/Atlantis")).toThrow(RangeError);
    expect(() => timeZone("NO", { NO: "Europe/Atlantis" })).toThrow(RangeError);
    expect(() => timeZone("toString")).toThrow(RangeError);
  });
});

test("format writes what the zone's clock shows", () => {
  expect(oslo.format(new Date("2026-12-24T11:30:00Z"))).toBe("2026-12-24T12:30:00");
  expect(oslo.format({ epochMilliseconds: Date.parse("2026-07-01T11:30:00Z") })).toBe("2026-07-01T13:30:00");
  expect(() => oslo.format(new Date(Number.NaN))).toThrow(RangeError);
});

test("parse reads what format writes, except in the hour that a clock shows twice", () => {
  const zones = fc
    .constantFrom("Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")
    .map((name) => timeZone(name));
  const dates = fc.date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(dates, zones, (date, zone) => {
      const text = zone.format(date);
      expect([zone.parse(text, "earlier"), zone.parse(text, "later")]).toContainEqual(date);
      expect(zone.format(zone.parse(text))).toBe(text);
    }),
  );
});

describe("daylight saving", () => {
  test.each([
    // Oslo's clock skips this hour.
    ["2026-03-29T02:30:00", "compatible", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29T02:30:00", "earlier", "2026-03-29T00:30:00.000Z"],
    ["2026-03-29T02:30:00", "later", "2026-03-29T01:30:00.000Z"],
    // It shows this hour twice.
    ["2026-10-25T02:30:00", "compatible", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T02:30:00", "earlier", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T02:30:00", "later", "2026-10-25T01:30:00.000Z"],
    ["2026-12-24T12:30:00", "reject", "2026-12-24T11:30:00.000Z"],
  ] as const)("%s, %s, is %s", (text, disambiguation, moment) => {
    expect(oslo.parse(text, disambiguation).toISOString()).toBe(moment);
  });

  test("compatible is the default", () => {
    for (const text of ["2026-03-29T02:30:00", "2026-10-25T02:30:00"])
      expect(oslo.parse(text)).toEqual(oslo.parse(text, "compatible"));
  });

  test("reject throws for a time that is skipped or shown twice", () => {
    expect(() => oslo.parse("2026-03-29T02:30:00", "reject")).toThrow("the clock in Europe/Oslo skips this time");
    expect(() => oslo.parse("2026-10-25T02:30:00", "reject")).toThrow("the clock in Europe/Oslo shows this time twice");
  });
});

test.each(["2026-12-24T12:30:00Z", "2026-12-24T12:30:00+01:00"])("parse refuses the zone in %s", (text) => {
  expect(() => oslo.parse(text)).toThrow("expected an xs:dateTime without Z or an offset");
  expect(() => oslo.parseZoned(text)).toThrow("expected an xs:dateTime without Z or an offset");
});

describe("Temporal", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("parseZoned gives the platform's ZonedDateTime", () => {
    const from = vi.fn((text: string) => ({
      toZonedDateTime: (zone: string, options: object) => ({ text, zone, options }),
    }));
    vi.stubGlobal("Temporal", { PlainDateTime: { from } });
    expect(oslo.parseZoned("2026-12-24T12:30:00", "later")).toEqual({
      text: "2026-12-24T12:30:00",
      zone: "Europe/Oslo",
      options: { disambiguation: "later" },
    });
  });

  test("parseZoned says what to use on a platform without Temporal", () => {
    vi.stubGlobal("Temporal", undefined);
    expect(() => oslo.parseZoned("2026-12-24T12:30:00")).toThrow("use parse, which returns a Date");
  });
});
