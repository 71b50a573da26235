import { expect, test } from "vitest";
import { spellerOf } from "../../../generator/explorer/search/spelling.js";

const correct = spellerOf(
  new Map(Object.entries({ ticket: 9, thicket: 1, appointment: 5, mail: 3, sale: 2, save: 2, set: 9 })),
);

// cspell:disable
test.each([
  ["a missing letter", "tiket", "ticket"],
  ["one letter too many", "tickett", "ticket"],
  ["a wrong letter", "tickat", "ticket"],
  ["two letters in the wrong order", "tikcet", "ticket"],
  ["two changes of a long word", "apointmnet", "appointment"],
])("corrects %s", (_, word, meant) => {
  expect(correct(word)).toBe(meant);
});

test.each([
  ["two changes of a short word", "tkcit"],
  ["three changes of a long word", "apontmnet"],
  ["a word of three letters", "sae"],
  ["a word with a digit", "mai1"],
  ["a word that turns the meaning round", "unmail"],
])("leaves %s", (_, word) => {
  expect(correct(word)).toBeUndefined();
});

test("chooses the more frequent of two words that are equally near", () => {
  expect(
    spellerOf(
      new Map([
        ["from", 2],
        ["form", 9],
      ]),
    )("forn"),
  ).toBe("form");
  expect(
    spellerOf(
      new Map([
        ["form", 2],
        ["fort", 9],
      ]),
    )("forn"),
  ).toBe("fort");
});
