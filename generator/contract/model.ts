/**
 * The contract of one version of NetServer's SOAP services: resolved, deduplicated and checked. All later stages read
 * only this model. It is plain data (see `json.ts`), without XML nodes and TypeScript text.
 */
import type { Position } from "../diagnostics/position.js";
import type { QName } from "../wsdl/qname.js";
import type { WebApi } from "./web-api.js";

export { localOf, namespaceOf, qname, xsdNamespace } from "../wsdl/qname.js";
export type { Position, QName };

/** Documentation of a node: paragraphs of plain text. */
export interface Doc {
  readonly summary: string;
  /** The returned value. Only for operations. */
  readonly returns?: string;
}

/** One version of the services, for example Services88. */
export interface Contract {
  /** Name of the version, for example `Services88`. Usually the last segment of the namespace. */
  readonly services: string;
  /** Namespace of the agents' own elements and types. */
  readonly namespace: string;
  /** Sorted by name, in code-point order. */
  readonly agents: readonly Agent[];
  /** All named types of all schemas, shared by the agents. Sorted by QName, in code-point order. */
  readonly types: ReadonlyMap<QName, TypeDef>;
  /** The JSON binding, if the source has one. */
  readonly webApi?: WebApi;
}

/** An agent of NetServer: a WSDL port type with its operations. */
export interface Agent {
  /**
   * Name of the client, for example `ErpSync`. Equal to the name of the WSDL port type unless `portType` is present.
   */
  readonly name: string;
  /** Name of the WSDL port type, such as `IPartnerSystemUserService`, if the agent's name was derived from it. */
  readonly portType?: string;
  /** `soap:address` of the WSDL. It is the address of some server, so it is never used as a default. */
  readonly address: string;
  /** Name of the `wsdl:service`. */
  readonly serviceName: string;
  /**
   * Target namespaces of the agent's schemas in the order of its WSDL. The documented examples number their prefixes in
   * this order.
   */
  readonly schemas: readonly string[];
  /** In document order. */
  readonly operations: readonly Operation[];
  readonly doc?: Doc;
  readonly position: Position;
}

/** An operation of an agent. */
export interface Operation {
  readonly name: string;
  readonly soapAction: string;
  /** In the order of the binding. */
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly request: Message;
  readonly response: Message;
  readonly doc?: Doc;
  readonly position: Position;
}

/** A SOAP header block in a binding (WSDL 1.1 §3.7). */
export interface Header {
  readonly element: QName;
  readonly type: TypeRef;
  readonly nillable: boolean;
  readonly position: Position;
}

/** A document/literal body: one wrapper element with its members. */
export interface Message {
  readonly element: QName;
  /** In schema order, which is the order on the wire. */
  readonly members: readonly Member[];
  readonly position: Position;
}

/** An element of a sequence: a member of a type or of a message. */
export interface Member {
  /** Its namespace may differ from its type's: items of `ArrayOfint` are in the Arrays namespace. */
  readonly name: QName;
  readonly type: TypeRef;
  readonly nillable: boolean;
  /** `minOccurs="0"`. */
  readonly optional: boolean;
  /** `maxOccurs` is greater than 1. In WCF's schemas, this occurs only in arrays and dictionaries. */
  readonly repeated: boolean;
  readonly doc?: Doc;
  readonly position: Position;
}

/** A reference to a built-in type of XML Schema, or to a type of the contract. */
export type TypeRef =
  { readonly kind: "scalar"; readonly name: ScalarName } | { readonly kind: "named"; readonly name: QName };

/** Local names of the supported built-in types of XML Schema part 2, and `anyType`. */
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
/** Name of a supported built-in type. */
export type ScalarName = (typeof scalarNames)[number];

/** A named type. */
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
  /** True for a .NET `struct`, which WCF annotates with `IsValueType`. */
  readonly valueType: boolean;
  /** Own members. On the wire, the members of `base` come first. */
  readonly members: readonly Member[];
}

/** A sequence of one repeated element, such as WCF's `ArrayOfX`. */
export interface ArrayType extends Named {
  readonly kind: "array";
  readonly item: Member;
}

/** A sequence of repeated anonymous pairs with WCF's `IsDictionary` annotation. */
export interface Dictionary extends Named {
  readonly kind: "dictionary";
  /** Name of the repeated element. It contains one `Key` and one `Value`. */
  readonly pair: QName;
  readonly key: Member;
  readonly value: Member;
}

/** A type whose value is exactly one of the names. */
export interface Enumeration extends Named {
  readonly kind: "enumeration";
  readonly values: readonly EnumerationValue[];
}

/** A type whose value is any set of the names, separated by spaces: an `xs:list` of an enumeration. */
export interface Flags extends Named {
  readonly kind: "flags";
  readonly values: readonly EnumerationValue[];
}

/** A name of an enumeration or of flags. */
export interface EnumerationValue {
  readonly name: string;
  /**
   * Number of the name in .NET: the `EnumerationValue` annotation, else the index. For flags, two to the power of the
   * index.
   */
  readonly value: number;
  readonly doc?: Doc;
}

/** A simple type with facets, or a type to which WCF gives a meaning (`ser:guid`, `ser:char`, `ser:duration`). */
export interface RestrictedScalar extends Named {
  readonly kind: "restricted";
  readonly base: ScalarName;
  readonly meaning?: "guid" | "char" | "duration";
  readonly facets: readonly Facet[];
}

/** A facet of XML Schema part 2 §4.3. */
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
