/** Walks a value for the tests that look for secrets. */
import { inspect } from "node:util";

/** All that can be got out of a value without being its author. */
export function everythingIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (seen.has(value)) return [];
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return [String(value)];
  seen.add(value);
  const parts: unknown[] = [];
  const attempt = (get: () => unknown): void => {
    try {
      parts.push(get());
    } catch {
      // What cannot be asked tells nothing.
    }
  };
  attempt(() => String(value));
  attempt(() => JSON.stringify(value));
  attempt(() => inspect(value, { depth: Infinity, showHidden: true, getters: true }));
  for (
    let each: unknown = value;
    each !== null && each !== Object.prototype && each !== Function.prototype;
    each = Object.getPrototypeOf(each)
  ) {
    for (const key of Reflect.ownKeys(each as object)) {
      parts.push(String(key));
      if (key !== "caller" && key !== "arguments") attempt(() => (value as Record<PropertyKey, unknown>)[key]);
    }
  }
  if (value instanceof Map) parts.push(...value.keys(), ...value.values());
  return parts.flatMap((part) => everythingIn(part, seen));
}
