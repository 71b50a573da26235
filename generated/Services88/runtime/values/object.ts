/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Objects as values: those that may have members, and keys and zeros of these. */
import { nearest } from "./nearest.js";
import { addStep, Problem } from "./problem.js";

/** Returns a value that may have members. Promises, buffers, errors and dates are objects too, and have none to send. Throws Problem. */
export function asObject(value: unknown, name: string): Record<string, unknown> {
  if (
    typeof value !== "object" ||
    value === null ||
    (Object.getPrototypeOf(value) !== Object.prototype &&
      (Symbol.iterator in value || Object.prototype.toString.call(value) !== "[object Object]"))
  )
    throw new Problem(`an object (${name})`, { value });
  return value as Record<string, unknown>;
}

/** Throws Problem for a key of the values that is no member. `properties` are the members in TypeScript, and `name` is that of the type. */
export function refuseUnknownKeys(values: object, properties: readonly string[], name: string): void {
  for (const key of Object.keys(values)) {
    if (properties.includes(key) || key === "$type") continue;
    const near = nearest(key, properties);
    throw addStep(new Problem(`${name} has no such member${near === undefined ? "" : `; ${near} is one`}`), key);
  }
}

/** True if a value is the zero that stands for a member that was left out. */
export const isZero = (value: unknown, zero: unknown): boolean =>
  value === zero || (Array.isArray(zero) && Array.isArray(value) && value.length === 0);

