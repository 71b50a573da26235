import { describe, expect, test } from "vitest";
import type { Carrier, Contract, Enumeration, Member, QName, TypeDef } from "../../../../generator/contract/model.js";
import { describeAgent, describeType, type Described } from "../../../../generator/describe/describe.js";

const position = { file: "a.wsdl", line: 1, column: 1 };
const own = "urn:Services1";
const member = (name: QName, changes: Partial<Member> = {}): Member => ({
  name,
  type: { kind: "scalar", name: "int" },
  nillable: false,
  optional: false,
  repeated: false,
  position,
  ...changes,
});

function described(types: readonly TypeDef[], families: readonly QName[] = []): Described {
  const contract: Contract = {
    services: "Services1",
    namespace: own,
    agents: [],
    types: new Map(types.map((type) => [type.name, type])),
  };
  return { contract, families: new Set(families) };
}

const carrier = (name: QName, changes: Partial<Carrier> = {}): Carrier => ({
  kind: "carrier",
  name,
  abstract: false,
  valueType: false,
  members: [],
  position,
  ...changes,
});

describe("a member", () => {
  test.each([
    [{}, "1"],
    [{ nillable: true }, "1nil"],
    [{ optional: true }, "?"],
    [{ optional: true, nillable: true }, "?nil"],
    [{ repeated: true }, "*"],
    [{ repeated: true, optional: true, nillable: true }, "*nil"],
  ] as const)("occurs as it is declared: %o", (changes, occurs) => {
    const type = carrier(`{${own}}A`, { members: [member(`{${own}}x`, changes)] });
    expect(describeType(described([type]), type)).toMatchObject({ members: [{ name: "x", occurs }] });
  });

  test("has a namespace only if it is not that of the type around it", () => {
    const type = carrier(`{${own}}A`, { members: [member(`{${own}}x`), member("{urn:other}y")] });
    const { members } = describeType(described([type]), type) as { members: readonly object[] };
    expect(members).toEqual([
      { name: "x", type: { kind: "scalar", name: "int" }, occurs: "1" },
      { name: "y", namespace: "urn:other", type: { kind: "scalar", name: "int" }, occurs: "1" },
    ]);
  });

  test("of a type to which WCF gives a meaning is a scalar of the runtime", () => {
    const guid: TypeDef = {
      kind: "restricted",
      name: "{urn:s}guid",
      base: "string",
      meaning: "guid",
      facets: [],
      position,
    };
    const type = carrier(`{${own}}A`, { members: [member(`{${own}}x`, { type: { kind: "named", name: guid.name } })] });
    expect(describeType(described([guid, type]), type)).toMatchObject({
      members: [{ type: { kind: "scalar", name: "guid" } }],
    });
  });

  test("of a type that the contract lacks throws", () => {
    const type = carrier(`{${own}}A`, {
      members: [member(`{${own}}x`, { type: { kind: "named", name: "{urn:s}B" } })],
    });
    expect(() => describeType(described([type]), type)).toThrow("{urn:s}B is referred to but not in the contract");
  });
});

describe("a carrier", () => {
  const base = carrier(`{${own}}Base`);
  const derived = carrier(`{${own}}Derived`, { base: base.name, abstract: true });

  test("names its base, and whether it is abstract", () => {
    expect(describeType(described([base, derived]), derived)).toMatchObject({ base: base.name, abstract: true });
    expect(describeType(described([base, derived]), base)).not.toHaveProperty("base");
  });

  test("names the carriers derived from it only if it is the base of a family", () => {
    expect(describeType(described([base, derived], [base.name]), base)).toMatchObject({ derived: [derived.name] });
    expect(describeType(described([base, derived]), base)).not.toHaveProperty("derived");
  });
});

describe("the zero of an enumeration", () => {
  const values = [
    { name: "One", value: 1 },
    { name: "Zero", value: 0 },
  ];
  const enumeration: Enumeration = { kind: "enumeration", name: `{${own}}E`, values, position };

  test("is the name whose value is 0, wherever it stands", () => {
    expect(describeType(described([]), enumeration)).toMatchObject({ names: ["One", "Zero"], zero: "Zero" });
  });

  test("is absent if no name has the value 0, and for flags", () => {
    const none = { ...enumeration, values: values.slice(0, 1) };
    expect(describeType(described([]), none)).not.toHaveProperty("zero");
    expect(describeType(described([]), { ...enumeration, kind: "flags" })).not.toHaveProperty("zero");
  });
});

describe("an operation", () => {
  const message = (element: QName) => ({ element, members: [], position });
  const agentWith = (soapAction: string, request: QName, address = "") => ({
    name: "Erp",
    address,
    serviceName: "",
    schemas: [],
    operations: [
      {
        name: "Get",
        soapAction,
        requestHeaders: [
          {
            element: `{${own}}Ticket` as QName,
            type: { kind: "scalar", name: "string" } as const,
            nillable: true,
            position,
          },
        ],
        responseHeaders: [],
        request: message(request),
        response: message(`{${own}}GetResponse`),
        position,
      },
    ],
    position,
  });

  test("leaves out the action and the namespace that follow from the agent", () => {
    const agent = describeAgent(described([]), agentWith(`${own}/Erp/Get`, `{${own}}Get`));
    expect(agent.operations[0]).toEqual({
      name: "Get",
      requestHeaders: [{ name: "Ticket", type: { kind: "scalar", name: "string" }, occurs: "?nil" }],
      responseHeaders: [],
      request: { element: "Get", members: [] },
      response: { element: "GetResponse", members: [] },
    });
  });

  test("names an action and a namespace of its own", () => {
    const agent = describeAgent(described([]), agentWith("urn:act", "{urn:other}Get"));
    expect(agent.operations[0]).toMatchObject({ action: "urn:act", request: { namespace: "urn:other" } });
  });

  test("of NetServer has no path, whatever the address in the WSDL", () => {
    const address = "https://crm.example.com/Remote/Services1/Erp.svc";
    expect(describeAgent(described([]), agentWith("", `{${own}}Get`, address))).not.toHaveProperty("path");
  });
});
