/**
 * Reads the body element and the headers of a WSDL message (WSDL 1.1 §3.5, §3.7). Only document/literal messages with
 * one body part are supported.
 */
import type { BindingMessage, ElementNode, Part, WsdlMessage } from "../wsdl/model.js";
import { problems } from "../diagnostics/codes.js";
import { elementsOf, elementType, memberOf, unsupported } from "./members.js";
import type { Header, Member, Message, Position, QName } from "./model.js";
import type { Scope } from "./scope.js";

/** A message and its headers. */
export interface BoundMessage {
  readonly message: Message;
  readonly headers: readonly Header[];
}

/**
 * Reads a message with its binding. Returns undefined, with a diagnostic, if it is not supported.
 *
 * @param name the message of the port type
 * @param where the position of the operation, for diagnostics
 */
export function boundMessage(
  name: QName,
  binding: BindingMessage,
  where: Position,
  scope: Scope,
): BoundMessage | undefined {
  const message = scope.message(name);
  if (!message) {
    scope.reportUnknown("message", name, where);
    return undefined;
  }
  const part = bodyPart(message, binding, scope);
  const body = part && bodyOf(part, scope);
  const headers = headersOf(binding, scope);
  return body && headers && { message: body, headers };
}

function bodyPart(message: WsdlMessage, { body, position }: BindingMessage, scope: Scope): Part | undefined {
  if (!body) return unsupported(scope, "a message without soap:body (MIME, for one)", position);
  if (body.use !== "literal") return unsupported(scope, `use="${body.use}"`, body.position);
  const missing = body.parts?.find((name) => !message.parts.some((part) => part.name === name));
  if (missing !== undefined) {
    scope.diagnostics.error(problems.NS205.noPart({ message: message.name, part: missing }), body.position);
    return undefined;
  }
  const parts = message.parts.filter((part) => body.parts?.includes(part.name) ?? true);
  const [part] = parts;
  if (!part) return unsupported(scope, "a message without body part", message.position);
  if (parts.length > 1)
    return unsupported(scope, "a message with several body parts", parts[1]?.position ?? message.position);
  return part;
}

/** Returns the global element of a part. */
function partElement(part: Part, scope: Scope): ElementNode | undefined {
  if (!part.element) {
    if (part.type) return unsupported(scope, "a message part with a type instead of an element", part.position);
    scope.diagnostics.error(problems.NS207.noElement({ part: part.name }), part.position);
    return undefined;
  }
  const element = scope.element(part.element);
  if (!element) scope.reportUnknown("element", part.element, part.position);
  return element;
}

function bodyOf(part: Part, scope: Scope): Message | undefined {
  const element = partElement(part, scope);
  if (!element) return undefined;
  if (element.abstract) return unsupported(scope, `the abstract element ${element.name}`, element.position);
  if (scope.isSubstitutionHead(element.name))
    return unsupported(scope, `the substitution group of ${element.name}`, element.position);
  const elements = wrapped(element, scope);
  const members = elements?.map((each) => memberOf(each, scope));
  return members?.every((member): member is Member => member !== undefined)
    ? { element: element.name, members, position: element.position }
    : undefined;
}

/**
 * Returns the elements in a wrapper element, those of base types first. The wrapper has an anonymous or a named type.
 */
function wrapped(element: ElementNode, scope: Scope): readonly ElementNode[] | undefined {
  let type = element.inlineType ?? (element.type && scope.type(element.type));
  if (!type && element.type && !element.type.startsWith("{http://www.w3.org/2001/XMLSchema}")) {
    scope.reportUnknown("type", element.type, element.position);
    return undefined;
  }
  const levels: (readonly ElementNode[])[] = [];
  for (const seen = new Set<unknown>(); type;) {
    if (
      type.kind !== "complexType" ||
      type.derivation?.content === "simpleContent" ||
      type.derivation?.method === "restriction"
    ) {
      return unsupported(scope, `a body element that is not a sequence of elements (${element.name})`, type.position);
    }
    if (seen.has(type)) return undefined; // The check of the types reports circular inheritance.
    seen.add(type);
    const elements = elementsOf(type, scope);
    if (!elements) return undefined;
    levels.unshift(elements);
    if (!type.derivation) return levels.flat();
    const { base, position } = type.derivation;
    type = scope.type(base);
    if (!type) scope.reportUnknown("type", base, position);
  }
  return levels.length > 0
    ? undefined
    : unsupported(scope, `a body element that is not a sequence of elements (${element.name})`, element.position);
}

function headersOf(binding: BindingMessage, scope: Scope): readonly Header[] | undefined {
  const headers = binding.headers.map(
    ({ message: name, part: partName, use, faults, position }): Header | undefined => {
      if (use !== "literal") return unsupported(scope, `use="${use}"`, position);
      if (faults > 0) scope.diagnostics.warning(problems.NS208.headerFault(), position);
      const message = scope.message(name);
      const part = message?.parts.find((each) => each.name === partName);
      if (!message) scope.reportUnknown("message", name, position);
      else if (!part) scope.diagnostics.error(problems.NS205.noPart({ message: name, part: partName }), position);
      const element = part && partElement(part, scope);
      return element && (scope.headers.get(element) ?? headerOf(element, scope));
    },
  );
  return headers.every((header) => header !== undefined) ? headers : undefined;
}

function headerOf(element: ElementNode, scope: Scope): Header | undefined {
  const type = elementType(element, scope);
  const header = type && { element: element.name, type, nillable: element.nillable, position: element.position };
  if (header) scope.headers.set(element, header);
  return header;
}
