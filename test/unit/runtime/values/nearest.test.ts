/** Which known name is near to one that is not known. */
import { expect, test } from "vitest";
import { nearest, suchAs } from "../../../../runtime/values/nearest.js";

test.each<[name: string, known: readonly string[], near: string | undefined]>([
  ["Name", ["Name"], "Name"],
  ["name", ["Name"], "Name"],
  ["Nam", ["Name"], "Name"],
  ["Namee", ["Name"], "Name"],
  ["Mame", ["Name"], "Name"],
  ["Nxxe", ["Name"], "Name"],
  ["Nxxx", ["Name"], undefined],
  ["Naxxe", ["Name"], "Name"],
  ["Naxxxe", ["Name"], undefined],
  ["ab", ["cd"], "cd"],
  ["abc", ["def"], undefined],
  ["abcdefghi", ["abcxyzghi"], "abcxyzghi"],
  ["abcdefghi", ["abwxyzghi"], undefined],
  ["aa", ["aaa"], "aaa"],
  ["aaa", ["aa"], "aa"],
  ["", ["ab"], "ab"],
  ["", ["abc"], undefined],
  ["Contact", ["Contacts", "Contract", "Contact1"], "Contacts"],
  ["Contract", ["Contacts", "Contact", "Contracts"], "Contact"],
  ["x", [], undefined],
])("the name nearest to %j among %j is %j", (name, known, near) => {
  expect(nearest(name, known)).toBe(near);
});

test("the nearest name is suggested, if there is one", () => {
  expect(suchAs("Blu", ["Red", "Blue"])).toBe(' such as "Blue"');
  expect(suchAs("Magenta", ["Red", "Blue"])).toBe("");
  expect(suchAs(7, ["7"])).toBe("");
});
