/** WSDL 1.1 to the document model: each construct has its place, and each mistake its code, message and position. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { readDocuments } from "../../../../generator/wsdl/read-documents.js";
import type { WsdlDocument } from "../../../../generator/wsdl/model.js";
import { unplaced } from "../../../support/contracts.js";
import { memorySource } from "../../../support/source.js";

const namespaces = [
  'xmlns="http://schemas.xmlsoap.org/wsdl/"',
  'xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"',
  'xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"',
  'xmlns:s12="http://schemas.xmlsoap.org/wsdl/soap12/"',
  'xmlns:xs="http://www.w3.org/2001/XMLSchema"',
  'xmlns:t="urn:t"',
  'xmlns:o="urn:o"',
].join(" ");

async function read(content: string, attributes = 'targetNamespace="urn:t"') {
  const text = `<definitions ${attributes} ${namespaces}>\n${content}\n</definitions>`;
  const diagnostics = new Diagnostics();
  const { documents } = await readDocuments(memorySource({ "a.wsdl": text }), diagnostics);
  const [wsdl] = documents;
  if (wsdl?.kind !== "wsdl") throw new Error(JSON.stringify(diagnostics.all));
  const told = diagnostics.all.map(
    ({ code, message, position }) => `${code} ${position?.line}:${position?.column} ${message}`,
  );
  return { wsdl, told };
}
/** A part of the model without positions and without members that are undefined. */
const part = async <Key extends keyof WsdlDocument>(key: Key, content: string): Promise<unknown> => {
  const { wsdl, told } = await read(content);
  expect(told).toEqual([]);
  return unplaced(wsdl[key]);
};

test("an empty WSDL has its namespace, its path and its place", async () => {
  const { wsdl } = await read("");
  expect(wsdl).toEqual({
    kind: "wsdl",
    path: "a.wsdl",
    targetNamespace: "urn:t",
    references: [],
    schemas: [],
    messages: [],
    portTypes: [],
    bindings: [],
    services: [],
    position: { file: "a.wsdl", line: 1, column: 1 },
  });
  expect((await read("", "")).wsdl.targetNamespace).toBe("");
});

test("schemas are read in types only, each with its own target namespace", async () => {
  const { wsdl, told } = await read(
    '<documentation/><types><xs:schema targetNamespace="urn:a"/><o:schema/><xs:element name="x"/><xs:schema/></types><xs:schema targetNamespace="urn:b"/>',
  );
  expect(wsdl.schemas.map(({ targetNamespace }) => targetNamespace)).toEqual(["urn:a", ""]);
  expect(told).toEqual([]);
});

test("imports have a namespace, and a location if it is not empty", async () => {
  const { wsdl } = await read('<import namespace="urn:a" location=" a.wsdl "/><import location=""/>');
  expect(wsdl.references).toEqual([
    { kind: "wsdl:import", namespace: "urn:a", location: "a.wsdl", position: { file: "a.wsdl", line: 2, column: 1 } },
    { kind: "wsdl:import", namespace: "", position: { file: "a.wsdl", line: 2, column: 48 } },
  ]);
});

test("messages have parts that refer to an element or a type", async () => {
  const content =
    '<message name="M"><documentation/><part name="a" element="t:E"/><part name="b" type="xs:int"/></message><message name="N"/>';
  expect(await part("messages", content)).toEqual([
    {
      name: "{urn:t}M",
      parts: [
        { name: "a", element: "{urn:t}E" },
        { name: "b", type: "{http://www.w3.org/2001/XMLSchema}int" },
      ],
    },
    { name: "{urn:t}N", parts: [] },
  ]);
});

