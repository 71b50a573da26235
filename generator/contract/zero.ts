/** Determines the value of a member that a message leaves out: the zero value of its .NET type, or null. */
import type { Contract, Member, ScalarName, TypeRef } from "./model.js";

/** Scalars without a zero value in .NET. The runtime has the same list. */
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

/** True if the .NET type has a zero value. */
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

/** True if a reader of the member may find null: the member can be nil, or be left out without having a zero value. */
export const readsAsNull = (contract: Contract, { type, nillable, optional }: Member): boolean =>
  nillable || (optional && !hasZero(contract, type));
