/** Takes the JSON binding of a contract out of the Agents Swagger. */
import { allMembers, typeOf } from "../contract/queries.js";
import { localOf, type Agent, type Contract, type Flags, type Member, type Operation } from "../contract/model.js";
import type { JsonFlags, JsonOperation, RequestShape, WebApi } from "../contract/web-api.js";
import type { Account, AccountMember, AccountOperation } from "../reference/account.js";
import { byCodePoint } from "../text/order.js";
import { flagNumbers } from "./flag-numbers.js";

/** Names of the contract for which the Swagger is no binding. The operations have no JSON then. */
export interface Misfits {
  /** `Agent.Operation(parameter)` for each parameter that only one of the two has. */
  readonly parameters: readonly string[];
}

/** Returns the JSON binding of the contract's operations and flags, and what does not fit. */
export function distil(
  contract: Contract,
  account: Account,
  { source, digests }: Pick<WebApi, "source" | "digests">,
): { readonly webApi: WebApi; readonly misfits: Misfits } {
  const described = new Map(account.operations.map((each) => [`${each.agent}.${each.operation}`, each]));
  const parameters: string[] = [];
  const bindingsOf = (agent: Agent): readonly (readonly [string, JsonOperation])[] =>
    [...agent.operations]
      .sort((a, b) => byCodePoint(a.name, b.name))
      .flatMap((operation) => {
        const found = described.get(`${agent.name}.${operation.name}`);
        const binding = found && bindingOf(operation, found);
        if (binding?.misfits.length === 0) return [[operation.name, binding.operation] as const];
        parameters.push(...(binding?.misfits ?? []).map((name) => `${agent.name}.${operation.name}(${name})`));
        return [];
      });
  const operations = contract.agents
    .map((agent) => [agent.name, bindingsOf(agent)] as const)
    .filter(([, bindings]) => bindings.length > 0)
    .map(([agent, bindings]) => [agent, Object.fromEntries(bindings)] as const);
  return {
    webApi: { source, digests, operations: Object.fromEntries(operations), flags: flagsOf(contract, account) },
    misfits: { parameters },
  };
}

/** Returns the binding of an operation, and the parameters that only the WSDL or only the Swagger has. */
function bindingOf(
  { request }: Operation,
  { takes, parameters }: AccountOperation,
): { readonly operation: JsonOperation; readonly misfits: readonly string[] } {
  const names = request.members.map(({ name }) => localOf(name));
  const theirs = parameters.map(({ name }) => name);
  const missing = names.filter((name) => !theirs.some((each) => isSameName(each, name)));
  const extra = theirs.filter((name) => !names.some((each) => isSameName(each, name)));
  const shape = shapeOf(takes, parameters);
  const [name] = missing;
  const [inJson] = extra;
  // One name that only the WSDL has and one that only the Swagger has are the same parameter.
  if (name !== undefined && inJson !== undefined && missing.length === 1 && extra.length === 1)
    return { operation: { shape, renamed: { [name]: inJson } }, misfits: [] };
  return { operation: { shape }, misfits: [...missing, ...extra] };
}

const shapeOf = (takes: AccountOperation["takes"], [first]: readonly AccountMember[]): RequestShape => {
  switch (takes) {
    case "nothing":
      return "nothing";
    case "key":
      return "query";
    case "request":
      return "object";
    case "carrier":
      return first?.type.startsWith("array of ") ? "array" : "carrier";
  }
};

/** True if two names differ at most in the case of their first letter, which the Swagger changes outside of objects. */
const isSameName = (a: string, b: string): boolean => a === b || lowerFirst(a) === lowerFirst(b);

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** Returns the further names of each flags type, from the members of carriers and the parameters that have the type. */
function flagsOf(contract: Contract, account: Account): WebApi["flags"] {
  const names = new Map<Flags, Set<string>>();
  const collect = (members: readonly Member[], theirs: readonly AccountMember[]): void => {
    for (const member of members) {
      const type = flagsIn(contract, member);
      const words = type && wordsOf(theirs.find(({ name }) => isSameName(name, localOf(member.name))));
      if (!type || !words) continue;
      const found = names.get(type) ?? new Set();
      for (const word of words) if (!type.values.some(({ name }) => name === word)) found.add(word);
      names.set(type, found);
    }
  };
  const types = new Map(account.types.map((type) => [type.name, type]));
  for (const type of contract.types.values())
    if (type.kind === "carrier") collect(allMembers(contract, type), types.get(localOf(type.name))?.members ?? []);
  const described = new Map(account.operations.map((each) => [`${each.agent}.${each.operation}`, each]));
  for (const agent of contract.agents)
    for (const { name, request } of agent.operations)
      collect(request.members, described.get(`${agent.name}.${name}`)?.parameters ?? []);
  return Object.fromEntries(
    [...contract.types.values()]
      .filter((type) => type.kind === "flags")
      .map((type) => [localOf(type.name), numbered(type, names.get(type) ?? new Set())] as const)
      .filter(([, further]) => Object.keys(further).length > 0),
  );
}

/** Returns the flags type of a member, or of the items of an array. */
function flagsIn(contract: Contract, { type }: Member): Flags | undefined {
  const found = typeOf(contract, type);
  if (found?.kind === "array") return flagsIn(contract, found.item);
  return found?.kind === "flags" ? found : undefined;
}

const wordsOf = (member: AccountMember | undefined): readonly string[] | undefined =>
  /^(?:array of )?enum (.+)$/.exec(member?.type ?? "")?.[1]?.split("|");

/** Returns the names with their published numbers, in the order of these. A name without a number comes last. */
function numbered({ name, values }: Flags, further: ReadonlySet<string>): JsonFlags {
  const published = flagNumbers[localOf(name)] ?? {};
  const all = new Set([
    ...further,
    ...Object.keys(published).filter((each) => !values.some((own) => own.name === each)),
  ]);
  return Object.fromEntries(
    [...all]
      .map((each) => [each, published[each] ?? null] as const)
      .sort(([a, x], [b, y]) => (x ?? Infinity) - (y ?? Infinity) || byCodePoint(a, b)),
  );
}
