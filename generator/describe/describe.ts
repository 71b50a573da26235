/**
 * Translates a contract to descriptions, which are plain data in the form of the runtime's descriptors. `emit` and
 * `mock` use them.
 */
import { ownPath } from "../contract/endpoint.js";
import {
  localOf,
  namespaceOf,
  type Agent,
  type Contract,
  type Header,
  type Member,
  type Message,
  type Operation,
  type QName,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";
import { derivedOf } from "../contract/queries.js";
import { scalarOfMeaning } from "../contract/wcf.js";
import type {
  AgentDescription,
  MemberDescription,
  MessageDescription,
  OperationDescription,
  TypeDescription,
  TypeReference,
} from "./model.js";

/** A contract, and its carriers whose derived carriers may occur in their place (`familyBases`). */
export interface Described {
  readonly contract: Contract;
  readonly families: ReadonlySet<QName>;
}

/**
 * Returns a type of the contract.
 *
 * @throws Error for an undefined name, which is a bug of the generator
 */
export function definition({ contract }: Pick<Described, "contract">, name: QName): TypeDef {
  const found = contract.types.get(name);
  if (!found) throw new Error(`${name} is referred to but not in the contract`);
  return found;
}

/** Returns the description of an agent. */
export function describeAgent(of: Described, agent: Agent): AgentDescription {
  const { services, namespace } = of.contract;
  const path = ownPath(of.contract, agent);
  return {
    services,
    name: agent.name,
    namespace,
    ...(path !== undefined && { path }),
    operations: agent.operations.map((operation) => describeOperation(of, agent, operation)),
  };
}

function describeOperation(of: Described, agent: Agent, operation: Operation): OperationDescription {
  const { namespace } = of.contract;
  const { name, soapAction } = operation;
  const headers = (all: readonly Header[]) => all.map((header) => describeHeader(of, header, namespace));
  return {
    name,
    ...(soapAction !== `${namespace}/${agent.name}/${name}` && { action: soapAction }),
    requestHeaders: headers(operation.requestHeaders),
    responseHeaders: headers(operation.responseHeaders),
    request: describeMessage(of, operation.request, namespace),
    response: describeMessage(of, operation.response, namespace),
  };
}

function describeMessage(of: Described, { element, members }: Message, around: string): MessageDescription {
  const own = namespaceOf(element);
  return {
    element: localOf(element),
    ...(own !== around && { namespace: own }),
    members: members.map((member) => describeMember(of, member, own)),
  };
}

/** Describes a header block as an optional member. */
function describeHeader(of: Described, { element, type, nillable }: Header, around: string): MemberDescription {
  return described(of, element, type, nillable ? "?nil" : "?", around);
}

function describeMember(of: Described, member: Member, around: string): MemberDescription {
  const { name, type, repeated, optional, nillable } = member;
  return described(of, name, type, `${repeated ? "*" : optional ? "?" : "1"}${nillable ? "nil" : ""}`, around);
}

function described(
  of: Described,
  name: QName,
  type: TypeRef,
  occurs: MemberDescription["occurs"],
  around: string,
): MemberDescription {
  const namespace = namespaceOf(name);
  return {
    name: localOf(name),
    ...(namespace !== around && { namespace }),
    type: describeReference(of, type),
    occurs,
  };
}

/** Describes a type reference. A type to which WCF gives a meaning, such as `ser:guid`, is a scalar of the runtime. */
function describeReference(of: Described, ref: TypeRef): TypeReference {
  if (ref.kind === "scalar") return ref;
  const type = definition(of, ref.name);
  return type.kind === "restricted" && type.meaning
    ? { kind: "scalar", name: scalarOfMeaning[type.meaning] }
    : { kind: "type", name: ref.name };
}

/** Returns the description of a type. */
export function describeType(of: Described, type: TypeDef): TypeDescription {
  const [name, namespace] = [localOf(type.name), namespaceOf(type.name)];
  const member = (each: Member) => describeMember(of, each, namespace);
  switch (type.kind) {
    case "carrier":
      return {
        kind: "carrier",
        name,
        namespace,
        abstract: type.abstract,
        ...(type.base && { base: type.base }),
        ...(of.families.has(type.name) && { derived: derivedOf(of.contract, type.name).map((each) => each.name) }),
        members: type.members.map(member),
      };
    case "array":
      return { kind: "array", name, namespace, item: member(type.item) };
    case "dictionary":
      return {
        kind: "dictionary",
        name,
        namespace,
        pair: localOf(type.pair),
        key: member(type.key),
        value: member(type.value),
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
        base: type.base,
        facets: Object.fromEntries(type.facets.map((each) => [each.name, each.value])),
      };
  }
}
