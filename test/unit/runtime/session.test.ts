import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { client as clientOf } from "../../../runtime/client.js";
import {
  isTicketRejected,
  NetServerError,
  ServerFault,
  TransportError,
  type ConnectOptions,
  type ExceptionDetails,
} from "../../../runtime/index.js";
import { connect } from "../../../runtime/soap/index.js";
import { answer, crm, CrmClient, envelope, errorOf, fault, http, namespace, refusal, serve } from "../support/crm.js";

const baseUrl = "https://crm.example.com/Remote";
const ok = answer("Ping");
const headerOf = (body: string): string => /<s:Header>(.*)<\/s:Header>/.exec(body)?.[1] ?? "";

describe("sends", () => {
  test("a POST that follows no redirect, to the operation's address and action", async () => {
    const fetch = vi.fn(async () => http(ok));
    await new CrmClient(connect({ baseUrl, ticket: "7T:ticket", fetch })).Ping();
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://crm.example.com/Remote/Services88/Crm.svc", {
      method: "POST",
      headers: { "Content-Type": "text/xml; charset=utf-8", SOAPAction: '"urn:crm/Crm/Ping"' },
      body: expect.stringContaining(`<s:Body><Ping xmlns="${namespace}"`) as string,
      redirect: "manual",
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  test("an action of the operation's own", async () => {
    const { client, sent } = serve(answer("Login"));
    await client.Login({ UserName: "tony" });
    expect(sent[0]?.headers["SOAPAction"]).toBe('"urn:login"');
    expect(sent[0]?.body).toContain("<UserName>tony</UserName>");
  });

  test("the session's HTTP headers, but for those that are the message's own", async () => {
    const headers = { "X-Trace": "1", "content-type": "text/plain", SOAPACTION: "x", "X-SOAPAction": "2" };
    const { client, sent } = serve(ok, { headers });
    await client.Ping();
    expect(sent[0]?.headers).toEqual({
      "X-Trace": "1",
      "X-SOAPAction": "2",
      "Content-Type": "text/xml; charset=utf-8",
      SOAPAction: '"urn:crm/Crm/Ping"',
    });
  });

  test("by a `fetch` that is nobody's method, or the global one", async () => {
    const owners: unknown[] = [];
    const fetch = async function (this: unknown) {
      owners.push(this);
      return http(ok);
    };
    await new CrmClient(connect({ baseUrl, ticket: "7T:ticket", fetch })).Ping();
    vi.stubGlobal("fetch", fetch);
    await new CrmClient(connect({ baseUrl, ticket: "7T:ticket" })).Ping();
    vi.unstubAllGlobals();
    expect(owners).toEqual([undefined, undefined]);
  });

  test("the header blocks that the session fills, where the operation takes them", async () => {
    const { client, sent } = serve([ok, answer("Login")], {
      ticket: "7T:ticket",
      applicationToken: "app-token",
      timeZone: { SoTimeZoneId: 7 },
    });
    await client.Ping();
    await client.Login({});
    const application = `<ApplicationToken xmlns="${namespace}">app-token</ApplicationToken>`;
    expect(sent.map(({ body }) => headerOf(body))).toEqual([
      `${application}<Credentials xmlns="${namespace}"><Ticket>7T:ticket</Ticket></Credentials><TimeZone xmlns="${namespace}"><SoTimeZoneId>7</SoTimeZoneId></TimeZone>`,
      application,
    ]);
  });

  test("the application token that a function gives for each call, if it gives one", async () => {
    const tokens = ["one", undefined, "two"];
    const { client, sent } = serve(answer("Login"), { applicationToken: () => tokens.shift() });
    for (let call = 0; call < 3; call++) await client.Login({});
    expect(sent.map(({ body }) => /<ApplicationToken[^>]*>([^<]*)</.exec(body)?.[1])).toEqual([
      "one",
      undefined,
      "two",
    ]);
  });

  test("no header block of which nothing is said", async () => {
    const { client, sent } = serve([ok, answer("Login")]);
    await client.Ping();
    await client.Login({});
    expect(sent.map(({ body }) => headerOf(body))).toEqual([
      `<Credentials xmlns="${namespace}"><Ticket>7T:ticket</Ticket></Credentials>`,
      "",
    ]);
  });

  test("the callers' header blocks, the call's before the session's", async () => {
    const { client, sent } = serve([answer("Login"), answer("Login"), ok], { messageHeaders: { Trace: "session" } });
    await client.Login({});
    await client.Login({}, { messageHeaders: { Trace: "call" } });
    // The session's are for those operations that take them.
    await client.Ping();
    expect(sent.map(({ body }) => /<Trace xmlns="urn:crm">(.*?)</.exec(body)?.[1])).toEqual([
      "session",
      "call",
      undefined,
    ]);
  });

  test("the session's ticket, not one among the callers' header blocks", async () => {
    const { client, sent } = serve(ok, { messageHeaders: { Credentials: { Ticket: "7T:other" } } });
    await client.Ping({ messageHeaders: { Credentials: { Ticket: "7T:another" } } });
    expect(headerOf(sent[0]?.body ?? "")).toContain("<Ticket>7T:ticket</Ticket>");
  });

  test("nothing with a header block that the operation does not take", async () => {
    const { client, sent } = serve(ok);
    expect(await errorOf(client.Ping({ messageHeaders: { Trace: "a" } }))).toMatchObject({
      name: "RequestError",
      path: "Trace",
      reason: "Crm.Ping takes no such header",
    });
    expect(sent).toEqual([]);
  });

  test.each([undefined, null, "Name", 7])("nothing for the request %j", async (request) => {
    const { session, sent } = serve(answer("Save"));
    expect(await errorOf(session.call(crm, "Save", request as unknown as object))).toMatchObject({
      name: "RequestError",
      path: "Save",
      reason: "expected an object (Save)",
    });
    expect(sent).toEqual([]);
  });

  test.each(["Pong", "toString", "ping"])("nothing for the operation %s, which the agent lacks", async (name) => {
    const { session, sent } = serve(ok);
    const agent = { ...crm, operations: { ...crm.operations } };
    expect(await errorOf(session.call(agent, name, {}))).toEqual(new TypeError(`Crm has no operation ${name}`));
    expect(sent).toEqual([]);
  });

  test("nothing for a request that is wrong, and asks for no ticket either", async () => {
    const ticket = vi.fn(() => "7T:got");
    const { client, sent } = serve(ok, { ticket });
    expect(await errorOf(client.GetName({ Id: "1" as never }))).toMatchObject({
      name: "RequestError",
      path: "GetName.Id",
    });
    expect(ticket).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });
});

describe("sends what was given when it was given", () => {
  test("whatever becomes of the request and the call's options", async () => {
    const { client, sent } = serve([answer("Login"), answer("GetName")], { ticket: async () => "7T:got" });
    const messageHeaders = { Trace: "1" };
    const request = { UserName: "1" };
    const login = client.Login(request, { messageHeaders });
    Object.assign(messageHeaders, { Trace: "2" });
    Object.assign(request, { UserName: "2" });
    const one = { Id: 1 };
    const name = client.GetName(one);
    one.Id = 2;
    await Promise.all([login, name]);
    expect(sent[0]?.body).toContain(">1</Trace>");
    expect(sent[0]?.body).toContain("<UserName>1</UserName>");
    expect(sent[1]?.body).toContain("<Id>1</Id>");
  });

  test("whatever becomes of the session's options", async () => {
    const url = new URL(baseUrl);
    const sent: string[] = [];
    const options = {
      baseUrl: url,
      ticket: "7T:one",
      headers: { "X-Trace": "1" } as Record<string, string>,
      messageHeaders: { Trace: "1" },
      fetch: async (to: string, init: { headers: Readonly<Record<string, string>>; body: string }) => {
        sent.push(to, init.headers["X-Trace"] ?? "", init.body);
        return http(answer("Login"));
      },
    };
    const session = connect(options);
    const other = session.with({ timeout: 5 });
    url.hostname = "elsewhere.example.com";
    options.headers["X-Trace"] = "2";
    options.messageHeaders.Trace = "2";
    options.ticket = "7T:two";
    for (const each of [session, other]) await new CrmClient(each).Login({});
    const [to, trace, body] = sent;
    expect([to, trace]).toEqual(["https://crm.example.com/Remote/Services88/Crm.svc", "1"]);
    expect(body).toContain(">1</Trace>");
    expect(sent.slice(3)).toEqual([to, trace, body]);
  });
});

describe("a session with other options", () => {
  test("keeps all that is not given anew", async () => {
    const { session, sent } = serve(answer("Login"), {
      headers: { "X-Trace": "1" },
      messageHeaders: { Trace: "1" },
      applicationToken: "app-token",
    });
    await new CrmClient(session.with({ timeout: 5 })).Login({});
    await new CrmClient(session.with({ headers: { "X-Other": "2" }, baseUrl: "https://other.example.com" })).Login({});
    expect(sent[0]?.url).toBe("https://crm.example.com/Remote/Services88/Crm.svc");
    expect(sent[0]?.headers).toMatchObject({ "X-Trace": "1" });
    expect(sent[0]?.body).toContain("app-token");
    expect(sent[1]?.url).toBe("https://other.example.com/Services88/Crm.svc");
    expect(sent[1]?.headers).not.toHaveProperty("X-Trace");
    expect(sent[1]?.headers).toMatchObject({ "X-Other": "2" });
    expect(sent[1]?.body).toContain(">1</Trace>");
  });

  test("checks them", () => {
    const session = connect({ baseUrl });
    expect(() => session.with({ baseUrl: "nowhere" })).toThrow(TypeError);
    expect(() => session.with({ limits: { depth: 0 } })).toThrow(TypeError);
    expect(() => session.with({ retries: -1 })).toThrow(TypeError);
    expect(() => session.with({ timeout: -1 })).toThrow(TypeError);
  });
});

describe("warns of what is sent unencrypted", () => {
  const warn = vi.fn();
  beforeEach(() => {
    warn.mockClear();
    vi.spyOn(console, "warn").mockImplementation(warn);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  let hosts = 0;
  const host = (): string => `h${++hosts}.example.com:8080`;

  test.each<Partial<ConnectOptions>>([{ ticket: "7T:ticket" }, { ticket: () => "7T:got" }, { applicationToken: "a" }])(
    "once for each host (%j)",
    (options) => {
      const name = host();
      connect({ baseUrl: `http://${name}/Remote`, ...options });
      connect({ baseUrl: `http://${name}/Other`, ...options });
      expect(warn.mock.calls).toEqual([
        [`http://${name}: the ticket and everything else is sent unencrypted; use https`],
      ]);
      connect({ baseUrl: `http://${host()}`, ...options });
      expect(warn).toHaveBeenCalledTimes(2);
    },
  );

  test.each([
    "http://localhost.example.com",
    "http://mylocalhost",
    "http://crm.localhost.example.com",
    "http://127.example.com",
    "http://x127.0.0.1.example.com",
    "http://[::2]",
    "http://10.0.0.1",
    "http://128.0.0.1",
  ])("for %s", (url) => {
    connect({ baseUrl: url, ticket: "7T:ticket" });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test.each([
    "https://h.example.com",
    "http://localhost",
    "http://localhost:8080/Remote",
    "http://127.0.0.1:8080",
    "http://127.255.10.1",
    "http://[::1]:8080",
    "http://crm.localhost",
  ])("not for %s", (url) => {
    connect({ baseUrl: url, ticket: "7T:ticket" });
    expect(warn).not.toHaveBeenCalled();
  });

  test("not where there is no secret", () => {
    connect({ baseUrl: `http://${host()}` });
    expect(warn).not.toHaveBeenCalled();
  });

  test("nobody where there is no console", () => {
    vi.stubGlobal("console", undefined);
    expect(() => connect({ baseUrl: `http://${host()}`, ticket: "7T:ticket" })).not.toThrow();
  });
});

describe("gives", () => {
  test("nothing for an operation without a result", async () => {
    expect(await serve(ok).client.Ping()).toBeUndefined();
  });

  test("the one member of a result, by the name that it has here", async () => {
    const { client } = serve([
      answer("GetName", "<Response>Tony</Response>"),
      answer("GetName", '<Response i:nil="true"/>'),
      answer("Login", "<Response>in</Response>"),
    ]);
    expect(await client.GetName({ Id: 1 })).toBe("Tony");
    expect(await client.GetName({ Id: 1 })).toBeNull();
    expect(await client.Login({})).toBe("in");
  });

  test("an object of several members", async () => {
    const { client } = serve(answer("GetBoth", "<First>1</First><Second>2</Second>"));
    expect(await client.GetBoth()).toEqual({ First: "1", Second: "2" });
  });

  test("the answer's headers and status to whoever asks, whether the call succeeded or not", async () => {
    const told: unknown[] = [];
    const onResponse = (response: unknown): void => void told.push(response);
    const { client } = serve([
      http(ok, 201),
      refusal("<Message>no</Message>"),
      http(fault("no"), 500),
      http("page", 500),
    ]);
    await client.Ping({ onResponse });
    for (let call = 0; call < 3; call++) await errorOf(client.Ping({ onResponse }));
    expect(told).toMatchObject([
      { status: 201, headers: { Succeeded: true } },
      { status: 200, headers: { Succeeded: false, ExceptionInfo: { Message: "no" } } },
      { status: 500, headers: {} },
    ]);
  });

  test("what the caller's own function throws", async () => {
    const onResponse = (): void => {
      throw new Error("mine");
    };
    expect((await errorOf(serve(ok).client.Ping({ onResponse }))).message).toBe("mine");
  });

  test("the result of an answer in which other elements take its place, only where that is allowed", async () => {
    const other = answer("GetName", "<Other>Tony</Other>");
    const { session, client } = serve(other);
    const allowing = new CrmClient(session.with({ allowMismatch: true }));
    expect(await errorOf(client.GetName({}))).toMatchObject({ name: "MessageError" });
    expect(await client.GetName({}, { allowMismatch: true })).toBeNull();
    expect(await allowing.GetName({})).toBeNull();
    expect(await errorOf(allowing.GetName({}, { allowMismatch: false }))).toMatchObject({ name: "MessageError" });
  });
});

describe("throws", () => {
  test("what the server says of its refusal, and the HTTP status", async () => {
    const reply = refusal(
      "<Message>no</Message><ExceptionType>X</ExceptionType><InnerException><Message>inner</Message></InnerException>" +
        "<Parameters><Pair><Key>k</Key><Value>v</Value></Pair></Parameters>",
    );
    for (const status of [200, 500]) {
      const error = await errorOf(serve(() => http(reply, status)).client.Ping());
      expect(error).toBeInstanceOf(NetServerError);
      expect(error).toMatchObject({
        message: "Crm.Ping: no",
        operation: "Crm.Ping",
        status,
        details: { message: "no", exceptionType: "X", parameters: { k: "v" }, inner: { message: "inner" } },
      });
    }
  });

  test("a refusal where only one of its two headers came", async () => {
    const succeeded = envelope("", `<Succeeded xmlns="${namespace}">false</Succeeded>`);
    const info = envelope(
      `<PingResponse xmlns="${namespace}"/>`,
      `<ExceptionInfo xmlns="${namespace}"><Message>no</Message></ExceptionInfo>`,
    );
    expect((await errorOf(serve(succeeded).client.Ping())).message).toBe("Crm.Ping: the server gave no reason");
    expect((await errorOf(serve(info).client.Ping())).message).toBe("Crm.Ping: no");
  });

  test("nothing where the server says that nothing was refused", async () => {
    const headers = `<ExceptionInfo xmlns="${namespace}" i:nil="true"/><Succeeded xmlns="${namespace}">true</Succeeded>`;
    await serve(envelope(`<PingResponse xmlns="${namespace}"/>`, headers)).client.Ping();
    await serve(envelope(`<PingResponse xmlns="${namespace}"/>`, "")).client.Ping();
  });

  test.each([
    ["s:Client", "Client"],
    ["Client", "Client"],
    ["a:b:Inner", "Inner"],
    ["", "Server"],
    ["s:", "Server"],
  ])("a fault with the code %j as %j", async (sent, code) => {
    const error = await errorOf(serve(() => http(fault("down", sent), 500, { "retry-after": "3" })).client.Ping());
    expect(error).toBeInstanceOf(ServerFault);
    expect(error).toMatchObject({
      message: `Crm.Ping: ${code}: down`,
      operation: "Crm.Ping",
      status: 500,
      code,
      reason: "down",
      detail: null,
      retryAfter: 3_000,
    });
  });

  test("a fault with its detail, also with HTTP 200", async () => {
    const reply = envelope(
      "<s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring><detail><a>b</a></detail></s:Fault>",
      "",
    );
    expect(await errorOf(serve(reply).client.Ping())).toMatchObject({ status: 200, detail: "b" });
  });

  test.each([400, 500, 599])("an error for HTTP %i, though the answer says that it succeeded", async (status) => {
    const { client } = serve(() => http(ok, status, { "retry-after": "3" }));
    expect(await errorOf(client.Ping())).toMatchObject({
      name: "TransportError",
      message: `Crm.Ping: HTTP ${status} with an answer that is no fault`,
      status,
      snippet: "",
      retryAfter: 3_000,
    });
  });

  test("the status of an answer that cannot be read, and not only what is wrong with it", async () => {
    const broken = ok.slice(0, -20);
    expect(await errorOf(serve(broken).client.Ping())).toMatchObject({ name: "MessageError" });
    const error = await errorOf(serve(() => http(broken, 400, { "retry-after": "3" })).client.Ping());
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ status: 400, snippet: "", retryAfter: 3_000 });
    expect(error.message).toMatch(/^Crm\.Ping: HTTP 400 with an answer that cannot be read: Ping: /);
  });
});

describe("keeps secrets out of what it throws", () => {
  const echo = (text: string, options: Partial<ConnectOptions> = {}, password?: string): Promise<Error> => {
    const reply = fault(text.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
    const { client } = serve(reply, options);
    return errorOf(client.Save(password === undefined ? { Name: "visible" } : { Name: "visible", Password: password }));
  };

  test.each<[string, Partial<ConnectOptions>, string | undefined]>([
    ["the ticket", { ticket: "s3cr&t" }, undefined],
    ["a ticket that was got", { ticket: () => "s3cr&t" }, undefined],
    ["a ticket of the shortest length", { ticket: "s3cr" }, undefined],
    ["the application token", { applicationToken: "s3cr&t" }, undefined],
    ["an application token that a function gives", { applicationToken: () => "s3cr&t" }, undefined],
    ["the request's", {}, "s3cr&t"],
    ["an HTTP header's", { headers: { authorization: "s3cr&t" } }, undefined],
    ["an HTTP header's behind its scheme", { headers: { Authorization: "Bearer s3cr&t" } }, undefined],
    ["a cookie", { headers: { Cookie: "s3cr&t" } }, undefined],
    ["an API key", { headers: { "X-Api-Key": "s3cr&t" } }, undefined],
    ["a token", { headers: { "x-access-token": "s3cr&t" } }, undefined],
    ["a client's secret", { headers: { "Client-Secret": "s3cr&t" } }, undefined],
    ["a header's ticket", { headers: { "SO-Ticket": "s3cr&t" } }, undefined],
  ])("%s", async (_, options, password) => {
    const { message } = await echo("say s3cr&t to visible", options, password);
    expect(message).toMatch(/^Crm\.Save: Server: say •••(?:&t)? to visible$/);
  });

  test("an HTTP header's with its scheme", async () => {
    const options = { headers: { Authorization: "Basic s3cr et" } };
    expect((await echo("got Basic s3cr et and s3cr et", options)).message).toBe("Crm.Save: Server: got ••• and •••");
  });

  test("but not what an ordinary HTTP header says", async () => {
    expect((await echo("say visible", { headers: { "X-Trace": "visible" } })).message).toBe(
      "Crm.Save: Server: say visible",
    );
  });

  test("in every part of a fault and a refusal", async () => {
    const parts = envelope(
      "<s:Fault><faultcode>s:7T:ticket</faultcode><faultstring>r 7T:ticket</faultstring><detail>d 7T:ticket</detail></s:Fault>",
      "",
    );
    const error = await errorOf(serve(parts).client.Ping());
    expect(error).toMatchObject({ code: "•••", reason: "r •••", detail: "d •••" });
    const refused = await errorOf(serve(refusal("<Message>m 7T:ticket</Message>")).client.Ping());
    expect(refused.message).toBe("Crm.Ping: m •••");
    const unread = await errorOf(
      serve(answer("GetName", "<Response>7T:ticket</Response><7T:ticket/>")).client.GetName({}),
    );
    expect(unread.message).not.toContain("7T:ticket");
  });
});

describe("takes a ticket for one that is no longer good", () => {
  const details = (exceptionType: string | null, inner: ExceptionDetails | null = null): ExceptionDetails => ({
    message: "no",
    friendlyText: null,
    source: null,
    parameters: {},
    exceptionType,
    inner,
  });
  const isRejected = (type: string | null): boolean => isTicketRejected(new NetServerError("Crm.Ping", details(type)));

  test.each([
    "SuperOffice.Exceptions.SoSessionException",
    "SoSession",
    "Any.SessionExpiredException",
    "InvalidTicketException",
    "TicketExpired",
    "Any.NotAuthenticatedFault",
    "SuperOffice.AuthenticationException",
    "SuperOffice.Exceptions.Security.MyAuthenticationException",
    `${"x".repeat(300)}.SoSessionException`,
  ])("by the exception %s", (type) => {
    expect(isRejected(type)).toBe(true);
  });

  test.each([
    null,
    "",
    "SuperOffice.Exceptions.SoException",
    "SuperOffice.SoSession.OtherException",
    "System.Security.Authentication.AuthenticationException",
    "My.SuperOffice.AuthenticationException",
    "SuperOffice.Authentication.OtherException",
    "SuperOfficeXAuthentication",
    "SoSession Exception",
  ])("not by the exception %s", (type) => {
    expect(isRejected(type)).toBe(false);
  });

  test("by an inner exception, of the first twenty", () => {
    const nested = (depth: number): ExceptionDetails =>
      depth === 0 ? details("SoSessionException") : details("Other", nested(depth - 1));
    const isRejectedAt = (depth: number): boolean => isTicketRejected(new NetServerError("Crm.Ping", nested(depth)));
    expect([isRejectedAt(1), isRejectedAt(19), isRejectedAt(20)]).toEqual([true, true, false]);
  });

  test.each([
    [401, true],
    [400, false],
    [402, false],
    [403, false],
    [500, false],
  ])("by HTTP %i: %s", (status, expected) => {
    expect(isTicketRejected(new TransportError("Crm.Ping", "no", status))).toBe(expected);
    expect(isTicketRejected(new ServerFault("Crm.Ping", status, "Client", "no", null))).toBe(expected);
    // What it says counts, not its status.
    expect(isTicketRejected(new NetServerError("Crm.Ping", details("Other"), status))).toBe(false);
  });
});

describe("a client", () => {
  test("has the agent's name and a method for each operation", () => {
    expect(CrmClient.name).toBe("CrmAgent");
    const { client } = serve(ok);
    expect(Object.getOwnPropertyNames(CrmClient.prototype)).toEqual(["constructor", ...Object.keys(crm.operations)]);
    expect(client.GetName.name).toBe("GetName");
    expect(Object.keys(client)).toEqual([]);
    expect(Object.getOwnPropertyDescriptor(CrmClient.prototype, "Ping")).toMatchObject({
      enumerable: false,
      writable: true,
      configurable: true,
    });
  });

  test("takes only options where the operation takes nothing", async () => {
    const { client, sent } = serve(ok);
    const onResponse = vi.fn();
    await client.Ping({ onResponse });
    expect(onResponse).toHaveBeenCalledTimes(1);
    expect(sent[0]?.body).toContain(`<Ping xmlns="${namespace}"`);
  });

  test("does not take its methods for those of another object", async () => {
    const { Ping } = serve(ok).client;
    for (const other of [undefined, {}, null])
      expect(() => Ping.call(other as never)).toThrow(
        new TypeError("CrmAgent.Ping: expected to be called on a client, as client.Ping(…)"),
      );
    const Other = clientOf<{ Ping(): Promise<void> }>(crm);
    expect(() => Ping.call(new Other(serve(ok).session) as never)).toThrow(TypeError);
  });
});
