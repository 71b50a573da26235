/** Carriers: members in order, those that are left out, those that only the server knows, and families of carriers. */
import { describe, expect, test } from "vitest";
import type { MemberDescriptor } from "../../../../../runtime/descriptors.js";
import { int, string } from "../../../../../runtime/scalars.js";
import { absentMembers, unknownMembers, unknownType } from "../../../../../runtime/types.js";
import {
  arrayOf,
  carrier,
  namespace,
  read,
  readOnce,
  readBack,
  refusal,
  spellings,
  stepsTaken,
  written,
} from "../../../support/soap.js";

const inner = carrier("Inner", [["X", int, "1"]]);
const texts = arrayOf(["string", string, "*nil"], "urn:list");
/** Members of all kinds: text, an array of text, text that repeats, another carrier, and one with another name in TypeScript. */
const members: readonly MemberDescriptor[] = [
  ["A", int, "1"],
  ["B", () => texts, "1nil"],
  ["R", string, "*"],
  ["C", () => inner, "1nil"],
  ["D", string, "?nil", { property: "d" }],
];
const thing = carrier("Thing", members);
const value: readonly MemberDescriptor[] = [["Value", () => thing, "1nil"]];

/** What each member may be in a message: its XML, and its value. */
const present: readonly (readonly [property: string, xml: string, value: unknown, zero: unknown])[] = [
  ["A", "<A>1</A>", 1, 0],
  ["B", '<B><n:string xmlns:n="urn:list">x</n:string><n:string xmlns:n="urn:list"/></B>', ["x", ""], null],
  ["R", "<R>y</R><R>z</R>", ["y", "z"], []],
  ["C", "<C><X>2</X></C>", { X: 2 }, null],
  ["d", "<D>w</D>", "w", null],
];
const wireNames = ["A", "B", "R", "C", "D"];
const unknown = '<n:New xmlns:n="urn:n">?</n:New>';

/** Returns the XML and the value of a thing with the members of a bit set, and an unknown element before the position. */
function thingOf(bits: number, position?: number): readonly [xml: string, value: object] {
  const isThere = (at: number): boolean => (bits & (1 << at)) !== 0;
  const xml = present.map(([, each], at) => (position === at ? unknown : "") + (isThere(at) ? each : ""));
  if (position === present.length) xml.push(unknown);
  const absent = present.filter((_, at) => !isThere(at)).map(([property]) => property);
  const before = wireNames.filter((_, at) => isThere(at) && at < (position ?? 0)).at(-1);
  return [
    xml.join(""),
    {
      ...Object.fromEntries(present.map(([property, , is, zero], at) => [property, isThere(at) ? is : zero])),
      ...(absent.length > 0 && { [absentMembers]: absent }),
      ...(position !== undefined && {
        [unknownMembers]: [
          before === undefined ? { wire: "soap", text: unknown } : { after: before, wire: "soap", text: unknown },
        ],
      }),
    },
  ];
}

const subsets = Array.from({ length: 1 << present.length }, (_, bits) => bits);
const positions = [undefined, ...Array.from({ length: present.length + 1 }, (_, at) => at)];
const things = subsets.flatMap((bits) => positions.map((position) => thingOf(bits, position)));

/** Returns the message's XML with the unknown members as they are kept, whatever the spelling did to them. */
const forgetXml = (read: unknown): unknown => {
  if (typeof read !== "object" || read === null) return read;
  const kept = read as { [unknownMembers]?: { after?: string; wire: string; text: string }[] };
  return kept[unknownMembers] === undefined
    ? read
    : { ...kept, [unknownMembers]: kept[unknownMembers].map((each) => ({ ...each, text: unknown })) };
};

