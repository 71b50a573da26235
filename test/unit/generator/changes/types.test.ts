/** Changes of a type: its kind, its base, its members, its limits, the names of an enumeration. */
import { describe, expect, test } from "vitest";
import type { Carrier, Facet, Member, ScalarName, TypeDef } from "../../../../generator/contract/model.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../../../support/contract.js";
import { told } from "../../../support/told.js";

const gives = (type: string) => operation("Get", [], [member("Response", named(type))]);
const holding = (...types: readonly TypeDef[]) => contract(types, [gives(types[0]?.name.replace(/\{.*\}/, "") ?? "")]);
const optional = (name: string, type: ScalarName = "int") => member(name, scalar(type), { nillable: false });
const required = (name: string) => member(name, scalar("int"), { nillable: false, optional: false });

describe("the kind of a type", () => {
  const restricted = (base: ScalarName, meaning?: "guid" | "char"): TypeDef => ({
    kind: "restricted",
    name: own("Kind"),
    base,
    facets: [],
    position,
    ...(meaning && { meaning }),
  });
  const names = { name: own("Kind"), values: [{ name: "None", value: 0 }], position };

  test.each<readonly [string, TypeDef, TypeDef, string]>([
    [
      "of an enumeration that becomes flags",
      { kind: "enumeration", ...names },
      { kind: "flags", ...names },
      "enumeration -> flags",
    ],
    [
      "of a carrier that becomes an enumeration",
      carrier("Kind", [optional("A")]),
      { kind: "enumeration", ...names },
      "carrier -> enumeration",
    ],
    ["of a restricted type with another base", restricted("string"), restricted("int"), "string -> int"],
    [
      "of a restricted type with a meaning",
      restricted("string"),
      restricted("string", "guid"),
      "string -> string as guid",
    ],
    ["of a restricted type that becomes a carrier", restricted("string"), carrier("Kind", []), "string -> carrier"],
  ])("%s is one change for all that the type says", (_, before, after, values) => {
    expect(told(holding(before), holding(after))).toEqual([`wire: type-kind-changed Kind (${values})`]);
    const [was, is] = values.split(" -> ");
    expect(told(holding(after), holding(before))).toEqual([`wire: type-kind-changed Kind (${is} -> ${was})`]);
  });
});

describe("a carrier", () => {
  const base = carrier("Base", []);
  const other = carrier("Other", []);
  const note = carrier("Note", [optional("Id")]);
  const noteWith = (facts: Partial<Carrier>) => holding({ ...note, ...facts }, base, other);

  test("that derives from a carrier still compiles, because it loses no member", () => {
    expect(told(noteWith({}), noteWith({ base: own("Base") }))).toEqual([
      "wire, compiles: base-changed Note ( -> Base)",
    ]);
  });

  test("that derives from none, or from another, does not compile", () => {
    expect(told(noteWith({ base: own("Base") }), noteWith({}))).toEqual(["wire: base-changed Note (Base -> )"]);
    expect(told(noteWith({ base: own("Base") }), noteWith({ base: own("Other") }))).toEqual([
      "wire: base-changed Note (Base -> Other)",
    ]);
  });

  test("is made abstract, or no longer is", () => {
    expect(told(noteWith({}), noteWith({ abstract: true }))).toEqual(["wire, compiles: made-abstract Note"]);
    expect(told(noteWith({ abstract: true }), noteWith({}))).toEqual(["addition, compiles: no-longer-abstract Note"]);
  });

  test("that is a struct of .NET, or no longer is, is the same in a message", () => {
    expect(told(noteWith({}), noteWith({ valueType: true }))).toEqual(["doc, compiles: about-changed Note"]);
  });

  test("begins a family with its first heir, and ends it with its last", () => {
    const heir = carrier("LongNote", [], "Note");
    const [alone, family] = [holding(note), holding(note, heir)];
    expect(told(alone, family)).toEqual([
      "source: family-begun Note",
      "addition, compiles: type-added LongNote ( -> carrier extends Note {})",
    ]);
    expect(told(family, alone)).toEqual(["source: type-removed LongNote (carrier -> )", "source: family-ended Note"]);
  });
});

