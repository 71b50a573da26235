import { describe, expect, test } from "vitest";
import { contractOf, read } from "../support/contracts.js";
import { at, namespace, wsdl, xsd } from "../support/wsdl.js";

const usesOther = { operations: [{ name: "Ping", request: '<xs:element name="A" type="o:T" xmlns:o="urn:other"/>' }] };
const other = xsd("urn:other", '<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>');
const importing = (attributes: string) => ({
  ...usesOther,
  schema: `<xs:import namespace="urn:other" ${attributes}/>`,
});

describe("xs:import", () => {
  test.each(["o.xsd", "./o.xsd", "../w/o.xsd", "..\\w\\o.xsd", "../w/o%2Exsd"])(
    "with location %s is found beside the importer",
    async (location) => {
      const contract = await contractOf({
        "w/a.wsdl": wsdl(importing(`schemaLocation="${location}"`)),
        "w/o.xsd": other,
      });
      expect([...contract.types.keys()]).toEqual(["{urn:other}T"]);
      expect(contract.agents[0]?.schemas).toEqual([namespace, "urn:other"]);
    },
  );

  test("with another location is asked of the source", async () => {
    const { found, contracts } = await read(
      { "a.wsdl": wsdl(importing('schemaLocation="http://h/?xsd=1"')) },
      { "http://h/?xsd=1": other },
    );
    expect(found).toEqual([]);
    expect(contracts[0]?.types.size).toBe(1);
  });

  test("without location is found among the WSDL's schemas, or those of the source", async () => {
    const inline = await contractOf(wsdl({ ...importing(""), schemas: other }));
    expect([...inline.types.keys()]).toEqual(["{urn:other}T"]);
    const beside = await contractOf({ "a.wsdl": wsdl(importing("")), "z.xsd": other });
    expect([...beside.types.keys()]).toEqual(["{urn:other}T"]);
  });

  test("that finds nothing is named, with its place", async () => {
    const text = wsdl(importing('schemaLocation="none.xsd"'));
    expect((await read(text)).found).toEqual([`NS204 a.wsdl:${at(text, "<xs:import")}`]);
    const without = wsdl(importing(""));
    const { found, diagnostics } = await read(without);
    expect(found).toEqual([`NS204 a.wsdl:${at(without, "<xs:import")}`]);
    expect(diagnostics[0]?.message).toContain("urn:other");
  });

  test("of which nothing is used need not be found", async () => {
    expect((await read(wsdl({ schema: '<xs:import namespace="urn:unused"/>' }))).found).toEqual([]);
  });

  test("that finds another namespace is refused", async () => {
    const text = wsdl(importing('schemaLocation="o.xsd"'));
    expect((await read({ "a.wsdl": text, "o.xsd": xsd("urn:third", "") })).found).toContain(
      `NS204 a.wsdl:${at(text, "<xs:import")}`,
    );
  });

  test("that finds a schema without what is used leaves that unknown", async () => {
    const text = wsdl(importing('schemaLocation="o.xsd"'));
    expect((await read({ "a.wsdl": text, "o.xsd": xsd("urn:other", "") })).found).toEqual([
      `NS205 a.wsdl:${at(text, '<xs:element name="A"')}`,
    ]);
  });

  test("may go in circles", async () => {
    const circle = xsd(
      "urn:other",
      `<xs:import namespace="urn:other2" schemaLocation="p.xsd"/><xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>`,
    );
    const back = xsd("urn:other2", '<xs:import namespace="urn:other" schemaLocation="o.xsd"/>');
    const contract = await contractOf({
      "a.wsdl": wsdl(importing('schemaLocation="o.xsd"')),
      "o.xsd": circle,
      "p.xsd": back,
    });
    expect(contract.types.size).toBe(1);
  });
});

describe("xs:include", () => {
  const including = {
    schema: '<xs:include schemaLocation="i.xsd"/>',
    operations: [{ name: "Ping", request: '<xs:element name="A" type="tns:T"/>' }],
  };
  const type =
    '<xs:complexType name="T"><xs:sequence><xs:element name="X" type="U"/></xs:sequence></xs:complexType><xs:simpleType name="U"><xs:restriction base="xs:int"/></xs:simpleType>';

  test("brings the components of another file", async () => {
    const contract = await contractOf({
      "a.wsdl": wsdl(including),
      "i.xsd": xsd(namespace, type.replace('"U"/>', '"tns:U"/>')),
    });
    expect([...contract.types.keys()]).toEqual([`{${namespace}}T`, `{${namespace}}U`]);
  });

  test("gives a schema without namespace its own", async () => {
    const contract = await contractOf({ "a.wsdl": wsdl(including), "i.xsd": xsd(undefined, type) });
    expect([...contract.types.keys()]).toEqual([`{${namespace}}T`, `{${namespace}}U`]);
    expect(contract.types.get(`{${namespace}}T`)).toMatchObject({
      members: [{ name: `{${namespace}}X`, type: { name: `{${namespace}}U` } }],
    });
  });

  test("of nothing is named, with its place", async () => {
    const text = wsdl(including);
    expect((await read(text)).found[0]).toBe(`NS204 a.wsdl:${at(text, "<xs:include")}`);
  });

  test("as xs:redefine is not supported", async () => {
    const text = wsdl({ schema: '<xs:redefine schemaLocation="i.xsd"/>' });
    expect((await read({ "a.wsdl": text, "i.xsd": xsd(namespace, "") })).found).toEqual([
      `NS208 a.wsdl:${at(text, "<xs:redefine")}`,
    ]);
  });
});

describe("wsdl:import", () => {
  test("lets the binding be in another file than the port type, as WCF's ?wsdl has it", async () => {
    const outer = wsdl({
      namespace: "urn:binding",
      portType: "",
      messages: "",
      operations: [],
      imports: '<wsdl:import namespace="urn:example/Services1" location="inner.wsdl"/>',
      binding:
        wsdl()
          .match(/<wsdl:binding[^]*<\/wsdl:binding>/)?.[0]
          .replace('type="tns:Note"', 'type="i:Note" xmlns:i="urn:example/Services1"') ?? "",
    });
    const contract = await contractOf({ "outer.wsdl": outer, "inner.wsdl": wsdl({ binding: "", service: "" }) });
    expect(contract.namespace).toBe(namespace);
    expect(contract.agents.map(({ name, address }) => `${name} ${address}`)).toEqual([
      "Note https://example.com/Note.svc",
    ]);
  });

  test("of nothing is named, with its place", async () => {
    const text = wsdl({ imports: '<wsdl:import namespace="urn:x" location="none.wsdl"/>' });
    expect((await read(text)).found).toEqual([`NS204 a.wsdl:${at(text, "<wsdl:import")}`]);
  });
});

describe("a document", () => {
  test("that is something else is refused", async () => {
    expect((await read("\n<html/>")).found).toEqual(["NS203 a.wsdl:2:1"]);
  });
  test("without a WSDL among them is refused", async () => {
    expect((await read({ "a.xsd": xsd("urn:x", "") })).found).toEqual(["NS102"]);
  });
});