describe.each(spellings)("%s", (_, spell) => {
  test("a carrier alone is read, with an unknown member before each of its members or behind", () => {
    for (const [xml, expected] of [0, 0b01010, 0b10101, 0b11111].flatMap((bits) =>
      positions.map((at) => thingOf(bits, at)),
    )) {
      const { Value } = read(value, `<Value>${xml}</Value>`, { spell, allowMismatch: true });
      expect(forgetXml(Value)).toEqual(expected);
    }
  });

  test("each set of members is read in the rows of one array", () => {
    const rows = arrayOf(["Thing", () => thing, "*nil"]);
    const xml = things.map(([each]) => `<Thing>${each}</Thing>`).join("");
    const { Value } = read([["Value", () => rows, "1"]], `<Value>${xml}</Value>`, { spell, allowMismatch: true });
    expect((Value as unknown[]).map(forgetXml)).toEqual(things.map(([, expected]) => expected));
  });

  test.each<[name: string, xml: string, expected: object]>([
    ["an empty carrier", "<Value/>", thingOf(0)[1]],
    ["an empty carrier with an end tag", "<Value></Value>", thingOf(0)[1]],
    ["white space between members", "<Value>\n <A>1</A>\r\n\t<D>w</D> </Value>", thingOf(0b10001)[1]],
    [
      "members that are nil",
      '<Value><A>1</A><B i:nil="true"/><C i:nil="1"/><D i:nil=" true "></D></Value>',
      {
        A: 1,
        B: null,
        R: [],
        C: null,
        d: null,
        [absentMembers]: ["R"],
      },
    ],
    [
      'members that are nil="false"',
      '<Value><A i:nil="false">1</A><C i:nil="0"><X>2</X></C></Value>',
      {
        A: 1,
        B: null,
        R: [],
        C: { X: 2 },
        d: null,
        [absentMembers]: ["B", "R", "d"],
      },
    ],
    [
      "members in another order",
      "<Value><D>w</D><R>y</R><A>1</A><R>z</R></Value>",
      {
        A: 1,
        B: null,
        R: ["y", "z"],
        C: null,
        d: "w",
        [absentMembers]: ["B", "C"],
      },
    ],
    ["an attribute that means nothing here", '<Value><A n:a="1" b="2">1</A></Value>', thingOf(1)[1]],
  ])("reads %s", (_name, xml, expected) => {
    expect(read(value, xml, { spell })["Value"]).toEqual(expected);
  });

  test.each<[name: string, xml: string, reason: string]>([
    ["a member twice", "<Value><A>1</A><A>2</A></Value>", "Op.Value.A: expected the member once"],
    [
      "a member twice, with others between",
      "<Value><D>1</D><A>1</A><D/></Value>",
      "Op.Value.d: expected the member once",
    ],
    ["a bad value", "<Value><A>x</A></Value>", 'Op.Value.A: expected an xs:int, got "x"'],
    ["a bad value behind others", "<Value><D/><A>x</A></Value>", 'Op.Value.A: expected an xs:int, got "x"'],
    ["a bad value inside", "<Value><C><X>1.5</X></C></Value>", 'Op.Value.C.X: expected an xs:int, got "1.5"'],
    ["nil for what cannot be", '<Value><A i:nil="true"/></Value>', "Op.Value.A: expected an xs:int, got nil"],
    [
      "text inside of nil",
      '<Value><C i:nil="1">x</C></Value>',
      "Op.Value.C: expected nothing inside an element that is nil",
    ],
    ["an element inside of nil", '<Value><C i:nil="1"><X>1</X></C></Value>', "Op.Value.C: expected nothing inside"],
    ["text between members", "<Value><A>1</A>, </Value>", 'Op.Value: expected elements, got ","'],
    ["an element inside of text", "<Value><A><X/></A></Value>", "Op.Value.A: expected text, got the element X"],
  ])("refuses %s", (_name, xml, reason) => {
    expect(refusal(() => read(value, xml, { spell }))).toContain(reason);
  });
});

