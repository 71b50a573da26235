/* Written by netserver-codegen from Services88: changes made here are lost. */
/** HTTP: a message is posted, the text of an answer that is XML comes back, at once or as it arrives. Everything else is a TransportError. */
import { throwIfAborted } from "./deadline.js";
import { MessageError, TransportError } from "./errors.js";
import { readerOf, type BodyReader, type Chunk, type Fetch, type FetchResponse } from "./fetch.js";
import { decodeLatin1, isSlowAtUtf8 } from "./latin1.js";
import type { Limits } from "./limits.js";
import { isError } from "./realm.js";
import type { Pieces } from "./soap/xml/chunks.js";

export interface Posting {
  readonly operation: string;
  readonly url: string;
  readonly action: string;
  readonly body: string;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
  readonly limits: Limits;
  readonly allowMismatch: boolean;
}

/** @throws TransportError, the signal's reason. */
export async function post(posting: Posting): Promise<FetchResponse> {
  // Called by itself: browsers' fetch refuses to be somebody's method.
  const { fetch, signal } = posting;
  const ownHeaders = Object.entries(posting.headers).filter(([name]) => !/^(content-type|soapaction)$/i.test(name));
  let response: FetchResponse;
  try {
    response = await fetch(posting.url, {
      method: "POST",
      headers: {
        ...Object.fromEntries(ownHeaders),
        "Content-Type": "text/xml; charset=utf-8",
        SOAPAction: `"${posting.action}"`,
      },
      body: posting.body,
      // A redirect would carry the ticket to wherever it points.
      redirect: "manual",
      signal,
    });
  } catch (error) {
    throw failure(posting, "no answer came", 0, error);
  }
  // Nobody waits for it any more, which not every fetch knows.
  if (signal.aborted) readerOf(response)?.cancel();
  throwIfAborted(signal);
  return response;
}

/** The text of an answer that is a SOAP message, in pieces. @throws TransportError, MessageError (a multipart answer), the signal's reason. */
export async function piecesOf(posting: Posting, response: FetchResponse): Promise<Pieces> {
  let pieces: Pieces;
  let first: string | undefined;
  try {
    const bytes = await wholeBody(posting, response);
    pieces = decodedPieces(decoderOf(bytes, refuseMultipart(response)), bytes);
    first = pieces(0);
  } catch (error) {
    throw error instanceof MessageError
      ? new MessageError(posting.operation, posting.redact(error.reason))
      : failure(posting, "the answer broke off", response.status, error);
  }
  refuseOthers(posting, response, first ?? "");
  let isFirst = true;
  return (wanted) => {
    if (!isFirst) return pieces(wanted);
    isFirst = false;
    return first;
  };
}

/**
 * Octets decoded at a time. All at once would be a string for which an engine gets memory from the system and gives it back each time; one of
 * this size stays where young objects are.
 */
const pieceSize = 0x8000;
/** So many octets before its end, a tag's end is a better one. */
const nearEnough = 0x1000;

/** Replaces bytes that are not UTF-8 by U+FFFD, and is faster for it: only text with that character is decoded strictly. Made at first use. */
let lenient: InstanceType<typeof TextDecoder> | undefined;
const lenientDecoder = (): InstanceType<typeof TextDecoder> =>
  (lenient ??= new TextDecoder("utf-8", { ignoreBOM: true }));

/** Returns bytes as text, piece by piece. Text before a byte that is none is still given, so that the error tells where in the message it is. */
function decodedPieces(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): Pieces {
  const fast = lenientDecoder();
  let at = 0;
  let broken: unknown;
  const decodedPart = (part: Uint8Array, stream: boolean): string => {
    try {
      return decoded(decoder, part, stream);
    } catch (error) {
      broken = error;
      return soundBeginning(decoder, part, error);
    }
  };
  return (wanted) => {
    if (broken !== undefined) throw broken;
    if (at >= bytes.length) return undefined;
    const from = at;
    at += Math.max(pieceSize, wanted);
    if (at < bytes.length && decoder.encoding === "utf-8") {
      // Behind a tag, if one ends near; in any case not inside a character: a decoder that has to remember one is slower.
      const beyond = at - nearEnough + 1 + bytes.subarray(at - nearEnough, at).lastIndexOf(0x3e);
      if (beyond > at - nearEnough) at = beyond;
      while (((bytes[at] ?? 0) & 0xc0) === 0x80 && at > from + 1) at--;
      const part = bytes.subarray(from, at);
      const text = (isSlowAtUtf8 ? decodeLatin1(part) : undefined) ?? fast.decode(part);
      return text.includes("\ufffd") ? decodedPart(part, false) : text;
    }
    return decodedPart(bytes.subarray(from, at), at < bytes.length);
  };
}

