/** Text and attribute values as they are written: every character arrives, and what XML cannot carry is refused. */
import { describe, expect, test } from "vitest";
import { escapeAttribute, escapeText } from "../../../../../runtime/soap/xml/writer.js";
import { UnwritableCharacter } from "../../../../../runtime/values/problem.js";
import { stepsOf } from "../../../support/xml.js";

describe("text", () => {
  test.each([
    ["", ""],
    ["plain", "plain"],
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ["a&b<c>d", "a&amp;b&lt;c&gt;d"],
    ["&&", "&amp;&amp;"],
    ["x&", "x&amp;"],
    ["]]>", "]]&gt;"],
    [`"'`, `"'`],
    ["\t\n", "\t\n"],
    ["\r", "&#xD;"],
    ["\r\n", "&#xD;\n"],
    ["\t\n<", "\t\n&lt;"],
    ["\0", "&#x0;"],
    ["\u0008", "&#x8;"],
    ["\u000b", "&#xB;"],
    ["\u000c", "&#xC;"],
    ["\u000e", "&#xE;"],
    ["\u001f", "&#x1F;"],
    [" \u007f", " \u007f"],
    ["?@", "?@"],
    ["\ud7ff", "\ud7ff"],
    ["\ue000", "\ue000"],
    ["\ufffd", "\ufffd"],
    ["\ufffe", "&#xFFFE;"],
    ["\uffff", "&#xFFFF;"],
    ["\u{10000}", "\u{10000}"],
    ["\u{10ffff}", "\u{10ffff}"],
    ["\u{1f600}<\u{1f600}", "\u{1f600}&lt;\u{1f600}"],
    ["<\u{1f600}", "&lt;\u{1f600}"],
    ["\ud83d\udc00\ud83d\udfff<", "\ud83d\udc00\ud83d\udfff&lt;"],
  ])("%j is written %j, and read as it was", (text, written) => {
    expect(escapeText(text)).toBe(written);
    if (text !== "") expect(stepsOf(`<a>${written}</a>`)[1]).toBe(JSON.stringify(text));
  });

  test.each([
    ["\ud800", "U+D800"],
    ["\udbff", "U+DBFF"],
    ["\udc00", "U+DC00"],
    ["\udfff", "U+DFFF"],
    ["a\ud83d", "U+D83D"],
    ["\ud83da", "U+D83D"],
    ["\ud83d\ud83d\udc00", "U+D83D"],
    ["\ud83d\udc00\udc00", "U+DC00"],
    ["\udc00\ud83d", "U+DC00"],
    ["\ud83d\ue000", "U+D83D"],
    ["\ud83d\udbff", "U+D83D"],
  ])("%j is refused, because it holds half of a surrogate pair", (text, character) => {
    expect(() => escapeText(text)).toThrow(UnwritableCharacter);
    expect(() => escapeText(text)).toThrow(`text that XML can carry, got the character ${character}`);
  });
});

test.each([
  ["", ""],
  ["a b", "a b"],
  ['"', "&#34;"],
  ["'", "'"],
  ["\t\n\r", "&#9;&#10;&#xD;"],
  ['<"&">', "&lt;&#34;&amp;&#34;&gt;"],
])("the attribute value %j is written %j, and read as it was", (value, written) => {
  expect(escapeAttribute(value)).toBe(written);
  expect(stepsOf(`<a b="${written}"/>`)).toEqual([`<a b=${value}>`, "/"]);
});
