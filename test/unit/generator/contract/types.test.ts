import { describe, expect, test } from "vitest";
import { contractOf, tns, typeNamed, unplaced } from "../../../support/contracts.js";
import { namespace, wsdl } from "../../../support/wsdl.js";

const typeOf = async (schema: string, name = "T") => unplaced(typeNamed(await contractOf(wsdl({ schema })), name));
const annotated = (appinfo: string) =>
  `<xs:annotation><xs:appinfo>${appinfo.replace(/<(\w+)/, '<$1 xmlns="http://schemas.microsoft.com/2003/10/Serialization/"')}</xs:appinfo></xs:annotation>`;
const int = { kind: "scalar", name: "int" };

describe("a carrier", () => {
  test("is a sequence: nillable, optional, repeated and scalar members in order", async () => {
    expect(
      await typeOf(`<xs:complexType name="T"><xs:sequence>
      <xs:element minOccurs="0" name="A" nillable="true" type="xs:string"/><xs:element name="B" type="xs:int"/>
      <xs:sequence><xs:element minOccurs="0" maxOccurs="unbounded" name="C" type="tns:T"/></xs:sequence><xs:element name="D"/>
      <xs:element name="Never" minOccurs="0" maxOccurs="0" type="xs:int"/>
      </xs:sequence></xs:complexType>`),
    ).toEqual({
      kind: "carrier",
      name: tns("T"),
      abstract: false,
      valueType: false,
      members: [
        { name: tns("A"), type: { kind: "scalar", name: "string" }, nillable: true, optional: true, repeated: false },
        { name: tns("B"), type: int, nillable: false, optional: false, repeated: false },
        { name: tns("C"), type: { kind: "named", name: tns("T") }, nillable: false, optional: true, repeated: true },
        {
          name: tns("D"),
          type: { kind: "scalar", name: "anyType" },
          nillable: false,
          optional: false,
          repeated: false,
        },
      ],
    });
  });

  test("may be empty, abstract, a value type, written as xs:all", async () => {
    expect(await typeOf('<xs:complexType name="T" abstract="true"/>')).toMatchObject({ abstract: true, members: [] });
    expect(
      await typeOf(`<xs:complexType name="T">${annotated("<IsValueType>true</IsValueType>")}</xs:complexType>`),
    ).toMatchObject({ valueType: true });
    expect(
      await typeOf(
        '<xs:complexType name="T"><xs:all><xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:int"/></xs:all></xs:complexType>',
      ),
    ).toMatchObject({ members: [{ name: tns("A") }, { name: tns("B") }] });
  });

  test("extends a base and keeps to its own members", async () => {
    expect(
      await typeOf(`<xs:complexType name="Base"><xs:sequence><xs:element name="A" type="xs:int"/></xs:sequence></xs:complexType>
      <xs:complexType name="T"><xs:complexContent mixed="false"><xs:extension base="tns:Base"><xs:sequence><xs:element name="B" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`),
    ).toMatchObject({ base: tns("Base"), members: [{ name: tns("B") }] });
  });

  test("has members of the namespaces that form and elementFormDefault give, and that references name", async () => {
    const members =
      '<xs:sequence><xs:element name="A" type="xs:int"/><xs:element name="B" form="FORM" type="xs:int"/><xs:element ref="tns:C" minOccurs="0"/></xs:sequence>';
    const schema = (form: string) =>
      `<xs:element name="C" nillable="true" type="xs:int"/><xs:complexType name="T">${members.replace("FORM", form)}</xs:complexType>`;
    const names = async (form: string, schemaAttributes: string) => {
      const type = typeNamed(await contractOf(wsdl({ schema: schema(form), schemaAttributes })), "T");
      return type.kind === "carrier" ? type.members.map(({ name }) => name) : [];
    };
    expect(await names("unqualified", 'elementFormDefault="qualified"')).toEqual([tns("A"), "{}B", tns("C")]);
    expect(await names("qualified", "")).toEqual(["{}A", tns("B"), tns("C")]);
    expect(await typeOf(schema("qualified"))).toMatchObject({
      members: [{}, {}, { nillable: true, optional: true, type: int }],
    });
  });
});

