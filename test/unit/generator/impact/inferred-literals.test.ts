/** Members of literals whose type is inferred and that reach the client later. */
import { describe, expect, test } from "vitest";
import { literalMembersIn } from "../../../../generator/impact/inferred-literals.js";
import { compiledTogether, shownUse } from "../../../support/program.js";

const cases: readonly (readonly [label: string, text: string, expected: readonly string[]])[] = [
  ["a variable that is an argument", 'const a = { Name: "x", Own: 1 }; agent.Save({ Note: a });', ["Name"]],
  ["a variable that is the whole request", "const a = { Note: { Id: 1 } }; agent.Save(a);", ["Note", "Id"]],
  ["a shorthand", 'const Note = { Name: "x" }; agent.Save({ Note });', ["Name"]],
  ["a shorthand in the literal", 'const Name = "x"; const a = { Name }; agent.Save({ Note: a });', ["Name"]],
  ["a function's result", "const make = () => ({ Id: 1 }); agent.Save({ Note: make() });", ["Id"]],
  [
    "an awaited result",
    "declare const make: () => Promise<{ Note: {} }>; const own = async () => ({ Id: 1 }); async () => agent.Save({ Note: await own() });",
    ["Id"],
  ],
  ["a property of a literal", "const a = { b: { Id: 1 } }; agent.Save({ Note: a.b });", ["Id"]],
  ["an element of a literal", 'const a = { b: { Id: 1 } }; agent.Save({ Note: a["b"] });', ["Id"]],
  ["an item of a list", "const a = { Id: 1 }; agent.Publish({ Notes: [a] });", ["Id"]],
  ["a list", "const a = [{ Id: 1 }]; agent.Publish({ Notes: a });", ["Id"]],
  ["a list that is mapped", "agent.Publish({ Notes: [1].map((Id) => ({ Id })) });", ["Id"]],
  ["a value that is not null", "const a = text ? { Id: 1 } : undefined; agent.Save({ Note: a! });", ["Id"]],
  ["one of two literals", "const a = text ? { Id: 1 } : { Name: text }; agent.Save({ Note: a });", ["Id", "Name"]],
  ["a returned variable", "function f(): Partial<typeof note> { const a = { Id: 1 }; return a; }", ["Id"]],
  ["an arrow function's value", "const a = { Id: 1 }; const f = (): Partial<typeof note> => a;", ["Id"]],
  [
    "a constructor's argument",
    "class A { constructor(a: Partial<typeof note>) {} } const a = { Id: 1 }; new A(a);",
    ["Id"],
  ],
  ["Object.assign", "const a = { Id: 1 }; Object.assign(note, a, { Name: text });", ["Id", "Name"]],
  [
    "a member of a class with a value",
    "class A { Id = 1; Name: string = text; Kind!: typeof kind; } agent.Save({ Note: new A() });",
    [],
  ],
  [
    "a variable of a class with a value",
    "class A { Id = 1; Kind!: typeof kind; } const a = new A(); agent.Save({ Note: a });",
    ["Id"],
  ],
  [
    "an intersection",
    "declare const b: { Own: 1 }; const a = { Id: 1 }; declare const c: typeof a & typeof b; agent.Save({ Note: c });",
    ["Id"],
  ],
  ["nothing of a type of its own", "const a = { Name: 1 }; take<{ Name: number }>(a);", []],
  ["nothing of an interface", "interface A { Id: number } declare const a: A; agent.Save({ Note: a });", []],
  [
    "nothing that has the client's type already",
    "agent.Save({ Note: note }); const a = note; agent.Save({ Note: a });",
    [],
  ],
  ["nothing of a literal whose type is declared", "agent.Save({ Note: { Id: 1 } });", []],
  [
    "nothing of another function called assign",
    "declare const O: { assign(a: object, b: object): void }; const a = { Id: 1 }; O.assign(note, a);",
    [],
  ],
  ["nothing of a member that the client has not", "const a = { Own: { Id: 1 } }; agent.Save({ Note: a as {} });", []],
  [
    "an end of types that contain themselves",
    "type A = { Id: number; Notes: A[] }; const make = () => { const a = { Id: 1, Notes: [] as unknown as A[] }; return a; }; const b = make(); agent.Save({ Note: b });",
    ["Id", "Notes"],
  ],
];

describe("finds the members of literals behind", () => {
  const compile = compiledTogether(cases.map(([, text]) => text));

  test.each(cases)("%s", (_, text, expected) => {
    const { source, client, checker } = compile(text);
    const uses = literalMembersIn(source, client, checker);
    expect([...new Set(uses.map(({ node }) => node.getText()))].sort()).toEqual([...expected].sort());
    for (const use of uses) expect([use.writes, use.keys.length > 0]).toEqual([true, true]);
  });

  test("an argument, with the names of the client that they are", () => {
    const [, text = ""] = cases[1] ?? [];
    const { source, client, checker } = compile(text);
    expect(literalMembersIn(source, client, checker).map(shownUse)).toEqual([
      "Note= agents/Sample#SaveRequest.Note",
      "Id= carriers/N#Note.Id",
    ]);
  });
});
