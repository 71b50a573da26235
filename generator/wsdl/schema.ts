/**
 * Reads an `xs:schema` element: its global components and its references to other schemas (XML Schema part 1 §3.15).
 */
import { problems } from "../diagnostics/codes.js";
import { interned, isXsd, malformed, nameOf, type ReadContext, type SchemaContext } from "./attributes.js";
import { readComplexType, readElement } from "./components.js";
import type { ElementNode, Reference, Schema, TypeNode } from "./model.js";
import { readSimpleType } from "./simple-types.js";
import type { XmlElement } from "./xml.js";

/** Reads the global components of a schema. */
export function readSchema(context: ReadContext, root: XmlElement): Schema {
  const targetNamespace = root.attributes["targetNamespace"] ?? context.adoptedNamespace ?? "";
  const inside: SchemaContext = {
    ...context,
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
        malformed(inside, child, problems.NS207.misplaced({ element: child.local, parent: "a schema" }));
    }
  }
  return { targetNamespace, references, types, elements, groups, position: root.position };
}

function reference(element: XmlElement, kind: Reference["kind"], namespace: string): Reference {
  const location = element.attributes["schemaLocation"]?.trim();
  return { kind, namespace, ...(location && { location }), position: element.position };
}
