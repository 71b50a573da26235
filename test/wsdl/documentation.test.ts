import { describe, expect, test } from "vitest";
import { contractOf } from "../support/contracts.js";
import { wsdl } from "../support/wsdl.js";

const docOf = async (documentation: string, request = "") =>
  (await contractOf(wsdl({ operations: [{ name: "Ping", request, documentation }] }))).agents[0]?.operations[0];

describe("wsdl:documentation", () => {
  test("is its text, with white space folded", async () => {
    expect((await docOf("  Says\n   hello. "))?.doc).toEqual({ summary: "Says hello." });
  });

  test("may be .NET's sections", async () => {
    const operation = await docOf(
      "<summary>Says hello.</summary><param name='text'>What to say.</param><returns>What was said.</returns>",
      '<xs:element name="Text" type="xs:string"/>',
    );
    expect(operation?.doc).toEqual({ summary: "Says hello.", returns: "What was said." });
    expect(operation?.request.members[0]?.doc).toEqual({ summary: "What to say." });
  });

  test("has its markup turned into words and paragraphs", async () => {
    const operation = await docOf(
      '<summary>See <see cref="M:SuperOffice.CRM.Services.INoteAgent.Ping(System.Int32)"/> or <b>this</b>.<para/>' +
        '<para>Second, &lt;plain&gt; <paramref name="text"/>.</para><![CDATA[a < b]]></summary>',
    );
    expect(operation?.doc?.summary).toBe("See Ping or this.\n\nSecond, <plain> text.\n\na < b");
  });

  test("without text is none", async () => {
    expect(await docOf("<summary> </summary>")).not.toHaveProperty("doc");
  });

  test("of a schema belongs to types, members and values", async () => {
    const note = (text: string) => `<xs:annotation><xs:documentation>${text}</xs:documentation></xs:annotation>`;
    const contract = await contractOf(
      wsdl({
        schema: `<xs:complexType name="T">${note("A type")}<xs:sequence><xs:element name="M" type="xs:int">${note("A member")}</xs:element></xs:sequence></xs:complexType>
        <xs:simpleType name="E"><xs:restriction base="xs:string"><xs:enumeration value="A">${note("A value")}</xs:enumeration></xs:restriction></xs:simpleType>`,
      }),
    );
    const [e, t] = [...contract.types.values()];
    expect(t).toMatchObject({ doc: { summary: "A type" }, members: [{ doc: { summary: "A member" } }] });
    expect(e).toMatchObject({ values: [{ name: "A", doc: { summary: "A value" } }] });
  });
});
