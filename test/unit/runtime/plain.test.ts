import { expect, test } from "vitest";
import { plain } from "../../../runtime/plain.js";
import { absentMembers, unknownMembers } from "../../../runtime/types.js";

test("copies a result without its symbols, at every depth", () => {
  const kept = { [unknownMembers]: [{ wire: "soap", text: "<New/>" }], [absentMembers]: ["Name"] };
  const inner = { Id: 2, ...kept };
  const result = { Id: 1, ...kept, Person: inner, Persons: [inner, null], ByKey: new Map([["a", inner]]) };
  const copy = plain(result);
  expect(copy).toStrictEqual({
    Id: 1,
    Person: { Id: 2 },
    Persons: [{ Id: 2 }, null],
    ByKey: new Map([["a", { Id: 2 }]]),
  });
  const all = [copy, copy.Person, copy.Persons[0], copy.ByKey.get("a")];
  expect(all.flatMap((each) => Object.getOwnPropertySymbols(each))).toEqual([]);
  expect(Object.getOwnPropertySymbols(result)).toHaveLength(2);
});

test("gives an object without a prototype an ordinary one", () => {
  const record = Object.assign(Object.create(null) as object, { age: "1" });
  const copy = plain({ ExtraFields: record });
  expect(Object.getPrototypeOf(copy.ExtraFields)).toBe(Object.prototype);
  expect(copy).toStrictEqual({ ExtraFields: { age: "1" } });
});

test("keeps a key __proto__ a key that can be changed and removed", () => {
  const record = Object.create(null) as Record<string, unknown>;
  record["__proto__"] = { isAdmin: true };
  const copy = plain(record);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(Object.getOwnPropertyDescriptor(copy, "__proto__")).toEqual({
    value: { isAdmin: true },
    enumerable: true,
    writable: true,
    configurable: true,
  });
  expect(copy["isAdmin"]).toBeUndefined();
});

test("copies arrays and maps, and what is in them", () => {
  const item = { Id: 1 };
  const given = { list: [item], map: new Map([[item, [item]]]) };
  const copy = plain(given);
  expect(copy).toStrictEqual({ list: [{ Id: 1 }], map: new Map([[{ Id: 1 }, [{ Id: 1 }]]]) });
  expect(copy.list).not.toBe(given.list);
  expect(copy.map).not.toBe(given.map);
  expect(copy.list[0]).not.toBe(item);
  const [key, items] = [...copy.map][0] ?? [];
  expect(key).not.toBe(item);
  expect(items?.[0]).not.toBe(item);
});

test("copies an object once that is found twice, or inside itself", () => {
  const shared = { Id: 1 };
  const list: unknown[] = [shared, shared];
  const map = new Map<unknown, unknown>([["shared", shared]]);
  const record: Record<string, unknown> = { shared };
  list.push(list);
  map.set("self", map);
  record["self"] = record;
  const copy = plain({ list, map, record });
  expect(copy.list[0]).toBe(copy.list[1]);
  expect(copy.list[0]).not.toBe(shared);
  expect(copy.list[2]).toBe(copy.list);
  expect(copy.map.get("shared")).toBe(copy.list[0]);
  expect(copy.map.get("self")).toBe(copy.map);
  expect(copy.record["shared"]).toBe(copy.list[0]);
  expect(copy.record["self"]).toBe(copy.record);
});

test.each([
  new Uint8Array([1, 2]),
  new Date(0),
  Object.create({ inherited: true }),
  new Set([1]),
  () => {},
  BigInt(1),
  "text",
  1,
  true,
  null,
  undefined,
])("gives %s as it is", (value) => {
  expect(plain(value)).toBe(value);
  expect(plain({ value }).value).toBe(value);
});
