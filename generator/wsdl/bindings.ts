/** Reads a `wsdl:binding` element: its SOAP 1.1 or 1.2 description (WSDL 1.1 §3, the W3C note on SOAP 1.2 bindings). */
import { interned, isWsdl, nameOf, qnameAttribute, refuseRequired, required, type WsdlContext } from "./attributes.js";
import {
  soap11Namespace,
  soap12Namespace,
  type Binding,
  type BindingMessage,
  type BindingOperation,
  type SoapHeader,
} from "./model.js";
import { qname } from "./qname.js";
import type { XmlElement } from "./xml.js";

const isSoap = ({ namespace }: XmlElement): boolean => namespace === soap11Namespace || namespace === soap12Namespace;

const soapChild = (element: XmlElement, local: string): XmlElement | undefined =>
  element.children.find((child) => child.local === local && isSoap(child));

/** Reads a `wsdl:binding` with its operations. */
export function readBinding(context: WsdlContext, element: XmlElement): Binding {
  for (const child of element.children) if (!isWsdl(child) && !isSoap(child)) refuseRequired(context, child);
  required(context, element, "type");
  const soap = soapChild(element, "binding");
  return {
    name: interned(context, context.targetNamespace, nameOf(context, element)),
    portType: qnameAttribute(context, element, "type") ?? qname("", ""),
    ...(soap && {
      soap: {
        version: soap.namespace === soap12Namespace ? "1.2" : "1.1",
        transport: soap.attributes["transport"] ?? "",
        style: soap.attributes["style"] ?? "document",
        position: soap.position,
      },
    }),
    operations: element.children
      .filter((child) => isWsdl(child, "operation"))
      .map((child) => readOperation(context, child)),
    position: element.position,
  };
}

function readOperation(context: WsdlContext, element: XmlElement): BindingOperation {
  const soap = soapChild(element, "operation");
  const [input, output] = ["input", "output"].map((local) => element.children.find((child) => isWsdl(child, local)));
  const { soapAction, style } = soap?.attributes ?? {};
  return {
    name: nameOf(context, element),
    ...(soapAction !== undefined && { soapAction }),
    ...(style !== undefined && { style }),
    ...(input && { input: readMessage(context, input) }),
    ...(output && { output: readMessage(context, output) }),
    position: element.position,
  };
}

function readMessage(context: WsdlContext, element: XmlElement): BindingMessage {
  for (const child of element.children) if (!isWsdl(child) && !isSoap(child)) refuseRequired(context, child);
  const body = soapChild(element, "body");
  const parts = body?.attributes["parts"]?.split(/\s+/).filter((part) => part !== "");
  return {
    ...(body && {
      body: { use: body.attributes["use"] ?? "literal", ...(parts && { parts }), position: body.position },
    }),
    headers: element.children
      .filter((child) => child.local === "header" && isSoap(child))
      .map((child): SoapHeader => {
        required(context, child, "message");
        return {
          message: qnameAttribute(context, child, "message") ?? qname("", ""),
          part: required(context, child, "part"),
          use: child.attributes["use"] ?? "literal",
          faults: child.children.filter((each) => each.local === "headerfault").length,
          position: child.position,
        };
      }),
    position: element.position,
  };
}
