/** Changes of the services, of whole agents, operations and types, and of what no message depends on. */
import { describe, expect, test } from "vitest";
import type { Agent, Contract, Operation, TypeDef } from "../../../../generator/contract/model.js";
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
  services,
} from "../../../support/contract.js";
import { told, toldFor } from "../../../support/told.js";

const agent = (name: string, operations: readonly Operation[], facts: Partial<Agent> = {}): Agent => ({
  name,
  address: `https://example.com/${name}.svc`,
  serviceName: `Wcf${name}Service`,
  schemas: [services],
  operations,
  position,
  ...facts,
});
const withAgents = (types: readonly TypeDef[], ...agents: readonly Agent[]): Contract => ({
  ...contract(types, []),
  agents,
});
const gives = (name: string, type: string) => operation(name, [], [member("Response", named(type))]);
const [note, folder] = [carrier("Note", []), carrier("Folder", [])];
const get = gives("Get", "Note");

describe("the services", () => {
  const before = contract([note], [get]);

  test("have another name", () => {
    expect(told(before, { ...before, services: "Services100" })).toEqual([
      `wire: services-renamed Services100 (${services} -> ${services})`,
    ]);
  });

  test("have another namespace, and everything in it is the same", () => {
    const renamed = JSON.parse(
      JSON.stringify({ ...before, types: [...before.types] }).replaceAll("Services99", "Services100"),
    ) as Omit<Contract, "types"> & { types: [keyof Contract["types"], TypeDef][] };
    const after = { ...renamed, types: new Map(renamed.types) } as unknown as Contract;
    expect(told(before, after)).toEqual([
      `wire: services-renamed Services100 (${services} -> ${services.replace("99", "100")})`,
    ]);
  });

  test("have a namespace that begins with the old one: what is in it is other", () => {
    const of = (soapAction: string) => contract([note], [{ ...get, soapAction }]);
    expect(told(of(`${services}/Sample/Get`), of(`${services}2/Sample/Get`))).toEqual([
      `wire, compiles: operation-address-changed Sample.Get (~/Sample/Get -> ${services}2/Sample/Get)`,
    ]);
    expect(told(of(services), of(`${services}/`))).toEqual([
      "wire, compiles: operation-address-changed Sample.Get (~ -> ~/)",
    ]);
  });

  test("are the same: nothing is told", () => {
    expect(told(before, before)).toEqual([]);
  });
});

describe("an agent", () => {
  const a = agent("A", [get]);
  const b = agent("B", [get]);
  const [one, two] = [withAgents([note], a), withAgents([note], a, b)];

  test("comes and goes with its operations", () => {
    expect(told(one, two)).toEqual([
      "addition, compiles: agent-added B",
      "addition, compiles: operation-added B.Get ( -> () => Note)",
    ]);
    expect(told(two, one)).toEqual(["wire: operation-removed B.Get", "wire: agent-removed B"]);
  });

  test.each<readonly [string, Partial<Agent>, string]>([
    [
      "address",
      { address: "https://crm.example.com/A.svc" },
      "https://example.com/A.svc -> https://crm.example.com/A.svc",
    ],
    ["service", { serviceName: "AService" }, "WcfAService -> AService"],
    ["schemas", { schemas: [services, "urn:other"] }, "~ -> ~, urn:other"],
  ])("has another %s, which no message depends on", (_, facts, values) => {
    expect(told(one, withAgents([note], { ...a, ...facts }))).toEqual([`doc, compiles: about-changed A (${values})`]);
  });

  test("has its operations in another order, which no message depends on", () => {
    const of = (...names: readonly string[]) =>
      withAgents(
        [note],
        agent(
          "A",
          names.map((name) => gives(name, "Note")),
        ),
      );
    expect(told(of("Get", "Find"), of("Find", "Get"))).toEqual([
      "doc, compiles: about-changed A (Get, Find -> Find, Get)",
    ]);
    expect(told(of("Get", "Find", "Gone"), of("Find", "Get", "New"))).toEqual([
      "wire: operation-removed A.Gone",
      "addition, compiles: operation-added A.New ( -> () => Note)",
      "doc, compiles: about-changed A (Get, Find, Gone -> Find, Get, New)",
    ]);
  });
});

