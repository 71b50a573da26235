/** Describes operations and types in one line, with the types of the client. */
import {
  localOf,
  type Contract,
  type Member,
  type Operation,
  type QName,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";
import { scalarTypes } from "../emit/typescript.js";

/** Returns the signature of an operation: `(ErpConnectionId: number, Keys: string[]) => ErpActor[]`. */
export function signatureOf(contract: Contract, { request, response }: Operation): string {
  const [first, ...more] = response.members;
  const result =
    more.length > 0 ? `{ ${listOf(contract, response.members)} }` : first ? typeOf(contract, first.type) : "void";
  return `(${listOf(contract, request.members)}) => ${result}`;
}

/** Returns a description of a type: `carrier { Id: number, Name: string }` or `enumeration None, Some`. */
export function describeType(contract: Contract, type: TypeDef): string {
  switch (type.kind) {
    case "carrier": {
      const base = type.base === undefined ? "" : ` extends ${localOf(type.base)}`;
      const members = type.members.length === 0 ? "{}" : `{ ${listOf(contract, type.members)} }`;
      return `carrier${base} ${members}`;
    }
    case "array":
      return `array of ${typeOf(contract, type.item.type)}`;
    case "dictionary":
      return `dictionary of ${typeOf(contract, type.value.type)} by ${typeOf(contract, type.key.type)}`;
    case "enumeration":
    case "flags":
      return `${type.kind} ${type.values.map(({ name }) => name).join(", ")}`;
    case "restricted":
      return [`restricted ${type.base}`, ...type.facets.map(({ name, value }) => `${name} ${value}`)].join(", ");
  }
}

const listOf = (contract: Contract, members: readonly Member[]): string =>
  members.map(({ name, type }) => `${localOf(name)}: ${typeOf(contract, type)}`).join(", ");

/** Returns a type in the client. A schema may define an array of itself, so a repeated type is written by name. */
function typeOf(contract: Contract, ref: TypeRef, within: readonly QName[] = []): string {
  // The output of inspect --json may have been edited, so that a name is unknown.
  if (ref.kind === "scalar") return (scalarTypes[ref.name] ?? ref.name).replace("$rt.", "");
  const type = within.includes(ref.name) ? undefined : contract.types.get(ref.name);
  const inside = (each: Member) => typeOf(contract, each.type, [...within, ref.name]);
  if (type?.kind === "array") return `${inside(type.item)}[]`;
  if (type?.kind === "dictionary") return `Record<${inside(type.key)}, ${inside(type.value)}>`;
  return type?.kind === "restricted" && type.meaning ? "string" : localOf(ref.name);
}
