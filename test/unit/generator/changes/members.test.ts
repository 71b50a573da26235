/** Changes of a parameter, a result and a carrier's member: their type, null, whether they may be left out, and how often they stand. */
import { describe, expect, test } from "vitest";
import type { Contract, Member, ScalarName, TypeDef } from "../../../../generator/contract/model.js";
import {
  arrayOf,
  carrier,
  contract,
  member,
  named,
  operation,
  own,
  position,
  scalar,
} from "../../../support/contract.js";
import { told } from "../../../support/told.js";

const gives = (type: string) => operation("Get", [], [member("Response", named(type))]);
const kind = (zero: number): TypeDef => ({
  kind: "enumeration",
  name: own("Kind"),
  values: [{ name: "Some", value: zero }],
  position,
});

type Place = (member: Member, types?: readonly TypeDef[]) => Contract;
const asParameter: Place = (each, types = []) => contract(types, [operation("Get", [each], [])]);
const asResult: Place = (each, types = []) => contract(types, [operation("Get", [], [each])]);
const asMember: Place = (each, types = []) => contract([...types, carrier("Note", [each])], [gives("Note")]);
const places = { parameter: asParameter, result: asResult, member: asMember };
const subjects = { parameter: "Sample.Get(Rank)", result: "Sample.Get result Rank", member: "Note.Rank" };

const rank = (type: ScalarName, facts: Partial<Member> = {}) =>
  member("Rank", scalar(type), { nillable: false, optional: true, ...facts });

type Case = readonly [
  what: string,
  before: Member,
  after: Member,
  expected: Readonly<Record<keyof typeof places, string>>,
];

const all = (line: string) => ({ parameter: line, result: line, member: line });

