/**
 * Writes the type of a value in the client as a text, so that two versions can be compared: `number`, `ErpConnection`,
 * `[string]`.
 */
import { namespaceOf, localOf, type Contract, type QName, type TypeRef } from "../contract/model.js";
import { isTextKey } from "../contract/queries.js";
import { scalarTypes } from "../emit/typescript.js";

/** Returns the same text for two types that are equal in the client. Null is included for items only. */
export function clientTypeOf(contract: Contract, ref: TypeRef, within: readonly QName[] = []): string {
  if (ref.kind === "scalar") return scalarTypes[ref.name];
  // A schema may define an array of itself, so a repeated type is written by name.
  const type = within.includes(ref.name) ? undefined : contract.types.get(ref.name);
  const inside = (each: TypeRef) => clientTypeOf(contract, each, [...within, ref.name]);
  const item = (of: { readonly type: TypeRef; readonly nillable: boolean }) =>
    `${inside(of.type)}${of.nillable ? " or null" : ""}`;
  switch (type?.kind) {
    case "array":
      return `[${item(type.item)}]`;
    case "dictionary":
      return `{${isTextKey(contract, type.key.type) ? "text" : inside(type.key.type)}: ${item(type.value)}}`;
    case "flags":
      return `[${localOf(ref.name)}]`;
    case "restricted":
      if (type.meaning) return "string";
      break;
    case undefined:
    case "carrier":
    case "enumeration":
  }
  return namespaceOf(ref.name) === contract.namespace ? localOf(ref.name) : ref.name;
}