describe("get, change and save", () => {
  test("sends each set of members as it came", () => {
    const rows: readonly MemberDescriptor[] = [["Value", () => arrayOf(["Thing", () => thing, "*nil"]), "1"]];
    const xml = things.map(([each]) => `<Thing>${each}</Thing>`).join("");
    const got = read(rows, `<Value>${xml}</Value>`, { allowMismatch: true });
    expect(readBack(rows, got)).toEqual(got);
    const withoutDefault = (content: object) => written(rows, content).replaceAll(' xmlns="urn:t"', "");
    expect(withoutDefault(got)).toBe(withoutDefault({ Value: things.map(([, expected]) => expected) }));
  });

  test("keeps unknown members of the server in their places, the first before all known ones", () => {
    const content = "<First>0</First><A>1</A><Second>0</Second><Third/><D>w</D><Last a='1'>x<y/></Last>";
    const got = read(value, `<Value>${content}</Value>`);
    expect((got["Value"] as { [unknownMembers]: unknown })[unknownMembers]).toEqual([
      { wire: "soap", text: '<First xmlns="urn:t">0</First>' },
      { after: "A", wire: "soap", text: '<Second xmlns="urn:t">0</Second>' },
      { after: "A", wire: "soap", text: '<Third xmlns="urn:t"/>' },
      { after: "D", wire: "soap", text: `<Last xmlns="urn:t" a='1'>x<y/></Last>` },
    ]);
    expect(written(value, got)).toBe(
      `<Value><First xmlns="urn:t">0</First><A>1</A><Second xmlns="urn:t">0</Second><Third xmlns="urn:t"/><D>w</D><Last xmlns="urn:t" a='1'>x<y/></Last></Value>`,
    );
    expect(written(value, { Value: { ...(got["Value"] as object), A: 5 } })).toContain("</First><A>5</A><Second");
  });

  test("sends unknown members in the place of a member that is left out", () => {
    expect(
      written(value, {
        Value: { A: 1, [unknownMembers]: [{ after: "B", wire: "soap", text: "<N/>" }], d: "w", B: null, C: null },
      }),
    ).toBe(`<Value><A>1</A><B i:nil="true"/><N/><C i:nil="true"/><D>w</D></Value>`);
    expect(
      written(value, {
        Value: {
          A: 0,
          B: null,
          C: null,
          [absentMembers]: ["A", "B", "C"],
          [unknownMembers]: [{ after: "B", wire: "soap", text: "<N/>" }],
        },
      }),
    ).toBe("<Value><N/></Value>");
  });

  test.each<[name: string, changes: object, sent: string]>([
    ["nothing where nothing was changed", {}, "<Value/>"],
    ["a number that was set", { A: 1 }, "<Value><A>1</A></Value>"],
    ["an array that was set", { B: [] }, "<Value><B/></Value>"],
    ["no items of an array that is still empty", { R: [] }, "<Value/>"],
    ["items that were added", { R: ["y"] }, "<Value><R>y</R></Value>"],
    ["text that was set", { d: "" }, "<Value><D/></Value>"],
  ])("sends %s, of members that the server left out", (_, changes, sent) => {
    const got = read(value, "<Value/>")["Value"] as object;
    expect(written(value, { Value: { ...got, ...changes } })).toBe(sent);
  });

  test("sends a zero of a member that the server did not leave out", () => {
    expect(written(value, read(value, "<Value><A>0</A><R/></Value>"))).toBe("<Value><A>0</A><R/></Value>");
  });

  test("remembers what was left out in a list that nobody can change", () => {
    const got = read(value, "<Value/>")["Value"] as { [absentMembers]: string[] };
    expect(Object.isFrozen(got[absentMembers])).toBe(true);
  });

  test("keeps rows apart that have and lack different members, or unknown ones", () => {
    const own: readonly MemberDescriptor[] = [["Value", () => arrayOf(["Thing", () => thing, "*"]), "1"]];
    const kinds = [
      thingOf(1),
      thingOf(0b10000),
      thingOf(1),
      thingOf(1, 1),
      thingOf(1),
      thingOf(0b11111, 2),
      thingOf(0b11111),
    ];
    for (const order of [kinds, [...kinds].reverse(), [...kinds, ...kinds]]) {
      const xml = order.map(([each]) => `<Thing>${each}</Thing>`).join("");
      const got = read(own, `<Value>${xml}</Value>`)["Value"] as object[];
      expect(got.map(forgetXml)).toEqual(order.map(([, expected]) => expected));
      got.forEach((each, at) => {
        const symbols = (of: object) => Object.getOwnPropertySymbols(of).map(String).sort();
        expect(symbols(each)).toEqual(symbols(order[at]?.[1] ?? {}));
      });
    }
  });

  test("says of an unknown member only what is known of its place", () => {
    const got = read(value, "<Value><New/><A>1</A><New/></Value>")["Value"] as { [unknownMembers]: object[] };
    expect(got[unknownMembers].map((each) => Object.keys(each))).toEqual([
      ["wire", "text"],
      ["after", "wire", "text"],
    ]);
  });

  test("leaves out flags that are still none, and sends those that were set", () => {
    const flags = { kind: "flags", name: "Flags", namespace, names: ["Red"] } as const;
    const own: readonly MemberDescriptor[] = [["F", () => flags, "1"]];
    expect(written(own, read(own, ""))).toBe("");
    expect(written(own, { ...read(own, ""), F: ["Red"] })).toBe("<F>Red</F>");
    expect(written(own, read(own, "<F/>"))).toBe("<F></F>");
    expect(refusal(() => written(own, { ...read(own, ""), F: "" }))).toContain("Op.F: expected an array of names");
  });

  test("gives each row its own values, of which one does not change the other", () => {
    const rows = arrayOf(["Thing", () => thing, "*"]);
    const { Value } = read([["Value", () => rows, "1"]], "<Value><Thing/><Thing/></Value>");
    const [first, second] = Value as Record<string, unknown[]>[];
    first?.["R"]?.push("y");
    expect(second?.["R"]).toEqual([]);
  });
});

