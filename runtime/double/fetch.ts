/** A double as a function like `fetch`: no socket is opened. */
import { throwIfAborted } from "../deadline.js";
import { requireGlobals } from "../globals.js";
import type { HttpAnswer, HttpRequest } from "./http.js";

/** Returns a function that answers as `fetch` does, with the answers of `handle`. */
export function fetchOf(
  handle: (request: HttpRequest) => Promise<HttpAnswer>,
): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    requireGlobals("netServerDouble", ["Headers", "ReadableStream", "Response", "TextEncoder"]);
    const { signal } = init;
    if (signal) throwIfAborted(signal);
    const headers: Record<string, string> = {};
    // happy-dom keeps the case of names.
    new Headers(init.headers).forEach((value, name) => (headers[name.toLowerCase()] = value));
    const body = typeof init.body === "string" ? init.body : await new Response(init.body ?? null).text();
    const answering = handle({ method: init.method ?? "GET", url, headers, body, ...(signal && { signal }) });
    const answer = await (signal ? orAborted(answering, signal) : answering);
    if (answer.cut === "before") throw new TypeError("fetch failed", { cause: new Error("the connection was closed") });
    const hasNoBody = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(
      hasNoBody ? null : answer.cut === "within" ? half(answer) : (wholeBytes(answer) ?? answer.body),
      {
        status: answer.status,
        headers: answer.headers,
      },
    );
  };
}

/** Waits for the answer until the caller is gone. @throws the signal's reason. */
function orAborted(answering: Promise<HttpAnswer>, signal: AbortSignal): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    // A caller may use one signal for all its calls.
    void answering.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** The first half of the body, then the end of the connection. */
function half({ body, bytes = new TextEncoder().encode(body) }: HttpAnswer): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
}

/** Returns a body that is not text, as a stream: compilers do not agree about the type of bytes that `Response` takes. */
function wholeBytes({ bytes }: HttpAnswer): ReadableStream<Uint8Array> | undefined {
  return (
    bytes &&
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(bytes);
        controller.close();
      },
    })
  );
}
