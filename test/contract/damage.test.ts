/** Whatever a file holds, it is read or there is a diagnostic; nothing is thrown, and no error is without its place. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { contractOf, read } from "../support/contracts.js";
import { boundOperation, wsdl } from "../support/wsdl.js";

const whole = wsdl({
  schema: `<xs:import namespace="urn:other"/><xs:complexType name="Base"><xs:sequence><xs:element name="A" nillable="true" type="xs:string"/></xs:sequence></xs:complexType>
    <xs:complexType name="T"><xs:complexContent mixed="false"><xs:extension base="tns:Base"><xs:sequence><xs:element name="E" type="tns:Flags"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
    <xs:complexType name="D"><xs:annotation><xs:appinfo><ser:IsDictionary>true</ser:IsDictionary></xs:appinfo></xs:annotation><xs:sequence>
    <xs:element minOccurs="0" maxOccurs="unbounded" name="P"><xs:complexType><xs:sequence><xs:element name="Key" type="xs:int"/><xs:element name="Value" type="tns:T"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType>
    <xs:simpleType name="Flags"><xs:list><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="X"/></xs:restriction></xs:simpleType></xs:list></xs:simpleType>
    <xs:element name="H" type="xs:int"/>`,
  operations: [
    {
      name: "Ping",
      request: '<xs:element name="P" type="tns:D"/><xs:element ref="tns:H"/>',
      documentation: "<summary>Text</summary>",
    },
  ],
  binding: `<wsdl:binding name="Basic_Note" type="tns:Note"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${boundOperation("Note", "Ping", undefined, '<soap:header message="tns:PingRequest" part="parameters" use="literal"/>')}</wsdl:binding>`,
});
/** Tags, names, values and the white space between them. */
const tokens = whole.match(/<\/?[\w:]+|[\w:]+(?==")|"[^"]*"|\/?>|[^<>"]+/g) ?? [];

test("a WSDL with pieces lost, moved or doubled is read or refused, never a crash", async () => {
  const index = fc.nat(tokens.length - 1);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom("drop", "copy", "swap"), index, index), { minLength: 1, maxLength: 3 }),
      async (edits) => {
        const damaged = [...tokens];
        for (const [how, a, b] of edits) {
          if (how === "drop") damaged[a] = "";
          else if (how === "copy") damaged[a] = damaged[b] ?? "";
          else [damaged[a], damaged[b]] = [damaged[b] ?? "", damaged[a] ?? ""];
        }
        const { diagnostics, contracts } = await read(damaged.join(""));
        for (const { code, position } of diagnostics)
          expect([position !== undefined, code]).toEqual([code !== "NS102", code]);
        if (diagnostics.length === 0) expect(contracts.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1500 },
  );
});

test("a WSDL in which one name means another is read or refused, never a crash", async () => {
  const values = tokens.flatMap((token, i) => (token.startsWith('"') ? [i] : []));
  const value = fc.constantFrom(...values);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 2 }), async (edits) => {
      const damaged = [...tokens];
      for (const [a, b] of edits) damaged[a] = tokens[b] ?? "";
      await read(damaged.join(""));
    }),
    { numRuns: 1500 },
  );
});

test("is whole to begin with, but for the header's type", async () => {
  expect((await read(whole)).found).toHaveLength(1);
  await expect(contractOf(whole.replace(/<soap:header[^>]*>/, ""))).resolves.toBeDefined();
});