describe("an operation", () => {
  const of = (...operations: readonly Operation[]) => withAgents([note], agent("A", operations), agent("B", [get]));

  test("comes with its signature, and goes", () => {
    const save = operation(
      "Save",
      [member("Note", named("Note")), member("Ids", scalar("int"))],
      [member("First", scalar("long")), member("Second", scalar("string"))],
    );
    expect(told(of(get), of(get, save))).toEqual([
      "addition, compiles: operation-added A.Save ( -> (Note: Note, Ids: number) => { First: bigint, Second: string })",
    ]);
    expect(told(of(get, save), of(get))).toEqual(["wire: operation-removed A.Save"]);
    expect(told(of(get), of(get, operation("Ping", [], [])))).toEqual([
      "addition, compiles: operation-added A.Ping ( -> () => void)",
    ]);
  });

  test("takes the place of another in the list, which is told with the two", () => {
    expect(told(of(get, gives("Old", "Note")), of(get, gives("New", "Note")))).toEqual([
      "wire: operation-removed A.Old",
      "addition, compiles: operation-added A.New ( -> () => Note)",
    ]);
  });

  test("of two agents that comes is told with the list of its own", () => {
    const both = (...more: readonly Operation[]) =>
      withAgents([note], agent("A", [get, ...more]), agent("B", [get, ...more]));
    expect(told(both(), both(gives("New", "Note")))).toEqual([
      "addition, compiles: operation-added A.New ( -> () => Note)",
      "addition, compiles: operation-added B.New ( -> () => Note)",
    ]);
  });
});

describe("a type", () => {
  const code = { kind: "restricted", name: own("Code"), base: "string", position } as const;
  const values = [
    { name: "None", value: 0 },
    { name: "Some", value: 1 },
  ];
  const [text, int] = [member("Name", scalar("string")), member("Id", scalar("int"))];
  const holding = (...types: readonly TypeDef[]) => contract([note, ...types], [get]);

  test.each<readonly [string, TypeDef, words: string, kind: string]>([
    ["a carrier", carrier("Code", [int, text]), "carrier { Id: number, Name: string }", "carrier"],
    ["an empty carrier", carrier("Code", []), "carrier {}", "carrier"],
    [
      "an enumeration",
      { kind: "enumeration", name: own("Code"), values, position },
      "enumeration None, Some",
      "enumeration",
    ],
    ["flags", { kind: "flags", name: own("Code"), values, position }, "flags None, Some", "flags"],
    [
      "a restricted type",
      { ...code, facets: [{ name: "maxLength", value: "9" }] },
      "restricted string, maxLength 9",
      "restricted",
    ],
    ["a restricted type without limits", { ...code, facets: [] }, "restricted string", "restricted"],
  ])("comes and goes: %s", (_, type, words, kind) => {
    expect(told(holding(), holding(type))).toEqual([`addition, compiles: type-added Code ( -> ${words})`]);
    expect(told(holding(type), holding())).toEqual([`source: type-removed Code (${kind} -> )`]);
  });

  test.each<readonly [string, TypeDef, words: string, kind: string]>([
    ["an array", arrayOf("Note"), "array of Note", "array"],
    [
      "a dictionary",
      { kind: "dictionary", name: own("ArrayOfNote"), pair: own("Pair"), key: text, value: int, position },
      "dictionary of number by string",
      "dictionary",
    ],
  ])("without a name in a client comes and goes unnoticed: %s", (_, type, words, kind) => {
    expect(told(holding(), holding(type))).toEqual([`doc, compiles: array-added ArrayOfNote ( -> ${words})`]);
    expect(told(holding(type), holding())).toEqual([`doc, compiles: array-removed ArrayOfNote (${kind} -> )`]);
  });

  test("is described with the types that the client has for its members", () => {
    const guid: TypeDef = { ...code, name: own("Guid"), meaning: "guid", facets: [] };
    const short: TypeDef = { ...code, facets: [] };
    const map: TypeDef = { kind: "dictionary", name: own("Map"), pair: own("Pair"), key: text, value: int, position };
    const parts = [arrayOf("Note"), guid, short, map];
    const members = ["ArrayOfNote", "Guid", "Code", "Map", "Missing"].map((name) => member(name, named(name)));
    const type = carrier(
      "Pad",
      [...members, member("Any", scalar("anyType")), member("Bytes", scalar("base64Binary"))],
      "Note",
    );
    expect(told(holding(...parts), holding(...parts, type))).toEqual([
      "source: family-begun Note",
      "addition, compiles: type-added Pad ( -> carrier extends Note { ArrayOfNote: Note[], Guid: string, Code: Code, " +
        "Map: Record<string, number>, Missing: Missing, Any: AnyValue, Bytes: Uint8Array })",
    ]);
  });
});