describe("a member", () => {
  const of = (...members: readonly Member[]) => holding(carrier("Note", members));

  test.each<readonly [string, readonly Member[], readonly Member[], readonly string[]]>([
    [
      "that may be left out is an addition",
      [optional("A")],
      [optional("A"), optional("B")],
      ["addition, compiles: member-added Note.B ( -> xs:int)"],
    ],
    [
      "that must be given breaks the wire",
      [optional("A")],
      [optional("A"), required("B")],
      ["wire, compiles: member-required Note.B ( -> xs:int)"],
    ],
    [
      "that goes breaks the wire",
      [optional("A"), optional("B")],
      [optional("A")],
      ["wire: member-removed Note.B (xs:int -> )"],
    ],
    [
      "of a carrier that had none is an addition",
      [],
      [optional("A")],
      ["addition, compiles: member-added Note.A ( -> xs:int)"],
    ],
    [
      "that changes places with another breaks the wire",
      [optional("A"), optional("B")],
      [optional("B"), optional("A")],
      ["wire, compiles: members-moved Note (A, B -> B, A)"],
    ],
    [
      "that moves while others come and go is told by those that stayed",
      [optional("A"), optional("B"), optional("C", "string"), optional("D")],
      [optional("B"), optional("E"), optional("A"), optional("D")],
      [
        "wire, compiles: members-moved Note (A, B, D -> B, A, D)",
        "wire: member-removed Note.C (xs:string -> )",
        "addition, compiles: member-added Note.E ( -> xs:int)",
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(of(...before), of(...after))).toEqual(expected);
  });
});

describe("a member that went was perhaps renamed", () => {
  const hint = (gone: Member, ...come: readonly Member[]) => {
    const [line = ""] = told(holding(carrier("Note", [gone])), holding(carrier("Note", come)));
    return / perhaps (.*)$/.exec(line)?.[1];
  };

  test.each<readonly [string, Member, readonly Member[], string | undefined]>([
    ["to the only new one with its type", optional("Ids"), [optional("Keys")], "Keys"],
    [
      "to the only new one with its type among others",
      optional("Ids"),
      [optional("Text", "string"), optional("Keys")],
      "Keys",
    ],
    ["not to one of two with its type", optional("Ids"), [optional("Keys"), optional("Numbers")], undefined],
    ["not to one with another type", optional("Ids"), [optional("Ids2", "long")], undefined],
    ["not if nothing is new", optional("Ids"), [], undefined],
    [
      "for a boolean, to one with a word of its name",
      optional("IsActive", "boolean"),
      [optional("ActiveNow", "boolean")],
      "ActiveNow",
    ],
    ["for a boolean, not to one without", optional("IsActive", "boolean"), [optional("Hidden", "boolean")], undefined],
    [
      "for a boolean, not by a word of three letters",
      optional("HasTax", "boolean"),
      [optional("NoTax", "boolean")],
      undefined,
    ],
    [
      "for a boolean, by a word of four letters",
      optional("HasFlag", "boolean"),
      [optional("NoFlag", "boolean")],
      "NoFlag",
    ],
    [
      "for a boolean, whatever the case of the word",
      optional("can_archive", "boolean"),
      [optional("CanARCHIVE", "boolean")],
      "CanARCHIVE",
    ],
    [
      "for a boolean, by a word after an abbreviation",
      optional("URLVisible", "boolean"),
      [optional("Visible", "boolean")],
      "Visible",
    ],
    [
      "for a boolean, by a word after a digit",
      optional("Is2Visible", "boolean"),
      [optional("Visible", "boolean")],
      "Visible",
    ],
    [
      "for a boolean, not by a word of its namespace",
      { ...optional("Open", "boolean"), name: "{urn:thing}Open" },
      [{ ...optional("Shut", "boolean"), name: "{urn:thing}Shut" }],
      undefined,
    ],
  ])("%s", (_, gone, come, expected) => {
    expect(hint(gone, ...come)).toBe(expected);
  });
});

describe("the limits of a type", () => {
  const code = (facets: readonly Facet[]) =>
    holding({ kind: "restricted", name: own("Code"), base: "string", facets, position });
  const facetsOf = (text: string): readonly Facet[] =>
    text
      .split(", ")
      .filter((each) => each !== "")
      .map((each) => {
        const [name, value = ""] = each.split(" ");
        return { name: name as Facet["name"], value };
      });
  const rule = (before: string, after: string) =>
    told(code(facetsOf(before)), code(facetsOf(after))).map((line) => line.replace(/ \(.*/, ""));
  const tightened = ["wire, compiles: limits-tightened Code"];
  const loosened = ["addition, compiles: limits-loosened Code"];

  test.each<readonly [narrow: string, wide: string]>([
    ["maxLength 9", "maxLength 10"],
    ["maxLength 9", ""],
    ["minLength 2", "minLength 1"],
    ["minLength 1", ""],
    ["maxInclusive 9", "maxInclusive 10"],
    ["maxInclusive -10", "maxInclusive -9"],
    ["maxExclusive 9.5", "maxExclusive 10"],
    ["minInclusive 2", "minInclusive 1"],
    ["minInclusive -9", "minInclusive -10"],
    ["minExclusive 0.5", "minExclusive 0.25"],
    ["maxInclusive 9223372036854775806", "maxInclusive 9223372036854775807"],
    ["minInclusive -9223372036854775807", "minInclusive -9223372036854775808"],
    ["totalDigits 4", "totalDigits 5"],
    ["fractionDigits 1", "fractionDigits 2"],
    ["pattern a", ""],
    ["pattern a", "pattern a, pattern b"],
    ["pattern b", "pattern a, pattern b"],
    ["maxLength 9, pattern a", "maxLength 10, pattern a"],
    ["maxLength 9, minLength 2", "maxLength 10, minLength 1"],
    ["maxLength 9, minLength 2", "maxLength 9"],
    ["length 2, pattern a", "length 2"],
  ])("are narrower with %s than with %s", (narrow, wide) => {
    expect(rule(wide, narrow)).toEqual(tightened);
    expect(rule(narrow, wide)).toEqual(loosened);
  });

  test.each<readonly [what: string, before: string, after: string]>([
    ["one is wider and another narrower", "maxLength 9, minLength 2", "maxLength 10, minLength 3"],
    ["one goes and another comes", "maxLength 9", "minLength 1"],
    ["the length is another", "length 2", "length 3"],
    ["the pattern is another", "pattern a", "pattern b"],
    ["one of two patterns is another", "pattern a, pattern b", "pattern a, pattern c"],
    ["a limit is no number, so that nobody can tell", "maxInclusive 2020-01-01", "maxInclusive 2021-01-01"],
    ["a limit was no number", "maxInclusive 2020-01-01", "maxInclusive 2021"],
    ["a limit is no number any more", "maxInclusive 2020", "maxInclusive 2021-01-01"],
    ["an inclusive limit becomes an exclusive one", "maxInclusive 9", "maxExclusive 10"],
  ])("count as narrower in both directions if %s", (_, before, after) => {
    expect(rule(before, after)).toEqual(tightened);
    expect(rule(after, before)).toEqual(tightened);
  });

  test("are told as they were and are", () => {
    expect(told(code(facetsOf("maxLength 9")), code(facetsOf("maxLength 8, pattern a")))).toEqual([
      "wire, compiles: limits-tightened Code (maxLength 9 -> maxLength 8, pattern a)",
    ]);
  });

  test("are the same if only their order differs", () => {
    expect(rule("maxLength 9, minLength 2", "minLength 2, maxLength 9")).toEqual(loosened);
  });
});

describe("the names of an enumeration", () => {
  type Names = Readonly<Record<string, number>>;
  const of = (names: Names, kind: "enumeration" | "flags" = "enumeration") =>
    holding({
      kind,
      name: own("Kind"),
      values: Object.entries(names).map(([name, value]) => ({ name, value })),
      position,
    });

  test.each<readonly [string, Names, Names, readonly string[]]>([
    ["come", { A: 0 }, { A: 0, B: 1 }, ["addition, compiles: name-added Kind.B ( -> B)"]],
    ["go", { A: 0, B: 1 }, { A: 0 }, ["wire: name-removed Kind.B (B -> )"]],
    [
      "stand for other numbers",
      { A: 0, B: 1, C: 2 },
      { A: 0, B: 2, C: 3 },
      ["doc, compiles: names-renumbered Kind (B 1, C 2 -> B 2, C 3)"],
    ],
    [
      "stand in another order",
      { A: 0, B: 1, C: 2 },
      { A: 0, C: 2, B: 1 },
      ["doc, compiles: names-renumbered Kind (A, B, C -> A, C, B)"],
    ],
    [
      "come while others stand for other numbers",
      { A: 0, B: 1 },
      { A: 0, X: 1, B: 2 },
      ["addition, compiles: name-added Kind.X ( -> X)", "doc, compiles: names-renumbered Kind (B 1 -> B 2)"],
    ],
    [
      "change the one for zero, which a member that is left out is read as",
      { A: 0, B: 1 },
      { A: 1, B: 0 },
      ["wire, compiles: zero-name-changed Kind (A -> B)"],
    ],
    [
      "change the one for zero, and others stand for other numbers",
      { A: 0, B: 1, C: 2 },
      { A: 1, B: 0, C: 3 },
      ["wire, compiles: zero-name-changed Kind (A -> B)", "doc, compiles: names-renumbered Kind (C 2 -> C 3)"],
    ],
    [
      "lose the one for zero, so that a member that is left out is null",
      { A: 0, B: 1 },
      { A: 1, B: 2 },
      ["wire: zero-name-changed Kind (A -> )", "doc, compiles: names-renumbered Kind (B 1 -> B 2)"],
    ],
    [
      "get one for zero, so that a member that is left out is no longer null",
      { A: 1, B: 2 },
      { A: 0, B: 2 },
      ["wire: zero-name-changed Kind ( -> A)"],
    ],
    [
      "lose the one for zero with the name itself",
      { A: 0, B: 1 },
      { B: 1 },
      ["wire: zero-name-changed Kind (A -> )", "wire: name-removed Kind.A (A -> )"],
    ],
    [
      "get a new one for zero",
      { B: 1 },
      { A: 0, B: 1 },
      ["wire: zero-name-changed Kind ( -> A)", "addition, compiles: name-added Kind.A ( -> A)"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(of(before), of(after))).toEqual(expected);
  });

  test("of flags have no zero: none of them set is an empty list", () => {
    expect(told(of({ A: 0, B: 1 }, "flags"), of({ A: 2, B: 1 }, "flags"))).toEqual([
      "doc, compiles: names-renumbered Kind (A 0 -> A 2)",
    ]);
  });
});
