/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Tells an app of each request, response, retry and new ticket: for logs, metrics and traces. A client that does not use it does not ship it. */
import type { Fetch, FetchResponse } from "./http/fetch.js";

/** An attempt of a call that is about to be sent. Holds no secret: no ticket, no header, no body, and no query of the address. */
export interface RequestEvent {
  /** The agent and the operation: `ErpSync.GetConnection`. */
  readonly operation: string;
  /** Protocol: `soap` or `json`. */
  readonly wire: string;
  /** 1 for the first attempt of the call, 2 for its first repetition. */
  readonly attempt: number;
  /** The address without its query. */
  readonly url: string;
  /** Size of the body in bytes. */
  readonly bytes: number;
}

/** The end of an attempt that was sent. */
export interface ResponseEvent {
  /** The same object that `request` got. */
  readonly request: RequestEvent;
  /** HTTP status; 0 if no answer came. */
  readonly status: number;
  /** Size of the body in bytes after decompression, as far as it was read. */
  readonly bytes: number;
  /** Milliseconds from the request to the end of the answer. */
  readonly ms: number;
  /** The attempt's error: one of the client, which holds no secret, or the reason of an abort; undefined if the attempt succeeded. */
  readonly error: unknown;
}

/** A call that is about to be sent again. */
export interface RetryEvent {
  readonly operation: string;
  /** The attempt that failed. */
  readonly attempt: number;
  /** The server rejected the ticket, no longer serves the customer (HTTP 421), or was busy (HTTP 429 and 503 with Retry-After). */
  readonly reason: "ticket" | "moved" | "busy";
  /** Milliseconds until the next attempt. */
  readonly wait: number;
  /** The error of the attempt that failed. */
  readonly error: unknown;
}

/** A ticket that a function got. The event does not hold it. */
export interface TicketEvent {
  /** The operation of the call that asked; others may wait for the same ticket. */
  readonly operation: string;
  /** Milliseconds that the function took. */
  readonly ms: number;
  /** False for the first ticket of a session, true if the server rejected the one before. */
  readonly isRenewal: boolean;
}

/**
 * Functions that are told of a call. They are called at once and not awaited, so they should be quick. An error that one throws, or rejects with, does not
 * touch the call: the first error is written to the console, further ones are not.
 */
export interface Hooks {
  readonly request?: ((event: RequestEvent) => unknown) | undefined;
  /** Called once for each `request`. For `stream`, at the end of the answer or of the loop. */
  readonly response?: ((event: ResponseEvent) => unknown) | undefined;
  readonly retry?: ((event: RetryEvent) => unknown) | undefined;
  readonly ticketRenewed?: ((event: TicketEvent) => unknown) | undefined;
}

/** Follows one call from attempt to attempt. */
export interface Watch {
  /** Returns a `fetch` that tells of the attempt it sends. */
  sending(fetch: Fetch): Fetch;
  /** Ends the attempt that was sent last. Has no effect on one that has ended. */
  end(error?: unknown): void;
  retry(error: unknown, wait: number): void;
  ticket(request: Promise<unknown>, isRenewal: boolean): void;
}

/** The value of the option `observer`. `observe` makes one. */
export type Observer = (operation: string, wire: string) => Watch;

/**
 * Returns a value for the option `observer` of `connect`, which calls the hooks.
 *
 * @example
 * const observer = observe({ response: ({ request, status, ms }) => console.log(request.operation, status, ms) });
 * const session = connect({ baseUrl, ticket, observer });
 */
