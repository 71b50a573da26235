/** Simple types, dictionaries, bodies and headers: what the contract makes of them, and what is told of those that it cannot use. */
import { describe, expect, test } from "vitest";
import { contractOf, read, tns, typeNamed, unplaced } from "../../../support/contracts.js";
import { boundOperation, message, namespace, wsdl } from "../../../support/wsdl.js";

const told = async (text: Parameters<typeof read>[0]) =>
  (await read(text)).diagnostics.map(
    ({ code, severity, message: said }) => `${severity === "error" ? "" : `${severity} `}${code} ${said}`,
  );
const simple = (content: string, annotation = "") => `<xs:simpleType name="T">${annotation}${content}</xs:simpleType>`;
const restriction = (base: string, ...facets: readonly string[]) =>
  `<xs:restriction base="${base}">${facets.join("")}</xs:restriction>`;
const facet = (name: string, value: string) => `<xs:${name} value="${value}"/>`;
const documented = (text: string) => `<xs:annotation><xs:documentation>${text}</xs:documentation></xs:annotation>`;
const typeOf = async (schema: string) => unplaced(typeNamed(await contractOf(wsdl({ schema })), "T"));

describe("a simple type", () => {
  test.each(["string", "normalizedString", "token", "NMTOKEN", "Name", "NCName"])(
    "is an enumeration of xs:%s",
    async (base) => {
      expect(
        await typeOf(
          simple(restriction(`xs:${base}`, facet("enumeration", "A"), facet("enumeration", "B")), documented("doc")),
        ),
      ).toEqual({
        kind: "enumeration",
        name: tns("T"),
        doc: { summary: "doc" },
        values: [
          { name: "A", value: 0 },
          { name: "B", value: 1 },
        ],
      });
    },
  );

  test("is a restricted scalar with each facet", async () => {
    const names = ["length", "minLength", "maxLength", "pattern", "whiteSpace", "totalDigits", "fractionDigits"].concat(
      ["minInclusive", "maxInclusive", "minExclusive", "maxExclusive"],
    );
    expect(
      await typeOf(simple(restriction("xs:decimal", ...names.map((name, index) => facet(name, String(index)))))),
    ).toEqual({
      kind: "restricted",
      name: tns("T"),
      base: "decimal",
      facets: names.map((name, index) => ({ name, value: String(index) })),
    });
  });

  test("is flags by a list of an enumeration, by its name or inside", async () => {
    const enumeration = restriction(
      "xs:string",
      facet("enumeration", "A"),
      facet("enumeration", "B"),
      facet("enumeration", "C"),
    );
    const flags = {
      kind: "flags",
      name: tns("T"),
      values: [
        { name: "A", value: 1 },
        { name: "B", value: 2 },
        { name: "C", value: 4 },
      ],
    };
    expect(await typeOf(simple(`<xs:list><xs:simpleType>${enumeration}</xs:simpleType></xs:list>`))).toEqual(flags);
    expect(
      await typeOf(`${simple('<xs:list itemType="tns:E"/>')}<xs:simpleType name="E">${enumeration}</xs:simpleType>`),
    ).toEqual(flags);
  });

  test.each([
    [
      "a facet of an enumeration",
      restriction("xs:string", facet("enumeration", "A"), facet("maxLength", "1")),
      "NS208 the facet maxLength of an enumeration is not supported",
    ],
    [
      "a value twice",
      restriction("xs:string", facet("enumeration", "A"), facet("enumeration", "A")),
      'NS207 the value "A" is listed twice',
    ],
    ["a facet that is none", restriction("xs:string", facet("other", "1")), "NS207 <other> is not a facet"],
    [
      "a restriction of an anonymous type",
      `<xs:restriction><xs:simpleType>${restriction("xs:int")}</xs:simpleType></xs:restriction>`,
      "NS208 a restriction of an anonymous type is not supported",
    ],
    ["a restriction of anyType", restriction("xs:anyType"), "NS208 a restriction of xs:anyType is not supported"],
    ["an unknown base", restriction("tns:Gone"), `NS205 type ${tns("Gone")} is not defined`],
    [
      "an unknown base of an enumeration",
      restriction("tns:Gone", facet("enumeration", "A")),
      `NS205 type ${tns("Gone")} is not defined`,
    ],
    [
      "a list of a union",
      "<xs:list><xs:simpleType><xs:union/></xs:simpleType></xs:list>",
      "NS208 xs:list of something that is not an enumeration is not supported",
    ],
    [
      "a list of a built-in type",
      '<xs:list itemType="xs:NMTOKEN"/>',
      "NS208 xs:list of something that is not an enumeration is not supported",
    ],
    [
      "a number that is none",
      restriction(
        "xs:string",
        '<xs:enumeration value="A"><xs:annotation><xs:appinfo><ser:EnumerationValue>x</ser:EnumerationValue></xs:appinfo></xs:annotation></xs:enumeration>',
      ),
      'NS207 EnumerationValue "x" is not a safe integer',
    ],
  ])("is told of %s", async (_, content, expected) => {
    expect(await told(wsdl({ schema: simple(content) }))).toEqual([expected]);
  });

  test.each(["anySimpleType", "ENTITIES", "ENTITY", "ID", "IDREF", "IDREFS", "NMTOKENS", "NOTATION", "QName"])(
    "xs:%s cannot be a member's",
    async (name) => {
      const schema = `<xs:complexType name="T"><xs:sequence><xs:element name="A" type="xs:${name}"/></xs:sequence></xs:complexType>`;
      expect(await told(wsdl({ schema }))).toEqual([`NS208 the built-in type xs:${name} is not supported`]);
    },
  );
});

