/** What no client is generated for is one diagnostic, exactly where the construct stands; and what is harmless is none. */
import { describe, expect, test } from "vitest";
import { read } from "../../../support/contracts.js";
import { at, boundOperation, message, wsdl } from "../../../support/wsdl.js";

const sequence = (content: string, attributes = "") =>
  `<xs:complexType name="T" ${attributes}><xs:sequence>${content}</xs:sequence></xs:complexType>`;
const derived = (content: string) => `<xs:complexType name="B"/>\n<xs:complexType name="T">${content}</xs:complexType>`;
const simple = (content: string) => `<xs:simpleType name="T">\n  ${content}</xs:simpleType>`;

/** The message of each construct. */
const told: Readonly<Record<string, string>> = {
  "xs:choice": "xs:choice is not supported",
  "a choice as content": "xs:choice is not supported",
  "xs:any": "xs:any is not supported",
  "xs:group": "xs:group is not supported",
  "a repeated sequence": "xs:sequence that repeats is not supported",
  "an optional xs:all": "xs:all that is optional is not supported",
  "an attribute": "the attribute a of a type is not supported",
  "an attribute by reference": "the attribute a of a type is not supported",
  "xs:attributeGroup": "the attributeGroup g of a type is not supported",
  "xs:anyAttribute": "xs:anyAttribute is not supported",
  "mixed content": "mixed content is not supported",
  simpleContent: "simpleContent is not supported",
  "complexContent restriction": "complexContent restriction is not supported",
  "an extension of an array": "T, which extends the array B, is not supported",
  "an array of itself": "ArrayOfT, which holds itself without a carrier in between, is not supported",
  "an anonymous type of a member": "the anonymous type of element A is not supported",
  "an anonymous simple type of a member": "the anonymous type of element A is not supported",
  "a fixed value": "the fixed value of element A is not supported",
  "a default value": "the default value of element A is not supported",
  "an abstract element": "the abstract element {urn:example/Services1}A is not supported",
  "a substitution group": "the substitution group of {urn:example/Services1}A is not supported",
  "xs:QName": "the built-in type xs:QName is not supported",
  "two members of one name": "a second member A in type {urn:example/Services1}T is not supported",
  "xs:union": "xs:union is not supported",
  "a list of numbers": "xs:list of something that is not an enumeration is not supported",
  "a restriction of a restriction": "a restriction of B is not supported",
  "an enumeration of numbers": "an enumeration of xs:int is not supported",
  "a dictionary without pairs": "T, an IsDictionary type that is not a list of anonymous pairs, is not supported",
  "a SOAP 1.2 binding alone": "port type Note with a SOAP 1.2 binding and none of SOAP 1.1 is not supported",
  "a port type without binding": "port type Note without SOAP 1.1 binding is not supported",
  "another transport": 'the transport "urn:smtp" is not supported',
  "RPC style": 'style="rpc" is not supported',
  "RPC style of an operation": 'style="rpc" is not supported',
  "encoded use": 'use="encoded" is not supported',
  "a body in MIME parts": "a message without soap:body (MIME, for one) is not supported",
  "an extension that must be understood": 'the extension <y> has wsdl:required="true", and is not supported',
  "one-way": "the one-way operation Ping is not supported",
  "solicit-response": "the solicit-response operation Ping is not supported",
  notification: "the notification operation Ping is not supported",
  "a part with a type": "a message part with a type instead of an element is not supported",
  "several body parts": "a message with several body parts is not supported",
  "no body part": "a message without body part is not supported",
  "a body that is one value":
    "a body element that is not a sequence of elements ({urn:example/Services1}V) is not supported",
};

