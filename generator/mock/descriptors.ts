/** Converts descriptions to descriptors of the runtime, for a mock server without generated code. */
import type { Contract, QName } from "../contract/model.js";
import { familyBases } from "../contract/queries.js";
import { definition, describeAgent, describeType, type Described } from "../describe/describe.js";
import type { MemberDescription, MessageDescription, TypeReference as Reference } from "../describe/model.js";
import type {
  AgentDescriptor,
  CarrierDescriptor,
  MemberDescriptor,
  MessageDescriptor,
  TypeDescriptor,
  TypeReference,
} from "../../runtime/descriptors.js";
import * as scalars from "../../runtime/scalars.js";
import { facetChecks } from "../../runtime/values/facets.js";

/** Returns the descriptors of all agents of a contract. */
export function agentDescriptors(contract: Contract): readonly AgentDescriptor[] {
  const types = new Types({ contract, families: familyBases(contract) });
  return contract.agents.map((agent) => {
    const { operations, ...described } = describeAgent(types.described, agent);
    return {
      ...described,
      operations: Object.fromEntries(
        operations.map((operation) => [
          operation.name,
          {
            ...operation,
            requestHeaders: operation.requestHeaders.map(types.member),
            responseHeaders: operation.responseHeaders.map(types.member),
            request: types.message(operation.request),
            response: types.message(operation.response),
          },
        ]),
      ),
    };
  });
}

/**
 * The descriptors of all types. Types may be circular, so a reference is resolved at its first use, and each type once.
 */
class Types {
  readonly described: Described;
  readonly #made = new Map<QName, TypeDescriptor>();

  constructor(described: Described) {
    this.described = described;
  }

  message({ members, ...rest }: MessageDescription): MessageDescriptor {
    return { ...rest, members: members.map(this.member) };
  }

  readonly member = ({ name, namespace, type, occurs }: MemberDescription): MemberDescriptor =>
    namespace === undefined
      ? [name, this.#reference(type), occurs]
      : [name, this.#reference(type), occurs, { namespace }];

  #reference(type: Reference): TypeReference {
    return type.kind === "scalar" ? scalars[type.name] : () => this.#descriptor(type.name);
  }

  #descriptor(name: QName): TypeDescriptor {
    let descriptor = this.#made.get(name);
    if (!descriptor) this.#made.set(name, (descriptor = this.#make(name)));
    return descriptor;
  }

  #carrier(name: QName): CarrierDescriptor {
    return this.#descriptor(name) as CarrierDescriptor;
  }

  #make(qname: QName): TypeDescriptor {
    const type = describeType(this.described, definition(this.described, qname));
    switch (type.kind) {
      case "carrier": {
        const { abstract, base, derived, members, ...rest } = type;
        return {
          ...rest,
          members: members.map(this.member),
          ...(abstract && { abstract }),
          ...(base && { base: () => this.#carrier(base) }),
          ...(derived && { derived: () => derived.map((each) => this.#carrier(each)) }),
        };
      }
      case "array":
        return { ...type, item: this.member(type.item) };
      case "dictionary":
        return { ...type, key: this.member(type.key), value: this.member(type.value) };
      case "enumeration":
      case "flags":
        return type;
      case "restricted":
        return { ...type, base: scalars[type.base], checks: facetChecks };
    }
  }
}
