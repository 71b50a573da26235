/**
 * Derives the names and files of the output from the QNames of a contract. A type keeps its name in the WSDL. A
 * descriptor's name ends in `$`, which an NCName cannot contain, so that it cannot collide with a type.
 */
import { ownHeaders } from "../contract/endpoint.js";
import { describedWith, familyBases, reachableTypes } from "../contract/queries.js";
import {
  localOf,
  namespaceOf,
  type Agent,
  type Contract,
  type Operation,
  type QName,
  type TypeDef,
} from "../contract/model.js";

/** Names of members and methods: as in the WSDL, or in camelCase. */
export type Naming = "wire" | "camelCase";

/** Functions that return the names and files of types. */
export interface TypeNames {
  /** Returns the TypeScript name of a type. */
  readonly of: (name: QName) => string;
  /** Returns the name of the union of a base type and its derived types. */
  readonly unionOf: (base: QName) => string;
  /**
   * Returns the file of a type's declaration, without extension. It does not depend on the other types of the contract.
   */
  readonly fileOf: (name: QName) => string;
  /**
   * Returns the file of a type's descriptor: the file of its only agent, so that other agents need not load it, or the
   * shared file.
   */
  readonly descriptorFileOf: (name: QName) => string;
  /** Returns the name of a JavaScript global. It is qualified if a type of the contract has the same name. */
  readonly global: (name: string) => string;
}

/**
 * Assigns names to the types of a contract. Of two types with the same local name, the one in the services' namespace
 * keeps it. The other gets the last segment of its namespace as a prefix.
 */
export function uniqueNames(contract: Contract): {
  readonly names: ReadonlyMap<QName, string>;
  /** Returns the name, or the name with a number if it is taken. */
  readonly take: (preferred: string) => string;
  readonly taken: ReadonlySet<string>;
} {
  const names = new Map<QName, string>();
  const taken = new Set<string>();
  const take = (preferred: string): string => {
    let name = preferred;
    for (let n = 2; taken.has(name); n++) name = `${preferred}_${n}`;
    taken.add(name);
    return name;
  };
  const all = [...contract.types.keys()];
  for (const name of all) if (namespaceOf(name) === contract.namespace) names.set(name, take(localOf(name)));
  for (const name of all) {
    if (names.has(name)) continue;
    const local = localOf(name);
    names.set(name, take(taken.has(local) ? `${lastSegment(namespaceOf(name))}_${local}` : local));
  }
  return { names, take, taken };
}

/** Returns the names and files of the types of a contract. */
export function typeNames(contract: Contract): TypeNames {
  const { names, take, taken } = uniqueNames(contract);
  const typeNamesTaken = new Set(taken);
  const unions = new Map<QName, string>();
  const of = (name: QName): string => {
    const found = names.get(name);
    if (found === undefined) throw new Error(`${name} is referred to but not in the contract`);
    return found;
  };
  const owners = ownerFiles(contract, of);
  return {
    of,
    unionOf: (base) => {
      let union = unions.get(base);
      if (union === undefined) unions.set(base, (union = take(`Any${of(base)}`)));
      return union;
    },
    fileOf: (name) => `carriers/${letterOf(of(name))}`,
    descriptorFileOf: (name) => owners.get(name) ?? sharedFile,
    global: (name) => (typeNamesTaken.has(name) ? `globalThis.${name}` : name),
  };
}

/** File of the descriptors that several agents share, without extension. */
export const sharedFile = "carriers/descriptors";
/** Returns the file of an agent, without extension. */
export const agentFile = (agent: Agent): string => `agents/${agent.name}`;

/** Returns the name of a request's interface. */
export const requestName = (operation: Operation): string => `${operation.name}Request`;
/** Returns the name of the type of request headers that callers of an agent set. */
export const headersName = (agent: Agent): string => `${agent.name}Headers`;
/** Returns the name of a result's interface. */
export const resultName = (operation: Operation): string => `${operation.name}Result`;

/** Returns all names that an agent's file declares: client, descriptor, interface, and messages. */
export const namesOfAgent = (agent: Agent): readonly string[] => [
  `${agent.name}Agent`,
  `${agent.name}Agent$`,
  `I${agent.name}Agent`,
  ...(ownHeaders(agent).length > 0 ? [headersName(agent)] : []),
  ...agent.operations.flatMap((each) => [requestName(each), resultName(each)]),
];

/**
 * Returns the agent's file for each type that only one agent uses. The type is shared if its name is also the name of
 * the agent's client. Types that a shared type refers to are shared too, because the shared file is loaded before the
 * files of agents.
 */
function ownerFiles(contract: Contract, of: (name: QName) => string): ReadonlyMap<QName, string> {
  const users = new Map<QName, Agent[]>();
  for (const agent of contract.agents) {
    for (const name of reachableTypes(contract, [agent])) users.set(name, [...(users.get(name) ?? []), agent]);
  }
  const owners = new Map<QName, string>();
  for (const [name, [agent, ...others]] of users) {
    if (agent && others.length === 0 && of(name) !== `${agent.name}Agent`) owners.set(name, agentFile(agent));
  }
  const families = familyBases(contract);
  const shared = [...contract.types.keys()].filter((name) => !owners.has(name));
  for (let name = shared.pop(); name !== undefined; name = shared.pop()) {
    for (const each of describedWith(contract, families, name)) if (owners.delete(each)) shared.push(each);
  }
  return owners;
}

const lastSegment = (namespace: string): string =>
  (/([A-Za-z_][\w]*)\/?$/.exec(namespace)?.[1] ?? "Other").replace(/\W/g, "_");

/** Returns the item type in the name of an array type: `ErpConnection` for `ArrayOfArrayOfErpConnection`. */
export const itemName = (name: string): string => name.replace(/^(ArrayOf)+(?=.)/, "");

function letterOf(name: string): string {
  const first = itemName(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : "other";
}

/**
 * Returns the name of a property or method. `camelCase` lowers leading capitals, unless the result is `then` or a
 * property of every object.
 */
export function propertyName(name: string, naming: Naming): string {
  if (naming === "wire") return name;
  const camel = name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (run) => run.toLowerCase());
  return camel in Object.prototype || camel === "then" ? name : camel;
}

/**
 * True if a type is declared in the client. Types with a meaning in WCF, such as `ser:guid`, are scalars of the
 * runtime.
 */
export function isDeclared(type: TypeDef): boolean {
  return !(type.kind === "restricted" && type.meaning !== undefined);
}
