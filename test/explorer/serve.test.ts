/** The explorer's server: hostile requests reach no target, and the ticket leaves the process only towards it. */
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  inspect,
  mock,
  serveExplorer,
  type Contract,
  type Mock,
  type MockCall,
  type ServedExplorer,
} from "../../generator/index.js";
import { forwarder } from "../../generator/explorer/serve/forward.js";
import { tokenCheck } from "../../generator/explorer/serve/guard.js";
import { decodeValues, encodeValues, isReading, type Reply } from "../../generator/explorer/serve/protocol.js";
import { listenForPage } from "../../generator/explorer/serve/server.js";
import { targetsOf } from "../../generator/explorer/serve/targets.js";

const ticket = "7T:secret/ticket-4711==";
const applicationToken = "app-token-4711";
const agents = ["ErpSync"];

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: string;
}

interface Got {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** Sends a request as any program can. */
const raw = (port: number, { method = "GET", path = "/", headers = {}, body }: Sent): Promise<Got> =>
  new Promise((done, failed) => {
    const given = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const sending = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        setHost: false,
        agent: false,
        headers: Object.fromEntries(given) as Record<string, string>,
      },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        answer.on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    sending.on("error", failed);
    sending.end(body);
  });

const portOf = (url: string): number => Number(new URL(url).port);
const tokenOf = ({ url }: Pick<ServedExplorer, "url">): string => new URL(url).hash.replace("#token=", "");

/** The headers that the page's own script sends. */
const pageHeaders = (explorer: Pick<ServedExplorer, "url">) => ({
  host: `127.0.0.1:${portOf(explorer.url)}`,
  origin: `http://127.0.0.1:${portOf(explorer.url)}`,
  "sec-fetch-site": "same-origin",
  "content-type": "application/json",
  "x-explorer-token": tokenOf(explorer),
});

const read = { wire: "soap", agent: "ErpSync", operation: "GetConnection", request: { ErpConnectionId: 7 } };

/** Sends a call as the page does. */
const call = async (
  explorer: Pick<ServedExplorer, "url">,
  data: unknown = read,
  headers: Sent["headers"] = {},
): Promise<Got> =>
  raw(portOf(explorer.url), {
    method: "POST",
    path: "/call",
    headers: { ...pageHeaders(explorer), ...headers },
    body: typeof data === "string" ? data : JSON.stringify(data),
  });

const replyOf = ({ text }: Got): Reply => JSON.parse(text) as Reply;

