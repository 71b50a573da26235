/* Written by netserver-codegen from Services88: changes made here are lost. */
/** SOAP 1.1 envelopes: writes an operation's request as the text that is posted, and reads the text of an answer. */
import type { AgentDescriptor, MemberDescriptor, MessageDescriptor, OperationDescriptor } from "../descriptors.js";
import type { Pieces } from "../http/body.js";
import type { Limits } from "../http/limits.js";
import { readingError, writingError } from "../values/message-errors.js";
import { Problem } from "../values/problem.js";
import type { Fault } from "../wire.js";
import { codecs, type Sequence } from "./codec/index.js";
import { isSoap, readFault, refuseSoap12, soap11 } from "./fault.js";
import { hasFailed, readHeaders } from "./headers.js";
import { Output } from "./output.js";
import { nextChild } from "./xml/content.js";
import { readOpaque } from "./xml/fragment.js";
import { XmlReader } from "./xml/reader.js";
import { escapeAttribute } from "./xml/writer.js";

/** The content of an envelope: a fault, or the members of the expected body. */
export interface Content {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly fault?: Fault;
  /** Absent with a fault, and if `Succeeded` is false. */
  readonly body?: Readonly<Record<string, unknown>>;
}

const sequences = new WeakMap<MessageDescriptor, Sequence>();

function sequenceOf(message: MessageDescriptor, namespace: string): Sequence {
  let sequence = sequences.get(message);
  if (!sequence) sequences.set(message, (sequence = codecs.sequence(message.members, namespace, message.element)));
  return sequence;
}

/**
 * Writes the element in a message's body.
 *
 * @returns The text and the prefixes that it needs.
 * @throws RequestError with the path of the first value that does not match the contract.
 */
export function writeBody(
  agent: AgentDescriptor,
  message: MessageDescriptor,
  content: object,
  limits?: Limits,
): Output {
  const namespace = message.namespace ?? agent.namespace;
  const out = new Output(namespace, undefined, limits);
  try {
    sequenceOf(message, namespace).writeElement(out, message.element, content, declaring(namespace));
  } catch (error) {
    throw writingError(error, message.element);
  }
  return out;
}

/**
 * Returns the text of a message around its body.
 *
 * @param headers Header blocks by element name. Undefined ones are not sent.
 * @throws RequestError
 */
