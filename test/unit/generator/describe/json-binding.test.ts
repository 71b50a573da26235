import { describe, expect, test } from "vitest";
import type { Enumeration, Flags, TypeDef } from "../../../../generator/contract/model.js";
import type { JsonOperation, WebApi } from "../../../../generator/contract/web-api.js";
import { describeBinding } from "../../../../generator/describe/json-binding.js";
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

const webApi = (operations: Readonly<Record<string, JsonOperation>> = {}, flags: WebApi["flags"] = {}): WebApi => ({
  source: "Swagger.json",
  digests: {},
  operations: { Sample: operations },
  flags,
});

const enumeration = (name: string, ...names: readonly string[]): Enumeration => ({
  kind: "enumeration",
  name: own(name),
  values: names.map((each, value) => ({ name: each, value })),
  position,
});

describe("the binding of a contract", () => {
  test("lists the shapes that do not follow from names and types, and null for an operation without JSON", () => {
    const id = member("TaskId", scalar("int"));
    const ids = member("Ids", named("ArrayOfint"));
    const task = member("Task", named("Task"));
    const sample = contract(
      [carrier("Task", []), { ...arrayOf("int"), item: member("int", scalar("int")) } as TypeDef],
      [
        operation("GetTask", [id], []),
        operation("DeleteTask", [id], []),
        operation("SaveTask", [task], []),
        operation("StoreTask", [task], []),
        operation("GetTaskList", [ids], []),
        operation("Hidden", [], []),
      ],
    );
    const { source, shapes, renamed } = describeBinding(
      sample,
      webApi({
        GetTask: { shape: "query" },
        DeleteTask: { shape: "object" },
        SaveTask: { shape: "carrier" },
        StoreTask: { shape: "carrier", renamed: { Task: "Job" } },
        GetTaskList: { shape: "array" },
      }),
    );
    expect(source).toBe("Swagger.json");
    expect(shapes).toEqual({ Sample: { DeleteTask: "object", StoreTask: "carrier", Hidden: null } });
    expect(renamed).toEqual({ Sample: { StoreTask: { Task: "Job" } } });
  });

  test("has the numbers of all names of flags", () => {
    const flags: Flags = { ...enumeration("Days", "Monday", "Tuesday"), kind: "flags" };
    const days: Flags = { ...flags, values: flags.values.map((each, index) => ({ ...each, value: 2 ** index })) };
    const other: Flags = { ...days, name: own("Other") };
    expect(describeBinding(contract([days, other], []), webApi({}, { Days: { None: 0, All: 3 } })).flags).toEqual({
      Days: { Monday: 1, Tuesday: 2, None: 0, All: 3 },
      Other: { Monday: 1, Tuesday: 2 },
    });
  });

  test("has the member that tells the carriers of a family, and leaves out a family that no member tells", () => {
    const types: readonly TypeDef[] = [
      enumeration("Kind", "None", "Text"),
      carrier("FieldBase", [member("Kind", named("Kind"))]),
      carrier("FieldText", [], "FieldBase"),
      carrier("OtherBase", []),
      carrier("OtherText", [], "OtherBase"),
    ];
    const request = [member("A", named("FieldBase")), member("B", named("OtherBase"))];
    expect(describeBinding(contract(types, [operation("Do", request, [])]), webApi()).families).toEqual({
      FieldBase: { member: "Kind", carriers: { Text: "FieldText" } },
    });
  });

  test("lists no operation of a service beside NetServer, which has no JSON at all", () => {
    const source = contract([], [operation("Do", [], [])], {
      address: "https://example.com/Login/Services/Sample.svc",
    });
    const beside = { ...source, services: "PartnerSystemUser" };
    expect(describeBinding(beside, webApi()).shapes).toEqual({});
  });
});
