import { expect, test } from "vitest";
import { glossary } from "../../../generator/explorer/search/glossary.js";
import {
  compact,
  initials,
  isFaint,
  tellingWords,
  verbsOf,
  wordsOf,
} from "../../../generator/explorer/search/words.js";

test.each([
  ["GetNextAvailableTime", "get next available time"],
  ["SendEMails", "send email"],
  ["e-mails", "email"],
  ["MDOListItem", "mdo list item"],
  ["GetArchiveListByColumns2", "get archive list by column 2"],
  ["companies, addresses; statuses", "company address status"],
  ["people", "person"],
  ["FlushCaches", "flush cache"],
  ["summarise organisations, colour", "summarize organization color"],
  ["categorised licences", "categorized license"],
  ["the person's calendar, chosen columns", "the person calendar choose column"],
  ["", ""],
])("splits %j into words in the singular", (text, words) => {
  expect(wordsOf(text).join(" ")).toBe(words);
});

test("leaves out words that say nothing, unless a query has no others", () => {
  expect(tellingWords(["how", "to", "delete", "a", "company"])).toEqual(["delete", "company"]);
  expect(tellingWords(["who"])).toEqual(["who"]);
  expect(tellingWords(["which", "api", "method", "please"])).toHaveLength(4);
});

test("keeps silent words that say something together with others", () => {
  expect(tellingWords(["who", "am", "company"], (word) => word === "who")).toEqual(["who", "company"]);
});

test("words that some names have are faint only beside other words", () => {
  expect(isFaint("best", ["best", "way", "language"])).toBe(true);
  expect(isFaint("best", ["best"])).toBe(false);
  expect(isFaint("function", ["need", "the", "function"])).toBe(false);
});

test("finds the verbs that a form can come from", () => {
  expect(verbsOf("deleted")).toContain("delete");
  expect(verbsOf("running")).toContain("run");
  expect(verbsOf("creation")).toContain("create");
  expect(verbsOf("validation")).toContain("validate");
  expect(verbsOf("approval")).toContain("approve");
  expect(verbsOf("assignment")).toContain("assign");
  expect(verbsOf("company")).toEqual([]);
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
