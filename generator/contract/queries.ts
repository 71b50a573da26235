/**
 * Answers questions about a contract that several stages ask: about types, their bases and the types that an agent
 * needs.
 */
import {
  localOf,
  type Agent,
  type Carrier,
  type Contract,
  type Header,
  type Member,
  type QName,
  type TypeDef,
  type TypeRef,
} from "./model.js";
import type { WebApi } from "./web-api.js";

/** Returns the referenced type; undefined for a scalar. */
export function typeOf(contract: Contract, ref: TypeRef): TypeDef | undefined {
  return ref.kind === "named" ? contract.types.get(ref.name) : undefined;
}

/** True if a dictionary with this key type is an object in the client. Dictionaries with other keys are a `Map`. */
export function isTextKey(contract: Contract, key: TypeRef): boolean {
  if (key.kind === "scalar") return key.name === "string";
  const type = contract.types.get(key.name);
  return type?.kind === "restricted" && type.base === "string" && type.meaning === undefined;
}

/** Counts of a contract. */
export interface ContractSize {
  readonly services: string;
  readonly agents: number;
  readonly operations: number;
  readonly types: number;
  /** True if a client of the contract can call over JSON. */
  readonly hasJson: boolean;
}

/** Returns the counts of a contract. */
export const sizeOf = (contract: Contract): ContractSize => ({
  services: contract.services,
  agents: contract.agents.length,
  operations: operationCount(contract),
  types: contract.types.size,
  hasJson: contract.webApi !== undefined,
});

/** Returns the number of operations of all agents. */
export const operationCount = ({ agents }: Contract): number =>
  agents.reduce((sum, { operations }) => sum + operations.length, 0);

/** Returns the bases of a carrier, the nearest first, without the carrier itself. */
export function baseChain(contract: Contract, carrier: Carrier): readonly Carrier[] {
  const chain: Carrier[] = [];
  for (
    let base = baseOf(contract, carrier);
    base && base !== carrier && !chain.includes(base);
    base = baseOf(contract, base)
  )
    chain.push(base);
  return chain;
}

function baseOf(contract: Contract, carrier: Carrier): Carrier | undefined {
  const base = carrier.base === undefined ? undefined : contract.types.get(carrier.base);
  return base?.kind === "carrier" ? base : undefined;
}

/** Returns all members of a carrier in wire order: those of the most distant base first. */
export function allMembers(contract: Contract, carrier: Carrier): readonly Member[] {
  return [carrier, ...baseChain(contract, carrier)].reverse().flatMap(({ members }) => members);
}

/** Directly derived carriers by base. A contract never changes, so the map is computed once. */
const heirs = new WeakMap<Contract, ReadonlyMap<QName, readonly Carrier[]>>();

function heirsOf(contract: Contract): ReadonlyMap<QName, readonly Carrier[]> {
  const known = heirs.get(contract);
  if (known) return known;
  const map = new Map<QName, Carrier[]>();
  for (const type of contract.types.values()) {
    if (type.kind !== "carrier" || type.base === undefined) continue;
    const siblings = map.get(type.base);
    if (siblings) siblings.push(type);
    else map.set(type.base, [type]);
  }
  heirs.set(contract, map);
  return map;
}

/** Returns all carriers derived from a type, directly or indirectly: level by level, in the order of the contract. */
export function derivedOf(contract: Contract, name: QName): readonly Carrier[] {
  const found = new Set<Carrier>();
  const waiting = [name];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const carrier of heirsOf(contract).get(next) ?? []) {
      if (found.has(carrier)) continue;
      found.add(carrier);
      waiting.push(carrier.name);
    }
  }
  return [...found];
}

/** Returns the members that a type declares: own members, the item, or key and value. */
export function declaredIn(type: TypeDef): readonly Member[] {
  switch (type.kind) {
    case "carrier":
      return type.members;
    case "array":
      return [type.item];
    case "dictionary":
      return [type.key, type.value];
    case "enumeration":
    case "flags":
    case "restricted":
      return [];
  }
}

/** Calls a function with all members and headers in an agent's messages. */
function forEachDeclared(agent: Agent, visit: (declared: Member | Header) => void): void {
  for (const { request, response, requestHeaders, responseHeaders } of agent.operations) {
    request.members.forEach(visit);
    response.members.forEach(visit);
    requestHeaders.forEach(visit);
    responseHeaders.forEach(visit);
  }
}

/**
 * Returns the carriers that are declared as a type and have derived carriers. A value of a derived carrier may occur in
 * their place.
 */
export function familyBases(contract: Contract): ReadonlySet<QName> {
  const heirs = heirsOf(contract);
  const bases = new Set<QName>();
  const add = ({ type }: { readonly type: TypeRef }): void => {
    if (type.kind === "named" && heirs.has(type.name)) bases.add(type.name);
  };
  for (const type of contract.types.values()) declaredIn(type).forEach(add);
  for (const agent of contract.agents) forEachDeclared(agent, add);
  return bases;
}

