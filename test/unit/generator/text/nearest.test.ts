/** The name that a user probably meant. */
import { expect, test } from "vitest";
import { nearest } from "../../../../generator/text/nearest.js";

test.each([
  ["prot", "port"],
  ["pors", "port"],
  ["PORT", "port"],
  ["hander", "handlers"],
  ["batch-seconds", "batchSeconds"],
])("%s is near to %s", (name, expected) => {
  expect(nearest(name, ["port", "handlers", "fixtures", "batchSeconds"])).toBe(expected);
});

test.each(["cors", "host", "xy", "limits"])("%s is near to no name", (name) => {
  expect(nearest(name, ["port", "handlers", "fixtures", "batchSeconds"])).toBeUndefined();
});
