/** The explorer's server before a target that misbehaves: no secret comes back, no answer is too large, and none is waited for without end. */
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { inspect, type Contract, type ServedExplorer } from "../../generator/index.js";
import { forwarder } from "../../generator/explorer/serve/forward.js";
import { listenForPage } from "../../generator/explorer/serve/server.js";
import { targetsOf } from "../../generator/explorer/serve/targets.js";
import {
  agents,
  applicationToken,
  call,
  pageHeaders,
  portOf,
  read,
  replyOf,
  ticket,
} from "../support/served-explorer.js";

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
