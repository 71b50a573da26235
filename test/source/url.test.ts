import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspect, vendor } from "../../generator/index.js";
import { wsdl, xsd } from "../support/wsdl.js";

/** A NetServer's metadata: ErpSync as one document, Contact only in parts, everything else an error page. */
const scratch = mkdtempSync(join(tmpdir(), "url-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const reset = Object.assign(new Error("reset"), { code: "ECONNRESET" });

let server: Server;
let base: string;
const asked: string[] = [];

beforeAll(async () => {
  const parts = wsdl({
    agent: "Contact",
    schema:
      '<xs:import namespace="urn:other" schemaLocation="http://internal-name.invalid/Remote/Services1/Contact.svc?xsd=xsd0"/>',
  });
  const nowhere = wsdl({ agent: "Sale", schema: '<xs:import namespace="urn:other" schemaLocation="http://"/>' });
  const documents: Readonly<Record<string, string>> = {
    "/Remote/Services1/ErpSync.svc?singleWsdl": wsdl({ agent: "ErpSync" }),
    "/Remote/Services1/Contact.svc?wsdl": parts,
    "/Remote/Services1/Contact.svc?xsd=xsd0": xsd("urn:other", ""),
    "/Remote/Services2/Sale.svc?wsdl": nowhere,
  };
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const document = documents[request.url ?? ""];
    // A page in Latin-1, as some servers write one for everything that they have not.
    if (request.url?.startsWith("/Remote/Services1/AI.svc"))
      return void response
        .writeHead(200, { "content-type": "text/html" })
        .end(Buffer.from("<html>p\u00e5 feil</html>", "latin1"));
    response.writeHead(document ? 200 : 404, { "content-type": document ? "text/xml" : "text/html" });
    response.end(document ?? "<html>not here</html>");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/Remote/Services1`;
});
afterAll(() => server.close());

const agents = async (options: Parameters<typeof inspect>[0]) =>
  (await inspect(options)).flatMap((each) => each.agents.map(({ name }) => name));

describe("a live NetServer", () => {
  test("agents named, in either form, imports followed on the address that was given", async () => {
    expect(await agents({ url: base, agents: ["ErpSync", "Contact"] })).toEqual(["Contact", "ErpSync"]);
    expect(asked).toContain("/Remote/Services1/Contact.svc?xsd=xsd0");
  });

  test("all that answer, when none is named", async () => {
    expect(await agents({ url: `${base}/` })).toEqual(["Contact", "ErpSync"]);
  });

  test("an agent that answers with a page is left out with a warning", async () => {
    const { warnings } = await vendor({ url: base, out: join(scratch, "pages"), check: true });
    expect(warnings.map(({ code, message }) => `${code} ${message.replaceAll(/127[^ ]+/g, "SERVER")}`)).toEqual([
      "NS105 SERVER no WSDL for AI (the answer is too large or no text); left out, and the other agents are read",
    ]);
  });

  test.each([
    ["HTTP 500", () => new Response("busy", { status: 500 })],
    ["HTTP 503", () => new Response("busy", { status: 503 })],
    ["HTTP 429", () => new Response("busy", { status: 429 })],
    ["no answer: ECONNRESET", () => Promise.reject(new TypeError("fetch failed", { cause: reset }))],
    ["redirected to no address", () => new Response(null, { status: 302, headers: { location: "mailto:x" } })],
  ])("nothing is read if an agent fails and others answer: %s", async (reason, answer) => {
    const failing: typeof fetch = async (input, init) =>
      String(input).includes("/Sale.svc") ? answer() : fetch(input, init);
    await expect(inspect({ url: base, fetch: failing })).rejects.toThrow(
      `no WSDL for Sale (${reason}), although other agents answered`,
    );
    expect(await agents({ url: base, fetch: failing, agents: ["ErpSync"] })).toEqual(["ErpSync"]);
  });

  test.each([404, 410])("an agent that the server does not have is left out: HTTP %i", async (status) => {
    const lacking: typeof fetch = async (input, init) =>
      String(input).includes("/Sale.svc") ? new Response("", { status }) : fetch(input, init);
    expect(await agents({ url: base, fetch: lacking })).toEqual(["Contact", "ErpSync"]);
  });

  test("the address of one agent", async () => {
    expect(await agents({ url: `${base}/ErpSync.svc` })).toEqual(["ErpSync"]);
  });

  test("an agent and a port that do not answer, a port that fetch refuses, and what is no address", async () => {
    await expect(inspect({ url: base, agents: ["Sale"] })).rejects.toThrow(/NS105: .*Sale \(HTTP 404\)/);
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    await expect(inspect({ url: `http://127.0.0.1:${port}/Remote/Services1`, agents: ["Sale"] })).rejects.toThrow(
      /NS115: .*nothing answers there/,
    );
    await expect(inspect({ url: "http://127.0.0.1:6000/Remote/Services1", agents: ["Sale"] })).rejects.toThrow(
      /NS115: .*fetch refuses this port, as browsers do \(bad port\): let the server listen on another one/,
    );
    await expect(inspect({ url: "not an address" })).rejects.toThrow("NS105");
  });

  test.each([
    ["ENOTFOUND", /NS115: crm\.example\.com\/: the host's name is not known \(ENOTFOUND\): check its spelling/],
    ["ECONNREFUSED", /NS115: .*nothing answers there \(ECONNREFUSED\)/],
    ["SELF_SIGNED_CERT_IN_CHAIN", /NS115: .*certificate is not trusted .*NODE_EXTRA_CA_CERTS/],
    ["ECONNRESET", /NS105: .*no answer: ECONNRESET/],
  ])("a server that cannot be reached is told by its cause: %s", async (code, message) => {
    let asked = 0;
    const fetch = () => {
      asked++;
      return Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) }));
    };
    await expect(inspect({ url: "https://crm.example.com", fetch })).rejects.toThrow(message);
    // Further agents are asked only if the next answer may be another.
    if (code !== "ECONNRESET") expect(asked).toBeLessThanOrEqual(6);
  });

  test("an import whose location is no address", async () => {
    await expect(inspect({ url: base.replace("Services1", "Services2"), agents: ["Sale"] })).rejects.toThrow("NS204");
  });

  test("what is secret in an address is never shown", async () => {
    const url = base.replace("http://", "http://user:hunter2@").replace("/Services1", "/Services9?token=hunter3");
    await expect(inspect({ url, agents: ["Sale"] })).rejects.toThrow(/^(?!.*hunter)/s);
  });
});
