/**
 * Writes and reads messages of small descriptors, by the entry points that the runtime itself uses. The same message is read in several spellings
 * that mean the same: as servers write it, which the pattern reader takes, and in others, which are read step by step.
 */
import type {
  AgentDescriptor,
  ArrayDescriptor,
  CarrierDescriptor,
  MemberDescriptor,
  OperationDescriptor,
  TypeReference,
} from "../../../runtime/descriptors.js";
import { MessageError, RequestError } from "../../../runtime/errors.js";
import { defaultLimits, type Limits } from "../../../runtime/http/limits.js";
import { Codecs } from "../../../runtime/soap/codec/index.js";
import { readEnvelope, writeBody, writeEnvelope, type Content } from "../../../runtime/soap/envelope.js";
import { SoapRows } from "../../../runtime/soap/rows.js";
import { Problem } from "../../../runtime/values/problem.js";
import type { Answer } from "../../../runtime/wire.js";
import { inPieces, readerOf, XmlReader, type Pieces } from "./xml.js";
import { expect, vi } from "vitest";

export const namespace = "urn:t";
export const soap = "http://schemas.xmlsoap.org/soap/envelope/";
export const xsi = "http://www.w3.org/2001/XMLSchema-instance";
export const xsd = "http://www.w3.org/2001/XMLSchema";
export const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";

export const agent: AgentDescriptor = { services: "Services1", name: "Thing", namespace, operations: {} };

/** Returns an operation `Op` that takes and gives the members. */
export const operationOf = (
  members: readonly MemberDescriptor[],
  unusual: Partial<OperationDescriptor> = {},
): OperationDescriptor => ({
  name: "Op",
  requestHeaders: [],
  responseHeaders: [],
  request: { element: "Op", members },
  response: { element: "OpResponse", members },
  ...unusual,
});

/** Returns a carrier of the test's namespace. */
export const carrier = (
  name: string,
  members: readonly MemberDescriptor[],
  more: Partial<CarrierDescriptor> = {},
): CarrierDescriptor => ({ kind: "carrier", name, namespace, members, ...more });

/** Returns an array of the test's namespace. */
export const arrayOf = (item: MemberDescriptor, ownNamespace = namespace): ArrayDescriptor => ({
  kind: "array",
  name: `ArrayOf${item[0]}`,
  namespace: ownNamespace,
  item,
});

/** Returns the members' XML in a request's body. @throws RequestError */
export function written(members: readonly MemberDescriptor[], content: object, limits: Partial<Limits> = {}): string {
  const text = writeBody(agent, operationOf(members).request, content, { ...defaultLimits, ...limits }).text;
  return text.replace(/^<Op xmlns="urn:t">|<\/Op>$|^<Op xmlns="urn:t"\/>$/g, "");
}

/** Returns the XML of one member called `Value`. @throws RequestError */
export const writtenValue = (type: TypeReference, value: unknown, occurs: MemberDescriptor[2] = "1"): string =>
  written([["Value", type, occurs]], { Value: value });

/** Returns the refusal that writing or reading ends in, with its path; `undefined` where it does not. */
export function refusal(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof RequestError || error instanceof MessageError) return error.message;
    throw error;
  }
}

const prefixes = `xmlns:s="${soap}" xmlns:i="${xsi}" xmlns:x="${xsd}" xmlns:ser="${serialization}" xmlns:t="${namespace}" xmlns:n="urn:n"`;

/** Returns an envelope around the content of its Body. Its prefixes are `s`, `i`, `x`, `ser`, `t` (the test's namespace) and `n` (`urn:n`). */
export const envelope = (body: string, header = ""): string =>
  `<s:Envelope ${prefixes}>${header === "" ? "" : `<s:Header>${header}</s:Header>`}<s:Body>${body}</s:Body></s:Envelope>`;

/** Returns an answer with these members. */
export const answer = (members: string, header?: string): string =>
  envelope(`<OpResponse xmlns="${namespace}">${members}</OpResponse>`, header);

const tags = /<(\/?)([A-Za-z][\w.:-]*)((?:\s[^<>]*?)?)(\/?)>/g;

const prefixed = (xml: string): string =>
  xml
    .replace(tags, (tag, slash: string, name: string) =>
      name.includes(":") ? tag : `<${slash}q:${tag.slice(1 + slash.length)}`,
    )
    .replaceAll(`xmlns="${namespace}"`, `xmlns:q="${namespace}"`)
    .replace(/(?=[\s/>])/, ` xmlns:q="${namespace}"`);

