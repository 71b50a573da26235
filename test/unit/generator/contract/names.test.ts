import { describe, expect, test } from "vitest";
import { read } from "../../../support/contracts.js";
import { at, wsdl } from "../../../support/wsdl.js";

const escaped = (name: string) =>
  name.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;").replace(/\n/g, "&#10;");
const problems = async (parts: Parameters<typeof wsdl>[0]) => {
  const text = wsdl(parts);
  return { text, found: (await read(text)).found };
};
const enumeration = (value: string) =>
  `<xs:simpleType name="T"><xs:restriction base="xs:string"><xs:enumeration value="${escaped(value)}"/></xs:restriction></xs:simpleType>`;

const notIdentifiers = ["a-b", "a.b"];
const notNames = ["1a", "a b", "*/", 'a"b', "a\nb", "../x", "a'b", "${x}", ""];
const inherited = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

describe("NS303: a name that cannot be written", () => {
  test.each([
    ...notIdentifiers,
    ...inherited,
    "class",
    "default",
    "await",
    "any",
    "unknown",
    "string",
    "number",
    "never",
    "type",
    "let",
  ])("type %j", async (name) => {
    const { text, found } = await problems({ schema: `<xs:complexType name="${name}"/>` });
    expect(found).toEqual([`NS303 a.wsdl:${at(text, "<xs:complexType")}`]);
  });

  test.each([...notIdentifiers, ...inherited, "class", "object", "CON", "nul", "Com1", "LPT9", "aux"])(
    "agent %j",
    async (agent) => {
      const { text, found } = await problems({ agent });
      expect(found).toEqual([`NS303 a.wsdl:${at(text, "<wsdl:portType")}`]);
    },
  );

  test.each([...notIdentifiers, ...inherited, "then"])("operation %j", async (name) => {
    const { text, found } = await problems({ operations: [{ name }] });
    expect(found).toEqual([`NS303 a.wsdl:${at(text, "<wsdl:operation")}`]);
  });

  test.each([...notIdentifiers, ...inherited])("member %j", async (name) => {
    const { text, found } = await problems({
      schema: `<xs:complexType name="T"><xs:sequence><xs:element name="${name}"/></xs:sequence></xs:complexType>`,
    });
    expect(found).toEqual([`NS303 a.wsdl:${at(text, "<xs:element")}`]);
  });

  test.each(["a b", "*/", 'a"b', "a'b", "a\nb", "a`b", "a\\b", "a\u2028b", "", ...inherited])(
    "enumeration value %j",
    async (value) => {
      const { text, found } = await problems({ schema: enumeration(value) });
      expect(found).toEqual([`NS303 a.wsdl:${at(text, "<xs:simpleType")}`]);
    },
  );

  test.each(["urn:x/..", "urn:x/CON", "urn:x/a b", "/", "urn:x/a'b"])("namespace %j", async (namespace) => {
    // Without a service, whose name would take the place of a last segment that names nothing.
    const { text, found } = await problems({ namespace, service: "" });
    expect(found).toEqual([`NS303 a.wsdl:${at(text, "<wsdl:portType")}`]);
  });
});

describe("a name that is not one in XML either", () => {
  test.each(notNames)("%j is refused where it stands", async (name) => {
    const { text, found } = await problems({ schema: `<xs:complexType name="${escaped(name)}"/>` });
    expect(found).toContain(`${name === "" ? "NS303" : "NS207"} a.wsdl:${at(text, "<xs:complexType")}`);
  });
});

describe("names that can be written", () => {
  test("are reserved words where a property stands, the DOM's globals, and letters of any script", async () => {
    const member = (name: string) => `<xs:element name="${name}" minOccurs="0"/>`;
    const { found } = await problems({
      schema: `<xs:complexType name="Document"/><xs:complexType name="Størrelse"/>${enumeration("10-20.x:y_é").replace('"T"', '"E"')}`,
      operations: [{ name: "delete", request: member("class") + member("default") + member("_") }, { name: "Delete2" }],
    });
    expect(found).toEqual([]);
  });

  test("leave soapAction and namespaces to be anything", async () => {
    const text = wsdl({ namespace: "urn:`*/${x}'/Services1" }).replaceAll('Note/Ping" style', '&quot;`*/${x}" style');
    const { found, contracts } = await read(text);
    expect(found).toEqual([]);
    expect(contracts[0]?.agents[0]?.operations[0]?.soapAction).toBe("urn:`*/${x}'/Services1/\"`*/${x}");
  });
});

describe("NS304: names that collide", () => {
  test("agents that differ by case", async () => {
    const b = wsdl({ agent: "note" });
    expect((await read({ "a.wsdl": wsdl(), "b.wsdl": b })).found).toEqual([`NS304 b.wsdl:${at(b, "<wsdl:portType")}`]);
  });
  test("operations of one agent that differ by case", async () => {
    const { text, found } = await problems({ operations: [{ name: "Ping" }, { name: "PING" }] });
    expect(found).toEqual([`NS304 a.wsdl:${at(text, '<wsdl:operation name="PING"')}`]);
  });
  test("types that differ by case, or by their namespace only", async () => {
    const { text, found } = await problems({ schema: '<xs:complexType name="T"/>\n<xs:complexType name="t"/>' });
    expect(found).toEqual([`NS304 a.wsdl:${at(text, '<xs:complexType name="t"')}`]);
    const other = await problems({
      schema: '<xs:complexType name="T"/>',
      schemas: '<xs:schema targetNamespace="urn:other">\n <xs:complexType name="T"/></xs:schema>',
    });
    expect(other.found).toEqual([
      `NS304 a.wsdl:${at(other.text, ' <xs:complexType name="T"').replace(/\d+$/, (column) => `${Number(column) + 1}`)}`,
    ]);
  });
  test("namespaces that end alike", async () => {
    const b = wsdl({ namespace: "urn:other/services1" });
    expect((await read({ "a.wsdl": wsdl(), "b.wsdl": b })).found).toEqual([`NS304 b.wsdl:${at(b, "<wsdl:portType")}`]);
  });
});