describe.each<[construct: string, schema: string, place: string]>([
  ["xs:choice", sequence("<xs:choice/>"), "<xs:choice"],
  ["a choice as content", '<xs:complexType name="T"><xs:choice/></xs:complexType>', "<xs:choice"],
  ["xs:any", sequence("<xs:any/>"), "<xs:any"],
  ["xs:group", `<xs:group name="G"><xs:sequence/></xs:group>${sequence('<xs:group ref="tns:G"/>')}`, "<xs:group ref"],
  [
    "a repeated sequence",
    sequence('<xs:sequence maxOccurs="2"><xs:element name="A"/></xs:sequence>'),
    "<xs:sequence maxOccurs",
  ],
  [
    "an optional xs:all",
    '<xs:complexType name="T"><xs:all minOccurs="0"><xs:element name="A"/></xs:all></xs:complexType>',
    "<xs:all",
  ],
  [
    "an attribute",
    '<xs:complexType name="T"><xs:sequence/><xs:attribute name="a" type="xs:int"/></xs:complexType>',
    "<xs:attribute",
  ],
  [
    "an attribute by reference",
    '<xs:attribute name="a"/><xs:complexType name="T"><xs:attribute ref="tns:a"/></xs:complexType>',
    "<xs:attribute ref",
  ],
  [
    "xs:attributeGroup",
    '<xs:attributeGroup name="g"/><xs:complexType name="T"><xs:attributeGroup ref="tns:g"/></xs:complexType>',
    "<xs:attributeGroup ref",
  ],
  ["xs:anyAttribute", '<xs:complexType name="T"><xs:anyAttribute/></xs:complexType>', "<xs:anyAttribute"],
  ["mixed content", sequence("", 'mixed="true"'), '<xs:complexType name="T"'],
  ["simpleContent", derived('<xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent>'), "<xs:extension"],
  [
    "complexContent restriction",
    derived('<xs:complexContent><xs:restriction base="tns:B"/></xs:complexContent>'),
    "<xs:restriction",
  ],
  [
    "an extension of an array",
    `${sequence('<xs:element name="A" maxOccurs="2"/>').replace('"T"', '"B"')}<xs:complexType name="T"><xs:complexContent><xs:extension base="tns:B"/></xs:complexContent></xs:complexType>`,
    '<xs:complexType name="T"',
  ],
  [
    "an array of itself",
    '<xs:complexType name="ArrayOfT"><xs:sequence><xs:element name="T" type="tns:ArrayOfT" minOccurs="0" maxOccurs="unbounded" nillable="true"/></xs:sequence></xs:complexType>',
    '<xs:complexType name="ArrayOfT"',
  ],
  [
    "an anonymous type of a member",
    sequence('<xs:element name="A"><xs:complexType/></xs:element>'),
    "<xs:complexType/></xs:element>",
  ],
  [
    "an anonymous simple type of a member",
    sequence('<xs:element name="A"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:element>'),
    "<xs:simpleType",
  ],
  ["a fixed value", sequence('<xs:element name="A" type="xs:int" fixed="1"/>'), '<xs:element name="A"'],
  ["a default value", sequence('<xs:element name="A" type="xs:int" default="1"/>'), '<xs:element name="A"'],
  [
    "an abstract element",
    `<xs:element name="A" abstract="true"/>${sequence('<xs:element ref="tns:A"/>')}`,
    '<xs:element name="A"',
  ],
  [
    "a substitution group",
    `<xs:element name="A"/><xs:element name="S" substitutionGroup="tns:A"/>${sequence('<xs:element ref="tns:A"/>')}`,
    "<xs:element ref",
  ],
  ["xs:QName", sequence('<xs:element name="A" type="xs:QName"/>'), '<xs:element name="A"'],
  [
    "two members of one name",
    sequence('<xs:element name="A"/>\n<xs:element name="A" minOccurs="0"/>'),
    '<xs:element name="A" minOccurs',
  ],
  ["xs:union", simple('<xs:union memberTypes="xs:int xs:string"/>'), "<xs:union"],
  ["a list of numbers", simple('<xs:list itemType="xs:int"/>'), "<xs:list"],
  [
    "a restriction of a restriction",
    `<xs:simpleType name="B"><xs:restriction base="xs:int"/></xs:simpleType>${simple('<xs:restriction base="tns:B"/>')}`,
    '<xs:restriction base="tns:B"',
  ],
  [
    "an enumeration of numbers",
    simple('<xs:restriction base="xs:int"><xs:enumeration value="1"/></xs:restriction>'),
    "<xs:restriction",
  ],
  [
    "a dictionary without pairs",
    '<xs:complexType name="T"><xs:annotation><xs:appinfo><ser:IsDictionary>true</ser:IsDictionary></xs:appinfo></xs:annotation></xs:complexType>',
    "<xs:complexType",
  ],
])("%s", (construct, schema, place) => {
  test("is not supported", async () => {
    const text = wsdl({ schema });
    const { found, diagnostics } = await read(text);
    expect(found).toEqual([`NS208 a.wsdl:${at(text, place)}`]);
    expect(diagnostics[0]?.message).toBe(told[construct]);
  });
});

const binding = (soap: string, operation = boundOperation("Note", "Ping")) =>
  `<wsdl:binding name="Basic_Note" type="tns:Note">\n${soap}\n${operation}</wsdl:binding>`;
const http = '<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>';
const portType = (operation: string) =>
  `<wsdl:portType name="Note">\n  <wsdl:operation name="Ping">${operation}</wsdl:operation></wsdl:portType>`;
const input = '<wsdl:input message="tns:PingRequest"/>';
const output = '<wsdl:output message="tns:PingResponse"/>';
const response = message("PingResponse", "PingResponse");

