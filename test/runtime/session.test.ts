import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import {
  connect,
  ErpSyncAgent,
  login,
  LoginRefused,
  MessageError,
  NetServerError,
  SoapFault,
  TransportError,
  type AgentDescriptor,
  type ConnectOptions,
} from "../../generated/Services88/index.js";
import { SoCredentials$ } from "../../generated/Services88/carriers/descriptors.js";
import { string } from "../../generated/Services88/runtime/scalars.js";
import { answer, envelope, services88, stub, type Reply } from "../support/stub.js";

const ok = answer("ForceResyncBatchTask");
/** An agent with a header block that its callers fill. */
const ping: AgentDescriptor = {
  services: "Services88",
  name: "Other",
  namespace: services88,
  operations: {
    Ping: {
      name: "Ping",
      requestHeaders: [
        ["ContextIdentifier", string, "?nil"],
        ["Credentials", () => SoCredentials$, "?nil"],
      ],
      responseHeaders: [],
      request: { element: "Ping", members: [] },
      response: { element: "PingResponse", members: [] },
    },
  },
};
const failed = (type: string, message = "no") =>
  envelope(
    `<ForceResyncBatchTaskResponse xmlns="${services88}"/>`,
    `<ExceptionInfo xmlns="${services88}"><Message>${message}</Message><ExceptionType>${type}</ExceptionType><InnerException i:nil="true"/><Parameters><SoExceptionInfoParametersKeyValuePair><Key>k</Key><Value>v</Value></SoExceptionInfoParametersKeyValuePair></Parameters></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
  );
const fault = (code: string, text: string) =>
  new Response(
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:${code}</faultcode><faultstring>${text}</faultstring></s:Fault></s:Body></s:Envelope>`,
    { status: 500, headers: { "content-type": "text/xml" } },
  );

const outcome = async (replies: readonly Reply[], changes: Partial<ConnectOptions> = {}) => {
  const { options, sent } = stub(...replies);
  const error = await new ErpSyncAgent(connect({ ...options, ...changes })).ForceResyncBatchTask({}).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, sent };
};

