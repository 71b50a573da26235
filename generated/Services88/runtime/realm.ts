/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * Tells kinds of values apart by what they are, not by their class: under Jest, in a frame or in `node:vm` a value may come from another realm,
 * where `instanceof` is false.
 */

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** True if `value` has an error's name and message: an `Error`, a `DOMException`, or what a `fetch` throws. */
export const isError = (value: unknown): value is Error =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Partial<Error>).message === "string" &&
  typeof (value as Partial<Error>).name === "string";

/** True if `value` is a `Map`, or is used as one. */
export const isMap = (value: unknown): value is Map<unknown, unknown> =>
  tagOf(value) === "Map" && Symbol.iterator in (value as object);

export const isDate = (value: unknown): value is Date => tagOf(value) === "Date";

/** True if `value` is an object without a class: one of another realm, and one without a prototype, too. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** True if `value` is a `Uint8Array` that holds its bytes: bytes that were transferred elsewhere are none any more. */
export function isBytes(value: unknown): value is Uint8Array {
  if (!ArrayBuffer.isView(value) || tagOf(value) !== "Uint8Array") return false;
  if (value.byteLength > 0) return true;
  try {
    return new Uint8Array(value.buffer).length >= 0;
  } catch {
    return false;
  }
}

