/** Arrays and dictionaries: their items and pairs in every spelling, what is refused and where, and how they are written. */
import { describe, expect, test } from "vitest";
import type {
  ArrayDescriptor,
  DictionaryDescriptor,
  MemberDescriptor,
  TypeReference,
} from "../../../../../runtime/descriptors.js";
import { hasTextKey } from "../../../../../runtime/values/text-key.js";
import { boolean, dateTime, double, guid, int, long, string } from "../../../../../runtime/scalars.js";
import { absentMembers } from "../../../../../runtime/types.js";
import { facetChecks } from "../../../../../runtime/values/facets.js";
import {
  arrayOf,
  carrier,
  namespace,
  read,
  readOnce,
  readValue,
  refusal,
  spellings,
  stepsTaken,
  written,
  writtenValue,
} from "../../../support/soap.js";

const point = carrier("Point", [
  ["X", int, "1"],
  ["Y", string, "1nil"],
]);
const deep = carrier("Deep", [
  ["P", () => point, "1nil"],
  ["L", () => numbers, "1nil"],
]);
const numbers = arrayOf(["int", int, "*"]);
const texts = arrayOf(["string", string, "*nil"]);
const points = arrayOf(["Point", () => point, "*nil"]);
const deeps = arrayOf(["Deep", () => deep, "*nil"]);
const lists = arrayOf(["ArrayOfint", () => numbers, "*nil"]);

const dictionary = (key: TypeReference, value: TypeReference, nil = "1"): DictionaryDescriptor => ({
  kind: "dictionary",
  name: "Dictionary",
  namespace,
  pair: "Pair",
  key: ["Key", key, "1"],
  value: ["Held", value, nil as "1nil"],
});

const valueOf = (type: () => ArrayDescriptor | DictionaryDescriptor): readonly MemberDescriptor[] => [
  ["Value", type, "1nil"],
];

describe.each(spellings)("arrays %s", (_, spell) => {
  test.each<[name: string, type: ArrayDescriptor, xml: string, expected: unknown]>([
    ["no items", numbers, "<Value/>", []],
    ["no items between tags", numbers, "<Value></Value>", []],
    ["white space only", numbers, "<Value> \n</Value>", []],
    ["null", numbers, '<Value i:nil="true"/>', null],
    ["null by 1", numbers, '<Value i:nil="1"/>', null],
    ["one item", numbers, "<Value><int>1</int></Value>", [1]],
    ["several items", numbers, "<Value><int>1</int><int>-2</int><int>+3</int></Value>", [1, -2, 3]],
    ["items among white space", numbers, "<Value>\n<int>1</int>\n<int> 2 </int>\n</Value>", [1, 2]],
    [
      "empty and nil text",
      texts,
      '<Value><string>a</string><string/><string></string><string i:nil="true"/><string i:nil="1"/><string> </string></Value>',
      ["a", "", "", null, null, " "],
    ],
    ["escaped text", texts, "<Value><string>&lt;&amp;&#x41;</string><string>]]&gt;</string></Value>", ["<&A", "]]>"]],
    [
      "text in CDATA",
      texts,
      "<Value><string>a</string><string><![CDATA[&lt;]]></string><string>c</string></Value>",
      ["a", "&lt;", "c"],
    ],
    [
      "carriers",
      points,
      '<Value><Point><X>1</X><Y>a</Y></Point><Point><X>2</X><Y i:nil="true"/></Point><Point i:nil="true"/></Value>',
      [{ X: 1, Y: "a" }, { X: 2, Y: null }, null],
    ],
    [
      "empty carriers",
      points,
      "<Value><Point/><Point></Point><Point><Y/></Point></Value>",
      [
        { X: 0, Y: null, [absentMembers]: ["X", "Y"] },
        { X: 0, Y: null, [absentMembers]: ["X", "Y"] },
        { X: 0, Y: "", [absentMembers]: ["X"] },
      ],
    ],
    [
      "carriers that hold others",
      deeps,
      '<Value><Deep><P><X>1</X><Y>a</Y></P><L><int>4</int></L></Deep><Deep i:nil="true"/><Deep><P i:nil="true"/><L i:nil="1"/></Deep></Value>',
      [{ P: { X: 1, Y: "a" }, L: [4] }, null, { P: null, L: null }],
    ],
    [
      "arrays",
      lists,
      '<Value><ArrayOfint><int>1</int></ArrayOfint><ArrayOfint/><ArrayOfint i:nil="true"/></Value>',
      [[1], [], null],
    ],
  ])("read %s", (_name, type, xml, expected) => {
    expect(
      read(
        valueOf(() => type),
        xml,
        { spell },
      )["Value"],
    ).toEqual(expected);
  });

  test.each<[name: string, type: ArrayDescriptor, xml: string, reason: string]>([
    ["a bad item", numbers, "<int>1</int><int>x</int>", 'Op.Value[1]: expected an xs:int, got "x"'],
    ["an empty item", numbers, "<int>1</int><int/>", 'Op.Value[1]: expected an xs:int, got ""'],
    [
      "a nil item that cannot be nil",
      numbers,
      '<int>1</int><int>2</int><int i:nil="true"/>',
      "Op.Value[2]: expected an xs:int, got nil",
    ],
    [
      "another element",
      numbers,
      "<int>1</int><long>2</long>",
      "Op.Value[1]: expected the element int of urn:t, got long of urn:t",
    ],
    [
      "an element of another namespace",
      numbers,
      "<n:int>2</n:int>",
      "Op.Value[0]: expected the element int of urn:t, got int of urn:n",
    ],
    ["text", numbers, "<int>1</int>2", 'Op.Value: expected elements, got "2"'],
    [
      "a bad member of a carrier",
      points,
      "<Point/><Point><X>x</X></Point>",
      'Op.Value[1].X: expected an xs:int, got "x"',
    ],
    [
      "a bad item inside",
      deeps,
      "<Deep><L><int>1</int><int>y</int></L></Deep>",
      'Op.Value[0].L[1]: expected an xs:int, got "y"',
    ],
    ["a bad carrier inside", deeps, "<Deep><P><X>z</X></P></Deep>", 'Op.Value[0].P.X: expected an xs:int, got "z"'],
    [
      "a bad item of an array of arrays",
      lists,
      "<ArrayOfint><int>1</int></ArrayOfint><ArrayOfint><int>z</int></ArrayOfint>",
      'Op.Value[1][0]: expected an xs:int, got "z"',
    ],
    ["a carrier's member twice", points, "<Point><X>1</X><X>1</X></Point>", "Op.Value[0].X: expected the member once"],
  ])("refuse %s", (_name, type, xml, reason) => {
    expect(
      refusal(() =>
        read(
          valueOf(() => type),
          `<Value>${xml}</Value>`,
          { spell },
        ),
      ),
    ).toBe(reason);
  });

  test.each([0, 1, 3, 4, 5, 8, 15, 16, 17, 40])("read %i items of each kind", (count) => {
    const each = Array.from({ length: count }, (_each, at) => at);
    const xml = (item: (at: number) => string) => `<Value>${each.map(item).join("")}</Value>`;
    const value = (type: ArrayDescriptor, text: string) =>
      read(
        valueOf(() => type),
        text,
        { spell },
      )["Value"];
    expect(
      value(
        numbers,
        xml((at) => `<int>${at}</int>`),
      ),
    ).toEqual(each);
    expect(
      value(
        points,
        xml((at) => `<Point><X>${at}</X><Y>${at}</Y></Point>`),
      ),
    ).toEqual(each.map((at) => ({ X: at, Y: `${at}` })));
    expect(
      value(
        deeps,
        xml((at) => `<Deep><P><X>${at}</X><Y/></P><L/></Deep>`),
      ),
    ).toEqual(each.map((at) => ({ P: { X: at, Y: "" }, L: [] })));
  });
});

