/** What a member is to .NET, and so to a caller, that a message left out: its type's zero, or null. */
import type { Contract, Member, ScalarName, TypeRef } from "./model.js";

/** Scalars that .NET has no zero for. Agrees with the runtime's table. */
const withoutZero: ReadonlySet<string> = new Set<ScalarName>([
  "anyType",
  "anyURI",
  "base64Binary",
  "date",
  "duration",
  "gDay",
  "gMonth",
  "gMonthDay",
  "gYear",
  "gYearMonth",
  "hexBinary",
  "language",
  "Name",
  "NCName",
  "NMTOKEN",
  "normalizedString",
  "string",
  "time",
  "token",
]);

export function hasZero(contract: Contract, ref: TypeRef): boolean {
  if (ref.kind === "scalar") return !withoutZero.has(ref.name);
  const type = contract.types.get(ref.name);
  switch (type?.kind) {
    case "enumeration":
      return type.values.some((each) => each.value === 0);
    case "flags":
      return true;
    case "restricted":
      return type.meaning !== undefined || !withoutZero.has(type.base);
    default:
      return false;
  }
}

/** Whether who reads the member may find null: it was nil, or left out and has no zero. */
export const readsAsNull = (contract: Contract, { type, nillable, optional }: Member): boolean =>
  nillable || (optional && !hasZero(contract, type));
