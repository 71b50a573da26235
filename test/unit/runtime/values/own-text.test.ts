/** A text without the message that it was taken from. */
import { expect, test } from "vitest";
import { ownText } from "../../../../runtime/values/own-text.js";

test.each([0, 1, 12, 13, 14, 30])("a text of %i characters of its own is the same text", (length) => {
  const text = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz".slice(1, length + 1);
  expect(ownText(text)).toBe(text);
});
