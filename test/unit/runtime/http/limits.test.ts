import { expect, test } from "vitest";
import { defaultLimits, limitsOf, unlimited } from "../../../../runtime/http/limits.js";

test("the defaults are those of the documentation", () => {
  const documented = { messageBytes: 536_870_912, depth: 512, attributes: 2_048, textLength: 268_435_456 };
  expect(defaultLimits).toEqual(documented);
  expect(limitsOf()).toEqual(documented);
  expect(limitsOf({})).toEqual(documented);
});

test("nothing is beyond the limits of text that this process wrote", () => {
  expect(Object.keys(unlimited)).toEqual(Object.keys(defaultLimits));
  expect(Object.values(unlimited)).toEqual([Infinity, Infinity, Infinity, Infinity]);
});

test("a limit that is given takes the place of its default", () => {
  expect(limitsOf({ depth: 1 })).toEqual({ ...defaultLimits, depth: 1 });
  expect(limitsOf({ messageBytes: Infinity })).toEqual({ ...defaultLimits, messageBytes: Infinity });
  expect(limitsOf({ depth: 7 }, { ...unlimited, textLength: 3 })).toEqual({ ...unlimited, textLength: 3, depth: 7 });
});

test.each([0, -1, 1.5, -Infinity, Number.NaN, "5", undefined, null])("%s is no limit", (value) => {
  expect(() => limitsOf({ textLength: value as number })).toThrow(
    new TypeError("limits.textLength: expected a whole number above zero, or Infinity"),
  );
});

test.each(["messageByte", "toString", "constructor"])("there is no limit %s", (name) => {
  expect(() => limitsOf({ [name]: 5 })).toThrow(
    new TypeError(`limits.${name}: expected messageBytes, depth, attributes, textLength`),
  );
});
