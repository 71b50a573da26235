/** Prints TypeScript types for the types of a contract, either in results or in requests (`draft`). */
import {
  localOf,
  namespaceOf,
  serializationNamespace,
  xsdNamespace,
  type Member,
  type QName,
  type ScalarName,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";
import { isTextKey } from "../contract/queries.js";
import { readsAsNull } from "../contract/zero.js";
import { definition, type Described } from "../describe/describe.js";
import type { Emission } from "./emission.js";
import type { Imports } from "./imports.js";

/** The part of the context that types depend on. */
export type TypeContext = Pick<Emission, "contract" | "families" | "names">;
/** The imports that types need. */
export type TypeImports = Pick<Imports, "type" | "runtimeType">;

/** `result`: a value that the server returns. `draft`: a value that a caller sends. */
export type Direction = "result" | "draft";

/** TypeScript types of the built-in types. */
export const scalarTypes: Readonly<
  Record<ScalarName, "string" | "number" | "bigint" | "boolean" | "Uint8Array" | "$rt.AnyValue">
> = {
  anyType: "$rt.AnyValue",
  anyURI: "string",
  base64Binary: "Uint8Array",
  boolean: "boolean",
  byte: "number",
  date: "string",
  dateTime: "string",
  decimal: "string",
  double: "number",
  duration: "string",
  float: "number",
  gDay: "string",
  gMonth: "string",
  gMonthDay: "string",
  gYear: "string",
  gYearMonth: "string",
  hexBinary: "Uint8Array",
  int: "number",
  integer: "bigint",
  language: "string",
  long: "bigint",
  Name: "string",
  NCName: "string",
  negativeInteger: "bigint",
  NMTOKEN: "string",
  nonNegativeInteger: "bigint",
  nonPositiveInteger: "bigint",
  normalizedString: "string",
  positiveInteger: "bigint",
  short: "number",
  string: "string",
  time: "string",
  token: "string",
  unsignedByte: "number",
  unsignedInt: "number",
  unsignedLong: "bigint",
  unsignedShort: "number",
};

/**
 * Returns the base of a carrier's family: the carrier itself or the nearest base in `families`; undefined if there is
 * none.
 */
export function familyOf(described: Described, type: TypeDef): QName | undefined {
  for (
    let each: TypeDef | undefined = type;
    each?.kind === "carrier";
    each = each.base && definition(described, each.base)
  ) {
    if (described.families.has(each.name)) return each.name;
  }
  return undefined;
}

/** Returns the TypeScript type of a scalar. */
export function scalarType(emission: TypeContext, imports: TypeImports, name: ScalarName): string {
  const type = scalarTypes[name];
  if (type === "$rt.AnyValue") return imports.runtimeType("AnyValue");
  return type === "Uint8Array" ? emission.names.global(type) : type;
}

/** Returns the type of a value that is neither absent nor null. */
function valueType(emission: TypeContext, imports: TypeImports, ref: TypeRef, direction: Direction): string {
  if (ref.kind === "scalar") return scalarType(emission, imports, ref.name);
  const type = definition(emission, ref.name);
  const { names } = emission;
  const imported = (name: string) => imports.type(name, names.fileOf(type.name));
  switch (type.kind) {
    case "carrier": {
      const name = imported(emission.families.has(type.name) ? names.unionOf(type.name) : names.of(type.name));
      return direction === "draft" ? imports.runtimeType(`Draft<${name}>`) : name;
    }
    case "array": {
      const item = itemType(emission, imports, type.item, direction);
      return arrayOf(item, direction);
    }
    case "dictionary": {
      const value = itemType(emission, imports, type.value, direction);
      if (isTextKey(emission.contract, type.key.type)) {
        const dictionary = imports.runtimeType(`StringDictionary<${value}>`);
        return direction === "draft" ? `Readonly<${dictionary}>` : dictionary;
      }
      const key = valueType(emission, imports, type.key.type, "result");
      return `${names.global(direction === "draft" ? "ReadonlyMap" : "Map")}<${key}, ${value}>`;
    }
    case "enumeration":
      return imported(names.of(type.name));
    case "flags":
      return arrayOf(imported(names.of(type.name)), direction);
    case "restricted":
      return type.meaning ? "string" : imported(names.of(type.name));
  }
}

const itemType = (emission: TypeContext, imports: TypeImports, item: Member, direction: Direction): string =>
  `${valueType(emission, imports, item.type, direction)}${item.nillable ? " | null" : ""}`;

const arrayOf = (item: string, direction: Direction): string =>
  `${direction === "draft" ? "readonly " : ""}${item.includes(" | ") || item.startsWith("readonly ") ? `(${item})` : item}[]`;

/** Returns the type of a member, with `null` if the member may be null. */
export function memberType(emission: TypeContext, imports: TypeImports, member: Member, direction: Direction): string {
  const value = valueType(emission, imports, member.type, direction);
  const item = member.nillable ? `${value} | null` : value;
  if (member.repeated) return arrayOf(item, direction);
  return direction === "result" && readsAsNull(emission.contract, member) ? `${value} | null` : item;
}

/** Returns the usual notation of a type in a WSDL: `xs:int`, `ser:guid`, `ArrayOfint`. */
export function wireType(ref: TypeRef): string {
  if (ref.kind === "scalar") return `xs:${ref.name}`;
  const namespace = namespaceOf(ref.name);
  return `${namespace === xsdNamespace ? "xs:" : namespace === serializationNamespace ? "ser:" : ""}${localOf(ref.name)}`;
}
