/** What a network and a server under load do to a call: each ends once, with the right error, and nothing is left behind. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, ErpSyncAgent, TransportError, type NetServerClientError } from "../../generated/Services88/index.js";
import { answer, envelope, services88 } from "../support/stub.js";
import { numbers } from "../support/documents.js";

const ok = answer("ForceResyncBatchTask");
const refused = envelope(`<ForceResyncBatchTaskResponse xmlns="${services88}"/>`, `<ExceptionInfo xmlns="${services88}"><Message>no</Message></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`);
const xml = { "content-type": "text/xml; charset=utf-8" };
/** Milliseconds that a call waits: long, on a machine that does other things too, but for what never comes. */
const patience = (behaviour: string): number => (neverComes.has(behaviour) ? 250 : 30_000);
const neverComes: ReadonlySet<string> = new Set(["no headers", "no body", "slow drip"]);

type Behaviour = (response: ServerResponse, socket: Socket) => void;
const behaviours: Readonly<Record<string, Behaviour>> = {
  ok: (response) => void response.writeHead(200, xml).end(ok),
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
  "reset": (_, socket) => void socket.resetAndDestroy(),
  "half a message": (response) => void response.writeHead(200, xml).end(ok.slice(0, -30)),
  "a page": (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in</html>"),
  "a redirect": (response) => void response.writeHead(302, { location: "https://elsewhere.example/login?ticket=7T:secret" }).end(),
  "forbidden": (response) => void response.writeHead(403, { "content-type": "text/plain" }).end("no"),
  "too many": (response) => void response.writeHead(429, { "content-type": "text/plain", "retry-after": "7" }).end("later"),
  "unavailable": (response) => void response.writeHead(503, { "content-type": "text/plain", "retry-after": new Date(Date.now() + 60_000).toUTCString() }).end("later"),
  "gzip": (response) => void response.writeHead(200, { ...xml, "content-encoding": "gzip" }).end(gzipSync(ok)),
  "UTF-16": (response) => void response.writeHead(200, { "content-type": "text/xml; charset=utf-16" }).end(Buffer.from(`\ufeff${ok}`, "utf16le")),
  "a wrong charset": (response) => void response.writeHead(200, { "content-type": "text/xml; charset=utf-8" }).end(Buffer.concat([Buffer.from(ok.slice(0, -13)), Buffer.from([0x3c, 0x21, 0x2d, 0x2d, 0xe5, 0x2d, 0x2d, 0x3e]), Buffer.from(ok.slice(-13))])),
  "an exception": (response) => void response.writeHead(200, xml).end(refused),
};

let server: Server;
const open = new Set<Socket>();
/** How the next requests are answered, by the number in their header. */
const asked = new Map<string, string>();
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on("end", () => behaviours[asked.get(String(request.headers["x-call"])) ?? "ok"]?.(response, request.socket));
  });
  server.keepAliveTimeout = 1_000;
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("error", () => {}).on("close", () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let calls = 0;
function call(behaviour: string, signal?: AbortSignal): Promise<NetServerClientError | Error | undefined> {
  const id = String(calls++);
  asked.set(id, behaviour);
  const session = connect({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/Remote`, ticket: "7T:secret", headers: { "x-call": id }, timeout: patience(behaviour) });
  return new ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 1 }, signal ? { signal } : {}).then(() => undefined, (error: Error) => error);
}

const expected: Readonly<Record<string, readonly [type: string, status?: number]>> = {
  "no headers": ["TimeoutError"], "no body": ["TimeoutError"], "slow drip": ["TimeoutError"], "cut in the body": ["TransportError", 200], "reset": ["TransportError", 0],
  "half a message": ["MessageError"], "a page": ["TransportError", 200], "a redirect": ["TransportError", 302], "forbidden": ["TransportError", 403], "too many": ["TransportError", 429],
  "unavailable": ["TransportError", 503], "a wrong charset": ["MessageError"], "an exception": ["NetServerError"],
};

describe("a call that meets", () => {
  test.each(Object.keys(behaviours))("%s", async (behaviour) => {
    const error = await call(behaviour);
    const [type, status] = expected[behaviour] ?? [];
    expect([error?.name, ...(status === undefined ? [] : [(error as TransportError).status])]).toEqual([type, ...(status === undefined ? [] : [status])]);
    expect(JSON.stringify([error?.message, error?.stack, error])).not.toContain("secret");
  });

  test("a server that says when to come again is told apart", async () => {
    expect((await call("too many")) as TransportError).toMatchObject({ status: 429, retryAfter: 7_000 });
    const { retryAfter = 0 } = (await call("unavailable")) as TransportError;
    expect(retryAfter).toBeGreaterThan(50_000);
    expect(((await call("forbidden")) as TransportError).retryAfter).toBeUndefined();
  });

  test.each(["no headers", "no body", "slow drip", "ok"])("an abort, at any stage of %s, ends at once with its reason", async (behaviour) => {
    for (const after of [0, 5, 30, 100]) {
      const controller = new AbortController();
      const ended = call(behaviour, controller.signal);
      setTimeout(() => controller.abort(new Error("enough")), after);
      const error = await ended;
      expect(error === undefined ? "done" : error.message).toMatch(behaviour === "ok" ? /^(done|enough)$/ : /^enough$/);
    }
  });
});

test("many at once, with faults between them: every call ends once, and nothing is left", async () => {
  const random = numbers(7);
  const kinds = Object.keys(behaviours);
  const settled = new Map<string, number>();
  const run = async (many: number) => {
    await Promise.all(Array.from({ length: many }, async () => {
      const kind = random() < 0.6 ? "ok" : kinds[Math.floor(random() * kinds.length)] ?? "ok";
      const error = await call(kind);
      expect([kind, error?.name]).toEqual([kind, expected[kind]?.[0]]);
      settled.set(kind, (settled.get(kind) ?? 0) + 1);
    }));
  };
  await run(200);
  asked.clear();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let round = 0; round < 5; round++) {
    await run(200);
    asked.clear();
  }
  globalThis.gc?.();
  expect([...settled.values()].reduce((sum, each) => sum + each, 0)).toBe(1_200);
  // A thousand calls that each kept their message would be far above that.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
  // Connections that are kept alive are let go of after a while, and all others at once.
  await expect.poll(() => open.size, { timeout: 20_000, interval: 250 }).toBeLessThan(5);
}, 60_000);
