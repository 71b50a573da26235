/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Turns an answer into the operation's result or an error. */
import { throwIfAborted } from "./deadline.js";
import { MessageError, NetServerError, ServerFault, TransportError } from "./errors.js";
import { exceptionDetails } from "./exception-info.js";
import { retryAfter } from "./http/retry-after.js";
import type { CallOptions } from "./types.js";
import type { Answer, Incoming } from "./wire.js";

/**
 * Reads an answer, tells the caller of its headers, and returns its result.
 *
 * @throws NetServerError, ServerFault, TransportError, MessageError, the signal's reason
 */
export async function resultOf(
  incoming: Incoming,
  read: () => Promise<Answer>,
  onResponse: CallOptions["onResponse"],
): Promise<unknown> {
  const { name, redact, response, signal } = incoming;
  const { status } = response;
  const transportError = (reason: string): TransportError =>
    new TransportError(
      name,
      `HTTP ${status} with an answer that ${reason}`,
      status,
      "",
      undefined,
      retryAfter(response),
    );
  let answer: Answer;
  try {
    answer = await read();
  } catch (error) {
    // Where HTTP says that the call failed, its status and Retry-After tell more than the error in the answer's text.
    throw error instanceof MessageError && status >= 400 ? transportError(`cannot be read: ${error.message}`) : error;
  }
  // A caller who was told that the call ended is told nothing more.
  throwIfAborted(signal);
  const { headers, hasFailed, exception, fault, result } = answer;
  onResponse?.({ status, headers });
  if (fault) {
    const { reason, detail } = fault;
    // The prefix goes after the secrets, because a part of a secret would not be found.
    const code = redact(fault.code);
    throw new ServerFault(
      name,
      status,
      code.slice(code.lastIndexOf(":") + 1) || "Server",
      redact(reason),
      detail === null ? null : redact(detail),
      retryAfter(response),
    );
  }
  if (status >= 400 && !hasFailed) throw transportError("is no fault");
  if (hasFailed || (exception ?? null) !== null)
    throw new NetServerError(name, exceptionDetails(exception, redact), status);
  return result;
}

