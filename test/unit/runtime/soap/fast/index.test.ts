/** The fast reader is an optimisation: the codecs read the same values, and refuse the same messages, without it. */
import { expect, test } from "vitest";
import type { ArrayDescriptor, CarrierDescriptor, DictionaryDescriptor } from "../../../../../runtime/descriptors.js";
import { boolean, int, string } from "../../../../../runtime/scalars.js";
import { Codecs } from "../../../../../runtime/soap/codec/index.js";
import { fast } from "../../../../../runtime/soap/fast/index.js";
import { XmlReader } from "../../../../../runtime/soap/xml/reader.js";
import { Problem } from "../../../../../runtime/values/problem.js";

const namespace = "urn:test";
const right: CarrierDescriptor = {
  kind: "carrier",
  name: "Right",
  namespace,
  members: [
    ["Mask", int, "?"],
    ["Reason", string, "?nil"],
  ],
};
const ids: ArrayDescriptor = { kind: "array", name: "Ids", namespace: "urn:arrays", item: ["int", int, "*"] };
const texts: DictionaryDescriptor = {
  kind: "dictionary",
  name: "Texts",
  namespace,
  pair: "Pair",
  key: ["Key", string, "1"],
  value: ["Value", string, "1nil"],
};
const rights: DictionaryDescriptor = { ...texts, name: "Rights", value: ["Value", () => right, "1nil"] };
const person: CarrierDescriptor = {
  kind: "carrier",
  name: "Person",
  namespace,
  members: [
    ["Right", () => right, "?nil"],
    ["Name", string, "?nil"],
    ["Ids", () => ids, "?nil"],
    ["Active", boolean, "?"],
    ["Texts", () => texts, "?nil"],
    ["Note", string, "*"],
    ["Rights", () => rights, "?nil"],
    ["Friend", () => person, "?nil"],
    ["Last", int, "?"],
  ],
};
const people: ArrayDescriptor = { kind: "array", name: "People", namespace, item: ["Person", () => person, "*nil"] };

/** Returns the value of the items, or the words of the error; and how many steps the reader took. */
function decoded(codecs: Codecs, items: string): readonly [outcome: unknown, steps: number] {
  const xml = `<All xmlns="${namespace}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">${items}</All>`;
  const reader = new XmlReader(xml);
  const next = reader.next.bind(reader);
  let steps = 0;
  reader.next = () => {
    steps++;
    return next();
  };
  reader.next();
  try {
    return [codecs.of(() => people).read(reader), steps];
  } catch (error) {
    return [error instanceof Problem ? `${error.path}: ${error.tell()}` : String(error), steps];
  }
}

const list = '<Ids xmlns:a="urn:arrays"><a:int>1</a:int><a:int>2</a:int></Ids>';
const pairs = "<Texts><Pair><Key>a</Key><Value>1</Value></Pair><Pair><Key>b</Key><Value i:nil='true'/></Pair></Texts>";
const full = `<Right><Mask>7</Mask><Reason>é &amp; è</Reason></Right><Name>Ada</Name>${list}<Active>true</Active>`;

test.each([
  ["members in order", `<Person>${full}${pairs}<Last>1</Last></Person>`],
  ["rows alike", `<Person>${full}</Person>`.repeat(5)],
  ["absent members", "<Person><Active>true</Active></Person><Person/><Person></Person>"],
  ["nil", '<Person i:nil="true"/><Person><Right i:nil="true"/><Name i:nil="true"/><Ids i:nil="true"/></Person>'],
  ["empty elements", "<Person><Right/><Name/><Ids/><Texts/></Person>"],
  ["empty elements between tags", "<Person><Right></Right><Name></Name><Ids></Ids></Person>"],
  ["unknown members", `<Person><New>1</New>${full}<Newer><X/></Newer><Last>1</Last></Person>`.repeat(3)],
  ["unknown members of a carrier inside", "<Person><Right><Mask>1</Mask><New/></Right><Name>Ada</Name></Person>"],
  ["members out of order", "<Person><Last>1</Last><Name>Ada</Name><Active>true</Active></Person>"],
  ["a member twice", "<Person><Name>Ada</Name><New/><Name>Eve</Name></Person>"],
  ["repeated members", "<Person><Name>Ada</Name><Note>1</Note><Note>2</Note><Last>3</Last></Person>"],
  [
    "carriers in a dictionary",
    "<Person><Rights><Pair><Key>a</Key><Value><Mask>1</Mask></Value></Pair></Rights></Person>",
  ],
  ["a key twice", "<Person><Texts><Pair><Key>a</Key><Value/></Pair><Pair><Key>a</Key><Value/></Pair></Texts></Person>"],
  ["a pair without a key", "<Person><Texts><Pair><Value>1</Value></Pair></Texts></Person>"],
  ["a carrier inside itself", `<Person><Friend>${full}<Friend>${full}</Friend></Friend><Last>2</Last></Person>`],
  ["white space", `<Person>\n <Name> Ada </Name>\n ${list}</Person>`],
  ["returns, comments and CDATA", "<Person><Name>a\r\nb<!-- c --><![CDATA[<d>]]></Name><Active>1</Active></Person>"],
  ["an item that is no number", '<Person><Ids xmlns:a="urn:arrays"><a:int>1</a:int><a:int>x</a:int></Ids></Person>'],
  ["a text that is no number", "<Person><Right><Mask>x</Mask></Right></Person>"],
  [
    "a value of a pair that is no number",
    "<Person><Rights><Pair><Key>a</Key><Value><Mask>x</Mask></Value></Pair></Rights></Person>",
  ],
  ["an entity that is not declared", "<Person><Name>&x;</Name></Person>"],
  [
    "an array that declares the prefix of its own tag anew, so that it is no member",
    '<p:Person xmlns:p="urn:test"><p:Ids xmlns:p="urn:arrays"><p:int>1</p:int></p:Ids><p:Last>1</p:Last></p:Person>',
  ],
  [
    "an array that declares the prefix of nil anew, so that it is not nil",
    '<p:Person xmlns:p="urn:test"><p:Ids xmlns:i="urn:arrays" i:nil="true"/><p:Last>1</p:Last></p:Person>',
  ],
  [
    "an array that declares a reserved prefix",
    '<Person><Ids xmlns:xml="urn:arrays"><xml:int>1</xml:int></Ids><Last>1</Last></Person>',
  ],
  ["an element that is no item", "<Person/><Other/>"],
])("%s are read alike with and without it", (_, items) => {
  const [[plainly], [quickly]] = [decoded(new Codecs(), items), decoded(new Codecs(fast), items)];
  expect(quickly).toEqual(plainly);
});

test("reads a full row in few steps, and each element by itself without it", () => {
  const rows = `<Person>${full}<Last>1</Last></Person>`.repeat(20);
  const [[, plain], [, quick]] = [decoded(new Codecs(), rows), decoded(new Codecs(fast), rows)];
  expect(plain).toBeGreaterThan(20 * 20);
  expect(quick).toBeLessThan(20 * 4);
});
