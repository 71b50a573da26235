/**
 * WSDL 1.1 and XML Schema 1.0 documents as they are written. Names are resolved to QNames. Nothing is merged or
 * interpreted: the stage `contract` does that.
 */
import type { Position } from "../diagnostics/position.js";
import type { QName } from "./qname.js";

/** A node with its position in the document. */
interface Positioned {
  readonly position: Position;
}

/** Text of `wsdl:documentation` or `xs:documentation`: paragraphs separated by a blank line, without markup. */
export interface Documentation {
  readonly summary: string;
  readonly returns?: string;
  /** Text by parameter name, from .NET's `<param name="…">`. */
  readonly params: ReadonlyMap<string, string>;
}

/** A child element of `xs:appinfo`. */
export interface AppInfo extends Positioned {
  readonly name: QName;
  readonly text: string;
  /** The attributes as written, with unresolved prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The content of the `xs:annotation` elements of a node. */
export interface Annotation {
  readonly documentation?: Documentation;
  readonly appinfo: readonly AppInfo[];
}

/** `minOccurs` and `maxOccurs`. `unbounded` is `Infinity`. */
export interface Occurs {
  readonly min: number;
  readonly max: number;
}

/** An import, include or redefine. */
export interface Reference extends Positioned {
  readonly kind: "import" | "include" | "redefine" | "wsdl:import";
  /** The imported namespace. For include and redefine, the target namespace of the schema around them. */
  readonly namespace: string;
  /** Location of the document, if the reference has one. */
  readonly location?: string;
}

/** The global components of an `xs:schema`. */
export interface Schema extends Positioned {
  readonly targetNamespace: string;
  readonly references: readonly Reference[];
  readonly types: readonly TypeNode[];
  readonly elements: readonly ElementNode[];
  /** Names of the model groups. Groups are not supported, so their content is not read. */
  readonly groups: readonly QName[];
}

/** A complex or simple type. */
export type TypeNode = ComplexTypeNode | SimpleTypeNode;

/** An `xs:complexType`. */
export interface ComplexTypeNode extends Positioned {
  readonly kind: "complexType";
  /** Absent for an anonymous type. */
  readonly name?: QName;
  readonly abstract: boolean;
  readonly mixed: boolean;
  readonly derivation?: Derivation;
  readonly content?: Particle;
  readonly attributes: readonly AttributeUse[];
  readonly annotation?: Annotation;
}

/** A `complexContent` or `simpleContent`, with its `extension` or `restriction`. */
export interface Derivation extends Positioned {
  readonly content: "complexContent" | "simpleContent";
  readonly method: "extension" | "restriction";
  readonly base: QName;
}

/** A part of a content model. */
export type Particle = ElementNode | ModelGroup | GroupReference | Wildcard;

/** An `xs:element`: a declaration, or a reference to a global one. */
export interface ElementNode extends Positioned {
  readonly kind: "element";
  /** Name of the declared or referenced element. */
  readonly name: QName;
  readonly isReference: boolean;
  readonly type: QName | undefined;
  readonly inlineType: TypeNode | undefined;
  readonly occurs: Occurs;
  readonly nillable: boolean;
  readonly abstract: boolean;
  readonly default: string | undefined;
  readonly fixed: string | undefined;
  readonly substitutionGroup: QName | undefined;
  readonly annotation: Annotation | undefined;
}

/** An `xs:sequence`, `xs:choice` or `xs:all`. */
export interface ModelGroup extends Positioned {
  readonly kind: "sequence" | "choice" | "all";
  readonly particles: readonly Particle[];
  readonly occurs: Occurs;
}

/** An `xs:group` reference. */
export interface GroupReference extends Positioned {
  readonly kind: "group";
  readonly ref: QName;
  readonly occurs: Occurs;
}

/** An `xs:any`. */
export interface Wildcard extends Positioned {
  readonly kind: "any";
  readonly occurs: Occurs;
}

/** An attribute, attribute group or attribute wildcard of a type. Prohibited attributes are left out. */
export interface AttributeUse extends Positioned {
  readonly kind: "attribute" | "attributeGroup" | "anyAttribute";
  readonly name?: QName;
}

/** An `xs:simpleType`. */
export interface SimpleTypeNode extends Positioned {
  readonly kind: "simpleType";
  readonly name?: QName;
  readonly variety: Restriction | List | Union;
  readonly annotation?: Annotation;
}

/** An `xs:restriction` of a simple type. */
export interface Restriction extends Positioned {
  readonly kind: "restriction";
  readonly base?: QName;
  readonly inlineBase?: SimpleTypeNode;
  readonly facets: readonly FacetNode[];
}

/** An `xs:list`. */
export interface List extends Positioned {
  readonly kind: "list";
  readonly itemType?: QName;
  readonly inlineItem?: SimpleTypeNode;
}

/** An `xs:union`. Its member types are not read, because unions are not supported. */
export interface Union extends Positioned {
  readonly kind: "union";
}

/** A facet (XML Schema part 2 §4.3), including `enumeration`. */
export interface FacetNode extends Positioned {
  readonly name: string;
  readonly value: string;
  readonly annotation?: Annotation;
}

/** A parsed file. */
export type ParsedDocument = WsdlDocument | SchemaDocument;

/** A file whose root element is `xs:schema`. */
export interface SchemaDocument extends Positioned {
  readonly kind: "schema";
  readonly path: string;
  /** Always one schema. */
  readonly schemas: readonly Schema[];
  readonly references: readonly Reference[];
}

/** A file whose root element is `wsdl:definitions`. */
export interface WsdlDocument extends Positioned {
  readonly kind: "wsdl";
  readonly path: string;
  readonly targetNamespace: string;
  /** The `wsdl:import` elements. */
  readonly references: readonly Reference[];
  readonly schemas: readonly Schema[];
  readonly messages: readonly WsdlMessage[];
  readonly portTypes: readonly PortType[];
  readonly bindings: readonly Binding[];
  readonly services: readonly Service[];
}

/** A `wsdl:message`. */
export interface WsdlMessage extends Positioned {
  readonly name: QName;
  readonly parts: readonly Part[];
}

/** A `wsdl:part`. It refers to an element or, in RPC style, to a type. */
export interface Part extends Positioned {
  readonly name: string;
  readonly element: QName | undefined;
  readonly type: QName | undefined;
}

/** A `wsdl:portType`. */
export interface PortType extends Positioned {
  readonly name: QName;
  readonly operations: readonly PortTypeOperation[];
  readonly documentation?: Documentation;
}

/** An operation of a port type. */
export interface PortTypeOperation extends Positioned {
  readonly name: string;
  /** Message pattern (WSDL 1.1 §2.4). It depends on which of input and output exist, and which comes first. */
  readonly pattern: "request-response" | "one-way" | "solicit-response" | "notification";
  readonly input?: QName;
  readonly output?: QName;
  readonly faults: readonly { readonly name: string; readonly position: Position }[];
  readonly documentation?: Documentation;
}

/** A `wsdl:binding`. */
export interface Binding extends Positioned {
  readonly name: QName;
  readonly portType: QName;
  /** Absent for a binding of another protocol, such as HTTP GET. */
  readonly soap?: SoapBinding;
  readonly operations: readonly BindingOperation[];
}

/** A `soap:binding`. */
export interface SoapBinding extends Positioned {
  readonly version: "1.1" | "1.2";
  readonly transport: string;
  readonly style: string;
}

/** An operation of a binding. */
export interface BindingOperation extends Positioned {
  readonly name: string;
  /** `soapAction` of `soap:operation`, if present. */
  readonly soapAction?: string;
  readonly style?: string;
  readonly input?: BindingMessage;
  readonly output?: BindingMessage;
}

/** The input or output of an operation in a binding. */
export interface BindingMessage extends Positioned {
  readonly body?: SoapBody;
  readonly headers: readonly SoapHeader[];
}

/** A `soap:body`. */
export interface SoapBody extends Positioned {
  readonly use: string;
  /** Names of the message parts in the body. Absent if all parts are in the body. */
  readonly parts?: readonly string[];
}

/** A `soap:header`. */
export interface SoapHeader extends Positioned {
  readonly message: QName;
  readonly part: string;
  readonly use: string;
  /** Number of its `soap:headerfault` elements. */
  readonly faults: number;
}

/** A `wsdl:service`. */
export interface Service extends Positioned {
  readonly name: string;
  readonly ports: readonly Port[];
}

/** A `wsdl:port`. */
export interface Port extends Positioned {
  readonly name: string;
  readonly binding: QName;
  /** Location of the `soap:address`, if present. */
  readonly address?: string;
}

/** Returns the imports of a document and of its schemas. */
export const referencesOf = (document: ParsedDocument): readonly Reference[] => [
  ...document.references,
  ...document.schemas.flatMap((schema) => schema.references),
];

/** The documents of a source in their order, followed by the imported documents. */
export interface DocumentSet {
  readonly documents: readonly ParsedDocument[];
  /** The document that each reference with a location leads to. */
  readonly targets: ReadonlyMap<Reference, ParsedDocument>;
}

export const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";
export const soap11Namespace = "http://schemas.xmlsoap.org/wsdl/soap/";
export const soap12Namespace = "http://schemas.xmlsoap.org/wsdl/soap12/";
