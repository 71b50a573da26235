/**
 * From the contract's QNames to the names and files of the output. A type keeps the WSDL's name; descriptors end in `$`, which no
 * NCName can hold, so that they collide with nothing.
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

export type Naming = "wire" | "camelCase";

export interface TypeNames {
  /** The TypeScript name of a type. */
  readonly of: (name: QName) => string;
  /** The union of a base and all that is derived from it. */
  readonly unionOf: (base: QName) => string;
  /** The file, relative to the output folder and without extension, that declares the type; the same whatever the rest of the contract is. */
  readonly fileOf: (name: QName) => string;
  /** The file of the data that describes the type: that of the one agent which has a use for it, so that others need not load it, or one for all. */
  readonly descriptorFileOf: (name: QName) => string;
  /** A global of JavaScript, qualified where a type of the contract has its name. */
  readonly global: (name: string) => string;
}

/** Two types of one local name are told apart by the last segment of their namespace; the services' own keeps the bare name. */
export function typeNames(contract: Contract): TypeNames {
  const names = new Map<QName, string>();
  const taken = new Set<string>();
  const take = (wanted: string): string => {
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
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

/** The file of the data that several agents share. */
export const sharedFile = "carriers/descriptors";
export const agentFile = (agent: Agent): string => `agents/${agent.name}`;

export const requestName = (operation: Operation): string => `${operation.name}Request`;
/** The request headers that callers of an agent fill, as a type. */
export const headersName = (agent: Agent): string => `${agent.name}Headers`;
export const resultName = (operation: Operation): string => `${operation.name}Result`;

/** The client, what describes it, its interface, and the messages of its operations. */
export const namesOfAgent = (agent: Agent): readonly string[] => [
  `${agent.name}Agent`,
  `${agent.name}Agent$`,
  `I${agent.name}Agent`,
  ...(ownHeaders(agent).length > 0 ? [headersName(agent)] : []),
  ...agent.operations.flatMap((each) => [requestName(each), resultName(each)]),
];

/**
 * The agent's file for each type that no other agent has a use for, unless the client's own data has that name. What is for all may refer to
 * nothing in an agent's file, which is loaded after it: what it refers to is for all too.
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

/** `ErpConnection` of `ArrayOfArrayOfErpConnection`: arrays stand with what they are arrays of. */
export const itemName = (name: string): string => name.replace(/^(ArrayOf)+(?=.)/, "");

function letterOf(name: string): string {
  const first = itemName(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : "other";
}

/** The name of a property or method; `camelCase` lowers the leading capitals but keeps a name that would mean something else then. */
export function propertyName(name: string, naming: Naming): string {
  if (naming === "wire") return name;
  const camel = name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (run) => run.toLowerCase());
  return camel in Object.prototype || camel === "then" ? name : camel;
}

/** Types with a declaration of their own; the others (`ser:guid`…) are scalars to the runtime. */
export function isDeclared(type: TypeDef): boolean {
  return !(type.kind === "restricted" && type.meaning !== undefined);
}
