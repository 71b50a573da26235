/** Tells values that may have members from other objects. */
import { Problem } from "./problem.js";

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