describe("a client for some agents", () => {
  const opens = gives("Open", "Folder");
  const others = (count: number) => Array.from({ length: count }, (_, index) => agent(`B${index}`, [opens]));
  const holding = (...more: readonly Agent[]) => withAgents([folder, note], agent("A", [get, opens]), ...more);
  const without = (...more: readonly Agent[]) => withAgents([folder, note], agent("A", [get]), ...more);

  test.each([
    [0, "no operation uses it"],
    [1, "still used by B0"],
    [3, "still used by B0, B1, B2"],
    [4, "still used by B0, B1, B2 and 1 more"],
    [5, "still used by B0, B1, B2 and 2 more"],
  ])("loses a type that %i other agents use", (count, users) => {
    expect(toldFor(["A"], holding(...others(count)), without(...others(count)))).toEqual([
      "wire: operation-removed A.Open",
      `source: type-unreachable Folder (carrier, ${users} -> )`,
    ]);
  });

  test("gains a type that NetServer had before", () => {
    expect(toldFor(["A"], without(), holding())).toEqual([
      "addition, compiles: operation-added A.Open ( -> () => Folder)",
      "addition, compiles: type-reachable Folder ( -> carrier {})",
    ]);
  });

  test("gains and loses a type that NetServer gains and loses", () => {
    const none = withAgents([note], agent("A", [get]));
    expect(toldFor(["A"], holding(), none)).toContain("source: type-removed Folder (carrier -> )");
    expect(toldFor(["A"], none, holding())).toContain("addition, compiles: type-added Folder ( -> carrier {})");
  });

  test("hears nothing of other agents", () => {
    expect(toldFor(["A"], without(...others(1)), without(agent("B0", [])))).toEqual([]);
    expect(toldFor(["B0"], without(...others(1)), without(agent("B0", [])))).toEqual([
      "wire: operation-removed B0.Open",
      "source: type-unreachable Folder (carrier, no operation uses it -> )",
    ]);
  });
});

describe("documentation", () => {
  const doc = { summary: "Gets it.", returns: "It." };
  const name = member("Name", scalar("string"));
  const kind = (facts: object): TypeDef => ({
    kind: "enumeration",
    name: own("Kind"),
    values: [{ name: "None", value: 0, ...facts }],
    position,
  });
  const of = (parts: {
    agent?: object;
    operation?: object;
    parameter?: object;
    type?: object;
    member?: object;
    name?: object;
  }) =>
    withAgents(
      [{ ...note, members: [{ ...name, ...parts.member }], ...parts.type }, kind(parts.name ?? {})],
      agent(
        "A",
        [{ ...get, request: { ...get.request, members: [{ ...name, ...parts.parameter }] }, ...parts.operation }],
        parts.agent,
      ),
    );

  test.each([
    ["agent", "A"],
    ["operation", "A.Get"],
    ["parameter", "A.Get request member Name"],
    ["type", "Note"],
    ["member", "Note member Name"],
    ["name", "Kind name None"],
  ] as const)("of an %s comes, goes and changes without harm", (part, subject) => {
    expect(told(of({}), of({ [part]: { doc } }))).toEqual([
      `doc, compiles: doc-changed ${subject} ( -> Gets it., It.)`,
    ]);
    expect(told(of({ [part]: { doc } }), of({}))).toEqual([
      `doc, compiles: doc-changed ${subject} (Gets it., It. -> )`,
    ]);
    expect(told(of({ [part]: { doc } }), of({ [part]: { doc: { summary: "Gets it all." } } }))).toEqual([
      `doc, compiles: doc-changed ${subject} (Gets it., It. -> Gets it all.)`,
    ]);
  });
});
