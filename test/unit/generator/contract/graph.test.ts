/** Questions about contracts that are made by hand, also such as no WSDL gives: circles, missing types. */
import { describe, expect, test } from "vitest";
import { localOf, type Contract, type Header, type TypeDef } from "../../../../generator/contract/model.js";
import {
  allMembers,
  baseChain,
  declaredIn,
  derivedOf,
  describedWith,
  familyBases,
  operationCount,
  operationsHolding,
  pickAgents,
  reachableTypes,
  typeOf,
} from "../../../../generator/contract/queries.js";
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

const locals = (names: Iterable<`{${string}}${string}`>) => [...names].map(localOf);
const get = (name: string, type: string) => operation(name, [], [member("Response", named(type))]);
const set = (name: string, type: string) => operation(name, [member("Value", named(type))], []);
const dictionary = (name: string, key: string, value: string): TypeDef => ({
  kind: "dictionary",
  name: own(name),
  pair: own("Pair"),
  key: member("Key", named(key)),
  value: member("Value", named(value)),
  position,
});
const header = (name: string): Header => ({ element: own("Head"), type: named(name), nillable: false, position });
const kind: TypeDef = { kind: "enumeration", name: own("Kind"), values: [], position };
const found = (all: Contract, name: string) => {
  const type = all.types.get(own(name));
  if (type?.kind !== "carrier") throw new Error(name);
  return type;
};

describe("bases", () => {
  test("end where a base is missing, is no carrier, or comes again", () => {
    const all = contract(
      [
        carrier("A", [], "Gone"),
        carrier("B", [], "Kind"),
        kind,
        carrier("C", [], "C"),
        carrier("D", [], "E"),
        carrier("E", [], "F"),
        carrier("F", [], "E"),
      ],
      [],
    );
    const chain = (name: string) => baseChain(all, found(all, name)).map((each) => localOf(each.name));
    expect(["A", "B", "C", "D", "E", "F"].map(chain)).toEqual([[], [], [], ["E", "F"], ["F"], ["E"]]);
  });

  test("bring their members first", () => {
    const [x, y] = [member("X", scalar("int")), member("Y", scalar("int"))];
    const all = contract([carrier("A", [x]), carrier("B", [y], "A")], []);
    expect(allMembers(all, found(all, "B"))).toEqual([x, y]);
  });
});

describe("heirs", () => {
  test("are found at any depth, each once, also in a circle", () => {
    const all = contract([carrier("A", []), carrier("B", [], "A"), carrier("C", [], "B"), carrier("D", [], "A")], []);
    expect(derivedOf(all, own("A")).map(({ name }) => localOf(name))).toEqual(["B", "D", "C"]);
    expect(derivedOf(all, own("C"))).toEqual([]);
    const circle = contract([carrier("A", [], "B"), carrier("B", [], "A")], []);
    expect(derivedOf(circle, own("A")).map(({ name }) => localOf(name))).toEqual(["B", "A"]);
  });

  test("make a family of a base that is declared, in a type, a message or a header", () => {
    const types = ["A", "B", "C", "D", "E"].flatMap((name) => [carrier(name, []), carrier(`${name}x`, [], name)]);
    const holder = carrier("Holder", [member("A", named("A")), member("N", scalar("int")), member("Ax", named("Ax"))]);
    const call = { ...set("Set", "B"), responseHeaders: [header("C")], requestHeaders: [header("D")] };
    expect(locals(familyBases(contract([...types, holder], [call])))).toEqual(["A", "B", "D", "C"]);
    expect(locals(familyBases(contract(types, [get("Get", "E")])))).toEqual(["E"]);
  });
});

describe("the values of a type", () => {
  test("are its members, its item, its key and value", () => {
    const [a, b] = [member("A", scalar("int")), member("B", scalar("int"))];
    expect(declaredIn(carrier("T", [a, b]))).toEqual([a, b]);
    expect(declaredIn(arrayOf("T")).map(({ name }) => localOf(name))).toEqual(["T"]);
    expect(declaredIn(dictionary("T", "K", "V")).map(({ name }) => localOf(name))).toEqual(["Key", "Value"]);
    expect(declaredIn(kind)).toEqual([]);
    expect(declaredIn({ ...kind, kind: "flags" })).toEqual([]);
    expect(declaredIn({ kind: "restricted", name: own("R"), base: "string", facets: [], position })).toEqual([]);
  });

  test("say what it is described with: also its base, and its heirs if it is a family's", () => {
    const all = contract(
      [
        carrier("A", [member("K", named("Kind")), member("N", scalar("int"))], "Base"),
        carrier("B", [], "A"),
        kind,
        arrayOf("A"),
      ],
      [],
    );
    const described = (name: string, families: readonly string[] = []) =>
      locals(describedWith(all, new Set(families.map(own)), own(name)));
    expect(described("A")).toEqual(["Kind", "Base"]);
    expect(described("A", ["A"])).toEqual(["Kind", "Base", "B"]);
    expect(described("B")).toEqual(["A"]);
    expect(described("ArrayOfA", ["B"])).toEqual(["A"]);
    expect(described("Gone", ["Gone"])).toEqual([]);
    expect(described("Kind")).toEqual([]);
  });

  test("are none for a scalar or a type that is missing", () => {
    const all = contract([kind], []);
    expect(typeOf(all, scalar("int"))).toBeUndefined();
    expect(typeOf(all, named("Gone"))).toBeUndefined();
    expect(typeOf(all, named("Kind"))).toBe(kind);
  });
});

