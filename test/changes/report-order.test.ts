/** How a comparison is reported: what follows from what, whom it concerns, and in which order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareContracts } from "../../generator/changes/compare.js";
import { statementsOf } from "../../generator/changes/statements.js";
import { breaks, categories, concerning, type Change } from "../../generator/changes/model.js";
import { changesAsMarkdown, changesAsText } from "../../generator/changes/report/index.js";
import { rowsIn } from "../../generator/changes/report/sections.js";
import { summaryOf } from "../../generator/changes/report/summary.js";
import type { Agent, Contract, Member, Operation, TypeDef } from "../../generator/contract/model.js";
import { pickAgents } from "../../generator/contract/queries.js";
import { inspect } from "../../generator/index.js";
import { arrayOf, carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";
import { corpus } from "../support/corpus.js";
import { applied } from "../support/told.js";

const agent = (name: string, ...operations: readonly Operation[]): Agent => ({
  name,
  address: `https://example.com/${name}.svc`,
  serviceName: `Wcf${name}Service`,
  schemas: [],
  operations,
  position,
});
const withAgents = (types: readonly TypeDef[], ...agents: readonly Agent[]): Contract => ({
  ...contract(types, []),
  agents,
});
const gives = (name: string, type: string) => operation(name, [], [member("Response", named(type))]);
const id = member("Id", scalar("int"), { nillable: false });
const folder = carrier("Folder", [id]);
const note = carrier("Note", [id]);
const told = (changes: readonly Change[]) =>
  changes.map(({ id, because }) => (because === undefined ? id : `${id} < ${because}`));

describe("a client for some agents", () => {
  const open = gives("Open", "Folder");
  const both = withAgents([folder, note], agent("A", gives("Get", "Note"), open), agent("B", open));
  const one = withAgents([folder, note], agent("A", gives("Get", "Note")), agent("B", open));

  test("loses a type that only other agents use now, and NetServer does not", () => {
    expect(told(compareContracts(both, one, ["A"]))).toEqual([
      "operation-removed A.Open",
      "type-unreachable Folder < operation-removed A.Open",
    ]);
    expect(told(compareContracts(both, one, ["A", "B"]))).toEqual(["operation-removed A.Open"]);
    expect(told(compareContracts(both, one))).toEqual(["operation-removed A.Open"]);
    expect(compareContracts(both, one, ["A"])[1]).toMatchObject({
      category: "source",
      compiles: false,
      was: "carrier, still used by B",
    });
  });

  test("gains a type that only other agents used before", () => {
    expect(told(compareContracts(one, both, ["A"]))).toEqual([
      "operation-added A.Open",
      "type-reachable Folder < operation-added A.Open",
    ]);
  });

  test("is told that type removed where no agent has it any more", () => {
    const none = withAgents([note], agent("A", gives("Get", "Note")));
    const rows = compareContracts(both, none, ["A"]);
    expect(told(rows)).toEqual(["operation-removed A.Open", "type-removed Folder < operation-removed A.Open"]);
  });

  test("is told nothing of an array that it no longer uses: an array has no name in it", () => {
    const list = arrayOf("Note");
    const search = gives("Search", "ArrayOfNote");
    const before = withAgents([note, list], agent("A", gives("Get", "Note"), search), agent("B", search));
    const after = withAgents([note, list], agent("A", gives("Get", "Note")), agent("B", search));
    expect(told(compareContracts(before, after, ["A"]))).toEqual(["operation-removed A.Search"]);
    // What stands in the array follows from what took the array away.
    const empty = withAgents([note, list], agent("A"), agent("B", search));
    const onlySearch = withAgents([note, list], agent("A", search), agent("B", search));
    expect(told(compareContracts(onlySearch, empty, ["A"]))).toEqual([
      "operation-removed A.Search",
      "type-unreachable Note < operation-removed A.Search",
    ]);
    expect(told(compareContracts(empty, onlySearch, ["A"]))).toEqual([
      "operation-added A.Search",
      "type-reachable Note < operation-added A.Search",
    ]);
  });

  test("is told nothing of a change in a type that only other agents use", () => {
    const longer = carrier("Folder", [id, member("Name", scalar("string"))]);
    const changed = withAgents([longer, note], agent("A", gives("Get", "Note")), agent("B", open));
    expect(told(compareContracts(one, changed, ["A"]))).toEqual([]);
    expect(told(compareContracts(one, changed, ["B"]))).toEqual(["member-added Folder.Name"]);
    // It never had the type: what the type was before is nothing to it.
    expect(told(compareContracts(one, { ...changed, agents: both.agents }, ["A"]))).toEqual([
      "operation-added A.Open",
      "type-reachable Folder < operation-added A.Open",
    ]);
  });

  test("learns that a family begins in it, though another agent had the family before", () => {
    const long = carrier("LongNote", [], "Note");
    const pad = carrier("Pad", [id], "Note");
    const before = withAgents([note, long, pad], agent("A", gives("Get", "Pad")), agent("B", gives("Find", "Note")));
    const after = withAgents([note, long, pad], agent("A", gives("Get", "Note")), agent("B", gives("Find", "Note")));
    expect(told(compareContracts(before, after, ["A"]))).toContain("family-begun Note");
    expect(told(compareContracts(before, after))).not.toContain("family-begun Note");
  });
});

test("a type's changes name every agent that uses it in either version, and stand under the only one", () => {
  const longer = carrier("Note", [id, member("Name", scalar("string"))]);
  const [a, b] = [agent("A", gives("Get", "Note")), agent("B", operation("Ping", [], []))];
  const before = withAgents([note], a, b);
  const [only] = compareContracts(before, withAgents([longer], a, b));
  expect([only?.agent, only?.agents]).toEqual(["A", ["A"]]);
  const [shared, ...more] = compareContracts(before, withAgents([longer], a, agent("B", gives("Find", "Note")))).filter(
    ({ rule }) => rule === "member-added",
  );
  expect([shared?.agent, shared?.agents, more]).toEqual([undefined, ["A", "B"], []]);
  expect(concerning(shared ? [shared] : [], ["B"])).toEqual([shared]);
});

describe("a consequence", () => {
  test("of an agent that is gone are its operations, and what only they used", () => {
    const list = arrayOf("Folder");
    const before = withAgents(
      [note, folder, list],
      agent("A", gives("Get", "Note")),
      agent("B", gives("All", "ArrayOfFolder")),
    );
    const after = withAgents([note], agent("A", gives("Get", "Note")));
    const changes = compareContracts(before, after);
    expect(told(changes)).toEqual([
      "operation-removed B.All < agent-removed B",
      "agent-removed B",
      "type-removed Folder < array-removed ArrayOfFolder",
      "array-removed ArrayOfFolder < operation-removed B.All",
    ]);
    expect(changesAsText(changes)).toContain(
      "\n  B: agent removed, with 1 operation and 1 type (Folder) [agent-removed]\n",
    );
  });

  test("of a new member is its type, with the types in that and those that derive from it", () => {
    const kind: TypeDef = { kind: "enumeration", name: own("Kind"), position, values: [{ name: "None", value: 0 }] };
    const typed = carrier("Folder", [id, member("Kind", named("Kind"))]);
    const heir = carrier("DeepFolder", [], "Folder");
    const before = withAgents([note], agent("A", gives("Get", "Note")));
    const longer = carrier("Note", [id, member("Folder", named("Folder"))]);
    const after = withAgents([longer, typed, kind, heir], agent("A", gives("Get", "Note")));
    expect(told(compareContracts(before, after))).toEqual([
      "type-added DeepFolder < type-added Folder",
      "type-added Folder < member-added Note.Folder",
      "type-added Kind < type-added Folder",
      "member-added Note.Folder",
    ]);
  });

  test("is never worse than what it follows from: a type that goes with a description stays a row", () => {
    const before = withAgents([note, folder], agent("A", gives("Get", "Note")));
    const after = withAgents([note], agent("A", gives("Get", "Note")));
    expect(told(compareContracts(before, after))).toEqual(["type-removed Folder"]);
  });

  test("of types that only name each other is none", () => {
    const left = carrier("Left", [member("Right", named("Right"))]);
    const right = carrier("Right", [member("Left", named("Left"))]);
    const a = agent("A", gives("Get", "Note"));
    expect(told(compareContracts(withAgents([note, left, right], a), withAgents([note], a)))).toEqual([
      "type-removed Left",
      "type-removed Right",
    ]);
  });

  test("of another type is that a value may be null: one change, which says both", () => {
    const withMember = (each: Member) => contract([carrier("Note", [each])], [gives("Get", "Note")]);
    const [before, after] = [
      withMember(member("Rank", scalar("int"), { nillable: true })),
      withMember(member("Rank", scalar("string"), { nillable: false })),
    ];
    const changes = compareContracts(before, after);
    expect(told(changes)).toEqual(["type-of-member-changed Note.Rank"]);
    expect(changes[0]).toMatchObject({ was: "xs:int or null", is: "xs:string", compiles: false });
    const required = withMember(member("Rank", scalar("string"), { nillable: false, optional: false }));
    expect(told(compareContracts(before, required))).toEqual([
      "type-of-member-changed Note.Rank",
      "made-required Note.Rank",
    ]);
  });
});

describe("a perhaps renamed member", () => {
  const renamed = (before: Member, after: Member) =>
    compareContracts(
      contract([carrier("Note", [before])], [gives("Get", "Note")]),
      contract([carrier("Note", [after])], [gives("Get", "Note")]),
    ).find(({ rule }) => rule === "member-removed")?.instead;

  test("has the type of the old one, and for a boolean a word of its name", () => {
    expect(renamed(member("UserIds", scalar("int")), member("AppliesTo", scalar("int")))).toBe("AppliesTo");
    expect(renamed(member("IsHidden", scalar("boolean")), member("IsActive", scalar("boolean")))).toBeUndefined();
    expect(renamed(member("IsActive", scalar("boolean")), member("ActiveNow", scalar("boolean")))).toBe("ActiveNow");
    expect(renamed(member("Rank", scalar("int")), member("Rank2", scalar("string")))).toBeUndefined();
  });
});

test("names that stand for other numbers are named", () => {
  const kind = (...values: readonly (readonly [string, number])[]): TypeDef => ({
    kind: "enumeration",
    name: own("Kind"),
    position,
    values: values.map(([name, value]) => ({ name, value })),
  });
  const of = (type: TypeDef) => contract([type], [gives("Get", "Kind")]);
  const [change] = compareContracts(
    of(kind(["None", 0], ["Fax", 1], ["Mail", 2])),
    of(kind(["None", 0], ["Fax", 2], ["Mail", 3])),
  );
  expect(change).toMatchObject({ rule: "names-renumbered", was: "Fax 1, Mail 2", is: "Fax 2, Mail 3" });
});

test("an array that comes and one that goes are told alike", () => {
  const [a, types] = [agent("A", gives("Get", "Note")), [note, arrayOf("Note")]] as const;
  const rows = [
    ...compareContracts(withAgents([note], a), withAgents(types, a)),
    ...compareContracts(withAgents(types, a), withAgents([note], a)),
  ];
  expect(rows.map(({ rule, category }) => `${rule} ${category}`)).toEqual(["array-added doc", "array-removed doc"]);
});

test("what breaks the wire begins with what is overlooked most easily", () => {
  const before = withAgents(
    [note, folder],
    agent("A", operation("Get", [id], []), gives("Gone", "Note")),
    agent("B", gives("All", "Note")),
  );
  const after = withAgents([note, folder], agent("A", operation("Get", [], [])), agent("C", gives("New", "Folder")));
  const changes = compareContracts(before, after);
  expect(rowsIn(changes).map(({ change }) => change.id)).toEqual(
    ["parameter-removed A.Get(Id)", "operation-removed A.Gone", "agent-removed B", "agent-added C"].concat(
      changes.filter(({ rule, because }) => rule === "type-removed" && because === undefined).map(({ id }) => id),
    ),
  );
  expect(changesAsText(changes)).toMatch(
    /^1 change in operations and types, 1 removed operation and 1 removed agent break the wire; 1 agent is new\.\n/,
  );
  expect(changesAsMarkdown(changes)).toMatch(/^# What changed\n\n1 change in operations and types, 1 removed/);
  expect(summaryOf([])).toBe("Nothing changed.");
});

test("new operations show their signatures, new types their members, and a long list says how much is left out", () => {
  const many = Array.from({ length: 30 }, (_, index) => member(`Member${index}`, scalar("string")));
  const before = withAgents([], agent("A"));
  const after = withAgents(
    [carrier("Note", many), arrayOf("Note"), carrier("Lone", [id])],
    agent(
      "A",
      operation("Find", [id, member("Notes", named("ArrayOfNote"))], [member("Response", named("ArrayOfNote"))]),
    ),
  );
  const text = changesAsText(compareContracts(before, after), { all: true });
  expect(text).toContain("A.Find(Id: number, Notes: Note[]) => Note[]: operation added [operation-added]\n");
  expect(text).toContain("Lone: type added (carrier { Id: number }) [type-added]\n");
  expect(text).toMatch(/Note: type added \(carrier \{ Member0: string, .*, … \d+ more \}\) \[type-added\]\n/);
});

test("an array of itself is told by its name", () => {
  const loop: TypeDef = {
    ...(arrayOf("Note") as Extract<TypeDef, { kind: "array" }>),
    item: member("Note", named("ArrayOfNote")),
  };
  const [before, after] = [[] as readonly Member[], [member("Notes", named("ArrayOfNote"))]].map((members) =>
    withAgents([loop, carrier("Pad", members)], agent("A", gives("Get", "Pad"))),
  ) as [Contract, Contract];
  expect(told(compareContracts(before, after))).toEqual(["member-added Pad.Notes"]);
  const more = { ...after, agents: [agent("A", gives("Get", "Pad"), gives("Find", "ArrayOfNote"))] };
  expect(compareContracts(after, more)).toMatchObject([{ is: "() => ArrayOfNote[]" }]);
  const other = withAgents([loop, carrier("Pad", [member("Notes", scalar("int"))])], agent("A", gives("Get", "Pad")));
  expect(told(compareContracts(other, after))).toEqual(["type-of-member-changed Pad.Notes"]);
});

test("positions are told on request, and lines are folded at the terminal's width", () => {
  const before = withAgents([note], agent("A", gives("Get", "Note"), gives("AnOperationWithALongName", "Note")));
  const after = withAgents([note], agent("A", gives("Get", "Note")));
  const changes = compareContracts(before, after);
  expect(changesAsText(changes)).not.toContain("test.wsdl");
  expect(changesAsText(changes, { positions: true })).toContain("[operation-removed] test.wsdl:1:1\n");
  const lines = changesAsText(changes, { width: 60 }).split("\n");
  expect(lines).toContain("    A.AnOperationWithALongName: operation removed");
  expect(lines).toContain("        [operation-removed]");
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
});

/** Everything that holds for the changes between any two contracts. */
function expectTold(changes: readonly Change[]): void {
  const byId = new Map(changes.map((change) => [change.id, change]));
  expect(byId.size).toBe(changes.length);
  const rows = rowsIn(changes);
  expect(rows.map(({ change }) => change)).toEqual(changes.filter(({ because }) => because === undefined));
  expect(rows.flatMap(({ change, following }) => [change, ...following]).length).toBe(changes.length);
  for (const { change, following } of rows) {
    expect(change.because).toBeUndefined();
    for (const each of following)
      expect(categories.indexOf(each.category)).toBeGreaterThanOrEqual(categories.indexOf(change.category));
  }
  for (const change of changes) {
    let [at, steps] = [change, 0];
    for (; at.because !== undefined; steps++) {
      const cause = byId.get(at.because);
      if (!cause || steps > changes.length) throw new Error(`${change.id} follows from nothing that is shown`);
      at = cause;
    }
  }
  // Whoever goes by the rows that are shown comes to the same end as who goes by all.
  for (const limit of categories)
    expect(rows.some(({ change }) => breaks(change, limit))).toBe(changes.some((change) => breaks(change, limit)));
}