/** How a message can be spelt without meaning anything else. The first two are what the pattern reader takes. */
export const spellings: readonly (readonly [name: string, spell: (xml: string) => string | Pieces])[] = [
  ["as servers write it", (xml) => xml],
  ["with a prefix on each element", (xml) => (xml.includes(`xmlns="${namespace}"`) ? prefixed(xml) : xml)],
  ["with spaces in tags", (xml) => xml.replace(tags, (_, slash, name, rest, end) => `<${slash}${name}${rest} ${end}>`)],
  ["with a comment behind each tag", (xml) => xml.replace(tags, "$&<!---->")],
  ["with single quotes", (xml) => xml.replace(/="([^"']*)"/g, "='$1'")],
  ["with the end of CDATA in a comment", (xml) => `${xml}<!-- ]]> -->`],
  ["in single characters", (xml) => inPieces(xml, 1)],
];

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  readonly allowMismatch?: boolean;
  readonly redact?: (text: string) => string;
}

/** Reads an answer to an operation that gives the members. @throws MessageError */
export const readAnswer = (
  operation: OperationDescriptor,
  xml: string | Pieces,
  { limits, allowMismatch = false, redact }: ReadOptions = {},
): Content => readEnvelope(agent, operation, xml, redact, { ...defaultLimits, ...limits }, allowMismatch);

/** Reads members from the content of an answer's element. @throws MessageError */
export const readOnce = (
  members: readonly MemberDescriptor[],
  content: string,
  { spell = (xml) => xml, ...reading }: ReadOptions & { readonly spell?: (xml: string) => string | Pieces } = {},
): Readonly<Record<string, unknown>> =>
  readAnswer(operationOf(members), spell(answer(content)), reading).body as Readonly<Record<string, unknown>>;

/** As `readOnce`, after the codecs without patterns were seen to read the same, or to refuse it for the same reason. */
export function read(
  members: readonly MemberDescriptor[],
  content: string,
  reading: Parameters<typeof readOnce>[2] = {},
): Readonly<Record<string, unknown>> {
  const xml = (reading.spell ?? String)(answer(content));
  if (typeof xml === "string") {
    let values: unknown;
    const reason = refusal(() => (values = readOnce(members, content, reading)));
    let plain: unknown;
    const plainReason = refusal(() => (plain = readPlainly(members, xml, reading)));
    if (!reason?.includes("not well-formed XML")) expect(plainReason).toBe(reason);
    if (reason === undefined) expect(plain).toEqual(values);
  }
  return readOnce(members, content, reading);
}

function readPlainly(
  members: readonly MemberDescriptor[],
  xml: string,
  { limits, allowMismatch = false }: ReadOptions,
): unknown {
  try {
    const reader = readerOf(xml, limits);
    reader.allowsMismatch = allowMismatch;
    while (reader.next() !== "start" || reader.local !== "OpResponse");
    const values = new Codecs().sequence(members, namespace, "OpResponse").read(reader);
    while (reader.next() !== "eof");
    return values;
  } catch (error) {
    if (error instanceof Problem) throw new MessageError(`Op${error.path}`, error.tell());
    throw error instanceof MessageError ? new MessageError(`Op${error.path}`, error.reason) : error;
  }
}

/** Writes an answer and reads it. */
export const readBack = (members: readonly MemberDescriptor[], content: object): Readonly<Record<string, unknown>> => {
  const operation = operationOf(members);
  const xml = writeEnvelope(agent, [], operation.response, {}, content);
  return readAnswer(operation, xml, { allowMismatch: true }).body as Readonly<Record<string, unknown>>;
};

/** Reads the value of one member called `Value` from the XML of its element. @throws MessageError */
export const readValue = (type: TypeReference, xml: string, occurs: MemberDescriptor[2] = "1"): unknown =>
  read([["Value", type, occurs]], xml)["Value"];

/** Counts the steps that the reader takes without its patterns. */
export function stepsTaken(act: () => unknown): number {
  const next = vi.spyOn(XmlReader.prototype, "next");
  try {
    act();
    return next.mock.calls.length;
  } finally {
    next.mockRestore();
  }
}

/** Reads an answer to the first row of its array. */
export async function openRows(
  array: ArrayDescriptor,
  operation: OperationDescriptor,
  texts: Pick<AsyncGenerator<string, void>, "next" | "return">,
  { limits, allowMismatch = false, redact = (text) => text }: ReadOptions = {},
): Promise<{ readonly answer: Answer; readonly next: () => Promise<readonly unknown[]> }> {
  const expected = { agent, operation, redact, limits: { ...defaultLimits, ...limits }, allowMismatch };
  const rows = new SoapRows(expected, array, texts);
  return { answer: await rows.open(), next: () => rows.next() };
}

/** Reads the rows of an array that arrives in these texts. Returns what each call gave, and at last the refusal. */
export async function readInRows(
  array: ArrayDescriptor,
  operation: OperationDescriptor,
  texts: readonly string[],
  reading: ReadOptions = {},
): Promise<{ readonly answer?: Answer; readonly rows: readonly unknown[]; readonly error?: unknown }> {
  const rows: unknown[] = [];
  let answered: Answer | undefined;
  try {
    const source = (async function* () {
      yield* texts;
    })();
    const read = await openRows(array, operation, source, reading);
    answered = read.answer;
    for (let items = await read.next(); items.length > 0; items = await read.next()) rows.push(...items);
    return { answer: answered, rows };
  } catch (error) {
    return { ...(answered && { answer: answered }), rows, error };
  }
}
