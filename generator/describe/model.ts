/**
 * Descriptions of agents, operations, members and types. They are plain data and refer to each other by name. `emit`
 * prints them as TypeScript, and `mock` converts them to descriptors of the runtime.
 */
import type { QName } from "../contract/model.js";
import type { Occurs, ScalarName } from "../../runtime/descriptors.js";

/** A reference to a scalar or to a type. */
export type TypeReference =
  { readonly kind: "scalar"; readonly name: ScalarName } | { readonly kind: "type"; readonly name: QName };

/** An element of a sequence, or a header block. */
export interface MemberDescription {
  /** Local name on the wire. */
  readonly name: string;
  /** Absent if equal to the namespace of the surrounding type, message or agent. */
  readonly namespace?: string;
  readonly type: TypeReference;
  readonly occurs: Occurs;
}

/** A request or response. */
export interface MessageDescription {
  /** Local name of the wrapper element. */
  readonly element: string;
  /** Absent if equal to the agent's namespace. */
  readonly namespace?: string;
  readonly members: readonly MemberDescription[];
}

/** An operation of an agent. */
export interface OperationDescription {
  readonly name: string;
  /** SOAPAction. Absent if it is `NAMESPACE/AGENT/OPERATION`. */
  readonly action?: string;
  readonly requestHeaders: readonly MemberDescription[];
  readonly responseHeaders: readonly MemberDescription[];
  readonly request: MessageDescription;
  readonly response: MessageDescription;
}

/** An agent with its operations. */
export interface AgentDescription {
  readonly services: string;
  readonly name: string;
  readonly namespace: string;
  /** Path of the URL. Absent for NetServer's agents, whose path follows from the version and the name. */
  readonly path?: string;
  readonly operations: readonly OperationDescription[];
}

interface Named {
  readonly name: string;
  readonly namespace: string;
}

/** A class of the server. */
export interface CarrierDescription extends Named {
  readonly kind: "carrier";
  readonly abstract: boolean;
  readonly base?: QName;
  /** All derived carriers. Present if a member is declared with this carrier and others derive from it. */
  readonly derived?: readonly QName[];
  readonly members: readonly MemberDescription[];
}

/** A sequence of one repeated element. */
export interface ArrayDescription extends Named {
  readonly kind: "array";
  readonly item: MemberDescription;
}

/** A sequence of repeated pairs of a key and a value. */
export interface DictionaryDescription extends Named {
  readonly kind: "dictionary";
  /** Local name of the element that holds one key and one value. */
  readonly pair: string;
  readonly key: MemberDescription;
  readonly value: MemberDescription;
}

/** A type whose value is one of the names (`enumeration`) or any set of them (`flags`). */
export interface EnumerationDescription extends Named {
  readonly kind: "enumeration" | "flags";
  readonly names: readonly string[];
  /** Name of the value 0 in .NET. Absent for flags, and if no name has the value 0. */
  readonly zero?: string;
}

/** A built-in type with facets. */
export interface RestrictedDescription extends Named {
  readonly kind: "restricted";
  readonly base: ScalarName;
  /** Values by the facet's name in XML Schema. */
  readonly facets: Readonly<Record<string, string>>;
}

/** A named type. */
export type TypeDescription =
  CarrierDescription | ArrayDescription | DictionaryDescription | EnumerationDescription | RestrictedDescription;
