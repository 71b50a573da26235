import { describe, expect, test } from "vitest";
import type { TypeDef } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import type { Account, AccountMember } from "../../generator/reference/account.js";
import { readAccount } from "../../generator/reference/account.js";
import { compareAccount } from "../../generator/verify/account.js";
import { knownExceptions } from "../../generator/verify/exceptions.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";
import { corpus } from "../support/corpus.js";

const base = carrier("Base", [member("Rights", scalar("int"))]);
const note = carrier("Note", [member("Id", scalar("int")), member("Marks", named("Mark"))], "Base");
const mark: TypeDef = {
  kind: "flags",
  name: own("Mark"),
  position,
  values: [
    { name: "Read", value: 1 },
    { name: "UndefinedValue2", value: 2 },
    { name: "Kept", value: 4 },
  ],
};
const whole = contract(
  [base, note, mark],
  [
    operation(
      "Save",
      [member("Note", named("Note")), member("By", scalar("string"))],
      [member("Response", named("Note"))],
    ),
  ],
);

const noteMembers: readonly AccountMember[] = [
  { name: "Id", type: "integer:int32" },
  { name: "Marks", type: "enum None|Read|Kept|All" },
  { name: "Rights", type: "integer:int32" },
];
const parameters: readonly AccountMember[] = [
  { name: "Note", type: "Note" },
  { name: "By", type: "string" },
];
const account = (
  facts: {
    readonly parameters?: readonly AccountMember[];
    readonly result?: string;
    readonly members?: readonly AccountMember[];
  } = {},
): Account => ({
  operations: [
    {
      agent: "Sample",
      operation: "Save",
      takes: "request",
      parameters: facts.parameters ?? parameters,
      result: facts.result ?? "Note",
    },
  ],
  types: [{ name: "Note", members: facts.members ?? noteMembers }],
});
const places = (given: Account) => compareAccount(whole, given).disagreements.map(({ where }) => where);

describe("a second account", () => {
  test("that says the same, with a base's members last and flags' combined names, has no difference", () => {
    expect(compareAccount(whole, account())).toEqual({
      operations: { compared: 1, same: 1 },
      requestObjects: { compared: 1, same: 1 },
      types: { compared: 1, same: 1 },
      disagreements: [],
    });
  });

  test.each([
    [
      "another type of parameter",
      account({ parameters: [parameters[0] as AccountMember, { name: "By", type: "boolean" }] }),
      ["Sample.Save(By)"],
    ],
    [
      "another name",
      account({ parameters: [parameters[0] as AccountMember, { name: "Who", type: "string" }] }),
      ["Sample.Save(Who)", "Sample.Save(By)"],
    ],
    ["another order", account({ parameters: parameters.toReversed() }), ["Sample.Save order"]],
    ["a member missing", account({ members: noteMembers.slice(1) }), ["Note.Id"]],
    [
      "members of the base first",
      account({ members: [noteMembers[2] as AccountMember, ...noteMembers.slice(0, 2)] }),
      ["Note order"],
    ],
    [
      "flags without one of the names",
      account({ members: noteMembers.with(1, { name: "Marks", type: "enum None|Read" }) }),
      ["Note.Marks"],
    ],
    [
      "flags in another order",
      account({ members: noteMembers.with(1, { name: "Marks", type: "enum Kept|Read" }) }),
      ["Note.Marks"],
    ],
    ["another result", account({ result: "array of Note" }), ["Sample.Save result"]],
    ["no result", account({ result: "nothing" }), ["Sample.Save result"]],
  ])("with %s differs there", (_, given, where) => {
    expect(places(given)).toEqual(where);
    expect(compareAccount(whole, given).disagreements.every((each) => each.reason === undefined)).toBe(true);
  });

  test("of an operation and a type that the contract lacks differs", () => {
    const more: Account = {
      operations: [{ agent: "Sample", operation: "Gone", takes: "nothing", parameters: [], result: "nothing" }],
      types: [{ name: "Lost", members: [] }],
    };
    expect(places(more)).toEqual(["Sample.Gone", "Lost"]);
  });
});

const [wsdls, swagger] = [corpus("Services88-wsdl-2026-07.zip"), corpus("Swagger-v1-Agents-2026-07.zip")];
test.skipIf(wsdls === undefined || swagger === undefined)(
  "NetServer's Swagger agrees with its WSDLs but for the exceptions that are listed, each of which is met",
  async () => {
    const [whole] = await inspect({ from: wsdls ?? "" });
    const account = await readAccount(swagger ?? "", new Diagnostics());
    if (!whole || !account) throw new Error("nothing to compare");
    const { operations, requestObjects, types, disagreements } = compareAccount(whole, account);
    expect([operations.compared, requestObjects.compared, types.compared]).toEqual([2_007, 1_368, 439]);
    expect(disagreements.filter((each) => each.reason === undefined)).toEqual([]);
    expect(disagreements.map(({ where }) => where).sort()).toEqual([...knownExceptions.keys()].sort());
  },
);
