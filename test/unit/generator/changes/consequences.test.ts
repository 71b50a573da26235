/** Ids, order, agents, and which change follows from which. */
import { describe, expect, test } from "vitest";
import { compareContracts } from "../../../../generator/changes/compare.js";
import { breaks, categories, concerning, type Change } from "../../../../generator/changes/model.js";
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
} from "../../../support/contract.js";

const agent = (name: string, ...operations: readonly Operation[]): Agent => ({
  name,
  address: "",
  serviceName: "",
  schemas: [],
  operations,
  position,
});
const withAgents = (types: readonly TypeDef[], ...agents: readonly Agent[]): Contract => ({
  ...contract(types, []),
  agents,
});
const gives = (name: string, type: string) => operation(name, [], [member("Response", named(type))]);
const takes = (name: string, type: string) => operation(name, [member("Value", named(type))], []);
const [note, folder] = [carrier("Note", []), carrier("Folder", [])];
const causes = (changes: readonly Change[]) =>
  changes.map(({ id, because }) => (because === undefined ? id : `${id} < ${because}`));
const between = (before: Contract, after: Contract, agents?: readonly string[]) =>
  causes(compareContracts(before, after, agents));

describe("a change follows from another:", () => {
  const empty = agent("A", operation("Ping", [], []));

  test("an operation from its agent, and not from another agent", () => {
    const [a, b] = [agent("A", gives("Get", "Note")), agent("B", gives("Get", "Note"))];
    expect(between(withAgents([note], a, b), withAgents([note], agent("A")))).toEqual([
      "operation-removed A.Get",
      "operation-removed B.Get < agent-removed B",
      "agent-removed B",
    ]);
    expect(between(withAgents([note], agent("A")), withAgents([note], a, b))).toEqual([
      "operation-added A.Get",
      "agent-added B",
      "operation-added B.Get < agent-added B",
    ]);
  });

  test.each<readonly [string, Operation]>([
    ["a result", gives("Get", "Note")],
    ["a parameter", takes("Get", "Note")],
    [
      "a request's header",
      {
        ...operation("Get", [], []),
        requestHeaders: [{ element: own("Head"), type: named("Note"), nillable: true, position }],
      },
    ],
    [
      "a response's header",
      {
        ...operation("Get", [], []),
        responseHeaders: [{ element: own("Head"), type: named("Note"), nillable: false, position }],
      },
    ],
  ])("a type from the operation that declares %s with it", (_, get) => {
    const [without, present] = [withAgents([], agent("A")), withAgents([note], agent("A", get))];
    expect(between(without, present)).toEqual(["operation-added A.Get", "type-added Note < operation-added A.Get"]);
    expect(between(present, without)).toEqual([
      "operation-removed A.Get",
      "type-removed Note < operation-removed A.Get",
    ]);
  });

  test("a type from a member of another type, its base, its item, its key and its value", () => {
    const map: TypeDef = {
      kind: "dictionary",
      name: own("Map"),
      pair: own("Pair"),
      key: member("Key", named("MapKey")),
      value: member("Value", named("MapValue")),
      position,
    };
    const types = [
      carrier("Note", [member("Pads", named("ArrayOfPad")), member("Map", named("Map"))], "Base"),
      carrier("Base", []),
      carrier("Pad", []),
      arrayOf("Pad"),
      map,
      carrier("MapKey", []),
      carrier("MapValue", []),
    ];
    const [without, present] = [withAgents([], empty), withAgents(types, empty, agent("B", gives("Get", "Note")))];
    expect(between(without, present)).toEqual([
      "agent-added B",
      "operation-added B.Get < agent-added B",
      "type-added Base < type-added Note",
      "type-added MapKey < array-added Map",
      "type-added MapValue < array-added Map",
      "type-added Note < operation-added B.Get",
      "type-added Pad < array-added ArrayOfPad",
      "array-added ArrayOfPad < type-added Note",
      "array-added Map < type-added Note",
    ]);
  });

  test("a derived type from its base", () => {
    const heir = carrier("LongNote", [], "Note");
    const longer = carrier("LongerNote", [], "LongNote");
    const [without, present] = [
      withAgents([], empty),
      withAgents([note, heir, longer], empty, agent("B", gives("Get", "Note"))),
    ];
    expect(between(without, present)).toContain("type-added LongNote < type-added Note");
    expect(between(without, present)).toContain("type-added LongerNote < type-added LongNote");
  });

  test("a type from a header that may be null", () => {
    const head = { element: own("Head"), type: named("Note"), nillable: true, position };
    const of = (types: readonly TypeDef[], headers: Operation["requestHeaders"]) =>
      withAgents(types, agent("A", { ...operation("Get", [], []), requestHeaders: headers }));
    expect(between(of([], []), of([note], [head]))).toEqual([
      "header-added A.Get request header Head",
      "type-added Note < header-added A.Get request header Head",
    ]);
  });

  test("a type from a base that another type gets", () => {
    const get = agent("A", gives("Get", "Note"));
    expect(
      between(withAgents([note], get), withAgents([carrier("Note", [], "Base"), carrier("Base", [])], get)),
    ).toEqual(["base-changed Note", "type-added Base < base-changed Note"]);
  });

  test("never from a milder one: a lost type is no part of a changed description", () => {
    const get = agent("A", gives("Get", "Note"));
    expect(between(withAgents([note, folder, arrayOf("Folder")], get), withAgents([note], get))).toEqual([
      "type-removed Folder",
      "array-removed ArrayOfFolder",
    ]);
    expect(between(withAgents([note], get), withAgents([note, folder, arrayOf("Folder")], get))).toEqual([
      "type-added Folder",
      "array-added ArrayOfFolder",
    ]);
  });

  test("a type that two changes name from the first of them", () => {
    const of = (types: readonly TypeDef[], ...operations: readonly Operation[]) =>
      withAgents(types, agent("A", ...operations));
    expect(between(of([]), of([note], gives("B", "Note"), gives("A", "Note")))).toEqual([
      "operation-added A.A",
      "operation-added A.B",
      "type-added Note < operation-added A.A",
    ]);
  });

  test("none from a name that only looks like a type's", () => {
    const kind = (name: string): TypeDef => ({
      kind: "enumeration",
      name: own("Kind"),
      values: [{ name, value: 0 }],
      position,
    });
    const get = agent("A", gives("Get", "Kind"));
    expect(between(withAgents([kind("Old")], get), withAgents([kind("Note"), note], get))).toEqual([
      "zero-name-changed Kind",
      "name-removed Kind.Old",
      "name-added Kind.Note",
      "type-added Note",
    ]);
  });
});

