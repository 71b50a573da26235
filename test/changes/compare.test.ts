import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractFromJson, contractToJson } from "../../generator/contract/json.js";
import type { Carrier, Contract, Operation, TypeDef } from "../../generator/contract/model.js";
import { compareContracts } from "../../generator/changes/compare.js";
import { statementsOf } from "../../generator/changes/statements.js";
import type { Change } from "../../generator/changes/model.js";
import { inspect } from "../../generator/index.js";
import { arrayOf, carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";
import { corpus } from "../support/corpus.js";
import { applied } from "../support/told.js";

const id = member("Id", scalar("int"), { nillable: false });
const name = member("Name", scalar("string"));
const base = carrier("Base", [member("Rights", scalar("int"))]);
const note = carrier("Note", [id, name], "Base");
const kind: TypeDef = {
  kind: "enumeration",
  name: own("Kind"),
  position,
  values: [
    { name: "None", value: 0 },
    { name: "Some", value: 1 },
  ],
};
const code: TypeDef = {
  kind: "restricted",
  name: own("Code"),
  position,
  base: "string",
  facets: [{ name: "maxLength", value: "10" }],
};
const get = operation("Get", [id, member("Kind", named("Kind"))], [member("Response", named("Note"))]);
const save: Operation = {
  ...operation("Save", [member("Note", named("Note"))], []),
  requestHeaders: [{ element: own("Credentials"), type: named("Base"), nillable: true, position }],
};
const types = [base, note, kind, code, arrayOf("Note")];
const whole = contract(types, [get, save], { doc: { summary: "Notes." } });

const withTypes = (...changed: readonly TypeDef[]) =>
  contract([...types.filter((each) => !changed.some((other) => other.name === each.name)), ...changed], [get, save], {
    doc: { summary: "Notes." },
  });
const withOperations = (...operations: readonly Operation[]) =>
  contract(types, operations, { doc: { summary: "Notes." } });
const withNote = (facts: Partial<Carrier>) => withTypes({ ...note, ...facts });
const found = (before: Contract, after: Contract) =>
  compareContracts(before, after).map(({ rule, subject }) => `${rule} ${subject}`);
const text = (values: ReadonlyMap<string, string>) => [...values].sort(([a], [b]) => (a < b ? -1 : 1));
const values = (of: Contract) => new Map([...statementsOf(of)].map(([key, { value }]) => [key, value]));

/** Changes one at a time, and what they are the other way round. */
const cases: readonly (readonly [
  change: string,
  after: Contract,
  found: readonly string[],
  back?: readonly string[],
])[] = [
  [
    "an operation",
    withOperations(get, save, operation("New", [], [])),
    ["operation-added Sample.New"],
    ["operation-removed Sample.New"],
  ],
  [
    "an agent",
    {
      ...whole,
      agents: [...whole.agents, { ...(whole.agents[0] as Contract["agents"][number]), name: "Other", operations: [] }],
    },
    ["agent-added Other"],
    ["agent-removed Other"],
  ],
  ["an action", withOperations({ ...get, soapAction: "urn:x" }, save), ["operation-address-changed Sample.Get"]],
  [
    "a header",
    withOperations({ ...get, requestHeaders: save.requestHeaders }, save),
    ["header-added Sample.Get request header Credentials"],
    ["header-removed Sample.Get request header Credentials"],
  ],
  [
    "a header's type",
    withOperations(get, {
      ...save,
      requestHeaders: save.requestHeaders.map((each) => ({ ...each, type: scalar("string") })),
    }),
    ["header-changed Sample.Save request header Credentials", "family-ended Base"],
  ],
  [
    "a parameter",
    withOperations(get, { ...save, request: { ...save.request, members: [...save.request.members, name] } }),
    ["parameter-added Sample.Save(Name)"],
    ["parameter-removed Sample.Save(Name)"],
  ],
  [
    "required parameter added",
    withOperations(get, {
      ...save,
      request: { ...save.request, members: [...save.request.members, { ...name, optional: false }] },
    }),
    ["parameter-required Sample.Save(Name)"],
  ],
  [
    "a result beside another",
    withOperations({ ...get, response: { ...get.response, members: [...get.response.members, id] } }, save),
    ["result-wrapped Sample.Get result Id"],
    ["result-removed Sample.Get result Id"],
  ],
  [
    "a result",
    withOperations(get, { ...save, response: { ...save.response, members: [id] } }),
    ["result-added Sample.Save result Id"],
    ["result-removed Sample.Save result Id"],
  ],
  [
    "a member",
    withNote({ members: [id, member("Text", scalar("string")), name] }),
    ["member-added Note.Text"],
    ["member-removed Note.Text"],
  ],
  [
    "required member added",
    withNote({ members: [id, name, member("Text", scalar("string"), { optional: false })] }),
    ["member-required Note.Text"],
  ],
  ["members' order", withNote({ members: [name, id] }), ["members-moved Note"]],
  [
    "a parameter between two others, which is no move",
    withOperations({ ...get, request: { ...get.request, members: [id, name, ...get.request.members.slice(1)] } }, save),
    ["parameter-added Sample.Get(Name)"],
  ],
  [
    "a member's type",
    withNote({ members: [member("Id", scalar("long"), { nillable: false }), name] }),
    ["type-of-member-changed Note.Id"],
  ],
  [
    "null in an answer",
    withNote({ members: [{ ...id, nillable: true }, name] }),
    ["null-allowed Note.Id"],
    ["null-forbidden Note.Id"],
  ],
  [
    "null in a request",
    withOperations(
      { ...get, request: { ...get.request, members: [{ ...id, nillable: true }, ...get.request.members.slice(1)] } },
      save,
    ),
    ["null-accepted Sample.Get(Id)"],
  ],
  [
    "whether member is now optional",
    withNote({ members: [id, { ...name, optional: false }] }),
    ["made-required Note.Name"],
    ["made-optional Note.Name"],
  ],
  [
    "whether result is always present",
    withOperations(
      {
        ...get,
        response: { ...get.response, members: get.response.members.map((each) => ({ ...each, optional: false })) },
      },
      save,
    ),
    ["always-given Sample.Get result Response"],
  ],
  [
    "how often a member stands",
    withNote({ members: [id, { ...name, repeated: true }] }),
    ["repetition-changed Note.Name"],
  ],
  ["a type", withTypes(carrier("More", [])), ["type-added More"], ["type-removed More"]],
  ["a type's kind", withTypes({ ...kind, kind: "flags" } as TypeDef), ["type-kind-changed Kind"]],
  ["a base", withTypes(carrier("Note", [id, name])), ["base-changed Note", "family-ended Base"]],
  ["abstract", withNote({ abstract: true }), ["made-abstract Note"], ["no-longer-abstract Note"]],
  [
    "a name",
    withTypes({ ...kind, values: [...kind.values, { name: "More", value: 2 }] } as TypeDef),
    ["name-added Kind.More"],
    ["name-removed Kind.More"],
  ],
  [
    "a number",
    withTypes({
      ...kind,
      values: [
        { name: "None", value: 0 },
        { name: "Some", value: 5 },
      ],
    } as TypeDef),
    ["names-renumbered Kind"],
  ],
  [
    "zero's name",
    withTypes({
      ...kind,
      values: [
        { name: "None", value: 1 },
        { name: "Some", value: 0 },
      ],
    } as TypeDef),
    ["zero-name-changed Kind"],
  ],
  [
    "a derived carrier",
    withTypes(carrier("LongNote", [], "Note")),
    ["family-begun Note", "type-added LongNote"],
    ["type-removed LongNote", "family-ended Note"],
  ],
  [
    "a first parameter",
    withOperations({ ...get, request: { ...get.request, members: [] } }, save),
    ["parameter-removed Sample.Get(Id)", "parameter-removed Sample.Get(Kind)"],
    ["first-parameter Sample.Get(Id)", "first-parameter Sample.Get(Kind)"],
  ],
  [
    "facets",
    withTypes({ ...code, facets: [{ name: "maxLength", value: "5" }] } as TypeDef),
    ["limits-tightened Code"],
    ["limits-loosened Code"],
  ],
  [
    "an item's name",
    withTypes({
      ...(arrayOf("Note") as Extract<TypeDef, { kind: "array" }>),
      item: member("Item", named("Note"), { repeated: true, nillable: true }),
    }),
    ["details-changed ArrayOfNote"],
  ],
  ["documentation", withNote({ doc: { summary: "A note." } }), ["doc-changed Note"]],
  [
    "an address",
    contract(types, [get, save], { doc: { summary: "Notes." }, address: "https://elsewhere.example/" }),
    ["about-changed Sample"],
  ],
  [
    "the services' name",
    { ...whole, services: "Services100" },
    ["services-renamed Services100"],
    ["services-renamed Services99"],
  ],
];

describe("a change of", () => {
  for (const [what, after, expected, back] of cases) {
    test(what, () => {
      expect(found(whole, after)).toEqual(expected);
      if (back) expect(found(after, whole)).toEqual(back);
    });
  }

  test("nothing is none, wherever things stand", () => {
    const elsewhere = JSON.parse(
      JSON.stringify(contractToJson(whole)).replaceAll("test.wsdl", "other.wsdl"),
    ) as ReturnType<typeof contractToJson>;
    expect(compareContracts(whole, contractFromJson(elsewhere))).toEqual([]);
  });
});

/** The old facts with the changes applied are the new ones, and no fact is told twice. */
function expectComplete(
  before: Contract,
  after: Contract,
  changes: readonly Change[] = compareContracts(before, after),
) {
  expect(text(applied(statementsOf(before), changes))).toEqual(text(values(after)));
  const keys = changes.flatMap((change) => change.statements.map((each) => each.key));
  expect(new Set(keys).size).toBe(keys.length);
}

describe("no change is left out", () => {
  test("of those that are shown above", () => {
    for (const [, after] of cases) {
      expectComplete(whole, after);
      expectComplete(after, whole);
    }
  });

  test("however a contract is mutated", () => {
    type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
    const leaves = (value: Json, path: (string | number)[] = []): (string | number)[][] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, each]) =>
            key === "position" ? [] : leaves(each, [...path, Array.isArray(value) ? Number(key) : key]),
          )
        : [path];
    const original = JSON.parse(JSON.stringify(contractToJson(whole))) as Json;
    const all = leaves(original);
    const mutate = (target: Json, [key = "", ...rest]: readonly (string | number)[], how: number): void => {
      const holder = target as Record<string | number, Json>;
      if (rest.length > 0) return mutate(holder[key] as Json, rest, how);
      const value = holder[key] as Json;
      // Kinds and references stay what they are: what is compared is a contract.
      if (key === "kind" || (typeof value === "string" && (value.startsWith("{") || key === "base"))) return;
      holder[key] =
        typeof value === "boolean" ? !value : typeof value === "number" ? value + how : `${String(value)}${how}`;
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(all.length - 1), fc.integer({ min: 1, max: 3 })), { maxLength: 5 }),
        fc.boolean(),
        (mutations, removes) => {
          const json = structuredClone(original);
          for (const [index, how] of mutations) mutate(json, all[index] ?? [], how);
          const after = contractFromJson(json as unknown as Parameters<typeof contractFromJson>[0]);
          const cut: Contract = removes
            ? {
                ...after,
                types: new Map([...after.types].slice(1)),
                agents: after.agents.map((agent) => ({ ...agent, operations: agent.operations.toReversed() })),
              }
            : after;
          expectComplete(whole, cut);
          expectComplete(cut, whole);
        },
      ),
    );
  });

  const [older, newer] = [corpus("Services88-wsdl-2021-11.zip"), corpus("Services88-wsdl-2026-07.zip")];
  test.skipIf(older === undefined || newer === undefined)(
    "between the versions of 2021 and 2026, and back",
    async () => {
      const [[before], [after]] = [await inspect({ from: older ?? "" }), await inspect({ from: newer ?? "" })];
      if (!before || !after) throw new Error("nothing to compare");
      const changes = compareContracts(before, after);
      expectComplete(before, after, changes);
      expectComplete(after, before);
      // Counted otherwise: by the names alone.
      const operations = (of: Contract) =>
        new Set(of.agents.flatMap((agent) => agent.operations.map((each) => `${agent.name}.${each.name}`)));
      const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
        [...a].filter((each) => !b.has(each)).length;
      const count = (rule: string) => changes.filter((change) => change.rule === rule).length;
      expect([count("operation-added"), count("operation-removed")]).toEqual([
        difference(operations(after), operations(before)),
        difference(operations(before), operations(after)),
      ]);
      expect([
        count("operation-added"),
        count("operation-removed"),
        // Arrays that came and went are told apart, having no name in a client.
        count("type-added") + count("array-added"),
        count("type-removed") + count("array-removed"),
        count("agent-removed"),
      ]).toEqual([382, 75, 249, 26, 3]);
    },
  );
});