describe("a port type", () => {
  test("has operations with messages, faults and documentation", async () => {
    const content = `<portType name="P"><documentation>p</documentation><operation name="O"><documentation>o</documentation>
      <input message="t:I"/><output message="t:U"/><fault name="F" message="t:F"/><fault message="t:F"/></operation><o:x/></portType>`;
    const { wsdl, told } = await read(content);
    expect(told).toEqual([]);
    expect(wsdl.portTypes).toMatchObject([
      {
        name: "{urn:t}P",
        documentation: { summary: "p" },
        operations: [
          {
            name: "O",
            pattern: "request-response",
            input: "{urn:t}I",
            output: "{urn:t}U",
            faults: [{ name: "F", position: { line: 3 } }, { name: "" }],
            documentation: { summary: "o" },
          },
        ],
      },
    ]);
  });

  test.each([
    [
      '<input message="t:I"/><output message="t:O"/>',
      { pattern: "request-response", input: "{urn:t}I", output: "{urn:t}O" },
    ],
    [
      '<output message="t:O"/><input message="t:I"/>',
      { pattern: "solicit-response", input: "{urn:t}I", output: "{urn:t}O" },
    ],
    ['<input message="t:I"/>', { pattern: "one-way", input: "{urn:t}I" }],
    ['<output message="t:O"/>', { pattern: "notification", output: "{urn:t}O" }],
  ])("has an operation with %s", async (messages, expected) => {
    expect(
      await part("portTypes", `<portType name="P"><operation name="O">${messages}</operation></portType>`),
    ).toEqual([{ name: "{urn:t}P", operations: [{ name: "O", faults: [], ...expected }] }]);
  });
});

describe("a binding", () => {
  const binding = (content: string) => `<binding name="B" type="t:P">${content}</binding>`;

  test.each([
    ['<s:binding transport="http" style="rpc"/>', { version: "1.1", transport: "http", style: "rpc" }],
    ["<s12:binding/>", { version: "1.2", transport: "", style: "document" }],
    ["<o:binding/>", undefined],
    ["<s:other/>", undefined],
    ["", undefined],
  ])("with %s", async (content, soap) => {
    expect(await part("bindings", binding(content))).toEqual([
      { name: "{urn:t}B", portType: "{urn:t}P", ...(soap && { soap }), operations: [] },
    ]);
  });

  test("has operations with their action, style, bodies and headers", async () => {
    const content = binding(`<operation name="O"><s:operation soapAction="a" style="rpc"/>
      <input><s:header message="t:M" part="p" use="encoded"><s:headerfault/><s:headerfault/></s:header><s12:header message="t:N" part="q"/><o:header/><s:body use="encoded" parts=" a  b "/></input>
      <output><s:body/></output></operation>
      <operation name="Q"><s:operation soapAction=""/><input/></operation><operation name="R"><s:operation/><output><s:body parts=""/></output></operation><operation name="S"/>`);
    expect(await part("bindings", content)).toMatchObject([
      {
        operations: [
          {
            name: "O",
            soapAction: "a",
            style: "rpc",
            input: {
              body: { use: "encoded", parts: ["a", "b"] },
              headers: [
                { message: "{urn:t}M", part: "p", use: "encoded", faults: 2 },
                { message: "{urn:t}N", part: "q", use: "literal", faults: 0 },
              ],
            },
            output: { body: { use: "literal" }, headers: [] },
          },
          { name: "Q", soapAction: "", input: { headers: [] } },
          { name: "R", output: { body: { parts: [] } } },
          { name: "S" },
        ],
      },
    ]);
  });

  test("leaves out what is not there", async () => {
    const { wsdl } = await read(
      binding('<operation name="O"><input><s:body/></input></operation><operation name="P"><output/></operation>'),
    );
    const [first, second] = wsdl.bindings[0]?.operations ?? [];
    expect(Object.keys(first ?? {})).toEqual(["name", "input", "position"]);
    expect(Object.keys(first?.input ?? {})).toEqual(["body", "headers", "position"]);
    expect(Object.keys(first?.input?.body ?? {})).toEqual(["use", "position"]);
    expect(Object.keys(second ?? {})).toEqual(["name", "output", "position"]);
    expect(Object.keys(second?.output ?? {})).toEqual(["headers", "position"]);
  });
});

