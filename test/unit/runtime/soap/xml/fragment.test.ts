/** XML that is taken out of one message so that it can stand in another. */
import { describe, expect, test } from "vitest";
import { fragmentName, takeFragment } from "../../../../../runtime/soap/xml/fragment.js";
import { readerOf, inPieces, stepsOf } from "../../../support/xml.js";

/** Returns the first child of the document's root as it can stand alone. */
function taken(xml: string, size = Infinity): string {
  const reader = readerOf(size === Infinity ? xml : inPieces(xml, size));
  reader.next();
  while (reader.next() !== "start");
  return takeFragment(reader);
}

describe("an element is taken", () => {
  test.each<[name: string, root: string, element: string, fragment: string]>([
    ["without any namespace, which must stay so", "<r>", "<a/>", '<a xmlns=""/>'],
    ["with the default namespace", '<r xmlns="urn:1">', "<a>x</a>", '<a xmlns="urn:1">x</a>'],
    ["with its prefix", '<r xmlns:p="urn:1">', "<p:a/>", '<p:a xmlns="" xmlns:p="urn:1"/>'],
    [
      "with all prefixes that occur in it",
      '<r xmlns:p="urn:1" xmlns:q="urn:2" xmlns:z="urn:3">',
      "<p:a><q:b/></p:a>",
      '<p:a xmlns="" xmlns:p="urn:1" xmlns:q="urn:2"><q:b/></p:a>',
    ],
    ["with a prefix of an attribute", '<r xmlns:q="urn:2">', '<a q:b="1"/>', '<a xmlns="" xmlns:q="urn:2" q:b="1"/>'],
    ["with a prefix in a value", '<r xmlns:q="urn:2">', '<a b="q:c"/>', '<a xmlns="" xmlns:q="urn:2" b="q:c"/>'],
    ["with a prefix in text", '<r xmlns:q="urn:2">', "<a>q:c</a>", '<a xmlns="" xmlns:q="urn:2">q:c</a>'],
    [
      "with a prefix in text behind a space",
      '<r xmlns:q="urn:2">',
      "<a>x q:c</a>",
      '<a xmlns="" xmlns:q="urn:2">x q:c</a>',
    ],
    ["with a prefix between others", '<r xmlns:q="urn:2">', "<a>x:q:c</a>", '<a xmlns="" xmlns:q="urn:2">x:q:c</a>'],
    [
      "without a prefix that it declares itself",
      '<r xmlns:p="urn:1">',
      '<p:a xmlns:p="urn:2"/>',
      '<p:a xmlns="" xmlns:p="urn:2"/>',
    ],
    ["without a default that it declares itself", '<r xmlns="urn:1">', '<a xmlns="urn:2"/>', '<a xmlns="urn:2"/>'],
    ["without the prefix xml", "<r>", '<a xml:lang="no"/>', '<a xmlns="" xml:lang="no"/>'],
    [
      "with a prefix that is declared further outside",
      '<r xmlns:p="urn:1" xmlns:q="urn:2">',
      '<p:a xmlns:q="urn:3"><q:b/></p:a>',
      '<p:a xmlns="" xmlns:p="urn:1" xmlns:q="urn:3"><q:b/></p:a>',
    ],
    ["with a namespace that has to be escaped", '<r xmlns="urn:&amp;&quot;">', "<a/>", '<a xmlns="urn:&amp;&#34;"/>'],
    ["with what else stands in its tag", "<r>", '<a\n  b="1"\t>x</a >', '<a xmlns=""\n  b="1"\t>x</a >'],
    [
      "with comments, CDATA and references",
      "<r>",
      "<a><!-- c --><![CDATA[<]]>&lt;&#65;</a>",
      '<a xmlns=""><!-- c --><![CDATA[<]]>&lt;&#65;</a>',
    ],
  ])("%s", (_, root, element, fragment) => {
    const xml = `${root}text${element}<last/></r>`;
    expect(taken(xml)).toBe(fragment);
    expect(taken(xml, 1)).toBe(fragment);
    const alone = stepsOf(fragment);
    expect(alone).toEqual(stepsOf(xml).slice(2, 2 + alone.length));
  });
});

test.each<[xml: string, name: object | undefined]>([
  ["<a/>", { namespace: "", local: "a" }],
  ['<p:a xmlns:p="urn:1">x<b/></p:a>', { namespace: "urn:1", local: "a" }],
  ['<a xmlns="urn:1"/>', { namespace: "urn:1", local: "a" }],
  ["", undefined],
  ["text", undefined],
  ["<a/><b/>", undefined],
  ["<a/>text", undefined],
  [" <a/>", undefined],
  ["<a/> ", undefined],
  ["<a/><!-- -->", undefined],
  ["<!-- --><a/>", undefined],
  ['<?xml version="1.0"?><a/>', undefined],
  ["\ufeff<a/>", undefined],
  ["<a>", undefined],
  ["<p:a/>", undefined],
  ["<a>&bad;</a>", undefined],
])("the name of %j is %j", (xml, name) => {
  expect(fragmentName(xml)).toEqual(name);
});

test("a fragment has no limit of its own, because it was read before", () => {
  const deep = "<a>".repeat(600) + "</a>".repeat(600);
  expect(fragmentName(deep)).toEqual({ namespace: "", local: "a" });
});
