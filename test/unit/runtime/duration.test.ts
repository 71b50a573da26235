import fc from "fast-check";
import { expect, test } from "vitest";
import { duration } from "../../../runtime/duration.js";
import { ticksOf } from "../../../runtime/values/time-span.js";

test.each([
  [{ minutes: 10 }, "PT10M"],
  [{ hours: 1.5 }, "PT1H30M"],
  [{ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 500 }, "P1DT2H3M4.5S"],
  [{ weeks: 2 }, "P14D"],
  [{ minutes: 90 }, "PT1H30M"],
  [{ minutes: -10 }, "-PT10M"],
  [{ hours: 1, minutes: -10 }, "PT50M"],
  [{ seconds: 0.1 }, "PT0.1S"],
  [{ seconds: undefined }, "PT0S"],
  [{}, "PT0S"],
])("writes %j as %s", (parts, text) => {
  expect(duration(parts)).toBe(text);
});

test("writes what .NET reads as the same time", () => {
  const parts = fc.record({
    days: fc.integer({ min: -9e6, max: 9e6 }),
    minutes: fc.integer(),
    milliseconds: fc.integer(),
  });
  fc.assert(
    fc.property(parts, ({ days, minutes, milliseconds }) => {
      const ticks = (BigInt(days) * 86_400_000n + BigInt(minutes) * 60_000n + BigInt(milliseconds)) * 10_000n;
      expect(ticksOf(duration({ days, minutes, milliseconds }))).toBe(ticks);
    }),
  );
});

test.each([
  [{ minutes: Number.NaN }, "duration: expected a number of minutes, got NaN"],
  [{ months: 1 }, 'duration: expected weeks, days, hours, minutes, seconds, milliseconds, got "months"'],
  [{ toString: 1 }, 'got "toString"'],
  [{ days: 10_675_200 }, "duration: expected at most 10,675,199 days"],
])("refuses %j", (parts, message) => {
  expect(() => duration(parts as object)).toThrow(message);
  expect(() => duration(parts as object)).toThrow(RangeError);
});