describe("arrays as members", () => {
  const foreign = arrayOf(["int", int, "*"], "urn:list");
  const pair = carrier("Pair", [
    ["A", () => foreign, "1nil"],
    ["B", () => foreign, "1nil"],
    ["C", string, "1"],
  ]);
  const own: readonly MemberDescriptor[] = [["Value", () => pair, "1"]];
  const around = 7;

  test.each<[name: string, xml: string, expected: unknown]>([
    [
      "a prefix that each declares",
      '<A xmlns:b="urn:list"><b:int>1</b:int><b:int>2</b:int></A><B xmlns:c="urn:list"><c:int>3</c:int></B><C/>',
      { A: [1, 2], B: [3], C: "" },
    ],
    ["no items and null", '<A xmlns:b="urn:list"/><B i:nil="true"/><C/>', { A: [], B: null, C: "" }],
    ["no items between tags", '<A xmlns:b="urn:list"></A><B></B><C/>', { A: [], B: [], C: "" }],
    [
      "null beside a declaration",
      '<A xmlns:b="urn:list" i:nil="true"/><B i:nil="true" xmlns:b="urn:list"/><C/>',
      { A: null, B: null, C: "" },
    ],
    [
      "a default namespace that each declares",
      '<A><int xmlns="urn:list">1</int></A><B><int xmlns="urn:list">2</int></B><C/>',
      { A: [1], B: [2], C: "" },
    ],
    [
      "a reserved prefix for another namespace",
      '<A xmlns:i="urn:list"><i:int>1</i:int></A><B xmlns:b="urn:list"/><C/>',
      { A: [1], B: [], C: "" },
    ],
    ["empty items", '<A xmlns:b="urn:list"><b:int>1</b:int></A><B/><C>x</C>', { A: [1], B: [], C: "x" }],
  ])("read %s", (_, xml, expected) => {
    // One spelling gives another prefix to elements without one.
    for (const [name, spell] of spellings)
      if (!xml.includes(" xmlns=") || !name.includes("prefix"))
        expect(read(own, `<Value>${xml}</Value>`, { spell })["Value"]).toEqual(expected);
  });

  test.each<[name: string, xml: string, reason: string]>([
    ["a prefix that is not declared", "<A><b:int>1</b:int></A>", "Op.Value.A: not well-formed XML"],
    [
      "a prefix that an element before declared",
      '<A xmlns:b="urn:list"/><B><b:int>1</b:int></B>',
      "Op.Value.B: not well-formed XML",
    ],
    [
      "a prefix of another namespace",
      '<A xmlns:b="urn:other"><b:int>1</b:int></A>',
      "Op.Value.A[0]: expected the element int of urn:list, got int of urn:other",
    ],
    [
      "another element",
      '<A xmlns:b="urn:list"><b:int>1</b:int><b:long>1</b:long></A>',
      "Op.Value.A[1]: expected the element int of urn:list, got long of urn:list",
    ],
    [
      "a bad item",
      '<A xmlns:b="urn:list"><b:int>1</b:int><b:int>x</b:int></A>',
      'Op.Value.A[1]: expected an xs:int, got "x"',
    ],
    [
      "xml as a prefix of something else",
      '<A xmlns:xml="urn:list"><xml:int>1</xml:int></A>',
      "Op.Value: not well-formed XML",
    ],
  ])("refuse %s", (_, xml, reason) => {
    for (const [, spell] of spellings)
      expect(refusal(() => read(own, `<Value>${xml}<C/></Value>`, { spell }))).toContain(reason);
  });

  test("are read without steps of the reader where they are short, by one that follows where they are long", () => {
    const list = (count: number) => `<A xmlns:b="urn:list">${"<b:int>1</b:int>".repeat(count)}</A><B/><C/>`;
    for (const count of [0, 1, 99, 100]) {
      expect(read(own, `<Value>${list(count)}</Value>`)["Value"]).toMatchObject({ A: { length: count } });
      expect(stepsTaken(() => readOnce(own, `<Value>${list(count)}</Value>`))).toBeLessThanOrEqual(around + 2);
    }
    expect(read(own, `<Value>${list(101)}</Value>`)["Value"]).toMatchObject({ A: { length: 101 }, B: [], C: "" });
    expect(stepsTaken(() => readOnce(own, `<Value>${list(101)}</Value>`))).toBeLessThanOrEqual(around + 4);
  });

  test("have the prefix of their namespace where the envelope declares it", () => {
    const near = carrier("Near", [
      ["A", () => arrayOf(["int", int, "*"], "urn:n"), "1nil"],
      ["C", string, "1"],
    ]);
    const nearest: readonly MemberDescriptor[] = [["Value", () => near, "1"]];
    const xml = "<Value><A><n:int>1</n:int><n:int>2</n:int></A><C/></Value>";
    for (const [, spell] of spellings) expect(read(nearest, xml, { spell })["Value"]).toEqual({ A: [1, 2], C: "" });
    expect(stepsTaken(() => readOnce(nearest, xml))).toBeLessThanOrEqual(around + 2);
  });

  test("keep empty text apart from nil text", () => {
    const own: readonly MemberDescriptor[] = [
      [
        "Value",
        () =>
          carrier("Holder", [
            ["T", () => texts, "1nil"],
            ["U", string, "1nil"],
          ]),
        "1",
      ],
    ];
    for (const [, spell] of spellings)
      expect(
        read(own, '<Value><T><string/><string>&amp;</string><string i:nil="true"/></T><U i:nil="1"/></Value>', {
          spell,
        })["Value"],
      ).toEqual({
        T: ["", "&", null],
        U: null,
      });
  });
});

