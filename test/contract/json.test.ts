import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractFromJson, contractToJson, isJsonContract } from "../../generator/contract/json.js";
import { qname, scalarNames, type Contract, type Member, type TypeDef } from "../../generator/contract/model.js";
import { byCodePoint } from "../../generator/text/order.js";

const text = fc.string({ unit: "binary" });
const name = fc.tuple(text, text).map(([namespace, local]) => qname(namespace, local));
const position = fc.record({ file: text, line: fc.nat(), column: fc.nat() });
const doc = fc.record({ summary: text, returns: text }, { requiredKeys: ["summary"] });
const ref = fc.oneof(
  fc.record({ kind: fc.constant("scalar" as const), name: fc.constantFrom(...scalarNames) }),
  fc.record({ kind: fc.constant("named" as const), name }),
);
const member: fc.Arbitrary<Member> = fc.record(
  { name, type: ref, nillable: fc.boolean(), optional: fc.boolean(), repeated: fc.boolean(), doc, position },
  { requiredKeys: ["name", "type", "nillable", "optional", "repeated", "position"] },
);
const values = fc.array(fc.record({ name: text, value: fc.integer() }));
const type: fc.Arbitrary<TypeDef> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("carrier" as const),
      name,
      base: name,
      abstract: fc.boolean(),
      valueType: fc.boolean(),
      members: fc.array(member, { maxLength: 3 }),
      doc,
      position,
    },
    { requiredKeys: ["kind", "name", "abstract", "valueType", "members", "position"] },
  ),
  fc.record({ kind: fc.constant("array" as const), name, item: member, position }),
  fc.record({ kind: fc.constant("dictionary" as const), name, pair: name, key: member, value: member, position }),
  fc.record({ kind: fc.constantFrom("enumeration" as const, "flags" as const), name, values, position }),
  fc.record({
    kind: fc.constant("restricted" as const),
    name,
    base: fc.constantFrom(...scalarNames),
    meaning: fc.constant("guid" as const),
    facets: fc.constant([]),
    position,
  }),
);
const message = fc.record({ element: name, members: fc.array(member, { maxLength: 3 }), position });
const header = fc.record({ element: name, type: ref, nillable: fc.boolean(), position });
const operation = fc.record({
  name: text,
  soapAction: text,
  requestHeaders: fc.array(header, { maxLength: 2 }),
  responseHeaders: fc.array(header, { maxLength: 2 }),
  request: message,
  response: message,
  position,
});
const agent = fc.record({
  name: text,
  address: text,
  serviceName: text,
  schemas: fc.array(text),
  operations: fc.array(operation, { maxLength: 2 }),
  position,
});
const contract: fc.Arbitrary<Contract> = fc.record({
  services: text,
  namespace: text,
  agents: fc.array(agent, { maxLength: 2 }),
  types: fc.array(type, { maxLength: 4 }).map((types) => new Map(types.map((each) => [each.name, each]))),
});

describe("a contract as JSON", () => {
  test("comes back as it was, in the same order", () => {
    fc.assert(
      fc.property(contract, (original) => {
        const json: unknown = JSON.parse(JSON.stringify(contractToJson(original)));
        if (!isJsonContract(json)) throw new Error("not taken for what it is");
        const back = contractFromJson(json);
        expect(back).toEqual(original);
        expect([...back.types.keys()]).toEqual([...original.types.keys()]);
      }),
      { numRuns: 200 },
    );
  });
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["a list", []],
  ["an agent without operations", { services: "S", namespace: "n", agents: [{}], types: [] }],
  ["a carrier without members", { services: "S", namespace: "n", agents: [], types: [{ kind: "carrier", name: "T" }] }],
  [
    "a kind that every object has",
    { services: "S", namespace: "n", agents: [], types: [{ kind: "constructor", name: "T" }] },
  ],
])("%s is no contract", (_, json) => {
  expect(isJsonContract(json)).toBe(false);
});

describe("code-point order", () => {
  test("is that of the code points, where UTF-16 units differ", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [p, q] = [[...a], [...b]].map((points) =>
          points.map((point) => (point.codePointAt(0) ?? 0).toString(16).padStart(6, "0")).join(""),
        );
        expect(Math.sign(byCodePoint(a, b))).toBe((p ?? "") < (q ?? "") ? -1 : (p ?? "") > (q ?? "") ? 1 : 0);
      }),
    );
    expect(["\u{1F600}", "\uFF5E", "a", "B"].sort(byCodePoint)).toEqual(["B", "a", "\uFF5E", "\u{1F600}"]);
  });
});
