/** A contract in, the agents as the runtime takes them out: what `emit` writes as text, as values, for a server without generated code. */
import {
  localOf,
  namespaceOf,
  type Contract,
  type Header,
  type Member,
  type Message,
  type QName,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";
import { ownPath } from "../contract/endpoint.js";
import { scalarOfMeaning } from "../contract/wcf.js";
import { derivedOf, familyBases } from "../contract/queries.js";
import * as scalars from "../../runtime/scalars.js";
import type {
  AgentDescriptor,
  CarrierDescriptor,
  MemberDescriptor,
  MessageDescriptor,
  Occurs,
  OperationDescriptor,
  TypeDescriptor,
  TypeReference,
} from "../../runtime/descriptors.js";

export function agentDescriptors(contract: Contract): readonly AgentDescriptor[] {
  const types = new Types(contract);
  return contract.agents.map((agent) => ({
    services: contract.services,
    name: agent.name,
    namespace: contract.namespace,
    ...pathIn(ownPath(contract, agent)),
    operations: Object.fromEntries(
      agent.operations.map((operation): [string, OperationDescriptor] => [
        operation.name,
        {
          name: operation.name,
          action: operation.soapAction,
          requestHeaders: operation.requestHeaders.map((each) => types.header(each)),
          responseHeaders: operation.responseHeaders.map((each) => types.header(each)),
          request: types.message(operation.request),
          response: types.message(operation.response),
        },
      ]),
    ),
  }));
}

const pathIn = (path: string | undefined): Pick<AgentDescriptor, "path"> => (path === undefined ? {} : { path });

class Types {
  readonly #contract: Contract;
  readonly #families: ReadonlySet<QName>;
  readonly #made = new Map<QName, TypeDescriptor>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#families = familyBases(contract);
  }

  message({ element, members }: Message): MessageDescriptor {
    const namespace = namespaceOf(element);
    return { element: localOf(element), namespace, members: members.map((each) => this.#member(each, namespace)) };
  }

  header({ element, type, nillable }: Header): MemberDescriptor {
    return [localOf(element), this.#reference(type), nillable ? "?nil" : "?", { namespace: namespaceOf(element) }];
  }

  #member(member: Member, namespace: string): MemberDescriptor {
    const occurs: Occurs = `${member.repeated ? "*" : member.optional ? "?" : "1"}${member.nillable ? "nil" : ""}`;
    const own = namespaceOf(member.name);
    return own === namespace
      ? [localOf(member.name), this.#reference(member.type), occurs]
      : [localOf(member.name), this.#reference(member.type), occurs, { namespace: own }];
  }

  #reference(ref: TypeRef): TypeReference {
    if (ref.kind === "scalar") return scalars[ref.name];
    const type = this.#definition(ref.name);
    return type.kind === "restricted" && type.meaning
      ? scalars[scalarOfMeaning[type.meaning]]
      : () => this.#descriptor(type);
  }

  #definition(name: QName): TypeDef {
    const type = this.#contract.types.get(name);
    if (!type) throw new Error(`${name} is referred to but not in the contract`);
    return type;
  }

  /** Types refer to each other in circles: what is made is kept, and members are looked up when they are first used. */
  #descriptor(type: TypeDef): TypeDescriptor {
    let descriptor = this.#made.get(type.name);
    if (!descriptor) this.#made.set(type.name, (descriptor = this.#make(type)));
    return descriptor;
  }

  #make(type: TypeDef): TypeDescriptor {
    const [name, namespace] = [localOf(type.name), namespaceOf(type.name)];
    switch (type.kind) {
      case "carrier": {
        const { base } = type;
        const carrier = (each: QName) => this.#descriptor(this.#definition(each)) as CarrierDescriptor;
        return {
          kind: "carrier",
          name,
          namespace,
          members: type.members.map((each) => this.#member(each, namespace)),
          ...(type.abstract && { abstract: true as const }),
          ...(base && { base: () => carrier(base) }),
          ...(this.#families.has(type.name) && {
            derived: () => derivedOf(this.#contract, type.name).map((each) => carrier(each.name)),
          }),
        };
      }
      case "array":
        return { kind: "array", name, namespace, item: this.#member(type.item, namespace) };
      case "dictionary":
        return {
          kind: "dictionary",
          name,
          namespace,
          pair: localOf(type.pair),
          key: this.#member(type.key, namespace),
          value: this.#member(type.value, namespace),
        };
      case "enumeration":
      case "flags": {
        const zero = type.kind === "enumeration" ? type.values.find((each) => each.value === 0) : undefined;
        return {
          kind: type.kind,
          name,
          namespace,
          names: type.values.map((each) => each.name),
          ...(zero && { zero: zero.name }),
        };
      }
      case "restricted":
        return {
          kind: "restricted",
          name,
          namespace,
          base: scalars[type.base],
          facets: Object.fromEntries(type.facets.map((each) => [each.name, each.value])),
        };
    }
  }
}