describe("arrays read by patterns", () => {
  const around = 7;
  test.each([1, 3, 4, 5, 9, 100, 101])(
    "take no steps of the reader for %i rows of text or of carriers of text",
    (count) => {
      const steps = (type: ArrayDescriptor, row: string) =>
        stepsTaken(() =>
          readOnce(
            valueOf(() => type),
            `<Value>${row.repeat(count)}</Value>`,
          ),
        );
      expect(steps(texts, "<string>ab</string>")).toBeLessThanOrEqual(around + (count > 100 ? 2 : 0));
      // Arrays with references are read by rows, after their own start tag.
      expect(steps(texts, "<string>a&amp;b</string>")).toBeLessThanOrEqual(around + 2);
      expect(steps(points, "<Point><X>1</X><Y>a</Y></Point>")).toBeLessThanOrEqual(around + 1);
      expect(steps(deeps, "<Deep><P><X>1</X></P><L><int>1</int></L></Deep>")).toBeLessThanOrEqual(
        around + 1 + 2 * count,
      );
    },
  );
});

describe("writing arrays", () => {
  test.each<[name: string, type: ArrayDescriptor, value: unknown, xml: string]>([
    ["no items", numbers, [], "<Value/>"],
    ["numbers", numbers, [1, -2, 0], "<Value><int>1</int><int>-2</int><int>0</int></Value>"],
    [
      "text",
      texts,
      ["a", "", null, "<"],
      '<Value><string>a</string><string/><string i:nil="true"/><string>&lt;</string></Value>',
    ],
    [
      "carriers",
      points,
      [{ X: 1, Y: null }, null],
      '<Value><Point><X>1</X><Y i:nil="true"/></Point><Point i:nil="true"/></Value>',
    ],
    [
      "arrays",
      lists,
      [[1], [], null],
      '<Value><ArrayOfint><int>1</int></ArrayOfint><ArrayOfint/><ArrayOfint i:nil="true"/></Value>',
    ],
    [
      "items of another namespace",
      arrayOf(["int", int, "*"], "urn:list"),
      [1, 2],
      "<Value><n1:int>1</n1:int><n1:int>2</n1:int></Value>",
    ],
    [
      "items of another namespace than their array",
      arrayOf(["int", int, "*", { namespace: "urn:list" }]),
      [1, 2],
      "<Value><n1:int>1</n1:int><n1:int>2</n1:int></Value>",
    ],
    ["null", numbers, null, '<Value i:nil="true"/>'],
  ])("writes %s", (_, type, value, xml) => {
    expect(writtenValue(() => type, value, "1nil")).toBe(xml);
  });

  test.each([255, 256, 257, 512, 600])("writes %i numbers, and says where a bad one is", (count) => {
    const values = Array.from({ length: count }, (_, at) => at);
    expect(writtenValue(() => numbers, values)).toBe(
      `<Value>${values.map((each) => `<int>${each}</int>`).join("")}</Value>`,
    );
    for (const at of [0, 254, count - 1]) {
      const bad = values.with(at, 0.5);
      expect(refusal(() => writtenValue(() => numbers, bad))).toBe(`Op.Value[${at}]: expected an xs:int, got 0.5`);
    }
  });

  test.each<[name: string, type: ArrayDescriptor, value: unknown, reason: string]>([
    ["text", numbers, "12", 'Op.Value: expected an array of what is an xs:int, got "12"'],
    ["a set", numbers, new Set([1]), "Op.Value: expected an array of what is an xs:int, got a Set"],
    [
      "an object with a length",
      numbers,
      { length: 0 },
      "Op.Value: expected an array of what is an xs:int, got an object",
    ],
    [
      "an array of bytes",
      numbers,
      new Int32Array(1),
      "Op.Value: expected an array of what is an xs:int, got an Int32Array",
    ],
    [
      "a hole",
      numbers,
      [1, , 3],
      "Op.Value[1]: expected an xs:int (leave the member out to send nothing), got undefined",
    ],
    [
      "a hole at the end",
      numbers,
      Array.from({ length: 1 }).concat([]),
      "Op.Value[0]: expected an xs:int (leave the member out to send nothing), got undefined",
    ],
    ["a null that cannot be", numbers, [1, null], "Op.Value[1]: expected an xs:int, got null"],
    ["a number as text", numbers, ["1"], 'Op.Value[0]: expected an xs:int, got "1"'],
    [
      "a bad member",
      points,
      [
        { X: 1, Y: null },
        { X: "1", Y: null },
      ],
      'Op.Value[1].X: expected an xs:int, got "1"',
    ],
    ["what is no object", points, ["a"], 'Op.Value[0]: expected an object (Point), got "a"'],
    ["a bad item inside", lists, [[1], [1.5]], "Op.Value[1][0]: expected an xs:int, got 1.5"],
  ])("refuses %s", (_, type, value, reason) => {
    expect(refusal(() => writtenValue(() => type, value))).toBe(reason);
  });

  test("writes an array of a class as any other", () => {
    class Numbers extends Array<number> {}
    expect(writtenValue(() => numbers, Numbers.from([1, 2]))).toBe("<Value><int>1</int><int>2</int></Value>");
  });

  test("writes the items of an array, whatever a class says of its parts", () => {
    class Sly extends Array<number> {
      override slice(): number[] {
        return [9];
      }
    }
    expect(writtenValue(() => numbers, Sly.from([1, 2]))).toBe("<Value><int>1</int><int>2</int></Value>");
  });

  test("writes what it looked at, if an item changes in between", () => {
    let asked = 0;
    const values: unknown[] = [1];
    Object.defineProperty(values, 0, { get: () => (asked++ === 0 ? 1 : "</int>"), enumerable: true });
    expect(writtenValue(() => numbers, values)).toBe("<Value><int>1</int></Value>");
  });

  test("writes items that may not be left out of a repeated member, each in its own element", () => {
    expect(written([["Value", int, "*"]], { Value: [1, 2] })).toBe("<Value>1</Value><Value>2</Value>");
    expect(written([["Value", string, "*nil"]], { Value: ["", null] })).toBe('<Value/><Value i:nil="true"/>');
    expect(refusal(() => written([["Value", string, "*"]], { Value: null }))).toBe(
      "Op.Value: expected an array of what is text, got null",
    );
    for (const value of [null, undefined, 7])
      expect(refusal(() => written([["Value", int, "*"]], { Value: value }))).toBe(
        `Op.Value: expected an array of what is an xs:int, got ${value}`,
      );
    expect(refusal(() => written([["Value", string, "*nil"]], { Value: ["", 7] }))).toBe(
      "Op.Value[1]: expected text, got 7",
    );
  });
});

