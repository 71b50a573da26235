/** Dictionaries in TypeScript: an object if the keys are text, else a Map. */
import type { DictionaryDescriptor } from "../descriptors.js";
import { isMap, isPlainObject } from "../realm.js";
import { Problem } from "./problem.js";

/** True if values are objects, whose keys are text, and not maps. */
export function hasTextKey({ key: [, type] }: DictionaryDescriptor): boolean {
  if (typeof type === "object") return type.name === "string";
  const descriptor = type();
  return descriptor.kind === "restricted" && descriptor.base.name === "string";
}

/** Returns the pairs of a dictionary: of an object if keys are text, else of a Map. Throws Problem for anything else. */
export function pairsOf(given: unknown, isObject: boolean, expected: string): Iterable<[unknown, unknown]> {
  if (isObject ? isPlainObject(given) : isMap(given))
    return isObject ? Object.entries(given as object) : (given as Map<unknown, unknown>);
  throw new Problem(expected, { value: given });
}
