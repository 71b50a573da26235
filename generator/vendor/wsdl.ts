/**
 * Writes one agent as a small WSDL: its wrapper and header elements, messages, operations and binding. Types are
 * imported.
 */
import {
  localOf,
  namespaceOf,
  xsdNamespace,
  type Agent,
  type Contract,
  type Header,
  type Message,
  type Operation,
  type QName,
} from "../contract/model.js";
import { nameText, typeText, type Namespaces } from "./prefixes.js";
import { docNodes, memberNode, schemaNode } from "./schema.js";
import { document, element, type Node } from "./xml.js";

export const wsdlFile = (contract: Contract, namespaces: Namespaces, agent: Agent): string =>
  definitions(contract, namespaces, agent, [agentSchema(contract, namespaces, agent)]);

/**
 * Returns the WSDL of an agent with all schemas inside, in the agent's order.
 *
 * @param contract the types that the agent needs, and no others
 */
export function singleWsdlFile(contract: Contract, namespaces: Namespaces, agent: Agent): string {
  const all = [...agent.schemas, ...namespaces.all.filter((each) => !agent.schemas.includes(each))];
  const inUse = new Set([...contract.types.keys()].map(namespaceOf));
  const schemas = all.map((each) => {
    const elements = each === contract.namespace ? agentElements(namespaces, agent) : inUse.has(each) ? [] : [unused];
    return schemaNode(contract, namespaces, each, () => undefined, elements);
  });
  return definitions(contract, namespaces, agent, schemas);
}

/** Element for an otherwise empty schema, as WCF writes it. Some tools drop empty schemas. */
const unused = element("xs:element", { name: "anyType", nillable: "true", type: "xs:anyType" });

function definitions(contract: Contract, namespaces: Namespaces, agent: Agent, schemas: readonly Node[]): string {
  const headers = headerMessages(agent);
  const { portType = agent.name } = agent;
  const prefixes = Object.fromEntries(
    [...agent.schemas, ...unlisted(namespaces, agent)].map((each) => [`xmlns:${namespaces.prefixOf(each)}`, each]),
  );
  return document(
    element(
      "wsdl:definitions",
      {
        "xmlns:wsdl": "http://schemas.xmlsoap.org/wsdl/",
        "xmlns:soap": "http://schemas.xmlsoap.org/wsdl/soap/",
        "xmlns:xs": xsdNamespace,
        "xmlns:tns": contract.namespace,
        ...prefixes,
        name: agent.serviceName,
        targetNamespace: contract.namespace,
      },
      [
        element("wsdl:types", {}, schemas),
        ...headers.map(({ name, parts }) =>
          element(
            "wsdl:message",
            { name },
            parts.map((each) => partNode(namespaces, localOf(each.element), each.element)),
          ),
        ),
        ...agent.operations.flatMap((operation) => [
          element("wsdl:message", { name: `${operation.name}.Request` }, [
            partNode(namespaces, "parameters", operation.request.element),
          ]),
          element("wsdl:message", { name: `${operation.name}.Response` }, [
            partNode(namespaces, "parameters", operation.response.element),
          ]),
        ]),
        element("wsdl:portType", { name: portType }, [
          documentation(docNodes(agent.doc)),
          ...agent.operations.map(portTypeOperation),
        ]),
        element("wsdl:binding", { name: `BasicHttpBinding_${portType}`, type: `tns:${portType}` }, [
          element("soap:binding", { transport: "http://schemas.xmlsoap.org/soap/http" }),
          ...agent.operations.map((operation) => bindingOperation(operation, headers)),
        ]),
        element("wsdl:service", { name: agent.serviceName }, [
          element("wsdl:port", { name: `BasicHttpBinding_${portType}`, binding: `tns:BasicHttpBinding_${portType}` }, [
            element("soap:address", { location: agent.address }),
          ]),
        ]),
      ],
    ),
  );
}

/**
 * Returns the wrapper and header elements of an agent. Agents may define them differently, so each WSDL has its own.
 */
function agentElements(namespaces: Namespaces, agent: Agent): readonly Node[] {
  const elements = new Map<QName, Node>();
  for (const operation of agent.operations) {
    for (const header of [...operation.requestHeaders, ...operation.responseHeaders]) {
      const attributes = {
        name: localOf(header.element),
        type: typeText(namespaces, header.type),
        nillable: header.nillable ? "true" : undefined,
      };
      elements.set(header.element, element("xs:element", attributes));
    }
  }
  for (const operation of agent.operations) {
    for (const message of [operation.request, operation.response])
      elements.set(message.element, wrapperNode(namespaces, message));
  }
  return [...elements.values()];
}