describe("every way to fail has its class", () => {
  test("the server said no", async () => {
    const { error } = await outcome([failed("SuperOffice.Exceptions.SoOther", "not allowed")]);
    expect(error).toBeInstanceOf(NetServerError);
    expect(error).toMatchObject({
      message: "ErpSync.ForceResyncBatchTask: not allowed",
      details: { exceptionType: "SuperOffice.Exceptions.SoOther", parameters: { k: "v" }, inner: null },
    });
  });

  test("Succeeded false is a failure, even without a reason and with a body", async () => {
    const { error } = await outcome([
      envelope(
        `<ForceResyncBatchTaskResponse xmlns="${services88}"/>`,
        `<Succeeded xmlns="${services88}">false</Succeeded>`,
      ),
    ]);
    expect(error).toBeInstanceOf(NetServerError);
  });

  test("a fault", async () => {
    const { error } = await outcome([fault("ActionNotSupported", "no such action")]);
    expect(error).toBeInstanceOf(SoapFault);
    expect(error).toMatchObject({ code: "ActionNotSupported", reason: "no such action", status: 500 });
  });

  test.each([
    [
      "an HTML page",
      () =>
        new Response("<html><body>Bad gateway</body></html>", {
          status: 502,
          headers: { "content-type": "text/html" },
        }),
      502,
    ],
    [
      "an HTML page that says it is XML",
      () => new Response("<!DOCTYPE html><html/>", { headers: { "content-type": "text/xml" } }),
      200,
    ],
    ["an empty answer", () => new Response("", { status: 200 }), 200],
    [
      "a redirect",
      () => new Response("", { status: 302, headers: { location: "https://elsewhere.example/x?secret=1" } }),
      302,
    ],
    [
      "no connection",
      () =>
        Promise.reject(
          new TypeError("fetch failed", {
            cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
          }),
        ),
      0,
    ],
  ])("no SOAP: %s", async (_, reply, status) => {
    const { error } = await outcome([reply]);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ status });
    expect(String(error)).not.toContain("secret");
  });

  test.each([
    ["an answer to another operation", answer("SyncAll")],
    [
      "an envelope of SOAP 1.2",
      ok.replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"),
    ],
    ["XML that is cut off", ok.slice(0, -20)],
    ["a document type declaration", `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>${ok}`],
    ["an empty body", envelope("")],
  ])("not what the contract says: %s", async (_, reply) => {
    expect((await outcome([reply])).error).toBeInstanceOf(MessageError);
  });

  test("a wrong value says where it stood", async () => {
    const { options } = stub(answer("GetConnection", "<Response><ErpConnectionId>x</ErpConnectionId></Response>"));
    await expect(new ErpSyncAgent(connect(options)).GetConnection({})).rejects.toThrow(
      'GetConnection.Response.ErpConnectionId: expected an xs:int, got "x"',
    );
  });

  test("abort and time-out are the standard errors", async () => {
    const hang: NonNullable<ConnectOptions["fetch"]> = (_, init) =>
      new Promise((_resolve, reject) => init.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
    expect((await outcome([""], { fetch: hang, timeout: 5 })).error).toMatchObject({ name: "TimeoutError" });
    const erpSync = new ErpSyncAgent(connect({ ...stub("").options, fetch: hang }));
    await expect(erpSync.ForceResyncBatchTask({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});

test("a call leaves no timer behind, and however many calls have one signal, one listener", async () => {
  vi.useFakeTimers();
  try {
    const { signal } = new AbortController();
    let during = 0;
    const { options } = stub(
      () => ((during = vi.getTimerCount()), new Response(ok)),
      () => new Response("no", { status: 500 }),
    );
    const erpSync = new ErpSyncAgent(connect(options));
    await erpSync.ForceResyncBatchTask({}, { signal });
    await expect(erpSync.ForceResyncBatchTask({}, { signal })).rejects.toBeInstanceOf(TransportError);
    await Promise.allSettled(Array.from({ length: 40 }, () => erpSync.ForceResyncBatchTask({}, { signal })));
    expect(during).toBe(1);
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 1]);
  } finally {
    vi.useRealTimers();
  }
});

test("a call ends with its time or its signal, even where `fetch` knows of neither", async () => {
  const deaf = () => new Promise<Response>(() => undefined);
  const deafBody = async () =>
    new Response(new ReadableStream({ pull: () => new Promise<void>(() => undefined) }), {
      headers: { "content-type": "text/xml" },
    });
  for (const fetch of [deaf, deafBody]) {
    expect((await outcome([""], { fetch, timeout: 5 })).error).toMatchObject({ name: "TimeoutError" });
    const controller = new AbortController();
    const pending = new ErpSyncAgent(connect({ ...stub("").options, fetch })).ForceResyncBatchTask(
      {},
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(pending).rejects.toThrow("enough");
  }
});

test("an answer that nobody waits for any more is let go, also by a `fetch` that knows nothing of signals", async () => {
  for (const late of [0, 30]) {
    let cancelled = 0;
    const body = new ReadableStream({ pull: () => new Promise<void>(() => undefined), cancel: () => void cancelled++ });
    const fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, late));
      return new Response(body, { headers: { "content-type": "text/xml" } });
    };
    expect((await outcome([""], { fetch, timeout: 10 })).error).toMatchObject({ name: "TimeoutError" });
    await vi.waitFor(() => expect(cancelled).toBe(1));
  }
});

test("a month is not waited for, and not taken for no time at all", async () => {
  const busy = () => new Response("", { status: 503, headers: { "retry-after": String(30 * 86_400) } });
  const { error, sent } = await outcome([busy], { timeout: 0, retries: 3 });
  expect(error).toMatchObject({ status: 503, retryAfter: 30 * 86_400_000 });
  expect(sent.length).toBe(1);
});

