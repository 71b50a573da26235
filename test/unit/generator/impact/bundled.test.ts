import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { BundledClient } from "../../../../generator/impact/bundled.js";
import type { Agent, Contract, TypeDef } from "../../../../generator/contract/model.js";
import { carrier, member, operation, own, position, scalar } from "../../../support/contract.js";

const members = (...names: readonly string[]) => names.map((each) => member(each, scalar("int")));
const agent = (name: string, operations: Agent["operations"]): Agent => ({
  name,
  address: "",
  serviceName: name,
  schemas: [],
  operations,
  position,
});
const enumeration = (kind: "enumeration" | "flags", name: string): TypeDef => ({
  kind,
  name: own(name),
  values: [{ name: "None", value: 0 }],
  position,
});
const types = [
  carrier("Paper", members("Kind", "Code", "Notes")),
  carrier("Note", members("Id", "Name")),
  carrier("Visit", members("Place", "Start", "End", "Guests", "Topic", "Room")),
  carrier("Empty", []),
  enumeration("enumeration", "Kind"),
  enumeration("flags", "Rights"),
];
const contract: Contract = {
  services: "Services99",
  namespace: "urn:test",
  agents: [
    agent("Sample", [
      operation("GetNote", members("Id"), members("Response")),
      operation("SaveNote", members("Note", "IsNew", "Reason"), members("Response")),
      operation("PublishNote", [], members("Paper", "Warning", "Count")),
      operation("MoveNote", [], []),
      operation("Merge", [], []),
    ]),
    agent("Single", [operation("Ping", [], [])]),
    agent("Idle", []),
  ],
  types: new Map(types.map((each) => [each.name, each])),
};
const bundled = new BundledClient(contract);
const isBundle = (text: string): boolean =>
  bundled.isIn(ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.Latest));

const method = (name: string) => `${name}(request: object, options?: CallOptions): Promise<void>;`;
const methods = (...names: readonly string[]) => names.map(method).join(" ");

test.each([
  ["with one of its operations", `interface ISampleAgent { ${method("GetNote")} }`],
  ["with one of its operations among others", `interface ISampleAgent { ${methods("New", "GetNote", "Newer")} }`],
  [
    "with an operation that takes no request",
    "interface ISampleAgent { Merge(options?: CallOptions): Promise<void>; }",
  ],
  [
    "whose operation returns null or a carrier",
    "interface ISampleAgent { GetNote(options?: $rt.CallOptions<X>): Promise<Note | null>; }",
  ],
  ["in camelCase", `interface ISampleAgent { ${method("getNote")} }`],
  ["that is exported", `export declare interface ISampleAgent { ${method("GetNote")} }`],
  ["with $1 behind its name", `interface ISampleAgent$1 { ${method("GetNote")} }`],
  ["with _2 behind its name", `interface ISampleAgent_12 { ${method("GetNote")} }`],
  ["if Promise has a number too", "interface ISampleAgent { GetNote(options?: object): Promise_2<void>; }"],
  ["if Promise is qualified", "interface ISampleAgent { GetNote(options?: object): globalThis.Promise<void>; }"],
  ["in a namespace", `declare namespace Crm { interface ISampleAgent { ${method("GetNote")} } }`],
  ["in a namespace of a namespace", `declare namespace My.Own.Crm { interface ISampleAgent { ${method("GetNote")} } }`],
  ["in an ambient module", `declare module "crm" { interface ISampleAgent { ${method("GetNote")} } }`],
])("recognises the interface of an agent %s", (_, text) => {
  expect(isBundle(text)).toBe(true);
});

test.each([
  ["three operations of one agent", `interface NotesApi { ${methods("GetNote", "SaveNote", "PublishNote")} }`],
  ["three operations in camelCase", `interface NotesApi { ${methods("getNote", "saveNote", "publishNote")} }`],
  [
    "four operations among five members",
    `interface Api { ${methods("GetNote", "SaveNote", "PublishNote", "MoveNote", "New")} }`,
  ],
  ["all operations of an agent", `interface Api { ${method("Ping")} }`],
])("recognises an agent under another name by %s", (_, text) => {
  expect(isBundle(text)).toBe(true);
});

