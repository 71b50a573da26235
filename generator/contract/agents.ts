/** Reads agents and their operations from port types and their SOAP 1.1 bindings. */
import type {
  Binding,
  BindingOperation,
  Documentation,
  ParsedDocument,
  PortType,
  PortTypeOperation,
} from "../wsdl/model.js";
import { problems } from "../diagnostics/codes.js";
import { unsupported } from "./members.js";
import { boundMessage } from "./messages.js";
import { localOf, type Agent, type Message, type Operation } from "./model.js";
import type { Scope } from "./scope.js";
import { docOf } from "./wcf.js";

const soapOverHttp = "http://schemas.xmlsoap.org/soap/http";

/**
 * Reads an agent from its port type. Leaves out operations that cannot be used.
 *
 * @param name the agent's name, which may be derived from the name of the port type
 * @returns undefined, with a diagnostic, if the port type has no usable binding
 */
export function agentOf(portType: PortType, name: string, scope: Scope, schemas: readonly string[]): Agent | undefined {
  const binding = bindingOf(portType, scope);
  if (!binding) return undefined;
  const boundByName = new Map(binding.operations.toReversed().map((each) => [each.name, each])); // The first of a name counts.
  const operations: Operation[] = [];
  const seen = new Set<string>();
  for (const each of portType.operations) {
    if (seen.has(each.name)) unsupported(scope, `a second operation ${each.name} (overloading)`, each.position);
    else {
      seen.add(each.name);
      const operation = operationOf(each, boundByName.get(each.name), binding, scope);
      if (operation) operations.push(operation);
    }
  }
  const doc = docOf(portType.documentation);
  const ownName = localOf(portType.name);
  return {
    name,
    ...(name !== ownName && { portType: ownName }),
    ...endpointOf(binding, scope),
    schemas,
    operations,
    ...(doc && { doc }),
    position: portType.position,
  };
}

function bindingOf(portType: PortType, scope: Scope): Binding | undefined {
  const name = localOf(portType.name);
  const bindings = scope.wsdls.flatMap((wsdl) => wsdl.bindings).filter((binding) => binding.portType === portType.name);
  const usable = bindings.find(({ soap }) => soap?.version === "1.1");
  if (!usable) {
    const soap12 = bindings.find(({ soap }) => soap?.version === "1.2");
    if (soap12)
      return unsupported(scope, `port type ${name} with a SOAP 1.2 binding and none of SOAP 1.1`, soap12.position);
    return unsupported(scope, `port type ${name} without SOAP 1.1 binding`, portType.position);
  }
  const transport = usable.soap?.transport;
  return transport === soapOverHttp
    ? usable
    : unsupported(scope, `the transport "${transport}"`, usable.soap?.position ?? usable.position);
}

function endpointOf(binding: Binding, scope: Scope): Pick<Agent, "address" | "serviceName"> {
  for (const { services } of scope.wsdls) {
    for (const service of services) {
      const port = service.ports.find((each) => each.binding === binding.name);
      if (port) return { address: port.address ?? "", serviceName: service.name };
    }
  }
  return { address: "", serviceName: "" };
}

function operationOf(
  declared: PortTypeOperation,
  bound: BindingOperation | undefined,
  binding: Binding,
  scope: Scope,
): Operation | undefined {
  const { name, position } = declared;
  if (!bound) {
    scope.diagnostics.error(problems.NS207.unbound({ binding: localOf(binding.name), operation: name }), position);
    return undefined;
  }
  if (!declared.input || !declared.output || declared.pattern !== "request-response") {
    // A missing or malformed attribute was reported when the document was read.
    return declared.pattern === "request-response"
      ? undefined
      : unsupported(scope, `the ${declared.pattern} operation ${name}`, position);
  }
  for (const fault of declared.faults) {
    scope.diagnostics.warning(problems.NS208.fault({ fault: fault.name, operation: name }), fault.position);
  }
  const protocol = protocolOf(bound, binding, scope);
  if (!protocol) return undefined;
  const request = boundMessage(declared.input, protocol.input, position, scope);
  const response = boundMessage(declared.output, protocol.output, position, scope);
  if (!request || !response) return undefined;
  const doc = docOf(declared.documentation);
  return {
    name,
    soapAction: protocol.soapAction,
    requestHeaders: request.headers,
    responseHeaders: response.headers,
    request: documented(request.message, declared.documentation),
    response: response.message,
    ...(doc && { doc }),
    position,
  };
}

function protocolOf(bound: BindingOperation, binding: Binding, scope: Scope) {
  const style = bound.style ?? binding.soap?.style;
  if (style !== "document")
    return unsupported(
      scope,
      `style="${style}"`,
      bound.style === undefined ? (binding.soap?.position ?? bound.position) : bound.position,
    );
  const { soapAction, input, output, name, position } = bound;
  if (soapAction === undefined || !input || !output) {
    const missing = soapAction === undefined ? "soapAction" : input ? "output" : "input";
    scope.diagnostics.error(problems.NS207.incompleteBinding({ operation: name, missing }), position);
    return undefined;
  }
  return { soapAction, input, output };
}

/**
 * Adds the operation's documentation of parameters to the message. As in .NET, the case of a first letter does not
 * matter.
 */
function documented(message: Message, documentation: Documentation | undefined): Message {
  if (!documentation || documentation.params.size === 0) return message;
  const folded = new Map([...documentation.params].map(([name, text]) => [fold(name), text]));
  return {
    ...message,
    members: message.members.map((member) => {
      const summary = folded.get(fold(localOf(member.name)));
      return summary && !member.doc ? { ...member, doc: { summary } } : member;
    }),
  };
}

const fold = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/**
 * Returns the target namespaces of an agent's schemas: first those of its WSDL, then those that it imports by location,
 * then those of imported WSDLs. Schemas with imports only, such as WCF's `NAMESPACE/Imports`, are left out. Indirect
 * imports of schema files do not count.
 */
export function schemasOf(
  documents: readonly ParsedDocument[],
  targets: ReadonlyMap<unknown, ParsedDocument>,
): readonly string[] {
  const namespaces = new Set<string>();
  for (const document of documents) {
    if (document.kind !== "wsdl") continue;
    for (const { targetNamespace, types, elements } of document.schemas) {
      if (types.length + elements.length > 0) namespaces.add(targetNamespace);
    }
    for (const reference of [...document.schemas.flatMap((schema) => schema.references), ...document.references]) {
      const target = targets.get(reference);
      if (target?.kind === "schema") for (const schema of target.schemas) namespaces.add(schema.targetNamespace);
    }
  }
  return [...namespaces];
}
