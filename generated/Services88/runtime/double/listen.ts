/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The double on a socket, for clients of any language. The one file that needs Node, and that no other imports. */
import type { NetServerDouble } from "./double.js";
import { charsetOf } from "./http.js";

/** The part of `node:http` that is used here. With it, a client compiles without the types of Node. */
interface Incoming extends AsyncIterable<Uint8Array> {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}
interface Outgoing {
  readonly socket: { destroy(): void } | null;
  once(event: "close", done: () => void): void;
  writeHead(status: number, headers: Readonly<Record<string, string | number>>): void;
  write(bytes: Uint8Array, done: () => void): void;
  end(bytes?: Uint8Array): void;
}
interface Server {
  listen(port: number, host: string, ready: () => void): void;
  once(event: "error", failed: (error: Error) => void): void;
  address(): { readonly port: number } | string | null;
  close(done: () => void): void;
  closeAllConnections(): void;
}
interface Http {
  createServer(take: (request: Incoming, response: Outgoing) => void): Server;
}

export interface Listening {
  /** For `connect({ baseUrl })`. */
  readonly url: string;
  /** The same for a `connect` over JSON, which has another address. */
  readonly jsonUrl: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Only this machine can reach it, unless `host` says otherwise. Port 0, the default, is any that is free. @throws the socket's error. */
export async function listen(
  double: NetServerDouble,
  options: { readonly port?: number; readonly host?: string } = {},
): Promise<Listening> {
  const { port = 0, host = "127.0.0.1" } = options;
  const name: string = "node:http";
  const { createServer } = (await import(name)) as Http;
  const server = createServer((request, response) => {
    serve(double, request, response).catch(() => response.socket?.destroy());
  });
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, host, ready);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
  return {
    url: `${origin}/Remote`,
    jsonUrl: origin,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

async function serve(double: NetServerDouble, request: Incoming, response: Outgoing): Promise<void> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // A client reads the answer once its request is sent: what is too much is read to its end and not kept.
    if (size > double.limits.messageBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  const bytes = new Uint8Array(size > double.limits.messageBytes ? 0 : size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([key, value]) => [key, typeof value === "string" ? value : value?.join(", ")]),
  );
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const body = decoded(bytes, headers["content-type"] ?? "");
  const answer = await double.handle({
    method: request.method ?? "GET",
    url: request.url ?? "/",
    headers,
    body: body ?? "",
    bodyBytes: size,
    ...(body === undefined && { bodyError: "the request is not the text that its Content-Type says" }),
    signal: gone.signal,
  });
  if (answer.cut === "before") return response.socket?.destroy();
  const octets = answer.bytes ?? new TextEncoder().encode(answer.body);
  response.writeHead(answer.status, {
    ...answer.headers,
    // RFC 9110, 8.6: an answer that never has a body has no length either.
    ...(answer.status !== 204 && { "content-length": octets.length }),
  });
  if (answer.cut === "within") response.write(octets.subarray(0, octets.length / 2), () => response.socket?.destroy());
  else response.end(octets);
}

/** UTF-16 where the header or the first octets say so, else UTF-8; undefined for octets that are none of it. */
function decoded(bytes: Uint8Array, contentType: string): string | undefined {
  const isUtf16 =
    /^utf-16/i.test(charsetOf(contentType)) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isBigEndian = /be$/i.test(charsetOf(contentType)) || bytes[0] === 0xfe || bytes[0] === 0;
  try {
    return new TextDecoder(isUtf16 ? (isBigEndian ? "utf-16be" : "utf-16le") : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

