/** The explorer's server before a mock: hostile requests reach no target, and the page gets no secret. */
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type MockCall, type ServedExplorer } from "../../generator/index.js";
import {
  applicationToken,
  call,
  pageHeaders,
  portOf,
  raw,
  read,
  replyOf,
  serveBeforeMock,
  ticket,
  tokenOf,
  type Sent,
  type Served,
} from "../support/served-explorer.js";

describe("the explorer's server before a double", () => {
  let served: Served;
  let explorer: ServedExplorer;
  let calls: MockCall[];
  let refused: string[];

  beforeAll(async () => {
    served = await serveBeforeMock();
    ({ explorer, calls, refused } = served);
  });
  afterEach(() => {
    calls.length = 0;
    refused.length = 0;
  });
  afterAll(() => served?.close());

  test.each(["soap", "json"])(
    "sends a call of the page over %s, with the ticket, and returns the answer",
    async (wire) => {
      const got = await call(explorer, { ...read, wire });
      expect(got.status).toBe(200);
      expect(replyOf(got)).toMatchObject({ answer: { status: 200 } });
      expect(calls).toMatchObject([{ agent: "ErpSync", operation: "GetConnection", status: 200 }]);
      expect(served.reported.at(-1)).toContain('"status":200');
    },
  );

  const other = "http://evil.example";
  const refusals: readonly (readonly [name: string, status: number, sent: Sent])[] = [
    ["another Origin", 403, { headers: { origin: other } }],
    ["an opaque Origin", 403, { headers: { origin: "null" } }],
    ["no Origin", 403, { headers: { origin: undefined } }],
    ["the Origin of another port", 403, { headers: { origin: "http://127.0.0.1:1" } }],
    [
      "a form, without Origin",
      403,
      { headers: { origin: undefined, "content-type": "application/x-www-form-urlencoded" } },
    ],
    ["a form's type", 415, { headers: { "content-type": "text/plain" } }],
    ["two types", 415, { headers: { "content-type": "application/json, text/plain" } }],
    ["a host that was bound again", 403, { headers: { host: "evil.example", origin: other } }],
    ["a host with the right port", 403, { headers: { host: "evil.example:PORT", origin: "http://evil.example:PORT" } }],
    ["the host without the port", 403, { headers: { host: "127.0.0.1" } }],
    ["no token", 401, { headers: { "x-explorer-token": undefined } }],
    ["an empty token", 401, { headers: { "x-explorer-token": "" } }],
    ["another token", 401, { headers: { "x-explorer-token": "A".repeat(43) } }],
    ["a page of another site", 403, { headers: { "sec-fetch-site": "cross-site" } }],
    ["a page of another port", 403, { headers: { "sec-fetch-site": "same-site" } }],
    ["an address typed by the user", 403, { headers: { "sec-fetch-site": "none" } }],
    ["a preflight", 405, { method: "OPTIONS", headers: { "access-control-request-method": "POST" } }],
    ["GET", 405, { method: "GET" }],
    ["PUT", 405, { method: "PUT" }],
    ["POST to the page", 405, { path: "/" }],
    ["a path upwards", 404, { path: "/../call" }],
    ["a path with two slashes", 404, { path: "//call" }],
    ["a path with an escape", 404, { path: "/%63all" }],
    ["a query", 404, { path: "/call?x=1" }],
    ["an address as the path", 404, { path: "http://evil.example/call" }],
    ["a path of NetServer", 404, { path: "/Remote/Services88/ErpSync.svc" }],
    ["a WebSocket", 400, { method: "GET", path: "/", headers: { upgrade: "websocket", connection: "upgrade" } }],
  ];

  test.each(refusals)("refuses %s with %d, and sends nothing", async (_, status, { headers = {}, ...sent }) => {
    const port = portOf(explorer.url);
    const own = Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace("PORT", String(port)) : value,
    ]);
    const got = await raw(port, {
      method: "POST",
      path: "/call",
      ...sent,
      headers: { ...pageHeaders(explorer), ...(Object.fromEntries(own) as Sent["headers"]) },
      ...(sent.method === "GET" ? {} : { body: JSON.stringify(read) }),
    });
    expect(got.status).toBe(status);
    expect(calls).toEqual([]);
    expect(refused).toHaveLength(1);
    const names = Object.keys(got.headers);
    expect(names.filter((name) => name.startsWith("access-control-"))).toEqual([]);
    expect(got.text).not.toContain(tokenOf(explorer));
  });

  test("refuses two Host headers, and a request that smuggles another", async () => {
    const port = portOf(explorer.url);
    const text = await new Promise<string>((done) => {
      let all = "";
      const socket = connect(port, "127.0.0.1");
      socket.on("data", (chunk: Buffer) => (all += chunk.toString("latin1"))).on("close", () => done(all));
      socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    });
    expect(text).toMatch(/^HTTP\/1\.1 40[03] /);
    expect(calls).toEqual([]);
  });

  test("allows localhost with its own Origin, and not with that of 127.0.0.1", async () => {
    const port = portOf(explorer.url);
    const host = `localhost:${port}`;
    expect((await call(explorer, read, { host, origin: `http://${host}` })).status).toBe(200);
    expect((await call(explorer, read, { host })).status).toBe(403);
  });

  test("serves the page without token and ticket, and forbids frames, other scripts and referrers", async () => {
    const { host } = pageHeaders(explorer);
    const got = await raw(portOf(explorer.url), { headers: { host, "sec-fetch-site": "none" } });
    expect(got.status).toBe(200);
    expect(got.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(got.headers).toMatchObject({
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cache-control": "no-store",
    });
    expect(got.headers["set-cookie"]).toBeUndefined();
    for (const secret of [ticket, applicationToken, tokenOf(explorer)]) expect(got.text).not.toContain(secret);
    expect(got.text).toContain(served.target.url);
  });

  test("has no icon, and reports nothing when a browser asks for one", async () => {
    const { host } = pageHeaders(explorer);
    const headers = { host, "sec-fetch-site": "same-origin" };
    expect((await raw(portOf(explorer.url), { path: "/favicon.ico", headers })).status).toBe(204);
    expect(refused).toEqual([]);
  });

  test.each(["cross-site", "same-site"])("does not serve the page to a link of a page that is %s", async (site) => {
    const { host } = pageHeaders(explorer);
    expect((await raw(portOf(explorer.url), { headers: { host, "sec-fetch-site": site } })).status).toBe(403);
  });

  test("sends only operations of the contract", async () => {
    const wrong = [
      { ...read, operation: "NoSuchOperation" },
      { ...read, operation: "constructor" },
      { ...read, operation: "__proto__" },
      { ...read, operation: "../../Login" },
      { ...read, operation: "GetConnection\r\nX-Evil: 1" },
      { ...read, agent: "Contact" },
      { ...read, agent: "../ErpSync" },
      { ...read, agent: ["ErpSync"] },
      { ...read, wire: "ftp" },
      { ...read, wire: "__proto__" },
      { ...read, request: [1] },
      { ...read, request: null },
      { ...read, request: { ErpConnectionId: { $bigint: "seven" } } },
      { ...read, request: { ErpConnectionId: 7, More: 1 } },
      [],
      null,
      "no JSON",
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      `{"wire":"soap","agent":"ErpSync","operation":"GetConnection","request":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`,
    ];
    for (const each of wrong) {
      const got = await call(explorer, each);
      expect([JSON.stringify(each)?.slice(0, 80), got.status, Object.keys(replyOf(got))]).toEqual([
        expect.anything(),
        200,
        ["trouble"],
      ]);
      expect(got.text).not.toContain("Evil");
    }
    expect(calls).toEqual([]);
  });

  test("asks before an operation that may change data", async () => {
    const change = { ...read, operation: "DeleteConnection" };
    for (const isConfirmed of [undefined, false, "true", 1])
      expect(replyOf(await call(explorer, { ...change, isConfirmed }))).toMatchObject({
        trouble: { reason: "DeleteConnection may change data, and was not confirmed" },
      });
    expect(calls).toEqual([]);
    expect(replyOf(await call(explorer, { ...change, isConfirmed: true }))).toMatchObject({ answer: { status: 200 } });
    expect(calls).toMatchObject([{ operation: "DeleteConnection" }]);
  });

  test("refuses a call that is too large, with and without a length", async () => {
    const large = JSON.stringify({ ...read, more: "x".repeat(9 * 2 ** 20) });
    for (const headers of [{ "content-length": String(large.length) }, { "transfer-encoding": "chunked" }]) {
      // The server closes the connection while the request is still being sent.
      const got = await call(explorer, large, headers).catch((error: NodeJS.ErrnoException) => error.code);
      if (typeof got === "object") expect([got.status, replyOf(got)]).toMatchObject([413, { trouble: {} }]);
      else expect(["ECONNRESET", "EPIPE"]).toContain(got);
    }
    expect(calls).toEqual([]);
  });
});
