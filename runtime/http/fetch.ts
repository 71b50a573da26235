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

/** Thrown where the function given as `fetch` does not keep to `Fetch`. Types do not catch that in JavaScript or behind a cast. */
export class FetchMistake extends Error {
  constructor(given: string) {
    super(`the \`fetch\` option gave ${given}; see docs/fetch.md of netserver-codegen`);
  }
}

/** Returns what `fetch` gave. @throws FetchMistake if it is no response that can be read. */
export function checkedResponse(given: unknown): FetchResponse {
  const { status, headers, body, arrayBuffer } = (given ?? {}) as Partial<FetchResponse>;
  const isReadable = typeof arrayBuffer === "function" || isWebStream(body) || isNodeStream(body);
  if (typeof status === "number" && typeof headers?.get === "function" && isReadable) return given as FetchResponse;
  const isObject = typeof given === "object" && given !== null;
  const name = isObject ? "another object" : given === null ? "null" : typeof given;
  throw new FetchMistake(`${name}: expected a Response, with status, headers.get() and arrayBuffer()`);
}

/** Returns what a body gave. @throws FetchMistake if it is text, or anything else that is not bytes. */
function checkedChunk(chunk: Chunk): Chunk {
  const { value } = chunk;
  // Not by `instanceof`: under Jest, bytes come from another realm.
  if (value === undefined || ArrayBuffer.isView(value)) return chunk;
  const advice = "expected Uint8Array chunks; do not call setEncoding() on the body";
  throw new FetchMistake(`a body with ${typeof value} chunks: ${advice}`);
}

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

const isWebStream = (body: unknown): body is WebStream => typeof (body as WebStream | null)?.getReader === "function";

const isNodeStream = (body: unknown): body is NodeStream => typeof (body as NodeStream | null)?.destroy === "function";

/** Starts to read the body of a response. Returns undefined if the body cannot be read chunk by chunk. */
export function readerOf({ body }: FetchResponse): BodyReader | undefined {
  if (isWebStream(body)) {
    const reader = body.getReader();
    return { read: () => reader.read().then(checkedChunk), cancel: () => void reader.cancel().catch(() => {}) };
  }
  if (!isNodeStream(body)) return undefined;
  const chunks = body[Symbol.asyncIterator]();
  return { read: () => chunks.next().then(checkedChunk), cancel: () => void body.destroy() };
}