/** Returns the text before the first bytes that are none of the encoding. Throws the error where there is none, or another encoding than UTF-8. */
function soundBeginning({ encoding }: InstanceType<typeof TextDecoder>, bytes: Uint8Array, error: unknown): string {
  const text = encoding === "utf-8" ? lenientDecoder().decode(bytes) : "";
  const bad = text.indexOf("\ufffd");
  if (bad <= 0) throw error;
  return text.slice(0, bad);
}

function refuseMultipart(response: FetchResponse): string {
  const type = response.headers.get("content-type") ?? "";
  if (/^multipart\//i.test(type))
    throw new MessageError("", `a multipart answer (${type.split(";")[0]}), which no operation of the contract has`);
  return type;
}

/** Throws a TransportError for an answer that is no SOAP message, as its status or the beginning of its text tells. */
function refuseOthers({ operation, redact }: Posting, response: FetchResponse, text: string): void {
  const { status } = response;
  // A header or the reason phrase may repeat a secret, too.
  const refuse = (reason: string, snippet = ""): never => {
    throw new TransportError(
      operation,
      redact(`HTTP ${status}${reason}`),
      status,
      snippet,
      undefined,
      retryAfter(response),
    );
  };
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400))
    refuse(`: redirected${target(response)}; give connect() the final address`);
  if (text.trim() === "") refuse(" with an empty body");
  if (looksLikeEnvelope(text)) return;
  const snippet = redact(text.replace(/\s+/g, " ").trim()).slice(0, 200);
  refuse(` ${response.statusText}`.trimEnd() + `, not a SOAP message: ${snippet}`, snippet);
}

/**
 * The text of an answer that is a SOAP message, as it arrives: nothing is asked of the network before it is asked for. The body is cancelled when
 * the last was not waited for. @throws as `piecesOf`.
 */
export async function* textsOf(posting: Posting, response: FetchResponse): AsyncGenerator<string, void, undefined> {
  // A body that is locked was read already, as by a `fetch` that logs answers: `piecesOf` says so.
  const isLocked = (response.body as { readonly locked?: boolean } | null | undefined)?.locked;
  const body = response.status === 200 && !isLocked ? readerOf(response) : undefined;
  if (!body) {
    const pieces = await piecesOf(posting, response);
    for (let piece = pieces(0); piece !== undefined; piece = pieces(0)) yield piece;
    return;
  }
  let done = false;
  const { limits, signal } = posting;
  const { cancel, end } = following(signal, body);
  try {
    const type = refuseMultipart(response);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    let lastOctet = 0;
    let broken: unknown;
    const head: Uint8Array[] = [];
    let first: string | undefined = "";
    let length = 0;
    while (!done) {
      let part: Chunk;
      try {
        part = await body.read();
      } catch (error) {
        throw failure(posting, "the answer broke off", response.status, error);
      }
      throwIfAborted(signal);
      done = part.done === true;
      length += part.value?.length ?? 0;
      if (length > limits.messageBytes) throw tooLong(limits.messageBytes);
      let octets = part.value;
      if (!decoder) {
        // Byte order marks and declarations, wherever the network cuts them.
        if (octets) head.push(octets);
        if (length < declarationLength && !done) continue;
        octets = joined(head, length);
        decoder = decoderOf(octets, type);
      }
      let text: string;
      try {
        text = decoded(decoder, octets, !done);
      } catch (error) {
        // A character that the last chunk may have begun is lost with the decoder's state.
        if (lastOctet >= 0x80 || octets === undefined) throw error;
        text = soundBeginning(decoder, octets, error);
        broken = error;
      }
      lastOctet = octets?.at(-1) ?? lastOctet;
      if (first !== undefined) {
        first += text;
        if (first.length < pieceSize && !done && broken === undefined && !looksLikeEnvelope(first)) continue;
        refuseOthers(posting, response, first);
        yield first;
        first = undefined;
      } else if (text !== "") yield text;
      if (broken !== undefined) throw broken;
    }
  } finally {
    end();
    if (!done) cancel();
  }
}

/** Cancels a body with the signal, also where it does not know of that. */
function following(signal: AbortSignal, body: BodyReader): { cancel(): void; end(): void } {
  const cancel = (): void => body.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  return { cancel, end: () => signal.removeEventListener("abort", cancel) };
}

const tooLong = (limit: number): MessageError =>
  new MessageError("", `the answer has more than ${limit} bytes (limits.messageBytes)`);

