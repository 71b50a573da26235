import { expect, test } from "vitest";
import type { Enumeration, Member, TypeDef } from "../../../../generator/contract/model.js";
import { carrierFamilies } from "../../../../generator/describe/families.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../../../support/contract.js";

const enumeration = (name: string, ...names: readonly string[]): Enumeration => ({
  kind: "enumeration",
  name: own(name),
  values: names.map((each, value) => ({ name: each, value })),
  position,
});

/** Returns the families of a contract with one base, which an operation takes. */
const familiesOf = (base: string, members: readonly Member[], types: readonly TypeDef[]) =>
  carrierFamilies(contract([carrier(base, members), ...types], [operation("Do", [member("It", named(base))], [])]));

test("a value names a carrier together with the stem of the base, before it or behind it", () => {
  const kind = enumeration("Kind", "None", "Round", "Square");
  expect(
    familiesOf(
      "ShapeBase",
      [member("Kind", named("Kind"))],
      [kind, carrier("ShapeRound", [], "ShapeBase"), carrier("SquareShape", [], "ShapeBase")],
    ),
  ).toEqual([
    {
      base: "ShapeBase",
      family: { member: "Kind", carriers: { Round: "ShapeRound", Square: "SquareShape" } },
      untold: [],
    },
  ]);
});

test("the carriers of FieldInfoBase with names of their own are known", () => {
  const [found] = familiesOf(
    "FieldInfoBase",
    [member("FieldType", named("Kind"))],
    [
      enumeration("Kind", "Unknown", "Integer", "Checkbox", "RelationTo", "Date"),
      ...["Int", "Bool", "Relation", "Date"].map((each) => carrier(`FieldInfo${each}`, [], "FieldInfoBase")),
    ],
  );
  expect(found?.family?.carriers).toEqual({
    Integer: "FieldInfoInt",
    Checkbox: "FieldInfoBool",
    RelationTo: "FieldInfoRelation",
    Date: "FieldInfoDate",
  });
});

test("the member whose values name most carriers tells them", () => {
  const [found] = familiesOf(
    "ShapeBase",
    [member("Rank", scalar("int")), member("Color", named("Color")), member("Kind", named("Kind"))],
    [
      enumeration("Color", "Red", "Round"),
      enumeration("Kind", "Round", "Square"),
      carrier("ShapeRound", [], "ShapeBase"),
      carrier("ShapeSquare", [], "ShapeBase"),
    ],
  );
  expect(found?.family?.member).toBe("Kind");
});

test("a member of the base's own base tells them too", () => {
  const [found] = carrierFamilies(
    contract(
      [
        enumeration("Kind", "Round"),
        carrier("Root", [member("Kind", named("Kind"))]),
        carrier("ShapeBase", [], "Root"),
        carrier("ShapeRound", [], "ShapeBase"),
      ],
      [operation("Do", [member("It", named("ShapeBase"))], [])],
    ),
  );
  expect(found?.family).toEqual({ member: "Kind", carriers: { Round: "ShapeRound" } });
});

test("a carrier without a value is untold, but not an abstract one", () => {
  const [found] = familiesOf(
    "ShapeBase",
    [member("Kind", named("Kind"))],
    [
      enumeration("Kind", "Round"),
      carrier("ShapeRound", [], "ShapeBase"),
      carrier("Blob", [], "ShapeBase"),
      { ...carrier("ShapeFlat", [], "ShapeBase"), abstract: true },
    ],
  );
  expect(found?.family?.carriers).toEqual({ Round: "ShapeRound" });
  expect(found?.untold).toEqual(["Blob"]);
});

test.each([
  ["no member tells", [member("Rank", scalar("int"))]],
  ["two members tell equally well", [member("A", named("Kind")), member("B", named("Kind"))]],
])("where %s, no family is guessed", (_, members) => {
  expect(
    familiesOf("ShapeBase", members, [enumeration("Kind", "Round"), carrier("ShapeRound", [], "ShapeBase")]),
  ).toEqual([{ base: "ShapeBase", family: undefined, untold: ["ShapeRound"] }]);
});

test("a base that is declared nowhere is no family", () => {
  const types = [carrier("ShapeBase", []), carrier("ShapeRound", [], "ShapeBase")];
  expect(carrierFamilies(contract(types, [operation("Do", [member("It", named("ShapeRound"))], [])]))).toEqual([]);
});