const random = fc.noShrink(
  fc.record({
    operations: fc.array(
      fc.record({
        agent: fc.constantFrom("A", "B", "C"),
        name: fc.constantFrom("Get", "Save", "Find"),
        takes: fc.subarray(["T0", "T1", "T2", "T3", "T4", "ArrayOfT0", "ArrayOfT3"]),
        gives: fc.subarray(["T0", "T2", "T4", "ArrayOfT3"], { maxLength: 2 }),
      }),
      { maxLength: 8 },
    ),
    members: fc.array(fc.subarray(["T0", "T1", "T2", "T3", "T4", "ArrayOfT0"], { maxLength: 3 }), {
      minLength: 5,
      maxLength: 5,
    }),
    bases: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    orphans: fc.boolean(),
  }),
);

function contractFrom({
  operations,
  members,
  bases,
  orphans,
}: typeof random extends fc.Arbitrary<infer T> ? T : never) {
  const types: readonly TypeDef[] = [
    ...members.map((names, index) =>
      carrier(
        `T${index}`,
        names.map((name) => member(name, named(name))),
        bases[index] && index > 0 ? `T${index - 1}` : undefined,
      ),
    ),
    arrayOf("T0"),
    arrayOf("T3"),
  ];
  const agents = ["A", "B", "C"].flatMap((name) => {
    const own = new Map(operations.filter((each) => each.agent === name).map((each) => [each.name, each]));
    const of = (names: readonly string[]) => names.map((type) => member(type, named(type)));
    return own.size === 0
      ? []
      : [agent(name, ...[...own.values()].map((each) => operation(each.name, of(each.takes), of(each.gives))))];
  });
  const whole = withAgents(types, ...agents);
  return orphans ? whole : pickAgents(whole, ["A", "B", "C"]);
}

