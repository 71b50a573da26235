import { expect, test } from "vitest";
import { changesBetween } from "../../../../generator/text/distance.js";

// cspell:disable
test("counts letters that are missing, added, wrong, or swapped with their neighbour", () => {
  expect(changesBetween("wehbook", "webhook", 2)).toBe(1);
  expect(changesBetween("abc", "abc", 2)).toBe(0);
  expect(changesBetween("ab", "abcd", 2)).toBe(2);
  expect(changesBetween("", "ab", 2)).toBe(2);
  expect(changesBetween("abcd", "abxd", 2)).toBe(1);
});

test("says only that there are too many changes", () => {
  expect(changesBetween("abcdef", "uvwxyz", 2)).toBe(3);
  expect(changesBetween("a", "abcdef", 2)).toBe(3);
  expect(changesBetween("ab", "ba", 0)).toBe(1);
});