describe.each<[construct: string, parts: Parameters<typeof wsdl>[0], place: string]>([
  [
    "a SOAP 1.2 binding alone",
    { binding: binding('<soap12:binding transport="http://schemas.xmlsoap.org/soap/http"/>') },
    "<wsdl:binding",
  ],
  ["a port type without binding", { binding: "" }, "<wsdl:portType"],
  ["another transport", { binding: binding('<soap:binding transport="urn:smtp"/>') }, "<soap:binding"],
  [
    "RPC style",
    {
      binding: binding(
        http.replace("/>", ' style="rpc"/>'),
        boundOperation("Note", "Ping").replace(' style="document"', ""),
      ),
    },
    "<soap:binding",
  ],
  [
    "RPC style of an operation",
    { binding: binding(http, boundOperation("Note", "Ping").replace('"document"', '"rpc"')) },
    '<wsdl:operation name="Ping"><soap:operation',
  ],
  [
    "encoded use",
    { binding: binding(http, boundOperation("Note", "Ping").replace('"literal"', '"encoded"')) },
    "<soap:body",
  ],
  [
    "a body in MIME parts",
    { binding: binding(http, boundOperation("Note", "Ping").replace('<soap:body use="literal"/>', "")) },
    "<wsdl:input></",
  ],
  [
    "an extension that must be understood",
    { binding: binding(`${http}<x:y xmlns:x="urn:x" wsdl:required="true"/>`) },
    "<x:y",
  ],
  ["one-way", { portType: portType(input) }, "<wsdl:operation"],
  ["solicit-response", { portType: portType(output + input) }, "<wsdl:operation"],
  ["notification", { portType: portType(output) }, "<wsdl:operation"],
  [
    "a part with a type",
    { messages: `<wsdl:message name="PingRequest">\n <wsdl:part name="p" type="xs:int"/></wsdl:message>${response}` },
    "<wsdl:part",
  ],
  [
    "several body parts",
    {
      messages: `<wsdl:message name="PingRequest"><wsdl:part name="p" element="tns:Ping"/>\n <wsdl:part name="q" element="tns:Ping"/></wsdl:message>${response}`,
    },
    '<wsdl:part name="q"',
  ],
  ["no body part", { messages: `<wsdl:message name="PingRequest"/>${response}` }, "<wsdl:message"],
  [
    "a body that is one value",
    { schema: '<xs:element name="V" type="xs:int"/>', messages: message("PingRequest", "V") + response },
    '<xs:element name="V"',
  ],
])("%s", (construct, parts, place) => {
  test("is not supported", async () => {
    const text = wsdl(parts);
    const { found, diagnostics } = await read(text);
    expect(found).toEqual([`NS208 a.wsdl:${at(text, place)}`]);
    expect(diagnostics[0]?.message).toBe(told[construct]);
  });
});

describe("harmless", () => {
  test.each([
    ["attributes that no type uses", '<xs:attribute name="Id" type="xs:ID"/>'],
    ["elements that no message uses, whatever they are", '<xs:element name="E" abstract="true" type="xs:QName"/>'],
    [
      "an attribute that is prohibited",
      '<xs:complexType name="T"><xs:attribute name="a" use="prohibited"/></xs:complexType>',
    ],
    [
      "a restriction of anyType",
      '<xs:complexType name="T"><xs:complexContent><xs:restriction base="xs:anyType"><xs:sequence/></xs:restriction></xs:complexContent></xs:complexType>',
    ],
    [
      "identity constraints",
      '<xs:element name="E"><xs:complexType/><xs:key name="k"><xs:selector xpath="x"/><xs:field xpath="y"/></xs:key></xs:element>',
    ],
  ])("%s", async (_what, schema) => {
    expect((await read(wsdl({ schema }))).found).toEqual([]);
  });

  test("a second binding of SOAP 1.2", async () => {
    const soap12 = binding('<soap12:binding transport="http://schemas.xmlsoap.org/soap/http"/>').replace(
      "Basic_Note",
      "Soap12_Note",
    );
    const { found, contracts } = await read(wsdl({ binding: soap12 + binding(http) }));
    expect(found).toEqual([]);
    expect(contracts[0]?.agents[0]?.operations[0]?.soapAction).toBe("urn:example/Services1/Note/Ping");
  });

  test("a declared fault, with a warning", async () => {
    const text = wsdl({ portType: portType(`${input}${output}\n<wsdl:fault name="F" message="tns:PingResponse"/>`) });
    const { found, contracts, diagnostics } = await read(text);
    expect(found).toEqual([`(NS208 a.wsdl:${at(text, "<wsdl:fault")})`]);
    expect(diagnostics[0]?.message).toBe(
      "the type of the fault F of Ping is ignored: the fault is reported like every SOAP fault",
    );
    expect(contracts[0]?.agents[0]?.operations).toHaveLength(1);
  });
});