describe("an array that a client no longer uses, and NetServer has", () => {
  const list = arrayOf("Note");
  const search = gives("Search", "ArrayOfNote");
  const [present, without] = [
    withAgents([note, list], agent("A", search), agent("B", search)),
    withAgents([note, list], agent("A"), agent("B", search)),
  ];

  test("is left out, and what is in it follows from its cause", () => {
    expect(between(present, without, ["A"])).toEqual([
      "operation-removed A.Search",
      "type-unreachable Note < operation-removed A.Search",
    ]);
    expect(between(without, present, ["A"])).toEqual([
      "operation-added A.Search",
      "type-reachable Note < operation-added A.Search",
    ]);
  });

  test("is left out with an array in it", () => {
    const deep: TypeDef = { ...list, name: own("ArrayOfArray"), item: member("Item", named("ArrayOfNote")) } as TypeDef;
    const all = gives("All", "ArrayOfArray");
    const of = (...operations: readonly Operation[]) =>
      withAgents([note, list, deep], agent("A", ...operations), agent("B", all));
    expect(between(of(all), of(), ["A"])).toEqual([
      "operation-removed A.All",
      "type-unreachable Note < operation-removed A.All",
    ]);
  });
});

describe("changes are in order:", () => {
  test("by category, then members before operations before agents, then by subject in code-point order", () => {
    const get = (name: string) => operation(name, [member("Id", scalar("int"))], []);
    const before = withAgents([folder], agent("A", get("Z"), get("a"), gives("Gone", "Note")), agent("B", get("Z")));
    const after = withAgents(
      [note],
      agent("A", operation("Z", [], []), operation("a", [], []), operation("Ping", [], [])),
    );
    expect(between(before, after)).toEqual([
      "parameter-removed A.Z(Id)",
      "parameter-removed A.a(Id)",
      "operation-removed A.Gone",
      "operation-removed B.Z < agent-removed B",
      "agent-removed B",
      "type-removed Folder",
      "operation-added A.Ping",
      "type-added Note",
    ]);
  });

  test("an id has a number where a rule finds its subject twice", () => {
    const save = operation("Save", [], []);
    const after = { ...save, soapAction: "urn:x", request: { ...save.request, element: own("Keep") } };
    expect(between(withAgents([], agent("A", save)), withAgents([], agent("A", after)))).toEqual([
      "operation-address-changed A.Save",
      "operation-address-changed A.Save 2",
    ]);
  });
});