describe.each(spellings)("dictionaries %s", (_, spell) => {
  const pairOf = (key: string, value: string) => `<Pair><Key>${key}</Key><Held>${value}</Held></Pair>`;
  const readDictionary = (type: DictionaryDescriptor, xml: string) =>
    read(
      valueOf(() => type),
      `<Value>${xml}</Value>`,
      { spell },
    )["Value"];

  test.each<[name: string, type: DictionaryDescriptor, xml: string, expected: unknown]>([
    ["no pairs", dictionary(string, int), "", {}],
    ["a pair", dictionary(string, int), pairOf("a", "1"), { a: 1 }],
    [
      "several pairs among white space",
      dictionary(string, int),
      `\n${pairOf("a", "1")}\n ${pairOf("b", "2")} `,
      { a: 1, b: 2 },
    ],
    ["an empty key", dictionary(string, int), "<Pair><Key/><Held>1</Held></Pair>", { "": 1 }],
    ["a key with escaped characters", dictionary(string, int), pairOf("&lt;&amp;", "1"), { "<&": 1 }],
    [
      "empty and nil text",
      dictionary(string, string, "1nil"),
      '<Pair><Key>a</Key><Held/></Pair><Pair><Key>b</Key><Held i:nil="true"/></Pair><Pair><Key>c</Key><Held i:nil="1"/></Pair>',
      { a: "", b: null, c: null },
    ],
    ["a value that was left out", dictionary(string, string, "1nil"), "<Pair><Key>a</Key></Pair>", { a: null }],
    ["a number that was left out", dictionary(string, int), "<Pair><Key>a</Key></Pair>", { a: 0 }],
    ["the value before the key", dictionary(string, int), "<Pair><Held>1</Held><Key>a</Key></Pair>", { a: 1 }],
    [
      "carriers",
      dictionary(string, () => point, "1nil"),
      `${pairOf("a", "<X>1</X><Y/>")}<Pair><Key>b</Key><Held i:nil="true"/></Pair>`,
      { a: { X: 1, Y: "" }, b: null },
    ],
    [
      "carriers that hold others",
      dictionary(string, () => deep),
      pairOf("a", "<P><X>1</X><Y>b</Y></P><L/>"),
      { a: { P: { X: 1, Y: "b" }, L: [] } },
    ],
    [
      "arrays",
      dictionary(string, () => numbers),
      pairOf("a", "<int>1</int>") + "<Pair><Key>b</Key><Held/></Pair>",
      { a: [1], b: [] },
    ],
    [
      "numbers as keys",
      dictionary(int, string),
      pairOf("1", "a") + pairOf("-2", "b"),
      new Map([
        [1, "a"],
        [-2, "b"],
      ]),
    ],
    ["large numbers as keys", dictionary(long, string), pairOf("1", "a"), new Map([[1n, "a"]])],
    [
      "identifiers as keys",
      dictionary(guid, boolean),
      pairOf("00000000-0000-0000-0000-000000000000", "true"),
      new Map([["00000000-0000-0000-0000-000000000000", true]]),
    ],
  ])("read %s", (_name, type, xml, expected) => {
    expect(readDictionary(type, xml)).toEqual(expected);
  });

  test.each<[name: string, type: DictionaryDescriptor, xml: string, reason: string]>([
    [
      "a key twice",
      dictionary(string, int),
      pairOf("a", "1") + pairOf("a", "2"),
      'Op.Value["a"]: expected each key once, got "a"',
    ],
    [
      "a key twice, with others between",
      dictionary(string, int),
      pairOf("a", "1") + pairOf("b", "1") + pairOf("a", "0"),
      'Op.Value["a"]: expected each key once, got "a"',
    ],
    [
      "a number twice",
      dictionary(int, string),
      pairOf("1", "") + pairOf("+1", ""),
      'Op.Value["1"]: expected each key once, got 1',
    ],
    [
      "a pair without a key",
      dictionary(string, int),
      `${pairOf("a", "1")}<Pair><Held>1</Held></Pair>`,
      "Op.Value[1]: expected a key in every pair",
    ],
    [
      "a number's pair without a key",
      dictionary(int, int),
      `${pairOf("1", "1")}<Pair><Held>1</Held></Pair>`,
      "Op.Value[1]: expected a key in every pair",
    ],
    ["an empty pair", dictionary(string, int), "<Pair/>", "Op.Value[0]: expected a key in every pair"],
    [
      "a bad key",
      dictionary(int, int),
      pairOf("1", "1") + pairOf("x", "1"),
      'Op.Value[1].Key: expected an xs:int, got "x"',
    ],
    [
      "a nil key",
      dictionary(string, int),
      '<Pair><Key i:nil="true"/><Held>1</Held></Pair>',
      "Op.Value[0].Key: expected text, got nil",
    ],
    [
      "a bad value",
      dictionary(string, int),
      pairOf("a", "1") + pairOf("b", "x"),
      'Op.Value["b"]: expected an xs:int, got "x"',
    ],
    ["a bad value of a number", dictionary(int, int), pairOf("7", "x"), 'Op.Value["7"]: expected an xs:int, got "x"'],
    [
      "a nil value that cannot be",
      dictionary(string, int),
      '<Pair><Key>a</Key><Held i:nil="true"/></Pair>',
      'Op.Value["a"]: expected an xs:int, got nil',
    ],
    [
      "a bad member of a value",
      dictionary(string, () => point),
      pairOf("a", "<X>x</X>"),
      'Op.Value["a"].X: expected an xs:int, got "x"',
    ],
    [
      "a bad item of a value",
      dictionary(string, () => numbers),
      pairOf("a", "<int>x</int>"),
      'Op.Value["a"][0]: expected an xs:int, got "x"',
    ],
    [
      "another element",
      dictionary(string, int),
      `${pairOf("a", "1")}<Other/>`,
      "Op.Value[1]: expected the element Pair of urn:t, got Other of urn:t",
    ],
    [
      "a pair of another namespace",
      dictionary(string, int),
      "<n:Pair/>",
      "Op.Value[0]: expected the element Pair of urn:t, got Pair of urn:n",
    ],
    ["text", dictionary(string, int), `x${pairOf("a", "1")}`, 'Op.Value: expected elements, got "x"'],
    [
      "a key twice in one pair",
      dictionary(string, int),
      "<Pair><Key>a</Key><Key>b</Key></Pair>",
      'Op.Value["a"].Key: expected the member once',
    ],
    [
      "a bad value before its key",
      dictionary(string, int),
      "<Pair><Held>x</Held><Key>a</Key></Pair>",
      'Op.Value[0].Held: expected an xs:int, got "x"',
    ],
  ])("refuse %s", (_name, type, xml, reason) => {
    expect(refusal(() => readDictionary(type, xml))).toBe(reason);
  });

  test("keep keys that every object has as keys only", () => {
    const got = readDictionary(
      dictionary(string, int),
      ["__proto__", "toString", "constructor"].map((key, at) => pairOf(key, String(at))).join(""),
    );
    expect(Object.entries(got as object)).toEqual([
      ["__proto__", 0],
      ["toString", 1],
      ["constructor", 2],
    ]);
    expect(Object.getPrototypeOf(got)).toBeNull();
  });

  test.each([1, 4, 5, 9])("read %i pairs of text and of carriers", (count) => {
    const each = Array.from({ length: count }, (_each, at) => at);
    expect(readDictionary(dictionary(string, int), each.map((at) => pairOf(`k${at}`, String(at))).join(""))).toEqual(
      Object.fromEntries(each.map((at) => [`k${at}`, at])),
    );
    expect(
      readDictionary(
        dictionary(int, () => point),
        each.map((at) => pairOf(String(at), `<X>${at}</X><Y>b</Y>`)).join(""),
      ),
    ).toEqual(new Map(each.map((at) => [at, { X: at, Y: "b" }])));
  });
});

