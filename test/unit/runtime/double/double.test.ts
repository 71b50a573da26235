import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DoubleOptions } from "../../../../runtime/double/options.js";
import type { HandlersByAgent } from "../../../../runtime/double/handlers.js";
import { createDouble } from "../../../../runtime/soap/double.js";
import { fail } from "../../../../runtime/double/failure.js";
import type { HttpRequest } from "../../../../runtime/double/http.js";
import type { ConnectOptions } from "../../../../runtime/index.js";
import { connect } from "../../../../runtime/soap/index.js";
import { crm, CrmClient, envelope, errorOf, namespace, type Crm } from "../../support/crm.js";
import { settle } from "../../support/turns.js";

const start = (
  handlers: HandlersByAgent = {},
  options: DoubleOptions = {},
  connecting: Partial<ConnectOptions> = {},
) => {
  const double = createDouble([crm], handlers, options);
  const session = connect({
    baseUrl: "https://crm.example.com/Remote",
    ticket: "7T:ticket",
    fetch: double.fetch as ConnectOptions["fetch"] & {},
    ...connecting,
  });
  return { double, client: new CrmClient(session) as Crm };
};

const ping = envelope(
  `<Ping xmlns="${namespace}"/>`,
  `<Credentials xmlns="${namespace}"><Ticket>7T:ticket</Ticket></Credentials>`,
);
const request: HttpRequest = {
  method: "POST",
  url: "/Remote/Services88/Crm.svc",
  headers: { "content-type": "text/xml; charset=utf-8", soapaction: '"urn:crm/Crm/Ping"' },
  body: ping,
};
/** Posts the call of `Ping` with something else about it. */
const post = (change: Partial<HttpRequest>, options: DoubleOptions = {}, agent = crm) =>
  createDouble([agent], {}, options).handle({
    ...request,
    ...change,
    headers: { ...request.headers, ...change.headers },
  });
const page = (text: string): string => `<html><body>${text}</body></html>`;
/** The body of a refusal, and its reason as data. */
const refusing = (reason: string) => ({ body: page(reason), reason });

describe("a handler", () => {
  test("is given the request and what is known of the call, and gives the result", async () => {
    const GetName = vi.fn((..._given: unknown[]) => "Tony");
    const { client, double } = start({ Crm: { GetName } }, {}, { timeZone: { SoTimeZoneId: 7 } });
    expect(await client.GetName({ Id: 7 })).toBe("Tony");
    const call = {
      agent: "Crm",
      operation: "GetName",
      request: { Id: 7 },
      headers: { Credentials: { Ticket: "7T:ticket" }, TimeZone: { SoTimeZoneId: 7 } },
      missingHeaders: ["ApplicationToken"],
      warnings: [],
      dropped: [],
      droppedCount: 0,
    };
    expect(GetName.mock.calls).toEqual([[{ Id: 7 }, call]]);
    expect(double.calls).toEqual([call]);
  });

  test("is called as a method of its agent's handlers", async () => {
    const handlers = {
      Login: (): string => "Tony",
      GetName(): string {
        return this.Login();
      },
    };
    expect(await start({ Crm: handlers }).client.GetName({})).toBe("Tony");
  });

  test("may take its time, and gives an object of several members, the one, or nothing", async () => {
    const { client } = start({
      Crm: {
        GetBoth: async () => ({ First: "1", Second: "2" }),
        Login: () => "in",
        Ping: () => "ignored",
        GetNames: () => ["a", null],
      },
    });
    expect(await client.GetBoth()).toEqual({ First: "1", Second: "2" });
    expect(await client.Login({})).toBe("in");
    expect(await client.Ping()).toBeUndefined();
    expect(await client.GetNames({})).toEqual(["a", null]);
  });

  test("that gives undefined leaves the result out, and one that gives null sends it", async () => {
    const { client } = start({ Crm: { GetName: () => undefined, GetNames: () => null } });
    expect(await client.GetName({})).toBeNull();
    expect(await client.GetNames({})).toBeNull();
  });

  test.each([
    [new TypeError("no"), "the handler of Crm.GetName threw TypeError: no"],
    ["no", "the handler of Crm.GetName threw no"],
    [undefined, "the handler of Crm.GetName threw undefined"],
  ])("that throws is told as a fault (%#)", async (thrown, reason) => {
    const GetName = () => {
      throw thrown;
    };
    expect(await errorOf(start({ Crm: { GetName } }).client.GetName({}))).toMatchObject({
      name: "ServerFault",
      status: 500,
      code: "InternalServiceFault",
      reason,
    });
  });

  test("that gives what the contract does not have is told as a fault", async () => {
    expect(await errorOf(start({ Crm: { GetName: () => 5 } }).client.GetName({}))).toMatchObject({
      name: "ServerFault",
      code: "InternalServiceFault",
      reason:
        "the handler of Crm.GetName gave what the contract does not have: GetNameResponse.Response: expected text, got 5",
    });
  });

  test.each([
    [{ Crn: {} }, "Crn is no agent of this client"],
    [{ Crm: { GetNam: () => "" } }, "Crm has no operation GetNam"],
    [{ Crm: { toString: (): string => "" } }, "Crm has no operation toString"],
    [{ Crm: { GetName: "Tony" } }, "Crm.GetName: expected a function"],
    [{ Crm: { GetName: undefined } }, "Crm.GetName: expected a function"],
  ])("that would never be called is refused (%#)", (handlers, message) => {
    expect(() => createDouble([crm], handlers)).toThrow(new TypeError(message));
  });

  test("is not needed for an agent", () => {
    expect(() => createDouble([crm], { Crm: undefined })).not.toThrow();
  });
});

