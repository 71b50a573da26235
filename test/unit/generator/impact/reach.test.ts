import { describe, expect, test } from "vitest";
import { reaching } from "../../../../generator/impact/reach.js";

/** Returns a test for names from which arrows lead to `goal`, and the names that were looked at. */
function reachingIn(arrows: Readonly<Record<string, string>>, goal = "goal") {
  const asked: string[] = [];
  const reaches = reaching(
    (name) => name === goal,
    (name) => {
      asked.push(name);
      return (arrows[name] ?? "").split(" ").filter(Boolean);
    },
  );
  return { reaches, asked };
}

describe("a goal is reached", () => {
  test.each([
    ["from itself", "goal", {}, true],
    ["directly", "a", { a: "goal" }, true],
    ["by several steps", "a", { a: "b", b: "c", c: "goal" }, true],
    ["by the last of several ways", "a", { a: "b c goal" }, true],
    ["by the first of several ways", "a", { a: "goal b" }, true],
    ["not without a way", "a", { a: "b", b: "c" }, false],
    ["not against the arrows", "a", { goal: "a" }, false],
    ["not in a circle beside it", "a", { a: "b", b: "a" }, false],
    ["behind a circle", "a", { a: "b", b: "a goal" }, true],
  ] as const)("%s", (_, start, arrows, expected) => {
    expect(reachingIn(arrows).reaches(start)).toBe(expected);
  });
});

test("a file in a circle reaches what the circle reaches, whichever file is asked first", () => {
  const arrows = { a: "b goal", b: "a", c: "b" };
  for (const order of ["a b c", "b a c", "c b a", "c a b"]) {
    const { reaches } = reachingIn(arrows);
    expect(order.split(" ").map(reaches)).toEqual([true, true, true]);
  }
});

test("a circle without a way to the goal is looked at once", () => {
  const { reaches, asked } = reachingIn({ a: "b", b: "c", c: "a" });
  expect(["a", "b", "c", "a"].map(reaches)).toEqual([false, false, false, false]);
  expect(asked).toEqual(["a", "b", "c"]);
});

test("files behind a goal, and files that are known to reach it, are not looked at", () => {
  const { reaches, asked } = reachingIn({ a: "goal x", goal: "y", b: "a x" });
  expect(["a", "b", "goal"].map(reaches)).toEqual([true, true, true]);
  expect(asked).toEqual(["a", "b"]);
});