describe("dictionaries read by patterns", () => {
  const around = 8;
  test.each([1, 4, 5, 50])("take no steps of the reader for %i pairs of text or of carriers of text", (count) => {
    const steps = (type: DictionaryDescriptor, held: string) =>
      stepsTaken(() =>
        readOnce(
          valueOf(() => type),
          `<Value>${Array.from({ length: count }, (_, at) => `<Pair><Key>${at}</Key><Held>${held}</Held></Pair>`).join("")}</Value>`,
        ),
      );
    expect(steps(dictionary(int, string), "x")).toBeLessThanOrEqual(around);
    expect(
      steps(
        dictionary(string, () => point),
        "<X>1</X><Y/>",
      ),
    ).toBeLessThanOrEqual(around);
    // The tags of the pair, and the end tags of what is inside.
    expect(
      steps(
        dictionary(string, () => deep),
        "<P/><L/>",
      ),
    ).toBeLessThanOrEqual(around + 4 * count);
  });
});

describe("dictionaries of several namespaces", () => {
  test("are read and written", () => {
    const type: DictionaryDescriptor = {
      ...dictionary(string, int),
      key: ["Key", string, "1", { namespace: "urn:n" }],
      value: ["Held", int, "1"],
    };
    expect(readValue(() => type, "<Value><Pair><n:Key>a</n:Key><Held>1</Held></Pair></Value>")).toEqual({ a: 1 });
    expect(writtenValue(() => type, { a: 1 })).toBe("<Value><Pair><n1:Key>a</n1:Key><Held>1</Held></Pair></Value>");
  });

  test("are written with the prefix of their own namespace", () => {
    const type: DictionaryDescriptor = { ...dictionary(string, int), namespace: "urn:d" };
    expect(writtenValue(() => type, { a: 1 })).toBe(
      "<Value><n1:Pair><n1:Key>a</n1:Key><n1:Held>1</n1:Held></n1:Pair></Value>",
    );
  });
});

