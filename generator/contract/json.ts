/**
 * Converts contracts to JSON and back without loss. In JSON, the map of types is a list, because each type has its
 * name.
 */
import type { Contract, TypeDef } from "./model.js";

/** A contract in JSON. */
export interface JsonContract extends Omit<Contract, "types"> {
  readonly types: readonly TypeDef[];
}

/** Returns the contract as JSON. */
export const contractToJson = (contract: Contract): JsonContract => ({
  ...contract,
  types: [...contract.types.values()],
});

/** Returns the contract of a JSON text that `contractToJson` wrote. */
export const contractFromJson = (json: JsonContract): Contract => ({
  ...json,
  types: new Map(json.types.map((type) => [type.name, type])),
});

type Fields = Readonly<Record<string, unknown>>;

/** True if a value looks like the result of `contractToJson`. Checks the fields that the other stages rely on. */
export const isJsonContract = (json: unknown): json is JsonContract =>
  isObject(json) &&
  typeof json["services"] === "string" &&
  typeof json["namespace"] === "string" &&
  isList(json["agents"], isAgent) &&
  isList(json["types"], isType);

const isAgent = (agent: unknown): boolean => hasText(agent, "name") && isList(agent["operations"], isOperation);

const isOperation = (operation: unknown): boolean =>
  hasText(operation, "name") &&
  isMessage(operation["request"]) &&
  isMessage(operation["response"]) &&
  isList(operation["requestHeaders"], isHeader) &&
  isList(operation["responseHeaders"], isHeader);

const isHeader = (header: unknown): boolean => hasText(header, "element") && isTypeRef(header["type"]);
const isMessage = (message: unknown): boolean => hasText(message, "element") && isList(message["members"], isMember);
const isMember = (member: unknown): boolean => hasText(member, "name") && isTypeRef(member["type"]);
const isTypeRef = (type: unknown): boolean =>
  hasText(type, "name") && (type["kind"] === "scalar" || type["kind"] === "named");

const shapes: Readonly<Record<TypeDef["kind"], (type: Fields) => boolean>> = {
  carrier: ({ members }) => isList(members, isMember),
  array: ({ item }) => isMember(item),
  dictionary: (type) => hasText(type, "pair") && isMember(type["key"]) && isMember(type["value"]),
  enumeration: ({ values }) => isList(values, (each) => hasText(each, "name")),
  flags: ({ values }) => isList(values, (each) => hasText(each, "name")),
  restricted: ({ facets }) => isList(facets, isObject),
};

const isType = (type: unknown): boolean =>
  hasText(type, "name") &&
  hasText(type, "kind") &&
  Object.hasOwn(shapes, type["kind"]) &&
  shapes[type["kind"] as TypeDef["kind"]](type);

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const hasText = <Name extends string>(value: unknown, name: Name): value is Fields & Readonly<Record<Name, string>> =>
  isObject(value) && typeof value[name] === "string";
const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
