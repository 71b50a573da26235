/** Lists what a search can find in a contract, with the texts to search in. */
import {
  localOf,
  type Agent,
  type Contract,
  type Member,
  type Operation,
  type TypeDef,
  type TypeRef,
} from "../../contract/model.js";
import { typeOf } from "../../contract/queries.js";
import { isDeclared } from "../../emit/names.js";
import { readProse } from "../badges.js";
import { compact, initials, wordsOf } from "./words.js";

/** An operation or a type. */
export type Findable =
  | { readonly kind: "operation"; readonly agent: Agent; readonly operation: Operation }
  | { readonly kind: "type"; readonly type: TypeDef };

/** An entry of the index. The texts are the fields that a search looks into. */
export interface Entry {
  readonly id: number;
  readonly found: Findable;
  /** Name of the operation or type. */
  readonly name: string;
  /** Name of the agent; empty for a type. */
  readonly agent: string;
  readonly prose: string;
  /** Names of parameters, members or values. */
  readonly members: string;
  /** Names of the types that an operation takes and returns. */
  readonly types: string;
  /** The name without spaces and in lower case, alone and after the agent's. */
  readonly compactNames: readonly string[];
  readonly initials: string;
  readonly nameWords: readonly string[];
}

/** The fields of entries that a search looks into, with their weights. */
export const weights = { name: 6, agent: 2.5, prose: 1.5, members: 0.6, types: 1.5 } as const;

/** Returns what a search can find in a contract: operations, and types with a name in TypeScript. */
export function everyFindable(contract: Contract): readonly Findable[] {
  const operations = contract.agents.flatMap((agent) =>
    agent.operations.map((operation) => ({ kind: "operation" as const, agent, operation })),
  );
  const types = [...contract.types.values()]
    .filter((type) => type.kind !== "array" && type.kind !== "dictionary" && isDeclared(type))
    .map((type) => ({ kind: "type" as const, type }));
  return [...operations, ...types];
}

/** Returns the entry of something that a search can find. */
export const entryOf = (contract: Contract, found: Findable, id: number): Entry => ({
  id,
  found,
  ...fieldsOf(contract, found),
});

function fieldsOf(contract: Contract, found: Findable): Omit<Entry, "id" | "found"> {
  if (found.kind === "type") return typeFields(found.type);
  const { agent, operation } = found;
  const { name, doc, request, response } = operation;
  return {
    name,
    agent: agent.name,
    prose: [proseIn(doc?.summary), doc?.returns, ...proseOf(request.members)].join("\n"),
    members: namesOf(request.members),
    types: [...request.members, ...response.members].map(({ type }) => coreName(contract, type)).join(" "),
    compactNames: [compact(name), compact(agent.name + name)],
    initials: initials(name),
    nameWords: wordsOf(name),
  };
}

function typeFields(type: TypeDef): Omit<Entry, "id" | "found"> {
  const name = localOf(type.name);
  const members = type.kind === "carrier" ? type.members : [];
  const values = type.kind === "enumeration" || type.kind === "flags" ? type.values : [];
  return {
    name,
    agent: "",
    prose: proseIn(type.doc?.summary),
    members: [namesOf(members), ...values.map((value) => value.name)].join(" "),
    types: "",
    compactNames: [compact(name)],
    initials: initials(name),
    nameWords: wordsOf(name),
  };
}

const namesOf = (members: readonly Member[]): string => members.map((member) => localOf(member.name)).join(" ");

const proseOf = (members: readonly Member[]): readonly string[] => members.map(({ doc }) => doc?.summary ?? "");

/** Returns a text without restrictions and costs, which have the same words at many operations. */
const proseIn = (text: string | undefined): string => readProse(text).paragraphs.join("\n");

/** Returns the type of items of arrays and values of dictionaries, and the type itself otherwise. */
function coreType(contract: Contract, ref: TypeRef): TypeRef {
  const type = typeOf(contract, ref);
  if (type?.kind === "array") return coreType(contract, type.item.type);
  return type?.kind === "dictionary" ? coreType(contract, type.value.type) : ref;
}

function coreName(contract: Contract, ref: TypeRef): string {
  const core = coreType(contract, ref);
  return core.kind === "named" ? localOf(core.name) : "";
}
