/** Changes as text, Markdown and annotations. */
import { describe, expect, test } from "vitest";
import type { Change } from "../../../../generator/changes/model.js";
import {
  breakingAsText,
  changesAsAnnotations,
  changesAsMarkdown,
  changesAsText,
  changesSummary,
  countsOf,
  summaryAsText,
} from "../../../../generator/changes/report/index.js";
import { change } from "../../../support/change.js";

const at = (line: number) => ({ file: "Contact.wsdl", line, column: 3 });
const removed = change("operation-removed", "Contact.Forget", { agent: "Contact", before: at(7) });
const moved = change("members-moved", "Person", {
  agents: ["Contact", "Person"],
  target: { type: "Person" },
  was: "Name, Rank",
  is: "Rank, Name",
  before: at(7),
  after: at(9),
});
const lost = change("type-removed", "PersonEntity", { target: { type: "PersonEntity" }, was: "carrier" });
const added = change("operation-added", "Contact.Remember", { agent: "Contact", is: "(Id: number) => void" });
const described = change("doc-changed", "Contact.Remember", { agent: "Contact", was: "Once.", is: "Twice." });
const all = [moved, removed, lost, added, described];

describe("as text", () => {
  test("what breaks comes first, with the meaning of its category, by agent; descriptions are counted only", () => {
    expect(changesAsText(all)).toBe(`\
1 change in operations and types and 1 removed operation break the wire; 1 change breaks compilation; 1 operation is new.
2 wire, 1 source, 1 addition, 1 doc

Breaks the wire: changed operations and types
When the server is upgraded, it or an old client rejects or misreads messages, or data is lost.
  shared types
    Person: members in another order: Name, Rank -> Rank, Name [members-moved, compiles]

Breaks the wire: removed operations
  Contact
    Contact.Forget: operation removed [operation-removed]

Breaks compilation
Old calls do not compile with the new client. Old clients still work until you generate again.
  types that no operation uses
    PersonEntity: type removed (carrier) [type-removed]

Additions
Old clients and old calls still work.
  Contact
    Contact.Remember(Id: number) => void: operation added [operation-added]
`);
  });

  test("descriptions are listed on request", () => {
    expect(changesAsText([described], { docs: true })).toBe(`\
Nothing breaks and nothing is new; 1 description or other detail differs.
0 wire, 0 source, 0 addition, 1 doc

Documentation and details that do not affect messages
Documentation, and details that do not affect messages.
  Contact
    Contact.Remember: documentation changed: Once. -> Twice. [doc-changed]
`);
    expect(changesAsText([described])).toBe(
      "Nothing breaks and nothing is new; 1 description or other detail differs.\n0 wire, 0 source, 0 addition, 1 doc\n",
    );
  });

  test("nothing is said in two words", () => {
    expect(changesAsText([])).toBe("no change\n");
    expect(summaryAsText([])).toBe("Nothing changed.\n");
  });

  test("only what breaks is listed on request", () => {
    expect(breakingAsText(all)).toContain("Person: members");
    expect(breakingAsText(all)).toContain("PersonEntity");
    expect(breakingAsText(all)).not.toContain("Remember");
    expect(breakingAsText([added, described])).toBe("");
  });

  test("an agent that is one row has no heading of its own", () => {
    expect(changesAsText([change("agent-removed", "Audience", { agent: "Audience" })])).toContain(
      "\nBreaks the wire: removed agents\nWhen the server is upgraded, it or an old client rejects or misreads messages, or data is lost.\n  Audience: agent removed [agent-removed]\n",
    );
    const two = [change("agent-added", "Dash", { agent: "Dash" }), change("agent-added", "Note", { agent: "Note" })];
    expect(changesAsText(two)).toContain("  Dash: agent added [agent-added]\n  Note: agent added [agent-added]\n");
  });

  test("places are told on request: both, or one where they are the same or only one is there", () => {
    const places = (facts: Partial<Change>) =>
      changesAsText([change("members-moved", "Person", facts)], { positions: true }).match(/compiles\](.*)\n$/)?.[1];
    expect(places({ before: at(7), after: at(9) })).toBe(" Contact.wsdl:7:3 -> Contact.wsdl:9:3");
    expect(places({ before: at(7), after: at(7) })).toBe(" Contact.wsdl:7:3");
    expect(places({ before: at(7) })).toBe(" Contact.wsdl:7:3");
    expect(places({ after: at(9) })).toBe(" Contact.wsdl:9:3");
    expect(places({})).toBe("");
  });

  test("only what breaks the wire and compiles is marked as compiling", () => {
    const tag = (each: Change) => changesAsText([each]).match(/\[(.*)\]\n$/)?.[1];
    expect(tag(change("members-moved", "Person"))).toBe("members-moved, compiles");
    expect(tag(change("null-allowed", "Person.Rank", { compiles: false }))).toBe("null-allowed");
    expect(tag(change("member-added", "Person.Rank", { compiles: true }))).toBe("member-added");
  });

  test("lines are folded at the terminal's width, and a row's further lines are further in", () => {
    const folded = changesAsText([removed, added], { width: 50 });
    expect(folded).toBe(`\
1 removed operation breaks the wire; 1 operation
is new.
1 wire, 0 source, 1 addition, 0 doc

Breaks the wire: removed operations
When the server is upgraded, it or an old client
rejects or misreads messages, or data is lost.
  Contact
    Contact.Forget: operation removed
        [operation-removed]

Additions
Old clients and old calls still work.
  Contact
    Contact.Remember(Id: number) => void:
        operation added [operation-added]
`);
    expect(changesAsText([removed], { width: 46 })).toContain("\n    Contact.Forget: operation removed\n        [");
    expect(changesAsText([change("agent-removed", "A", { agent: "A" })], { width: 34 })).toContain(
      "\n  A: agent removed [agent-removed]\n",
    );
    expect(changesAsText([change("agent-removed", "A", { agent: "A" })], { width: 33 })).toContain(
      "\n  A: agent removed\n      [agent-removed]\n",
    );
  });

  test("colours mark the heading by its category, and the rule", () => {
    const colours = {
      red: (text: string) => `<red>${text}</red>`,
      yellow: (text: string) => `<yellow>${text}</yellow>`,
      bold: (text: string) => `<bold>${text}</bold>`,
      dim: (text: string) => `<dim>${text}</dim>`,
    };
    const text = changesAsText(all, { colours });
    expect(text).toContain("<red>Breaks the wire: removed operations</red>\n");
    expect(text).toContain("<yellow>Breaks compilation</yellow>\n");
    expect(text).toContain("<bold>Additions</bold>\n");
    expect(text).toContain("  <bold>Contact</bold>\n");
    expect(text).toContain(" operation removed <dim>[operation-removed]</dim>\n");
  });

  test("a text of a WSDL does not steer the terminal", () => {
    expect(changesAsText([change("type-added", "A\u001b[31m")])).toContain("A\\u001b[31m: type added");
  });
});

