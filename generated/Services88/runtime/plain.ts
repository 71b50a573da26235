/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Copies of results for whatever takes ordinary objects only: a framework's serialiser, a cache, a form, a snapshot. */
import { isMap, isPlainObject } from "./realm.js";

/**
 * Returns a deep copy in which every object is an ordinary one, without the symbols under which a result keeps what the server left out or
 * added. Arrays and maps are copied, their items too; everything else, such as a `Uint8Array` or a `bigint`, is the same value in the copy. A key
 * `__proto__` stays a key.
 *
 * The copy is for reading. To save changes, put them into the result itself, `{ ...result, ...changes }`: the copy no longer knows which
 * members the server left out, and sends their zeros.
 *
 * @example
 * expect(plain(await erpSync.GetConnection({ ErpConnectionId: 7 }))).toEqual({ ErpConnectionId: 7, DisplayName: "Visma" });
 */
export function plain<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}

/** `copies` holds the objects that were copied already: one that is found twice, or in itself, is copied once. */
function copyOf(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    copies.set(value, items);
    for (const each of value) items.push(copyOf(each, copies));
    return items;
  }
  if (isMap(value)) {
    const pairs = new Map<unknown, unknown>();
    copies.set(value, pairs);
    for (const [key, each] of value) pairs.set(copyOf(key, copies), copyOf(each, copies));
    return pairs;
  }
  if (!isPlainObject(value)) return value;
  const record: Record<string, unknown> = {};
  copies.set(value, record);
  for (const [key, each] of Object.entries(value)) {
    const held = copyOf(each, copies);
    if (key !== "__proto__") record[key] = held;
    else Object.defineProperty(record, key, { value: held, enumerable: true, writable: true, configurable: true });
  }
  return record;
}

