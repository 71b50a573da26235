/**
 * The contract: what a version of NetServer's SOAP services promises, resolved, deduplicated and checked. Every later stage
 * reads this model and nothing else; it holds no XML node and no TypeScript text. It is plain data (see `json.ts`).
 */
import type { Position } from "../diagnostics/position.js";
import type { QName } from "../wsdl/qname.js";
import type { WebApi } from "./web-api.js";

export { localOf, namespaceOf, qname, xsdNamespace } from "../wsdl/qname.js";
export type { Position, QName };

/** Prose about a node: paragraphs of plain text, without markup. */
export interface Doc {
  readonly summary: string;
  /** What is returned; operations only. */
  readonly returns?: string;
}

/** One version of the services, for example Services88 with its 60 agents. */
export interface Contract {
  /** The last segment of the namespace: `Services88`. */
  readonly services: string;
  /** The namespace that the agents' own elements and types are in. */
  readonly namespace: string;
  /** In code-point order of their names. */
  readonly agents: readonly Agent[];
  /** Every named type of every schema, shared by all agents, in code-point order of their QNames. */
  readonly types: ReadonlyMap<QName, TypeDef>;
  /** The JSON binding, if the source has one. */
  readonly webApi?: WebApi;
}

export interface Agent {
  /** `ErpSync`: the name of the client, and of the WSDL port type unless `portType` differs. */
  readonly name: string;
  /** Name of the WSDL port type, such as `IPartnerSystemUserService`, if the agent's name was derived from it. */
  readonly portType?: string;
  /** `soap:address` of the WSDL: an example of somebody else's server, never a default. */
  readonly address: string;
  /** Name of the `wsdl:service`. */
  readonly serviceName: string;
  /** Target namespaces of the agent's schemas in the order in which its WSDL gives them; documented examples number them. */
  readonly schemas: readonly string[];
  /** In document order. */
  readonly operations: readonly Operation[];
  readonly doc?: Doc;
  readonly position: Position;
}

export interface Operation {
  readonly name: string;
  readonly soapAction: string;
  /** In the order in which the binding gives them. */
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly request: Message;
  readonly response: Message;
  readonly doc?: Doc;
  readonly position: Position;
}

/** A SOAP header block that the binding names (WSDL 1.1 §3.7). */
export interface Header {
  readonly element: QName;
  readonly type: TypeRef;
  readonly nillable: boolean;
  readonly position: Position;
}

/** A document/literal body: one wrapper element and its members (none for an empty message). */
export interface Message {
  readonly element: QName;
  /** In schema order, which is the wire's. */
  readonly members: readonly Member[];
  readonly position: Position;
}

/** An element of a sequence. */
export interface Member {
  /** With its own namespace: items of `ArrayOfint` are in the Arrays namespace, not in the services'. */
  readonly name: QName;
  readonly type: TypeRef;
  readonly nillable: boolean;
  /** `minOccurs="0"`. */
  readonly optional: boolean;
  /** `maxOccurs` above one. Only inside an ArrayType or a Dictionary for WCF's schemas. */
  readonly repeated: boolean;
  readonly doc?: Doc;
  readonly position: Position;
}

export type TypeRef =
  { readonly kind: "scalar"; readonly name: ScalarName } | { readonly kind: "named"; readonly name: QName };

/** The built-in simple types of XML Schema part 2 that a member may have, by local name; and `anyType`. */
export const scalarNames = [
  "anyType",
  "anyURI",
  "base64Binary",
  "boolean",
  "byte",
  "date",
  "dateTime",
  "decimal",
  "double",
  "duration",
  "float",
  "gDay",
  "gMonth",
  "gMonthDay",
  "gYear",
  "gYearMonth",
  "hexBinary",
  "int",
  "integer",
  "language",
  "long",
  "Name",
  "NCName",
  "negativeInteger",
  "NMTOKEN",
  "nonNegativeInteger",
  "nonPositiveInteger",
  "normalizedString",
  "positiveInteger",
  "short",
  "string",
  "time",
  "token",
  "unsignedByte",
  "unsignedInt",
  "unsignedLong",
  "unsignedShort",
] as const;
export type ScalarName = (typeof scalarNames)[number];

export type TypeDef = Carrier | ArrayType | Dictionary | Enumeration | Flags | RestrictedScalar;

interface Named {
  readonly name: QName;
  readonly doc?: Doc;
  readonly position: Position;
}

/** A class of the server: a sequence of members, with single inheritance (`xs:extension`). */
export interface Carrier extends Named {
  readonly kind: "carrier";
  readonly base?: QName;
  readonly abstract: boolean;
  /** .NET `struct` (WCF's `IsValueType` annotation). */
  readonly valueType: boolean;
  /** Its own members; those of `base` come before them on the wire. */
  readonly members: readonly Member[];
}

/** A sequence of one repeated element: WCF's `ArrayOfX`. */
export interface ArrayType extends Named {
  readonly kind: "array";
  readonly item: Member;
}

/** WCF's `IsDictionary` annotation on a sequence of repeated anonymous pairs. */
export interface Dictionary extends Named {
  readonly kind: "dictionary";
  /** The repeated element that holds one `Key` and one `Value`. */
  readonly pair: QName;
  readonly key: Member;
  readonly value: Member;
}

/** Exactly one of the names. */
export interface Enumeration extends Named {
  readonly kind: "enumeration";
  readonly values: readonly EnumerationValue[];
}

/** `xs:list` of an enumeration: any set of the names, sent separated by spaces. */
export interface Flags extends Named {
  readonly kind: "flags";
  readonly values: readonly EnumerationValue[];
}

export interface EnumerationValue {
  readonly name: string;
  /** The number behind the name in .NET: the `EnumerationValue` annotation, else the index (for flags two to its power). */
  readonly value: number;
  readonly doc?: Doc;
}

/** A simple type restricted by facets, or given another meaning by WCF (`ser:guid`, `ser:char`, `ser:duration`). */
export interface RestrictedScalar extends Named {
  readonly kind: "restricted";
  readonly base: ScalarName;
  readonly meaning?: "guid" | "char" | "duration";
  readonly facets: readonly Facet[];
}

export interface Facet {
  readonly name:
    | "length"
    | "minLength"
    | "maxLength"
    | "pattern"
    | "whiteSpace"
    | "totalDigits"
    | "fractionDigits"
    | "minInclusive"
    | "maxInclusive"
    | "minExclusive"
    | "maxExclusive";
  readonly value: string;
}

export const serializationNamespace = "http://schemas.microsoft.com/2003/10/Serialization/";
export const arraysNamespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
export const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
