/** Reads the body of an answer to its end. */
import { throwIfAborted } from "../deadline.js";
import { MessageError } from "../errors.js";
import { readerOf, type BodyReader, type Chunk, type FetchResponse } from "./fetch.js";
import type { Limits } from "./limits.js";
import { failure, type HttpCall } from "./post.js";

/** An answer that begins to arrive. */
export interface HttpAnswer extends HttpCall {
  readonly response: FetchResponse;
  readonly limits: Limits;
}

/**
 * Reads an answer to its end, and returns its bytes as `use` reads them.
 *
 * @throws TransportError for an answer that breaks off; MessageError for too many bytes, or as `use`; the signal's reason.
 */
export async function wholly<Result>(answer: HttpAnswer, use: (bytes: Uint8Array) => Result): Promise<Result> {
  try {
    return use(await wholeBody(answer));
  } catch (error) {
    throw error instanceof MessageError
      ? new MessageError(answer.name, answer.redact(error.reason))
      : failure(answer, "the answer broke off", answer.response.status, error);
  }
}

/** Cancels a body with the signal, because some fetches do not. */
export function cancelledWith(signal: AbortSignal, body: BodyReader): { cancel(): void; end(): void } {
  const cancel = (): void => body.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  return { cancel, end: () => signal.removeEventListener("abort", cancel) };
}

export const tooLong = (limit: number): MessageError =>
  new MessageError("", `the answer has more than ${limit} bytes (limits.messageBytes)`);

/** Reads the whole body, or as much as the limit allows. @throws MessageError for a longer one; the signal's reason */
async function wholeBody({ limits: { messageBytes: limit }, response, signal }: HttpAnswer): Promise<Uint8Array> {
  // The header counts compressed bytes, and is absent where the body comes in chunks.
  const declared =
    response.headers.get("content-encoding") === null ? Number(response.headers.get("content-length") ?? NaN) : NaN;
  if (declared > limit) {
    readerOf(response)?.cancel();
    throw tooLong(limit);
  }
  // A page of another origin is not told of the compression: a small number proves nothing.
  const reader = readerOf(response);
  if (!reader) {
    const all = new Uint8Array(await response.arrayBuffer());
    if (all.length > limit) throw tooLong(limit);
    return all;
  }
  const { cancel, end } = cancelledWith(signal, reader);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  try {
    for (;;) {
      const { done, value }: Chunk = await reader.read();
      if (done || !value) break;
      chunks.push(value);
      length += value.length;
      if (length > limit) throw tooLong(limit);
    }
    isWhole = true;
  } finally {
    end();
    if (!isWhole) cancel();
  }
  throwIfAborted(signal);
  return joined(chunks, length);
}

export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
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
