/** Reads queries such as `ContactEntity ->` and `-> ContactEntity`: operations that take or return a type. */
import { localOf, type Contract, type Member, type TypeRef } from "../../contract/model.js";
import { typeOf } from "../../contract/queries.js";
import { scalarTypes } from "../../emit/typescript.js";
import type { Findable } from "./entries.js";

/** A query for operations by their types. */
export interface TypeQuery {
  /** Types that the request has, in lower case; `[]` at the end for an array. */
  readonly takes: readonly string[];
  /** Types that the result has. */
  readonly returns: readonly string[];
}

const arrow = /->|=>|→/;

/** Returns the types that a query names; undefined if it has no arrow. */
export function typeQueryOf(query: string): TypeQuery | undefined {
  if (!arrow.test(query)) return undefined;
  const [takes = "", returns = ""] = query.split(arrow);
  return { takes: namesIn(takes), returns: namesIn(returns) };
}

const namesIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\s*\[\s*\]/g, "[]")
    .split(/[^\p{L}\p{N}_[\]]+/u)
    .filter((name) => name !== "");

/** Returns how well entries fit. If types with exactly these names occur, types whose names only begin so do not count. */
export function fitsOf(
  contract: Contract,
  entries: readonly { readonly found: Findable }[],
  query: TypeQuery,
): number[] {
  const fits = entries.map(({ found }) => fitOf(contract, found, query));
  const least = fits.some((fit) => fit > 1) ? 1 : 0;
  return fits.map((fit) => (fit > least ? fit : 0));
}

/**
 * Returns how well an operation fits: nearly 2 if the named types are its own parameters or its result, nearly 1 if a name is only the beginning of a
 * type's name, 0 if a type does not occur.
 */
function fitOf(contract: Contract, found: Findable, { takes, returns }: TypeQuery): number {
  if (found.kind === "type" || takes.length + returns.length === 0) return 0;
  const { request, response } = found.operation;
  const fit = Math.min(
    ...takes.map((name) => bestFit(contract, request.members, name)),
    ...returns.map((name) => bestFit(contract, response.members, name)),
  );
  // Of equal operations, those with fewer parameters are closer to what is asked for.
  return fit / (1 + request.members.length / 1000);
}

const bestFit = (contract: Contract, members: readonly Member[], name: string): number =>
  Math.max(0, ...members.map(({ type }) => nameFit(namesOf(contract, type), name)));

const nameFit = (names: readonly string[], asked: string): number =>
  names.includes(asked) ? 2 : names.some((each) => each.startsWith(asked)) ? 1 : 0;

/** Returns the names that a type can be asked for: `contact[]` and `contact` for an array, in lower case. */
function namesOf(contract: Contract, ref: TypeRef): readonly string[] {
  if (ref.kind === "scalar") return [scalarTypes[ref.name].replace("$rt.", ""), ref.name].map(lower);
  const type = typeOf(contract, ref);
  const own = lower(localOf(ref.name));
  switch (type?.kind) {
    case "array": {
      const items = namesOf(contract, type.item.type);
      return [...items.map((item) => `${item}[]`), ...items.filter((item) => isNamed(contract, type.item, item)), own];
    }
    case "dictionary":
      return [own, ...namesOf(contract, type.value.type)];
    case "flags":
      return [own, `${own}[]`];
    case "restricted":
      return [own, lower(scalarTypes[type.base].replace("$rt.", ""))];
    default:
      return [own];
  }
}

/** True if an array can be asked for by its item: `string` is not `string[]`, but `Contact` stands for `Contact[]` too. */
const isNamed = (contract: Contract, { type }: Member, item: string): boolean =>
  item.endsWith("[]") ? false : type.kind === "named" && typeOf(contract, type)?.kind !== "restricted";

const lower = (name: string): string => name.toLowerCase();