/** Each change on its own, at each of the three places; `@` stands for the subject. */
const cases: readonly Case[] = [
  [
    "null of a number comes",
    rank("int"),
    rank("int", { nillable: true }),
    {
      parameter: "addition, compiles: null-accepted @",
      result: "wire: null-allowed @",
      member: "wire: null-allowed @",
    },
  ],
  [
    "null of a number goes",
    rank("int", { nillable: true }),
    rank("int"),
    {
      parameter: "wire: null-forbidden @",
      result: "addition, compiles: never-null @",
      member: "wire: null-forbidden @",
    },
  ],
  [
    "null comes to a text that may be left out and has no zero, so that readers found null before",
    rank("string"),
    rank("string", { nillable: true }),
    {
      parameter: "addition, compiles: null-accepted @",
      result: "wire, compiles: null-allowed @",
      member: "wire, compiles: null-allowed @",
    },
  ],
  [
    "null goes from a text that may be left out, so that readers find null after as before",
    rank("string", { nillable: true }),
    rank("string"),
    {
      parameter: "wire: null-forbidden @",
      result: "addition, compiles: never-null @",
      member: "wire, compiles: null-forbidden @",
    },
  ],
  [
    "null comes to a text that is always given",
    rank("string", { optional: false }),
    rank("string", { optional: false, nillable: true }),
    {
      parameter: "addition, compiles: null-accepted @",
      result: "wire: null-allowed @",
      member: "wire: null-allowed @",
    },
  ],
  [
    "a number may be left out, and is zero then",
    rank("int", { optional: false }),
    rank("int"),
    all("addition, compiles: made-optional @"),
  ],
  [
    "a text may be left out, and is null then",
    rank("string", { optional: false }),
    rank("string"),
    {
      parameter: "addition, compiles: made-optional @",
      result: "source: left-out-as-null @",
      member: "source: left-out-as-null @",
    },
  ],
  [
    "a text may be left out, and could be null before",
    rank("string", { optional: false, nillable: true }),
    rank("string", { nillable: true }),
    all("addition, compiles: made-optional @"),
  ],
  [
    "a number must be given",
    rank("int"),
    rank("int", { optional: false }),
    {
      parameter: "wire: made-required @",
      result: "addition, compiles: always-given @",
      member: "wire, compiles: made-required @",
    },
  ],
  [
    "a text must be given, which was null where it was left out",
    rank("string"),
    rank("string", { optional: false }),
    {
      parameter: "wire: made-required @",
      result: "addition, compiles: always-given @",
      member: "wire: made-required @",
    },
  ],
  [
    "a text must be given, and may be null after as before",
    rank("string", { nillable: true }),
    rank("string", { nillable: true, optional: false }),
    {
      parameter: "wire: made-required @",
      result: "addition, compiles: always-given @",
      member: "wire, compiles: made-required @",
    },
  ],
  ["a value repeats", rank("int"), rank("int", { repeated: true }), all("wire: repetition-changed @")],
  ["a value no longer repeats", rank("int", { repeated: true }), rank("int"), all("wire: repetition-changed @")],
  [
    "another type is the same to a caller",
    rank("int"),
    rank("double"),
    all("wire, compiles: type-of-member-changed @ (xs:int -> xs:double)"),
  ],
  [
    "another type is another to a caller",
    rank("int"),
    rank("long"),
    all("wire: type-of-member-changed @ (xs:int -> xs:long)"),
  ],
  [
    "another type that may be null is one change",
    rank("int"),
    rank("double", { nillable: true }),
    {
      parameter: "wire, compiles: type-of-member-changed @ (xs:int -> xs:double or null)",
      result: "wire: type-of-member-changed @ (xs:int -> xs:double or null)",
      member: "wire: type-of-member-changed @ (xs:int -> xs:double or null)",
    },
  ],
  [
    "another type that may no longer be null is one change",
    rank("int", { nillable: true }),
    rank("double"),
    {
      parameter: "wire: type-of-member-changed @ (xs:int or null -> xs:double)",
      result: "wire, compiles: type-of-member-changed @ (xs:int or null -> xs:double)",
      member: "wire: type-of-member-changed @ (xs:int or null -> xs:double)",
    },
  ],
  [
    "another type that may be null after as before says nothing of null",
    rank("int", { nillable: true }),
    rank("double", { nillable: true }),
    all("wire, compiles: type-of-member-changed @ (xs:int -> xs:double)"),
  ],
  [
    "another type that may be left out is one change",
    rank("int", { optional: false }),
    rank("double"),
    all("wire, compiles: type-of-member-changed @ (xs:int -> xs:double)"),
  ],
  [
    "another type that may be left out, and is null then, is one change",
    rank("date", { optional: false }),
    rank("time"),
    {
      parameter: "wire, compiles: type-of-member-changed @ (xs:date -> xs:time)",
      result: "wire: type-of-member-changed @ (xs:date -> xs:time)",
      member: "wire: type-of-member-changed @ (xs:date -> xs:time)",
    },
  ],
  [
    "another type without a zero, where neither is left out, compiles",
    rank("date", { optional: false }),
    rank("time", { optional: false }),
    all("wire, compiles: type-of-member-changed @ (xs:date -> xs:time)"),
  ],
];

describe.each(["parameter", "result", "member"] as const)("of a %s", (place) => {
  test.each(cases)("%s", (_, before, after, expected) => {
    expect(told(places[place](before), places[place](after))).toEqual([expected[place].replace("@", subjects[place])]);
  });
});

test("a new type that must be given is two changes, because that refuses other requests", () => {
  const [before, after] = [rank("int"), rank("double", { optional: false })];
  expect(told(asParameter(before), asParameter(after))).toEqual([
    "wire, compiles: type-of-member-changed Sample.Get(Rank) (xs:int -> xs:double)",
    "wire: made-required Sample.Get(Rank)",
  ]);
  expect(told(asMember(before), asMember(after))).toEqual([
    "wire, compiles: type-of-member-changed Note.Rank (xs:int -> xs:double)",
    "wire, compiles: made-required Note.Rank",
  ]);
  expect(told(asResult(before), asResult(after))).toEqual([
    "wire, compiles: type-of-member-changed Sample.Get result Rank (xs:int -> xs:double)",
  ]);
});

test("null that goes while a value may be left out leaves no null to a type that has a zero", () => {
  const before = rank("int", { nillable: true, optional: false });
  const after = rank("int");
  expect(told(asMember(before), asMember(after))).toEqual([
    "wire: null-forbidden Note.Rank",
    "addition, compiles: made-optional Note.Rank",
  ]);
  expect(told(asResult(before), asResult(after))).toEqual([
    "addition, compiles: never-null Sample.Get result Rank",
    "addition, compiles: made-optional Sample.Get result Rank",
  ]);
});

