/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Names of enumerations that a caller declared. */
import type { UnknownName } from "../types.js";

const declared = new Set<string>();

/**
 * Declares a name that only a newer server has, for an enumeration without it. Names that arrived in an answer need no declaration.
 *
 * @throws TypeError for text that is no name.
 */
export function unknownName<E extends string>(name: string): UnknownName<E> {
  if (!/^[^\s]+$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name of an enumeration`);
  declared.add(name);
  return name as UnknownName<E>;
}

/** True if a caller declared the name, for whichever enumeration. */
export const isDeclaredName = (name: string): boolean => declared.has(name);