describe("a dictionary", () => {
  const dictionary = (pair: string, occurs = 'maxOccurs="unbounded"', around = (content: string) => content) =>
    `<xs:complexType name="T"><xs:annotation><xs:appinfo><ser:IsDictionary>true</ser:IsDictionary></xs:appinfo></xs:annotation>${around(`<xs:sequence><xs:element name="P" ${occurs}>${pair}</xs:element></xs:sequence>`)}</xs:complexType>`;
  const pairOf = (content: string) => `<xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType>`;
  const [key, value] = [
    '<xs:element name="Key" type="xs:int"/>',
    '<xs:element name="Value" nillable="true" type="tns:V"/>',
  ];
  const list = "NS208 T, an IsDictionary type that is not a list of anonymous pairs, is not supported";
  const both = "NS208 a dictionary's pair that is not one Key and one Value is not supported";

  test("has a key and a value", async () => {
    expect(await typeOf(`${dictionary(pairOf(key + value))}<xs:complexType name="V"/>`)).toMatchObject({
      kind: "dictionary",
      pair: tns("P"),
      key: { name: tns("Key"), type: { kind: "scalar", name: "int" }, nillable: false },
      value: { name: tns("Value"), type: { kind: "named", name: tns("V") }, nillable: true },
    });
    expect(await told(wsdl({ schema: dictionary(pairOf(key + value)) }))).toEqual([
      `NS205 type ${tns("V")} is not defined`,
    ]);
    expect(
      await told(
        wsdl({ schema: dictionary(pairOf(key.replace("xs:int", "tns:K") + value.replace("tns:V", "xs:int"))) }),
      ),
    ).toEqual([`NS205 type ${tns("K")} is not defined`]);
  });

  const own = value.replace("tns:V", "xs:int");
  test.each([
    ["a pair that is there once", dictionary(pairOf(key + own), ""), list],
    ["a pair with a named type", dictionary("", 'type="xs:int" maxOccurs="2"'), list],
    ["a pair of a simple type", dictionary(`<xs:simpleType>${restriction("xs:int")}</xs:simpleType>`), list],
    [
      "a base",
      dictionary(
        pairOf(key + own),
        undefined,
        (content) => `<xs:complexContent><xs:extension base="tns:B">${content}</xs:extension></xs:complexContent>`,
      ) + '<xs:complexType name="B"/>',
      list,
    ],
    [
      "a pair with a base",
      dictionary(
        `<xs:complexType><xs:complexContent><xs:extension base="tns:B"><xs:sequence>${key}${own}</xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
      ) + '<xs:complexType name="B"/>',
      list,
    ],
    ["an empty pair", dictionary(pairOf("")), "NS208 a dictionary's pair without Key and Value is not supported"],
    [
      "a pair of a key only",
      dictionary(pairOf(key)),
      "NS208 a dictionary's pair without Key and Value is not supported",
    ],
    ["a pair of three", dictionary(pairOf(key + own + '<xs:element name="X" type="xs:int"/>')), both],
    ["a key of another name", dictionary(pairOf(key.replace("Key", "K") + own)), both],
    ["a value of another name", dictionary(pairOf(key + own.replace("Value", "V"))), both],
    ["a key that repeats", dictionary(pairOf(key.replace("/>", ' maxOccurs="2"/>') + own)), both],
    ["a value that repeats", dictionary(pairOf(key + own.replace("/>", ' maxOccurs="2"/>'))), both],
    [
      "a value that is wrong",
      dictionary(pairOf(key + own.replace("xs:int", "xs:ID"))),
      "NS208 the built-in type xs:ID is not supported",
    ],
    [
      "a pair that is no sequence",
      dictionary("<xs:complexType><xs:choice/></xs:complexType>"),
      "NS208 xs:choice is not supported",
    ],
  ])("is none with %s", async (_, schema, expected) => {
    expect(await told(wsdl({ schema }))).toEqual([expected]);
  });

  test("is an array if its annotation says false", async () => {
    const schema = `${dictionary("", 'type="xs:int" maxOccurs="2"').replace(">true<", ">false<")}`;
    expect(await typeOf(schema)).toMatchObject({ kind: "array" });
    expect(await typeOf(dictionary(pairOf(key + own)).replace(">true<", ">1<"))).toMatchObject({ kind: "dictionary" });
  });
});

describe("a body", () => {
  const response = message("PingResponse", "PingResponse");
  const body = (schema: string, element = "In") =>
    told(wsdl({ schema, messages: message("PingRequest", element) + response }));
  const wrapper = (content: string) => `<xs:element name="In"><xs:complexType>${content}</xs:complexType></xs:element>`;
  const noSequence = `NS208 a body element that is not a sequence of elements (${tns("In")}) is not supported`;

  test.each([
    [
      "an abstract element",
      '<xs:element name="In" abstract="true"><xs:complexType/></xs:element>',
      `NS208 the abstract element ${tns("In")} is not supported`,
    ],
    [
      "the head of a substitution group",
      `${wrapper("")}<xs:element name="S" substitutionGroup="tns:In"/>`,
      `NS208 the substitution group of ${tns("In")} is not supported`,
    ],
    ["simple content", wrapper('<xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent>'), noSequence],
    [
      "a restriction",
      `<xs:complexType name="B"/>${wrapper('<xs:complexContent><xs:restriction base="tns:B"/></xs:complexContent>')}`,
      noSequence,
    ],
    [
      "a simple type inside",
      `<xs:element name="In"><xs:simpleType>${restriction("xs:int")}</xs:simpleType></xs:element>`,
      noSequence,
    ],
    [
      "a base that is missing",
      wrapper('<xs:complexContent><xs:extension base="tns:Gone"/></xs:complexContent>'),
      `NS205 type ${tns("Gone")} is not defined`,
    ],
    ["a choice", wrapper("<xs:choice/>"), "NS208 xs:choice is not supported"],
    [
      "a member that is wrong",
      wrapper('<xs:sequence><xs:element name="A" type="xs:ID"/></xs:sequence>'),
      "NS208 the built-in type xs:ID is not supported",
    ],
    ["no type", '<xs:element name="In"/>', noSequence],
  ])("is none with %s", async (_, schema, expected) => {
    expect(await body(schema)).toEqual([expected]);
  });

  test("has the parts that the binding names", async () => {
    const binding = (parts: string) =>
      `<wsdl:binding name="Basic_Note" type="tns:Note"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${boundOperation("Note", "Ping").replace('<soap:body use="literal"/></wsdl:input>', `<soap:body parts="${parts}" use="literal"/></wsdl:input>`)}</wsdl:binding>`;
    const messages = `<wsdl:message name="PingRequest"><wsdl:part name="a" element="tns:PingResponse"/><wsdl:part name="b" element="tns:Ping"/></wsdl:message>${response}`;
    const { contracts } = await read(wsdl({ messages, binding: binding("b") }));
    expect(contracts[0]?.agents[0]?.operations[0]?.request.element).toBe(tns("Ping"));
    expect(await told(wsdl({ messages, binding: binding("b c") }))).toEqual([
      `NS205 message ${tns("PingRequest")} has no part c`,
    ]);
    expect(await told(wsdl({ messages, binding: binding("") }))).toEqual([
      "NS208 a message without body part is not supported",
    ]);
  });

  test("needs an element in its part", async () => {
    expect(
      await told(
        wsdl({ messages: `<wsdl:message name="PingRequest"><wsdl:part name="p"/></wsdl:message>${response}` }),
      ),
    ).toEqual(["NS207 part p has no element"]);
  });

  test("leaves out elements that never occur", async () => {
    const schema = `${wrapper('<xs:sequence><xs:element name="A" type="xs:int" minOccurs="0" maxOccurs="0"/><xs:element name="B" type="xs:int"/></xs:sequence>')}`;
    const { contracts } = await read(wsdl({ schema, messages: message("PingRequest", "In") + response }));
    expect(contracts[0]?.agents[0]?.operations[0]?.request.members.map(({ name }) => name)).toEqual([tns("B")]);
  });
});

describe("a header", () => {
  const withHeader = (attributes: string, inside = "") =>
    wsdl({
      schema: '<xs:element name="Head" type="xs:int"/>',
      messages: message("PingRequest", "Ping") + message("PingResponse", "PingResponse") + message("H", "Head"),
      binding: `<wsdl:binding name="Basic_Note" type="tns:Note"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${boundOperation("Note", "Ping", namespace, `<soap:header message="tns:H" part="parameters" ${attributes}>${inside}</soap:header>`)}</wsdl:binding>`,
    });

  test("is literal", async () => {
    expect(await told(withHeader('use="encoded"'))).toEqual(['NS208 use="encoded" is not supported']);
  });

  test("may name a fault, with a warning", async () => {
    expect(await told(withHeader('use="literal"', "<soap:headerfault/>"))).toEqual([
      "warning NS208 soap:headerfault is ignored: such a fault is reported like every SOAP fault",
    ]);
    expect((await read(withHeader("", "<soap:headerfault/>"))).contracts[0]?.agents[0]?.operations).toHaveLength(1);
  });
});

test("a redefinition is not supported, where it stands", async () => {
  const files = {
    "a.wsdl": wsdl({ schema: '<xs:include schemaLocation="b.xsd"/><xs:redefine schemaLocation="b.xsd"/>' }),
    "b.xsd": `<xs:schema targetNamespace="${namespace}" xmlns:xs="http://www.w3.org/2001/XMLSchema"/>`,
  };
  expect(await told(files)).toEqual(["NS208 xs:redefine is not supported"]);
});

test("a schema that two WSDLs import means in each what that WSDL's own elements mean", async () => {
  const shared =
    '<xs:schema targetNamespace="urn:s" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:e="urn:e"><xs:import namespace="urn:e"/><xs:complexType name="S"><xs:sequence><xs:element ref="e:E"/></xs:sequence></xs:complexType></xs:schema>';
  const own = (type: string) =>
    `<xs:schema targetNamespace="urn:e" xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="E" type="xs:${type}"/></xs:schema>`;
  const schema = '<xs:import namespace="urn:s" schemaLocation="s.xsd"/>';
  const files = {
    "a.wsdl": wsdl({ schema, schemas: own("int") }),
    "b.wsdl": wsdl({ agent: "Memo", schema, schemas: own("string") }),
    "s.xsd": shared,
  };
  expect(await told(files)).toEqual([
    expect.stringMatching(
      /^NS301 type \{urn:s\}S has a different definition elsewhere: there, members\[0\]\.type\.name is "int", and "string" here$/,
    ),
  ]);
});