describe("tickets", () => {
  const expired = failed("SuperOffice.Exceptions.SoSessionException");

  test("a function is asked at the first call, and once more when the server no longer takes its ticket", async () => {
    let asked = 0;
    const { error, sent } = await outcome([expired, ok], { ticket: async () => `7T:${++asked}-long-ticket` });
    expect(error).toBeUndefined();
    expect(sent.map((each) => /<Ticket>(.*?)</.exec(each.body)?.[1])).toEqual(["7T:1-long-ticket", "7T:2-long-ticket"]);
  });

  test("a second refusal is the caller's", async () => {
    const { error, sent } = await outcome([expired], { ticket: () => "7T:same-ticket" });
    expect(error).toBeInstanceOf(NetServerError);
    expect(sent.length).toBe(2);
  });

  test("calls at the same time share one question", async () => {
    let asked = 0;
    const { options } = stub(expired, expired, ok);
    const erpSync = new ErpSyncAgent(connect({ ...options, ticket: async () => `7T:${++asked}-long-ticket` }));
    await Promise.all([erpSync.ForceResyncBatchTask({}), erpSync.ForceResyncBatchTask({})]);
    expect(asked).toBe(2);
  });

  test("a failure of the function is the call's, and is not kept", async () => {
    let asked = 0;
    const { options } = stub(ok);
    const erpSync = new ErpSyncAgent(
      connect({ ...options, ticket: () => (++asked === 1 ? Promise.reject(new Error("down")) : "7T:good-ticket") }),
    );
    await expect(erpSync.ForceResyncBatchTask({})).rejects.toThrow("down");
    await erpSync.ForceResyncBatchTask({});
  });

  test("without one, nothing is sent", async () => {
    const { options, sent } = stub(ok);
    const { ticket: _, ...anonymous } = options;
    await expect(new ErpSyncAgent(connect(anonymous)).ForceResyncBatchTask({})).rejects.toThrow("needs a ticket");
    expect(sent).toEqual([]);
  });

  test("no error holds a secret, whatever the server echoes", async () => {
    const secret = '7T:se<cr&et"ticket==';
    const escaped = '7T:se&lt;cr&amp;et"ticket==';
    const echoes: readonly Reply[] = [
      () => new Response(`<html>${secret} ${escaped} ${encodeURIComponent(secret)}</html>`, { status: 500 }),
      () => fault("Client", escaped),
      failed("X", escaped),
      () => Promise.reject(new TypeError(`cannot send ${secret}`)),
    ];
    for (const reply of echoes) {
      const { error } = await outcome([reply], { ticket: secret, applicationToken: "app-token-1234" });
      const told =
        JSON.stringify(error, Object.getOwnPropertyNames(error as object)) +
        String(error) +
        String((error as Error).cause);
      expect(told).toContain("•••");
      expect(told).not.toContain("ticket==");
    }
  });
});

describe("addresses", () => {
  test.each([
    ["https://h/Remote", "https://h/Remote/Services88/ErpSync.svc"],
    ["https://h/Cust1/Remote/Services86/", "https://h/Cust1/Remote/Services88/ErpSync.svc"],
    ["https://h/Remote/Services88/Contact.svc", "https://h/Remote/Services88/ErpSync.svc"],
  ])("%s", async (baseUrl, url) => {
    expect((await outcome([ok], { baseUrl })).sent[0]?.url).toBe(url);
  });

  test.each(["nonsense", "ftp://h/", "https://user:pass@h/", "https://h/?ticket=x"])(
    "%s is refused, without being repeated",
    (baseUrl) => {
      expect(() => connect({ baseUrl })).toThrow(/^baseUrl: expected (?!.*pass@)/);
    },
  );
});

test("the response's headers are there for whoever asks", async () => {
  const headers = `<ExtraInfo xmlns="${services88}"><ExtraInfoNameValuePair><Key>a</Key><Value>b</Value></ExtraInfoNameValuePair></ExtraInfo><Succeeded xmlns="${services88}">true</Succeeded>`;
  const { options } = stub(envelope(`<ForceResyncBatchTaskResponse xmlns="${services88}"/>`, headers));
  const told: unknown[] = [];
  await new ErpSyncAgent(connect(options)).ForceResyncBatchTask({}, { onResponse: (response) => told.push(response) });
  expect(told).toEqual([{ status: 200, headers: { ExtraInfo: { a: "b" }, Succeeded: true } }]);
});