describe("writing dictionaries", () => {
  test.each<[name: string, type: DictionaryDescriptor, value: unknown, xml: string]>([
    ["no pairs", dictionary(string, int), {}, "<Value></Value>"],
    [
      "pairs",
      dictionary(string, string, "1nil"),
      { a: "x", b: null, "": "" },
      '<Value><Pair><Key>a</Key><Held>x</Held></Pair><Pair><Key>b</Key><Held i:nil="true"/></Pair><Pair><Key/><Held/></Pair></Value>',
    ],
    [
      "pairs of an object without a prototype",
      dictionary(string, int),
      Object.assign(Object.create(null) as object, { a: 1 }),
      "<Value><Pair><Key>a</Key><Held>1</Held></Pair></Value>",
    ],
    [
      "pairs of a map",
      dictionary(int, double),
      new Map([
        [1, 1.5],
        [-2, 2],
      ]),
      "<Value><Pair><Key>1</Key><Held>1.5</Held></Pair><Pair><Key>-2</Key><Held>2</Held></Pair></Value>",
    ],
    [
      "carriers",
      dictionary(string, () => point),
      { a: { X: 1, Y: "b" } },
      "<Value><Pair><Key>a</Key><Held><X>1</X><Y>b</Y></Held></Pair></Value>",
    ],
  ])("writes %s", (_, type, value, xml) => {
    expect(writtenValue(() => type, value)).toBe(xml);
  });

  test.each<[name: string, type: DictionaryDescriptor, value: unknown, reason: string]>([
    [
      "a map where keys are text",
      dictionary(string, int),
      new Map([["a", 1]]),
      "Op.Value: expected an object with text keys (Dictionary), got a Map",
    ],
    [
      "an array where keys are text",
      dictionary(string, int),
      [],
      "Op.Value: expected an object with text keys (Dictionary), got an array",
    ],
    [
      "an object where keys are numbers",
      dictionary(int, int),
      { 1: 1 },
      "Op.Value: expected a Map (Dictionary), got an object",
    ],
    ["text", dictionary(string, int), "x", 'Op.Value: expected an object with text keys (Dictionary), got "x"'],
    ["null", dictionary(string, int), null, "Op.Value: expected an object with text keys (Dictionary), got null"],
    ["a bad value", dictionary(string, int), { a: 1, b: "1" }, 'Op.Value["b"]: expected an xs:int, got "1"'],
    [
      "a value that is undefined",
      dictionary(string, int),
      { a: undefined },
      'Op.Value["a"]: expected an xs:int (leave the member out to send nothing), got undefined',
    ],
    [
      "a bad member of a value",
      dictionary(string, () => point),
      { a: { X: 1.5, Y: null } },
      'Op.Value["a"].X: expected an xs:int, got 1.5',
    ],
    ["a bad key", dictionary(int, int), new Map([["x", 1]]), 'Op.Value["x"].Key: expected an xs:int, got "x"'],
  ])("refuses %s", (_, type, value, reason) => {
    expect(refusal(() => writtenValue(() => type, value))).toBe(reason);
  });
});