describe("what a change was and is", () => {
  const row = (was: string | undefined, is: string | undefined, facts: Partial<Change> = {}) =>
    changesAsText([
      change("member-removed", "Note.Rank", {
        ...(was !== undefined && { was }),
        ...(is !== undefined && { is }),
        ...facts,
      }),
    ]).match(/member removed(.*) \[member-removed\]\n$/)?.[1];

  test("stands behind the title, and one of them alone in brackets", () => {
    expect(row("xs:int", "xs:long")).toBe(": xs:int -> xs:long");
    expect(row("xs:int", undefined)).toBe(" (xs:int)");
    expect(row(undefined, "xs:int")).toBe(" (xs:int)");
    expect(row(undefined, undefined)).toBe("");
    expect(row("", "xs:int")).toBe(" (xs:int)");
    expect(row("same", "same")).toBe("");
  });

  test("has a hint at a new name, and does not repeat the name that the subject ends in", () => {
    expect(row("xs:int", undefined, { instead: "Grade" })).toBe(" (xs:int; Grade is new and has the same type)");
    expect(row(undefined, undefined, { instead: "Grade" })).toBe(" (Grade is new and has the same type)");
    expect(row("Rank", undefined, { target: { name: "Rank" } })).toBe("");
  });

  test("has local names, unless it is the namespaces that differ", () => {
    expect(row("{urn:a}Note", "{urn:b}Pad")).toBe(": Note -> Pad");
    expect(row("{urn:a}Note, {urn:b}Pad", undefined)).toBe(" (Note, Pad)");
    expect(row("{urn:a}Note", "{urn:b}Note")).toBe(": {urn:a}Note -> {urn:b}Note");
  });

  test("is cut after 100 characters, at the end of a name, and says how many are left out", () => {
    const names = Array.from({ length: 30 }, (_, index) => `Name${String(index).padStart(2, "0")}`);
    expect(row("x".repeat(100), undefined)).toBe(` (${"x".repeat(100)})`);
    expect(row("x".repeat(101), undefined)).toBe(` (${"x".repeat(100)}…)`);
    expect(row(names.join(", "), undefined)).toBe(` (${names.slice(0, 12).join(", ")}, … 18 more)`);
    const members = names.map((name) => `${name}: int`);
    expect(row(`carrier { ${members.join(", ")} }`, undefined)).toBe(
      ` (carrier { ${members.slice(0, 6).join(", ")}, … 24 more })`,
    );
    expect(row(`(${members.join(", ")}) => Note[]`, undefined)).toBe(
      ` ((${members.slice(0, 6).join(", ")}, … 24 more) => Note[])`,
    );
  });
});

