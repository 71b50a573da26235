import { describe, expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";
import * as generated from "../../generated/Services88/index.js";
import {
  connect,
  ErpSyncAgent,
  login,
  NetServerError,
  RequestError,
  SoapFault,
  SoPrincipalAgent,
  TransportError,
  type AgentDescriptor,
  type ConnectOptions,
} from "../../generated/Services88/index.js";
import { fail, listen, netServerDouble, type NetServerDouble } from "../../generated/Services88/double.js";
import { exampleOf } from "../../generated/Services88/runtime/double/example.js";

const baseUrl = "https://crm.example.com/Remote";
const session = (double: NetServerDouble, options: Partial<ConnectOptions> = {}) =>
  connect({ baseUrl, ticket: "7T:abc", applicationToken: "app", fetch: double.fetch, ...options });
const erpSync = (double: NetServerDouble, options: Partial<ConnectOptions> = {}) =>
  new ErpSyncAgent(session(double, options));
const ns = "http://www.superoffice.net/ws/crm/NetServer/Services88";
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

/** A message of another client, as text. */
const send = async (
  double: NetServerDouble,
  body: string,
  facts: {
    readonly header?: string;
    readonly action?: string;
    readonly type?: string;
    readonly url?: string;
    readonly method?: string;
  } = {},
) =>
  double.handle({
    method: facts.method ?? "POST",
    url: facts.url ?? "/Remote/Services88/ErpSync.svc",
    headers: {
      "content-type": facts.type ?? "text/xml; charset=utf-8",
      soapaction: facts.action ?? `"${ns}/ErpSync/ForceResyncBatchTask"`,
    },
    body:
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${ns}" xmlns:a="${arrays}" xmlns:n="${ns}">` +
      `<s:Header>${facts.header ?? "<Credentials><Ticket>t</Ticket></Credentials>"}</s:Header><s:Body>${body}</s:Body></s:Envelope>`,
  });

describe("a handler", () => {
  test("is called with the request as the client gave it, and its answer is the call's result", async () => {
    const seen: unknown[] = [];
    const double = netServerDouble({
      ErpSync: {
        ForceResyncBatchTask(request, call) {
          seen.push(request, call.operation, call.headers, call.missingHeaders);
        },
        GetConnection: ({ ErpConnectionId }) => ({ ErpConnectionId: ErpConnectionId ?? 0, DisplayName: " <&> " }),
      },
    });
    expect(await erpSync(double).ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1, 2] })).toBeUndefined();
    expect(seen).toEqual([
      { ErpConnectionId: 7, InternalKeyIds: [1, 2] },
      "ForceResyncBatchTask",
      { ApplicationToken: "app", Credentials: { Ticket: "7T:abc" } },
      ["TimeZone"],
    ]);
    expect(await erpSync(double).GetConnection({ ErpConnectionId: 3 })).toMatchObject({
      ErpConnectionId: 3,
      DisplayName: " <&> ",
      Deleted: false,
    });
    expect(double.calls.map(({ operation, request }) => [operation, request])).toEqual([
      ["ForceResyncBatchTask", { ErpConnectionId: 7, InternalKeyIds: [1, 2] }],
      ["GetConnection", { ErpConnectionId: 3 }],
    ]);
  });

  test("is not needed to log in", async () => {
    const { fetch } = netServerDouble();
    for (const who of [{ userName: "tony", password: "any" }, { accessToken: "any" }]) {
      const { session: begun, ticket } = await login({ baseUrl, fetch, ...who } as never);
      expect(ticket).not.toBe("");
      expect(await new ErpSyncAgent(begun).TestConnectionById({})).toBe(false);
    }
  });

  test("of an operation with several results gives all of them", async () => {
    const double = netServerDouble({
      SoPrincipal: {
        AuthenticateUsernamePassword: () => ({ AuthenticationSucceeded: true, Credentials: { Ticket: "7T:new" } }),
      },
    });
    const anonymous = session(double, { ticket: undefined as never });
    expect(
      await new SoPrincipalAgent(anonymous).AuthenticateUsernamePassword({ UserName: "u", Password: "p" }),
    ).toMatchObject({ AuthenticationSucceeded: true, Credentials: { Ticket: "7T:new" } });
  });

  test("that is misspelt, or that is none, is refused when the double is made", () => {
    expect(() => netServerDouble({ ErpSync: { ForceResyncBatchTasks: () => undefined } } as never)).toThrow(
      "ErpSync has no operation ForceResyncBatchTasks",
    );
    expect(() => netServerDouble({ ErpSink: {} } as never)).toThrow("ErpSink is no agent");
    expect(() => netServerDouble({ ErpSync: { SyncAll: 3 } } as never)).toThrow("ErpSync.SyncAll: expected a function");
  });

  test("that gives what the contract does not have is found out, with the place", async () => {
    const double = netServerDouble({ ErpSync: { GetConnection: () => ({ ErpConnectionId: "7" }) as never } });
    await expect(erpSync(double).GetConnection({})).rejects.toThrow(
      /handler of ErpSync\.GetConnection gave what the contract does not have: .*ErpConnectionId/,
    );
  });

  test("can fail: ExceptionInfo, a fault, a page, a cut, a throw", async () => {
    let failure: Error = fail.exception({
      message: "no",
      exceptionType: "A.B",
      parameters: { k: "v" },
      inner: { message: "why", friendlyText: null, exceptionType: null, source: null, parameters: {}, inner: null },
    });
    const client = erpSync(
      netServerDouble({
        ErpSync: {
          SyncAll: () => {
            throw failure;
          },
        },
      }),
    );
    await expect(client.SyncAll()).rejects.toSatisfy(
      (error) =>
        error instanceof NetServerError &&
        error.details.exceptionType === "A.B" &&
        error.details.parameters["k"] === "v" &&
        error.details.inner?.message === "why",
    );
    failure = fail.fault("broken", "Client");
    await expect(client.SyncAll()).rejects.toSatisfy(
      (error) =>
        error instanceof SoapFault && error.code === "Client" && error.reason === "broken" && error.status === 500,
    );
    failure = fail.status(503);
    await expect(client.SyncAll()).rejects.toSatisfy(
      (error) => error instanceof TransportError && error.status === 503,
    );
    for (const when of ["before", "within"] as const) {
      failure = fail.cut(when);
      await expect(client.SyncAll(), when).rejects.toBeInstanceOf(TransportError);
    }
    failure = new RangeError("mine");
    await expect(client.SyncAll()).rejects.toThrow("the handler of ErpSync.SyncAll threw RangeError: mine");
  });
});

