import { expect, test } from "vitest";
import { glossary } from "../../../generator/explorer/search/glossary.js";
import { compact, initials, tellingWords, verbsOf, wordsOf } from "../../../generator/explorer/search/words.js";

test.each([
  ["GetNextAvailableTime", "get next available time"],
  ["SendEMails", "send email"],
  ["e-mails", "email"],
  ["MDOListItem", "mdo list item"],
  ["GetArchiveListByColumns2", "get archive list by column 2"],
  ["companies, addresses; statuses", "company address status"],
  ["people", "person"],
  ["", ""],
])("splits %j into words in the singular", (text, words) => {
  expect(wordsOf(text).join(" ")).toBe(words);
});

test("leaves out words that say nothing, unless a query has no others", () => {
  expect(tellingWords(["how", "to", "delete", "a", "company"])).toEqual(["delete", "company"]);
  expect(tellingWords(["who"])).toEqual(["who"]);
});

test("finds the verbs that a form can come from", () => {
  expect(verbsOf("deleted")).toContain("delete");
  expect(verbsOf("running")).toContain("run");
  expect(verbsOf("need")).toEqual([]);
});

test("compares names without spaces, and by first letters", () => {
  expect(compact("Contact. Save-Contact")).toBe("contactsavecontact");
  expect(initials("GetNextAvailableTime")).toBe("gnat");
});

test("each entry of the glossary has words on both sides", () => {
  for (const { says, means } of glossary) {
    expect(says.every((choice) => choice.length > 0)).toBe(true);
    expect(means.every((choice) => choice.length > 0)).toBe(true);
  }
});