test("a list that may be left out is empty then, and its items are null only if they are nillable", () => {
  const list = (facts: Partial<Member>) => asMember(rank("string", { repeated: true, ...facts }));
  expect(told(list({ optional: false }), list({}))).toEqual(["addition, compiles: made-optional Note.Rank"]);
  expect(told(list({}), list({ nillable: true }))).toEqual(["wire: null-allowed Note.Rank"]);
  expect(told(list({ nillable: true }), list({}))).toEqual(["wire: null-forbidden Note.Rank"]);
});

test("another type may bring null, or take it away, by its zero alone", () => {
  const [withZero, without] = [rank("dateTime"), rank("date")];
  expect([asParameter, asResult, asMember].map((as) => told(as(withZero), as(without)))).toEqual([
    ["wire, compiles: type-of-member-changed Sample.Get(Rank) (xs:dateTime -> xs:date)"],
    ["wire: type-of-member-changed Sample.Get result Rank (xs:dateTime -> xs:date)"],
    ["wire: type-of-member-changed Note.Rank (xs:dateTime -> xs:date)"],
  ]);
  expect([asParameter, asResult, asMember].map((as) => told(as(without), as(withZero)))).toEqual([
    ["wire, compiles: type-of-member-changed Sample.Get(Rank) (xs:date -> xs:dateTime)"],
    ["wire, compiles: type-of-member-changed Sample.Get result Rank (xs:date -> xs:dateTime)"],
    ["wire: type-of-member-changed Note.Rank (xs:date -> xs:dateTime)"],
  ]);
});

test("an enumeration that has a name for zero is that name where it is left out, and null where it has none", () => {
  const of = (optional: boolean) => member("Rank", named("Kind"), { nillable: false, optional });
  const line = (zero: number) => told(asMember(of(false), [kind(zero)]), asMember(of(true), [kind(zero)]));
  expect(line(0)).toEqual(["addition, compiles: made-optional Note.Rank"]);
  expect(line(1)).toEqual(["source: left-out-as-null Note.Rank"]);
});

