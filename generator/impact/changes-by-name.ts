/**
 * Indexes changes by the affected names of the client, so that a name in a project leads to its changes. See
 * `name-keys.ts`.
 */
import { localOf, qname, type Contract, type Operation, type QName } from "../contract/model.js";
import { operationsHolding } from "../contract/queries.js";
import type { Change, Target } from "../changes/model.js";
import { rules } from "../changes/rules/index.js";
import { keyOf, methodKey, requestMemberKey, unknownNameKey } from "./name-keys.js";
import { propertyName, typeNames, type Naming, type TypeNames } from "../emit/names.js";

/** Changes by the keys of names. */
export interface ChangesByName {
  /** Changes that break every use of the name. */
  readonly hits: ReadonlyMap<string, readonly Change[]>;
  /**
   * Changes that may explain an error of the compiler in a statement with the name: all changes of it, also those that
   * should not break it.
   */
  readonly suspects: ReadonlyMap<string, readonly Change[]>;
  /**
   * Changes inside the named thing, such as an operation of an agent. They explain compiler errors that mention the
   * changed part.
   */
  readonly distant: ReadonlyMap<string, readonly Change[]>;
  /** Changes that hit every import of the client. */
  readonly client: readonly Change[];
}

/**
 * Indexes changes by name.
 * @param before The contract that the project's clients were generated from.
 * @param namings How the clients' members and methods are named: each client in its own way.
 */
export function changesByName(changes: readonly Change[], before: Contract, namings: readonly Naming[]): ChangesByName {
  const all = namings.map((each) => new ClientNames(before, each));
  const hits = new Map<string, Change[]>();
  const suspects = new Map<string, Change[]>();
  const distant = new Map<string, Change[]>();
  const put = (map: Map<string, Change[]>, key: string, change: Change) => {
    const list = map.get(key);
    if (list) list.push(change);
    else map.set(key, [change]);
  };
  for (const change of changes) {
    for (const key of new Set(all.flatMap((names) => names.hitBy(change)))) put(hits, key, change);
    for (const key of new Set(all.flatMap((names) => names.near(change)))) put(suspects, key, change);
    for (const key of new Set(all.flatMap((names) => names.around(change)))) put(distant, key, change);
  }
  return { hits, suspects, distant, client: changes.filter(({ rule }) => rules[rule].hits === "client") };
}

/** Names in clients with one naming. */
class ClientNames {
  readonly #contract: Contract;
  readonly #naming: Naming;
  readonly #names: TypeNames;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(contract: Contract, naming: Naming) {
    this.#contract = contract;
    this.#naming = naming;
    this.#names = typeNames(contract);
    this.#operations = new Map(
      contract.agents.flatMap((agent) => agent.operations.map((each) => [`${agent.name}.${each.name}`, each] as const)),
    );
  }

  /** Returns the lookup keys of the names whose uses a change breaks. */
  hitBy({ rule, target }: Change): readonly string[] {
    const { hits } = rules[rule];
    switch (hits) {
      case "agent":
        return this.#agent(target);
      case "operation":
        return [...this.#method(target), ...(rule === "operation-removed" ? this.#messages(target) : [])];
      case "type":
        return this.#type(target);
      case "property":
      case "written":
        return this.#property(target);
      case "value":
        return [
          ...this.#property(target),
          ...(target.direction === "request" ? [] : this.#carrying(target, ["response"])),
        ];
      case "name":
        return this.#name(target);
      case "request":
      case "response":
        return this.#carrying(target, [hits]);
      case "message":
        return this.#carrying(target, ["request", "response"]);
      case "client":
      case "compiler":
      case "nothing":
        return [];
    }
  }

  /** Returns the lookup keys of the changed part, of its owner, and of the calls whose messages contain it. */
  near({ rule, target, compiles }: Change): readonly string[] {
    if (target.type === undefined)
      return target.operation === undefined
        ? this.#agent(target)
        : [...this.#method(target), ...this.#messages(target)];
    return [
      ...this.#type(target),
      ...(target.member === undefined ? [] : this.#property(target)),
      ...this.#name(target),
      ...(compiles || rules[rule].hits !== "compiler" ? [] : this.#carrying(target, ["request", "response"])),
    ];
  }

  /** Returns the lookup keys of the changed operation's agent. */
  around({ target }: Change): readonly string[] {
    return target.type === undefined && target.operation !== undefined ? this.#agent(target) : [];
  }

  #agent({ agent = "" }: Target): readonly string[] {
    const file = `agents/${agent}`;
    return [`${agent}Agent`, `I${agent}Agent`, `${agent}Agent$`]
      .map((name) => keyOf(file, name))
      .concat(keyOf("double", "NetServerHandlers", agent));
  }

  #method({ agent = "", operation = "" }: Target): readonly string[] {
    return [methodKey(agent, propertyName(operation, this.#naming))];
  }

  #messages({ agent = "", operation = "" }: Target): readonly string[] {
    return [`${operation}Request`, `${operation}Result`].map((name) => keyOf(`agents/${agent}`, name));
  }

  /** Returns the lookup keys of a member. A single result has no name in the client, so its key is that of the method. */
  #property(target: Target): readonly string[] {
    const { agent = "", operation = "", direction, type, member } = target;
    if (type !== undefined && member === undefined) return this.#carrying(target, ["request", "response"]);
    const property = propertyName(localName(member ?? ""), this.#naming);
    const qualified = type === undefined ? undefined : this.#qname(type);
    if (qualified !== undefined)
      return this.#contract.types.has(qualified)
        ? [keyOf(this.#names.fileOf(qualified), this.#names.of(qualified), property)]
        : [];
    const results = this.#operations.get(`${agent}.${operation}`)?.response.members.length ?? 0;
    if (direction === "response" && results < 2) return this.#method(target);
    const of = keyOf(`agents/${agent}`, `${operation}${direction === "request" ? "Request" : "Result"}`, property);
    return direction === "request"
      ? [of, requestMemberKey(agent, propertyName(operation, this.#naming), property)]
      : [of];
  }

  #type({ type = "" }: Target): readonly string[] {
    const name = this.#qname(type);
    if (!this.#contract.types.has(name)) return [];
    const [file, own] = [this.#names.fileOf(name), this.#names.of(name)];
    return [own, `Any${own}`].map((each) => keyOf(file, each));
  }

  #name({ type = "", name }: Target): readonly string[] {
    const enumeration = this.#qname(type);
    if (name === undefined || !this.#contract.types.has(enumeration)) return [];
    return [
      keyOf(this.#names.fileOf(enumeration), this.#names.of(enumeration), name),
      unknownNameKey(localOf(enumeration), name),
    ];
  }

  #carrying(target: Target, directions: readonly ("request" | "response")[]): readonly string[] {
    if (target.type === undefined) return this.#method(target);
    const name = this.#qname(target.type);
    const operations = new Set(
      directions.flatMap((direction) => [...operationsHolding(this.#contract, name, direction)]),
    );
    return [...operations].flatMap((each) =>
      this.#method({ agent: each.slice(0, each.indexOf(".")), operation: each.slice(each.indexOf(".") + 1) }),
    );
  }

  #qname(shown: string): QName {
    return shown.startsWith("{") ? (shown as QName) : qname(this.#contract.namespace, shown);
  }
}

const localName = (shown: string): string => (shown.startsWith("{") ? localOf(shown as QName) : shown);
