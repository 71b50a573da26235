/** Reads a `wsdl:definitions` element: its schemas, messages, port types and services (WSDL 1.1 §2). */
import { problems } from "../diagnostics/codes.js";
import {
  interned,
  isWsdl,
  isXsd,
  malformed,
  nameOf,
  qnameAttribute,
  refuseRequired,
  required,
  wsdlDocumentation,
  type ReadContext,
  type WsdlContext,
} from "./attributes.js";
import { readBinding } from "./bindings.js";
import {
  soap11Namespace,
  soap12Namespace,
  type Binding,
  type Part,
  type Port,
  type PortType,
  type PortTypeOperation,
  type Reference,
  type Schema,
  type Service,
  type WsdlDocument,
  type WsdlMessage,
} from "./model.js";
import { qname } from "./qname.js";
import { readSchema } from "./schema.js";
import type { XmlElement } from "./xml.js";

/** Reads the root element of a WSDL. */
export function readDefinitions(outer: ReadContext, path: string, root: XmlElement): WsdlDocument {
  const targetNamespace = root.attributes["targetNamespace"] ?? "";
  const context: WsdlContext = { ...outer, targetNamespace };
  const references: Reference[] = [];
  const schemas: Schema[] = [];
  const messages: WsdlMessage[] = [];
  const portTypes: PortType[] = [];
  const bindings: Binding[] = [];
  const services: Service[] = [];
  for (const child of root.children) {
    if (!isWsdl(child)) {
      refuseRequired(context, child);
      continue;
    }
    switch (child.local) {
      case "import":
        references.push(readImport(child));
        break;
      case "types":
        for (const each of child.children) if (isXsd(each, "schema")) schemas.push(readSchema(outer, each));
        break;
      case "message":
        messages.push(readMessage(context, child));
        break;
      case "portType":
        portTypes.push(readPortType(context, child));
        break;
      case "binding":
        bindings.push(readBinding(context, child));
        break;
      case "service":
        services.push(readService(context, child));
        break;
      case "documentation":
        break;
      default:
        malformed(context, child, problems.NS207.misplaced({ element: child.local, parent: "a WSDL" }));
    }
  }
  return {
    kind: "wsdl",
    path,
    targetNamespace,
    references,
    schemas,
    messages,
    portTypes,
    bindings,
    services,
    position: root.position,
  };
}

function readImport(element: XmlElement): Reference {
  const location = element.attributes["location"]?.trim();
  return {
    kind: "wsdl:import",
    namespace: element.attributes["namespace"] ?? "",
    ...(location && { location }),
    position: element.position,
  };
}

function readMessage(context: WsdlContext, element: XmlElement): WsdlMessage {
  const parts = element.children
    .filter((child) => isWsdl(child, "part"))
    .map((child): Part => {
      const type = qnameAttribute(context, child, "type");
      const refers = qnameAttribute(context, child, "element");
      return { name: nameOf(context, child), element: refers, type, position: child.position };
    });
  return {
    name: interned(context, context.targetNamespace, nameOf(context, element)),
    parts,
    position: element.position,
  };
}

function readPortType(context: WsdlContext, element: XmlElement): PortType {
  const documentation = wsdlDocumentation(element);
  return {
    name: interned(context, context.targetNamespace, nameOf(context, element)),
    operations: element.children
      .filter((child) => isWsdl(child, "operation"))
      .map((child) => readOperation(context, child)),
    ...(documentation && { documentation }),
    position: element.position,
  };
}

function readOperation(context: WsdlContext, element: XmlElement): PortTypeOperation {
  const documentation = wsdlDocumentation(element);
  const ends = element.children.filter((child) => isWsdl(child, "input") || isWsdl(child, "output"));
  const message = (local: string) => {
    const end = ends.find((each) => each.local === local);
    if (end) required(context, end, "message");
    return end && qnameAttribute(context, end, "message");
  };
  const [input, output] = [message("input"), message("output")];
  const first = ends[0]?.local;
  if (!first) malformed(context, element, problems.NS207.noMessages());
  const pattern =
    ends.length > 1
      ? first === "input"
        ? "request-response"
        : "solicit-response"
      : first === "output"
        ? "notification"
        : "one-way";
  return {
    name: nameOf(context, element),
    pattern,
    ...(input && { input }),
    ...(output && { output }),
    faults: element.children
      .filter((child) => isWsdl(child, "fault"))
      .map((child) => ({ name: child.attributes["name"] ?? "", position: child.position })),
    ...(documentation && { documentation }),
    position: element.position,
  };
}

function readService(context: WsdlContext, element: XmlElement): Service {
  const ports = element.children
    .filter((child) => isWsdl(child, "port"))
    .map((child): Port => {
      required(context, child, "binding");
      const address = child.children.find(
        (each) =>
          each.local === "address" && (each.namespace === soap11Namespace || each.namespace === soap12Namespace),
      );
      const location = address?.attributes["location"];
      return {
        name: nameOf(context, child),
        binding: qnameAttribute(context, child, "binding") ?? qname("", ""),
        ...(location !== undefined && { address: location.trim() }),
        position: child.position,
      };
    });
  return { name: nameOf(context, element), ports, position: element.position };
}
