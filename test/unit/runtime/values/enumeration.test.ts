/** Names of enumerations and flags, as every wire checks and remembers them. */
import { expect, test } from "vitest";
import { Names } from "../../../../runtime/values/enumeration.js";
import { Problem } from "../../../../runtime/values/problem.js";
import { unknownName } from "../../../../runtime/values/unknown-name.js";

const color = () =>
  new Names({ kind: "enumeration", name: "Color", namespace: "urn:t", names: ["Red", "Blue"] }, (name) => `<${name}>`);

/** Returns the path and the text of the problem that an act ends in. */
function refusal(act: () => unknown): string {
  try {
    return `none: ${String(act())}`;
  } catch (error) {
    return error instanceof Problem ? `${error.path}: ${error.tell()}` : String(error);
  }
}

test("a known name is written as the wire writes it", () => {
  expect(color().write("Blue")).toBe("<Blue>");
  expect(color().writeAll([])).toEqual([]);
  expect(color().writeAll(["Blue", "Red"])).toEqual(["<Blue>", "<Red>"]);
});

test("a name that arrived, or that a caller declared, is written too", () => {
  const names = color();
  expect(refusal(() => names.write("Green"))).toBe(': expected a name of Color, got "Green"');
  expect(names.read("Green")).toBe("Green");
  expect(names.write("Green")).toBe("<Green>");
  expect(color().write(unknownName("Declared-here"))).toBe("<Declared-here>");
});

test("10,000 names beside those of the contract are remembered, and no more", () => {
  const names = color();
  for (let index = 0; index < 10_001; index++) expect(names.read(`New${index}`)).toBe(`New${index}`);
  expect(names.write("New9999")).toBe("<New9999>");
  expect(refusal(() => names.write("New10000"))).toBe(': expected a name of Color, got "New10000"');
});

test.each<[value: unknown, told: string]>([
  ["Blu", '[0]: expected a name of Color such as "Blue", got "Blu"'],
  ["red", '[0]: expected a name of Color such as "Red", got "red"'],
  ["", '[0]: expected a name of Color, got ""'],
  [1, "[0]: expected a name of Color, got 1"],
  [null, "[0]: expected a name of Color, got null"],
])("%j is no name", (value, told) => {
  expect(refusal(() => color().writeAll([value]))).toBe(told);
});

test("flags are an array in which each name stands once", () => {
  expect(refusal(() => color().writeAll("Red"))).toBe(': expected an array of names of Color, got "Red"');
  expect(refusal(() => color().writeAll(["Red", "Blue", "Red"]))).toBe('[2]: expected each name once, got "Red"');
});
