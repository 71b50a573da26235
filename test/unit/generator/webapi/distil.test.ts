import { describe, expect, test } from "vitest";
import type { Contract, Flags, Member } from "../../../../generator/contract/model.js";
import type { Account, AccountMember, AccountOperation } from "../../../../generator/reference/account.js";
import { distil } from "../../../../generator/webapi/distil.js";
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

const flags = (name: string, ...names: readonly string[]): Flags => ({
  kind: "flags",
  name: own(name),
  values: names.map((each, index) => ({ name: each, value: 2 ** index })),
  position,
});

const int = (name: string): Member => member(name, scalar("int"));
const integer = (name: string): AccountMember => ({ name, type: "integer:int32" });

const described = (
  name: string,
  takes: AccountOperation["takes"],
  parameters: readonly AccountMember[] = [],
): AccountOperation => ({ agent: "Sample", operation: name, takes, parameters, result: "nothing" });

const source = { source: "Swagger.json", digests: { "Swagger.json": "00" } };

const distilled = (
  each: Contract,
  account: Partial<Account>,
): { readonly operations: unknown; readonly flags: unknown; readonly misfits: readonly string[] } => {
  const { webApi, misfits } = distil(each, { operations: [], types: [], ...account }, source);
  expect(webApi).toMatchObject(source);
  return { operations: webApi.operations, flags: webApi.flags, misfits: misfits.parameters };
};

describe("the shape of a request", () => {
  test.each([
    ["nothing", [], described("Do", "nothing")],
    ["query", [int("TaskId")], described("Do", "key", [integer("taskId")])],
    ["carrier", [member("Task", named("Task"))], described("Do", "carrier", [{ name: "task", type: "Task" }])],
    [
      "array",
      [member("Ids", named("Ids"))],
      described("Do", "carrier", [{ name: "ids", type: "array of integer:int32" }]),
    ],
    ["object", [int("TaskId"), int("Other")], described("Do", "request", [integer("Other"), integer("TaskId")])],
  ] as const)("is %s", (shape, request, theirs) => {
    const sample = contract([], [operation("Do", request, [])]);
    expect(distilled(sample, { operations: [theirs] })).toEqual({
      operations: { Sample: { Do: { shape } } },
      flags: {},
      misfits: [],
    });
  });

  test("is missing for an operation that the Swagger does not have", () => {
    const sample = contract([], [operation("Do", [], []), operation("Also", [], [])]);
    const { operations, misfits } = distilled(sample, { operations: [described("Also", "nothing")] });
    expect(operations).toEqual({ Sample: { Also: { shape: "nothing" } } });
    expect(misfits).toEqual([]);
  });

  test("leaves out an agent without JSON, and operations that only the Swagger has", () => {
    const sample = contract([], [operation("Do", [], [])]);
    const elsewhere = { ...described("Do", "nothing"), agent: "Other" };
    expect(distilled(sample, { operations: [elsewhere, described("New", "nothing")] }).operations).toEqual({});
  });

  test("has the operations in the order of code points", () => {
    const names = ["b", "C", "A"];
    const sample = contract(
      [],
      names.map((name) => operation(name, [], [])),
    );
    const { operations } = distilled(sample, { operations: names.map((name) => described(name, "nothing")) });
    expect(Object.keys((operations as { Sample: object }).Sample)).toEqual(["A", "C", "b"]);
  });
});

describe("names of parameters", () => {
  const sample = contract([], [operation("Do", [int("Value"), int("Result")], [])]);
  const withParameters = (...names: readonly string[]) =>
    distilled(sample, { operations: [described("Do", "request", names.map(integer))] });

  test("may differ in the case of the first letter", () => {
    expect(withParameters("value", "Result").operations).toEqual({ Sample: { Do: { shape: "object" } } });
  });

  test("are a renaming if exactly one differs on both sides", () => {
    expect(withParameters("Value", "ActionResult")).toMatchObject({
      operations: { Sample: { Do: { shape: "object", renamed: { Result: "ActionResult" } } } },
      misfits: [],
    });
  });

  test.each([
    ["a parameter that the Swagger lacks", ["Value"], ["Sample.Do(Result)"]],
    ["a parameter that only the Swagger has", ["Value", "Result", "More"], ["Sample.Do(More)"]],
    [
      "two that differ on both sides",
      ["Worth", "Outcome"],
      ["Sample.Do(Value)", "Sample.Do(Result)", "Sample.Do(Worth)", "Sample.Do(Outcome)"],
    ],
    [
      "another case inside the name",
      ["VALUE", "Result", "More"],
      ["Sample.Do(Value)", "Sample.Do(VALUE)", "Sample.Do(More)"],
    ],
  ] as const)("do not fit: %s", (_, names, misfits) => {
    expect(withParameters(...names)).toMatchObject({ operations: {}, misfits });
  });
});

describe("further names of flags", () => {
  const access = flags("Access", "Read", "Write");

  test("come from members of carriers, of their bases and of arrays, and from parameters", () => {
    const types = [
      access,
      carrier("Base", [member("Rights", named("Access"))]),
      carrier("Task", [], "Base"),
      carrier("Many", [member("All", named("ArrayOfAccess"))]),
      arrayOf("Access"),
    ];
    const sample = contract(types, [operation("Do", [member("Given", named("Access"))], [])]);
    const { flags: found } = distilled(sample, {
      operations: [described("Do", "request", [{ name: "Given", type: "enum Read|Write|Zero" }])],
      types: [
        { name: "Task", members: [{ name: "Rights", type: "enum None|Read|Write" }] },
        { name: "Many", members: [{ name: "All", type: "array of enum Read|Write|Update" }] },
      ],
    });
    expect(found).toEqual({ Access: { None: null, Update: null, Zero: null } });
  });

  test("have the published numbers, in the order of these, also if the Swagger lacks the names", () => {
    const right = flags("EFieldRight", "Read", "Write");
    const sample = contract([right, carrier("Task", [member("Right", named("EFieldRight"))])], []);
    const { flags: found } = distilled(sample, {
      types: [{ name: "Task", members: [{ name: "Right", type: "enum Read|Write|Later|Update" }] }],
    });
    expect(JSON.stringify(found)).toBe('{"EFieldRight":{"None":0,"Update":3,"UIHints":192,"Later":null}}');
  });

  test("leave out a name that the WSDL has, and a type without any", () => {
    const sample = contract([flags("EMailFlags", "None", "Seen"), access], []);
    expect(distilled(sample, {}).flags).toEqual({});
  });

  test("are not read from a member that is no list of names in the Swagger", () => {
    const sample = contract([access, carrier("Task", [member("Mask", named("Access"))])], []);
    expect(distilled(sample, { types: [{ name: "Task", members: [{ name: "Mask", type: "string" }] }] }).flags).toEqual(
      {},
    );
  });

  test("are not those of an enumeration", () => {
    const state = { ...access, kind: "enumeration" as const };
    const sample = contract([state, carrier("Task", [member("State", named("Access"))])], []);
    expect(
      distilled(sample, { types: [{ name: "Task", members: [{ name: "State", type: "enum Read|Write|More" }] }] })
        .flags,
    ).toEqual({});
  });
});
