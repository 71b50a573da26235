/** Questions about a contract that several stages ask: of types and their bases, and of what an agent needs. */
import {
  localOf,
  type Agent,
  type Carrier,
  type Contract,
  type Member,
  type QName,
  type TypeDef,
  type TypeRef,
} from "./model.js";
import type { WebApi } from "./web-api.js";

/** Undefined for a scalar. */
export function typeOf(contract: Contract, ref: TypeRef): TypeDef | undefined {
  return ref.kind === "named" ? contract.types.get(ref.name) : undefined;
}

/** Of all agents together. */
export const operationCount = ({ agents }: Contract): number =>
  agents.reduce((sum, { operations }) => sum + operations.length, 0);

/** A carrier's bases, the nearest first; itself not included. */
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

/** All members in wire order: those of the farthest base first. */
export function allMembers(contract: Contract, carrier: Carrier): readonly Member[] {
  return [carrier, ...baseChain(contract, carrier)].reverse().flatMap(({ members }) => members);
}

/** Direct heirs by base; made once for a contract, which never changes. */
const heirs = new WeakMap<Contract, ReadonlyMap<QName, readonly Carrier[]>>();

function heirsOf(contract: Contract): ReadonlyMap<QName, readonly Carrier[]> {
  const known = heirs.get(contract);
  if (known) return known;
  const made = new Map<QName, Carrier[]>();
  for (const type of contract.types.values()) {
    if (type.kind !== "carrier" || type.base === undefined) continue;
    const siblings = made.get(type.base);
    if (siblings) siblings.push(type);
    else made.set(type.base, [type]);
  }
  heirs.set(contract, made);
  return made;
}

/** All carriers derived from one, directly or not, in the order of the contract's types for each level. */
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

/** What a type declares values of: its own members, its item, its key and value. */
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

/** The types of everything in an agent's messages and headers. */
function declaredBy(agent: Agent): readonly TypeRef[] {
  return agent.operations.flatMap(({ request, response, requestHeaders, responseHeaders }) =>
    [...request.members, ...response.members, ...requestHeaders, ...responseHeaders].map(({ type }) => type),
  );
}

/** Carriers that are declared as the type of something and have derived carriers, which can then stand there too. */
export function familyBases(contract: Contract): ReadonlySet<QName> {
  const declared = [...contract.types.values()].flatMap((type) => declaredIn(type).map((member) => member.type));
  const bases = new Set<QName>();
  for (const ref of [...declared, ...contract.agents.flatMap(declaredBy)]) {
    if (ref.kind === "named" && heirsOf(contract).has(ref.name)) bases.add(ref.name);
  }
  return bases;
}

/**
 * Every type that the messages of these agents can hold: what is declared, the bases of that, and what derives from it. A base that
 * nothing is declared with brings its members, and not all that derives from it.
 */
export function reachableTypes(contract: Contract, agents: readonly Agent[]): ReadonlySet<QName> {
  const declared = new Set<QName>();
  const reached = new Set<QName>();
  const waiting: { readonly name: QName; readonly isDeclared: boolean }[] = [];
  const declare = (ref: TypeRef): void => {
    if (ref.kind === "named") waiting.push({ name: ref.name, isDeclared: true });
  };
  agents.flatMap(declaredBy).forEach(declare);
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

/** The types that a type is described with: of its members, its base, and, where it is one of `families`, all that derives from it. */
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
 * The operations whose requests, or responses, can hold a value of the type: as `Agent.Operation`. A carrier's part is in all that derives
 * from it, and a derived one can stand wherever its bases are declared.
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

/** The types that declare something with a type; made once for a contract, which never changes. */
const owners = new WeakMap<Contract, ReadonlyMap<QName, readonly QName[]>>();

function ownersOf(contract: Contract): ReadonlyMap<QName, readonly QName[]> {
  const known = owners.get(contract);
  if (known) return known;
  const made = new Map<QName, QName[]>();
  for (const type of contract.types.values()) {
    for (const { type: ref } of declaredIn(type)) {
      if (ref.kind !== "named") continue;
      const list = made.get(ref.name);
      if (list) list.push(type.name);
      else made.set(ref.name, [type.name]);
    }
  }
  owners.set(contract, made);
  return made;
}

/** The contract with these agents only, and without the types that they do not need. Names that it does not have are passed over. */
export function pickAgents(contract: Contract, names: Iterable<string>): Contract {
  const wanted = new Set(names);
  const agents = contract.agents.filter((agent) => wanted.has(agent.name));
  const reached = reachableTypes(contract, agents);
  const { webApi } = contract;
  return {
    ...contract,
    agents,
    types: new Map([...contract.types].filter(([name]) => reached.has(name))),
    ...(webApi && { webApi: pickBinding(webApi, wanted, new Set([...reached].map(localOf))) }),
  };
}

/** Returns the part of a JSON binding that concerns these agents and types. */
const pickBinding = (webApi: WebApi, agents: ReadonlySet<string>, types: ReadonlySet<string>): WebApi => ({
  ...webApi,
  operations: Object.fromEntries(Object.entries(webApi.operations).filter(([name]) => agents.has(name))),
  flags: Object.fromEntries(Object.entries(webApi.flags).filter(([name]) => types.has(name))),
});