describe("what an agent reaches", () => {
  const all = contract(
    [
      carrier("Base", [member("Deep", named("Deep"))]),
      carrier("Note", [], "Base"),
      carrier("Rich", [member("Map", named("Map"))], "Note"),
      carrier("Sibling", [], "Base"),
      carrier("Deep", []),
      dictionary("Map", "Kind", "Value"),
      carrier("Value", []),
      kind,
      carrier("Token", []),
      carrier("Other", []),
    ],
    [{ ...get("Get", "Note"), requestHeaders: [header("Token")] }],
  );

  test("is what is declared, its bases and heirs, and no siblings", () => {
    expect(locals(reachableTypes(all, all.agents)).sort()).toEqual([
      "Base",
      "Deep",
      "Kind",
      "Map",
      "Note",
      "Rich",
      "Token",
      "Value",
    ]);
    expect(locals(reachableTypes(all, []))).toEqual([]);
  });

  test("has siblings too once the base is declared, also after it was reached as a base", () => {
    for (const calls of [
      ["Note", "Base"],
      ["Base", "Note"],
    ]) {
      const both = {
        ...all,
        agents: all.agents.map((each) => ({ ...each, operations: calls.map((name) => get(name, name)) })),
      };
      expect(locals(reachableTypes(both, both.agents))).toContain("Sibling");
    }
  });

  test("ends in circles", () => {
    const circle = contract(
      [carrier("A", [member("B", named("B"))], "B"), carrier("B", [member("A", named("A"))], "A")],
      [get("Get", "A")],
    );
    expect(locals(reachableTypes(circle, circle.agents)).sort()).toEqual(["A", "B"]);
  });

  test("is all that is left where only some agents are picked, in the JSON binding too", () => {
    const [agent] = all.agents;
    if (!agent) throw new Error("no agent");
    const call = { shape: "nothing" } as const;
    const webApi = {
      source: "a",
      digests: {},
      operations: { Sample: { Get: call }, Rest: { Get: call } },
      flags: { Kind: { All: 3 }, Other: { None: 0 } },
    };
    const two = { ...all, agents: [agent, { ...agent, name: "Rest", operations: [] }] };
    expect(pickAgents(two, ["Sample", "Unknown"])).not.toHaveProperty("webApi");
    expect(pickAgents({ ...two, webApi }, ["Sample"]).webApi).toEqual({
      source: "a",
      digests: {},
      operations: { Sample: { Get: call } },
      flags: { Kind: { All: 3 } },
    });
    expect(pickAgents(two, ["Rest"]).types.size).toBe(0);
  });
});

test("operations are counted over all agents", () => {
  const one = contract([], [get("A", "X"), get("B", "X")]);
  expect(operationCount(one)).toBe(2);
  expect(operationCount({ ...one, agents: [...one.agents, ...one.agents] })).toBe(4);
  expect(operationCount({ ...one, agents: [] })).toBe(0);
});

describe("the operations that hold a type", () => {
  const all = contract(
    [
      carrier("Base", []),
      carrier("Note", [], "Base"),
      carrier("Rich", [], "Note"),
      arrayOf("Note"),
      carrier("Holder", [member("Notes", named("ArrayOfNote"))]),
      dictionary("Map", "Kind", "Holder"),
      kind,
      carrier("Other", []),
      carrier("Token", []),
    ],
    [
      get("GetNote", "Note"),
      set("SetNote", "Note"),
      get("GetBase", "Base"),
      get("GetRich", "Rich"),
      get("GetHolder", "Holder"),
      set("SetMap", "Map"),
      get("GetOther", "Other"),
      {
        ...operation("Count", [], [member("Response", scalar("int"))]),
        requestHeaders: [header("Token")],
        responseHeaders: [header("Kind")],
      },
    ],
  );
  const holding = (name: string, direction: "request" | "response") =>
    [...operationsHolding(all, own(name), direction)].map((each) => each.replace("Sample.", ""));

  test("are those that declare it, its bases or its heirs, at any depth", () => {
    expect(holding("Note", "response")).toEqual(["GetNote", "GetBase", "GetRich", "GetHolder"]);
    expect(holding("Note", "request")).toEqual(["SetNote", "SetMap"]);
  });

  test("hold a base's part wherever an heir stands, and an heir where its bases do", () => {
    expect(holding("Base", "request")).toEqual(["SetNote", "SetMap"]);
    expect(holding("Rich", "response")).toEqual(["GetNote", "GetBase", "GetRich", "GetHolder"]);
  });

  test("have it in a key, or in a header of the same direction", () => {
    expect([holding("Kind", "request"), holding("Kind", "response")]).toEqual([["SetMap"], ["Count"]]);
    expect([holding("Token", "request"), holding("Token", "response")]).toEqual([["Count"], []]);
  });

  test("are none for a type that nothing declares", () => {
    expect(holding("Gone", "request")).toEqual([]);
    expect(holding("Map", "response")).toEqual([]);
  });

  test("end in circles", () => {
    const circle = contract(
      [carrier("A", [member("B", named("B"))]), carrier("B", [member("A", named("A"))])],
      [get("Get", "A")],
    );
    expect([...operationsHolding(circle, own("B"), "response")]).toEqual(["Sample.Get"]);
  });
});