describe("the parts of an array and of a dictionary change as members do", () => {
  const array = (item: Partial<Member>): TypeDef => ({
    ...(arrayOf("Note") as Extract<TypeDef, { kind: "array" }>),
    item: member("Note", named("Note"), { repeated: true, nillable: true, ...item }),
  });
  const dictionary = (key: Partial<Member>, value: Partial<Member>): TypeDef => ({
    kind: "dictionary",
    name: own("Map"),
    pair: own("KeyValue"),
    key: member("Key", scalar("string"), { optional: false, ...key }),
    value: member("Value", scalar("int"), { optional: false, nillable: false, ...value }),
    position,
  });
  const note = carrier("Note", []);
  const list = (item: Partial<Member>) => contract([note, array(item)], [gives("ArrayOfNote")]);
  const map = (key: Partial<Member>, value: Partial<Member>) =>
    contract([note, dictionary(key, value)], [gives("Map")]);

  test.each<readonly [string, Contract, Contract, readonly string[]]>([
    [
      "an item's type",
      list({}),
      list({ type: scalar("int") }),
      ["wire: type-of-member-changed ArrayOfNote item (Note -> xs:int)"],
    ],
    ["an item's null", list({ nillable: false }), list({}), ["wire: null-allowed ArrayOfNote item"]],
    ["an item's null that goes", list({}), list({ nillable: false }), ["wire: null-forbidden ArrayOfNote item"]],
    ["an item's repetition", list({}), list({ repeated: false }), ["wire: repetition-changed ArrayOfNote item"]],
    [
      "an item's name",
      list({}),
      list({ name: own("Item") }),
      ["wire, compiles: details-changed ArrayOfNote (Note -> Item)"],
    ],
    [
      "a key's type",
      map({}, {}),
      map({ type: scalar("int") }, {}),
      ["wire: type-of-member-changed Map key (xs:string -> xs:int)"],
    ],
    ["a key's null", map({ nillable: false }, {}), map({}, {}), ["wire: null-allowed Map key"]],
    [
      "a value's type",
      map({}, {}),
      map({}, { type: scalar("long") }),
      ["wire: type-of-member-changed Map value (xs:int -> xs:long)"],
    ],
    ["a value's null", map({}, {}), map({}, { nillable: true }), ["wire: null-allowed Map value"]],
    ["a value's absence", map({}, {}), map({}, { optional: true }), ["addition, compiles: made-optional Map value"]],
    [
      "a value's name",
      map({}, {}),
      map({}, { name: own("Worth") }),
      ["wire, compiles: details-changed Map (KeyValue, Key, Value -> KeyValue, Key, Worth)"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe("two types are the same to a caller", () => {
  const of = (type: TypeDef | ScalarName, ...types: readonly TypeDef[]) => {
    const ref = typeof type === "string" ? scalar(type) : ({ kind: "named", name: type.name } as const);
    const own = typeof type === "string" ? [] : [type];
    return asMember(member("Rank", ref, { nillable: false, optional: false }), [...own, ...types]);
  };
  const compiles = (before: Contract, after: Contract) =>
    told(before, after).some((line) => line.startsWith("wire, compiles: type-of-member-changed Note.Rank"));
  const array = (name: string, item: Member): TypeDef => ({ kind: "array", name: own(name), item, position });
  const map = (name: string, key: Member, value: Member): TypeDef => ({
    kind: "dictionary",
    name: own(name),
    pair: own("Pair"),
    key,
    value,
    position,
  });
  const [int, double, long] = (["int", "double", "long"] as const).map((type) => rank(type)) as [
    Member,
    Member,
    Member,
  ];
  const [text, guid] = [rank("string"), member("Rank", named("Code"), { nillable: false })];
  const nullInt = rank("int", { nillable: true });
  const restricted = (base: ScalarName, meaning?: "guid" | "char" | "duration", name = "Code"): TypeDef => ({
    kind: "restricted",
    name: own(name),
    base,
    facets: [],
    position,
    ...(meaning && { meaning }),
  });
  const flags: TypeDef = { ...(kind(0) as Extract<TypeDef, { kind: "enumeration" }>), kind: "flags" };

  test.each<readonly [string, Contract, Contract, boolean]>([
    ["arrays of the same", of(array("A", int)), of(array("B", double)), true],
    ["arrays of others", of(array("A", int)), of(array("B", long)), false],
    ["an array whose items may be null", of(array("A", int)), of(array("B", nullInt)), false],
    ["an array and its item", of(array("A", int)), of("int"), false],
    ["dictionaries of the same", of(map("A", int, int)), of(map("B", double, double)), true],
    ["dictionaries with another key", of(map("A", int, int)), of(map("B", long, int)), false],
    [
      "dictionaries by text and by a text that WCF has a meaning for",
      of(map("A", text, int)),
      of(map("B", guid, int), restricted("string", "guid")),
      false,
    ],
    [
      "dictionaries by text and by a restricted text",
      of(map("A", text, int)),
      of(map("B", guid, int), restricted("string")),
      true,
    ],
    [
      "dictionaries by text and by a restricted number",
      of(map("A", text, int)),
      of(map("B", guid, int), restricted("int")),
      false,
    ],
    [
      "carriers with one name in two namespaces",
      of(carrier("A", [])),
      of({ ...carrier("A", []), name: "{urn:other}A" }),
      false,
    ],
    ["dictionaries with another value", of(map("A", int, int)), of(map("B", int, long)), false],
    ["dictionaries whose values may be null", of(map("A", int, int)), of(map("B", int, nullInt)), false],
    ["a text with a meaning of WCF and a plain text", of(restricted("string", "guid")), of("string"), true],
    ["a number that WCF writes as text and a plain text", of(restricted("int", "char")), of("string"), true],
    ["a restricted text and a plain text, which has no name", of(restricted("string")), of("string"), false],
    ["carriers with other names", of(carrier("A", [])), of(carrier("B", [])), false],
    [
      "flags and an array of the same names",
      of(flags),
      of(array("Kinds", member("Kind", named("Kind"), { nillable: false })), kind(0)),
      true,
    ],
  ])("%s", (_, before, after, expected) => {
    expect(compiles(before, after)).toBe(expected);
  });

  test("an array of itself has an end", () => {
    const loop = array("Loop", member("Loop", named("Loop"), { nillable: false }));
    const other = array("Other", member("Loop", named("Loop"), { nillable: false }));
    expect(compiles(of(loop), of(other, loop))).toBe(false);
  });
});
