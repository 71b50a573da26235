/**
 * Reads element declarations and complex types (XML Schema part 1 §3.3, §3.4, §3.8). They are in one file because they
 * contain each other.
 */
import { problems } from "../diagnostics/codes.js";
import {
  annotationOf,
  flag,
  interned,
  isXsd,
  malformed,
  nameOf,
  occursOf,
  qnameAttribute,
  type SchemaReading,
} from "./attributes.js";
import type {
  AttributeUse,
  ComplexTypeNode,
  Derivation,
  ElementNode,
  ModelGroup,
  Particle,
  TypeNode,
} from "./model.js";
import { qname, xsdNamespace, type QName } from "./qname.js";
import { readSimpleType } from "./simple-types.js";
import type { XmlElement } from "./xml.js";

/** Reads a global or local `xs:element`, or a reference to a global one (§3.3). */
export function readElement(reading: SchemaReading, element: XmlElement, global = false): ElementNode {
  const { attributes, position } = element;
  const ref = global ? undefined : qnameAttribute(reading, element, "ref");
  const isReference = !global && attributes["ref"] !== undefined;
  const qualified =
    global || (attributes["form"] === undefined ? reading.elementFormDefault : attributes["form"] === "qualified");
  const name =
    ref ?? interned(reading, qualified ? reading.targetNamespace : "", isReference ? "" : nameOf(reading, element));
  const type = qnameAttribute(reading, element, "type");
  const substitutionGroup = qnameAttribute(reading, element, "substitutionGroup");
  const annotation = annotationOf(element);
  const inlineType = inlineTypeOf(reading, element);
  if (inlineType && attributes["type"] !== undefined) malformed(reading, element, problems.NS207.twoTypes());
  return {
    kind: "element",
    name,
    isReference,
    occurs: occursOf(reading, element),
    position,
    nillable: flag(reading, element, "nillable"),
    abstract: flag(reading, element, "abstract"),
    type,
    inlineType,
    substitutionGroup,
    annotation,
    default: attributes["default"],
    fixed: attributes["fixed"],
  };
}

function inlineTypeOf(reading: SchemaReading, element: XmlElement): TypeNode | undefined {
  let found: TypeNode | undefined;
  for (const child of element.children) {
    if (!isXsd(child)) continue;
    switch (child.local) {
      case "complexType":
        found = readComplexType(reading, child);
        break;
      case "simpleType":
        found = readSimpleType(reading, child);
        break;
      case "annotation":
      case "key":
      case "keyref":
      case "unique":
        break;
      default:
        malformed(reading, child, problems.NS207.misplaced({ element: child.local, parent: "an element declaration" }));
    }
  }
  return found;
}

/** Reads an `xs:complexType`: its particles, attributes and derivation (§3.4, §3.8). */
export function readComplexType(reading: SchemaReading, element: XmlElement, name?: QName): ComplexTypeNode {
  const annotation = annotationOf(element);
  const wrapped = element.children.find((child) => isXsd(child, "complexContent") || isXsd(child, "simpleContent"));
  const derived = wrapped && derivationOf(reading, wrapped);
  const body = contentOf(reading, derived?.element ?? element, derived !== undefined);
  return {
    kind: "complexType",
    position: element.position,
    ...body,
    ...(name && { name }),
    abstract: flag(reading, element, "abstract"),
    mixed: flag(reading, element, "mixed") || (wrapped !== undefined && flag(reading, wrapped, "mixed")),
    ...(derived && { derivation: derived.derivation }),
    ...(annotation && { annotation }),
  };
}

function derivationOf(
  reading: SchemaReading,
  wrapped: XmlElement,
): { derivation: Derivation; element: XmlElement } | undefined {
  const element = wrapped.children.find((child) => isXsd(child, "extension") || isXsd(child, "restriction"));
  if (!element) {
    malformed(reading, wrapped, problems.NS207.noDerivation({ element: wrapped.local }));
    return undefined;
  }
  if (element.attributes["base"] === undefined)
    malformed(reading, element, problems.NS207.noAttribute({ element: element.local, attribute: "base" }));
  const base = qnameAttribute(reading, element, "base") ?? qname(xsdNamespace, "anyType");
  const content = wrapped.local === "simpleContent" ? "simpleContent" : "complexContent";
  const method = element.local === "restriction" ? "restriction" : "extension";
  return { derivation: { content, method, base, position: element.position }, element };
}

function contentOf(
  reading: SchemaReading,
  element: XmlElement,
  derived: boolean,
): Pick<ComplexTypeNode, "content" | "attributes"> {
  let content: Particle | undefined;
  const attributes: AttributeUse[] = [];
  for (const child of element.children) {
    if (!isXsd(child)) continue;
    switch (child.local) {
      case "sequence":
      case "choice":
      case "all":
      case "group":
        if (content) malformed(reading, child, problems.NS207.twoContents());
        content = readParticle(reading, child);
        break;
      case "attribute":
        if (child.attributes["use"] !== "prohibited") attributes.push(attributeUse(reading, child));
        break;
      case "attributeGroup":
        attributes.push(attributeUse(reading, child));
        break;
      case "anyAttribute":
        attributes.push({ kind: "anyAttribute", position: child.position });
        break;
      case "annotation":
      case "complexContent":
      case "simpleContent":
        break;
      default: // Facets are allowed only in simpleContent.
        if (!derived || child.local === "element")
          malformed(reading, child, problems.NS207.misplaced({ element: child.local, parent: "a complex type" }));
    }
  }
  return { ...(content && { content }), attributes };
}

function attributeUse(reading: SchemaReading, element: XmlElement): AttributeUse {
  const kind = element.local === "attributeGroup" ? "attributeGroup" : "attribute";
  const ref = qnameAttribute(reading, element, "ref");
  if (ref || element.attributes["ref"] !== undefined)
    return { kind, ...(ref && { name: ref }), position: element.position };
  const form = element.attributes["form"];
  const qualified = form === undefined ? reading.attributeFormDefault : form === "qualified";
  return {
    kind,
    name: qname(qualified ? reading.targetNamespace : "", nameOf(reading, element)),
    position: element.position,
  };
}

function readParticle(reading: SchemaReading, element: XmlElement): Particle | undefined {
  const { position } = element;
  switch (element.local) {
    case "element":
      return readElement(reading, element);
    case "sequence":
    case "choice":
    case "all":
      return readGroup(reading, element, element.local);
    case "any":
      return { kind: "any", occurs: occursOf(reading, element), position };
    case "group": {
      const ref = qnameAttribute(reading, element, "ref");
      if (!ref) malformed(reading, element, problems.NS207.noAttribute({ element: "group", attribute: "ref" }));
      return { kind: "group", ref: ref ?? qname("", ""), occurs: occursOf(reading, element), position };
    }
    case "annotation":
      return undefined;
    default:
      malformed(reading, element, problems.NS207.misplaced({ element: element.local, parent: "a content model" }));
  }
  return undefined;
}

function readGroup(reading: SchemaReading, element: XmlElement, kind: ModelGroup["kind"]): ModelGroup {
  const particles: Particle[] = [];
  for (const child of element.children) {
    const particle = isXsd(child) ? readParticle(reading, child) : undefined;
    if (particle) particles.push(particle);
  }
  return { kind, particles, occurs: occursOf(reading, element), position: element.position };
}
