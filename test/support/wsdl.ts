/** Short WSDLs for tests, in the form in which WCF writes them, with every part of it open to change. */
export const namespace = "urn:example/Services1";

export interface WsdlParts {
  readonly agent?: string;
  readonly namespace?: string;
  /** Content of the schema, before the wrappers of the operations. */
  readonly schema?: string;
  /** Attributes of the schema element. */
  readonly schemaAttributes?: string;
  /** More schemas, whole. */
  readonly schemas?: string;
  readonly operations?: readonly OperationParts[];
  /** Put right after the definitions' start tag. */
  readonly imports?: string;
  /** Each takes the place of what the operations would give. */
  readonly messages?: string;
  readonly portType?: string;
  readonly binding?: string;
  readonly service?: string;
}

export interface OperationParts {
  readonly name: string;
  /** Elements of the request's sequence. */
  readonly request?: string;
  readonly response?: string;
  readonly documentation?: string;
}

export function wsdl(parts: WsdlParts = {}): string {
  const agent = parts.agent ?? "Note";
  const target = parts.namespace ?? namespace;
  const operations = parts.operations ?? [{ name: "Ping" }];
  const each = (write: (operation: OperationParts) => string): string => operations.map(write).join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions name="${agent}Service" targetNamespace="${target}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"
  xmlns:tns="${target}" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:soap12="http://schemas.xmlsoap.org/wsdl/soap12/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ser="http://schemas.microsoft.com/2003/10/Serialization/"
  xmlns:arr="http://schemas.microsoft.com/2003/10/Serialization/Arrays">
${parts.imports ?? ""}
<wsdl:types>
<xs:schema ${parts.schemaAttributes ?? 'elementFormDefault="qualified"'} targetNamespace="${target}">
${parts.schema ?? ""}
${each(({ name, request, response }) => `${wrapper(name, request)}\n${wrapper(`${name}Response`, response)}`)}
</xs:schema>
${parts.schemas ?? ""}
</wsdl:types>
${parts.messages ?? each(({ name }) => message(`${name}Request`, name) + message(`${name}Response`, `${name}Response`))}
${
  parts.portType ??
  `<wsdl:portType name="${agent}">
${each(({ name, documentation }) => `<wsdl:operation name="${name}">${documentation === undefined ? "" : `<wsdl:documentation>${documentation}</wsdl:documentation>`}<wsdl:input message="tns:${name}Request"/><wsdl:output message="tns:${name}Response"/></wsdl:operation>`)}
</wsdl:portType>`
}
${
  parts.binding ??
  `<wsdl:binding name="Basic_${agent}" type="tns:${agent}">
<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
${each(({ name }) => boundOperation(agent, name, target))}
</wsdl:binding>`
}
${parts.service ?? `<wsdl:service name="${agent}Service"><wsdl:port name="Basic_${agent}" binding="tns:Basic_${agent}"><soap:address location="https://example.com/${agent}.svc"/></wsdl:port></wsdl:service>`}
</wsdl:definitions>`;
}

const wrapper = (name: string, members = ""): string =>
  `<xs:element name="${name}"><xs:complexType><xs:sequence>${members}</xs:sequence></xs:complexType></xs:element>`;

export const message = (name: string, element: string): string =>
  `<wsdl:message name="${name}"><wsdl:part name="parameters" element="tns:${element}"/></wsdl:message>`;

export const boundOperation = (agent: string, name: string, target = namespace, headers = ""): string =>
  `<wsdl:operation name="${name}"><soap:operation soapAction="${target}/${agent}/${name}" style="document"/>` +
  `<wsdl:input>${headers}<soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>`;

/** A schema in a file of its own. */
export const xsd = (target: string | undefined, content: string): string =>
  `<xs:schema elementFormDefault="qualified"${target === undefined ? "" : ` targetNamespace="${target}" xmlns:tns="${target}"`} xmlns:xs="http://www.w3.org/2001/XMLSchema">\n${content}\n</xs:schema>`;

/** `line:column` of the first, or the given, occurrence of a piece of text. */
export function at(text: string, piece: string, occurrence = 1): string {
  let offset = -1;
  for (let i = 0; i < occurrence; i++) {
    offset = text.indexOf(piece, offset + 1);
    if (offset < 0) throw new Error(`not in the text: ${piece}`);
  }
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
