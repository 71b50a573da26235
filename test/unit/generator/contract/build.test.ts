/** Documents to contracts: which WSDLs and imports belong together, what services and agents are called, and what is told of mistakes. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { readContracts } from "../../../../generator/contract/read.js";
import { contractOf, read, tns, typeNamed, unplaced } from "../../../support/contracts.js";
import { memorySource } from "../../../support/source.js";
import { boundOperation, message, namespace, wsdl, xsd } from "../../../support/wsdl.js";

type Files = string | Readonly<Record<string, string>>;
const told = async (files: Files, elsewhere: Readonly<Record<string, string>> = {}) =>
  (await read(files, elsewhere)).diagnostics.map(
    ({ code, message: text, position, related = [] }) =>
      `${code} ${position?.file ?? "-"}:${position?.line ?? 0} ${text}${related.map((each) => ` | ${each.message} ${each.position.file}:${each.position.line}`).join("")}`,
  );
const members = (...names: readonly string[]) =>
  names.map((name) => `<xs:element name="${name}" type="xs:int"/>`).join("");
const type = (name: string, content = "") =>
  `<xs:complexType name="${name}"><xs:sequence>${content}</xs:sequence></xs:complexType>`;
const extending = (name: string, base: string, content = "") =>
  `<xs:complexType name="${name}"><xs:complexContent><xs:extension base="tns:${base}"><xs:sequence>${content}</xs:sequence></xs:extension></xs:complexContent></xs:complexType>`;
const documented = (text: string) => `<xs:annotation><xs:documentation>${text}</xs:documentation></xs:annotation>`;
const http = '<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>';
const bound = (content: string) => `<wsdl:binding name="Basic_Note" type="tns:Note">${http}${content}</wsdl:binding>`;

describe("an agent", () => {
  const portType = (name: string, documentation: string, content: string) =>
    `<wsdl:portType name="${name}">${documentation}${content}</wsdl:portType>`;
  const call = (name: string, documentation = "") =>
    `<wsdl:operation name="${name}">${documentation}<wsdl:input message="tns:${name}Request"/><wsdl:output message="tns:${name}Response"/></wsdl:operation>`;
  const prose = (text: string) => `<wsdl:documentation>${text}</wsdl:documentation>`;

  test("has the documentation of its port type, its operations, and their parameters", async () => {
    const text = wsdl({
      operations: [
        {
          name: "Ping",
          request: `${members("First", "second", "Third")}<xs:element name="Own" type="xs:int">${documented("own")}</xs:element>`,
        },
      ],
      portType: portType(
        "Note",
        prose("the agent"),
        call(
          "Ping",
          prose(
            '<summary>pings</summary><returns>r</returns><param name="first">one</param><param name="Second">two</param><param name="own">lost</param>',
          ),
        ),
      ),
    });
    const [agent] = (await contractOf(text)).agents;
    expect(agent?.doc).toEqual({ summary: "the agent" });
    expect(agent?.operations[0]?.doc).toEqual({ summary: "pings", returns: "r" });
    expect(agent?.operations[0]?.request.members.map(({ doc }) => doc?.summary)).toEqual([
      "one",
      "two",
      undefined,
      "own",
    ]);
    expect(agent).not.toHaveProperty("portType");
    const [bare] = (await contractOf(wsdl())).agents;
    expect([bare && "doc" in bare, bare?.operations[0] && "doc" in bare.operations[0]]).toEqual([false, false]);
  });

  test("keeps the name of its port type if it has another name itself", async () => {
    const { contracts } = await read(wsdl({ agent: "INoteService", namespace: "urn:example:partner" }));
    expect(contracts[0]?.agents[0]).toMatchObject({ name: "Note", portType: "INoteService" });
  });

  test("has the address and name of the service whose port has its binding, or none", async () => {
    const port = (binding: string, address: string) =>
      `<wsdl:port name="P" binding="tns:${binding}">${address}</wsdl:port>`;
    const at = (location: string) => `<soap:address location="${location}"/>`;
    const service = `<wsdl:service name="A">${port("Other", at("http://a"))}</wsdl:service><wsdl:service name="B">${port("Other", at("http://b"))}${port("Basic_Note", at("http://c"))}</wsdl:service>`;
    const endpoint = async (text: string) => {
      const [agent] = (await read(text)).contracts[0]?.agents ?? [];
      return [agent?.address, agent?.serviceName];
    };
    expect(await endpoint(wsdl({ service }))).toEqual(["http://c", "B"]);
    expect(await endpoint(wsdl({ service: "" }))).toEqual(["", ""]);
    expect(
      await endpoint(wsdl({ service: `<wsdl:service name="C">${port("Basic_Note", "")}</wsdl:service>` })),
    ).toEqual(["", "C"]);
  });

  test("has the binding of its own port type, of SOAP 1.1", async () => {
    const other = `<wsdl:binding name="Other" type="tns:Other">${http}${boundOperation("Other", "Ping")}</wsdl:binding>`;
    const none = `<wsdl:binding name="Get" type="tns:Note"/>`;
    const soap12 = bound("").replace("<soap:", "<soap12:");
    const text = wsdl({ binding: none + other + soap12 + bound(boundOperation("Note", "Ping")) });
    expect((await contractOf(text)).agents[0]?.operations[0]?.soapAction).toBe(`${namespace}/Note/Ping`);
    expect(await told(wsdl({ binding: none }))).toEqual([
      "NS208 a.wsdl:16 port type Note without SOAP 1.1 binding is not supported",
    ]);
  });

  test("of two operations of one name, bound or declared, has the first", async () => {
    const twice = boundOperation("Note", "Ping") + boundOperation("Note", "Ping").replace("/Note/Ping", "/Note/Pong");
    expect((await contractOf(wsdl({ binding: bound(twice) }))).agents[0]?.operations[0]?.soapAction).toBe(
      `${namespace}/Note/Ping`,
    );
    const text = wsdl({ portType: portType("Note", "", `${call("Ping")}\n${call("Ping")}`) });
    expect(await told(text)).toEqual([
      expect.stringMatching(/^NS208 .* a second operation Ping \(overloading\) is not supported$/),
    ]);
    expect((await read(text)).contracts[0]?.agents[0]?.operations).toHaveLength(1);
  });

  test.each([
    ["no binding of an operation", bound(""), "NS207 a.wsdl:17 binding Basic_Note lacks the operation Ping"],
    [
      "no action",
      bound(boundOperation("Note", "Ping").replace(/soapAction="[^"]*"/, "")),
      "the binding of operation Ping has no soapAction",
    ],
    [
      "no input",
      bound(boundOperation("Note", "Ping").replace(/<wsdl:input>.*?<\/wsdl:input>/, "")),
      "the binding of operation Ping has no input",
    ],
    [
      "no output",
      bound(boundOperation("Note", "Ping").replace(/<wsdl:output>.*?<\/wsdl:output>/, "")),
      "the binding of operation Ping has no output",
    ],
  ])("with %s in its binding lacks the operation", async (_, binding, expected) => {
    const all = await told(wsdl({ binding }));
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(expected);
    expect(all[0]).toMatch(/^NS207 /);
  });

  test("has the namespaces of the schemas that its WSDL holds and imports, in their order", async () => {
    const text = wsdl({
      schema:
        '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:import namespace="urn:e" schemaLocation="e.xsd"/>',
      schemas:
        '<xs:schema targetNamespace="urn:empty"/><xs:schema targetNamespace="urn:own"><xs:complexType name="T"/></xs:schema>',
    });
    const files = { "a.wsdl": text, "b.xsd": xsd("urn:b", type("B")), "e.xsd": xsd("urn:e", "") };
    expect((await contractOf(files)).agents[0]?.schemas).toEqual([namespace, "urn:own", "urn:b", "urn:e"]);
  });
});

describe("services", () => {
  test.each([
    ["http://www.superoffice.net/ws/crm/NetServer/Services88", "Services88"],
    ["urn:example:partner", "partner"],
    ["http://example.com/partner/0.1", "NoteService"],
    ["http://tempuri.org/", "NoteService"],
    ["http://tempuri.org", "NoteService"],
    ["HTTPS://tempuri.org//", "NoteService"],
    ["http://tempuri.org/a", "a"],
    ["x-a://host/_b/", "_b"],
    ["urn:_1", "_1"],
    ["urn:1a", "NoteService"],
  ])("of the namespace %s are called %s", async (target, services) => {
    expect((await read(wsdl({ namespace: target }))).contracts[0]?.services).toBe(services);
  });

  test("are called by the namespace if there is no service, or several of them", async () => {
    const target = "http://example.com/0.1";
    expect((await read(wsdl({ namespace: target, service: "" }))).contracts[0]?.services).toBe("0.1");
    const two = { "a.wsdl": wsdl({ namespace: target }), "b.wsdl": wsdl({ namespace: target, agent: "Memo" }) };
    expect((await read(two)).contracts[0]?.services).toBe("0.1");
  });

  test("are in order of their namespaces, each with its own agents and types", async () => {
    const schema = type("T");
    const { contracts } = await read({
      "a.wsdl": wsdl({ namespace: "urn:x/Services2", agent: "Late", schema }),
      "b.wsdl": wsdl({ namespace: "urn:x/Services1", agent: "Zeta" }),
      "c.wsdl": wsdl({ namespace: "urn:x/Services1", agent: "Alpha" }),
    });
    expect(
      contracts.map(({ services, agents, types }) => [services, agents.map(({ name }) => name), [...types.keys()]]),
    ).toEqual([
      ["Services1", ["Alpha", "Zeta"], []],
      ["Services2", ["Late"], ["{urn:x/Services2}T"]],
    ]);
  });

  test("need a port type, unless something else is wrong or agents are asked for", async () => {
    expect(await told({ "a.xsd": xsd("urn:a", ""), "b.xsd": xsd("urn:b", "") })).toEqual([
      "NS102 -:0 no wsdl:portType in 2 document(s)",
    ]);
    expect(await told({ "a.xsd": "<a" })).toHaveLength(1);
    const diagnostics = new Diagnostics();
    await readContracts(memorySource({ "a.wsdl": wsdl() }), diagnostics, { agents: ["Other"] });
    expect(diagnostics.all).toEqual([]);
  });

  test("have their types in code-point order", async () => {
    const { types } = await contractOf(wsdl({ schema: type("b") + type("a") + type("C") }));
    expect([...types.keys()]).toEqual(["C", "a", "b"].map(tns));
  });
});

describe("imports", () => {
  const bindingOnly = (imports: string) =>
    wsdl({ imports, messages: "", portType: "", operations: [{ name: "Ping" }] })
      .replace(/<wsdl:types>[^]*<\/wsdl:types>/, "")
      .replace(' targetNamespace="urn:example/Services1"', ' targetNamespace="urn:example/Services1"');
  const abstractPart = wsdl({ binding: "", service: "" });

  test("of a WSDL make one agent of its parts", async () => {
    const files = {
      "a.wsdl": bindingOnly(`<wsdl:import namespace="${namespace}" location="b.wsdl"/>`),
      "b.wsdl": abstractPart,
    };
    const contract = await contractOf(files);
    expect(contract.agents.map(({ name, operations, address }) => [name, operations.length, address])).toEqual([
      ["Note", 1, "https://example.com/Note.svc"],
    ]);
  });

  test("in a circle begin with the first WSDL", async () => {
    const circle = (location: string) => `<wsdl:import namespace="${namespace}" location="${location}"/>`;
    const files = {
      "a.wsdl": bindingOnly(circle("b.wsdl")),
      "b.wsdl": wsdl({ binding: "", service: "", imports: circle("a.wsdl") }),
      "c.wsdl": wsdl({ agent: "Own", imports: circle("c.wsdl") }),
    };
    expect((await contractOf(files)).agents.map(({ name, operations }) => [name, operations.length])).toEqual([
      ["Note", 1],
      ["Own", 1],
    ]);
  });

  test("without a location find a schema of that namespace, and what it imports", async () => {
    const files = {
      "a.wsdl": wsdl({ schema: '<xs:import namespace="urn:b"/><xs:element name="E" xmlns:b="urn:b" type="b:B"/>' }),
      "b.xsd": xsd(
        "urn:b",
        '<xs:import namespace="urn:c"/><xs:complexType name="B"><xs:sequence><xs:element name="C" xmlns:c="urn:c" type="c:C"/></xs:sequence></xs:complexType>',
      ),
      "c.xsd": xsd("urn:c", type("C")),
      "d.xsd": xsd("urn:d", type("D")),
    };
    expect([...(await contractOf(files)).types.keys()]).toEqual(["{urn:b}B", "{urn:c}C"]);
  });

  test("without a location are not looked for where the namespace is there already", async () => {
    const own = '<xs:schema targetNamespace="urn:b"><xs:complexType name="B"/></xs:schema>';
    const files = {
      "a.wsdl": wsdl({ schema: '<xs:import namespace="urn:b"/>', schemas: own }),
      "b.xsd": xsd("urn:b", type("Other")),
    };
    expect([...(await contractOf(files)).types.keys()]).toEqual(["{urn:b}B"]);
  });

  test("that bring no schema are told where a name needs it", async () => {
    const schema =
      '<xs:import namespace="urn:b"/>\n<xs:complexType name="T"><xs:sequence><xs:element name="B" xmlns:b="urn:b" type="b:B"/></xs:sequence></xs:complexType>';
    expect(await told(wsdl({ schema }))).toEqual([
      'NS204 a.wsdl:9 no schema defines the imported namespace "urn:b" | {urn:b}B is used here a.wsdl:10',
    ]);
  });

  test("that find nothing are told once, not for every name", async () => {
    const schema =
      '<xs:import namespace="urn:b" schemaLocation="gone.xsd"/>\n<xs:complexType name="T"><xs:sequence><xs:element name="B" xmlns:b="urn:b" type="b:B"/></xs:sequence></xs:complexType>';
    expect(await told(wsdl({ schema }))).toEqual([
      'NS204 a.wsdl:9 no document is at the location "gone.xsd" of the import',
    ]);
  });

  test("do not excuse an unknown name in a namespace that is there", async () => {
    const schema = type("T", '<xs:element name="B" type="tns:Gone"/>');
    expect(await told(wsdl({ schema }))).toEqual([`NS205 a.wsdl:9 type ${tns("Gone")} is not defined`]);
  });
});

describe("what is not defined", () => {
  test.each<[string, Parameters<typeof wsdl>[0], string]>([
    ["a base", { schema: extending("T", "Gone") }, `type ${tns("Gone")} is not defined`],
    [
      "an item",
      {
        schema:
          '<xs:complexType name="T"><xs:sequence><xs:element name="I" type="tns:Gone" maxOccurs="unbounded"/></xs:sequence></xs:complexType>',
      },
      `type ${tns("Gone")} is not defined`,
    ],
    [
      "a parameter's type",
      { operations: [{ name: "Ping", request: '<xs:element name="A" type="tns:Gone"/>' }] },
      `type ${tns("Gone")} is not defined`,
    ],
    [
      "a result's type",
      { operations: [{ name: "Ping", response: '<xs:element name="A" type="tns:Gone"/>' }] },
      `type ${tns("Gone")} is not defined`,
    ],
    [
      "a built-in type",
      { schema: type("T", '<xs:element name="A" type="xs:gone"/>') },
      "type {http://www.w3.org/2001/XMLSchema}gone is not defined",
    ],
    ["a reference", { schema: type("T", '<xs:element ref="tns:Gone"/>') }, `element ${tns("Gone")} is not defined`],
    ["a message", { messages: "" }, `message ${tns("PingRequest")} is not defined`],
    [
      "a wrapper",
      { messages: message("PingRequest", "Gone") + message("PingResponse", "PingResponse") },
      `element ${tns("Gone")} is not defined`,
    ],
    [
      "a wrapper's type",
      {
        schema: '<xs:element name="In" type="tns:Gone"/>',
        messages: message("PingRequest", "In") + message("PingResponse", "PingResponse"),
      },
      `type ${tns("Gone")} is not defined`,
    ],
    [
      "a list's item",
      { schema: '<xs:simpleType name="T"><xs:list itemType="tns:Gone"/></xs:simpleType>' },
      `type ${tns("Gone")} is not defined`,
    ],
  ])("is told once for each place: %s", async (_, parts, expected) => {
    const all = await told(wsdl(parts));
    expect(all.length).toBeGreaterThan(0);
    for (const each of all) expect(each).toMatch(/^NS205 a\.wsdl:\d+ /);
    expect(all[0]).toContain(expected);
  });

  test("is told in headers too", async () => {
    const headers = '<soap:header message="tns:H" part="p" use="literal"/>';
    const all = await told(wsdl({ binding: bound(boundOperation("Note", "Ping", namespace, headers)) }));
    expect(all).toEqual([expect.stringMatching(/^NS205 .* message \{urn:example\/Services1\}H is not defined$/)]);
    const withPart = (part: string, element: string, schema = "") =>
      told(
        wsdl({
          schema,
          binding: bound(boundOperation("Note", "Ping", namespace, headers)),
          messages:
            message("PingRequest", "Ping") +
            message("PingResponse", "PingResponse") +
            `<wsdl:message name="H"><wsdl:part name="${part}" element="tns:${element}"/></wsdl:message>`,
        }),
      );
    expect((await withPart("q", "Ping"))[0]).toContain(`message ${tns("H")} has no part p`);
    expect((await withPart("p", "Gone"))[0]).toContain(`element ${tns("Gone")} is not defined`);
    expect((await withPart("p", "Head", '<xs:element name="Head" type="tns:Gone"/>'))[0]).toContain(
      `type ${tns("Gone")} is not defined`,
    );
  });
});

describe("definitions that are met twice", () => {
  const twoOf = (one: string, two: string) => ({
    "a.wsdl": wsdl({ schema: one }),
    "b.wsdl": wsdl({ agent: "Memo", schema: two }),
  });

  test("are one, with the documentation that either has", async () => {
    const element = (doc: string, of: string) => `<xs:element name="A" type="xs:int">${doc}</xs:element>${of}`;
    const files = twoOf(
      type("T", element("", "")).replace("<xs:sequence>", `${documented("type")}<xs:sequence>`),
      type("T", element(documented("member"), "")).replace("<xs:sequence>", `${documented("other")}<xs:sequence>`),
    );
    expect(unplaced(typeNamed(await contractOf(files), "T"))).toMatchObject({
      doc: { summary: "type" },
      members: [{ doc: { summary: "member" } }],
    });
  });

  test("that differ are told with both places", async () => {
    expect(await told(twoOf(type("T", members("A")), type("T", members("B"))))).toEqual([
      `NS301 b.wsdl:9 type ${tns("T")} has a different definition elsewhere: there, members[0].name is "${tns("A")}", and "${tns("B")}" here | the other definition a.wsdl:9`,
    ]);
  });

  test("of an agent are told by their operations", async () => {
    const files = { "a.wsdl": wsdl(), "b.wsdl": wsdl({ operations: [{ name: "Ping", request: members("A") }] }) };
    expect((await told(files))[0]).toMatch(
      /^NS301 b\.wsdl:\d+ agent Note has a different definition elsewhere: there, operations\[0\]\.request\.members\[0\] is absent, and .*A here \| the other definition a\.wsdl:\d+$/,
    );
  });

  test("of an agent at two addresses are one", async () => {
    const files = { "a.wsdl": wsdl(), "b.wsdl": wsdl().replace("https://example.com", "https://other.example.com") };
    expect((await contractOf(files)).agents.map(({ address }) => address)).toEqual(["https://example.com/Note.svc"]);
  });

  test("of an element are told where it is used", async () => {
    const text = wsdl({
      schema: `<xs:element name="E" type="xs:int"/>\n<xs:element name="E" type="xs:string"/>\n${type("T", '<xs:element ref="tns:E"/>')}`,
    });
    expect(await told(text)).toEqual([
      expect.stringMatching(
        /^NS301 a\.wsdl:10 element \{urn:example\/Services1\}E has two different definitions \(type is .*int", and .*string"\) \| the other definition a\.wsdl:9$/,
      ),
    ]);
  });
});

describe("a contract as a whole", () => {
  test("has bases that end", async () => {
    expect(
      await told(
        wsdl({
          schema: `${extending("A", "B")}\n${extending("B", "C")}\n${extending("C", "B")}\n${extending("D", "D")}`,
        }),
      ),
    ).toEqual(["NS302 a.wsdl:10 B extends C extends B | C a.wsdl:11", "NS302 a.wsdl:12 D extends D"]);
  });

  test("has carriers as bases", async () => {
    const schema = `<xs:simpleType name="K"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>\n${extending("A", "K")}`;
    expect(await told(wsdl({ schema }))).toEqual([
      "NS208 a.wsdl:10 A, which extends the enumeration K, is not supported",
    ]);
  });

  test("has one member of a name, those of the bases counted, and one parameter and result", async () => {
    expect(
      await told(
        wsdl({
          schema: `${type("A", members("X"))}\n${extending("B", "A")}\n${extending("C", "B", members("Y", "X"))}`,
        }),
      ),
    ).toEqual([`NS208 a.wsdl:11 a second member X in type ${tns("C")} is not supported | the first a.wsdl:9`]);
    const call = (request: string, response: string) =>
      told(wsdl({ operations: [{ name: "Ping", request, response }] }));
    expect((await call(members("X", "X"), ""))[0]).toContain(
      "a second member X in the request of Ping is not supported | the first",
    );
    expect((await call("", members("X", "Y", "X")))[0]).toContain(
      "a second member X in the response of Ping is not supported | the first",
    );
  });

  test("has no arrays and dictionaries that hold only each other, which is told once", async () => {
    const array = (name: string, item: string) =>
      `<xs:complexType name="${name}"><xs:sequence><xs:element name="I" type="tns:${item}" maxOccurs="unbounded"/></xs:sequence></xs:complexType>`;
    const construct = "which holds itself without a carrier in between, is not supported";
    expect(await told(wsdl({ schema: `${array("A", "B")}\n${array("B", "A")}\n${array("C", "A")}` }))).toEqual([
      `NS208 a.wsdl:9 A, ${construct}`,
    ]);
    expect(
      await told(wsdl({ schema: `${array("A", "T")}${type("T", '<xs:element name="A" type="tns:A"/>')}` })),
    ).toEqual([]);
    const dictionary = `<xs:complexType name="D"><xs:annotation><xs:appinfo><ser:IsDictionary>true</ser:IsDictionary></xs:appinfo></xs:annotation><xs:sequence><xs:element name="P" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="Key" type="xs:int"/><xs:element name="Value" type="tns:A"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType>`;
    expect(await told(wsdl({ schema: `${array("A", "D")}\n${dictionary}` }))).toEqual([
      `NS208 a.wsdl:9 A, ${construct}`,
    ]);
  });
});
