/**
 * A contract as the runtime sees it, in plain data: agents, operations, members and types refer to each other by name. `emit` prints these
 * descriptions as TypeScript, and `mock` links them to the runtime's descriptors.
 */
import type { QName } from "../contract/model.js";
import type { Occurs, ScalarName } from "../../runtime/descriptors.js";

export type TypeReference =
  { readonly kind: "scalar"; readonly name: ScalarName } | { readonly kind: "type"; readonly name: QName };

/** An element of a sequence, or a header block. */
export interface MemberDescription {
  /** The local name on the wire. */
  readonly name: string;
  /** Absent if it is the namespace of the type, message or agent around the member. */
  readonly namespace?: string;
  readonly type: TypeReference;
  readonly occurs: Occurs;
}

export interface MessageDescription {
  readonly element: string;
  /** Absent if it is the agent's. */
  readonly namespace?: string;
  readonly members: readonly MemberDescription[];
}

export interface OperationDescription {
  readonly name: string;
  /** Absent if it is `NAMESPACE/AGENT/OPERATION`. */
  readonly action?: string;
  readonly requestHeaders: readonly MemberDescription[];
  readonly responseHeaders: readonly MemberDescription[];
  readonly request: MessageDescription;
  readonly response: MessageDescription;
}

export interface AgentDescription {
  readonly services: string;
  readonly name: string;
  readonly namespace: string;
  /** Absent for NetServer's agents, whose path follows from the version and the name. */
  readonly path?: string;
  readonly operations: readonly OperationDescription[];
}

interface Named {
  readonly name: string;
  readonly namespace: string;
}

export interface CarrierDescription extends Named {
  readonly kind: "carrier";
  readonly abstract: boolean;
  readonly base?: QName;
  /** Present on the base of a family that a member declares: all carriers derived from it. */
  readonly derived?: readonly QName[];
  readonly members: readonly MemberDescription[];
}

export interface ArrayDescription extends Named {
  readonly kind: "array";
  readonly item: MemberDescription;
}

export interface DictionaryDescription extends Named {
  readonly kind: "dictionary";
  readonly pair: string;
  readonly key: MemberDescription;
  readonly value: MemberDescription;
}

/** Exactly one of the names (`enumeration`), or any set of them (`flags`). */
export interface EnumerationDescription extends Named {
  readonly kind: "enumeration" | "flags";
  readonly names: readonly string[];
  /** The name of .NET's zero. Absent if no name has it, and for flags. */
  readonly zero?: string;
}

export interface RestrictedDescription extends Named {
  readonly kind: "restricted";
  readonly base: ScalarName;
  /** By the facet's name in XML Schema. */
  readonly facets: Readonly<Record<string, string>>;
}

export type TypeDescription =
  CarrierDescription | ArrayDescription | DictionaryDescription | EnumerationDescription | RestrictedDescription;