test("a service has ports with the addresses of SOAP", async () => {
  const content = `<service name="S"><documentation/><port name="A" binding="t:B"><s:address location=" http://a "/></port>
    <port name="C" binding="t:B"><s12:address location="http://c"/></port><port name="D" binding="t:B"><o:address location="x"/></port>
    <port name="E" binding="t:B"><s:address/></port><port name="F" binding="t:B"><s:other location="x"/></port></service>`;
  expect(await part("services", content)).toEqual([
    {
      name: "S",
      ports: [
        { name: "A", binding: "{urn:t}B", address: "http://a" },
        { name: "C", binding: "{urn:t}B", address: "http://c" },
        { name: "D", binding: "{urn:t}B" },
        { name: "E", binding: "{urn:t}B" },
        { name: "F", binding: "{urn:t}B" },
      ],
    },
  ]);
});

describe("an extension that must be understood", () => {
  const required = (element: string, attribute: string) => `<o:${element} ${attribute}/>`;
  const inBinding = (content: string) => `<binding name="B" type="t:P">${content}</binding>`;

  test.each([
    ["in the WSDL", required("x", 'wsdl:required="true"'), 1],
    ["in the WSDL, with 1", required("x", 'wsdl:required="1"'), 1],
    ["in a binding", inBinding(required("x", 'wsdl:required="true"')), 1],
    [
      "in a binding's message",
      inBinding(`<operation name="O"><input>${required("x", 'wsdl:required="true"')}</input></operation>`),
      1,
    ],
    ["unless it says false", required("x", 'wsdl:required="false"'), 0],
    ["unless the attribute is another's", required("x", 'o:required="true"'), 0],
    ["unless the attribute is another", required("x", 'wsdl:notrequired="true"'), 0],
    ["unless the attribute has no prefix", required("x", 'required="true"'), 0],
    ["beside another attribute", required("x", 'a="true" wsdl:required="true"'), 1],
    ["unless it is SOAP's", inBinding('<s:binding wsdl:required="true"/>'), 0],
  ])("is refused %s", async (_, content, count) => {
    const { told } = await read(content);
    expect(told.map((each) => each.replace(/ \d+:\d+/, ""))).toEqual(
      Array.from({ length: count }, () => 'NS208 the extension <x> has wsdl:required="true", and is not supported'),
    );
  });
});

describe("a mistake", () => {
  test.each([
    ["<message/>", "NS207 2:1 <message> lacks the attribute name"],
    ['<message name="M"><part/></message>', "NS207 2:19 <part> lacks the attribute name"],
    ['<message name="M"><part name="a" type="q:x"/></message>', 'NS206 2:19 prefix "q" in type="q:x" is not declared'],
    ["<portType/>", "NS207 2:1 <portType> lacks the attribute name"],
    ['<portType name="P"><operation name="O"/></portType>', "NS207 2:20 an operation has neither input nor output"],
    [
      '<portType name="P"><operation name="O"><input/></operation></portType>',
      "NS207 2:40 <input> lacks the attribute message",
    ],
    [
      '<portType name="P"><operation name="O"><output/></operation></portType>',
      "NS207 2:40 <output> lacks the attribute message",
    ],
    [
      '<portType name="P"><operation><input message="t:M"/></operation></portType>',
      "NS207 2:20 <operation> lacks the attribute name",
    ],
    ['<binding name="B"/>', "NS207 2:1 <binding> lacks the attribute type"],
    ['<binding type="t:P"/>', "NS207 2:1 <binding> lacks the attribute name"],
    ['<binding name="B" type="t:P"><operation/></binding>', "NS207 2:30 <operation> lacks the attribute name"],
    [
      '<binding name="B" type="t:P"><operation name="O"><input><s:header part="p"/></input></operation></binding>',
      "NS207 2:57 <header> lacks the attribute message",
    ],
    [
      '<binding name="B" type="t:P"><operation name="O"><input><s:header message="t:M"/></input></operation></binding>',
      "NS207 2:57 <header> lacks the attribute part",
    ],
    ["<service/>", "NS207 2:1 <service> lacks the attribute name"],
    ['<service name="S"><port name="P"/></service>', "NS207 2:19 <port> lacks the attribute binding"],
    ['<service name="S"><port binding="t:B"/></service>', "NS207 2:19 <port> lacks the attribute name"],
    ["<other/>", "NS207 2:1 <other> is not allowed in a WSDL"],
  ])("in %s", async (content, expected) => {
    expect((await read(content)).told).toEqual([expected]);
  });
});