describe("the explorer's server before a double", () => {
  let target: Mock;
  let explorer: ServedExplorer;
  const calls: MockCall[] = [];
  const refused: string[] = [];
  const logged: string[] = [];

  beforeAll(async () => {
    target = await mock({ from: "wsdl", agents, onCall: (each) => calls.push(each) });
    explorer = await serveExplorer({
      from: "wsdl",
      agents,
      target: [target.url, `${target.json?.url}/api`],
      ticket,
      applicationToken,
      onCall: (each) => logged.push(JSON.stringify(each)),
      onRefused: (reason) => refused.push(reason),
    });
  });
  afterEach(() => {
    calls.length = 0;
    refused.length = 0;
  });
  afterAll(async () => {
    await explorer?.close();
    await target?.close();
  });

  test.each(["soap", "json"])(
    "sends a call of the page over %s, with the ticket, and returns the answer",
    async (wire) => {
      const got = await call(explorer, { ...read, wire });
      expect(got.status).toBe(200);
      expect(replyOf(got)).toMatchObject({ answer: { status: 200 } });
      expect(calls).toMatchObject([{ agent: "ErpSync", operation: "GetConnection", status: 200 }]);
      expect(logged.at(-1)).toContain('"status":200');
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
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(got.headers).toMatchObject({
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cache-control": "no-store",
    });
    expect(got.headers["set-cookie"]).toBeUndefined();
    for (const secret of [ticket, applicationToken, tokenOf(explorer)]) expect(got.text).not.toContain(secret);
    expect(got.text).toContain(target.url);
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

describe("the explorer's server before a target that misbehaves", () => {
  let target: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const seen: IncomingMessage[] = [];
  let explorer: Pick<ServedExplorer, "url" | "close">;
  let contract: Contract;
  const start = async (options: { readonly target?: string; readonly timeout?: number } = {}): Promise<void> => {
    await explorer?.close();
    const secrets = { ticket, applicationToken };
    const forward = forwarder(contract, {
      targets: targetsOf([options.target ?? base()]),
      secrets,
      timeout: options.timeout ?? 100_000,
      onCall: () => undefined,
    });
    const page = { text: "", policy: "" };
    explorer = await listenForPage({ port: 0, page, call: forward, onRefused: () => undefined });
  };
  const base = (): string => `http://127.0.0.1:${(target.address() as { readonly port: number }).port}/Remote`;

  beforeAll(async () => {
    target = createServer((request, response) => {
      seen.push(request);
      answer(request, response);
    });
    await new Promise<void>((ready) => target.listen(0, "127.0.0.1", ready));
    const [read] = await inspect({ from: "wsdl", agents });
    if (!read) throw new Error("wsdl/ has no contract");
    contract = read;
    await start();
  });
  afterEach(() => void (seen.length = 0));
  afterAll(async () => {
    await explorer?.close();
    target.closeAllConnections();
    await new Promise((done) => target.close(done));
  });

  test("hides its cookies and the secrets that it repeats", async () => {
    const escaped = [ticket, applicationToken, encodeURIComponent(ticket), Buffer.from(ticket).toString("base64")];
    answer = (_, response) =>
      response
        .writeHead(500, { "set-cookie": "a=b", "x-echo": ticket, "content-type": "text/html" })
        .end(`<p>${escaped.join(" ")} &#x37;T:secret/ticket-4711== ${JSON.stringify(ticket).replace("/", "\\/")}</p>`);
    const got = await call(explorer);
    const reply = replyOf(got);
    if (!("answer" in reply)) throw new Error("expected an answer");
    const body = Buffer.from(reply.answer.body, "base64").toString();
    expect(body).toBe('<p>••• ••• ••• •••= ••• "•••"</p>');
    expect(reply.answer).toMatchObject({ status: 500, headers: { "x-echo": "•••" } });
    expect(reply.answer.headers).not.toHaveProperty("set-cookie");
    expect(got.headers["set-cookie"]).toBeUndefined();
    expect(got.text).not.toContain(ticket);
  });

  test("does not follow a redirect", async () => {
    answer = (_, response) => response.writeHead(307, { location: "http://127.0.0.1:1/elsewhere" }).end();
    expect(replyOf(await call(explorer))).toMatchObject({
      answer: { status: 307, headers: { location: "http://127.0.0.1:1/elsewhere" } },
    });
    expect(seen.map(({ url }) => url)).toEqual(["/Remote/Services88/ErpSync.svc"]);
  });

  test("stops reading an answer that is too large", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "text/xml" });
      const chunk = Buffer.alloc(2 ** 20, 0x20);
      for (let count = 0; count < 6; count++) response.write(chunk);
      response.end();
    };
    expect(replyOf(await call(explorer))).toMatchObject({
      trouble: { reason: expect.stringContaining("4 MiB") as string },
    });
  });

  test("says that no answer came in time", async () => {
    await start({ timeout: 50 });
    answer = () => undefined;
    expect(replyOf(await call(explorer))).toMatchObject({
      trouble: { reason: expect.stringMatching(/no answer within/) as string },
    });
    await start();
  });

  test("explains a connection that is closed, and one that nobody accepts", async () => {
    answer = (incoming) => incoming.socket.destroy();
    expect(replyOf(await call(explorer))).toMatchObject({
      trouble: { reason: expect.stringContaining("closed the connection") as string },
    });
    await start({ target: base().replace("http:", "https:") });
    expect(replyOf(await call(explorer))).toMatchObject({
      trouble: { reason: expect.stringMatching(/TLS|closed/) as string },
    });
    await start({ target: "http://127.0.0.1:1/Remote" });
    expect(replyOf(await call(explorer))).toMatchObject({ trouble: {} });
    await start();
  });

  test("ends the call to the target when the page goes away, and when the server is closed", async () => {
    for (const isClosed of [false, true]) {
      const gone = new Promise<void>((done) => {
        answer = (incoming, response) => {
          response.once("close", () => done());
          if (isClosed) void explorer.close();
          else leaving.destroy();
          incoming.resume();
        };
      });
      const leaving = request({
        host: "127.0.0.1",
        port: portOf(explorer.url),
        method: "POST",
        path: "/call",
        headers: pageHeaders(explorer),
      });
      leaving.on("error", () => undefined).end(JSON.stringify(read));
      await gone;
    }
    await start();
  });

  test("answers at most four calls at the same time", async () => {
    const waiting: ServerResponse[] = [];
    const arrived = new Promise<void>((done) => {
      answer = (_, response) => void (waiting.push(response) === 4 && done());
    });
    const running = [1, 2, 3, 4].map(() => call(explorer));
    await arrived;
    expect((await call(explorer)).status).toBe(503);
    for (const response of waiting) response.end();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe("a target", () => {
  test("is for JSON if its address ends in /api, and else for SOAP", () => {
    expect(targetsOf(["https://crm.example.com/Remote/Services88/"])).toEqual({
      soap: "https://crm.example.com/Remote/Services88",
    });
    expect(targetsOf(["https://crm.example.com/x/api/v1", "https://crm.example.com/Remote"])).toEqual({
      json: "https://crm.example.com/x/api/v1",
      soap: "https://crm.example.com/Remote",
    });
  });

  test.each([
    [[], "expected an address"],
    [["crm.example.com"], "expected an address"],
    [["ftp://crm.example.com/"], "expected http or https"],
    [["https://me:hunter2@crm.example.com/Remote"], "no user name or password"],
    [["https://crm.example.com/Remote?a=hunter2"], "no query"],
    [["https://a.example/Remote", "https://b.example/Remote"], "at most one"],
  ])("%j is refused: %s", (given, reason) => {
    expect(() => targetsOf(given)).toThrow(reason);
    expect(() => targetsOf(given)).not.toThrow("hunter2");
  });

  test.each([
    ["a ticket that is no ticket", { ticket: "7T:sec\nret" }],
    ["an application token that no header can hold", { ticket, applicationToken: "token…4711" }],
    ["a port in use", { ticket, port: 0 }],
  ])("%s is an error that does not repeat it", async (name, options) => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await new Promise((ready) => blocker.once("listening", ready));
    const { port } = blocker.address() as { readonly port: number };
    const given = {
      from: "wsdl",
      agents,
      target: "https://crm.example.com/Remote",
      ...options,
      ...("port" in options && { port }),
    };
    const error: unknown = await serveExplorer(given).catch((each: unknown) => each);
    expect(error).toMatchObject({ diagnostics: [{ code: "port" in options ? "NS701" : "NS704" }] });
    expect(String(error)).not.toMatch(/sec|4711/);
    expect(name).not.toBe("");
    await new Promise((done) => blocker.close(done));
  });
});

test("values survive the way to the server", () => {
  const values = {
    a: 1n,
    b: -0.5,
    c: new Uint8Array([0, 255]),
    d: new Map([["k", 2n]]),
    e: [null, "x", { $type: "xs:string", value: "" }],
    f: NaN,
  };
  expect(decodeValues(JSON.parse(JSON.stringify(encodeValues(values))))).toEqual(values);
});

test("a token is compared as a whole", () => {
  const isToken = tokenCheck("abc");
  expect(["abc", "ab", "abcd", "abd", ""].map(isToken)).toEqual([true, false, false, false, false]);
});

test.each([
  ["GetContactEntity", true],
  ["FindContacts", true],
  ["IsFavourite", true],
  ["CanConnect", true],
  ["Get", true],
  ["Getting", false],
  ["GetNextInQueue", false],
  ["GetNextTableNumber", false],
  ["GetChatbotResponse", false],
  ["SaveContactEntity", false],
  ["DeleteContactEntity", false],
  ["ForceResync", false],
  ["CreateDefaultContactEntity", false],
  ["Cancel", false],
  ["Issue", false],
  ["Readmit", false],
  ["__proto__", false],
])("%s surely only reads: %s", (name, expected) => {
  expect(isReading(name)).toBe(expected);
});