describe("WCF's conventions", () => {
  test("ArrayOf is a sequence of one repeated element", async () => {
    expect(
      await typeOf(
        '<xs:complexType name="T"><xs:sequence><xs:element minOccurs="0" maxOccurs="unbounded" name="int" type="xs:int"/></xs:sequence></xs:complexType>',
      ),
    ).toEqual({
      kind: "array",
      name: tns("T"),
      item: { name: tns("int"), type: int, nillable: false, optional: true, repeated: true },
    });
  });

  test("IsDictionary is a list of anonymous pairs", async () => {
    expect(
      await typeOf(`<xs:complexType name="T">${annotated("<IsDictionary>true</IsDictionary>")}<xs:sequence>
      <xs:element minOccurs="0" maxOccurs="unbounded" name="Pair"><xs:complexType><xs:sequence>
      <xs:element name="Key" nillable="true" type="xs:string"/><xs:element name="Value" type="xs:int"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType>`),
    ).toEqual({
      kind: "dictionary",
      name: tns("T"),
      pair: tns("Pair"),
      key: {
        name: tns("Key"),
        type: { kind: "scalar", name: "string" },
        nillable: true,
        optional: false,
        repeated: false,
      },
      value: { name: tns("Value"), type: int, nillable: false, optional: false, repeated: false },
    });
  });

  test("an enumeration counts by index, an annotation does not shift the next, ActualType changes nothing", async () => {
    expect(
      await typeOf(`<xs:simpleType name="T">${annotated('<ActualType Name="short" Namespace="http://www.w3.org/2001/XMLSchema"/>')}<xs:restriction base="xs:string">
      <xs:enumeration value="A"/><xs:enumeration value="B">${annotated("<EnumerationValue>-5</EnumerationValue>")}</xs:enumeration><xs:enumeration value="C"/></xs:restriction></xs:simpleType>`),
    ).toEqual({
      kind: "enumeration",
      name: tns("T"),
      values: [
        { name: "A", value: 0 },
        { name: "B", value: -5 },
        { name: "C", value: 2 },
      ],
    });
  });

  test("flags count by powers of two of the index", async () => {
    const values = `<xs:enumeration value="A"/><xs:enumeration value="B">${annotated("<EnumerationValue>0</EnumerationValue>")}</xs:enumeration><xs:enumeration value="C"/>`;
    const expected = {
      kind: "flags",
      name: tns("T"),
      values: [
        { name: "A", value: 1 },
        { name: "B", value: 0 },
        { name: "C", value: 4 },
      ],
    };
    expect(
      await typeOf(
        `<xs:simpleType name="T"><xs:list><xs:simpleType><xs:restriction base="xs:string">${values}</xs:restriction></xs:simpleType></xs:list></xs:simpleType>`,
      ),
    ).toEqual(expected);
    expect(
      await typeOf(
        `<xs:simpleType name="T"><xs:list itemType="tns:E"/></xs:simpleType><xs:simpleType name="E"><xs:restriction base="xs:string">${values}</xs:restriction></xs:simpleType>`,
      ),
    ).toEqual(expected);
  });

  test("ser:guid, ser:char and ser:duration have a meaning; the like elsewhere has none", async () => {
    const ser = "http://schemas.microsoft.com/2003/10/Serialization/";
    const guid =
      '<xs:simpleType name="guid"><xs:restriction base="xs:string"><xs:pattern value="[0-9]+"/></xs:restriction></xs:simpleType>';
    const contract = await contractOf(
      wsdl({
        schema: guid.replace('"guid"', '"Own"'),
        schemas: `<xs:schema targetNamespace="${ser}">${guid}
      <xs:simpleType name="char"><xs:restriction base="xs:int"/></xs:simpleType></xs:schema>`,
      }),
    );
    expect(unplaced([...contract.types.values()])).toEqual([
      { kind: "restricted", name: `{${ser}}char`, base: "int", meaning: "char", facets: [] },
      {
        kind: "restricted",
        name: `{${ser}}guid`,
        base: "string",
        meaning: "guid",
        facets: [{ name: "pattern", value: "[0-9]+" }],
      },
      { kind: "restricted", name: `{${namespace}}Own`, base: "string", facets: [{ name: "pattern", value: "[0-9]+" }] },
    ]);
  });
});