describe("a change names the agents that it concerns:", () => {
  const text = member("Name", scalar("string"));
  const longer = carrier("Note", [text]);
  const [a, b, ping] = [agent("A", gives("Get", "Note")), agent("B", takes("Save", "Note")), operation("Ping", [], [])];
  const agentsOf = (before: Contract, after: Contract) =>
    compareContracts(before, after).map(({ id, agent: only, agents }) => [id, only, agents]);

  test("the only one", () => {
    expect(agentsOf(withAgents([note], a), withAgents([longer], a))).toEqual([["member-added Note.Name", "A", ["A"]]]);
  });

  test("several, in code-point order, and none by itself", () => {
    expect(agentsOf(withAgents([note], b, a), withAgents([longer], b, a))).toEqual([
      ["member-added Note.Name", undefined, ["A", "B"]],
    ]);
  });

  test("those that used it before, too", () => {
    expect(
      agentsOf(withAgents([note], a, b), withAgents([longer], a, agent("B", takes("Save", "Note"), ping))),
    ).toEqual([
      ["operation-added B.Ping", "B", ["B"]],
      ["member-added Note.Name", undefined, ["A", "B"]],
    ]);
    expect(agentsOf(withAgents([note], a), withAgents([longer], agent("A", operation("Get", [], [])))).at(-1)).toEqual([
      "member-added Note.Name",
      "A",
      ["A"],
    ]);
  });

  test("none, where no operation uses the type or it is everybody's", () => {
    expect(agentsOf(withAgents([note]), { ...withAgents([longer]), services: "Services100" })).toEqual([
      ["services-renamed Services100", undefined, []],
      ["member-added Note.Name", undefined, []],
    ]);
  });

  test("who asks for an agent is told its own, those of types that it uses, and everybody's", () => {
    const changes = compareContracts(withAgents([note, folder], a, b, agent("C", operation("Old", [], []))), {
      ...withAgents([longer, carrier("Folder", [text])], a, b, agent("C")),
      services: "Services100",
    });
    const asked = (...names: readonly string[]) => concerning(changes, names).map(({ id }) => id);
    expect(asked("A")).toEqual(["services-renamed Services100", "member-added Note.Name"]);
    expect(asked("C")).toEqual(["services-renamed Services100", "operation-removed C.Old"]);
    expect(asked("A", "C")).toHaveLength(3);
    expect(asked()).toEqual(["services-renamed Services100"]);
  });
});

test("a category is as bad as itself and all milder ones", () => {
  const change = (category: Change["category"]) => ({ category }) as Change;
  expect(categories.map((each) => categories.filter((limit) => breaks(change(each), limit)))).toEqual([
    ["wire", "source", "addition", "doc"],
    ["source", "addition", "doc"],
    ["addition", "doc"],
    ["doc"],
  ]);
});

