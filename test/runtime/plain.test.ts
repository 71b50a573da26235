/** `plain` makes of a result what frameworks' serialisers and tests take. */
import { createContext, runInContext } from "node:vm";
import { parse, stringify } from "devalue";
import fc from "fast-check";
import superjson from "superjson";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  absentMembers,
  connect,
  plain,
  TimeZoneAgent,
  unknownMembers,
  type ErpConnection,
} from "../../generated/Services88/index.js";
import { markedConnection, throughJson } from "../support/marked.js";
import { answer, stub } from "../support/stub.js";

test("a result with members left out and added is not equal to its members; its plain copy is", async () => {
  const got = await markedConnection("server");
  const members = throughJson(got);
  expect(got[absentMembers as never]).toContain("DisplayName");
  expect(got[unknownMembers as never]).toHaveLength(1);
  expect(got).not.toEqual(members);
  expect(plain(got)).toStrictEqual(members);
  expectTypeOf(plain(got)).toEqualTypeOf<ErpConnection>();
});

test("the result itself stays as it was, and shares no object with the copy", async () => {
  const got = await markedConnection("server");
  const copy = plain(got);
  copy.DisplayName = "changed";
  (copy.ConfigFields ?? {})["server"] = "changed";
  expect(got).toMatchObject({ DisplayName: null, ConfigFields: { server: "server!" } });
  expect(Object.getPrototypeOf(got.ConfigFields)).toBeNull();
  expect(Object.getOwnPropertySymbols(got)).toHaveLength(2);
});

test("a key __proto__ stays a key of its own", async () => {
  const { ConfigFields } = plain(await markedConnection("__proto__", "constructor"));
  expect(Object.entries(ConfigFields ?? {})).toEqual([
    ["__proto__", "__proto__!"],
    ["constructor", "constructor!"],
  ]);
  expect(Object.getPrototypeOf(ConfigFields)).toBe(Object.prototype);
  expect(({} as { server?: unknown }).server).toBeUndefined();
});

test("carriers in a map are plain too, and the map stays a map", async () => {
  const rules =
    "<TimeZoneRuleKeyValuePair><Key>2026-01-01T00:00:00</Key><Value><TZOffset>60</TZOffset></Value></TimeZoneRuleKeyValuePair>";
  const xml = `<Response><TimeZoneData><TimeZoneSTDRules>${rules}</TimeZoneSTDRules></TimeZoneData></Response>`;
  const { options } = stub(answer("InitializeTimeZoneData", xml));
  const got = await new TimeZoneAgent(connect(options)).InitializeTimeZoneData();
  const rule = plain(got)?.[0]?.TimeZoneSTDRules?.get("2026-01-01T00:00:00");
  expect(rule).toMatchObject({ TZOffset: 60 });
  expect(Object.getOwnPropertySymbols(got?.[0]?.TimeZoneSTDRules?.get("2026-01-01T00:00:00") ?? {})).toHaveLength(1);
  expect(Object.getOwnPropertySymbols(rule ?? {})).toEqual([]);
});

test("bytes, bigints, dates and objects of a class are the same values in the copy", () => {
  class Own {
    readonly it = 1;
  }
  const values = {
    bytes: new Uint8Array([1]),
    long: 7n,
    date: new Date(0),
    own: new Own(),
    none: undefined,
    nil: null,
  };
  for (const [name, value] of Object.entries(values)) expect(plain({ [name]: value })[name]).toBe(value);
});

test("an object that holds itself is copied once", () => {
  const ring: { self?: unknown; items: unknown[]; map: Map<string, unknown> } = { items: [], map: new Map() };
  ring.self = ring;
  ring.items.push(ring.items, ring);
  ring.map.set("ring", ring.map);
  const copy = plain(ring);
  expect(copy).not.toBe(ring);
  expect(copy.self).toBe(copy);
  expect(copy.items).toEqual([copy.items, copy]);
  expect(copy.map.get("ring")).toBe(copy.map);
});

test("a value as deep as an answer may be is copied", () => {
  let deep: unknown = "end";
  for (let level = 0; level < 2_000; level++) deep = { deep, [Symbol.for("kept")]: level };
  let found = plain(deep);
  while (typeof found === "object") found = (found as { deep: unknown }).deep;
  expect(found).toBe("end");
});

test("objects, arrays and maps of another realm become those of this one", () => {
  const made = runInContext('({ a: [{ [Symbol("s")]: 1, b: 2 }], m: new Map([[1, {}]]) })', createContext({}));
  expect(plain(made)).toStrictEqual({ a: [{ b: 2 }], m: new Map([[1, {}]]) });
});

describe("serialisers", () => {
  test("devalue takes the copy, and refuses the result", async () => {
    const got = await markedConnection("server");
    expect(() => stringify(got)).toThrow(/symbolic keys/);
    expect(parse(stringify(plain(got)))).toStrictEqual(throughJson(got));
  });

  test("devalue refuses a key __proto__ in the copy too", async () => {
    expect(() => stringify(plain({ ConfigFields: JSON.parse('{"__proto__":1}') }))).toThrow(/__proto__/);
  });

  test("superjson and structuredClone take the result, without its symbols", async () => {
    const got = await markedConnection("server");
    expect(structuredClone(got)).toEqual(throughJson(got));
    expect(superjson.parse(superjson.stringify(got))).toEqual(throughJson(got));
  });

  test("superjson and structuredClone give the copy back as it was", async () => {
    const copy = plain({ connection: await markedConnection("server"), long: 7n, map: new Map([[1, { a: 1 }]]) });
    expect(superjson.parse(superjson.stringify(copy))).toStrictEqual(copy);
    expect(structuredClone({ ...copy, bytes: new Uint8Array([1, 2]) })).toStrictEqual({
      ...copy,
      bytes: new Uint8Array([1, 2]),
    });
  });
});

test("whatever it is given: no symbol and no null prototype is left, nothing else changes, and a copy's copy is the same", () => {
  const values = fc.anything({
    withMap: true,
    withBigInt: true,
    withTypedArray: true,
    withDate: true,
    withNullPrototype: true,
  });
  const marked = fc.tuple(
    values,
    fc.dictionary(fc.constantFrom("a", "b", "__proto__"), values, { noNullPrototype: false }),
  );
  fc.assert(
    fc.property(marked, ([value, record]) => {
      Object.assign(record, { [Symbol("kept")]: [1] });
      const copy = plain({ value, record });
      expect(oddities(copy)).toEqual([]);
      delete (record as { [key: symbol]: unknown })[Object.getOwnPropertySymbols(record)[0] ?? Symbol("none")];
      expect(copy).toEqual({ value, record });
      expect(plain(copy)).toStrictEqual(copy);
    }),
  );
});

/** Symbols and null prototypes in a value that was made of arrays, maps and objects. */
function oddities(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(oddities);
  if (value instanceof Map) return [...value].flatMap(oddities);
  if (Object.getPrototypeOf(value) === null) return [value];
  if (Object.getPrototypeOf(value) !== Object.prototype) return [];
  return [...Object.getOwnPropertySymbols(value), ...Object.values(value).flatMap(oddities)];
}