describe("a row counts what follows from it", () => {
  const gone = change("agent-removed", "Old", { agent: "Old" });
  const from = (rule: Parameters<typeof change>[0], subject: string, because = gone.id) =>
    change(rule, subject, { because });

  test("by kind, with the names of up to three types", () => {
    const text = (...following: readonly Change[]) =>
      changesAsText([gone, ...following]).match(/agent removed(.*) \[/)?.[1];
    expect(text(from("operation-removed", "Old.A"))).toBe(", with 1 operation");
    expect(text(from("operation-removed", "Old.A"), from("operation-removed", "Old.B"))).toBe(", with 2 operations");
    expect(text(from("type-removed", "A"))).toBe(", with 1 type (A)");
    expect(text(from("type-removed", "A"), from("type-removed", "B"), from("type-removed", "C"))).toBe(
      ", with 3 types (A, B, C)",
    );
    expect(text(...["A", "B", "C", "D"].map((name) => from("type-removed", name)))).toBe(", with 4 types");
    expect(text(from("operation-removed", "Old.A"), from("type-removed", "A"), from("type-unreachable", "B"))).toBe(
      ", with 1 operation, 1 type (A) and 1 type that only other agents still use (B)",
    );
    expect(text(from("type-unreachable", "A"), from("type-unreachable", "B"))).toBe(
      ", with 2 types that only other agents still use (A, B)",
    );
    expect(text(from("array-removed", "ArrayOfA"))).toBe("");
  });

  test("for what is new, too", () => {
    const news = change("member-added", "Note.Pad", { is: "Pad" });
    const text = (...following: readonly Change[]) =>
      changesAsText([news, ...following.map((each) => ({ ...each, because: news.id }))]).match(
        /member added \(Pad\)(.*) \[/,
      )?.[1];
    expect(text(change("type-added", "Pad"))).toBe(", with 1 new type (Pad)");
    expect(text(change("type-added", "A"), change("type-added", "B"))).toBe(", with 2 new types (A, B)");
    expect(text(change("type-reachable", "A"))).toBe(", with 1 type that other agents had before (A)");
    expect(text(change("type-reachable", "A"), change("type-reachable", "B"))).toBe(
      ", with 2 types that other agents had before (A, B)",
    );
    expect(text(change("operation-added", "A.B"))).toBe(", with 1 operation");
  });

  test("through others, and lists each on request", () => {
    const changes = [gone, from("operation-removed", "Old.A"), from("type-removed", "T", "operation-removed Old.A")];
    expect(changesAsText(changes)).toContain(
      "2 wire, 1 source, 0 addition, 0 doc; 2 of them follow from others (--all)\n",
    );
    expect(changesAsText(changes)).toContain("agent removed, with 1 operation and 1 type (T) [");
    expect(changesAsText(changes, { all: true })).toContain("    Old.A: operation removed [");
    expect(changesAsText(changes, { all: true })).toContain("2 wire, 1 source, 0 addition, 0 doc\n");
    expect(changesAsText(changes.slice(0, 2))).toContain("; 1 of them follows from others (--all)\n");
    expect(breakingAsText(changes)).not.toContain("Old.A");
    expect(breakingAsText(changes, { all: true })).toContain("Old.A");
  });

  test("a cause that is not among the changes leaves a row of its own", () => {
    expect(changesAsText([from("operation-removed", "Old.A", "agent-removed Other")])).toContain("Old.A: operation");
  });
});

describe("one sentence says what an upgrade means:", () => {
  const sentence = (...changes: readonly Change[]) => summaryAsText(changes).trimEnd();
  const of = (rule: Parameters<typeof change>[0], count: number) =>
    Array.from({ length: count }, (_, index) => change(rule, `${rule}${index}`));

  test.each<readonly [readonly Change[], string]>([
    [of("agent-removed", 1), "1 removed agent breaks the wire; nothing is new."],
    [of("agent-removed", 2), "2 removed agents break the wire; nothing is new."],
    [of("members-moved", 2), "2 changes in operations and types break the wire; nothing is new."],
    [
      [...of("members-moved", 1), ...of("operation-removed", 2), ...of("agent-removed", 1)],
      "1 change in operations and types, 2 removed operations and 1 removed agent break the wire; nothing is new.",
    ],
    [of("type-removed", 1), "Nothing breaks the wire; 1 change breaks compilation; nothing is new."],
    [
      [...of("members-moved", 1), ...of("type-removed", 1)],
      "1 change in operations and types breaks the wire; 1 change breaks compilation; nothing is new.",
    ],
    [of("type-removed", 1_000), "Nothing breaks the wire; 1,000 changes break compilation; nothing is new."],
    [of("agent-added", 1), "Nothing breaks; 1 agent is new."],
    [of("agent-added", 2), "Nothing breaks; 2 agents are new."],
    [
      [...of("agent-added", 1), ...of("operation-added", 2), ...of("member-added", 1)],
      "Nothing breaks; 1 agent, 2 operations and 1 member, name or type are new.",
    ],
    [[...of("member-added", 1), ...of("type-reachable", 1)], "Nothing breaks; 2 members, names and types are new."],
    [of("limits-loosened", 1), "Nothing breaks; nothing is new; 1 other change breaks nothing."],
    [
      [...of("name-added", 1), ...of("made-optional", 2)],
      "Nothing breaks; 1 member, name or type is new; 2 other changes break nothing.",
    ],
    [of("doc-changed", 2), "Nothing breaks and nothing is new; 2 descriptions and other details differ."],
    [[...of("doc-changed", 2), ...of("agent-added", 1)], "Nothing breaks; 1 agent is new."],
  ])("%#", (changes, expected) => {
    expect(sentence(...changes)).toBe(expected);
  });

  test("what follows from another change is not counted", () => {
    const gone = change("agent-removed", "Old");
    expect(sentence(gone, change("operation-removed", "Old.A", { because: gone.id }))).toBe(
      "1 removed agent breaks the wire; nothing is new.",
    );
  });

  test("changes that break compilation because of others are told as such, if no others do", () => {
    const [gone, also] = [change("agent-removed", "Old"), change("agent-removed", "Older")];
    const types = of("type-removed", 2).map((each) => ({ ...each, because: gone.id }));
    expect(sentence(gone, ...types)).toBe(
      "1 removed agent breaks the wire; 2 changes that follow from it break compilation; nothing is new.",
    );
    expect(sentence(gone, also, ...types.slice(1))).toBe(
      "2 removed agents break the wire; 1 change that follows from these breaks compilation; nothing is new.",
    );
    expect(sentence(gone, ...types, change("type-removed", "Alone"))).toBe(
      "1 removed agent breaks the wire; 1 change breaks compilation; nothing is new.",
    );
  });
});

test("counts are by category, in thousands", () => {
  expect(countsOf(all)).toEqual({ wire: 2, source: 1, addition: 1, doc: 1 });
  expect(changesSummary(Array.from({ length: 1_234 }, () => added))).toBe("0 wire, 0 source, 1,234 addition, 0 doc");
});

describe("groups of rows", () => {
  test("are agents in code-point order, then all services, then shared types, then those that nothing uses", () => {
    const member = (subject: string, facts: Partial<Change>) => change("member-removed", subject, facts);
    const text = changesAsText([
      member("Unused.X", { target: { type: "Unused" } }),
      member("Shared.X", { target: { type: "Shared" }, agents: ["A", "B"] }),
      change("services-renamed", "Services100"),
      member("b.X", { agent: "b" }),
      member("Z.X", { agent: "Z" }),
    ]);
    expect(text.match(/^ {2}\w.*$/gm)).toEqual([
      "  Z",
      "  b",
      "  all services",
      "  shared types",
      "  types that no operation uses",
    ]);
  });

  test("new agents stand before other additions", () => {
    const text = changesAsText([added, change("agent-added", "Dash", { agent: "Dash" })]);
    expect(text.match(/^(New agents|Additions)$/gm)).toEqual(["New agents", "Additions"]);
  });
});

describe("as Markdown", () => {
  test("sections are tables, by agent", () => {
    expect(changesAsMarkdown(all)).toBe(
      `\
# What changed

1 change in operations and types and 1 removed operation break the wire; 1 change breaks compilation; 1 operation is new.

2 wire, 1 source, 1 addition, 1 doc.

## Breaks the wire: changed operations and types

When the server is upgraded, it or an old client rejects or misreads messages, or data is lost.

### shared types

| | what | was | is |
|---|---|---|---|
| \`Person\` | members in another order | Name, Rank | Rank, Name |

## Breaks the wire: removed operations

When the server is upgraded, it or an old client rejects or misreads messages, or data is lost.

### Contact

| | what | was | is |
|---|---|---|---|
| \`Contact.Forget\` | operation removed |  |  |

## Breaks compilation

Old calls do not compile with the new client. Old clients still work until you generate again.

### types that no operation uses

| | what | was | is |
|---|---|---|---|
| \`PersonEntity\` | type removed | carrier |  |

## Additions

Old clients and old calls still work.

### Contact

| | what | was | is |
|---|---|---|---|
| \`Contact.Remember\` | operation added |  | (Id: number) =&gt; void |
`.replaceAll("&gt;", ">"),
    );
  });

  test("nothing is nothing", () => {
    expect(changesAsMarkdown([])).toBe("# What changed\n\nNothing.\n");
  });

  test("a text of a WSDL is no markup", () => {
    const text = changesAsMarkdown([
      change("member-removed", "A|B", { was: "<b>&\n`x`*_[a]\\", instead: "N|w", agent: "<i>" }),
    ]);
    expect(text).toContain("### &lt;i>\n");
    expect(text).toContain(
      "| `A\\|B` | member removed; N\\|w is new and has the same type | &lt;b>&amp; \\`x\\`\\*\\_\\[a\\]\\\\ |  |\n",
    );
  });
});

test("as annotations, each change is a workflow command at its place, as bad as its category", () => {
  expect(changesAsAnnotations(all)).toBe(`\
::error file=Contact.wsdl,line=9,col=3,title=members-moved::Person: members in another order: Name, Rank -> Rank, Name. Generate the client again, and deploy it together with the new server.
::error file=Contact.wsdl,line=7,col=3,title=operation-removed::Contact.Forget: operation removed. Remove the calls, or call the operation that replaces it.
::error title=type-removed::PersonEntity: type removed (carrier). Remove the code that names the type.
::notice title=operation-added::Contact.Remember(Id: number) => void: operation added. Add the method to classes that implement the agent's interface. In tests, use netServerDouble, which needs handlers only for called operations.
`);
  expect(changesAsAnnotations([described], { docs: true })).toMatch(/^::notice title=doc-changed::/);
});
