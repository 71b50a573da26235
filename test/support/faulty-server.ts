/** A server on a socket that does to its callers what networks and servers under load do, and the double otherwise. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { connect, ErpSyncAgent, ErpSyncAgent$, type NetServerClientError } from "../../generated/Services88/index.js";
import { createDouble } from "../../generated/Services88/runtime/soap/double.js";
import { answer, envelope, services88 } from "./stub.js";

const ok = answer("ForceResyncBatchTask");
const refused = envelope(
  `<ForceResyncBatchTaskResponse xmlns="${services88}"/>`,
  `<ExceptionInfo xmlns="${services88}"><Message>no</Message></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
);
const xml = { "content-type": "text/xml; charset=utf-8" };
/** Milliseconds that a call waits: long, on a machine that does other things too, but for what never comes. */
const patience = (behaviour: string): number => (neverComes.has(behaviour) ? 250 : 30_000);
const neverComes: ReadonlySet<string> = new Set(["no headers", "no body", "slow drip"]);

export type Behaviour = (response: ServerResponse, socket: Socket) => void;
export const behaviours: Readonly<Record<string, Behaviour>> = {
  "no headers": () => {},
  "no body": (response) => void response.writeHead(200, xml).flushHeaders(),
  "slow drip": (response) => {
    response.writeHead(200, xml);
    let at = 0;
    const timer = setInterval(() => (at < 5 ? response.write(ok.charAt(at++)) : undefined), 40);
    response.on("close", () => clearInterval(timer));
  },
  "cut in the body": (response, socket) => {
    response.writeHead(200, { ...xml, "content-length": "10000" });
    response.write(ok.slice(0, 100));
    setTimeout(() => socket.destroy(), 10);
  },
  reset: (_, socket) => void socket.resetAndDestroy(),
  "half a message": (response) => void response.writeHead(200, xml).end(ok.slice(0, -30)),
  "a page": (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in</html>"),
  "a redirect": (response) =>
    void response.writeHead(302, { location: "https://elsewhere.example/login?ticket=7T:secret" }).end(),
  forbidden: (response) => void response.writeHead(403, { "content-type": "text/plain" }).end("no"),
  "too many": (response) =>
    void response.writeHead(429, { "content-type": "text/plain", "retry-after": "7" }).end("later"),
  unavailable: (response) =>
    void response
      .writeHead(503, { "content-type": "text/plain", "retry-after": new Date(Date.now() + 60_000).toUTCString() })
      .end("later"),
  gzip: (response) => void response.writeHead(200, { ...xml, "content-encoding": "gzip" }).end(gzipSync(ok)),
  "UTF-16": (response) =>
    void response
      .writeHead(200, { "content-type": "text/xml; charset=utf-16" })
      .end(Buffer.from(`\ufeff${ok}`, "utf16le")),
  "a wrong charset": (response) =>
    void response
      .writeHead(200, { "content-type": "text/xml; charset=utf-8" })
      .end(
        Buffer.concat([
          Buffer.from(ok.slice(0, -13)),
          Buffer.from([0x3c, 0x21, 0x2d, 0x2d, 0xe5, 0x2d, 0x2d, 0x3e]),
          Buffer.from(ok.slice(-13)),
        ]),
      ),
  "an exception": (response) => void response.writeHead(200, xml).end(refused),
};

/** What a caller is told: the error's name, and the HTTP status where it has one. What is not here succeeds. */
export const expected: Readonly<Record<string, readonly [type: string, status?: number]>> = {
  "no headers": ["TimeoutError"],
  "no body": ["TimeoutError"],
  "slow drip": ["TimeoutError"],
  "cut in the body": ["TransportError", 200],
  reset: ["TransportError", 0],
  "half a message": ["MessageError"],
  "a page": ["TransportError", 200],
  "a redirect": ["TransportError", 302],
  forbidden: ["TransportError", 403],
  "too many": ["TransportError", 429],
  unavailable: ["TransportError", 503],
  "a wrong charset": ["MessageError"],
  "an exception": ["NetServerError"],
};

export interface FaultyServer {
  /** Connections that are open. */
  readonly open: ReadonlySet<Socket>;
  /** A call that is treated so; what it failed with. "ok" is answered by the double. */
  call(behaviour: string, signal?: AbortSignal): Promise<NetServerClientError | Error | undefined>;
  stop(): void;
}

export async function faultyServer(): Promise<FaultyServer> {
  const open = new Set<Socket>();
  /** How the next requests are answered, by the number in their header. */
  const asked = new Map<string, string>();
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const behaviour = behaviours[asked.get(String(request.headers["x-call"])) ?? "ok"];
    if (behaviour) return behaviour(response, request.socket);
    // One for each: a double remembers its calls.
    const made = await createDouble([ErpSyncAgent$], {}).fetch(`http://double${request.url}`, {
      method: "POST",
      headers: { "content-type": "text/xml; charset=utf-8", soapaction: String(request.headers["soapaction"]) },
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(made.status, Object.fromEntries(made.headers)).end(await made.text());
  });
  // Left to the callers to close: a server that closes one just as it is used again is nothing that a call can tell from a reset.
  server.keepAliveTimeout = 0;
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("error", () => {}).on("close", () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4_096 }, ready));
  const { port } = server.address() as AddressInfo;
  let calls = 0;
  return {
    open,
    call: async (behaviour, signal) => {
      const id = String(calls++);
      asked.set(id, behaviour);
      const session = connect({
        baseUrl: `http://127.0.0.1:${port}/Remote`,
        ticket: "7T:secret",
        headers: { "x-call": id },
        timeout: patience(behaviour),
      });
      const error = await new ErpSyncAgent(session)
        .ForceResyncBatchTask({ ErpConnectionId: 1 }, signal ? { signal } : {})
        .then(
          () => undefined,
          (error: Error) => error,
        );
      asked.delete(id);
      return error;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
