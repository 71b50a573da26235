/** The explorer's server on the loopback: serves the page, and passes calls of the page on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { guard, iconPath, newToken, tokenCheck, type Refusal } from "./guard.js";
import { callPath, maxCallBytes, tokenMark, type Reply, type Trouble } from "./protocol.js";

/** Options of the server. */
export interface ListenOptions {
  readonly port: number;
  readonly page: { readonly text: string; readonly policy: string };
  /** Makes a call. The data is what the page sent, and nobody has checked it. */
  readonly call: (data: unknown, signal: AbortSignal) => Promise<Reply>;
  readonly onRefused: (reason: string) => void;
}

/** A server that listens. */
export interface ListeningExplorer {
  /** The address to open. It holds the token. */
  readonly url: string;
  /** Ends all connections and calls. */
  close(): Promise<void>;
}

/** Milliseconds. A browser sends a call at once, so a slow sender is nobody of ours. */
const times = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
const maxConnections = 64;
/** Calls at the same time, because each holds a request and an answer. */
const maxCalls = 4;

/** Headers of every answer. */
const always = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-frame-options": "DENY",
};

/** Starts the server. Only programs of this machine can reach it. @throws the socket's error */
export async function listenForPage({ port, page, call, onRefused }: ListenOptions): Promise<ListeningExplorer> {
  const token = newToken();
  const isToken = tokenCheck(token);
  const ending = new AbortController();
  let refusalOf = guard(port, isToken);
  let calls = 0;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headersDistinct: headers } = request;
    const refusal = refusalOf({ method, url, headers });
    if (refusal) {
      onRefused(refusal.reason);
      return refuse(response, refusal);
    }
    if (url === iconPath) return answer(response, 204, "", {});
    if (url !== callPath)
      return answer(response, 200, page.text, {
        "content-type": "text/html; charset=utf-8",
        // A `meta` element cannot say this: another site could show the page in a frame and lead the user's clicks.
        "content-security-policy": `${page.policy}; frame-ancestors 'none'`,
      });
    if (calls >= maxCalls) return reply(response, 503, busy);
    calls++;
    try {
      const data = await bodyOf(request);
      if (!data) return reply(response, 413, tooLarge);
      const gone = new AbortController();
      response.once("close", () => gone.abort());
      reply(response, 200, await call(data.value, AbortSignal.any([gone.signal, ending.signal])));
    } finally {
      calls--;
    }
  }

  const server = createServer(times, (request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  server.maxConnections = maxConnections;
  const actual = await listening(server, port);
  refusalOf = guard(actual, isToken);
  return {
    url: `http://127.0.0.1:${actual}/${tokenMark}${token}`,
    close: () =>
      new Promise((done) => {
        ending.abort();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Returns the port on which the server listens. */
async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", ready);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

/** Reads JSON. Returns undefined if it is too large; the value is undefined for a text that is no JSON. */
async function bodyOf(request: IncomingMessage): Promise<{ readonly value: unknown } | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers["content-length"] ?? 0) > maxCallBytes) return undefined;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxCallBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown };
  } catch {
    return { value: undefined };
  }
}

/** Answers, and ends the connection, because the rest of the request is not read. */
const refuse = (response: ServerResponse, { status, reason }: Refusal): void =>
  answer(response, status, `Refused: ${reason}. Open the address that netserver-codegen printed.\n`, {
    "content-type": "text/plain; charset=utf-8",
    connection: "close",
  });

const reply = (response: ServerResponse, status: number, of: Reply): void =>
  answer(response, status, JSON.stringify(of), {
    "content-type": "application/json",
    ...(status !== 200 && { connection: "close" }),
  });

function answer(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  if (response.destroyed) return;
  // RFC 9110, 8.6: an answer that never has a body has no length either.
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...always, ...headers, ...length });
  response.end(body);
}

const trouble = (reason: string, todo: string): { readonly trouble: Trouble } => ({ trouble: { reason, todo } });

const busy = trouble(`${maxCalls} calls are still running`, "Wait for an answer, then send again.");
const tooLarge = trouble(`The request is larger than ${maxCallBytes / 2 ** 20} MiB`, "Send less.");
