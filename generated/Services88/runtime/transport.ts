/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** HTTP: a message is posted, the text of an answer that is XML comes back. Everything else is a TransportError. */
import { MessageError, TransportError } from "./errors.js";
import type { Limits } from "./limits.js";

/** As much of `fetch` as is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Posting {
  readonly operation: string;
  readonly url: string;
  readonly action: string;
  readonly body: string;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly redact: (text: string) => string;
  readonly limits: Limits;
}

/** @throws TransportError, MessageError (a multipart answer), the signal's reason. */
export async function post(posting: Posting): Promise<{ readonly status: number; readonly text: string }> {
  const { operation, signal, redact } = posting;
  let response: Response;
  let bytes: Uint8Array;
  // Called by itself: browsers' fetch refuses to be somebody's method.
  const { fetch } = posting;
  const ownHeaders = Object.entries(posting.headers).filter(([name]) => !/^(content-type|soapaction)$/i.test(name));
  try {
    response = await fetch(posting.url, {
      method: "POST",
      headers: { ...Object.fromEntries(ownHeaders), "Content-Type": "text/xml; charset=utf-8", SOAPAction: `"${posting.action}"` },
      body: posting.body,
      // A redirect would carry the ticket to wherever it points.
      redirect: "manual",
      ...(signal && { signal }),
    });
  } catch (error) {
    throw failure(operation, "no answer came", 0, error, signal, redact);
  }
  try {
    bytes = await octets(operation, response, posting.limits.messageBytes);
  } catch (error) {
    if (error instanceof MessageError) throw error;
    throw failure(operation, "the answer broke off", response.status, error, signal, redact);
  }
  const type = response.headers.get("content-type") ?? "";
  if (/^multipart\//i.test(type)) throw new MessageError("", `${operation}: a multipart answer (${type.split(";")[0]}), which no operation of the contract has`);
  const text = decode(operation, bytes, type);
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    throw new TransportError(operation, `HTTP ${response.status}: redirected${target(response)}; give connect() the final address`, response.status);
  }
  const wait = retryAfter(response);
  if (text.trim() === "") throw new TransportError(operation, `HTTP ${response.status} with an empty body`, response.status, "", undefined, wait);
  if (!looksLikeEnvelope(text)) {
    const snippet = redact(text.replace(/\s+/g, " ").trim()).slice(0, 200);
    throw new TransportError(operation, `HTTP ${response.status} ${response.statusText}`.trimEnd() + `, not a SOAP message: ${snippet}`, response.status, snippet, undefined, wait);
  }
  return { status: response.status, text };
}

/** The whole body. What is longer than it may be is not waited for. @throws MessageError */
async function octets(operation: string, response: Response, limit: number): Promise<Uint8Array> {
  const refuse = (): never => {
    throw new MessageError("", `${operation}: the answer has more than ${limit} octets (limits.messageBytes)`);
  };
  // What is packed says how long it is packed, and what comes in chunks says nothing.
  const declared = response.headers.has("content-encoding") ? NaN : Number(response.headers.get("content-length") ?? NaN);
  if (declared > limit) {
    void response.body?.cancel().catch(() => {});
    refuse();
  }
  const reader = declared <= limit ? undefined : response.body?.getReader();
  if (!reader) {
    const all = new Uint8Array(await response.arrayBuffer());
    return all.length > limit ? refuse() : all;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length <= limit) continue;
    void reader.cancel().catch(() => {});
    refuse();
  }
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

/** Aborts and time-outs stay what they are; the rest is a TransportError whose cause says what happened, without secrets. */
function failure(operation: string, reason: string, status: number, error: unknown, signal: AbortSignal | undefined, redact: (text: string) => string): unknown {
  if (signal?.aborted) return signal.reason;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const told = cause instanceof Error ? redact(cause.message) : "";
  const code = typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? ` (${cause.code})` : "";
  return new TransportError(operation, `${reason}${told === "" ? "" : `: ${told}`}${code}`, status, "", new Error(told === "" ? reason : told));
}

/** RFC 9110 §10.2.3: seconds, or a date. Undefined where there is none, or nothing that can be understood. */
function retryAfter(response: Response): number | undefined {
  const given = response.headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1000;
  const date = /^[A-Z][a-z]{2}, /.test(given) ? Date.parse(given) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function target(response: Response): string {
  try {
    const url = new URL(response.headers.get("location") ?? "");
    return ` to ${url.origin}${url.pathname}`;
  } catch {
    return "";
  }
}

/** By its first element, because proxies say text/xml of what is none and text/html of what is. */
function looksLikeEnvelope(text: string): boolean {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
    const end = text.startsWith("<?", at) ? text.indexOf("?>", at) + 2 : text.startsWith("<!--", at) ? text.indexOf("-->", at + 4) + 3 : 0;
    // What declares a type of its own is for the XML reader to refuse; but not a page.
    if (end <= at) return /^<(?:(?:[^\s<>/:]+:)?Envelope[\s>/]|!DOCTYPE\s+(?!html))/i.test(text.slice(at, at + 300));
    at = end;
  }
}

/** By byte order mark, then the HTTP header, then the XML declaration; UTF-8 otherwise. Octets that are no text are not replaced but refused. */
function decode(operation: string, bytes: Uint8Array, contentType: string): string {
  const mark =
    bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be"
    : bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le"
    : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8"
    : undefined;
  const declared = /encoding\s*=\s*["']([\w.-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 120)))?.[1];
  const label = mark ?? /charset\s*=\s*"?([\w.-]+)/i.exec(contentType)?.[1] ?? declared ?? "utf-8";
  const decoder = strictDecoder(label);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new MessageError("", `${operation}: the answer is not ${decoder.encoding}, as which it came`);
  }
}

/** Of a charset that nobody knows: UTF-8's. */
function strictDecoder(label: string) {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return new TextDecoder("utf-8", { fatal: true });
  }
}