describe("keys of what was read", () => {
  const base = carrier("Base", [["A", int, "1"]], { derived: () => [heir] });
  const heir = carrier("Heir", [["B", int, "1"]], { base: () => base });

  test("are in the order of the members, whatever order they came in", () => {
    for (const xml of ["<D>w</D><A>1</A>", "<A>1</A><D>w</D>", "<R/><C/>", "<New/><D/><A>1</A>"])
      expect(Object.keys(read(value, `<Value>${xml}</Value>`)["Value"] as object)).toEqual(["A", "B", "R", "C", "d"]);
  });

  test("have $type first", () => {
    const { Value } = read([["Value", () => base, "1"]], '<Value i:type="t:Heir"><B>1</B></Value>');
    expect(Object.keys(Value as object)).toEqual(["$type", "A", "B"]);
  });
});

describe("what is written", () => {
  test.each<[name: string, content: object, xml: string]>([
    [
      "members in the contract's order",
      { d: "w", R: ["y"], C: { X: 2 }, B: ["x"], A: 1 },
      "<Value><A>1</A><B><n1:string>x</n1:string></B><R>y</R><C><X>2</X></C><D>w</D></Value>",
    ],
    [
      "null as nil",
      { A: 1, B: null, C: null, d: null },
      '<Value><A>1</A><B i:nil="true"/><C i:nil="true"/><D i:nil="true"/></Value>',
    ],
    [
      "no member that may be left out",
      { A: 1, B: null, C: null },
      '<Value><A>1</A><B i:nil="true"/><C i:nil="true"/></Value>',
    ],
    ["no element for no items", { A: 1, B: [], R: [], C: null }, '<Value><A>1</A><B/><C i:nil="true"/></Value>'],
  ])("has %s", (_, content, xml) => {
    expect(written(value, { Value: content })).toBe(xml);
  });

  test("is the same of an object without a prototype and of a class with getters", () => {
    class Inner {
      get X(): number {
        return 2;
      }
    }
    const own: readonly MemberDescriptor[] = [["Value", () => inner, "1"]];
    const bare = Object.assign(Object.create(null) as object, { X: 2 });
    for (const each of [{ X: 2 }, bare, new Inner()])
      expect(written(own, { Value: each })).toBe("<Value><X>2</X></Value>");
  });

  const whole = { A: 1, B: null, C: null };
  test.each<[name: string, content: unknown, reason: string]>([
    ["a member that is missing", { A: 1, C: null }, "Op.Value.B: expected an array (ArrayOfstring), got undefined"],
    ["a number that is missing", { B: null, C: null }, "Op.Value.A: expected an xs:int, got undefined"],
    [
      "undefined for what may be left out",
      { ...whole, d: undefined },
      "Op.Value.d: expected text (leave the member out to send nothing), got undefined",
    ],
    ["null for what cannot be", { ...whole, A: null }, "Op.Value.A: expected an xs:int, got null"],
    ["a name that is no member", { ...whole, Other: 1 }, "Op.Value.Other: Thing has no such member"],
    ["a misspelt name", { A: 1, b: null, C: null }, "Op.Value.b: Thing has no such member; B is one"],
    [
      "a wire name where TypeScript has another",
      { ...whole, D: "w" },
      "Op.Value.D: Thing has no such member; d is one",
    ],
    [
      "an additional name where one may be left out",
      { ...whole, d: "w", another: 1 },
      "Op.Value.another: Thing has no such member",
    ],
    [
      "undefined under a name that is no member",
      { ...whole, Other: undefined },
      "Op.Value.Other: Thing has no such member",
    ],
    ["text", "x", 'Op.Value: expected an object (Thing), got "x"'],
    ["a number", 7, "Op.Value: expected an object (Thing), got 7"],
    ["an array", [], "Op.Value: expected an object (Thing), got an array"],
    ["a map", new Map(), "Op.Value: expected an object (Thing), got a Map"],
    ["a date", new Date(0), "Op.Value: expected an object (Thing), got a Date"],
    ["a promise", Promise.resolve(), "Op.Value: expected an object (Thing), got a Promise"],
    ["an array of numbers", new Int8Array(1), "Op.Value: expected an object (Thing), got an Int8Array"],
    ["an error", new Error("x"), "Op.Value: expected an object (Thing), got an Error"],
    ["a function", () => 1, "Op.Value: expected an object (Thing), got a function"],
    [
      "unknown members that are text",
      { ...whole, [unknownMembers]: [{ wire: "soap", text: "text" }] },
      "Op.Value: expected every unknown member to be one well-formed element",
    ],
    [
      "unknown members of another wire",
      { ...whole, [unknownMembers]: [{ after: "A", wire: "json", text: "<a/>" }] },
      "Op.Value: expected unknown members of a message over soap, got one over json, which only that wire can send",
    ],
    [
      "unknown members of no wire",
      { ...whole, [unknownMembers]: [{ text: "<a/>" }] },
      "Op.Value: expected unknown members of a message over soap, got one over undefined, which only that wire can send",
    ],
    [
      "two unknown members in one",
      { ...whole, [unknownMembers]: [{ after: "A", wire: "soap", text: "<a/><b/>" }] },
      "Op.Value: expected every unknown member to be one well-formed element",
    ],
    ["a bad value inside", { ...whole, C: { X: 1.5 } }, "Op.Value.C.X: expected an xs:int, got 1.5"],
    ["a bad item", { ...whole, R: ["y", 7] }, "Op.Value.R[1]: expected text, got 7"],
  ])("refuses %s", (_, content, reason) => {
    expect(refusal(() => written(value, { Value: content }))).toBe(reason);
  });

  test("refuses null in place of all members", () => {
    expect(refusal(() => written(value, null as never))).toBe("Op: expected an object (Op), got null");
  });

  test("refuses a name of a class with getters that is no member", () => {
    class Inner {
      Y = 1;
      get X(): number {
        return 2;
      }
    }
    expect(refusal(() => written([["Value", () => inner, "1"]], { Value: new Inner() }))).toBe(
      "Op.Value.Y: Inner has no such member; X is one",
    );
  });
});

