import { describe, expect, test } from "vitest";
import { read } from "../../../support/contracts.js";
import { at, boundOperation, message, wsdl } from "../../../support/wsdl.js";

describe.each<[what: string, code: string, parts: Parameters<typeof wsdl>[0], place: string]>([
  [
    "type of a member",
    "NS205",
    {
      schema:
        '<xs:complexType name="T"><xs:sequence>\n <xs:element name="A" type="tns:None"/></xs:sequence></xs:complexType>',
    },
    '<xs:element name="A"',
  ],
  [
    "type of a parameter",
    "NS205",
    { operations: [{ name: "Ping", request: '\n <xs:element name="A" type="tns:None"/>' }] },
    '<xs:element name="A"',
  ],
  [
    "base",
    "NS205",
    {
      schema:
        '<xs:complexType name="T"><xs:complexContent><xs:extension base="tns:None"/></xs:complexContent></xs:complexType>',
    },
    "<xs:extension",
  ],
  [
    "built-in type",
    "NS205",
    {
      schema:
        '<xs:complexType name="T"><xs:sequence><xs:element name="A" type="xs:strange"/></xs:sequence></xs:complexType>',
    },
    '<xs:element name="A"',
  ],
  [
    "element that is referred to",
    "NS205",
    { schema: '<xs:complexType name="T"><xs:sequence><xs:element ref="tns:None"/></xs:sequence></xs:complexType>' },
    "<xs:element ref",
  ],
  [
    "item of a list",
    "NS205",
    { schema: '<xs:simpleType name="T"><xs:list itemType="tns:None"/></xs:simpleType>' },
    "<xs:list",
  ],
  [
    "body element",
    "NS205",
    { messages: message("PingRequest", "None") + message("PingResponse", "PingResponse") },
    "<wsdl:part",
  ],
  ["message", "NS205", { messages: message("PingResponse", "PingResponse") }, "<wsdl:operation"],
  [
    "header's message",
    "NS205",
    { binding: bound('<soap:header message="tns:None" part="p" use="literal"/>') },
    "<soap:header",
  ],
  [
    "header's part",
    "NS205",
    { binding: bound('<soap:header message="tns:PingRequest" part="none" use="literal"/>') },
    "<soap:header",
  ],
  ["part of a body", "NS205", { binding: bound("").replace("<soap:body", '<soap:body parts="none"') }, "<soap:body"],
  [
    "prefix",
    "NS206",
    {
      schema: '<xs:complexType name="T"><xs:sequence><xs:element name="A" type="q:B"/></xs:sequence></xs:complexType>',
    },
    '<xs:element name="A"',
  ],
  [
    "operation in the binding",
    "NS207",
    { binding: bound("").replace(/<wsdl:operation.*<\/wsdl:operation>/, "") },
    "<wsdl:operation",
  ],
  [
    "soapAction",
    "NS207",
    { binding: bound("").replace(/soapAction="[^"]*"/, "") },
    '<wsdl:operation name="Ping"><soap',
  ],
  ["child of a schema", "NS207", { schema: "<xs:elemnt/>" }, "<xs:elemnt"],
  [
    "child of a sequence",
    "NS207",
    { schema: '<xs:complexType name="T"><xs:sequence><xs:elemnt/></xs:sequence></xs:complexType>' },
    "<xs:elemnt",
  ],
  ["name", "NS207", { schema: "<xs:complexType/>" }, "<xs:complexType/>"],
  ["boolean", "NS207", { schema: '<xs:element name="A" nillable="yes"/>' }, '<xs:element name="A"'],
  ["count", "NS207", { schema: '<xs:element name="A" maxOccurs="many"/>' }, '<xs:element name="A"'],
  [
    "enumeration value that is new",
    "NS207",
    {
      schema:
        '<xs:simpleType name="T"><xs:restriction base="xs:string"><xs:enumeration value="A"/>\n<xs:enumeration value="A"/></xs:restriction></xs:simpleType>',
    },
    '<xs:enumeration value="A"/></',
  ],
])("an unknown %s", (_what, code, parts, place) => {
  test(`is ${code}`, async () => {
    const text = wsdl(parts);
    expect((await read(text)).found.filter((each) => !each.startsWith("NS303"))).toEqual([
      `${code} a.wsdl:${at(text, place)}`,
    ]);
  });
});

function bound(headers: string): string {
  return `<wsdl:binding name="Basic_Note" type="tns:Note"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${boundOperation("Note", "Ping", undefined, headers)}</wsdl:binding>`;
}

test("a type that only another agent defines is unknown", async () => {
  const type = '<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>';
  const b = wsdl({ agent: "Task", operations: [{ name: "Do", request: '<xs:element name="A" type="tns:T"/>' }] });
  expect((await read({ "a.wsdl": wsdl({ schema: type }), "b.wsdl": b })).found).toEqual([
    `NS205 b.wsdl:${at(b, '<xs:element name="A"')}`,
  ]);
});
