/** Values that a form begins with, and what is written of a result. */
import type { Contract, ScalarName, TypeRef } from "../generator/contract/model.js";
import { typeOf } from "../generator/contract/queries.js";

/** The input that a scalar needs. */
export type InputKind = "text" | "number" | "bigint" | "boolean" | "moment" | "date" | "bytes" | "any";

const kinds: Readonly<Partial<Record<ScalarName, InputKind>>> = {
  anyType: "any",
  base64Binary: "bytes",
  boolean: "boolean",
  byte: "number",
  date: "date",
  dateTime: "moment",
  double: "number",
  float: "number",
  hexBinary: "bytes",
  int: "number",
  integer: "bigint",
  long: "bigint",
  negativeInteger: "bigint",
  nonNegativeInteger: "bigint",
  nonPositiveInteger: "bigint",
  positiveInteger: "bigint",
  short: "number",
  unsignedByte: "number",
  unsignedInt: "number",
  unsignedLong: "bigint",
  unsignedShort: "number",
};

/** Returns the input for a scalar. All others are texts, also decimals and durations. */
export const inputOf = (name: ScalarName): InputKind => kinds[name] ?? "text";

/** Returns a first value of a type: no members, no items, the first name. */
export function emptyValue(contract: Contract, ref: TypeRef): unknown {
  const type = typeOf(contract, ref);
  switch (type?.kind) {
    case "carrier":
      return {};
    case "array":
    case "flags":
      return [];
    case "dictionary":
      return undefined;
    case "enumeration":
      return type.values[0]?.name;
    case "restricted":
      return type.meaning ? "" : emptyScalar(type.base);
    default:
      return ref.kind === "scalar" ? emptyScalar(ref.name) : undefined;
  }
}

function emptyScalar(name: ScalarName): unknown {
  switch (inputOf(name)) {
    case "number":
      return 0;
    case "bigint":
      return 0n;
    case "boolean":
      return false;
    case "moment":
      return "2026-01-31T12:00:00";
    case "date":
      return "2026-01-31";
    case "bytes":
      return new Uint8Array();
    case "any":
      return { $type: "xs:string", value: "" };
    case "text":
      return "";
  }
}

/** Returns the value as JSON would have it, for reading: a bigint with its `n`, bytes by their number. */
export function readable(value: unknown): string {
  if (value === undefined) return "undefined";
  const text = JSON.stringify(
    value,
    (_key, each: unknown) => {
      if (typeof each === "bigint") return `${each}n`;
      if (each instanceof Uint8Array) return `${each.length} bytes`;
      return each instanceof Map ? { Map: [...each] } : each;
    },
    2,
  );
  return text ?? String(value);
}
