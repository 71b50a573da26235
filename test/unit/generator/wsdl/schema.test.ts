/** XML Schema to the document model: each construct has its place, and each mistake its code, message and position. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import type { Schema } from "../../../../generator/wsdl/model.js";
import { readDocuments } from "../../../../generator/wsdl/read-documents.js";
import { unplaced } from "../../../support/contracts.js";
import { memorySource } from "../../../support/source.js";

const xs = "http://www.w3.org/2001/XMLSchema";

async function read(content: string, attributes = 'targetNamespace="urn:t" elementFormDefault="qualified"') {
  const text = `<xs:schema ${attributes} xmlns:xs="${xs}" xmlns:t="urn:t">\n${content}\n</xs:schema>`;
  const diagnostics = new Diagnostics();
  const { documents } = await readDocuments(memorySource({ "a.xsd": text }), diagnostics);
  const [schema] = documents[0]?.schemas ?? [];
  if (!schema) throw new Error(JSON.stringify(diagnostics.all));
  const told = diagnostics.all.map(
    ({ code, message, position }) => `${code} ${position?.line}:${position?.column} ${message}`,
  );
  return { schema, told };
}
const once = { min: 1, max: 1 };
const element = (name: string, more: object = {}) => ({
  kind: "element",
  name,
  isReference: false,
  occurs: once,
  nillable: false,
  abstract: false,
  ...more,
});
const typesOf = (schema: Schema) => unplaced(schema.types);
const type = (content: string) => `<xs:complexType name="T">${content}</xs:complexType>`;
const complex = (more: object = {}) => ({
  kind: "complexType",
  name: "{urn:t}T",
  abstract: false,
  mixed: false,
  attributes: [],
  ...more,
});

describe("an element", () => {
  test("has all of its attributes", async () => {
    const { schema, told } = await read(
      '<xs:element name="E" type=" xs:int " nillable="true" abstract="1" default="1" fixed="2" substitutionGroup="t:S"/>',
    );
    expect(told).toEqual([]);
    expect(unplaced(schema.elements)).toEqual([
      element("{urn:t}E", {
        type: `{${xs}}int`,
        nillable: true,
        abstract: true,
        default: "1",
        fixed: "2",
        substitutionGroup: "{urn:t}S",
      }),
    ]);
    expect(schema.elements[0]?.position).toEqual({ file: "a.xsd", line: 2, column: 1 });
  });

  test.each([
    ['name="E"', "qualified", "{urn:t}E"],
    ['name="E"', "unqualified", "{}E"],
    ['name="E" form="qualified"', "unqualified", "{urn:t}E"],
    ['name="E" form="unqualified"', "qualified", "{}E"],
    ['ref="t:E"', "unqualified", "{urn:t}E"],
    ['ref="xs:E" name="F"', "qualified", `{${xs}}E`],
  ])("inside of a type with %s in a schema of %s elements is %s", async (attributes, form, name) => {
    const { schema } = await read(
      type(`<xs:sequence><xs:element ${attributes}/></xs:sequence>`),
      `targetNamespace="urn:t" elementFormDefault="${form}"`,
    );
    const isReference = attributes.startsWith("ref");
    expect(typesOf(schema)).toMatchObject([{ content: { particles: [{ name, isReference }] } }]);
  });

  test("at the top is in the target namespace, whatever the form, and is no reference", async () => {
    const { schema } = await read('<xs:element name="E" form="unqualified" ref="xs:F"/>', 'targetNamespace="urn:t"');
    expect(unplaced(schema.elements)).toEqual([element("{urn:t}E")]);
  });

  test("has the type inside, and an annotation", async () => {
    const { schema, told } = await read(
      `<xs:element name="A"><xs:annotation><xs:documentation>x</xs:documentation></xs:annotation><xs:complexType/><xs:key name="k"/><xs:keyref name="r"/><xs:unique name="u"/></xs:element>
       <xs:element name="B"><xs:simpleType><xs:union/></xs:simpleType></xs:element>`,
    );
    expect(told).toEqual([]);
    expect(
      schema.elements.map(({ inlineType, annotation }) => [inlineType?.kind, annotation?.documentation?.summary]),
    ).toEqual([
      ["complexType", "x"],
      ["simpleType", undefined],
    ]);
    expect(schema.elements[0]?.inlineType).not.toHaveProperty("name");
  });

  test.each<[string, object]>([
    ["", { min: 1, max: 1 }],
    ['minOccurs="0"', { min: 0, max: 1 }],
    ['maxOccurs="5"', { min: 1, max: 5 }],
    ['minOccurs=" +2 " maxOccurs=" unbounded "', { min: 2, max: Infinity }],
    ['minOccurs="0" maxOccurs="0"', { min: 0, max: 0 }],
    ['minOccurs="3" maxOccurs="3"', { min: 3, max: 3 }],
  ])("with %j occurs as it says", async (attributes, occurs) => {
    const { schema, told } = await read(type(`<xs:sequence><xs:element name="E" ${attributes}/></xs:sequence>`));
    const [found] = schema.types;
    const content = found?.kind === "complexType" ? found.content : undefined;
    const particle = content?.kind === "sequence" ? content.particles[0] : undefined;
    expect([particle && "occurs" in particle && particle.occurs, told]).toEqual([occurs, []]);
  });
});

describe("a complex type", () => {
  test("has its particles in order", async () => {
    const { schema, told } = await read(
      type(`<xs:sequence minOccurs="0">
        <xs:annotation/><xs:element name="A" minOccurs="0" maxOccurs="unbounded"/>
        <xs:choice maxOccurs="2"><xs:any minOccurs="0"/></xs:choice><xs:sequence/><xs:all/><xs:group ref="t:G" maxOccurs="3"/>
      </xs:sequence>`),
    );
    expect(told).toEqual([]);
    const [found] = schema.types;
    expect(found?.kind === "complexType" && found.content).toMatchObject({
      kind: "sequence",
      occurs: { min: 0, max: 1 },
      particles: [
        { kind: "element", occurs: { min: 0, max: Infinity } },
        { kind: "choice", occurs: { min: 1, max: 2 }, particles: [{ kind: "any", occurs: { min: 0, max: 1 } }] },
        { kind: "sequence", particles: [] },
        { kind: "all", particles: [] },
        { kind: "group", ref: "{urn:t}G", occurs: { min: 1, max: 3 } },
      ],
    });
  });

  test("has its attributes, without those that are prohibited", async () => {
    const { schema, told } = await read(
      type(`<xs:attribute name="a"/><xs:attribute name="b" form="qualified"/><xs:attribute ref="t:c"/>
        <xs:attribute name="d" use="prohibited"/><xs:attribute name="e" use="required"/>
        <xs:attributeGroup ref="t:g"/><xs:anyAttribute/>`),
    );
    expect(told).toEqual([]);
    expect(typesOf(schema)).toEqual([
      complex({
        attributes: [
          { kind: "attribute", name: "{}a" },
          { kind: "attribute", name: "{urn:t}b" },
          { kind: "attribute", name: "{urn:t}c" },
          { kind: "attribute", name: "{}e" },
          { kind: "attributeGroup", name: "{urn:t}g" },
          { kind: "anyAttribute" },
        ],
      }),
    ]);
  });

  test("has attributes in its namespace if the schema says so", async () => {
    const { schema } = await read(
      type('<xs:attribute name="a"/><xs:attribute name="b" form="unqualified"/>'),
      'targetNamespace="urn:t" attributeFormDefault="qualified"',
    );
    expect(typesOf(schema)).toMatchObject([{ attributes: [{ name: "{urn:t}a" }, { name: "{}b" }] }]);
  });

  test("extends or restricts another", async () => {
    const { schema, told } = await read(
      type('<xs:complexContent><xs:extension base="t:B"><xs:sequence/></xs:extension></xs:complexContent>') +
        type('<xs:complexContent mixed="true"><xs:restriction base="t:B"/></xs:complexContent>') +
        type(
          `<xs:simpleContent><xs:annotation/><xs:extension base="xs:int"><xs:attribute name="a"/></xs:extension></xs:simpleContent>`,
        ) +
        type(
          '<xs:simpleContent><xs:restriction base="t:B"><xs:maxLength value="1"/></xs:restriction></xs:simpleContent>',
        ),
    );
    expect(told).toEqual([]);
    const derivation = (content: string, method: string, base: string) => ({ derivation: { content, method, base } });
    expect(typesOf(schema)).toEqual([
      complex({
        ...derivation("complexContent", "extension", "{urn:t}B"),
        content: { kind: "sequence", particles: [], occurs: once },
      }),
      complex({ ...derivation("complexContent", "restriction", "{urn:t}B"), mixed: true }),
      complex({
        ...derivation("simpleContent", "extension", `{${xs}}int`),
        attributes: [{ kind: "attribute", name: "{}a" }],
      }),
      complex(derivation("simpleContent", "restriction", "{urn:t}B")),
    ]);
  });

  test("may be abstract, mixed, and annotated", async () => {
    const { schema } = await read(
      `<xs:complexType name="T" abstract="true" mixed="1"><xs:annotation><xs:appinfo><ser:IsValueType xmlns:ser="urn:ser" a="1"> true <b/>x</ser:IsValueType><other/></xs:appinfo></xs:annotation><xs:annotation><xs:documentation>d</xs:documentation></xs:annotation></xs:complexType>`,
    );
    expect(schema.types).toMatchObject([{ abstract: true, mixed: true }]);
    expect(schema.types[0]?.annotation).toMatchObject({
      documentation: { summary: "d" },
      appinfo: [
        { name: "{urn:ser}IsValueType", text: "true x", attributes: { a: "1" }, position: { line: 2 } },
        { name: "{}other", text: "" },
      ],
    });
    expect((await read(type(""))).schema.types[0]).not.toHaveProperty("annotation");
  });
});

describe("a simple type", () => {
  const simple = (content: string) => `<xs:simpleType name="T">${content}</xs:simpleType>`;
  const inside = "<xs:simpleType><xs:union/></xs:simpleType>";
  const node = (variety: object, more: object = {}) => ({ kind: "simpleType", name: "{urn:t}T", variety, ...more });

  test.each<[string, object]>([
    ['<xs:restriction base="xs:int"/>', { kind: "restriction", base: `{${xs}}int`, facets: [] }],
    [
      '<xs:restriction base="xs:int"><xs:annotation/><xs:minLength value="1"/><xs:enumeration value=""/></xs:restriction>',
      {
        kind: "restriction",
        base: `{${xs}}int`,
        facets: [
          { name: "minLength", value: "1" },
          { name: "enumeration", value: "" },
        ],
      },
    ],
    [
      `<xs:restriction>${inside}<xs:pattern value="a"/></xs:restriction>`,
      {
        kind: "restriction",
        inlineBase: { kind: "simpleType", variety: { kind: "union" } },
        facets: [{ name: "pattern", value: "a" }],
      },
    ],
    ['<xs:list itemType="xs:int"/>', { kind: "list", itemType: `{${xs}}int` }],
    [`<xs:list>${inside}</xs:list>`, { kind: "list", inlineItem: { kind: "simpleType", variety: { kind: "union" } } }],
    ['<xs:union memberTypes="xs:int"/>', { kind: "union" }],
  ])("with %s", async (content, variety) => {
    const { schema, told } = await read(simple(content));
    expect([typesOf(schema), told]).toEqual([[node(variety)], []]);
  });

  test("keeps the annotations of itself and of its facets", async () => {
    const documented = (text: string) => `<xs:annotation><xs:documentation>${text}</xs:documentation></xs:annotation>`;
    const { schema } = await read(
      simple(
        `${documented("a")}<o:x xmlns:o="urn:o"/><xs:restriction base="xs:int"><xs:enumeration value="1">${documented("b")}</xs:enumeration></xs:restriction>`,
      ),
    );
    expect(schema.types).toMatchObject([
      {
        annotation: { documentation: { summary: "a" } },
        variety: { facets: [{ annotation: { documentation: { summary: "b" } } }] },
      },
    ]);
  });
});

test("a schema has its references and groups", async () => {
  const diagnostics = new Diagnostics();
  const text = `<xs:schema targetNamespace="urn:t" xmlns:xs="${xs}"><xs:import namespace="urn:a" schemaLocation=" a.xsd "/><xs:import/><xs:import schemaLocation=""/>
    <xs:include schemaLocation="b.xsd"/><xs:redefine schemaLocation="c.xsd"/><xs:group name="G"/>
    <xs:annotation/><xs:attribute name="a"/><xs:attributeGroup name="g"/><xs:notation name="n"/><other xmlns="urn:o"/></xs:schema>`;
  const { documents } = await readDocuments(memorySource({ "a.wsdl": text }), diagnostics);
  expect(unplaced(documents[0])).toMatchObject({
    kind: "schema",
    path: "a.wsdl",
    references: [],
    schemas: [
      {
        targetNamespace: "urn:t",
        references: [
          { kind: "import", namespace: "urn:a", location: "a.xsd" },
          { kind: "import", namespace: "" },
          { kind: "import", namespace: "" },
          { kind: "include", namespace: "urn:t", location: "b.xsd" },
          { kind: "redefine", namespace: "urn:t", location: "c.xsd" },
        ],
        groups: ["{urn:t}G"],
      },
    ],
  });
  expect(documents[0]?.schemas[0]?.references[1]).not.toHaveProperty("location");
  expect(documents[0]?.schemas[0]?.references[2]).not.toHaveProperty("location");
  expect(diagnostics.all.map(({ code }) => code)).toEqual(["NS204", "NS204", "NS204"]);
});

describe("a mistake", () => {
  test.each([
    ["<xs:element/>", "NS207 2:1 <element> lacks the attribute name"],
    ['<xs:element name="1a"/>', 'NS207 2:1 "1a" is not a valid name (NCName)'],
    ['<xs:element name="a b"/>', 'NS207 2:1 "a b" is not a valid name (NCName)'],
    ['<xs:element name="a:b"/>', 'NS207 2:1 "a:b" is not a valid name (NCName)'],
    ['<xs:element name="·"/>', 'NS207 2:1 "·" is not a valid name (NCName)'],
    ['<xs:element name="E" type="q:int"/>', 'NS206 2:1 prefix "q" in type="q:int" is not declared'],
    ['<xs:element name="E" type="xs:"/>', 'NS207 2:1 type="xs:" is not a qualified name: expected NAME or PREFIX:NAME'],
    [
      '<xs:element name="E" type="xs:a:b"/>',
      'NS207 2:1 type="xs:a:b" is not a qualified name: expected NAME or PREFIX:NAME',
    ],
    [
      '<xs:element name="E" nillable="yes"/>',
      'NS207 2:1 nillable="yes" is not a boolean: expected true, false, 1 or 0',
    ],
    [
      '<xs:element name="E" type="xs:int"><xs:simpleType><xs:union/></xs:simpleType></xs:element>',
      "NS207 2:1 an element has both a type attribute and an inner type: expected one of them",
    ],
    [
      '<xs:element name="E"><xs:sequence/></xs:element>',
      "NS207 2:22 <sequence> is not allowed in an element declaration",
    ],
    [
      '<xs:element name="E" minOccurs="-1"/>',
      'NS207 2:1 "-1" is not a number of occurrences: expected 0 or a positive integer',
    ],
    [
      '<xs:element name="E" maxOccurs="x"/>',
      'NS207 2:1 "x" is not a number of occurrences: expected 0 or a positive integer',
    ],
    [
      '<xs:element name="E" maxOccurs="1.0"/>',
      'NS207 2:1 "1.0" is not a number of occurrences: expected 0 or a positive integer',
    ],
    [
      '<xs:element name="E" minOccurs="unbounded"/>',
      'NS207 2:1 "unbounded" is not a number of occurrences: expected 0 or a positive integer',
    ],
    ['<xs:element name="E" minOccurs="2"/>', "NS207 2:1 minOccurs 2 is greater than maxOccurs 1"],
    ['<xs:element name="E" maxOccurs="0"/>', "NS207 2:1 minOccurs 1 is greater than maxOccurs 0"],
    [type("<xs:sequence/><xs:all/>"), "NS207 2:40 a complex type has more than one content model: expected one"],
    [
      type("<xs:complexContent/>"),
      "NS207 2:26 <complexContent> has no content: expected an extension or a restriction",
    ],
    [type("<xs:complexContent><xs:extension/></xs:complexContent>"), "NS207 2:45 <extension> lacks the attribute base"],
    [type("<xs:element/>"), "NS207 2:26 <element> is not allowed in a complex type"],
    [type("<xs:maxLength/>"), "NS207 2:26 <maxLength> is not allowed in a complex type"],
    [
      type('<xs:complexContent><xs:extension base="t:B"><xs:element/></xs:extension></xs:complexContent>'),
      "NS207 2:70 <element> is not allowed in a complex type",
    ],
    [type("<xs:sequence><xs:attribute/></xs:sequence>"), "NS207 2:39 <attribute> is not allowed in a content model"],
    [type("<xs:sequence><xs:group/></xs:sequence>"), "NS207 2:39 <group> lacks the attribute ref"],
    [type("<xs:attribute/>"), "NS207 2:26 <attribute> lacks the attribute name"],
    [type('<xs:attribute ref="q:a"/>'), 'NS206 2:26 prefix "q" in ref="q:a" is not declared'],
    ['<xs:simpleType name="T"/>', "NS207 2:1 a simple type has no content: expected a restriction, a list or a union"],
    [
      '<xs:simpleType name="T"><xs:sequence/></xs:simpleType>',
      "NS207 2:25 a simple type has no content: expected a restriction, a list or a union",
    ],
    ['<xs:simpleType name="T"><xs:restriction/></xs:simpleType>', "NS207 2:25 <restriction> lacks the attribute base"],
    ['<xs:simpleType name="T"><xs:list/></xs:simpleType>', "NS207 2:25 <list> lacks the attribute itemType"],
    [
      '<xs:simpleType name="T"><xs:restriction base="xs:int"><xs:pattern/></xs:restriction></xs:simpleType>',
      "NS207 2:55 <pattern> lacks the attribute value",
    ],
    ["<xs:sequence/>", "NS207 2:1 <sequence> is not allowed in a schema"],
    ["<xs:group/>", "NS207 2:1 <group> lacks the attribute name"],
    ['<xs:complexType name=""/>', undefined],
  ])("in %s", async (content, expected) => {
    expect((await read(content)).told).toEqual(expected === undefined ? [] : [expected]);
  });

  test.each(["Ærlig", "_a", "a-b.c", "ａ", "a\u00B7b", "é1"])("is not the name %s", async (name) => {
    const { schema, told } = await read(`<xs:element name=" ${name} " type="t:${name}"/>`);
    expect([schema.elements[0]?.name, schema.elements[0]?.type, told]).toEqual([
      `{urn:t}${name}`,
      `{urn:t}${name}`,
      [],
    ]);
  });

  test("has a harmless value in its place", async () => {
    const { schema } = await read(
      '<xs:element name="E" type="q:x" nillable="?" minOccurs="x" maxOccurs="y"/>' +
        type('<xs:complexContent><xs:extension base="q:x"/></xs:complexContent>') +
        type("<xs:sequence><xs:group/><xs:element ref='q:x'/></xs:sequence>") +
        type("<xs:attribute ref='q:x'/>"),
    );
    expect(unplaced(schema.elements)).toEqual([element("{urn:t}E")]);
    expect(typesOf(schema)).toEqual([
      complex({ derivation: { content: "complexContent", method: "extension", base: `{${xs}}anyType` } }),
      complex({
        content: {
          kind: "sequence",
          occurs: once,
          particles: [{ kind: "group", ref: "{}", occurs: once }, element("{urn:t}", { isReference: true })],
        },
      }),
      complex({ attributes: [{ kind: "attribute" }] }),
    ]);
  });
});
