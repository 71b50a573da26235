import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { readContracts } from "../../../../generator/contract/read.js";
import { contractOf, tns, unplaced } from "../../../support/contracts.js";
import { memorySource } from "../../../support/source.js";
import { at, boundOperation, message, namespace, wsdl } from "../../../support/wsdl.js";

describe("an agent", () => {
  test("is a port type with what its binding and service say", async () => {
    const headers =
      '<soap:header message="tns:H" part="Token" use="literal"/><soap:header message="tns:H" part="Zone" use="literal"/>';
    const text = wsdl({
      schema:
        '<xs:element name="Token" nillable="true" type="xs:string"/><xs:element name="Zone" type="tns:Z"/><xs:complexType name="Z"/>',
      operations: [{ name: "Ping", request: '<xs:element name="Text" type="xs:string" minOccurs="0"/>' }],
      messages: `${message("PingRequest", "Ping")}${message("PingResponse", "PingResponse")}<wsdl:message name="H"><wsdl:part name="Zone" element="tns:Zone"/><wsdl:part name="Token" element="tns:Token"/></wsdl:message>`,
      binding: `<wsdl:binding name="Basic_Note" type="tns:Note"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${boundOperation("Note", "Ping", namespace, headers)}</wsdl:binding>`,
    });
    const contract = await contractOf(text);
    expect(contract).toMatchObject({ services: "Services1", namespace });
    expect(unplaced(contract.agents)).toEqual([
      {
        name: "Note",
        address: "https://example.com/Note.svc",
        serviceName: "NoteService",
        schemas: [namespace],
        operations: [
          {
            name: "Ping",
            soapAction: `${namespace}/Note/Ping`,
            requestHeaders: [
              { element: tns("Token"), type: { kind: "scalar", name: "string" }, nillable: true },
              { element: tns("Zone"), type: { kind: "named", name: tns("Z") }, nillable: false },
            ],
            responseHeaders: [],
            request: {
              element: tns("Ping"),
              members: [
                {
                  name: tns("Text"),
                  type: { kind: "scalar", name: "string" },
                  nillable: false,
                  optional: true,
                  repeated: false,
                },
              ],
            },
            response: { element: tns("PingResponse"), members: [] },
          },
        ],
      },
    ]);
    const position = contract.agents[0]?.operations[0]?.request.members[0]?.position;
    expect(`${position?.line}:${position?.column}`).toBe(at(text, '<xs:element name="Text"'));
  });

  test("may share its WSDL with others, and its operations keep their order", async () => {
    const contract = await contractOf({
      "b.wsdl": wsdl({ agent: "B", operations: [{ name: "Z" }, { name: "A" }, { name: "M" }] }),
      "a.wsdl": wsdl({ agent: "C" }),
    });
    expect(contract.agents.map(({ name, operations }) => [name, ...operations.map((each) => each.name)])).toEqual([
      ["B", "Z", "A", "M"],
      ["C", "Ping"],
    ]);
  });

  test("has a body whose wrapper has a named type, bases first", async () => {
    const contract = await contractOf(
      wsdl({
        schema: `<xs:element name="In" type="tns:Derived"/><xs:complexType name="Base"><xs:sequence><xs:element name="A"/></xs:sequence></xs:complexType>
        <xs:complexType name="Derived"><xs:complexContent><xs:extension base="tns:Base"><xs:sequence><xs:element name="B"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
        messages: message("PingRequest", "In") + message("PingResponse", "PingResponse"),
      }),
    );
    expect(contract.agents[0]?.operations[0]?.request).toMatchObject({
      element: tns("In"),
      members: [{ name: tns("A") }, { name: tns("B") }],
    });
  });

  test("that is not asked for may be wrong", async () => {
    const diagnostics = new Diagnostics();
    const source = memorySource({
      "a.wsdl": wsdl(),
      "b.wsdl": wsdl({ agent: "Bad", schema: '<xs:complexType name="T"><xs:choice/></xs:complexType>' }),
    });
    const contracts = await readContracts(source, diagnostics, { agents: ["Note"] });
    expect(diagnostics.all).toEqual([]);
    expect(contracts[0]?.agents.map(({ name }) => name)).toEqual(["Note"]);
  });
});