export function envelopeAround(
  body: Output,
  agent: AgentDescriptor,
  headerDescriptors: readonly MemberDescriptor[],
  headers: Readonly<Record<string, unknown>>,
): string {
  const out = new Output(body.namespace, body.prefixes);
  const declare = declaring(body.namespace);
  let blocks = "";
  try {
    for (const descriptor of headerDescriptors) {
      const value = headers[descriptor[0]];
      if (value === undefined) continue;
      out.text = "";
      codecs.member(descriptor, agent.namespace).write(out, value);
      blocks += out.text.replace(/^<[^\s/>]+/, (tag) => tag + (tag.includes(":") ? "" : declare));
    }
  } catch (error) {
    throw writingError(error, "");
  }
  const prefixes = [...out.prefixes].map(([uri, prefix]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`).join("");
  const header = blocks === "" ? "" : `<s:Header>${blocks}</s:Header>`;
  return `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${soap11}"${prefixes}>${header}<s:Body>${body.text}</s:Body></s:Envelope>`;
}

/** Writes a whole message. @throws RequestError */
export const writeEnvelope = (
  agent: AgentDescriptor,
  headerDescriptors: readonly MemberDescriptor[],
  message: MessageDescriptor,
  headers: Readonly<Record<string, unknown>>,
  content: object,
  limits?: Limits,
): string => envelopeAround(writeBody(agent, message, content, limits), agent, headerDescriptors, headers);

const declaring = (namespace: string): string => ` xmlns="${escapeAttribute(namespace)}"`;

/** Reads an answer to an operation. @throws MessageError if it does not match the contract */
export const readEnvelope = (
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  text: string | Pieces,
  redact?: (text: string) => string,
  limits?: Limits,
  allowMismatch = false,
): Content =>
  readAs(agent, operation, operation.responseHeaders, operation.response, text, redact, limits, allowMismatch);

/** Reads a client's request for an operation. @throws MessageError if it does not match the contract */
export const readRequest = (
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  text: string,
  limits?: Limits,
): Content => readAs(agent, operation, operation.requestHeaders, operation.request, text, undefined, limits);

function readAs(
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  headers: readonly MemberDescriptor[],
  message: MessageDescriptor,
  text: string | Pieces,
  redact?: (text: string) => string,
  limits?: Limits,
  allowMismatch = true,
): Content {
  try {
    const reader = new XmlReader(text, limits);
    reader.allowsMismatch = allowMismatch;
    const { isOpen, ...content } = readOpening(reader, agent, headers, message);
    const body = isOpen ? sequenceOf(message, message.namespace ?? agent.namespace).read(reader) : undefined;
    // The body of an answer that says no is no result: an error in it must not hide what the server said.
    if (!isOpen && reader.depth > bodyDepth) readOpaque(reader, () => reader.skip());
    while (readOn(reader, message, isOpen));
    return body ? { ...content, body } : content;
  } catch (error) {
    throw readingError(operation.name, error, redact);
  }
}

/** An envelope that was read to the start tag of the element in its body, if `isOpen`; otherwise there is no body to read. */
export interface Opening extends Omit<Content, "body"> {
  readonly isOpen: boolean;
}

/** Reads an envelope to its body. Throws Problem if it does not match the contract. */
export function readOpening(
  reader: XmlReader,
  agent: AgentDescriptor,
  headerDescriptors: readonly MemberDescriptor[],
  message: MessageDescriptor,
): Opening {
  const version = openEnvelope(reader);
  let headers: Readonly<Record<string, unknown>> = {};
  let refusal: Problem | undefined;
  while (nextChild(reader)) {
    if (isSoap(reader, "Header")) [headers, refusal] = readHeaders(reader, agent, headerDescriptors);
    else if (!isSoap(reader, "Body")) reader.skip();
    else {
      const hasContent = nextChild(reader);
      if (hasContent && isSoap(reader, "Fault"))
        return { headers, fault: readOpaque(reader, () => readFault(reader)), isOpen: false };
      if (refusal) throw refusal;
      const isOpen = !hasFailed(headers);
      if (isOpen) checkBody(reader, agent, message, version, hasContent);
      return { headers, isOpen };
    }
  }
  if (refusal) throw refusal;
  if (!hasFailed(headers)) throw new Problem("expected an envelope with one Body");
  return { headers, isOpen: false };
}

/** Reads the envelope's start tag. Returns its namespace, which says the version of SOAP. Throws Problem. */
function openEnvelope(reader: XmlReader): string {
  if (reader.next() !== "start" || reader.local !== "Envelope")
    throw new Problem(`expected a SOAP envelope, got the element ${reader.local}`);
  if (!isSoap(reader, "Envelope"))
    throw new Problem(`expected a SOAP 1.1 envelope, got one of ${reader.namespace || "no namespace"}`);
  return reader.namespace;
}

/** Checks the start tag of the element in a body. Throws Problem for another element, or none. `version` is the envelope's namespace. */
function checkBody(
  reader: XmlReader,
  agent: AgentDescriptor,
  message: MessageDescriptor,
  version: string,
  hasContent: boolean,
): void {
  const namespace = message.namespace ?? agent.namespace;
  const got = hasContent ? `${reader.local} of ${reader.namespace || "no namespace"}` : "an empty body";
  refuseSoap12(version, got);
  if (!hasContent) throw new Problem(`expected the element ${message.element}, got an empty body`);
  if (reader.local !== message.element || reader.namespace !== namespace)
    throw new Problem(`expected the element ${message.element} of ${namespace}, got ${got}`);
}

/** The depth inside of a Body. */
const bodyDepth = 2;

/**
 * Reads one step from the element in the body to the end of the message. Returns false at the end. Throws Problem for a second Body, for a Header behind
 * the Body and, if `isOpen`, for a second element in the body.
 */
export function readOn(reader: XmlReader, { element }: MessageDescriptor, isOpen: boolean): boolean {
  const { depth } = reader;
  if (depth === 0) return reader.next() !== "eof";
  if (!nextChild(reader)) return true;
  if (depth === bodyDepth && isOpen)
    throw new Problem(`expected ${element} alone in the body, got ${reader.local} too`);
  if (depth === 1 && isSoap(reader, "Body")) throw new Problem("expected an envelope with one Body");
  if (depth === 1 && isSoap(reader, "Header")) throw new Problem("expected the Header before the Body");
  reader.skip();
  return true;
}