describe("families of carriers", () => {
  const base = carrier("Base", [["A", int, "1"]], { derived: () => [heir, other] });
  const heir = carrier("Heir", [["B", string, "1nil"]], { base: () => base });
  const other = carrier("Other", [["C", int, "1"]], { base: () => heir, namespace: "urn:n" });
  const family: readonly MemberDescriptor[] = [["Value", () => base, "1nil"]];
  const named = "i:type";

  test.each<[name: string, content: object, xml: string]>([
    ["the base itself without a type", { $type: "Base", A: 1 }, "<Value><A>1</A></Value>"],
    [
      "a heir with its type, the base's members first",
      { $type: "Heir", B: "x", A: 1 },
      '<Value i:type="n1:Heir"><A>1</A><B>x</B></Value>',
    ],
    [
      "a heir's heir of another namespace",
      { $type: "Other", A: 1, B: null, C: 2 },
      '<Value i:type="n1:Other"><A>1</A><B i:nil="true"/><n1:C>2</n1:C></Value>',
    ],
    [
      "a type that only the server knows",
      { $type: "Base", A: 1, [unknownType]: "{urn:n}New" },
      '<Value i:type="n1:New"><A>1</A></Value>',
    ],
  ])("writes %s", (_, content, xml) => {
    expect(written(family, { Value: content })).toBe(xml);
  });

  test.each<[name: string, content: object, reason: string]>([
    [
      "no $type",
      { A: 1 },
      'Op.Value.$type: expected one of "Base", "Heir", "Other", because several carriers may stand here, got undefined',
    ],
    ["an unknown $type", { $type: "New", A: 1 }, 'Op.Value.$type: expected one of "Base", "Heir", "Other", got "New"'],
    ["a $type that is no text", { $type: 7, A: 1 }, 'Op.Value.$type: expected one of "Base", "Heir", "Other", got 7'],
    ["a heir's member in the base", { $type: "Base", A: 1, B: "x" }, "Op.Value.B: Base has no such member; A is one"],
    ["a heir without the base's member", { $type: "Heir", B: "x" }, "Op.Value.A: expected an xs:int, got undefined"],
    [
      "an unknown type in another form",
      { $type: "Base", A: 1, [unknownType]: "New" },
      "Op.Value: expected the unknown type as it was received",
    ],
    [
      "an unknown type that would end its attribute",
      { $type: "Base", A: 1, [unknownType]: '{urn:n}New"' },
      "Op.Value: expected the unknown type as it was received",
    ],
    [
      "an unknown type with a colon",
      { $type: "Base", A: 1, [unknownType]: "{urn:n}a:b" },
      "Op.Value: expected the unknown type as it was received",
    ],
    [
      "an unknown type without a name",
      { $type: "Base", A: 1, [unknownType]: "{urn:n}" },
      "Op.Value: expected the unknown type as it was received",
    ],
    [
      "an unknown type behind something",
      { $type: "Base", A: 1, [unknownType]: "x{urn:n}New" },
      "Op.Value: expected the unknown type as it was received",
    ],
  ])("refuses %s", (_, content, reason) => {
    expect(refusal(() => written(family, { Value: content }))).toBe(reason);
  });

  test("send back a type that only the server knows, with its namespace", () => {
    const got = read(family, '<Value i:type="n:New"><A>1</A></Value>');
    expect(readBack(family, got)).toEqual(got);
  });

  test("accepts $type where there is no family, if it is the carrier's name", () => {
    expect(written([["Value", () => inner, "1"]], { Value: { $type: "Inner", X: 1 } })).toBe("<Value><X>1</X></Value>");
    expect(refusal(() => written([["Value", () => inner, "1"]], { Value: { $type: "Other", X: 1 } }))).toBe(
      'Op.Value.$type: expected one of "Inner", got "Other"',
    );
  });

  test("refuses an abstract carrier, but not one of a type that only the server knows", () => {
    const abstract = carrier("Abstract", [["A", int, "1"]], { abstract: true });
    const own: readonly MemberDescriptor[] = [["Value", () => abstract, "1"]];
    expect(refusal(() => written(own, { Value: { A: 1 } }))).toBe(
      "Op.Value: expected a carrier derived from Abstract, which is abstract, got an object",
    );
    expect(written(own, { Value: { A: 1, [unknownType]: "{urn:n}New" } })).toBe(
      '<Value i:type="n1:New"><A>1</A></Value>',
    );
  });

  describe.each(spellings)("%s", (_, spell) => {
    test.each<[name: string, xml: string, expected: object]>([
      ["the base without a type", "<Value><A>1</A></Value>", { $type: "Base", A: 1 }],
      ["the base with its type", `<Value ${named}="t:Base"><A>1</A></Value>`, { $type: "Base", A: 1 }],
      ["a heir", `<Value ${named}="t:Heir"><A>1</A><B>x</B></Value>`, { $type: "Heir", A: 1, B: "x" }],
      [
        "a heir's type between white space",
        `<Value ${named}=" t:Heir "><A>1</A><B>x</B></Value>`,
        { $type: "Heir", A: 1, B: "x" },
      ],
      [
        "a heir's heir",
        `<Value ${named}="n:Other"><A>1</A><B/><n:C>3</n:C></Value>`,
        { $type: "Other", A: 1, B: "", C: 3 },
      ],
      [
        "an unknown type",
        `<Value ${named}="n:New"><A>1</A></Value>`,
        { $type: "Base", A: 1, [unknownType]: "{urn:n}New" },
      ],
      [
        "a heir's name in another namespace",
        `<Value ${named}="n:Heir"><A>1</A></Value>`,
        { $type: "Base", A: 1, [unknownType]: "{urn:n}Heir" },
      ],
      [
        "the base's name in another namespace",
        `<Value ${named}="n:Base"><A>1</A></Value>`,
        { $type: "Base", A: 1, [unknownType]: "{urn:n}Base" },
      ],
      ["nil beside a type", `<Value ${named}="t:Heir" i:nil="true"/>`, null as never],
    ])("reads %s", (_name, xml, expected) => {
      expect(read(family, xml, { spell })["Value"]).toEqual(expected);
    });

    test("refuses a type whose prefix is not declared", () => {
      expect(refusal(() => read(family, `<Value ${named}="z:Heir"/>`, { spell }))).toBe(
        'Op.Value: expected a declared prefix in xsi:type, got "z:Heir"',
      );
    });
  });

  test("reads a type without a prefix in the default namespace", () => {
    expect(read(family, '<Value i:type="Heir"><A>1</A><B>x</B></Value>')["Value"]).toMatchObject({ $type: "Heir" });
    expect(read(family, '<t:Value xmlns="" i:type="Heir"/>')["Value"]).toMatchObject({
      $type: "Base",
      [unknownType]: "{}Heir",
    });
  });

  test("reads another type attribute as none", () => {
    expect(read(family, '<Value n:type="t:Heir" type="t:Heir"><A>1</A></Value>')["Value"]).toEqual({
      $type: "Base",
      A: 1,
    });
  });
});