describe("what WCF answers with a fault, and where", () => {
  const call = (
    operation: string,
    inside: string,
    facts: Parameters<typeof send>[2] = {},
    double = netServerDouble(),
  ) => send(double, `<${operation}>${inside}</${operation}>`, { action: `${ns}/ErpSync/${operation}`, ...facts });
  const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

  test.each<[what: string, operation: string, inside: string, said: RegExp]>([
    [
      "a name that the enumeration does not have",
      "TryConnectActor",
      "<CrmActorType>Bogus</CrmActorType>",
      /TryConnectActor\.CrmActorType: expected a name of CrmActorType that this server knows, got "Bogus"/,
    ],
    [
      "a carrier that may not stand there",
      "SaveConnection",
      `<Connection ${xsi} i:type="n:Contact"/>`,
      /SaveConnection\.Connection: the xsi:type Contact/,
    ],
    [
      "text where members stand",
      "SaveConnection",
      "<Connection>hello</Connection>",
      /SaveConnection\.Connection: expected elements/,
    ],
    [
      "a pair without its key",
      "SaveConnection",
      "<Connection><ConfigFields><StringKeyValuePair><Value>v</Value></StringKeyValuePair></ConfigFields></Connection>",
      /StringKeyValuePair\.Key: is missing/,
    ],
  ])("%s", async (_, operation, inside, said) => {
    const answer = await call(operation, inside);
    expect(answer.status).toBe(500);
    expect(answer.body).toContain("a:DeserializationFailed");
    expect(answer.body).toMatch(said);
    // What a server was sent does not teach the client a name.
    await expect(erpSync(netServerDouble()).TryConnectActor({ CrmActorType: "Bogus" as never })).rejects.toMatchObject({
      name: "RequestError",
    });
  });

  test("a fault as a request, a header that must be understood, another charset", async () => {
    expect((await send(netServerDouble(), "<s:Fault><faultcode>x</faultcode></s:Fault>")).body).toContain(
      "expected the element ForceResyncBatchTask",
    );
    for (const strict of [true, false]) {
      expect(
        (
          await call(
            "SyncAll",
            "",
            { header: '<x xmlns="urn:x" s:mustUnderstand="1"/>' },
            netServerDouble({}, { strict }),
          )
        ).body,
      ).toContain("a:MustUnderstand");
    }
    expect((await call("SyncAll", "", { type: "text/xml; charset=iso-8859-1" })).status).toBe(415);
    expect((await call("SyncAll", "", { type: "text/xml-foo" })).status).toBe(415);
  });

  test("but not headers that are no concern of the service's; twice the same is dropped", async () => {
    const credentials = "<Credentials><Ticket>t</Ticket></Credentials>";
    expect(
      (
        await call("SyncAll", "", {
          header: `${credentials}<VsDebuggerCausalityData xmlns="urn:debugger">x</VsDebuggerCausalityData>`,
        })
      ).status,
    ).toBe(200);
    expect((await call("SyncAll", "", { header: credentials + credentials })).body).toContain(
      "Header.Credentials comes twice",
    );
  });
});

