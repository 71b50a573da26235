/**
 * Calls and streams through the `fetch` of Node, undici, node-fetch 3 and cross-fetch, against a server on a socket. cross-fetch is node-fetch 2 in
 * Node, which notices neither that a connection breaks off nor that nobody reads its body any more.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import crossFetch from "cross-fetch";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, ErpSyncAgent, ErpSyncAgent$, stream, type Fetch } from "../../generated/Services88/index.js";
import { answer, envelope } from "../support/stub.js";

const row = "<ErpConnection><ErpConnectionId>7</ErpConnectionId></ErpConnection>";
const [begin = "", end = ""] = answer("GetAllConnections", "<Response>|</Response>").split("|");
const xml = { "content-type": "text/xml; charset=utf-8" };

/** What the server does, by the name in the request's path. */
const behaviours: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  whole: (response) => response.writeHead(200, xml).end(begin + row.repeat(3) + end),
  fault: (response) =>
    response
      .writeHead(500, xml)
      .end(envelope("<s:Fault><faultcode>s:Server</faultcode><faultstring>no</faultstring></s:Fault>", "")),
  redirect: (response) => response.writeHead(302, { location: "https://elsewhere.example/login" }).end(),
  // Rows, and then nothing: the connection stays open until the client closes it.
  "never ends": (response) => response.writeHead(200, xml).write(begin + row.repeat(3)),
  cut: (response) =>
    response.writeHead(200, { ...xml, "content-length": "10000" }).write(begin, () => response.destroy()),
};

let address = "";
/** An address at which nothing listens. */
let unused = "";
/** Settles when the connection of the last request is closed. */
let closed: Promise<unknown> = Promise.resolve();
const server = createServer((request, response) => {
  closed = new Promise((done) => response.once("close", done));
  request.resume();
  request.once("end", () => behaviours[decodeURI(request.url ?? "").split("/")[1] ?? ""]?.(response));
});
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const gone = createServer();
  await new Promise<void>((ready) => gone.listen(0, "127.0.0.1", ready));
  unused = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
  await new Promise((done) => gone.close(done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetches: readonly { readonly name: string; readonly given: Fetch; readonly minds: boolean }[] = [
  { name: "the global fetch", given: fetch, minds: true },
  { name: "undici", given: undiciFetch, minds: true },
  { name: "node-fetch", given: nodeFetch, minds: true },
  { name: "cross-fetch", given: crossFetch, minds: false },
];

describe.each(fetches)("$name", ({ given, minds }) => {
  const mindful = test.skipIf(!minds);
  const to = (behaviour: string, more: object = {}) =>
    connect({ baseUrl: `${address}/${encodeURIComponent(behaviour)}`, ticket: "7T:any", fetch: given, ...more });
  const failure = (behaviour: string, more: object = {}) =>
    new ErpSyncAgent(to(behaviour, more)).GetAllConnections({}).then(String, (error: unknown) => error);

  test("gives a result", async () => {
    expect(await new ErpSyncAgent(to("whole")).GetAllConnections({})).toHaveLength(3);
  });

  test("gives a fault, a redirect and a refused connection as what they are", async () => {
    expect(await failure("fault")).toMatchObject({ name: "ServerFault", reason: "no", status: 500 });
    expect(await failure("redirect")).toMatchObject({
      name: "TransportError",
      message: expect.stringContaining("HTTP 302: redirected to https://elsewhere.example/login"),
    });
    expect(await failure("", { baseUrl: unused })).toMatchObject({
      name: "TransportError",
      message: expect.stringMatching(/no answer came: .*ECONNREFUSED/),
    });
  });

  test("gives a TransportError where the body was read before, called and streamed", async () => {
    const reading: Fetch = async (url, init) => {
      const response = await given(url, init);
      await response.arrayBuffer();
      return response;
    };
    const rows = stream(to("whole", { fetch: reading }), ErpSyncAgent$, "GetAllConnections", {});
    expect(await failure("whole", { fetch: reading })).toMatchObject({ name: "TransportError" });
    await expect(rows.next()).rejects.toMatchObject({ name: "TransportError" });
  });

  mindful("says that an answer broke off", async () => {
    expect(await failure("cut")).toMatchObject({
      name: "TransportError",
      message: expect.stringContaining("the answer broke off"),
    });
  });

  mindful("stops reading an answer that is too long, and closes the connection", async () => {
    expect(await failure("never ends", { limits: { messageBytes: 300 } })).toMatchObject({
      message: expect.stringContaining("limits.messageBytes"),
    });
    await closed;
  });

  test("ends a call in the middle of its answer, and closes the connection", async () => {
    expect(await failure("never ends", { timeout: 100 })).toMatchObject({ name: "TimeoutError" });
    await closed;
  });

  mindful("gives rows while the answer still comes, and closes the connection of a loop that is left", async () => {
    const ids: unknown[] = [];
    for await (const each of stream(to("never ends"), ErpSyncAgent$, "GetAllConnections", {})) {
      ids.push(each?.ErpConnectionId);
      if (ids.length === 3) break;
    }
    expect(ids).toEqual([7, 7, 7]);
    await closed;
  });

  test("ends a stream whose server falls silent, and closes the connection", async () => {
    const rows = stream(to("never ends"), ErpSyncAgent$, "GetAllConnections", {}, { timeout: 200 });
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const each of rows) seen.push(each);
    })();
    await expect(reading).rejects.toMatchObject({ name: "TimeoutError" });
    expect(seen).toHaveLength(3);
    await closed;
  });
});
