/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Posts a message over HTTP. Whatever prevents an answer is a TransportError. */
import { throwIfAborted } from "../deadline.js";
import { TransportError } from "../errors.js";
import { isError } from "../realm.js";
import { checkedResponse, FetchMistake, readerOf, type Fetch, type FetchResponse } from "./fetch.js";

/** A call that is under way, as far as HTTP is concerned. */
export interface HttpCall {
  /** The agent and the operation, for errors: `ErpSync.ForceResyncBatchTask`. */
  readonly name: string;
  readonly signal: AbortSignal;
  /** Removes the call's secrets from a text. */
  readonly redact: (text: string) => string;
}

/** Posts a message. @throws TransportError, the signal's reason */
export async function post(
  call: HttpCall,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  fetch: Fetch,
): Promise<FetchResponse> {
  const { signal } = call;
  let response: FetchResponse;
  try {
    // A redirect would carry the ticket to wherever it points. `fetch` is called without an object: that of browsers refuses to be a method.
    response = checkedResponse(await fetch(url, { method: "POST", headers, body, redirect: "manual", signal }));
  } catch (error) {
    throw failure(call, "no answer came", 0, error, hintForPage(url, error));
  }
  // Some fetches ignore the signal.
  if (signal.aborted) readerOf(response)?.cancel();
  throwIfAborted(signal);
  return response;
}

/**
 * Says what to look at if a page calls another origin. A browser tells a page nothing of a server that does not allow its origin: the error is that of a
 * server that cannot be reached. Empty outside of a page, and for an error that tells its cause.
 */
function hintForPage(url: string, error: unknown): string {
  const origin = (globalThis as { readonly location?: { readonly origin?: string } }).location?.origin;
  if (origin === undefined || url.startsWith(`${origin}/`) || !isError(error)) return "";
  if (error.name !== "TypeError" || error.cause !== undefined) return "";
  return `. The server may not allow pages of ${origin} (CORS); see docs/web-page.md of netserver-codegen`;
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
 * cause says what happened, without secrets. `hint` ends the message.
 */
export function failure(
  { name, signal, redact }: HttpCall,
  reason: string,
  status: number,
  error: unknown,
  hint = "",
): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof FetchMistake) return new TransportError(name, error.message, status);
  const cause = isError(error) && isError(error.cause) ? error.cause : error;
  const message = isError(cause) ? redact(cause.message) : "";
  const code =
    typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : "";
  return new TransportError(
    name,
    `${reason}${message && `: ${message}`}${limitOfFetch(code, cause)}${code && ` (${code})`}${hint}`,
    status,
    "",
    new Error(message || reason),
  );
}