test.each<[type: TypeReference, expected: string]>([
  [() => point, "an object (Point)"],
  [() => numbers, "an array (ArrayOfint)"],
  [() => dictionary(string, int), "an object with text keys (Dictionary)"],
  [() => dictionary(int, int), "a Map (Dictionary)"],
])("what may not be nil is null where it was left out, and named where it is missing (%#)", (type, expected) => {
  const own: readonly MemberDescriptor[] = [
    ["Value", type, "1"],
    ["Other", int, "?"],
  ];
  expect(read(own, "<Other>1</Other>")["Value"]).toBeNull();
  expect(refusal(() => written(own, { Other: 1 }))).toBe(`Op.Value: expected ${expected}, got undefined`);
  expect(refusal(() => written(own, { Value: null }))).toContain(`Op.Value: expected ${expected}`);
  for (const [, spell] of spellings)
    expect(refusal(() => read(own, '<Value i:nil="true"/>', { spell }))).toBe(
      `Op.Value: expected ${expected}, got nil`,
    );
});

test("an element of no namespace among items is told as one", () => {
  expect(refusal(() => readValue(() => numbers, '<Value><int xmlns="">1</int></Value>'))).toBe(
    "Op.Value[0]: expected the element int of urn:t, got int of no namespace",
  );
});

