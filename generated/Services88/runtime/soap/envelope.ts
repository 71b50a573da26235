/* Written by netserver-codegen from Services88: changes made here are lost. */
/** SOAP 1.1 envelopes: an operation's request as the text that is posted, and an answer's text as what it holds. */
import type { AgentDescriptor, MemberDescriptor, MessageDescriptor, OperationDescriptor } from "../descriptors.js";
import { MessageError, RequestError } from "../errors.js";
import { unlimited, type Limits } from "../limits.js";
import { codecs, type Member, type Sequence } from "./codec/index.js";
import { readOpaque, takeFragment } from "./xml/fragment.js";
import { readChildren } from "./xml/content.js";
import type { Pieces } from "./xml/chunks.js";
import { isSoap, readFault, refuseSoap12, soap11, textWithin, type Fault } from "./fault.js";
import { Output } from "./output.js";
import { clipped, mismatch, Problem, withoutOverflow } from "../values/problem.js";
import { escapeAttribute } from "./xml/writer.js";
import { XmlReader } from "./xml/reader.js";

/** What an envelope held: a fault, or the members of the expected body. */
export interface Answer {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly fault?: Fault;
  /** Absent with a fault, and where `Succeeded` false came with an empty body. */
  readonly body?: Readonly<Record<string, unknown>>;
}

const sequences = new WeakMap<MessageDescriptor, Sequence>();

function sequenceOf(message: MessageDescriptor, namespace: string): Sequence {
  let sequence = sequences.get(message);
  if (!sequence) sequences.set(message, (sequence = codecs.sequence(message.members, namespace, message.element)));
  return sequence;
}

/** The element in a message's body, and the prefixes that it needs. @throws RequestError with the path of the first value that is not what the contract says. */
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
    throw refused(error, message.element);
  }
  return out;
}