describe("login", () => {
  const principal = (succeeded: boolean) =>
    answer(
      "",
      `<Response><Associate>tony</Associate></Response><Credentials><Ticket>${succeeded ? "7T:new-ticket" : ""}</Ticket></Credentials><AuthenticationSucceeded>${succeeded}</AuthenticationSucceeded>`,
      "AuthenticateResponse",
    );

  test("gives a session that sends the ticket", async () => {
    const { options, sent } = stub(principal(true), ok);
    const { ticket: _, ...anonymous } = options;
    const { session, principal: who } = await login({ ...anonymous, userName: "tony", password: "hunter2" });
    await new ErpSyncAgent(session).ForceResyncBatchTask({});
    expect(who?.Associate).toBe("tony");
    expect(sent[0]?.body).toContain("<UserName>tony</UserName><Password>hunter2</Password>");
    expect(sent[1]?.body).toContain("<Ticket>7T:new-ticket</Ticket>");
  });

  test("with an access token", async () => {
    const { options, sent } = stub(principal(true));
    await login({ ...options, accessToken: "8A:token" });
    expect(sent[0]?.headers["SOAPAction"]).toBe(`"${services88}/SoPrincipal/AuthenticateWithAccessToken"`);
  });

  test("refused is an error of its own", async () => {
    const { options } = stub(principal(false));
    const error = await login({ ...options, userName: "tony", password: "hunter2" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginRefused);
    expect(String(error)).not.toContain("hunter2");
  });
});

describe("what is sent is what was given when it was called", () => {
  const keysIn = (bodies: readonly { readonly body: string }[]) =>
    bodies.map(({ body }) => /<ErpConnectionId>(\d+)</.exec(body)?.[1]);

  test("whatever becomes of the caller's object, with a ticket or a function that gets one", async () => {
    for (const ticket of ["7T:given", async () => "7T:got"]) {
      const { options, sent } = stub(ok);
      const client = new ErpSyncAgent(connect({ ...options, ticket }));
      const request = { ErpConnectionId: 0 };
      const calls = [1, 2, 3].map((id) => {
        request.ErpConnectionId = id;
        return client.ForceResyncBatchTask(request);
      });
      await Promise.all(calls);
      expect(keysIn(sent)).toEqual(["1", "2", "3"]);
    }
  });

  test("the call's header blocks too", async () => {
    const { options, sent } = stub(answer("Ping"));
    const messageHeaders = { ContextIdentifier: "Cust1" };
    const call = connect({ ...options, ticket: async () => "7T:got" }).call(ping, "Ping", {}, { messageHeaders });
    messageHeaders.ContextIdentifier = "Cust2";
    await call;
    expect(sent[0]?.body).toContain(">Cust1<");
  });

  test("also when it is sent again, with another ticket", async () => {
    const tickets = ["7T:old", "7T:new"];
    const { options, sent } = stub(failed("SuperOffice.Exceptions.SoSessionException"), ok);
    const request = { ErpConnectionId: 1 };
    const call = new ErpSyncAgent(connect({ ...options, ticket: () => tickets.shift() ?? "" })).ForceResyncBatchTask(
      request,
    );
    request.ErpConnectionId = 2;
    await call;
    expect(keysIn(sent)).toEqual(["1", "1"]);
    expect(sent.map(({ body }) => /7T:\w+/.exec(body)?.[0])).toEqual(["7T:old", "7T:new"]);
  });

  test("and what is wrong with it is said before a ticket is asked for", async () => {
    const ticket = vi.fn(() => "7T:any");
    const { options } = stub(ok);
    await expect(
      new ErpSyncAgent(connect({ ...options, ticket })).ForceResyncBatchTask({ ErpConnectionId: "x" as never }),
    ).rejects.toMatchObject({ name: "RequestError" });
    expect(ticket).not.toHaveBeenCalled();
  });
});

describe("a server that has no time", () => {
  test.each(["a page", "a fault"])("answers with %s, and is asked again when it wants to be", async (what) => {
    const busy = () => {
      const answer = what === "a fault" ? fault("Server", "busy") : new Response("busy");
      return new Response(answer.body, { status: 503, headers: { "content-type": "text/xml", "retry-after": "0" } });
    };
    expect((await outcome([busy, busy, ok], { retries: 2 })).error).toBeUndefined();
    expect((await outcome([busy])).error).toMatchObject({ status: 503, retryAfter: 0 });
  });
});

describe("tickets", () => {
  test("a function that hung once is asked again after the time-out", async () => {
    let asked = 0;
    const ticket = () => (asked++ === 0 ? new Promise<string>(() => {}) : "7T:any");
    const { options } = stub(ok);
    const client = new ErpSyncAgent(connect({ ...options, ticket }));
    await expect(client.ForceResyncBatchTask({}, { timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
    expect(await client.ForceResyncBatchTask({})).toBeUndefined();
  });

  test("one that comes after its call has given up is good for the next, and not asked for again and again", async () => {
    let asked = 0;
    const ticket = async () => {
      asked++;
      await new Promise((done) => setTimeout(done, 1_200));
      return "7T:slow";
    };
    const client = new ErpSyncAgent(connect({ ...stub(ok).options, ticket, timeout: 800 }));
    const outcomes: unknown[] = [];
    for (let call = 0; call < 6; call++)
      outcomes.push(
        await client.ForceResyncBatchTask({}).then(
          () => "ok",
          (error: Error) => error.name,
        ),
      );
    expect(outcomes.slice(2)).toEqual(["ok", "ok", "ok", "ok"]);
    expect(asked).toBeLessThan(3);
  });

  test("one that is empty is none", async () => {
    for (const ticket of ["", () => ""])
      expect((await outcome([ok], { ticket })).error).toMatchObject({ name: "RequestError" });
  });
});

test("what does not fit in the reason of a refusal does not hide it", async () => {
  const twice = failed("SuperOffice.Exceptions.SoSessionException", "the session is over").replace(
    /<SoExceptionInfoParametersKeyValuePair>.*<\/SoExceptionInfoParametersKeyValuePair>/,
    "$&$&",
  );
  expect((await outcome([twice])).error).toMatchObject({
    name: "NetServerError",
    details: { message: "the session is over", exceptionType: "SuperOffice.Exceptions.SoSessionException" },
  });
  const tickets = ["7T:old", "7T:new"];
  expect((await outcome([twice, ok], { ticket: () => tickets.shift() ?? "" })).error).toBeUndefined();
});

test("nothing is told of an answer to a call that has ended", async () => {
  const told: string[] = [];
  const fetch = () =>
    new Promise<Response>((answered) =>
      setTimeout(() => answered(new Response(ok, { headers: { "content-type": "text/xml" } })), 60),
    );
  const call = new ErpSyncAgent(connect({ ...stub(ok).options, fetch })).ForceResyncBatchTask(
    {},
    { timeout: 20, onResponse: () => told.push("response") },
  );
  await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  await new Promise((done) => setTimeout(done, 80));
  expect(told).toEqual([]);
});

test("an answer of a fetch whose bodies are no streams of the web is read", async () => {
  const bytes = new TextEncoder().encode(ok);
  const answer = {
    status: 200,
    statusText: "OK",
    type: "basic",
    headers: new Headers({ "content-type": "text/xml" }),
    body: { pipe: () => undefined },
    arrayBuffer: async () => bytes.buffer,
  };
  expect(
    await new ErpSyncAgent(
      connect({ ...stub(ok).options, fetch: async () => answer as unknown as Response }),
    ).ForceResyncBatchTask({}),
  ).toBeUndefined();
});
