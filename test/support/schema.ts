/** The schemas of a WSDL for libxml2, and what it says of messages. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
export const soap = "http://schemas.xmlsoap.org/soap/envelope/";

/** SOAP 1.1's own schema lets anything stand in Header and Body; here it must be declared. */
const envelopeSchema = (
  imports: string,
) => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:s="${soap}" targetNamespace="${soap}" elementFormDefault="qualified">
${imports}<xs:element name="Envelope"><xs:complexType><xs:sequence><xs:element name="Header" minOccurs="0" type="s:Any"/><xs:element name="Body" type="s:Any"/></xs:sequence></xs:complexType></xs:element>
<xs:complexType name="Any"><xs:sequence><xs:any namespace="##other" processContents="strict" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:schema>`;

/** The schemas of a WSDL as files; gives the one for whole messages. */
export function writeSchemas(folder: string, wsdl: string): string {
  const around = /<wsdl:definitions\b[^>]*>/.exec(wsdl)?.[0].match(/xmlns:[\w-]+="[^"]*"/g) ?? [];
  const schemas = [...wsdl.matchAll(/<xs:schema\b[^>]*>[\s\S]*?<\/xs:schema>/g)].map(([text]) => ({
    text,
    namespace: /targetNamespace="([^"]*)"/.exec(text)?.[1] ?? "",
  }));
  const fileOf = (namespace: string) => `${schemas.findIndex((each) => each.namespace === namespace)}.xsd`;
  for (const [index, { text }] of schemas.entries()) {
    const tag = /^<xs:schema\b[^>]*/.exec(text)?.[0] ?? "";
    const declared = around.filter((each) => !tag.includes(`${each.slice(0, each.indexOf("="))}=`)).join(" ");
    const located = text.replace(
      /<xs:import namespace="([^"]*)"\/>/g,
      (_, namespace: string) => `<xs:import namespace="${namespace}" schemaLocation="${fileOf(namespace)}"/>`,
    );
    writeFileSync(join(folder, `${index}.xsd`), located.replace("<xs:schema", `<xs:schema ${declared}`));
  }
  const imports = schemas
    .map((each) => `<xs:import namespace="${each.namespace}" schemaLocation="${fileOf(each.namespace)}"/>\n`)
    .join("");
  writeFileSync(join(folder, "messages.xsd"), envelopeSchema(imports));
  return join(folder, "messages.xsd");
}

/** What xmllint says of files that are not valid; empty where all are. */
export const complaints = (schema: string, files: readonly string[]): Promise<string> =>
  run("xmllint", ["--nonet", "--noout", "--schema", schema, ...files], { maxBuffer: 1 << 26 }).then(
    () => "",
    (error: { stderr?: string }) =>
      (error.stderr ?? "xmllint failed")
        .split("\n")
        .filter((line) => !line.endsWith(" validates"))
        .join("\n"),
  );
