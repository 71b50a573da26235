import { beforeAll, describe, expect, test } from "vitest";
import { localOf, type Carrier, type Contract } from "../../../../generator/contract/model.js";
import {
  allMembers,
  baseChain,
  derivedOf,
  familyBases,
  pickAgents,
  reachableTypes,
  typeOf,
} from "../../../../generator/contract/queries.js";
import { contractOf, tns, typeNamed } from "../../../support/contracts.js";
import { wsdl } from "../../../support/wsdl.js";

const type = (name: string, base: string | undefined, ...members: [string, string][]) => {
  const sequence = `<xs:sequence>${members.map(([member, of]) => `<xs:element name="${member}" type="${of}"/>`).join("")}</xs:sequence>`;
  return `<xs:complexType name="${name}">${base ? `<xs:complexContent><xs:extension base="tns:${base}">${sequence}</xs:extension></xs:complexContent>` : sequence}</xs:complexType>`;
};
const array = (item: string) =>
  `<xs:complexType name="ArrayOf${item}"><xs:sequence><xs:element name="${item}" maxOccurs="unbounded" type="tns:${item}"/></xs:sequence></xs:complexType>`;

// Carrier is the base of all and declared nowhere; Shape is declared, by an array; Square is a Shape's Shape.
const schema = [
  type("Carrier", undefined, ["Right", "xs:int"]),
  type("Shape", "Carrier", ["Name", "xs:string"]),
  type("Circle", "Shape", ["Pen", "tns:Pen"]),
  type("Rectangle", "Shape", ["Width", "xs:int"]),
  type("Square", "Rectangle"),
  type("Pen", "Carrier"),
  type("Drawing", "Carrier", ["Shapes", "tns:ArrayOfShape"]),
  array("Shape"),
  type("Other", "Carrier"),
].join("\n");
const files = {
  "a.wsdl": wsdl({
    agent: "Draw",
    schema,
    operations: [{ name: "Get", response: '<xs:element name="Response" type="tns:Drawing"/>' }],
  }),
  "b.wsdl": wsdl({
    agent: "Rest",
    schema,
    operations: [
      { name: "Set", request: '<xs:element name="Other" type="tns:Other"/><xs:element name="Pen" type="tns:Pen"/>' },
    ],
  }),
};
const carrier = (contract: Contract, name: string): Carrier => {
  const found = typeNamed(contract, name);
  if (found.kind !== "carrier") throw new Error(name);
  return found;
};
const locals = (names: Iterable<`{${string}}${string}`>) => [...names].map(localOf).sort();

describe("a contract is asked for", () => {
  let contract: Contract;
  beforeAll(async () => void (contract = await contractOf(files)));

  test("a type by its reference", () => {
    expect(typeOf(contract, { kind: "scalar", name: "int" })).toBeUndefined();
    expect(typeOf(contract, { kind: "named", name: tns("Pen") })?.name).toBe(tns("Pen"));
  });
  test("bases, nearest first, and all members, base first", () => {
    expect(baseChain(contract, carrier(contract, "Square")).map(({ name }) => localOf(name))).toEqual([
      "Rectangle",
      "Shape",
      "Carrier",
    ]);
    expect(allMembers(contract, carrier(contract, "Square")).map(({ name }) => localOf(name))).toEqual([
      "Right",
      "Name",
      "Width",
    ]);
  });
  test("what derives from a carrier, at any depth", () => {
    expect(derivedOf(contract, tns("Shape")).map(({ name }) => localOf(name))).toEqual([
      "Circle",
      "Rectangle",
      "Square",
    ]);
    expect(derivedOf(contract, tns("Pen"))).toEqual([]);
  });
  test("the bases of families: declared and derived from", () => {
    expect(locals(familyBases(contract))).toEqual(["Shape"]);
  });
  test("what an agent reaches: derived carriers where their base is declared, not every heir of Carrier", () => {
    expect(locals(reachableTypes(contract, contract.agents.slice(0, 1)))).toEqual([
      "ArrayOfShape",
      "Carrier",
      "Circle",
      "Drawing",
      "Pen",
      "Rectangle",
      "Shape",
      "Square",
    ]);
  });
  test("some agents and their types only", () => {
    const picked = pickAgents(contract, ["Rest", "None"]);
    expect(picked.agents.map(({ name }) => name)).toEqual(["Rest"]);
    expect(locals(picked.types.keys())).toEqual(["Carrier", "Other", "Pen"]);
  });
});
