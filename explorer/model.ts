/** The contract of the page, and the questions that pages ask about it. */
import {
  localOf,
  type Agent,
  type Carrier,
  type Contract,
  type Operation,
  type QName,
  type TypeDef,
  type TypeRef,
} from "../generator/contract/model.js";
import { baseChain, declaredIn, derivedOf, familyBases, typeOf } from "../generator/contract/queries.js";
import { orderedMembers, type OrderedMembers } from "../generator/explorer/members.js";
import { uniqueNames } from "../generator/emit/names.js";

/** An operation and its agent. */
export interface Found {
  readonly agent: Agent;
  readonly operation: Operation;
}

/** The places where a type is used. */
export interface Uses {
  /** Operations whose request has the type as a parameter. */
  readonly takenBy: readonly Found[];
  /** Operations that return the type. */
  readonly givenBy: readonly Found[];
  /** Carriers with a member of the type. */
  readonly heldBy: readonly Carrier[];
}

interface OpenUses {
  readonly takenBy: Set<Found>;
  readonly givenBy: Set<Found>;
  readonly heldBy: Set<Carrier>;
}

/** False for arrays, dictionaries and .NET's scalars, which have no name of their own in TypeScript. */
const isNamed = (type: TypeDef): boolean =>
  type.kind !== "array" && type.kind !== "dictionary" && !(type.kind === "restricted" && type.meaning !== undefined);

/** Returns a function that computes a value at its first call, and returns this value at all later calls. */
function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

export class Model {
  readonly contract: Contract;
  // Each answer is computed when a page first asks for it, because the first page is visible sooner then.
  readonly #names = once(() => uniqueNames(this.contract).names);
  readonly #byName = once(
    () => new Map([...this.contract.types.values()].map((type) => [this.nameOf(type.name), type])),
  );
  readonly #families = once(() => familyBases(this.contract));
  readonly #uses = once(() => this.#findUses());

  constructor(contract: Contract) {
    this.contract = contract;
  }

  /** Returns the TypeScript name of a type. */
  readonly nameOf = (name: QName): string => this.#names().get(name) ?? localOf(name);

  agent(name: string): Agent | undefined {
    return this.contract.agents.find((agent) => agent.name === name);
  }

  operation(agentName: string, name: string): Found | undefined {
    const agent = this.agent(agentName);
    const operation = agent?.operations.find((each) => each.name === name);
    return agent && operation && { agent, operation };
  }

  /** Returns the type with a TypeScript name. */
  type(name: string): TypeDef | undefined {
    return this.#byName().get(name);
  }

  typeOf(ref: TypeRef): TypeDef | undefined {
    return typeOf(this.contract, ref);
  }

  /** Returns the types that have names of their own in TypeScript, in the order of the contract. */
  namedTypes(): readonly TypeDef[] {
    return [...this.contract.types.values()].filter(isNamed);
  }

  /** True if values of derived carriers can stand where the carrier is declared. */
  isFamily(name: QName): boolean {
    return this.#families().has(name);
  }

  derivedOf(name: QName): readonly Carrier[] {
    return derivedOf(this.contract, name);
  }

  basesOf(carrier: Carrier): readonly Carrier[] {
    return baseChain(this.contract, carrier);
  }

  membersOf(carrier: Carrier): OrderedMembers {
    return orderedMembers(this.contract, carrier);
  }

  /** Returns the type that a reader means: the item of an array, the value of a dictionary. */
  core(ref: TypeRef): TypeDef | undefined {
    const type = this.typeOf(ref);
    if (type?.kind === "array") return this.core(type.item.type);
    if (type?.kind === "dictionary") return this.core(type.value.type);
    return type?.kind === "restricted" && type.meaning ? undefined : type;
  }

  usesOf(name: QName): Uses {
    const found = this.#uses().get(name);
    return {
      takenBy: [...(found?.takenBy ?? [])],
      givenBy: [...(found?.givenBy ?? [])],
      heldBy: [...(found?.heldBy ?? [])],
    };
  }

  #findUses(): Map<QName, OpenUses> {
    const all = new Map<QName, OpenUses>();
    const of = (ref: TypeRef): OpenUses | undefined => {
      const type = this.core(ref);
      if (!type) return undefined;
      let uses = all.get(type.name);
      if (!uses) all.set(type.name, (uses = { takenBy: new Set(), givenBy: new Set(), heldBy: new Set() }));
      return uses;
    };
    for (const agent of this.contract.agents)
      for (const operation of agent.operations) {
        const found = { agent, operation };
        for (const { type } of operation.request.members) of(type)?.takenBy.add(found);
        for (const { type } of operation.response.members) of(type)?.givenBy.add(found);
      }
    for (const type of this.contract.types.values())
      if (type.kind === "carrier") for (const member of declaredIn(type)) of(member.type)?.heldBy.add(type);
    return all;
  }

  /** Returns the carriers and enumerations that the members of a type hold. */
  heldIn(carrier: Carrier): readonly TypeDef[] {
    const own = this.membersOf(carrier).own.map(({ type }) => this.core(type));
    return [...new Set(own)].filter((type): type is TypeDef => type?.kind === "carrier" && type !== carrier);
  }
}
