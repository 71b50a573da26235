import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Enumeration, Flags, TypeDef } from "../../../../generator/contract/model.js";
import type { JsonOperation, WebApi } from "../../../../generator/contract/web-api.js";
import { describeBinding, flagNumbersOf } from "../../../../generator/describe/json-binding.js";
import { numbersOf } from "../../../../runtime/json/codec/enumeration.js";
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

const flags = (name: string, numbers: Readonly<Record<string, number>>): Flags => ({
  ...enumeration(name),
  kind: "flags",
  values: Object.entries(numbers).map(([each, value]) => ({ name: each, value })),
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

  test("says null for an agent of which no operation has JSON", () => {
    const sample = contract([], [operation("Do", [], []), operation("Undo", [], [])]);
    expect(describeBinding(sample, webApi()).shapes).toEqual({ Sample: null });
  });

  test("has the numbers of flags that do not follow from the order of the names, and those that only JSON has", () => {
    const days = flags("Days", { Monday: 1, Tuesday: 2, Rest: 64 });
    const other = flags("Other", { Monday: 1, Tuesday: 2 });
    expect(describeBinding(contract([days, other], []), webApi({}, { Days: { None: 0, All: 3 } })).flags).toEqual({
      Days: { Rest: 64, None: 0, All: 3 },
    });
  });

  test("gives the runtime the number of each name of flags", () => {
    const name = fc.constantFrom("A", "B", "C", "D", "__proto__", "toString");
    const numbered = fc.uniqueArray(fc.tuple(name, fc.constantFrom(0, 1, 2, 4, 8, 3)), { selector: ([each]) => each });
    fc.assert(
      fc.property(numbered, fc.dictionary(name, fc.constantFrom(0, 1, 2, 7, null)), (values, onlyJson) => {
        const type = flags("Bits", Object.fromEntries(values));
        const api = webApi({}, { Bits: onlyJson });
        const names = type.values.map((each) => each.name);
        const descriptor = { kind: "flags", name: "Bits", namespace: "urn:x", names } as const;
        const numbers = numbersOf(descriptor, describeBinding(contract([type], []), api).flags);
        expect(numbers).toEqual(flagNumbersOf(type, api));
      }),
    );
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