export function observe(hooks: Hooks): Observer {
  let isQuiet = false;
  const report = (error: unknown): void => {
    if (!isQuiet) globalThis.console?.error("netserver-codegen: a hook of observe() failed; the call goes on", error);
    isQuiet = true;
  };
  const tell = <Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void => {
    try {
      const result = hook?.(event);
      if (typeof (result as PromiseLike<unknown> | undefined)?.then === "function")
        (result as PromiseLike<unknown>).then(undefined, report);
    } catch (error) {
      report(error);
    }
  };
  return (operation, wire) => {
    let attempts = 0;
    let attempt: Attempt | undefined;
    return {
      sending: (fetch) => async (url, init) => {
        const request: RequestEvent = {
          operation,
          wire,
          attempt: ++attempts,
          url: url.split("?", 1)[0] ?? url,
          bytes: new TextEncoder().encode(init.body).length,
        };
        tell(hooks.request, request);
        const current = (attempt = new Attempt(request, (event) => tell(hooks.response, event)));
        return current.received(await fetch(url, init));
      },
      end: (error) => attempt?.end(error),
      retry: (error, wait) => {
        const { status } = error as { readonly status?: number };
        const reason = wait > 0 || status === 429 || status === 503 ? "busy" : status === 421 ? "moved" : "ticket";
        tell(hooks.retry, { operation, attempt: attempts, reason, wait, error });
      },
      ticket: (request, isRenewal) => {
        const start = now();
        // A failure is the call's own error.
        request.then(() => tell(hooks.ticketRenewed, { operation, ms: now() - start, isRenewal })).catch(() => {});
      },
    };
  };
}

/** Milliseconds of a clock that is never set. */
const now = (): number => performance.now();

/** An attempt that was sent: its time, and the size of its answer. */
class Attempt {
  readonly #request: RequestEvent;
  readonly #start = now();
  #tell: ((event: ResponseEvent) => void) | undefined;
  #status = 0;
  #bytes = 0;

  constructor(request: RequestEvent, tell: (event: ResponseEvent) => void) {
    this.#request = request;
    this.#tell = tell;
  }

  /** Tells of the end, once. */
  end(error: unknown): void {
    const tell = this.#tell;
    this.#tell = undefined;
    tell?.({ request: this.#request, status: this.#status, bytes: this.#bytes, ms: now() - this.#start, error });
  }

  /** Returns a response whose body is counted. Anything but a response is left to the call to refuse. */
  received(response: FetchResponse): FetchResponse {
    const { status, statusText, headers, type, url, body, arrayBuffer } = (response ?? {}) as FetchResponse & {
      readonly url?: unknown;
    };
    if (typeof status !== "number") return response;
    this.#status = status;
    return {
      status,
      statusText,
      headers,
      ...(type !== undefined && { type }),
      ...(url !== undefined && { url }),
      body: this.#countedBody(body),
      ...(typeof arrayBuffer === "function" && {
        arrayBuffer: async () => {
          const bytes = await response.arrayBuffer();
          this.#bytes += bytes.byteLength;
          return bytes;
        },
      }),
    } as FetchResponse;
  }

  /** Returns a body with the members that the client uses of a web stream or a stream of Node. */
  #countedBody(body: unknown): unknown {
    const given = (body ?? {}) as Partial<WebStream & NodeStream>;
    if (typeof given.getReader === "function") {
      const stream = given as WebStream;
      return {
        locked: stream.locked,
        getReader: () => {
          const reader = stream.getReader();
          return { read: () => this.#counted(reader.read()), cancel: () => reader.cancel() };
        },
      };
    }
    if (typeof given.destroy !== "function") return body;
    const stream = given as NodeStream;
    return {
      destroy: () => stream.destroy(),
      [Symbol.asyncIterator]: () => {
        const chunks = stream[Symbol.asyncIterator]();
        return { next: () => this.#counted(chunks.next()) };
      },
    };
  }

  async #counted(reading: Promise<Chunk>): Promise<Chunk> {
    const chunk = await reading;
    if (ArrayBuffer.isView(chunk.value)) this.#bytes += chunk.value.byteLength;
    return chunk;
  }
}

interface Chunk {
  readonly value?: unknown;
}

interface WebStream {
  readonly locked?: boolean;
  getReader(): { read(): Promise<Chunk>; cancel(): Promise<void> };
}

interface NodeStream {
  destroy(): unknown;
  [Symbol.asyncIterator](): { next(): Promise<Chunk> };
}

