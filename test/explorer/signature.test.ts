import { expect, test } from "vitest";
import { firstSentence, signatures } from "../../generator/explorer/signature.js";
import type { TypeDef } from "../../generator/contract/model.js";
import { arrayOf, carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";

const dictionary: TypeDef = {
  kind: "dictionary",
  name: own("Texts"),
  pair: own("Pair"),
  key: member("Key", scalar("string"), { nillable: false, optional: false }),
  value: member("Value", scalar("string")),
  position,
};
const types: readonly TypeDef[] = [
  carrier("Carrier", [member("Rights", scalar("long"))]),
  carrier("Note", [member("Id", scalar("int"))], "Carrier"),
  arrayOf("Note"),
  dictionary,
];
const { ofOperation, ofType } = signatures(contract(types, []));

test.each([
  [operation("Ping", [], []), "Ping(): Promise<void>"],
  [
    operation("Save", [member("Note", named("Note"))], [member("Response", named("ArrayOfNote"))]),
    "Save(request: { Note?: Note | null }): Promise<(Note | null)[] | null>",
  ],
  [
    operation("Set", [member("Notes", named("ArrayOfNote")), member("Texts", named("Texts"))], []),
    "Set(request: { Notes?: (Note | null)[] | null, Texts?: StringDictionary<string | null> | null }): Promise<void>",
  ],
  [
    operation("Two", [], [member("A", scalar("int")), member("B", scalar("boolean"))]),
    "Two(): Promise<{ A: number, B: boolean }>",
  ],
])("writes an operation with the types of the client", (of, text) => {
  expect(ofOperation(of)).toBe(text);
});

test("writes a carrier with its own members before the common ones", () => {
  expect(types.slice(0, 2).map(ofType)).toEqual(["Carrier { Rights: bigint }", "Note { Id: number, Rights: bigint }"]);
});

test.each([
  ["Gets it. Slow.", "Gets it."],
  ["Gets e.g. version 8.8 of it\nMore", "Gets e.g. version 8.8 of it"],
  ["  ", undefined],
  [undefined, undefined],
])("takes the first sentence of %j", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