describe("without a handler", () => {
  test("answers with the example's values", async () => {
    const { client, double } = start();
    expect(await client.GetName({})).toBe("");
    expect(await client.GetBoth()).toEqual({ First: "", Second: "" });
    expect(await client.GetNames({})).toEqual([""]);
    expect(await client.Ping()).toBeUndefined();
    expect(double.calls.map(({ operation }) => operation)).toEqual(["GetName", "GetBoth", "GetNames", "Ping"]);
  });

  test("answers so where that is said, too, and with a fault where it is to refuse", async () => {
    expect(await start({}, { unhandled: "example" }).client.GetName({})).toBe("");
    const { client } = start({ Crm: { GetName: () => "Tony" } }, { unhandled: "refuse" });
    expect(await client.GetName({})).toBe("Tony");
    expect(await errorOf(client.GetBoth())).toMatchObject({
      name: "ServerFault",
      code: "InternalServiceFault",
      reason: "Crm.GetBoth has no handler",
    });
  });
});

describe("a ticket", () => {
  const refused = {
    name: "NetServerError",
    details: {
      message: "the ticket is missing or no longer good",
      exceptionType: "SuperOffice.Exceptions.SoSessionException",
    },
  };

  test("is any text that is not empty, if nothing else is said", async () => {
    expect(await start({}, {}, { ticket: "x" }).client.Ping()).toBeUndefined();
    const anonymous = [
      envelope(`<Ping xmlns="${namespace}"/>`, ""),
      ping.replace("7T:ticket", ""),
      ping.replace("<Ticket>7T:ticket</Ticket>", ""),
      ping.replace("<Ticket>7T:ticket</Ticket>", '<Ticket i:nil="true"/>'),
      ping.replace(/<Credentials.*<\/Credentials>/, `<Credentials xmlns="${namespace}" i:nil="true"/>`),
    ];
    for (const body of anonymous) {
      const answer = await post({ body });
      expect(answer.status).toBe(200);
      expect(answer.body).toContain("<Message>the ticket is missing or no longer good</Message>");
      expect(answer.body).toContain(`<Succeeded xmlns="${namespace}">false</Succeeded>`);
      expect(answer.call?.operation).toBe("Ping");
    }
  });

  test("is one that the double accepts", async () => {
    const acceptsTicket = vi.fn((ticket: string) => ticket === "7T:good");
    const good = start({}, { acceptsTicket }, { ticket: "7T:good" });
    await good.client.Ping();
    expect(acceptsTicket.mock.calls).toEqual([["7T:good"]]);
    expect(await errorOf(start({}, { acceptsTicket }).client.Ping())).toMatchObject(refused);
    expect(
      (await post({ body: ping.replace("<Ticket>7T:ticket</Ticket>", "") }, { acceptsTicket: () => true })).body,
    ).toContain("no longer good");
  });

  test("is asked of nobody where the operation takes none", async () => {
    const acceptsTicket = vi.fn(() => false);
    expect(await start({}, { acceptsTicket }).client.Login({})).toBe("");
    expect(acceptsTicket).not.toHaveBeenCalled();
  });
});