/** The whole body. What is longer than it may be is not waited for. @throws MessageError */
async function wholeBody(
  { limits: { messageBytes: limit }, signal }: Posting,
  response: FetchResponse,
): Promise<Uint8Array> {
  // What is packed says how long it is packed, and what comes in chunks says nothing.
  const declared =
    response.headers.get("content-encoding") === null ? Number(response.headers.get("content-length") ?? NaN) : NaN;
  if (declared > limit) {
    readerOf(response)?.cancel();
    throw tooLong(limit);
  }
  // Whether it is packed is not said to a page of another origin: what is declared says what is too long, but not what is not.
  const reader = readerOf(response);
  if (!reader) {
    const all = new Uint8Array(await response.arrayBuffer());
    if (all.length > limit) throw tooLong(limit);
    return all;
  }
  const { cancel, end } = following(signal, reader);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value }: Chunk = await reader.read();
      if (done || !value) break;
      chunks.push(value);
      length += value.length;
      if (length <= limit) continue;
      cancel();
      throw tooLong(limit);
    }
  } finally {
    end();
  }
  throwIfAborted(signal);
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The time limits of undici, Node's fetch, by the code of their error. */
const fetchLimits: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_TIMEOUT: "headersTimeout, 300 s",
  UND_ERR_BODY_TIMEOUT: "bodyTimeout, 300 s",
  UND_ERR_CONNECT_TIMEOUT: "connect.timeout, 10 s",
};

/** Says that a time limit of fetch ended the call: `timeout` does not lift it. Empty for any other failure. */
function limitOfFetch(code: string, cause: unknown): string {
  const limit = Object.hasOwn(fetchLimits, code) ? fetchLimits[code] : undefined;
  if (limit === undefined && !(isError(cause) && cause.name === "TimeoutError")) return "";
  const whose = limit === undefined ? "" : ` (undici's ${limit} in Node)`;
  return `: a time limit of fetch itself${whose}, not \`timeout\`; see docs/fetch.md of netserver-codegen for a fetch with a longer one`;
}

/**
 * Returns the error of a call that ended before its answer was there. An abort or a timeout stays what it is. Anything else is a TransportError whose
 * cause says what happened, without secrets.
 */
function failure({ operation, signal, redact }: Posting, reason: string, status: number, error: unknown): unknown {
  if (signal.aborted) return signal.reason;
  const cause = isError(error) && isError(error.cause) ? error.cause : error;
  const told = isError(cause) ? redact(cause.message) : "";
  const code =
    typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : "";
  return new TransportError(
    operation,
    `${reason}${told && `: ${told}`}${limitOfFetch(code, cause)}${code && ` (${code})`}`,
    status,
    "",
    new Error(told === "" ? reason : told),
  );
}

/** RFC 9110 §10.2.3: seconds, or a date. Undefined where there is none, or nothing that can be understood. */
export function retryAfter(response: FetchResponse): number | undefined {
  const given = response.headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1000;
  const date = /^[A-Z][a-z]{2}, /.test(given) ? Date.parse(given) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function target(response: FetchResponse): string {
  try {
    const url = new URL(response.headers.get("location") ?? "");
    return ` to ${url.origin}${url.pathname}`;
  } catch {
    return "";
  }
}

/**
 * Looks at the first element, because proxies send the wrong Content-Type both ways. It has to begin in the first piece of the text, of about 32,000
 * characters: only comments come before it.
 */
function looksLikeEnvelope(text: string): boolean {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
    const end = text.startsWith("<?", at)
      ? text.indexOf("?>", at) + 2
      : text.startsWith("<!--", at)
        ? text.indexOf("-->", at + 4) + 3
        : 0;
    // What declares a type of its own is for the XML reader to refuse; but not a page.
    if (end <= at) return /^<(?:(?:[^\s<>/:]+:)?Envelope[\s>/]|!DOCTYPE\s+(?!\s|html))/i.test(text.slice(at));
    at = end;
  }
}

/** In so many octets is an XML declaration. */
const declarationLength = 120;

/** By byte order mark, then the HTTP header, then the XML declaration; UTF-8 otherwise. */
function decoderOf(bytes: Uint8Array, contentType: string) {
  const mark =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? "utf-16be"
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
          ? "utf-8"
          : undefined;
  const declared = /encoding\s*=\s*["']([\w.-]+)/.exec(
    String.fromCharCode(...bytes.subarray(0, declarationLength)),
  )?.[1];
  return strictDecoder(mark ?? /charset\s*=\s*"?([\w.-]+)/i.exec(contentType)?.[1] ?? declared ?? "utf-8");
}

/** Returns bytes as text. @throws MessageError for bytes that are no text, which a decoder would otherwise replace; its path is the reader's to give. */
function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array | undefined, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new MessageError("", `the answer is not ${decoder.encoding}, as which it came`);
  }
}

/** Of a charset that nobody knows: UTF-8's. */
function strictDecoder(label: string) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  }
}

