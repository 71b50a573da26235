/** Writes the shared types as XML Schema: one file for each namespace, with the types in code-point order. */
import {
  localOf,
  namespaceOf,
  serializationNamespace,
  xsdNamespace,
  type Contract,
  type Doc,
  type EnumerationValue,
  type Member,
  type TypeDef,
} from "../contract/model.js";
import { declaredIn } from "../contract/queries.js";
import { nameText, typeText, type Namespaces } from "./prefixes.js";
import { document, element, textElement, type Node } from "./xml.js";

export const schemaFile = (contract: Contract, namespaces: Namespaces, namespace: string): string =>
  document(schemaNode(contract, namespaces, namespace, (each) => namespaces.fileOf(each)));

/**
 * Returns the schema of a namespace with its types and the given elements.
 *
 * @param locationOf returns the file of an imported namespace; undefined if its schema is in the same document
 */
export function schemaNode(
  contract: Contract,
  namespaces: Namespaces,
  namespace: string,
  locationOf: (namespace: string) => string | undefined,
  elements: readonly Node[] = [],
): Node {
  const types = [...contract.types.values()].filter((type) => namespaceOf(type.name) === namespace);
  // The given elements may have types of any namespace.
  const used = new Set(elements.length > 0 ? namespaces.all : types.flatMap(namespacesIn));
  const imports = namespaces.all.filter((each) => used.has(each) && each !== namespace);
  const declared = namespaces.all.filter((each) => each === namespace || used.has(each));
  return element(
    "xs:schema",
    {
      "xmlns:xs": xsdNamespace,
      ...Object.fromEntries(declared.map((each) => [`xmlns:${namespaces.prefixOf(each)}`, each])),
      targetNamespace: namespace,
      elementFormDefault: "qualified",
    },
    [
      ...imports.map((each) => element("xs:import", { namespace: each, schemaLocation: locationOf(each) })),
      ...elements,
      ...types.map((type) => typeNode(namespaces, type)),
    ],
  );
}

function namespacesIn(type: TypeDef): string[] {
  const refs = declaredIn(type).flatMap((member) =>
    member.type.kind === "named" ? [namespaceOf(member.type.name)] : [],
  );
  return type.kind === "carrier" && type.base ? [namespaceOf(type.base), ...refs] : refs;
}

function typeNode(namespaces: Namespaces, type: TypeDef): Node {
  const name = localOf(type.name);
  const doc = docNodes(type.doc);
  switch (type.kind) {
    case "carrier": {
      const sequence = element(
        "xs:sequence",
        {},
        type.members.map((member) => memberNode(namespaces, member)),
      );
      const content = type.base
        ? element("xs:complexContent", {}, [
            element("xs:extension", { base: nameText(namespaces, type.base) }, [sequence]),
          ])
        : sequence;
      const annotation = annotate(doc, type.valueType ? [annotationNode("IsValueType", "true")] : []);
      return element("xs:complexType", { name, abstract: type.abstract ? "true" : undefined }, [annotation, content]);
    }
    case "array":
      return element("xs:complexType", { name }, [
        annotate(doc),
        element("xs:sequence", {}, [memberNode(namespaces, type.item)]),
      ]);
    case "dictionary": {
      const members = [type.key, type.value].map((member) => memberNode(namespaces, member));
      const pair = element("xs:complexType", {}, [element("xs:sequence", {}, members)]);
      const pairs = element("xs:element", { name: localOf(type.pair), minOccurs: "0", maxOccurs: "unbounded" }, [pair]);
      return element("xs:complexType", { name }, [
        annotate(doc, [annotationNode("IsDictionary", "true")]),
        element("xs:sequence", {}, [pairs]),
      ]);
    }
    case "enumeration":
      return element("xs:simpleType", { name }, [annotate(doc), valuesNode(type.values, (index) => index)]);
    case "flags": {
      const names = element("xs:simpleType", {}, [valuesNode(type.values, (index) => 2 ** index)]);
      return element("xs:simpleType", { name }, [annotate(doc), element("xs:list", {}, [names])]);
    }
    case "restricted": {
      const facets = type.facets.map((facet) => element(`xs:${facet.name}`, { value: facet.value }));
      return element("xs:simpleType", { name }, [
        annotate(doc),
        element("xs:restriction", { base: `xs:${type.base}` }, facets),
      ]);
    }
  }
}

/** Returns the `xs:element` of a member. */
export function memberNode(namespaces: Namespaces, member: Member): Node {
  const doc = annotate(docNodes(member.doc));
  return element(
    "xs:element",
    {
      name: localOf(member.name),
      type: typeText(namespaces, member.type),
      minOccurs: member.optional ? "0" : undefined,
      maxOccurs: member.repeated ? "unbounded" : undefined,
      nillable: member.nillable ? "true" : undefined,
    },
    [doc],
  );
}

/**
 * Returns the values of an enumeration. As in WCF, a value is annotated only if it differs from the value that its
 * index gives.
 */
function valuesNode(values: readonly EnumerationValue[], usual: (index: number) => number): Node {
  return element(
    "xs:restriction",
    { base: "xs:string" },
    values.map(({ name, value, doc }, index) =>
      element("xs:enumeration", { value: name }, [
        annotate(docNodes(doc), value === usual(index) ? [] : [annotationNode("EnumerationValue", String(value))]),
      ]),
    ),
  );
}

const annotationNode = (name: string, text: string): Node =>
  textElement(name, text, ` xmlns="${serializationNamespace}"`);

function annotate(documentation: readonly Node[], appinfo: readonly Node[] = []): Node | undefined {
  if (documentation.length + appinfo.length === 0) return undefined;
  return element("xs:annotation", {}, [
    ...(appinfo.length > 0 ? [element("xs:appinfo", {}, appinfo)] : []),
    ...(documentation.length > 0 ? [element("xs:documentation", {}, documentation)] : []),
  ]);
}

/** Returns documentation in the form of .NET documentation comments, with one line for each paragraph. */
export function docNodes(doc: Doc | undefined): Node[] {
  if (!doc) return [];
  const section = (name: string, text: string | undefined): Node[] => {
    if (!text) return [];
    const paragraphs = text.split("\n\n");
    return [
      paragraphs.length === 1
        ? textElement(name, text)
        : element(
            name,
            {},
            paragraphs.map((each) => textElement("para", each)),
          ),
    ];
  };
  return [...section("summary", doc.summary), ...section("returns", doc.returns)];
}