describe("a failure", () => {
  const failing = (failure: Error, connecting: Partial<ConnectOptions> = {}) =>
    errorOf(
      start(
        {
          Crm: {
            GetName: () => {
              throw failure;
            },
          },
        },
        {},
        connecting,
      ).client.GetName({}),
    );

  test("is an exception, with whatever details", async () => {
    expect(await failing(fail.exception())).toMatchObject({
      name: "NetServerError",
      message: "Crm.GetName: the server gave no reason",
    });
    const details = {
      message: "no\ud800",
      friendlyText: "never",
      exceptionType: "X",
      source: "S",
      parameters: { "a\udfff": "b", c: null, d: 5 as unknown as string },
      inner: { message: "inner", friendlyText: null, exceptionType: null, source: null, parameters: {}, inner: null },
    };
    expect(await failing(fail.exception(details))).toMatchObject({
      details: {
        message: "no\ufffd",
        friendlyText: "never",
        exceptionType: "X",
        source: "S",
        parameters: { "a\ufffd": "b", c: null, d: "5" },
        inner: { message: "inner", inner: null },
      },
    });
  });

  test("is a fault", async () => {
    expect(await failing(fail.fault())).toMatchObject({
      name: "ServerFault",
      status: 500,
      code: "InternalServiceFault",
      reason: "the double was told to fail",
    });
    expect(await failing(fail.fault("<no> & \ud800", "Own"))).toMatchObject({ code: "Own", reason: "<no> & \ufffd" });
  });

  test("has its reason as data beside the message; a result has none", async () => {
    expect(await post({ headers: { ...request.headers, "x-double-fail": "fault" } })).toMatchObject({
      status: 500,
      reason: "the double was told to fail",
    });
    expect(await post({})).not.toHaveProperty("reason");
  });

  test("is a status, with a page and Retry-After", async () => {
    expect(await failing(fail.status(502))).toMatchObject({
      name: "TransportError",
      status: 502,
      snippet: page("502"),
    });
    const error = await failing(fail.status(503, "a < b & c", 7));
    expect(error).toMatchObject({ status: 503, snippet: page("a &lt; b &amp; c"), retryAfter: 7_000 });
    expect((await failing(fail.status(503, "busy", 0)))["retryAfter"]).toBe(0);
    expect((await failing(fail.status(503, "busy")))["retryAfter"]).toBeUndefined();
    expect(await failing(fail.status(204))).toMatchObject({ status: 204 });
    expect(await failing(fail.status(205))).toMatchObject({ status: 205 });
    expect(await failing(fail.status(304))).toMatchObject({ status: 304 });
  });

  test("is a connection that ends, before the answer or within it", async () => {
    expect(await failing(fail.cut("before"))).toMatchObject({
      name: "TransportError",
      message: "Crm.GetName: no answer came: the connection was closed",
      status: 0,
    });
    expect(await failing(fail.cut())).toMatchObject({
      name: "TransportError",
      message: "Crm.GetName: the answer broke off: terminated",
      status: 200,
    });
  });

  test("breaks an answer off in its middle", async () => {
    const { double } = start({
      Crm: {
        Ping: () => {
          throw fail.cut("within");
        },
      },
    });
    const answer = await double.handle(request);
    const response = await double.fetch(`https://crm.example.com${request.url}`, {
      method: "POST",
      headers: request.headers as Record<string, string>,
      body: ping,
    });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect(answer).toMatchObject({ status: 200, cut: "within" });
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(answer.body.slice(0, answer.body.length / 2));
    await expect(reader.read()).rejects.toThrow(new TypeError("terminated"));
  });

  test.each([
    ["exception", { name: "NetServerError", message: "Crm.GetName: the double was told to fail" }],
    ["fault", { name: "ServerFault", reason: "the double was told to fail" }],
    ["status=503", { name: "TransportError", status: 503, snippet: page("503") }],
    ["cut", { name: "TransportError", status: 200 }],
    ["cut=within", { name: "TransportError", status: 200 }],
    ["cut=before", { name: "TransportError", status: 0 }],
    ["delay=0, fault", { name: "ServerFault" }],
    [" fault , delay=0 ", { name: "ServerFault" }],
    ["fault,status=500", { name: "TransportError", status: 500 }],
  ])("may be asked for by the header %j, and the handler is not called", async (asked, expected) => {
    const GetName = vi.fn(() => "Tony");
    const { client, double } = start({ Crm: { GetName } }, {}, { headers: { "X-Double-Fail": asked } });
    expect(await errorOf(client.GetName({}))).toMatchObject(expected);
    expect(GetName).not.toHaveBeenCalled();
    expect(double.calls).toHaveLength(1);
  });

  test.each([
    "",
    "crash",
    "delay",
    "delay=",
    "delay=-1",
    "delay=1234567",
    "delay=x1",
    "status",
    "status=199",
    "status=600",
    "status=5000",
    "status=x500",
    "x=503",
    "=503",
    "exception=1",
    "fault=1",
    "cut=after",
    "fault,crash",
    "fault,",
  ])("may not be asked for by %j", async (asked) => {
    expect(await post({ headers: { "x-double-fail": asked } })).toEqual({
      status: 400,
      headers: { "content-type": "text/html; charset=utf-8" },
      ...refusing("x-double-fail: expected exception, fault, cut, status=503 or delay=300"),
    });
  });

  test("says when to ask again only where that is given", async () => {
    expect((await post({ headers: { "x-double-fail": "status=503" } })).headers).toEqual({
      "content-type": "text/html; charset=utf-8",
    });
  });

  test.each([199, 600, 200.5, Number.NaN])("has no status %s", (status) => {
    expect(() => fail.status(status)).toThrow(new TypeError("fail.status: expected a status from 200 to 599"));
  });

  test("may be one of another copy of this module", async () => {
    const { failure, message } = fail.fault("other");
    expect(message).toBe("the double was told to fail (fault)");
    const error = Object.assign(new Error(message), { name: "DoubleFailure", failure });
    expect(await failing(error)).toMatchObject({ reason: "other" });
    expect(await failing(Object.assign(new Error("x"), { failure }))).toMatchObject({
      reason: "the handler of Crm.GetName threw Error: x",
    });
    const { failure: _, ...incomplete } = error;
    expect(await failing(Object.assign(new Error("x"), incomplete, { name: "DoubleFailure" }))).toMatchObject({
      reason: "the handler of Crm.GetName threw DoubleFailure: x",
    });
  });

  test.each([
    [200, 200],
    [599, 599],
  ])("may have the status %i", (status, expected) => {
    expect(fail.status(status).failure).toMatchObject({ kind: "status", status: expected });
  });
});