test("a caller that is gone calls no handler", async () => {
  const seen: unknown[] = [];
  const double = netServerDouble({
    ErpSync: {
      SyncAll: () => {
        seen.push(1);
        return null;
      },
    },
  });
  await expect(erpSync(double).SyncAll({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  await expect(
    erpSync(double, { headers: { "x-double-fail": "delay=60" } }).SyncAll({ timeout: 10 }),
  ).rejects.toMatchObject({ name: "TimeoutError" });
  await new Promise((done) => setTimeout(done, 100));
  expect([seen, double.calls]).toEqual([[], []]);
});

test("a server that is busy for a while is one that a caller may ask again", async () => {
  let refused = 0;
  const double = netServerDouble({
    ErpSync: {
      SyncAll: () => {
        if (refused++ < 2) throw fail.status(503, undefined, 0);
        return { IsOk: true };
      },
    },
  });
  await expect(erpSync(double).SyncAll()).rejects.toMatchObject({ status: 503, retryAfter: 0 });
  expect(await erpSync(double).SyncAll({ retries: 3 })).toMatchObject({ IsOk: true });
  expect(refused).toBe(3);
});

test("whatever a failure says, there is an answer", async () => {
  let failure: Error = fail.exception({ message: "a\0b\ud800", parameters: { k: 1 } as never });
  const client = erpSync(
    netServerDouble({
      ErpSync: {
        SyncAll: () => {
          throw failure;
        },
      },
    }),
  );
  await expect(client.SyncAll()).rejects.toMatchObject({
    name: "NetServerError",
    details: { message: "a\0b\ufffd", parameters: { k: "1" } },
  });
  failure = fail.status(204);
  await expect(client.SyncAll()).rejects.toMatchObject({ name: "TransportError", status: 204 });
  failure = new RequestError("x", "mine");
  await expect(client.SyncAll()).rejects.toThrow("threw RequestError: x: mine");
  expect(() => fail.status(700)).toThrow(TypeError);
});

test("a failure can be asked for by header, and a delay runs into the client's time-out", async () => {
  const double = netServerDouble();
  const asking = (text: string) => erpSync(double, { headers: { "x-double-fail": text } });
  await expect(asking("exception").SyncAll()).rejects.toBeInstanceOf(NetServerError);
  await expect(asking("fault").SyncAll()).rejects.toBeInstanceOf(SoapFault);
  await expect(asking("delay=1, status=502").SyncAll()).rejects.toMatchObject({ status: 502 });
  await expect(asking("cut").SyncAll()).rejects.toBeInstanceOf(TransportError);
  await expect(asking("delay=5000").SyncAll({ timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
  await expect(asking("fall over").SyncAll()).rejects.toMatchObject({ status: 400 });
});

describe("what WCF silently drops", () => {
  const wrapped = (members: string) => `<ForceResyncBatchTask>${members}</ForceResyncBatchTask>`;
  const cases: readonly (readonly [what: string, body: string, message: string, left: object])[] = [
    [
      "members out of order",
      wrapped("<InternalKeyIds><a:int>1</a:int></InternalKeyIds><ErpConnectionId>7</ErpConnectionId>"),
      "ForceResyncBatchTask.ErpConnectionId comes after InternalKeyIds",
      { ErpConnectionId: 0, InternalKeyIds: [1] },
    ],
    [
      "a member in no namespace",
      wrapped('<ErpConnectionId xmlns="">7</ErpConnectionId>'),
      "ErpConnectionId is in no namespace",
      { ErpConnectionId: 0, InternalKeyIds: null },
    ],
    [
      "a member that does not exist",
      wrapped("<ErpConnectionID>7</ErpConnectionID>"),
      "ErpConnectionID is no member; known are ErpConnectionId, InternalKeyIds",
      { ErpConnectionId: 0, InternalKeyIds: null },
    ],
    [
      "a member twice",
      wrapped("<ErpConnectionId>7</ErpConnectionId><ErpConnectionId>8</ErpConnectionId>"),
      "ErpConnectionId comes twice",
      { ErpConnectionId: 7, InternalKeyIds: null },
    ],
  ];

  test.each(cases)("%s: a fault that says so", async (_, body, message) => {
    const answer = await send(netServerDouble(), body);
    expect(answer.status).toBe(500);
    expect(answer.body).toContain("silently drop");
    expect(answer.body).toContain(message);
  });

  test.each(cases)("%s: dropped as WCF does it where that is wanted, and noted", async (_, body, message, left) => {
    const seen: unknown[] = [];
    const double = netServerDouble(
      { ErpSync: { ForceResyncBatchTask: (request) => void seen.push({ ...request }) } },
      { strict: false },
    );
    expect((await send(double, body)).status).toBe(200);
    expect(seen).toMatchObject([left]);
    expect(double.calls[0]?.dropped.map((each) => each.message).join()).toContain(message);
  });

  test("but not a foreign element among whole numbers, which WCF answers with a fault", async () => {
    const body = wrapped(
      "<ErpConnectionId>7</ErpConnectionId><InternalKeyIds><int>1</int><a:int>2</a:int></InternalKeyIds>",
    );
    for (const strict of [true, false]) {
      const answer = await send(netServerDouble({}, { strict }), body);
      expect(answer.body).toContain("a:DeserializationFailed");
      expect(answer.body).toContain(`InternalKeyIds.int is in ${ns}, and is looked for in ${arrays}`);
    }
  });

  test("what is inside an element that is nil", async () => {
    const nil =
      '<ErpConnectionId>7</ErpConnectionId><InternalKeyIds xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="1"><a:int>1</a:int></InternalKeyIds>';
    expect((await send(netServerDouble(), wrapped(nil))).body).toContain(
      "ForceResyncBatchTask.InternalKeyIds is nil, and what is inside it is not looked at",
    );
  });

  test("nothing of the Credentials that a client sends with every call, SoPrincipal's too", async () => {
    const answer = await send(netServerDouble(), "<GetSystemInfo/>", {
      url: "/Remote/Services88/SoPrincipal.svc",
      action: `${ns}/SoPrincipal/GetSystemInfo`,
    });
    expect([answer.status, answer.call?.headers]).toEqual([200, {}]);
  });

  test("nothing where a path is in lower case, which IIS does not tell from upper case", async () => {
    const url = "/remote/services88/erpsync.svc";
    expect((await send(netServerDouble(), wrapped(""), { url })).status).toBe(200);
  });

  test("a header in the wrong place or namespace", async () => {
    expect(
      (
        await send(netServerDouble(), wrapped(""), {
          header: '<Credentials xmlns="urn:x"><Ticket>t</Ticket></Credentials>',
        })
      ).body,
    ).toContain("Header.Credentials is in urn:x");
    expect((await send(netServerDouble(), wrapped(""), { header: "<Ticket>t</Ticket>" })).body).toContain(
      "Header.Ticket is no member; known are ApplicationToken, Credentials, TimeZone",
    );
  });

  test("members deep inside carriers, families and dictionaries", async () => {
    const save = (inside: string) =>
      send(netServerDouble(), `<SaveConnection><Connection>${inside}</Connection></SaveConnection>`, {
        action: `${ns}/ErpSync/SaveConnection`,
      });
    expect((await save("<DisplayName>x</DisplayName><ErpConnectionId>1</ErpConnectionId>")).body).toContain(
      "SaveConnection.Connection.ErpConnectionId comes after DisplayName",
    );
    expect(
      (await save("<ConfigFields><StringKeyValuePair><Value>v</Value><Key>k</Key></StringKeyValuePair></ConfigFields>"))
        .body,
    ).toMatch(/ConfigFields\.StringKeyValuePair\.Key comes after Value/);
  });
});

describe("what WCF refuses", () => {
  test("another address, method, content type, action, element, envelope; what is no XML", async () => {
    const double = netServerDouble();
    expect((await send(double, "", { url: "/Remote/Services88/Nobody.svc" })).status).toBe(404);
    expect((await send(double, "", { method: "GET" })).status).toBe(405);
    expect((await send(double, "", { type: "application/soap+xml" })).status).toBe(415);
    expect((await send(double, "", { action: "urn:x" })).body).toContain("ActionNotSupported");
    const soap12 = await double.handle({
      method: "POST",
      url: "/Remote/Services88/ErpSync.svc",
      headers: { "content-type": "text/xml", soapaction: `"${ns}/ErpSync/SyncAll"` },
      body: '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body/></s:Envelope>',
    });
    expect(soap12.body).toContain("expected a SOAP 1.1 envelope");
    expect((await send(double, "<Other/>")).body).toContain("expected the element ForceResyncBatchTask");
    expect(
      (await send(double, "<ForceResyncBatchTask><ErpConnectionId>x</ErpConnectionId></ForceResyncBatchTask>")).body,
    ).toContain("ErpConnectionId: expected an xs:int");
    expect((await send(double, "<ForceResyncBatchTask>")).body).toContain("not well-formed");
    expect(double.calls).toEqual([]);
  });

  test("a ticket that is missing or not good, but not where the operation takes none", async () => {
    const double = netServerDouble({}, { acceptsTicket: (ticket) => ticket === "7T:good" });
    await expect(erpSync(double).SyncAll()).rejects.toMatchObject({
      details: { exceptionType: "SuperOffice.Exceptions.SoSessionException" },
    });
    const tickets = ["7T:old", "7T:good"];
    expect(await erpSync(double, { ticket: () => tickets.shift() ?? "" }).SyncAll()).toBeTruthy();
    expect((await send(netServerDouble(), "<ForceResyncBatchTask/>", { header: "" })).body).toContain(
      "SoSessionException",
    );
  });
});

const agents = Object.values<unknown>(generated).filter(
  (value): value is AgentDescriptor => typeof value === "object" && value !== null && "operations" in value,
);

test("every operation of every agent answers with its example, which the client reads", async () => {
  const double = netServerDouble();
  const caller = session(double);
  let count = 0;
  for (const agent of agents) {
    for (const [method, operation] of Object.entries(agent.operations)) {
      count++;
      // A part of them in `npm test`.
      if (!campaigns && count % 8 !== 0) continue;
      await caller.call(agent, method, exampleOf(operation.request)).catch((error: unknown) => {
        throw new Error(`${agent.name}.${method}: ${String(error)}`);
      });
    }
  }
  expect([agents.length, count]).toEqual([60, 2_029]);
  expect(double.calls.every((call) => call.dropped.length === 0)).toBe(true);
});

test("on a socket: the same answers, and both cuts", async () => {
  const listening = await listen(
    netServerDouble({ ErpSync: { TestConnectionById: ({ ErpConnectionId }) => ErpConnectionId === 7 } }),
  );
  try {
    const client = (headers = {}) => new ErpSyncAgent(connect({ baseUrl: listening.url, ticket: "t", headers }));
    expect(await client().TestConnectionById({ ErpConnectionId: 7 })).toBe(true);
    expect(await client().TestConnectionById({ ErpConnectionId: 8 })).toBe(false);
    await expect(client({ "x-double-fail": "cut=before" }).SyncAll()).rejects.toBeInstanceOf(TransportError);
    await expect(client({ "x-double-fail": "cut=within" }).SyncAll()).rejects.toBeInstanceOf(TransportError);
  } finally {
    await listening.close();
  }
});