test("white space inside of what is nil is layout", () => {
  for (const [, spell] of spellings) {
    const xml = '<Value><Point i:nil="true"> \n\t\r</Point><Point i:nil="1"><!-- --> </Point></Value>';
    expect(
      read(
        valueOf(() => points),
        xml,
        { spell },
      )["Value"],
    ).toEqual([null, null]);
    for (const inside of ["<X/>", " <X></X>", "\u00a0", "<![CDATA[.]]>"])
      expect(
        refusal(() =>
          read(
            valueOf(() => points),
            `<Value><Point i:nil="1">${inside}</Point></Value>`,
            { spell },
          ),
        ),
      ).toBe("Op.Value[0]: expected nothing inside an element that is nil");
  }
});

test("an object stands for a dictionary whose keys are text, a map for any other", () => {
  const restricted = (base: typeof string) => () =>
    ({ kind: "restricted", name: "R", namespace, base, facets: {}, checks: facetChecks }) as const;
  const enumeration = () => ({ kind: "enumeration", name: "E", namespace, names: ["a"] }) as const;
  expect(
    [string, int, dateTime, guid, restricted(string), restricted(int), enumeration].map((key) =>
      hasTextKey(dictionary(key, int)),
    ),
  ).toEqual([true, false, false, false, true, false, false]);
});

describe("values inside each other", () => {
  const node = carrier("Node", [["Next", () => node, "1nil"]]);
  const nested: ArrayDescriptor = arrayOf(["Nested", () => nested, "*"]);
  const tree: DictionaryDescriptor = { ...dictionary(string, int), value: ["Held", () => tree, "1nil"] };
  const chain = <Value>(depth: number, link: (inner: Value | null) => Value): Value | null =>
    depth === 0 ? null : link(chain(depth - 1, link));

  test("are written as deep as the limit says, and no deeper", () => {
    const limits = { depth: 6 };
    const write = (type: TypeReference, value: unknown) => written([["Value", type, "1nil"]], { Value: value }, limits);
    const nodes = (depth: number) => chain<object>(depth, (Next) => ({ Next }));
    const arrays = (depth: number) => chain<unknown[]>(depth, (inner) => (inner ? [inner] : []));
    const dictionaries = (depth: number) => chain<object>(depth, (a) => ({ a }));
    // One level is the operation's own.
    for (const [type, of] of [
      [() => node, nodes],
      [() => nested, arrays],
      [() => tree, dictionaries],
    ] as const) {
      expect(refusal(() => write(type, of(5)))).toBeUndefined();
      expect(refusal(() => write(type, of(6)))).toMatch(
        /expected a value that does not hold itself, got more than 6 levels \(limits\.depth\)$/,
      );
    }
  });

  test("are counted anew behind each of them", () => {
    const many = { Next: { Next: null } };
    const members: readonly MemberDescriptor[] = [
      ["A", () => node, "1"],
      ["B", () => node, "1"],
      ["C", () => numbers, "1"],
      ["D", () => tree, "1"],
    ];
    expect(refusal(() => written(members, { A: many, B: many, C: [1], D: { a: null } }, { depth: 3 }))).toBeUndefined();
  });

  test.each(spellings)("are read as deep as the limit says, and no deeper: %s", (_, spell) => {
    const nodes = (depth: number) =>
      `<Value>${"<Next>".repeat(depth - 1)}${'<Next i:nil="true"/>'}${"</Next>".repeat(depth - 1)}</Value>`;
    const own: readonly MemberDescriptor[] = [["Value", () => node, "1nil"]];
    // Four are around: the envelope, its body, the answer's element and the value's.
    for (const [depth, type, xml] of [
      [5, own, nodes],
      [5, [["Value", () => arrayOf(["int", int, "*"]), "1"]], () => "<Value><int>1</int><int>2</int></Value>"],
      [6, [["Value", () => points, "1"]], () => "<Value><Point><X>1</X></Point><Point><X>1</X></Point></Value>"],
      [7, [["Value", () => deeps, "1"]], () => "<Value><Deep><L><int>1</int></L></Deep></Value>"],
      [
        6,
        [["Value", () => dictionary(string, int), "1"]],
        () => "<Value><Pair><Key>a</Key><Held>1</Held></Pair></Value>",
      ],
      [
        7,
        [["Value", () => dictionary(string, () => point), "1"]],
        () => "<Value><Pair><Key>a</Key><Held><X>1</X></Held></Pair></Value>",
      ],
      [6, [["Value", () => deep, "1"]], () => "<Value><L><int>1</int></L></Value>"],
    ] as const) {
      const refused = (limit: number) =>
        refusal(() => read(type as readonly MemberDescriptor[], xml(3), { spell, limits: { depth: limit } }));
      const needed = xml === nodes ? 4 + 3 : depth;
      expect(refused(needed)).toBeUndefined();
      expect(refused(needed - 1)).toContain(`more than ${needed - 1} elements inside each other`);
    }
  });
});