describe("elements that take the place of members", () => {
  const one: readonly MemberDescriptor[] = [["Value", () => inner, "1"]];
  const two = carrier("Two", [
    ["First", int, "1"],
    ["Second", int, "1"],
  ]);
  const both: readonly MemberDescriptor[] = [["Value", () => two, "1"]];

  describe.each(spellings.filter(([name]) => !name.includes("prefix")))("%s", (_, spell) => {
    test.each<[name: string, of: readonly MemberDescriptor[], xml: string, reason: string]>([
      [
        "the only member in another namespace",
        one,
        "<n:X>1</n:X>",
        "Op.Value.X: expected the element X of urn:t, got X of urn:n (accepted with allowMismatch)",
      ],
      [
        "the only member in no namespace",
        one,
        '<X xmlns="">1</X>',
        "Op.Value.X: expected the element X of urn:t, got X of no namespace (accepted with allowMismatch)",
      ],
      [
        "another element instead of the only member",
        one,
        "<Y>1</Y>",
        "Op.Value.X: expected the element X of urn:t, got Y of urn:t (accepted with allowMismatch)",
      ],
      [
        "none of several members",
        both,
        "<Sekond>1</Sekond>",
        "Op.Value: expected a member of Two such as Second of urn:t, got Sekond of urn:t (accepted with allowMismatch)",
      ],
      [
        "none, and nothing like one",
        both,
        "<Xyz>1</Xyz>",
        "Op.Value: expected a member of Two such as First of urn:t, got Xyz of urn:t (accepted with allowMismatch)",
      ],
      [
        "one of several in another namespace",
        both,
        "<First>1</First><n:Second>1</n:Second>",
        "Op.Value.Second: expected the element Second of urn:t, got Second of urn:n (accepted with allowMismatch)",
      ],
      [
        "one of several in another namespace, behind an unknown one",
        both,
        "<New/><n:Second>1</n:Second><First>1</First>",
        "Op.Value.Second: expected the element Second of urn:t, got Second of urn:n (accepted with allowMismatch)",
      ],
      [
        "the first of two in other namespaces",
        both,
        "<n:First/><n:Second/>",
        "Op.Value.First: expected the element First of urn:t, got First of urn:n (accepted with allowMismatch)",
      ],
    ])("are refused: %s", (_name, of, xml, reason) => {
      expect(refusal(() => read(of, `<Value>${xml}</Value>`, { spell }))).toBe(reason);
      const { Value } = read(of, `<Value>${xml}</Value>`, { spell, allowMismatch: true });
      expect(Object.getOwnPropertySymbols(Value)).toContain(unknownMembers);
    });

    test.each<[name: string, of: readonly MemberDescriptor[], xml: string]>([
      ["a member in another namespace beside the true one", both, "<First>1</First><n:First>1</n:First>"],
      ["a member in another namespace before the true one", both, "<n:First>1</n:First><First>1</First>"],
      ["an unknown one beside one of several", both, "<Second>1</Second><New>1</New>"],
      ["an unknown one beside the only member", one, "<X>1</X><Y>1</Y>"],
      ["an unknown one before all members", both, "<New/><First>1</First><Second>1</Second>"],
    ])("are not what is beside them: %s", (_name, of, xml) => {
      expect(refusal(() => read(of, `<Value>${xml}</Value>`, { spell }))).toBeUndefined();
    });
  });

  test("cannot be in a carrier without members", () => {
    const empty = carrier("Empty", []);
    expect(refusal(() => read([["Value", () => empty, "1"]], "<Value><New/></Value>"))).toBeUndefined();
    expect(written([["Value", () => empty, "1"]], { Value: {} })).toBe("<Value/>");
  });
});