describe("a change says where it stands", () => {
  const at = (line: number) => ({ file: "a.wsdl", line, column: 2 });
  const placesOf = (before: Contract, after: Contract) =>
    compareContracts(before, after).map(({ rule, before: old, after: now }) => [rule, old?.line, now?.line]);
  const type = (line: number, ...members: readonly ReturnType<typeof member>[]) => ({
    ...carrier("Note", members),
    position: at(line),
  });

  test("in both versions, or in the one that has it", () => {
    const rank = (line: number, name: "int" | "long") => member("Rank", scalar(name), { position: at(line) });
    const of = (each: TypeDef) => contract([each], []);
    expect(placesOf(of(type(1, rank(2, "int"))), of(type(3, rank(4, "long"))))).toEqual([
      ["type-of-member-changed", 2, 4],
    ]);
    // Of what one version lacks, the place is that of its owner there.
    expect(placesOf(of(type(1)), of(type(3, rank(4, "long"))))).toEqual([["member-added", 1, 4]]);
    expect(placesOf(of(type(1, rank(2, "int"))), of(type(3)))).toEqual([["member-removed", 2, 3]]);
    expect(placesOf(contract([], []), of(type(3)))).toEqual([["type-added", undefined, 3]]);
    expect(placesOf(of(type(3)), contract([], []))).toEqual([["type-removed", 3, undefined]]);
  });
});

describe("a change holds", () => {
  test("its target, its values and the statements that it accounts for, and nothing that is undefined", () => {
    const id = member("Id", scalar("int"), { nillable: false });
    const before = withAgents([], agent("A", operation("Get", [id], []), operation("Old", [], [])));
    const after = withAgents([], agent("A", operation("Get", [{ ...id, nillable: true }], [])));
    const [removed, accepted, ...more] = compareContracts(before, after);
    expect(more).toEqual([]);
    const { statements, ...facts } = removed ?? { statements: [] };
    expect(facts).toStrictEqual({
      id: "operation-removed A.Old",
      rule: "operation-removed",
      category: "wire",
      compiles: false,
      agent: "A",
      agents: ["A"],
      subject: "A.Old",
      target: { agent: "A", operation: "Old" },
      before: position,
    });
    // The agent's list of operations belongs to the operation that went.
    expect(statements.at(-1)).toEqual({ key: "agent A operations", was: '["Get","Old"]', is: '["Get"]' });
    expect(accepted).toStrictEqual({
      id: "null-accepted A.Get(Id)",
      rule: "null-accepted",
      category: "addition",
      compiles: true,
      agent: "A",
      agents: ["A"],
      subject: "A.Get(Id)",
      target: { agent: "A", operation: "Get", direction: "request", member: "Id" },
      statements: [{ key: "operation A.Get request member Id nillable", was: "false", is: "true" }],
      before: position,
      after: position,
    });
  });

  test("the type, the member or the name that it is about", () => {
    const kind = (...names: readonly string[]): TypeDef => ({
      kind: "enumeration",
      name: own("Kind"),
      values: names.map((name, value) => ({ name, value })),
      position,
    });
    const targets = compareContracts(
      withAgents([kind("None"), note, folder]),
      withAgents([kind("None", "Some"), carrier("Note", [member("Id", scalar("int"))])]),
    ).map(({ id, target }) => [id, target]);
    expect(targets).toEqual([
      ["type-removed Folder", { type: "Folder" }],
      ["name-added Kind.Some", { type: "Kind", name: "Some" }],
      ["member-added Note.Id", { type: "Note", member: "Id" }],
    ]);
    const renamed = { ...withAgents([]), services: "Services100" };
    expect(compareContracts(withAgents([]), renamed).map(({ target }) => target)).toEqual([{}]);
  });
});
