/** An `xs:schema` element in, its global components out (XML Schema part 1 §3.15). */
import {
  annotationOf,
  flag,
  interned,
  isXsd,
  malformed,
  nameOf,
  occursOf,
  qnameAttribute,
  type Reading,
} from "./attributes.js";
import { readComplexType } from "./complexTypes.js";
import type { ElementNode, Reference, Schema, TypeNode } from "./model.js";
import { readSimpleType } from "./simpleTypes.js";
import type { XmlElement } from "./xml.js";

/** What the components of one schema share. */
export interface SchemaReading extends Reading {
  readonly targetNamespace: string;
  readonly elementFormDefault: boolean;
  readonly attributeFormDefault: boolean;
}

export function readSchema(reading: Reading, root: XmlElement): Schema {
  const targetNamespace = root.attributes["targetNamespace"] ?? reading.adoptedNamespace ?? "";
  const inside: SchemaReading = {
    ...reading,
    targetNamespace,
    elementFormDefault: root.attributes["elementFormDefault"] === "qualified",
    attributeFormDefault: root.attributes["attributeFormDefault"] === "qualified",
  };
  const references: Reference[] = [];
  const types: TypeNode[] = [];
  const elements: ElementNode[] = [];
  const groups: Schema["groups"][number][] = [];
  for (const child of root.children) {
    if (!isXsd(child)) continue;
    switch (child.local) {
      case "element":
        elements.push(readElement(inside, child, true));
        break;
      case "complexType":
        types.push(readComplexType(inside, child, interned(inside, targetNamespace, nameOf(inside, child))));
        break;
      case "simpleType":
        types.push(readSimpleType(inside, child, interned(inside, targetNamespace, nameOf(inside, child))));
        break;
      case "group":
        groups.push(interned(inside, targetNamespace, nameOf(inside, child)));
        break;
      case "import":
        references.push(reference(child, "import", child.attributes["namespace"] ?? ""));
        break;
      case "include":
        references.push(reference(child, "include", targetNamespace));
        break;
      case "redefine":
        references.push(reference(child, "redefine", targetNamespace));
        break;
      case "annotation":
      case "attribute":
      case "attributeGroup":
      case "notation":
        break;
      default:
        malformed(inside, child, `<${child.local}> cannot stand in a schema`);
    }
  }
  return { targetNamespace, references, types, elements, groups, position: root.position };
}

function reference(element: XmlElement, kind: Reference["kind"], namespace: string): Reference {
  const location = element.attributes["schemaLocation"]?.trim();
  return { kind, namespace, ...(location && { location }), position: element.position };
}

/** A global or local `xs:element`, or a reference to a global one (§3.3). */
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
  if (inlineType && attributes["type"] !== undefined)
    malformed(reading, element, "an element has both a type attribute and a type inside it");
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
        malformed(reading, child, `<${child.local}> cannot stand in an element declaration`);
    }
  }
  return found;
}