describe("patterns", () => {
  const numbered = (count: number): readonly MemberDescriptor[] =>
    Array.from({ length: count }, (_, at): MemberDescriptor => [`M${at}`, int, "1"]);
  const xmlOf = (count: number): string => Array.from({ length: count }, (_, at) => `<M${at}>${at}</M${at}>`).join("");
  const valuesOf = (count: number): object =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`M${at}`, at]));
  /** Steps of an answer around its members: the envelope, its body and the answer's element, and the end. */
  const around = 7;

  test.each([1, 12, 13, 40, 41, 80, 81, 100])("read %i members of text without steps of the reader", (count) => {
    const many = numbered(count);
    expect(read(many, xmlOf(count))).toEqual(valuesOf(count));
    expect(stepsTaken(() => readOnce(many, xmlOf(count)))).toBeLessThanOrEqual(around);
    expect(written(many, valuesOf(count))).toBe(xmlOf(count));
  });

  test.each([11, 12, 13, 41])("read rows of %i members", (count) => {
    const rows = arrayOf(["Row", () => carrier("Row", numbered(count)), "*"]);
    const own: readonly MemberDescriptor[] = [["Value", () => rows, "1"]];
    const xml = `<Value>${`<Row>${xmlOf(count)}</Row>`.repeat(9)}</Value>`;
    expect(read(own, xml)["Value"]).toEqual(Array.from({ length: 9 }, () => valuesOf(count)));
    // Larger rows take a step for each end tag.
    expect(stepsTaken(() => readOnce(own, xml))).toBeLessThanOrEqual(around + (count > 12 ? 10 : 1));
  });

  test("read members of all kinds without steps of the reader for what is text", () => {
    const [xml] = thingOf(0b11001);
    // Two for the only repeated member, three of the carrier inside.
    expect(stepsTaken(() => readOnce(value, `<Value>${xml}</Value>`))).toBeLessThanOrEqual(around + 2);
  });

  test("go on behind a member that only the server knows", () => {
    const rows = arrayOf(["Row", () => carrier("Row", numbered(30)), "*"]);
    const own: readonly MemberDescriptor[] = [["Value", () => rows, "1"]];
    const xml = `<Value>${`<Row>${xmlOf(30).replace("<M7>", "<New>1</New><M7>")}</Row>`.repeat(9)}</Value>`;
    expect(stepsTaken(() => readOnce(own, xml))).toBeLessThanOrEqual(around + 10 + 9 * 4);
  });

  test("go on behind members that stand otherwise, or that repeat", () => {
    for (const [members, xml] of [
      [numbered(30), xmlOf(30).replace("<M0>", "<M0 >")],
      [numbered(30), xmlOf(30).replace("<M0>", '<M0 n:a="1">').replace("<M9>", "<M9><!---->")],
      [[["R", int, "*"], ...numbered(30)], `<R>1</R><R>2</R><R>3</R>${xmlOf(30)}`],
    ] as const)
      // Three for each of those members at most.
      expect(stepsTaken(() => readOnce(members, xml))).toBeLessThanOrEqual(around + 9);
  });

  test("stay few, however a server breaks its rows off", () => {
    const rows = arrayOf(["Row", () => carrier("Row", numbered(30)), "*"]);
    const own: readonly MemberDescriptor[] = [["Value", () => rows, "1"]];
    const broken = Array.from(
      { length: 30 },
      (_, at) => `<Row>${xmlOf(30).replace(`<M${at}>`, `<New>1</New><M${at}>`)}</Row>`,
    );
    const got = read(own, `<Value>${broken.join("")}${broken.join("")}</Value>`)["Value"] as object[];
    expect(got).toHaveLength(60);
    got.forEach((each, at) => {
      expect(each).toMatchObject(valuesOf(30));
      expect((each as { [unknownMembers]: unknown })[unknownMembers]).toEqual([
        { ...(at % 30 > 0 && { after: `M${(at % 30) - 1}` }), wire: "soap", text: '<New xmlns="urn:t">1</New>' },
      ]);
    });
  });

  test("of members in several namespaces are none, and the members are read all the same", () => {
    const own: readonly MemberDescriptor[] = [
      ["A", int, "1", { namespace: "urn:n" }],
      ["B", int, "1"],
    ];
    expect(read(own, "<n:A>1</n:A><B>2</B>")).toEqual({ A: 1, B: 2 });
    expect(written(own, { A: 1, B: 2 })).toBe("<n1:A>1</n1:A><B>2</B>");
    expect(namespace).toBe("urn:t");
  });
});