test.each([
  ["no member", "interface ISampleAgent {}"],
  ["no operation of the agent", `interface ISampleAgent { ${methods("Ping", "Run")} }`],
  ["an operation without options", "interface ISampleAgent { GetNote(request: object): Promise<void>; }"],
  ["an operation without parameters", "interface ISampleAgent { GetNote(): Promise<void>; }"],
  ["options in front", "interface ISampleAgent { GetNote(options: object, request: object): Promise<void>; }"],
  [
    "an operation that returns no promise",
    "interface ISampleAgent { GetNote(request: object, options?: object): Observable<void>; }",
  ],
  ["an operation that returns nothing", "interface ISampleAgent { GetNote(request: object, options?: object): void; }"],
  [
    "an operation whose result is not declared",
    "interface ISampleAgent { GetNote(request: object, options?: object); }",
  ],
  [
    "an operation that is a property",
    "interface ISampleAgent { GetNote: (request: object, options?: object) => Promise<void>; }",
  ],
  ["the name of an agent that is not in the contract", `interface IUserAgent { ${method("GetNote")} }`],
  ["a name that only holds the agent's", `interface IMyISampleAgents { ${method("GetNote")} }`],
  ["two operations under another name", `interface Api { ${methods("GetNote", "SaveNote")} }`],
  ["three operations among four members", `interface Api { ${methods("GetNote", "SaveNote", "PublishNote", "New")} }`],
  ["operations of two agents", `interface Api { ${methods("GetNote", "SaveNote", "Ping")} }`],
  ["all operations of an agent and another", `interface Api { ${methods("Ping", "Pong")} }`],
  ["words that are no telling names", `interface Api { ${methods("merge", "getNote", "saveNote")} }`],
  ["one word in camelCase", `interface Api { ${method("ping")} }`],
  ["a class, which may stand in for an agent", `declare class ISampleAgent { ${method("GetNote")} }`],
  ["a function", "declare function GetNote(request: object, options?: CallOptions): Promise<void>;"],
])("sees no agent in %s", (_, text) => {
  expect(isBundle(text)).toBe(false);
});

test.each([
  ["three members", "interface Paper { Kind: string; Code: string; Notes: string }"],
  ["three members in another order", "interface Paper { Notes: string; Code: string; Kind: string }"],
  ["$type besides", 'interface Paper { $type: "Paper"; Kind: string; Code: string; Notes: string }'],
  ["a number behind its name", "interface Paper$3 { Kind: string; Code: string; Notes: string }"],
  ["members that are quoted", 'interface Paper { "Kind": string; "Code": string; "Notes": string }'],
  [
    "five members or more, under another name",
    "interface Meeting { Place: 1; Start: 1; End: 1; Guests: 1; Topic: 1; Room: 1 }",
  ],
  ["six members in camelCase", "interface Visit { place: 1; start: 1; end: 1; guests: 1; topic: 1; room: 1 }"],
])("recognises a carrier with %s", (_, text) => {
  expect(isBundle(text)).toBe(true);
});

test("recognises the members of a request, and those of a result", () => {
  expect(isBundle("interface SaveNoteRequest { readonly Note?: 1; readonly IsNew?: 1; readonly Reason?: 1 }")).toBe(
    true,
  );
  expect(isBundle("interface PublishNoteResult { Paper: 1; Warning: 1; Count: 1 }")).toBe(true);
});

test("adds up small carriers until they have three members", () => {
  expect(isBundle("interface Note { Id: 1; Name: 1 }")).toBe(false);
  expect(isBundle("interface Note { Id: 1; Name: 1 } interface GetNoteRequest { Id?: 1 }")).toBe(true);
  expect(isBundle("interface Paper { kind: 1; code: 1; notes: 1 }")).toBe(false);
  expect(isBundle("interface Paper { kind: 1; code: 1; notes: 1 } interface Note { Id: 1; Name: 1 }")).toBe(true);
  expect(isBundle("interface Paper { kind: 1; code: 1; notes: 1 } interface Note { id: 1; name: 1 }")).toBe(false);
});

test.each([
  ["one member less", "interface Paper { Kind: string; Code: string }"],
  ["one member more", "interface Paper { Kind: string; Code: string; Notes: string; Text: string }"],
  ["fewer than five members, under another name", "interface Document { Kind: string; Code: string; Notes: string }"],
  ["no members", "interface Empty {} interface Nothing { $type: string }"],
  ["members of a class", "declare class Paper { Kind: string; Code: string; Notes: string }"],
])("sees no carrier in an interface with %s", (_, text) => {
  expect(isBundle(text)).toBe(false);
});

test.each([
  ["an enumeration", 'type Kind = (typeof Kind)[keyof typeof Kind] | UnknownName<"Kind">;', true],
  ["flags", 'type Rights = (typeof Rights)[keyof typeof Rights] | UnknownName<"Rights">;', true],
  [
    "an enumeration under another name",
    'type Sort$1 = (typeof Sort$1)[keyof typeof Sort$1] | $rt.UnknownName$2<"Kind">;',
    true,
  ],
  ["an enumeration of another contract", 'type Kind = (typeof Kind)[keyof typeof Kind] | UnknownName<"Sort">;', false],
  ["a brand of another name", 'type Kind = (typeof Kind)[keyof typeof Kind] | Unknown<"Kind">;', false],
  ["a brand without a name", "type Kind = (typeof Kind)[keyof typeof Kind] | UnknownName;", false],
  ["a brand of a type", "type Kind = (typeof Kind)[keyof typeof Kind] | UnknownName<Kind>;", false],
  ["a brand of a number", "type Kind = (typeof Kind)[keyof typeof Kind] | UnknownName<1>;", false],
  ["a use of an enumeration", 'type Own = Kind | UnknownName<"Kind">;', false],
  ["the brand alone", 'type Own = UnknownName<"Kind">;', false],
  ["names", 'type Kind = "None" | "Some";', false],
])("tells the type of an enumeration from others: %s", (_, text, expected) => {
  expect(isBundle(text)).toBe(expected);
});