test("nothing is lost between any two contracts: every change is shown or follows from one that is", () => {
  fc.assert(
    fc.property(random, random, (before, after) => {
      expectTold(compareContracts(contractFrom(before), contractFrom(after)));
    }),
  );
});

test("a client for some agents is told all that changes in it, and no type is called gone that NetServer has", () => {
  const values = (facts: ReturnType<typeof statementsOf>) =>
    [...facts].map(([key, { value }]) => [key, value] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  fc.assert(
    fc.property(random, random, fc.subarray(["A", "B", "C"], { minLength: 1 }), (a, b, agents) => {
      const [before, after] = [contractFrom(a), contractFrom(b)];
      const changes = compareContracts(before, after, agents);
      expectTold(changes);
      // Arrays have no name in a client: one that it no longer uses is left out, where NetServer still has it.
      const isArray = (key: string) => key.startsWith("type ArrayOf");
      const result = applied(statementsOf(pickAgents(before, agents)), changes);
      expect([...result].filter(([key]) => !isArray(key)).sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(
        values(statementsOf(pickAgents(after, agents))).filter(([key]) => !isArray(key)),
      );
      for (const { rule, subject } of changes) {
        if (/^(type|array)-removed$/.test(rule)) expect(after.types.has(own(subject))).toBe(false);
        if (/^(type|array)-added$/.test(rule)) expect(before.types.has(own(subject))).toBe(false);
        if (/^type-(un)?reachable$/.test(rule))
          expect([before.types.has(own(subject)), after.types.has(own(subject))]).toEqual([true, true]);
      }
    }),
  );
});

const [older, newer] = [corpus("Services88-wsdl-2021-11.zip"), corpus("Services88-wsdl-2026-07.zip")];
test.skipIf(older === undefined || newer === undefined)("five years of NetServer come to 534 rows", async () => {
  const [[before], [after]] = [await inspect({ from: older ?? "" }), await inspect({ from: newer ?? "" })];
  if (!before || !after) throw new Error("nothing to compare");
  const changes = compareContracts(before, after);
  expectTold(changes);
  const shown = rowsIn(changes).filter(({ change }) => change.category !== "doc");
  expect(shown).toHaveLength(534);
  const text = changesAsText(changes);
  expect(text).toContain(
    "Audience: agent removed, with 26 operations and 2 types (AudienceConfigParameter, AudienceLayoutEntity) [agent-removed]\n",
  );
  for (const { name } of after.agents) {
    const narrowed = compareContracts(before, after, [name]);
    expectTold(narrowed);
    for (const { rule, target } of narrowed) {
      const type = own(target.type ?? "").replace(/\{.*\}/, `{${after.namespace}}`) as ReturnType<typeof own>;
      if (rule === "type-removed") expect([name, after.types.has(type)]).toEqual([name, false]);
      if (rule === "type-added") expect([name, before.types.has(type)]).toEqual([name, false]);
    }
  }
});
