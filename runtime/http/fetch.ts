/** The parts of `fetch` that the client uses, as types of its own: any function with this shape will do, whichever library's types it has. */

/** How `fetch` is called. */
export interface FetchInit {
  readonly method: "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** A redirect would carry the ticket to wherever it points. */
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

/** The parts of `fetch`'s response that are read. */
export interface FetchResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: {
    /** Returns the value of a header, whatever the case of its name; null where there is none. */
    get(name: string): string | null;
  };
  /** `opaqueredirect` where a browser stopped at a redirect. */
  readonly type?: string;
  /**
   * Read as it arrives where it is a web `ReadableStream` or a stream of Node, such as node-fetch gives; anything else is not looked at, and
   * `arrayBuffer` is used instead.
   */
  readonly body?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * A function that is called as `fetch` is: the global one, undici's, node-fetch's, a test's.
 *
 * @example
 * import { fetch, ProxyAgent } from "undici";
 * const dispatcher = new ProxyAgent("http://proxy.example.com:8080");
 * const session = connect({ baseUrl, ticket, fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

export interface Chunk {
  readonly done?: boolean | undefined;
  readonly value?: Uint8Array | undefined;
}

/** A body that is read chunk by chunk. */
export interface BodyReader {
  read(): Promise<Chunk>;
  /** Ends the body and frees its connection, also while a `read` waits. */
  cancel(): void;
}

interface WebStream {
  getReader(): { read: BodyReader["read"]; cancel(): Promise<void> };
}

interface NodeStream extends AsyncIterable<Uint8Array> {
  destroy(): void;
}

/** Begins to read a response's body. Undefined where it cannot be read chunk by chunk. */
export function readerOf(response: FetchResponse): BodyReader | undefined {
  const body = response.body as Partial<WebStream & NodeStream> | null | undefined;
  if (typeof body?.getReader === "function") {
    const reader = body.getReader();
    return { read: () => reader.read(), cancel: () => void reader.cancel().catch(() => {}) };
  }
  if (typeof body?.destroy !== "function") return undefined;
  const stream = body as NodeStream;
  const chunks = stream[Symbol.asyncIterator]();
  return { read: () => chunks.next(), cancel: () => stream.destroy() };
}
