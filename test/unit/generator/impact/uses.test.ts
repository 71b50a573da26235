import { describe, expect, test } from "vitest";
import { usesIn, type Use } from "../../../../generator/impact/uses.js";
import { compiled, compiledTogether, shownUse } from "../../../support/program.js";

/** Shows uses as `Name Note.Name`, with `=` behind a name that is written. Quotes are left out. */
const shown = (uses: readonly Use[]): readonly string[] =>
  uses
    .map(shownUse)
    .map((each) => each.replace(/^["`]([^"`]+)["`]/, "$1").replaceAll(/(?:agents\/Sample|carriers\/N)#/g, ""));

function usesOf(text: string, path = "/app.ts"): readonly string[] {
  const { file, client, checker } = compiled({ [path]: text });
  return shown(usesIn(file(path), client, checker));
}

/** Declares a test for each row. The texts of all rows are compiled in one program. */
function testEach(
  name: string,
  rows: readonly (readonly [label: string, text: string, ...rest: string[]])[],
  check: (uses: readonly string[], ...rest: readonly string[]) => void,
): void {
  const compile = compiledTogether(rows.map(([, text]) => text));
  test.each(rows.map(([label, text, ...rest]) => ({ label, text, rest })))(name, ({ text, rest }) => {
    const { source, client, checker } = compile(text);
    check(shown(usesIn(source, client, checker)), ...rest);
  });
}

const imported =
  'import { Kind, SampleAgent, SampleAgent$, stream, type ISampleAgent, type Note } from "/client/index.js";';
/** Returns the uses behind the import of the client's names, which stands first in the file. */
const usesBehindImport = (text: string): readonly string[] => usesOf(`${imported}\n${text}`).slice(6);

testEach(
  "finds nothing in $label",
  [
    [
      "names of the file's own",
      'const Name = { Publish: 1 }; Name.Publish; Name["Publish"]; interface Note { Name: string }',
    ],
    [
      "the same names in literals of another type",
      'const own = { Name: 1, "Id": 2 }; take<{ Name: number }>({ Name: 1 });',
    ],
    ["a text in front of the operator in that names nothing", '"Publish" in {}; agent in ("Publish" as never);'],
    [
      "a label, an enumeration of its own, an index",
      "enum Own { Name } Own.Name; label: for (;;) { break label; } notes[0];",
    ],
    [
      "other types with two arguments",
      'type A = Record<"Name", typeof note>; type B = Exclude<"Name", "Id">; type C = Pick<"Name", never>;',
    ],
    [
      "a variable in brackets that has a member's name",
      "declare const Name: unique symbol; take<Partial<typeof note>>({ [Name]: 1 } as never);",
    ],
  ],
  (uses) => {
    expect(uses).toEqual([]);
  },
);

testEach(
  "finds an operation in $label",
  [
    ["a call", "agent.Publish({});"],
    ["a call that may not happen", "agent?.Publish?.({});"],
    ["a reference", "const call = agent.Publish;"],
    ["a text in brackets", 'agent["Publish"]({});'],
    ["a template without substitutions in brackets", "agent[`Publish`]({});"],
    ["a pattern", "const { Publish } = agent;"],
    ["the property of a pattern, not its variable", "const { Publish: Reset } = agent;"],
    ["a property of a pattern that is a text", 'const { "Publish": call } = agent;'],
    ["a property of a pattern in brackets", 'const { ["Publish"]: call } = agent;'],
    ["a parameter's pattern", "const call = ({ Publish }: typeof agent) => 1;"],
    ["an indexed type", 'type Call = (typeof agent)["Publish"];'],
    ["a text in front of the operator in", 'const has = "Publish" in agent;'],
    ["a method of a class, only read", "import('/client/index.js'); (agent as Partial<typeof agent>).Publish;"],
  ],
  (uses) => {
    expect(uses).toEqual(["Publish ISampleAgent.Publish"]);
  },
);

describe("finds names that are imported", () => {
  test("and renamed, once where they are renamed and once where they are used", () => {
    expect(usesOf('import { SampleAgent as Own } from "/client/agents/Sample.js"; new Own(session);')).toEqual([
      "SampleAgent SampleAgent",
      "Own SampleAgent",
    ]);
    expect(usesOf('export { SampleAgent as Own } from "/client/index.js";')).toEqual(["SampleAgent SampleAgent"]);
  });

  test("and exported", () => {
    expect(usesOf('export { SampleAgent } from "/client/index.js";')).toEqual(["SampleAgent SampleAgent"]);
    expect(usesBehindImport("export default SampleAgent;")).toEqual(["SampleAgent SampleAgent"]);
    expect(usesBehindImport("export { SampleAgent };")).toEqual(["SampleAgent SampleAgent"]);
  });

  test("with all others of a module", () => {
    expect(usesOf('import * as crm from "/client/index.js"; new crm.SampleAgent(session);').slice(2)).toEqual([
      "SampleAgent SampleAgent",
    ]);
    expect(
      usesOf('const crm = require("/client/agents/Sample.js"); new crm.SampleAgent(session).Reset();', "/app.js").slice(
        2,
      ),
    ).toEqual(["SampleAgent SampleAgent", "Reset ISampleAgent.Reset"]);
  });

  test("as types", () => {
    expect(usesBehindImport('type Name = Note["Name"];')).toEqual(["Note Note", "Name Note.Name"]);
    expect(usesOf('type Name = import("/client/index.js").Note["Name"];')).toEqual(["Note Note", "Name Note.Name"]);
    expect(usesOf('type A = Pick<typeof note, "Name">; type B = Omit<typeof note, "Name" | "Id">;')).toEqual([
      "Name Note.Name",
      "Name Note.Name",
      "Id Note.Id",
    ]);
  });
});

describe("finds members of literals, as written", () => {
  test("by identifiers, texts and texts in brackets, in literals inside each other", () => {
    expect(usesOf('agent.Save({ Note: { Name: "a", "Id": 1, ["Rights"]: 2 } });')).toEqual([
      "Save ISampleAgent.Save",
      "Note= SaveRequest.Note",
      "Name= Note.Name",
      "Id= Note.Id",
      "Rights= Base.Rights",
    ]);
  });

  test("in short form, where the variable may be the client's too", () => {
    expect(usesOf('const Name = "a"; agent.Save({ Note: { Name } });').slice(2)).toEqual(["Name= Note.Name"]);
    expect(usesBehindImport("const own: { Kind: unknown } = { Kind };")).toEqual(["Kind= Kind"]);
  });

  test("that are methods and accessors", () => {
    expect(
      usesOf(
        'const own: Partial<typeof agent> = { Publish: unknown, async Reset() {}, get Get() { return unknown; }, async "Save"() {} };',
      ),
    ).toEqual([
      "Publish= ISampleAgent.Publish",
      "Reset= ISampleAgent.Reset",
      "Get= ISampleAgent.Get",
      "Save= ISampleAgent.Save",
    ]);
  });

  test("where one of several carriers is expected", () => {
    expect(usesOf('const own: Partial<typeof note> | Partial<typeof paper> = { Name: "a" };')).toEqual([
      "Name= Note.Name Paper.Name",
    ]);
  });
});

test("finds properties of one of several carriers under the name in each", () => {
  expect(usesOf('either.Name; const { Name } = either; either["Name"]; "Name" in either; "Code" in either;')).toEqual([
    "Name Note.Name Paper.Name",
    "Name Note.Name Paper.Name",
    "Name Note.Name Paper.Name",
    "Name Note.Name Paper.Name",
    "Code Paper.Code",
  ]);
});

describe("finds members of classes", () => {
  test("that implement a carrier: written if they have a value", () => {
    expect(
      usesBehindImport(
        'class Own implements Note { Id = 1; Name!: string; "Kind" = unknown; ["Rights"] = 1; Notes: null; }',
      ),
    ).toEqual([
      "Note Note",
      "Id= Note.Id",
      "Name Note.Name",
      "Kind= Note.Kind",
      "Rights= Base.Rights",
      "Notes Note.Notes",
    ]);
  });

  test("that implement an agent, in declarations and expressions; static ones are others", () => {
    expect(
      usesBehindImport(
        'class Fake implements ISampleAgent { static Publish = 1; async Reset() {} async "Save"() {} get Get() { return unknown; } }',
      ),
    ).toEqual([
      "ISampleAgent ISampleAgent",
      "Reset ISampleAgent.Reset",
      "Save ISampleAgent.Save",
      "Get ISampleAgent.Get",
    ]);
    expect(usesBehindImport("const Fake = class extends SampleAgent { override async Reset() {} own() {} };")).toEqual([
      "SampleAgent SampleAgent",
      "Reset ISampleAgent.Reset",
    ]);
  });

  test("of two interfaces", () => {
    expect(
      usesBehindImport("class Own implements Partial<Note>, ISampleAgent { Name = unknown; Reset = unknown; }").slice(
        2,
      ),
    ).toEqual(["Name= Note.Name", "Reset= ISampleAgent.Reset"]);
  });
});

describe("tells a member that is written", () => {
  const operators = [
    "=",
    "+=",
    "-=",
    "*=",
    "/=",
    "%=",
    "**=",
    "<<=",
    ">>=",
    ">>>=",
    "&=",
    "|=",
    "^=",
    "&&=",
    "||=",
    "??=",
  ];

  testEach(
    "by $label",
    operators.map((operator) => [operator, `note.Id ${operator} 1;`] as const),
    (uses) => {
      expect(uses).toEqual(["Id= Note.Id"]);
    },
  );

  testEach(
    "through $label",
    [
      ["a step up behind it", "note.Id++;", "Id"],
      ["a step down in front of it", "--note.Id;", "Id"],
      ["a text in brackets", 'note["Id"] = 1;', "Id"],
      ["parentheses", "(note.Id) = 1;", "Id"],
      ["a promise that it is not null", "note.Id! = 1;", "Id"],
      ["a cast", "(note.Id as number) = 1;", "Id"],
      ["a cast in front", "(<number>note.Id) = 1;", "Id"],
      ["satisfies", "(note.Id satisfies number) = 1;", "Id"],
      ["a pattern of a list", "[note.Id] = unknown;", "Id"],
      ["a pattern of a list with a default", "[note.Id = 1] = unknown;", "Id"],
      ["the rest of a list", "[...note.Notes] = unknown;", "Notes"],
      ["a pattern of an object", "({ a: note.Id } = unknown);", "Id"],
      ["a pattern of an object with a default", "({ a: note.Id = 1 } = unknown);", "Id"],
      ["patterns inside each other", "({ a: [{ b: note.Id }] } = unknown);", "Id"],
      ["the rest of an object", "({ ...note.Notes } = unknown);", "Notes"],
      ["the head of a loop over values", "for (note.Id of [1]) {}", "Id"],
      ["the head of a loop over names", "for (note.Name in {}) {}", "Name"],
    ],
    (uses, name) => {
      expect(uses).toEqual([`${name}= Note.${name}`]);
    },
  );

  testEach(
    "from one that is read: $label",
    [
      ["a comparison", "note.Id === 1;"],
      ["a sum", "note.Id + 1;"],
      ["the value of an assignment", "unknown.a = note.Id;"],
      ["an argument", "take(note.Id);"],
      ["the value of a member", "take({ a: note.Id });"],
      ["a list", "take([note.Id]);"],
      ["the list of a loop", "for (const each of [note.Id]) {}"],
      ["a sign in front", "-note.Id; "],
      ["what is deleted", "delete (note as Partial<typeof note>).Id;"],
      ["an object whose member is written", "unknown[note.Id] = 1;"],
    ],
    (uses) => {
      expect(uses).toEqual(["Id Note.Id"]);
    },
  );

  test("from the properties that a pattern reads", () => {
    expect(usesOf("let Name; ({ Name } = note);")).toEqual(["Name Note.Name"]);
    expect(usesOf('let Name; ({ Name = "" } = note);')).toEqual(["Name Note.Name"]);
    expect(usesOf("let own; ({ Name: own } = note);")).toEqual(["Name Note.Name"]);
    expect(usesOf("let own; [{ Name: own }] = notes;")).toEqual(["Name Note.Name"]);
    expect(usesOf("for (const { Name: own } of notes) {}")).toEqual(["Name Note.Name"]);
    expect(usesOf("const { Cover: { Name: own } } = paper as { Cover: typeof note };")).toEqual(["Name Note.Name"]);
  });
});

describe("finds the name of an enumeration as text", () => {
  testEach(
    "$label",
    [
      ["compared on the right", 'kind === "Some";'],
      ["compared on the left", '"Some" === kind;'],
      ["compared without types", 'kind == "Some";'],
      ["compared for the opposite", 'kind != "Some";'],
      ["compared for the opposite, strictly", 'kind !== "Some";'],
      ["in a case", 'switch (kind) { case "Some": }'],
      ["in a list that is searched", '["Some"].includes(kind);'],
      ["in a list whose index is asked for", '["Some"].indexOf(kind);'],
      ["in a list whose last index is asked for", '["Some"].lastIndexOf(kind);'],
      ["in a list with a cast", '(["Some"] as string[]).includes(kind);'],
      ["in a list in parentheses", '((["Some"])).includes(kind);'],
      ["in a list that satisfies a type", '(["Some"] satisfies string[]).includes(kind);'],
      ["where one is expected", 'const own: typeof kind = "Some";'],
      ["as an argument", 'take<typeof kind>("Some");'],
    ],
    (uses) => {
      expect(uses).toEqual(['Some "Kind"."Some"']);
    },
  );

  testEach(
    "but not $label",
    [
      ["added", 'kind + "Some";'],
      ["compared with another text", 'text === "Some";'],
      ["in a list that is only looked at", '["Some"].includes; take(["Some"].includes);'],
      ["in a list that is asked for something else", '["Some"].find(unknown); ["Some"].map(kind as never);'],
      ["in an argument of a search", 'kinds.includes(text + "Some" as never);'],
      ["behind a case", 'switch (text) { case text: "Some"; }'],
    ],
    (uses) => {
      expect(uses).toEqual([]);
    },
  );

  test("by its constant too", () => {
    expect(usesBehindImport('Kind.Some; Kind["Some"];')).toEqual([
      "Kind Kind",
      "Some Kind.Some",
      "Kind Kind",
      "Some Kind.Some",
    ]);
  });
});

describe("finds the operation that stands behind an agent's description", () => {
  const streamed = (text: string) => usesBehindImport(text).filter((each) => !/^(?:stream|SampleAgent\$) /.test(each));

  test("as text, and the members of its request", () => {
    expect(streamed('stream(session, SampleAgent$, "Publish", { Paper: 1, "Notes": 2, ["Own"]: 3 });')).toEqual([
      "Publish ISampleAgent.Publish",
      "Paper= ISampleAgent.Publish.Paper",
      "Notes= ISampleAgent.Publish.Notes",
      "Own= ISampleAgent.Publish.Own",
    ]);
  });

  test("as a constant, which may be one of several", () => {
    expect(streamed('const name = "Publish"; stream(session, SampleAgent$, name);')).toEqual([
      "name ISampleAgent.Publish",
    ]);
    expect(streamed('declare const name: "Publish" | "Get"; stream(session, SampleAgent$, name, { Id: 1 });')).toEqual([
      "name ISampleAgent.Get ISampleAgent.Publish",
      "Id= ISampleAgent.Get.Id ISampleAgent.Publish.Id",
    ]);
  });

  test.each([
    ["no text", "unknown(SampleAgent$, { Publish: 1 }); unknown(SampleAgent$, text);"],
    ["a text in front", 'unknown("Publish", SampleAgent$);'],
    [
      "a text behind something else",
      'unknown(note, "Publish", { Paper: 1 }); unknown("Publish"); unknown({ Paper: 1 });',
    ],
    ["a list", '[SampleAgent$, "Publish"];'],
    ["a member inside a member", 'stream(session, SampleAgent$, "Publish" as never, { Own: [{ Paper: 1 }] });'],
  ])("but not in %s", (_, text) => {
    expect(streamed(text).filter((each) => each.includes("Publish"))).toEqual([]);
  });
});

test("finds names in JSX", () => {
  expect(usesOf("const a = <div title={note.Name}>{note.Id}</div>;", "/app.tsx")).toEqual([
    "Name Note.Name",
    "Id Note.Id",
  ]);
});
