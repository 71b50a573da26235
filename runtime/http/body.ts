/** Reads the body of an answer as bytes or as text, at once or as it arrives. An answer that is no message of the protocol is a TransportError. */
import { throwIfAborted } from "../deadline.js";
import { MessageError, TransportError } from "../errors.js";
import {
  decoded,
  decodedFast,
  declarationLength,
  decoderOf,
  soundBeginning,
  type Decoder,
  type DeclaredCharset,
} from "./charset.js";
import { readerOf, type Chunk, type FetchResponse } from "./fetch.js";
import { failure } from "./post.js";
import { retryAfter } from "./retry-after.js";
import { cancelledWith, joined, tooLong, wholly, type HttpAnswer } from "./whole-body.js";

/** How the text of a protocol's messages is told from anything else, such as a proxy's page. */
export interface TextFormat {
  /** For errors: «not a SOAP message». */
  readonly name: string;
  /** True if the text, or the beginning of one, is a message. */
  readonly recognizes: (text: string) => boolean;
  readonly declaredCharset: DeclaredCharset;
}

/** Returns the next piece of a text, of about `characters` characters if there are as many; undefined after the last. */
export type Pieces = (characters: number) => string | undefined;

/**
 * Reads an answer to its end, and returns its text in pieces.
 *
 * @throws TransportError for anything but a message; MessageError for a multipart answer, a wrong encoding or too many bytes; the signal's reason.
 */
export async function piecesOf(answer: HttpAnswer, format: TextFormat): Promise<Pieces> {
  const [pieces, first] = await wholly(answer, (bytes) => {
    const read = decodedPieces(decoderOf(bytes, contentType(answer), format.declaredCharset), bytes);
    return [read, read(0)] as const;
  });
  refuseOthers(answer, format, first ?? "");
  let isFirst = true;
  return (characters) => {
    if (!isFirst) return pieces(characters);
    isFirst = false;
    return first;
  };
}

/**
 * Bytes decoded at a time. All at once would be a string for which an engine gets memory from the system and gives it back each time; one of
 * this size stays among young objects.
 */
const pieceSize = 0x8000;
/** How many bytes before the end of a piece to search for `>`. */
const nearEnough = 0x1000;

/** Returns bytes as text, piece by piece. Gives the text before a wrong byte first, so that the error tells its place in the message. */
function decodedPieces(decoder: Decoder, bytes: Uint8Array): Pieces {
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
  return (characters) => {
    if (broken !== undefined) throw broken;
    if (at >= bytes.length) return undefined;
    const from = at;
    at += Math.max(pieceSize, characters);
    if (at < bytes.length && decoder.encoding === "utf-8") {
      // Behind a tag, if one ends near; in any case not inside a character: a decoder that has to remember one is slower.
      const beyond = at - nearEnough + 1 + bytes.subarray(at - nearEnough, at).lastIndexOf(0x3e);
      if (beyond > at - nearEnough) at = beyond;
      while (((bytes[at] ?? 0) & 0xc0) === 0x80 && at > from + 1) at--;
      const part = bytes.subarray(from, at);
      return decodedFast(part) ?? decodedPart(part, false);
    }
    return decodedPart(bytes.subarray(from, at), at < bytes.length);
  };
}

/** Returns bytes as text. @throws MessageError without a path for a multipart answer or a wrong encoding */
export function textIn(bytes: Uint8Array, answer: HttpAnswer, format: TextFormat): string {
  const decoder = decoderOf(bytes, contentType(answer), format.declaredCharset);
  return (decoder.encoding === "utf-8" ? decodedFast(bytes) : undefined) ?? decoded(decoder, bytes, false);
}

/** Returns the Content-Type. @throws MessageError for a multipart answer */
function contentType({ response }: HttpAnswer): string {
  const type = response.headers.get("content-type") ?? "";
  if (/^multipart\//i.test(type))
    throw new MessageError("", `a multipart answer (${type.split(";")[0]}), which no operation of the contract has`);
  return type;
}

/** Throws a TransportError for a text that is no message, with the HTTP status and the beginning of the text. */
export function refuseOthers({ name, redact, response }: HttpAnswer, format: TextFormat, text: string): void {
  const { status } = response;
  // A header or the reason phrase may repeat a secret, too.
  const refuse = (reason: string, snippet = ""): never => {
    throw new TransportError(name, redact(`HTTP ${status}${reason}`), status, snippet, undefined, retryAfter(response));
  };
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400))
    refuse(`: redirected${target(response)}; give connect() the final address`);
  if (format.recognizes(text)) return;
  if (text.trim() === "") refuse(" with an empty body");
  const snippet = redact(text.replace(/\s+/g, " ").trim()).slice(0, 200);
  refuse(` ${response.statusText}`.trimEnd() + `, not ${format.name}: ${snippet}`, snippet);
}

/** Returns the address that a redirect points to, without its query, which may hold secrets. */
function target(response: FetchResponse): string {
  try {
    const url = new URL(response.headers.get("location") ?? "");
    return ` to ${url.origin}${url.pathname}`;
  } catch {
    return "";
  }
}

/**
 * Yields the text of an answer as it arrives. Reads nothing before it is asked for. Cancels the body if the caller does not wait for the end.
 *
 * @throws as `piecesOf`
 */
export async function* textsOf(answer: HttpAnswer, format: TextFormat): AsyncGenerator<string, void, undefined> {
  const { limits, response, signal } = answer;
  // A body that is locked was read already, as by a `fetch` that logs answers: `piecesOf` says so.
  const isLocked = (response.body as { readonly locked?: boolean } | null | undefined)?.locked;
  const body = response.status === 200 && !isLocked ? readerOf(response) : undefined;
  if (!body) {
    const pieces = await piecesOf(answer, format);
    for (let piece = pieces(0); piece !== undefined; piece = pieces(0)) yield piece;
    return;
  }
  let done = false;
  const { cancel, end } = cancelledWith(signal, body);
  try {
    const type = contentType(answer);
    let decoder: Decoder | undefined;
    let lastByte = 0;
    let broken: unknown;
    const head: Uint8Array[] = [];
    let first: string | undefined = "";
    let length = 0;
    while (!done) {
      let part: Chunk;
      try {
        part = await body.read();
      } catch (error) {
        throw failure(answer, "the answer broke off", response.status, error);
      }
      throwIfAborted(signal);
      done = part.done === true;
      length += part.value?.length ?? 0;
      if (length > limits.messageBytes) throw tooLong(limits.messageBytes);
      let bytes = part.value;
      if (!decoder) {
        // Byte order marks and declarations, wherever the network cuts them.
        if (bytes) head.push(bytes);
        if (length < declarationLength && !done) continue;
        bytes = joined(head, length);
        decoder = decoderOf(bytes, type, format.declaredCharset);
      }
      let text: string;
      try {
        text = decoded(decoder, bytes, !done);
      } catch (error) {
        // A character that the last chunk may have begun is lost with the decoder's state.
        if (lastByte >= 0x80 || bytes === undefined) throw error;
        text = soundBeginning(decoder, bytes, error);
        broken = error;
      }
      lastByte = bytes?.at(-1) ?? lastByte;
      if (first !== undefined) {
        first += text;
        if (first.length < pieceSize && !done && broken === undefined && !format.recognizes(first)) continue;
        refuseOthers(answer, format, first);
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