describe("a delay", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    ["delay=300", 300],
    ["delay=999999", 999_999],
    ["delay=1", 1],
    ["delay=300,delay=5", 5],
  ])("of %s is waited for", async (asked, milliseconds) => {
    const double = createDouble([crm], {});
    const answering = double.handle({ ...request, headers: { ...request.headers, "x-double-fail": asked } });
    await settle();
    vi.advanceTimersByTime(milliseconds - 1);
    await settle();
    expect(double.calls).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(await answering).toMatchObject({ status: 200 });
    expect(double.calls).toHaveLength(1);
  });

  test("of nothing is none", async () => {
    const done = post({});
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    await done;
  });

  test("ends with its caller, whose call is not made", async () => {
    const double = createDouble([crm], {});
    const controller = new AbortController();
    const { signal } = controller;
    const answering = double.handle({
      ...request,
      signal,
      headers: { ...request.headers, "x-double-fail": "delay=300" },
    });
    await settle();
    controller.abort();
    expect(await answering).toEqual({
      status: 499,
      headers: { "content-type": "text/html; charset=utf-8" },
      ...refusing("the caller is gone"),
      cut: "before",
    });
    expect(double.calls).toEqual([]);
    expect([vi.getTimerCount(), getEventListeners(signal, "abort")]).toEqual([0, []]);
  });

  test("leaves nothing on its caller's signal", async () => {
    const { signal } = new AbortController();
    const answering = post({ signal, headers: { "x-double-fail": "delay=300" } });
    await settle();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    vi.advanceTimersByTime(300);
    expect(await answering).toMatchObject({ status: 200 });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("over HTTP", () => {
  test("answers what it is asked, and says which call that was", async () => {
    expect(await post({})).toEqual({
      status: 200,
      headers: { "content-type": "text/xml; charset=utf-8" },
      body: expect.stringContaining(`<PingResponse xmlns="${namespace}"`) as string,
      call: expect.objectContaining({ agent: "Crm", operation: "Ping" }) as object,
    });
  });

  test.each([
    "/Services88/Crm.svc",
    "/Remote/Services88/Crm.svc?x=1",
    "/remote/services88/CRM.SVC",
    "https://crm.example.com/Remote/Services88/Crm.svc",
  ])("is at %s", async (url) => {
    expect(await post({ url })).toMatchObject({ status: 200 });
  });

  test.each([
    "/",
    "/Crm.svc",
    "/Remote/Services88/Other.svc",
    "/Remote/Services86/Crm.svc",
    "/Remote/Services88/Crm.svc/more",
    "/Remote/Services88/Crm.svcx",
    "/Remote/Services88/Crmxsvc",
    "/Remote/Services88?/Crm.svc",
  ])("is not at %s", async (url) => {
    expect(await post({ url })).toEqual({
      status: 404,
      headers: { "content-type": "text/html; charset=utf-8" },
      ...refusing(`${url} is no address of an agent, such as /Remote/Services88/Crm.svc`),
    });
  });

  test("cuts an address that it repeats, and knows one even without agents", async () => {
    const { body } = await post({ url: `/${"x".repeat(400)}` });
    expect(body).toBe(page(`/${"x".repeat(299)}… is no address of an agent, such as /Remote/Services88/Crm.svc`));
    expect((await createDouble([], {}).handle(request)).body).toContain("such as /Remote/Services88/Contact.svc");
  });

  test("finds an agent with a path of its own", async () => {
    const own = { ...crm, path: "/api/Crm.asmx" };
    expect(await post({ url: "/x/API/crm.asmx" }, {}, own)).toMatchObject({ status: 200 });
    expect(await post({ url: "/x/api/Crm.asmx?wsdl" }, {}, own)).toMatchObject({ status: 200 });
    expect(await post({ url: "/Remote/Services88/Crm.svc" }, {}, own)).toMatchObject({ status: 404 });
    expect(await post({ url: "/x?/api/Crm.asmx" }, {}, own)).toMatchObject({ status: 404 });
  });

  test("lets pages of other origins call it only where they are given", async () => {
    const preflight = {
      method: "OPTIONS",
      headers: { origin: "http://localhost:5173", "access-control-request-method": "POST" },
    };
    expect((await post(preflight)).status).toBe(405);
    expect((await post(preflight, { cors: "http://localhost:5173" })).status).toBe(204);
    expect((await post(preflight, { cors: [] })).status).toBe(403);
    expect(() => createDouble([crm], {}, { cors: "localhost" })).toThrow(TypeError);
  });

  test("takes no other method than POST", async () => {
    expect(await post({ method: "GET" })).toMatchObject({ status: 405, body: page("GET: expected POST") });
    expect(await post({ method: "OPTIONS" })).toMatchObject({
      status: 405,
      body: expect.stringContaining("mock --cors"),
    });
    expect(await post({ method: "PUT" })).toMatchObject({ status: 405, body: page("PUT: expected POST") });
  });

  test("gives an agent's WSDL for the address that was asked", async () => {
    const described = vi.fn((agent: { readonly name: string }, address: string) =>
      agent.name === "Crm" ? `<wsdl at="${address}"/>` : undefined,
    );
    const get = (url: string, headers: HttpRequest["headers"] = {}) =>
      post({ method: "GET", url, headers }, { describe: described });
    expect(await get("/Services88/Crm.svc?wsdl")).toEqual({
      status: 200,
      headers: { "content-type": "text/xml; charset=utf-8" },
      body: '<wsdl at="http://localhost/Services88/Crm.svc"/>',
    });
    expect((await get("/Services88/Crm.svc?singleWsdl", { host: "h:8080" })).body).toContain(
      "http://h:8080/Services88/",
    );
    expect((await get("/Services88/Crm.svc?WSDL")).status).toBe(200);
    expect((await get("HTTPS://h/Services88/Crm.svc?wsdl")).body).toContain('"HTTPS://h/Services88/Crm.svc"');
    expect((await get("/Services88/Crm.svc?wsdl=1")).status).toBe(405);
    expect((await get("/Services88/Crm.svc")).status).toBe(405);
    expect((await post({ method: "GET", url: "/Services88/Crm.svc?wsdl" })).status).toBe(405);
    expect((await post({ method: "GET", url: "/Services88/Crm.svc?wsdl" }, { describe: () => undefined })).status).toBe(
      405,
    );
    described.mockClear();
    expect((await post({ url: "/Services88/Crm.svc?wsdl" }, { describe: described })).status).toBe(200);
    expect(described).not.toHaveBeenCalled();
  });

  test.each([
    "text/xml",
    "text/xml;charset=utf-8",
    "Text/XML ; charset=UTF-8",
    'text/xml; charset="utf-8"',
    "text/xml; charset=utf-16",
    "text/xml; charset=utf-16le",
    "text/xml; charset=utf-16be; a=b",
    "text/xml; action=x",
  ])("takes the Content-Type %s", async (type) => {
    expect(await post({ headers: { "content-type": type } })).toMatchObject({ status: 200 });
  });

  test.each([
    [undefined, "is missing"],
    ["", "is missing"],
    ["application/soap+xml", undefined],
    ["text/xmlx", undefined],
    ["xtext/xml", undefined],
    ["text/xml; charset=iso-8859-1", undefined],
    ["text/xml;charset=iso-8859-1", undefined],
    ["text/xml; charset = iso-8859-1", undefined],
    ["text/xml; charset=utf-8x", undefined],
    ["text/xml; charset=xutf-8", undefined],
    ["x".repeat(301), `${"x".repeat(300)}…`],
  ])("refuses the Content-Type %s", async (type, told) => {
    expect(await post({ headers: { "content-type": type } })).toMatchObject({
      status: 415,
      ...refusing(`Content-Type ${told ?? type}: expected text/xml; charset=utf-8`),
    });
  });

  test.each(['"urn:crm/Crm/Ping"', "urn:crm/Crm/Ping", ' "urn:crm/Crm/Ping" '])(
    "takes the action %s",
    async (action) => {
      expect(await post({ headers: { soapaction: action } })).toMatchObject({ status: 200 });
    },
  );

  test.each([
    ['"urn:crm/Crm/Pong"', "urn:crm/Crm/Pong"],
    ['"urn:crm/Crm/Login"', "urn:crm/Crm/Login"],
    [undefined, ""],
    ['""', ""],
    ['"urn:crm/Crm/Ping', '"urn:crm/Crm/Ping'],
    ["x".repeat(301), `${"x".repeat(300)}…`],
  ])("knows no action %s", async (action, told) => {
    const { status, body } = await post({ headers: { soapaction: action } });
    expect(status).toBe(500);
    expect(body).toContain(":ActionNotSupported</faultcode>");
    expect(body).toContain(`>the action "${told}" is none of Crm</faultstring>`);
  });

  test("takes an action of the operation's own", async () => {
    const body = envelope(`<Login xmlns="${namespace}"/>`, "");
    expect(await post({ body, headers: { soapaction: "urn:login" } })).toMatchObject({ status: 200 });
  });

  test("refuses what it cannot read, and keeps no call of it", async () => {
    const double = createDouble([crm], {});
    for (const body of ["", "<x/>", ping.slice(0, -5), envelope(`<Pong xmlns="${namespace}"/>`, "")]) {
      const answer = await double.handle({ ...request, body });
      expect(answer.status).toBe(500);
      expect(answer.body).toContain(":DeserializationFailed</faultcode>");
      expect(answer.body).toContain(">the request cannot be read: ");
      expect(answer).not.toHaveProperty("call");
    }
    expect(double.calls).toEqual([]);
  });

  test("refuses a header that is to be understood and is not", async () => {
    const body = ping.replace("<s:Header>", '<s:Header><x:Own xmlns:x="urn:x" s:mustUnderstand="1"/>');
    expect((await post({ body })).body).toContain(":MustUnderstand</faultcode>");
  });

  test("refuses a request that is too large, as its bytes or those it says it has", async () => {
    const body = ping.replace("<s:Body>", "<!-- åå --><s:Body>");
    const { length } = new TextEncoder().encode(body);
    const at = (messageBytes: number) => ({ limits: { messageBytes } });
    expect(await post({ body }, at(length))).toMatchObject({ status: 200 });
    expect(await post({ body }, at(length - 1))).toEqual({
      status: 413,
      headers: { "content-type": "text/html; charset=utf-8" },
      ...refusing(`the request has more than ${length - 1} bytes (limits.messageBytes)`),
    });
    expect(await post({ body, bodyBytes: 50_000 }, at(50_000))).toMatchObject({ status: 200 });
    expect(await post({ body: "", bodyBytes: 50_001 }, at(50_000))).toMatchObject({ status: 413 });
  });

  test("has its own limits", () => {
    expect(createDouble([crm], {}).limits).toMatchObject({ messageBytes: 67_108_864, depth: 512 });
    expect(createDouble([crm], {}, { limits: { depth: 7 } }).limits).toMatchObject({
      messageBytes: 67_108_864,
      depth: 7,
    });
    expect(() => createDouble([crm], {}, { limits: { depth: 0 } })).toThrow(TypeError);
  });
});

test("a body that is no text is refused with a fault", async () => {
  const { status, body } = await post({ body: "", bodyError: "the request is not text" });
  expect(status).toBe(500);
  expect(body).toContain(":DeserializationFailed</faultcode>");
  expect(body).toContain(">the request is not text<");
});

describe("its fetch", () => {
  const url = "https://crm.example.com/Remote/Services88/Crm.svc";
  const init = { method: "POST", headers: request.headers as Record<string, string>, body: ping };

  test.each<[string, () => BodyInit]>([
    ["text", () => ping],
    ["bytes", () => new TextEncoder().encode(ping)],
    ["a Blob", () => new Blob([ping])],
  ])("takes a body that is %s", async (_, body) => {
    const response = await createDouble([crm], {}).fetch(url, { ...init, body: body() });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(await response.text()).toContain("PingResponse");
  });

  test("takes headers of any kind and case, and GET without a body", async () => {
    const { fetch } = createDouble([crm], {});
    const headers = new Headers(init.headers);
    expect((await fetch(url, { ...init, headers })).status).toBe(200);
    expect(
      (await fetch(url, { ...init, headers: { "Content-TYPE": "text/xml", SOAPAction: "urn:crm/Crm/Ping" } })).status,
    ).toBe(200);
    const get = await fetch(url, {});
    expect([get.status, await get.text()]).toEqual([405, page("GET: expected POST")]);
  });

  test("calls no handler for a caller that is gone", async () => {
    const double = createDouble([crm], {});
    const reason = new Error("gone");
    await expect(double.fetch(url, { ...init, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(double.calls).toEqual([]);
  });

  test("ends with its caller, whatever the handler does", async () => {
    const double = createDouble([crm], { Crm: { Ping: () => new Promise(() => {}) } });
    const controller = new AbortController();
    const answering = double.fetch(url, { ...init, signal: controller.signal });
    await settle();
    expect(double.calls).toHaveLength(1);
    controller.abort(new Error("enough"));
    await expect(answering).rejects.toThrow("enough");
  });

  test("makes no call of a caller that is gone while it waits", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const double = createDouble([crm], {});
    const controller = new AbortController();
    const headers = { ...init.headers, "x-double-fail": "delay=300" };
    const answering = double.fetch(url, { ...init, headers, signal: controller.signal });
    await settle();
    controller.abort(new Error("enough"));
    await expect(answering).rejects.toThrow("enough");
    await settle();
    expect([double.calls.length, vi.getTimerCount()]).toEqual([0, 0]);
    vi.useRealTimers();
  });

  test("fails as one that found no server", async () => {
    const headers = { ...init.headers, "x-double-fail": "cut=before" };
    await expect(createDouble([crm], {}).fetch(url, { ...init, headers })).rejects.toThrow(
      new TypeError("fetch failed", { cause: new Error("the connection was closed") }),
    );
  });

  test("leaves nothing on its caller's signal", async () => {
    const { signal } = new AbortController();
    await createDouble([crm], {}).fetch(url, { ...init, signal });
    await settle();
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("names the globals that it lacks", async () => {
    vi.stubGlobal("Response", undefined);
    const error = errorOf(createDouble([crm], {}).fetch(url, init));
    vi.unstubAllGlobals();
    expect((await error).message).toMatch(/^netServerDouble: this environment lacks Response\. /);
  });
});