/**
 * Returns all types that the messages of the agents can contain: declared types, their bases and their derived types.
 * For a type that is only a base, and never declared, the derived types are not included.
 */
export function reachableTypes(contract: Contract, agents: readonly Agent[]): ReadonlySet<QName> {
  const declared = new Set<QName>();
  const reached = new Set<QName>();
  const waiting: { readonly name: QName; readonly isDeclared: boolean }[] = [];
  const declare = (ref: TypeRef): void => {
    if (ref.kind === "named") waiting.push({ name: ref.name, isDeclared: true });
  };
  for (const agent of agents) forEachDeclared(agent, ({ type }) => declare(type));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { name, isDeclared } = next;
    const type = contract.types.get(name);
    if (!type) continue;
    if (isDeclared && !declared.has(name)) {
      declared.add(name);
      for (const heir of heirsOf(contract).get(name) ?? []) waiting.push({ name: heir.name, isDeclared: true });
    }
    if (reached.has(name)) continue;
    reached.add(name);
    for (const member of declaredIn(type)) declare(member.type);
    if (type.kind === "carrier" && type.base !== undefined) waiting.push({ name: type.base, isDeclared: false });
  }
  return reached;
}

/**
 * Returns the types that the descriptor of a type refers to: the types of its members, and its base. If the type is in
 * `families`, also all derived types.
 */
export function describedWith(contract: Contract, families: ReadonlySet<QName>, name: QName): readonly QName[] {
  const type = contract.types.get(name);
  if (!type) return [];
  const declared = declaredIn(type).flatMap((member) => (member.type.kind === "named" ? [member.type.name] : []));
  const heirs = families.has(name) ? derivedOf(contract, name).map((heir) => heir.name) : [];
  return type.kind === "carrier" && type.base !== undefined
    ? [...declared, type.base, ...heirs]
    : [...declared, ...heirs];
}

/**
 * Returns the operations whose requests, or responses, can contain a value of the type, as `Agent.Operation`. The
 * members of a carrier are also in its derived carriers. A derived carrier can occur wherever one of its bases is
 * declared.
 */
export function operationsHolding(
  contract: Contract,
  name: QName,
  direction: "request" | "response",
): ReadonlySet<string> {
  const values = new Set<QName>();
  const waiting: QName[] = [];
  const take = (each: QName): void => {
    for (const value of [each, ...derivedOf(contract, each).map((heir) => heir.name)]) {
      if (values.has(value)) continue;
      values.add(value);
      waiting.push(value);
    }
  };
  const declared = new Set<QName>();
  take(name);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const type = contract.types.get(value);
    for (const each of [
      value,
      ...(type?.kind === "carrier" ? baseChain(contract, type).map((base) => base.name) : []),
    ]) {
      if (declared.has(each)) continue;
      declared.add(each);
      for (const owner of ownersOf(contract).get(each) ?? []) take(owner);
    }
  }
  const holds = ({ type }: { readonly type: TypeRef }) => type.kind === "named" && declared.has(type.name);
  return new Set(
    contract.agents.flatMap((agent) =>
      agent.operations
        .filter((each) => each[direction].members.some(holds) || each[`${direction}Headers`].some(holds))
        .map((each) => `${agent.name}.${each.name}`),
    ),
  );
}

/** Types by the types that they declare members of. A contract never changes, so the map is computed once. */
const owners = new WeakMap<Contract, ReadonlyMap<QName, readonly QName[]>>();

function ownersOf(contract: Contract): ReadonlyMap<QName, readonly QName[]> {
  const known = owners.get(contract);
  if (known) return known;
  const map = new Map<QName, QName[]>();
  for (const type of contract.types.values()) {
    for (const { type: ref } of declaredIn(type)) {
      if (ref.kind !== "named") continue;
      const list = map.get(ref.name);
      if (list) list.push(type.name);
      else map.set(ref.name, [type.name]);
    }
  }
  owners.set(contract, map);
  return map;
}

/** Returns the contract with only the named agents and the types that they need. Unknown names are ignored. */
export function pickAgents(contract: Contract, names: Iterable<string>): Contract {
  const requested = new Set(names);
  const agents = contract.agents.filter((agent) => requested.has(agent.name));
  const reached = reachableTypes(contract, agents);
  const { webApi } = contract;
  return {
    ...contract,
    agents,
    types: new Map([...contract.types].filter(([name]) => reached.has(name))),
    ...(webApi && { webApi: pickBinding(webApi, requested, new Set([...reached].map(localOf))) }),
  };
}

/** Returns the part of a JSON binding that concerns these agents and types. */
const pickBinding = (webApi: WebApi, agents: ReadonlySet<string>, types: ReadonlySet<string>): WebApi => ({
  ...webApi,
  operations: Object.fromEntries(Object.entries(webApi.operations).filter(([name]) => agents.has(name))),
  flags: Object.fromEntries(Object.entries(webApi.flags).filter(([name]) => types.has(name))),
});