/** Returns the schema of an agent's own elements. Its imports have the order of the agent's schemas. */
function agentSchema(contract: Contract, namespaces: Namespaces, agent: Agent): Node {
  return element("xs:schema", { targetNamespace: contract.namespace, elementFormDefault: "qualified" }, [
    element("xs:include", { schemaLocation: namespaces.fileOf(contract.namespace) }),
    ...agent.schemas
      .filter((each) => each !== contract.namespace)
      .map((each) => element("xs:import", { namespace: each, schemaLocation: namespaces.fileOf(each) })),
    // Without a location: with one, they would become schemas of the agent itself. The other files import them.
    ...unlisted(namespaces, agent).map((each) => element("xs:import", { namespace: each })),
    ...agentElements(namespaces, agent),
  ]);
}

/** Returns the namespaces of types that the agent uses, but whose schemas only other schemas import. */
function unlisted(namespaces: Namespaces, agent: Agent): readonly string[] {
  const declared = agent.operations.flatMap(({ request, response, requestHeaders, responseHeaders }) =>
    [...request.members, ...response.members, ...requestHeaders, ...responseHeaders].map(({ type }) => type),
  );
  const used = new Set(declared.flatMap((type) => (type.kind === "named" ? [namespaceOf(type.name)] : [])));
  return namespaces.all.filter((each, index) => index > 0 && used.has(each) && !agent.schemas.includes(each));
}

const wrapperNode = (namespaces: Namespaces, message: Message): Node =>
  element("xs:element", { name: localOf(message.element) }, [
    element("xs:complexType", {}, [
      element(
        "xs:sequence",
        {},
        message.members.map((member) => memberNode(namespaces, member)),
      ),
    ]),
  ]);

const partNode = (namespaces: Namespaces, name: string, elementName: QName): Node =>
  element("wsdl:part", { name, element: nameText(namespaces, elementName) });

const documentation = (nodes: readonly Node[]): Node | undefined =>
  nodes.length === 0 ? undefined : element("wsdl:documentation", {}, nodes);

function portTypeOperation({ name, doc }: Operation): Node {
  return element("wsdl:operation", { name }, [
    documentation(docNodes(doc)),
    element("wsdl:input", { message: `tns:${name}.Request` }),
    element("wsdl:output", { message: `tns:${name}.Response` }),
  ]);
}

interface HeaderMessage {
  readonly name: string;
  readonly key: string;
  readonly parts: readonly Header[];
}

/** Returns one message for each distinct set of headers. The dot in its name prevents a collision with an operation. */
function headerMessages(agent: Agent): readonly HeaderMessage[] {
  const messages = new Map<string, HeaderMessage>();
  for (const direction of ["Request", "Response"] as const) {
    let count = 0;
    for (const operation of agent.operations) {
      const parts = direction === "Request" ? operation.requestHeaders : operation.responseHeaders;
      const key = `${direction} ${headersKey(parts)}`;
      if (parts.length > 0 && !messages.has(key))
        messages.set(key, { name: `Headers.${direction}${++count === 1 ? "" : count}`, key, parts });
    }
  }
  return [...messages.values()];
}

const headersKey = (headers: readonly Header[]): string => headers.map((each) => each.element).join(" ");

function bindingOperation(operation: Operation, messages: readonly HeaderMessage[]): Node {
  const bound = (direction: "Request" | "Response", headers: readonly Header[]): Node[] => {
    const message = messages.find((each) => each.key === `${direction} ${headersKey(headers)}`);
    return [
      ...headers.map((each) =>
        element("soap:header", { message: `tns:${message?.name ?? ""}`, part: localOf(each.element), use: "literal" }),
      ),
      element("soap:body", { use: "literal" }),
    ];
  };
  return element("wsdl:operation", { name: operation.name }, [
    element("soap:operation", { soapAction: operation.soapAction, style: "document" }),
    element("wsdl:input", {}, bound("Request", operation.requestHeaders)),
    element("wsdl:output", {}, bound("Response", operation.responseHeaders)),
  ]);
}

/**
 * Returns the elements outside the services' namespace. They would need a schema of their own, which a vendored set
 * does not have.
 */
export function foreignElements(
  contract: Contract,
): readonly { readonly element: QName; readonly message: Message | Header }[] {
  return contract.agents.flatMap((agent) =>
    agent.operations.flatMap((operation) =>
      [operation.request, operation.response, ...operation.requestHeaders, ...operation.responseHeaders]
        .filter((each) => namespaceOf(each.element) !== contract.namespace)
        .map((each) => ({ element: each.element, message: each })),
    ),
  );
}
