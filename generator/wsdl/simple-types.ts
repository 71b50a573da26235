/** Reads an `xs:simpleType` element: its restriction, list or union (XML Schema part 1 §3.14, part 2 §4.3). */
import { problems } from "../diagnostics/codes.js";
import { annotationOf, isXsd, malformed, qnameAttribute, type SchemaContext } from "./attributes.js";
import type { FacetNode, SimpleTypeNode } from "./model.js";
import type { QName } from "./qname.js";
import type { XmlElement } from "./xml.js";

/** Reads an `xs:simpleType`. `name` is absent for an anonymous type. */
export function readSimpleType(context: SchemaContext, element: XmlElement, name?: QName): SimpleTypeNode {
  const annotation = annotationOf(element);
  return {
    kind: "simpleType",
    ...(name && { name }),
    variety: varietyOf(context, element),
    ...(annotation && { annotation }),
    position: element.position,
  };
}

function varietyOf(context: SchemaContext, element: XmlElement): SimpleTypeNode["variety"] {
  const child = element.children.find((each) => isXsd(each) && each.local !== "annotation");
  const { position } = child ?? element;
  switch (child?.local) {
    case "restriction": {
      const base = qnameAttribute(context, child, "base");
      const inlineBase = inlineSimpleType(context, child);
      if (child.attributes["base"] === undefined && !inlineBase)
        malformed(context, child, problems.NS207.noAttribute({ element: "restriction", attribute: "base" }));
      return {
        kind: "restriction",
        ...(base && { base }),
        ...(inlineBase && { inlineBase }),
        facets: facetsOf(context, child),
        position,
      };
    }
    case "list": {
      const itemType = qnameAttribute(context, child, "itemType");
      const inlineItem = inlineSimpleType(context, child);
      if (child.attributes["itemType"] === undefined && !inlineItem)
        malformed(context, child, problems.NS207.noAttribute({ element: "list", attribute: "itemType" }));
      return { kind: "list", ...(itemType && { itemType }), ...(inlineItem && { inlineItem }), position };
    }
    case "union":
      return { kind: "union", position };
    default:
      malformed(context, child ?? element, problems.NS207.noVariety());
  }
  return { kind: "union", position };
}

function inlineSimpleType(context: SchemaContext, element: XmlElement): SimpleTypeNode | undefined {
  const found = element.children.find((child) => isXsd(child, "simpleType"));
  return found && readSimpleType(context, found);
}

function facetsOf(context: SchemaContext, element: XmlElement): readonly FacetNode[] {
  const facets: FacetNode[] = [];
  for (const child of element.children) {
    if (!isXsd(child) || child.local === "annotation" || child.local === "simpleType") continue;
    const value = child.attributes["value"];
    if (value === undefined)
      malformed(context, child, problems.NS207.noAttribute({ element: child.local, attribute: "value" }));
    const annotation = annotationOf(child);
    facets.push({ name: child.local, value: value ?? "", ...(annotation && { annotation }), position: child.position });
  }
  return facets;
}
