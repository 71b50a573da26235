/**
 * WSDL 1.1 and XML Schema 1.0 documents as they are written: names resolved to QNames, nothing merged, nothing interpreted. The
 * stage `contract` gives this a meaning; until then every construct of the two languages has its place here.
 */
import type { Position } from "../diagnostics/position.js";
import type { QName } from "./qname.js";

interface Placed {
  readonly position: Position;
}

/** Text of `wsdl:documentation` or `xs:documentation`: paragraphs separated by a blank line, no markup. */
export interface Documentation {
  readonly summary: string;
  readonly returns?: string;
  /** By the name that the text gives, as .NET's `<param name="…">` does. */
  readonly params: ReadonlyMap<string, string>;
}

/** One child element of an `xs:appinfo`. */
export interface AppInfo extends Placed {
  readonly name: QName;
  readonly text: string;
  /** As written; prefixes are not resolved. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Annotation {
  readonly documentation?: Documentation;
  readonly appinfo: readonly AppInfo[];
}

/** `minOccurs` and `maxOccurs`; `unbounded` is Infinity. */
export interface Occurs {
  readonly min: number;
  readonly max: number;
}

/** An import, include or redefine; `location` where it is given. */
export interface Reference extends Placed {
  readonly kind: "import" | "include" | "redefine" | "wsdl:import";
  /** Of what is imported; for include and redefine that of the schema around it. */
  readonly namespace: string;
  readonly location?: string;
}

export interface Schema extends Placed {
  readonly targetNamespace: string;
  readonly references: readonly Reference[];
  readonly types: readonly TypeNode[];
  readonly elements: readonly ElementNode[];
  /** QNames of the named model groups: a group is recognised, not expanded. */
  readonly groups: readonly QName[];
}

export type TypeNode = ComplexTypeNode | SimpleTypeNode;

export interface ComplexTypeNode extends Placed {
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

/** `complexContent` or `simpleContent`, with the `extension` or `restriction` in it. */
export interface Derivation extends Placed {
  readonly content: "complexContent" | "simpleContent";
  readonly method: "extension" | "restriction";
  readonly base: QName;
}

export type Particle = ElementNode | ModelGroup | GroupReference | Wildcard;

export interface ElementNode extends Placed {
  readonly kind: "element";
  /** Of the declaration, or what `ref` refers to. */
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

export interface ModelGroup extends Placed {
  readonly kind: "sequence" | "choice" | "all";
  readonly particles: readonly Particle[];
  readonly occurs: Occurs;
}

export interface GroupReference extends Placed {
  readonly kind: "group";
  readonly ref: QName;
  readonly occurs: Occurs;
}

export interface Wildcard extends Placed {
  readonly kind: "any";
  readonly occurs: Occurs;
}

/** An attribute that a type declares, refers to, or (`anyAttribute`) lets in. Prohibited ones are left out. */
export interface AttributeUse extends Placed {
  readonly kind: "attribute" | "attributeGroup" | "anyAttribute";
  readonly name?: QName;
}

export interface SimpleTypeNode extends Placed {
  readonly kind: "simpleType";
  readonly name?: QName;
  readonly variety: Restriction | List | Union;
  readonly annotation?: Annotation;
}

export interface Restriction extends Placed {
  readonly kind: "restriction";
  readonly base?: QName;
  readonly inlineBase?: SimpleTypeNode;
  readonly facets: readonly FacetNode[];
}

export interface List extends Placed {
  readonly kind: "list";
  readonly itemType?: QName;
  readonly inlineItem?: SimpleTypeNode;
}

export interface Union extends Placed {
  readonly kind: "union";
}

/** Any facet of XML Schema part 2 §4.3, `enumeration` included. */
export interface FacetNode extends Placed {
  readonly name: string;
  readonly value: string;
  readonly annotation?: Annotation;
}

export type ParsedDocument = WsdlDocument | SchemaDocument;

export interface SchemaDocument extends Placed {
  readonly kind: "schema";
  readonly path: string;
  /** Exactly one. */
  readonly schemas: readonly Schema[];
  readonly references: readonly Reference[];
}

export interface WsdlDocument extends Placed {
  readonly kind: "wsdl";
  readonly path: string;
  readonly targetNamespace: string;
  /** `wsdl:import`s. */
  readonly references: readonly Reference[];
  readonly schemas: readonly Schema[];
  readonly messages: readonly WsdlMessage[];
  readonly portTypes: readonly PortType[];
  readonly bindings: readonly Binding[];
  readonly services: readonly Service[];
}

export interface WsdlMessage extends Placed {
  readonly name: QName;
  readonly parts: readonly Part[];
}

/** Refers to an element or, in RPC style, to a type. */
export interface Part extends Placed {
  readonly name: string;
  readonly element: QName | undefined;
  readonly type: QName | undefined;
}

export interface PortType extends Placed {
  readonly name: QName;
  readonly operations: readonly PortTypeOperation[];
  readonly documentation?: Documentation;
}

export interface PortTypeOperation extends Placed {
  readonly name: string;
  /** WSDL 1.1 §2.4: told apart by which of input and output are there, and which comes first. */
  readonly pattern: "request-response" | "one-way" | "solicit-response" | "notification";
  readonly input?: QName;
  readonly output?: QName;
  readonly faults: readonly { readonly name: string; readonly position: Position }[];
  readonly documentation?: Documentation;
}

export interface Binding extends Placed {
  readonly name: QName;
  readonly portType: QName;
  /** Absent for a binding that is not SOAP's (HTTP GET, for one). */
  readonly soap?: SoapBinding;
  readonly operations: readonly BindingOperation[];
}

export interface SoapBinding extends Placed {
  readonly version: "1.1" | "1.2";
  readonly transport: string;
  readonly style: string;
}

export interface BindingOperation extends Placed {
  readonly name: string;
  /** `soapAction` of `soap:operation`; absent where there is no such element or attribute. */
  readonly soapAction?: string;
  readonly style?: string;
  readonly input?: BindingMessage;
  readonly output?: BindingMessage;
}

export interface BindingMessage extends Placed {
  readonly body?: SoapBody;
  readonly headers: readonly SoapHeader[];
}

export interface SoapBody extends Placed {
  readonly use: string;
  /** Names of the message's parts in the body; all of them when absent. */
  readonly parts?: readonly string[];
}

export interface SoapHeader extends Placed {
  readonly message: QName;
  readonly part: string;
  readonly use: string;
  /** Number of `soap:headerfault` in it. */
  readonly faults: number;
}

export interface Service extends Placed {
  readonly name: string;
  readonly ports: readonly Port[];
}

export interface Port extends Placed {
  readonly name: string;
  readonly binding: QName;
  /** `soap:address`; absent for a port that has none. */
  readonly address?: string;
}

/** Returns a document's own imports and those of the schemas in it. */
export const referencesOf = (document: ParsedDocument): readonly Reference[] => [
  ...document.references,
  ...document.schemas.flatMap((schema) => schema.references),
];

/** The result of `readDocuments`: the documents of the source in its order, then those that imports brought in. */
export interface DocumentSet {
  readonly documents: readonly ParsedDocument[];
  /** The document that a reference with a location means. */
  readonly targets: ReadonlyMap<Reference, ParsedDocument>;
}

export const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";
export const soap11Namespace = "http://schemas.xmlsoap.org/wsdl/soap/";
export const soap12Namespace = "http://schemas.xmlsoap.org/wsdl/soap12/";