/** The text of a message around its body: `headers` by element name, those left out or undefined are not sent. @throws RequestError */
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
    throw refused(error, "");
  }
  const prefixes = [...out.prefixes].map(([uri, prefix]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`).join("");
  const header = blocks === "" ? "" : `<s:Header>${blocks}</s:Header>`;
  return `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${soap11}"${prefixes}>${header}<s:Body>${body.text}</s:Body></s:Envelope>`;
}

/** Both at once. @throws RequestError */
export const writeEnvelope = (
  agent: AgentDescriptor,
  headerDescriptors: readonly MemberDescriptor[],
  message: MessageDescriptor,
  headers: Readonly<Record<string, unknown>>,
  content: object,
  limits?: Limits,
): string => envelopeAround(writeBody(agent, message, content, limits), agent, headerDescriptors, headers);

const declaring = (namespace: string): string => ` xmlns="${escapeAttribute(namespace)}"`;

function refused(thrown: unknown, element: string): unknown {
  const error = withoutOverflow(thrown);
  return error instanceof Problem ? new RequestError((element + error.path).replace(/^\./, ""), error.tell()) : error;
}

/** Reads an answer to an operation. @throws MessageError where it is not what the contract says. */
export const readEnvelope = (
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  text: string | Pieces,
  redact?: (text: string) => string,
  limits?: Limits,
  allowMismatch = false,
): Answer =>
  readAs(agent, operation, operation.responseHeaders, operation.response, text, redact, limits, allowMismatch);

/** Reads what a client sends to an operation. @throws MessageError where it is not what the contract says. */
export const readRequest = (
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  text: string,
  limits?: Limits,
): Answer => readAs(agent, operation, operation.requestHeaders, operation.request, text, undefined, limits);

function readAs(
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  headers: readonly MemberDescriptor[],
  message: MessageDescriptor,
  text: string | Pieces,
  redact?: (text: string) => string,
  limits?: Limits,
  allowMismatch = true,
): Answer {
  try {
    const reader = new XmlReader(text, limits);
    reader.allowsMismatch = allowMismatch;
    return readMessage(reader, agent, headers, message);
  } catch (error) {
    throw unfit(operation, error, redact);
  }
}

/** Returns a reading error as a MessageError, with the path from the operation's name on and without secrets; any other error as it is. */
export function unfit(
  { name }: OperationDescriptor,
  thrown: unknown,
  redact: (text: string) => string = (text) => text,
): unknown {
  const error = withoutOverflow(thrown);
  if (!(error instanceof Problem || error instanceof MessageError)) return error;
  const reason = error instanceof Problem ? error.tell(redact) : redact(error.reason);
  // A server's element names have no limit of their own.
  return new MessageError(redact(name + error.path), clipped(reason, 1_000));
}

/** Reads the envelope's start tag. Returns its namespace, which says the version of SOAP. Throws Problem. */
export function openEnvelope(reader: XmlReader): string {
  if (reader.next() !== "start" || reader.local !== "Envelope")
    throw new Problem(`expected a SOAP envelope, got the element ${reader.local}`);
  if (!isSoap(reader, "Envelope"))
    throw new Problem(`expected a SOAP 1.1 envelope, got one of ${reader.namespace || "no namespace"}`);
  return reader.namespace;
}

/** After a start tag in the body. Throws Problem where it is not what the message begins with. `version` is the envelope's namespace. */
export function refuseOtherBody(
  reader: XmlReader,
  agent: AgentDescriptor,
  message: MessageDescriptor,
  version: string,
): void {
  const namespace = message.namespace ?? agent.namespace;
  const got = `${reader.local} of ${reader.namespace || "no namespace"}`;
  refuseSoap12(version, got);
  if (reader.local !== message.element || reader.namespace !== namespace)
    throw new Problem(`expected the element ${message.element} of ${namespace}, got ${got}`);
}

/** Throws Problem for an envelope without a body's content. */
export function refuseEmptyBody(message: MessageDescriptor, version: string): never {
  refuseSoap12(version, "an empty body");
  throw new Problem(`expected the element ${message.element}, got an empty body`);
}

function readMessage(
  reader: XmlReader,
  agent: AgentDescriptor,
  headerDescriptors: readonly MemberDescriptor[],
  message: MessageDescriptor,
): Answer {
  const version = openEnvelope(reader);
  let headers: Readonly<Record<string, unknown>> = {};
  let refusal: Problem | undefined;
  let fault: Fault | undefined;
  let body: Readonly<Record<string, unknown>> | undefined;
  let bodies = 0;
  readChildren(reader, () => {
    if (isSoap(reader, "Header")) [headers, refusal] = readHeaders(reader, agent, headerDescriptors);
    else if (isSoap(reader, "Body")) {
      bodies++;
      readChildren(reader, () => {
        if (isSoap(reader, "Fault")) fault = readOpaque(reader, () => readFault(reader));
        // The body of an answer that says no is not the result: what is wrong with it must not hide what the server said.
        else if (headers["Succeeded"] === false) readOpaque(reader, () => reader.skip());
        else if (body) throw new Problem(`expected one element in the body, got ${reader.local} too`);
        else body = readBody(reader, agent, message, version);
      });
    } else reader.skip();
  });
  while (reader.next() !== "eof");
  if (refusal && !fault) throw refusal;
  if (bodies !== 1) throw new Problem("expected an envelope with one Body");
  if (!fault && !body && headers["Succeeded"] !== false) refuseEmptyBody(message, version);
  return { headers, ...(fault && { fault }), ...(body && { body }) };
}

function readBody(
  reader: XmlReader,
  agent: AgentDescriptor,
  message: MessageDescriptor,
  version: string,
): Readonly<Record<string, unknown>> {
  refuseOtherBody(reader, agent, message, version);
  return sequenceOf(message, message.namespace ?? agent.namespace).read(reader);
}

/** What WCF notes about a message for itself, and Mono sends along with faults: there is nothing in it to understand. */
export const wcfNotes = "http://schemas.microsoft.com/ws/2005/05/addressing/none";

const nextActor = "http://schemas.xmlsoap.org/soap/actor/next";

/** Whether a block is for us (no actor, or the next one; SOAP 1.1 §4.2.2) and insists on being understood (§4.2.3). */
export function mustUnderstand({ attributes }: XmlReader): boolean {
  const soap = (local: string) =>
    attributes.find((each) => each.namespace === soap11 && each.local === local)?.value.trim() ?? "";
  return (
    (soap("mustUnderstand") === "1" || soap("mustUnderstand") === "true") &&
    (soap("actor") === "" || soap("actor") === nextActor)
  );
}

/**
 * Returns the header blocks that the contract knows, and a problem that a fault outweighs: a block that insists on being understood and is not, or
 * one that has the name of a known block, which did not come, in another namespace.
 */
export function readHeaders(
  reader: XmlReader,
  agent: AgentDescriptor,
  descriptors: readonly MemberDescriptor[],
): [headers: Readonly<Record<string, unknown>>, refusal: Problem | undefined] {
  const headers: Record<string, unknown> = {};
  let refusal: Problem | undefined;
  const misplaced = new Map<string, Problem>();
  readChildren(reader, () => {
    const { local, namespace } = reader;
    const descriptor = descriptors.find(([name]) => name === local);
    const own = descriptor?.[3]?.namespace ?? agent.namespace;
    if (descriptor && own === namespace) {
      const member = codecs.member(descriptor, agent.namespace);
      headers[local] = local === "ExceptionInfo" ? readExceptionInfo(reader, member) : member.readOne(reader);
      return;
    }
    if (descriptor && !misplaced.has(local))
      misplaced.set(local, mismatch(`the header ${local} of ${own}`, "one", namespace));
    if (namespace !== wcfNotes && mustUnderstand(reader))
      refusal ??= new Problem(`expected no header that must be understood, got ${local}`);
    readOpaque(reader, () => reader.skip());
  });
  if (!reader.allowsMismatch)
    for (const [name, problem] of misplaced) if (headers[name] === undefined) refusal ??= problem;
  return [headers, refusal];
}

/** What is wrong with what the server says of its failure must not hide it: then its own texts are read, and no more. */
function readExceptionInfo(reader: XmlReader, member: Member): unknown {
  const xml = readOpaque(reader, () => takeFragment(reader));
  const begun = (): XmlReader => {
    const inside = new XmlReader(xml, unlimited);
    inside.next();
    return inside;
  };
  try {
    return member.readOne(begun());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  const texts: Record<string, string> = {};
  const inside = begun();
  readChildren(inside, () => {
    const { local } = inside;
    const text = textWithin(inside);
    if (["Message", "FriendlyText", "ExceptionType", "Source"].includes(local)) texts[local] = text;
  });
  return texts;
}

