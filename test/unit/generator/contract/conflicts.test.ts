import { describe, expect, test } from "vitest";
import { read } from "../../../support/contracts.js";
import { at, wsdl } from "../../../support/wsdl.js";

const carrier = (member: string, name = "T") =>
  `\n<xs:complexType name="${name}"><xs:sequence>${member}</xs:sequence></xs:complexType>`;
const member = '<xs:element name="A" type="xs:int"/>';
const places = (
  diagnostic:
    | {
        readonly related?: readonly {
          readonly position: { readonly file: string; readonly line: number; readonly column: number };
        }[];
      }
    | undefined,
) => (diagnostic?.related ?? []).map(({ position: { file, line, column } }) => `${file}:${line}:${column}`);

describe("a type that two agents define", () => {
  test("alike is one", async () => {
    const { found, contracts } = await read({
      "a.wsdl": wsdl({ schema: carrier(member) }),
      "b.wsdl": wsdl({ agent: "Task", schema: `\n\n${carrier(member)}` }),
    });
    expect(found).toEqual([]);
    expect(contracts[0]?.types.size).toBe(1);
    expect(contracts[0]?.agents.map(({ name }) => name)).toEqual(["Note", "Task"]);
  });

  test.each([
    ["another type", '<xs:element name="A" type="xs:long"/>', 'members[0].type.name is "int", and "long"'],
    [
      "another nillable",
      '<xs:element name="A" type="xs:int" nillable="true"/>',
      "members[0].nillable is false, and true",
    ],
    [
      "another order",
      `<xs:element name="B"/>${member}`,
      "members[0] is {urn:example/Services1}A, and {urn:example/Services1}B",
    ],
    ["one more", `${member}<xs:element name="B"/>`, "members[1] is absent, and {urn:example/Services1}B"],
  ])("with %s is an error that shows both places", async (_what, other, how) => {
    const [a, b] = [wsdl({ schema: carrier(member) }), wsdl({ agent: "Task", schema: carrier(other) })];
    const { found, diagnostics } = await read({ "a.wsdl": a, "b.wsdl": b });
    expect(found).toEqual([`NS301 b.wsdl:${at(b, '<xs:complexType name="T"')}`]);
    expect(places(diagnostics[0])).toEqual([`a.wsdl:${at(a, '<xs:complexType name="T"')}`]);
    expect(diagnostics[0]?.message).toContain(how);
  });

  test("keeps the documentation of whichever has it", async () => {
    const documented = member.replace(
      "/>",
      "><xs:annotation><xs:documentation>Prose</xs:documentation></xs:annotation></xs:element>",
    );
    const { contracts } = await read({
      "a.wsdl": wsdl({ schema: carrier(member) }),
      "b.wsdl": wsdl({ agent: "Task", schema: carrier(documented) }),
    });
    expect([...(contracts[0]?.types.values() ?? [])]).toMatchObject([
      { position: { file: "a.wsdl" }, members: [{ doc: { summary: "Prose" } }] },
    ]);
  });

  test("is no conflict where the two are of different versions", async () => {
    const arrays = (type: string) =>
      `<xs:schema targetNamespace="urn:shared">${carrier(`<xs:element name="A" type="${type}"/>`)}</xs:schema>`;
    const { found, contracts } = await read({
      "a.wsdl": wsdl({ schemas: arrays("xs:int") }),
      "b.wsdl": wsdl({ namespace: "urn:example/Services2", schemas: arrays("xs:long") }),
    });
    expect(found).toEqual([]);
    expect(contracts.map(({ services }) => services)).toEqual(["Services1", "Services2"]);
  });
});

describe("an agent that is there twice", () => {
  test("alike is one, wherever it runs", async () => {
    const { found, contracts } = await read({
      "a.wsdl": wsdl(),
      "b.wsdl": wsdl().replace("https://example.com", "https://example.org"),
    });
    expect(found).toEqual([]);
    expect(contracts[0]?.agents).toHaveLength(1);
  });

  test("with other operations is an error that shows both places", async () => {
    const b = wsdl({ operations: [{ name: "Ping", response: member }] });
    const { found, diagnostics } = await read({ "a.wsdl": wsdl(), "b.wsdl": b });
    expect(found).toEqual([`NS301 b.wsdl:${at(b, "<wsdl:portType")}`]);
    expect(places(diagnostics[0])).toEqual([`a.wsdl:${at(wsdl(), "<wsdl:portType")}`]);
  });

  test("has wrapper elements of its own, that others may call the same", async () => {
    const { found } = await read({
      "a.wsdl": wsdl(),
      "b.wsdl": wsdl({ agent: "Task", operations: [{ name: "Ping", request: member }] }),
    });
    expect(found).toEqual([]);
  });
});

describe("an element that one WSDL defines twice", () => {
  test("is an error where it is used", async () => {
    const text = wsdl({
      schema: `<xs:element name="Ping"><xs:complexType><xs:sequence>${member}</xs:sequence></xs:complexType></xs:element>`,
    });
    expect((await read(text)).found).toEqual([`NS301 a.wsdl:${at(text, '<xs:element name="Ping"', 2)}`]);
  });
});

describe("inheritance", () => {
  const extending = (name: string, base: string) =>
    `\n<xs:complexType name="${name}"><xs:complexContent><xs:extension base="tns:${base}"/></xs:complexContent></xs:complexType>`;

  test("in a circle is an error, once", async () => {
    const text = wsdl({ schema: extending("C", "A") + extending("A", "B") + extending("B", "A") });
    const { found, diagnostics } = await read(text);
    expect(found).toEqual([`NS302 a.wsdl:${at(text, '<xs:complexType name="A"')}`]);
    expect(diagnostics[0]?.message).toBe("A extends B extends A");
  });

  test("of itself is an error", async () => {
    const text = wsdl({ schema: extending("A", "A") });
    expect((await read(text)).found).toEqual([`NS302 a.wsdl:${at(text, '<xs:complexType name="A"')}`]);
  });

  test("through arrays may go in circles", async () => {
    const array =
      '<xs:complexType name="ArrayOfT"><xs:sequence><xs:element name="T" maxOccurs="unbounded" type="tns:T"/></xs:sequence></xs:complexType>';
    expect(
      (await read(wsdl({ schema: carrier('<xs:element name="Children" type="tns:ArrayOfT"/>') + array }))).found,
    ).toEqual([]);
  });
});
