/** Tells which dictionaries are objects in TypeScript. */
import type { DictionaryDescriptor } from "../descriptors.js";

/** True if values are objects, whose keys are text, and not maps. */
export function hasTextKey({ key: [, type] }: DictionaryDescriptor): boolean {
  if (typeof type === "object") return type.name === "string";
  const descriptor = type();
  return descriptor.kind === "restricted" && descriptor.base.name === "string";
}
