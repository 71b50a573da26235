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
  type SchemaContext,
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
export function readElement(context: SchemaContext, element: XmlElement, global = false): ElementNode {
  const { attributes, position } = element;
  const ref = global ? undefined : qnameAttribute(context, element, "ref");
  const isReference = !global && attributes["ref"] !== undefined;
  const qualified =
    global || (attributes["form"] === undefined ? context.elementFormDefault : attributes["form"] === "qualified");
  const name =
    ref ?? interned(context, qualified ? context.targetNamespace : "", isReference ? "" : nameOf(context, element));
  const type = qnameAttribute(context, element, "type");
  const substitutionGroup = qnameAttribute(context, element, "substitutionGroup");
  const annotation = annotationOf(element);
  const inlineType = inlineTypeOf(context, element);
  if (inlineType && attributes["type"] !== undefined) malformed(context, element, problems.NS207.twoTypes());
  return {
    kind: "element",
    name,
    isReference,
    occurs: occursOf(context, element),
    position,
    nillable: flag(context, element, "nillable"),
    abstract: flag(context, element, "abstract"),
    type,
    inlineType,
    substitutionGroup,
    annotation,
    default: attributes["default"],
    fixed: attributes["fixed"],
  };
}

function inlineTypeOf(context: SchemaContext, element: XmlElement): TypeNode | undefined {
  let found: TypeNode | undefined;
  for (const child of element.children) {
    if (!isXsd(child)) continue;
    switch (child.local) {
      case "complexType":
        found = readComplexType(context, child);
        break;
      case "simpleType":
        found = readSimpleType(context, child);
        break;
      case "annotation":
      case "key":
      case "keyref":
      case "unique":
        break;
      default:
        malformed(context, child, problems.NS207.misplaced({ element: child.local, parent: "an element declaration" }));
    }
  }
  return found;
}

/** Reads an `xs:complexType`: its particles, attributes and derivation (§3.4, §3.8). */
export function readComplexType(context: SchemaContext, element: XmlElement, name?: QName): ComplexTypeNode {
  const annotation = annotationOf(element);
  const wrapped = element.children.find((child) => isXsd(child, "complexContent") || isXsd(child, "simpleContent"));
  const derived = wrapped && derivationOf(context, wrapped);
  const body = contentOf(context, derived?.element ?? element, derived !== undefined);
  return {
    kind: "complexType",
    position: element.position,
    ...body,
    ...(name && { name }),
    abstract: flag(context, element, "abstract"),
    mixed: flag(context, element, "mixed") || (wrapped !== undefined && flag(context, wrapped, "mixed")),
    ...(derived && { derivation: derived.derivation }),
    ...(annotation && { annotation }),
  };
}

function derivationOf(
  context: SchemaContext,
  wrapped: XmlElement,
): { derivation: Derivation; element: XmlElement } | undefined {
  const element = wrapped.children.find((child) => isXsd(child, "extension") || isXsd(child, "restriction"));
  if (!element) {
    malformed(context, wrapped, problems.NS207.noDerivation({ element: wrapped.local }));
    return undefined;
  }
  if (element.attributes["base"] === undefined)
    malformed(context, element, problems.NS207.noAttribute({ element: element.local, attribute: "base" }));
  const base = qnameAttribute(context, element, "base") ?? qname(xsdNamespace, "anyType");
  const content = wrapped.local === "simpleContent" ? "simpleContent" : "complexContent";
  const method = element.local === "restriction" ? "restriction" : "extension";
  return { derivation: { content, method, base, position: element.position }, element };
}

function contentOf(
  context: SchemaContext,
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
        if (content) malformed(context, child, problems.NS207.twoContents());
        content = readParticle(context, child);
        break;
      case "attribute":
        if (child.attributes["use"] !== "prohibited") attributes.push(attributeUse(context, child));
        break;
      case "attributeGroup":
        attributes.push(attributeUse(context, child));
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
          malformed(context, child, problems.NS207.misplaced({ element: child.local, parent: "a complex type" }));
    }
  }
  return { ...(content && { content }), attributes };
}

function attributeUse(context: SchemaContext, element: XmlElement): AttributeUse {
  const kind = element.local === "attributeGroup" ? "attributeGroup" : "attribute";
  const ref = qnameAttribute(context, element, "ref");
  if (ref || element.attributes["ref"] !== undefined)
    return { kind, ...(ref && { name: ref }), position: element.position };
  const form = element.attributes["form"];
  const qualified = form === undefined ? context.attributeFormDefault : form === "qualified";
  return {
    kind,
    name: qname(qualified ? context.targetNamespace : "", nameOf(context, element)),
    position: element.position,
  };
}

function readParticle(context: SchemaContext, element: XmlElement): Particle | undefined {
  const { position } = element;
  switch (element.local) {
    case "element":
      return readElement(context, element);
    case "sequence":
    case "choice":
    case "all":
      return readGroup(context, element, element.local);
    case "any":
      return { kind: "any", occurs: occursOf(context, element), position };
    case "group": {
      const ref = qnameAttribute(context, element, "ref");
      if (!ref) malformed(context, element, problems.NS207.noAttribute({ element: "group", attribute: "ref" }));
      return { kind: "group", ref: ref ?? qname("", ""), occurs: occursOf(context, element), position };
    }
    case "annotation":
      return undefined;
    default:
      malformed(context, element, problems.NS207.misplaced({ element: element.local, parent: "a content model" }));
  }
  return undefined;
}

function readGroup(context: SchemaContext, element: XmlElement, kind: ModelGroup["kind"]): ModelGroup {
  const particles: Particle[] = [];
  for (const child of element.children) {
    const particle = isXsd(child) ? readParticle(context, child) : undefined;
    if (particle) particles.push(particle);
  }
  return { kind, particles, occurs: occursOf(context, element), position: element.position };
}
