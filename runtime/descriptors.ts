/**
 * The declarations in generated files: agents, operations, members and types as plain data. They belong to no protocol. Each protocol compiles codecs
 * from them at first use.
 */

import type { FacetCheck, Facets } from "./values/facets.js";
import type { Scalar } from "./values/forms.js";

export type { ScalarName } from "./values/forms.js";

export type TypeDescriptor =
  CarrierDescriptor | ArrayDescriptor | DictionaryDescriptor | EnumerationDescriptor | RestrictedDescriptor;

/** A scalar; or any other type by a function, because types refer to each other in circles. */
export type TypeReference = Scalar | (() => TypeDescriptor);

/** How often a member stands in its sequence: once, at most once (`?`) or any number of times (`*`); `nil` where it may be null. */
export type Occurs = "1" | "1nil" | "?" | "?nil" | "*" | "*nil";

/**
 * One element of a sequence. `namespace` is given where it is not that of the type or message around it; `property` where the
 * TypeScript name is not the element's (an option of the generator).
 */
export type MemberDescriptor = readonly [
  name: string,
  type: TypeReference,
  occurs: Occurs,
  options?: { readonly namespace?: string; readonly property?: string },
];

/** A sequence of members, after those of its base. */
export interface CarrierDescriptor {
  readonly kind: "carrier";
  readonly name: string;
  readonly namespace: string;
  readonly members: readonly MemberDescriptor[];
  readonly abstract?: true;
  readonly base?: () => CarrierDescriptor;
  /**
   * On the base of a family whose members may stand where the base is declared: all carriers derived from it. The values of such
   * a family carry a `$type`, and an `xsi:type` on the wire wherever they are not exactly what was declared.
   */
  readonly derived?: () => readonly CarrierDescriptor[];
}

/** A sequence of one repeated element; an array in TypeScript. */
export interface ArrayDescriptor {
  readonly kind: "array";
  readonly name: string;
  readonly namespace: string;
  readonly item: MemberDescriptor;
}

/** Pairs of key and value: a record where the key is text (`string`), else a `Map`. */
export interface DictionaryDescriptor {
  readonly kind: "dictionary";
  readonly name: string;
  readonly namespace: string;
  /** The element that holds one pair; in the same namespace. */
  readonly pair: string;
  readonly key: MemberDescriptor;
  readonly value: MemberDescriptor;
}

/** Exactly one of the names (`enumeration`) or any set of them (`flags`, an array in TypeScript). */
export interface EnumerationDescriptor {
  readonly kind: "enumeration" | "flags";
  readonly name: string;
  readonly namespace: string;
  readonly names: readonly string[];
  /** The name that stands for .NET's zero, where one does. */
  readonly zero?: string;
}

/** A scalar with facets. */
export interface RestrictedDescriptor {
  readonly kind: "restricted";
  readonly name: string;
  readonly namespace: string;
  readonly base: Scalar;
  /** Facets of XML Schema part 2 §4.3 by name. */
  readonly facets: Facets;
  /** Returns the checks of a value before it is sent. A part of the descriptor, so that an app without facets does not ship it. */
  readonly checks: (facets: Facets) => readonly FacetCheck[];
}

/** A message's body: its one element and the members of that. */
export interface MessageDescriptor {
  readonly element: string;
  /** Absent if it is the agent's. */
  readonly namespace?: string;
  readonly members: readonly MemberDescriptor[];
}

export interface OperationDescriptor {
  readonly name: string;
  /** Absent if it is `NAMESPACE/AGENT/OPERATION`. */
  readonly action?: string;
  readonly requestHeaders: readonly MemberDescriptor[];
  readonly responseHeaders: readonly MemberDescriptor[];
  readonly request: MessageDescriptor;
  /** No member: the call returns nothing. One: that member, unwrapped. Several: an object of them. */
  readonly response: MessageDescriptor;
}

/** An operation as generated files declare it: the members of its request and its response, and everything that is not as usual. */
export type OperationMembers = readonly [
  request: readonly MemberDescriptor[],
  response: readonly MemberDescriptor[],
  unusual?: Unusual,
];

interface Unusual {
  /** Absent if it is the name of the client's method. */
  readonly name?: string;
  readonly action?: string;
  readonly requestHeaders?: readonly MemberDescriptor[];
  readonly responseHeaders?: readonly MemberDescriptor[];
  /** Present if the element has another name than the operation, or another namespace than the agent. */
  readonly request?: { readonly element?: string; readonly namespace?: string };
  /** Present if the element's name is not that of the operation and `Response`, or if its namespace is not the agent's. */
  readonly response?: { readonly element?: string; readonly namespace?: string };
}

/** All of an agent's operations, by the names of the client's methods; their headers are those given, but where an operation has its own. */
export function operations(
  requestHeaders: readonly MemberDescriptor[],
  responseHeaders: readonly MemberDescriptor[],
  all: Readonly<Record<string, OperationMembers>>,
): Readonly<Record<string, OperationDescriptor>> {
  // Without a prototype, so that each name is only a name.
  const described = Object.create(null) as Record<string, OperationDescriptor>;
  for (const method in all) {
    const [request, response, unusual] = all[method] as OperationMembers;
    const name = unusual?.name ?? method;
    const usual = {
      name,
      requestHeaders,
      responseHeaders,
      request: { element: name, members: request },
      response: { element: `${name}Response`, members: response },
    };
    // Which few are: an app starts with all operations of its agents.
    described[method] = unusual
      ? {
          ...usual,
          ...unusual,
          request: { ...usual.request, ...unusual.request },
          response: { ...usual.response, ...unusual.response },
        }
      : usual;
  }
  return described;
}

/** `Client` is the interface of the agent's client; nothing of it is there at run time. */
export interface AgentDescriptor<Client = unknown> {
  readonly client?: Client;
  /** `Services88`: the segment of the address that names the version. */
  readonly services: string;
  readonly name: string;
  readonly namespace: string;
  /** Path of an agent that is not at `SERVICES/NAME.svc` below the base address. Begins with a slash. */
  readonly path?: string;
  /** By the name that the client's method has. */
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
}
