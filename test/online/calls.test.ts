/** Calls to a tenant of SuperOffice Online, against a stand-in: who calls, where the tenant lives, and how both are renewed. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  connect,
  ErpSyncAgent,
  online,
  type AddressRequest,
  type OnlineOptions,
} from "../../generated/Services88/index.js";
import { connect as connectJson } from "../../generated/Services88/json.js";
import { onlineStandIn, type StandIn } from "../support/online.js";

let standIn: StandIn;
beforeEach(() => void (standIn = onlineStandIn()));
afterEach(() => void vi.useRealTimers());

const tenantOf = (changes: object = {}) =>
  online({ ...standIn.app, fetch: standIn.fetch, ...changes } as OnlineOptions);
const overSoap = (tenant = tenantOf(), options: object = {}) =>
  new ErpSyncAgent(connect({ ...tenant, fetch: standIn.fetch, ...options }));
const overJson = (tenant = tenantOf(), options: object = {}) =>
  new ErpSyncAgent(connectJson({ ...tenant, fetch: standIn.fetch, ...options }));
const errorOf = (call: Promise<unknown>): Promise<Error> =>
  call.then(
    () => new Error("no error"),
    (error: Error) => error,
  );

/** Lets time pass. Answers arrive in real time, so each second waits for them. */
async function passed(milliseconds: number): Promise<void> {
  for (let time = 0; time < milliseconds; time += 1_000) {
    await vi.advanceTimersByTimeAsync(1_000);
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  }
}

/** Runs timers until a promise has ended. */
async function elapse<Value>(promise: Promise<Value>, step = 1_000): Promise<Value> {
  let ended = false;
  const mark = () => void (ended = true);
  promise.then(mark, mark);
  while (!ended) await vi.advanceTimersByTimeAsync(step);
  return promise;
}

describe("a call", () => {
  test.each([
    ["SOAP", overSoap, "https://sod2.superoffice.com/Cust12345/Remote/Services88/ErpSync.svc"],
    ["JSON", overJson, "https://sod2.superoffice.com/Cust12345/api/v1/Agents/ErpSync/GetAllConnections"],
  ] as const)("over %s goes to where the tenant lives, with a ticket of the log-in", async (_, clientOf, url) => {
    await clientOf().GetAllConnections({});
    expect(standIn.calls).toEqual([{ url, ticket: "7T:ticket-1-89ab" }]);
  });

  test("sends the log-in as the vendor documents it", async () => {
    await overSoap().GetAllConnections({});
    const { body = "", ...sent } = standIn.seen.find(({ method }) => method === "POST") ?? {};
    expect(sent).toEqual({
      method: "POST",
      url: "https://sod.superoffice.com/Login/api/PartnerSystemUser/Authenticate",
    });
    expect(JSON.parse(body)).toEqual({
      SignedSystemToken: expect.stringMatching(/^My App-system4567\.20\d{10}\.[A-Za-z0-9+/]{342}==$/),
      ApplicationToken: "client-secret-0123",
      ContextIdentifier: "Cust12345",
      ReturnTokenType: "JWT",
    });
  });

  test("logs in with the key in each of its forms", async () => {
    for (const privateKey of standIn.keyForms) await overSoap(tenantOf({ privateKey })).GetAllConnections({});
    expect(standIn.calls).toHaveLength(2);
  });

  test("logs in and finds the tenant once for many calls, over both protocols", async () => {
    const tenant = tenantOf();
    const clients = [overSoap(tenant), overJson(tenant), overSoap(tenant)];
    await Promise.all(clients.flatMap((each) => [each.GetAllConnections({}), each.GetAllConnections({})]));
    await clients[0]?.GetAllConnections({});
    expect([standIn.asked("Authenticate"), standIn.asked("/api/state"), standIn.asked("/login/keys")]).toEqual([
      1, 1, 1,
    ]);
    expect(standIn.calls).toHaveLength(7);
  });

  test.each([
    ["SOAP", overSoap],
    ["JSON", overJson],
  ] as const)("over %s logs in again once if the ticket has expired, for all calls", async (_, clientOf) => {
    const client = clientOf();
    await client.GetAllConnections({});
    standIn.accepted.clear();
    await Promise.all([client.GetAllConnections({}), client.GetAllConnections({}), client.GetAllConnections({})]);
    expect(standIn.asked("Authenticate")).toBe(2);
    expect(standIn.asked("/login/keys")).toBe(1);
  });

  test("asks for the keys again if the token is signed with a new one", async () => {
    const client = overSoap();
    await client.GetAllConnections({});
    standIn.accepted.clear();
    standIn.rotateKeys();
    await client.GetAllConnections({});
    expect(standIn.asked("/login/keys")).toBe(2);
  });

  test("uses an access token, without a log-in", async () => {
    standIn.accepted.add("8A:Cust12345.one");
    const tenant = online({
      environment: "sod",
      contextIdentifier: "Cust12345",
      accessToken: "8A:Cust12345.one",
      fetch: standIn.fetch,
    });
    await overSoap(tenant).GetAllConnections({});
    await overJson(tenant).GetAllConnections({});
    expect(standIn.calls.map(({ ticket }) => ticket)).toEqual(["8A:Cust12345.one", "8A:Cust12345.one"]);
    expect(standIn.asked("/ogin")).toBe(0);
  });
});

describe("an access token that the server rejects", () => {
  const tenantWith = (options: object) =>
    online({ environment: "sod", contextIdentifier: "Cust12345", fetch: standIn.fetch, ...options } as OnlineOptions);

  test.each([
    ["SOAP", overSoap],
    ["JSON", overJson],
  ] as const)("is refreshed once for all calls over %s", async (_, clientOf) => {
    const refresh = vi.fn(async () => "8A:Cust12345.two");
    standIn.accepted.add("8A:Cust12345.two");
    const client = clientOf(tenantWith({ accessToken: "8A:Cust12345.one", refresh }));
    await Promise.all([client.GetAllConnections({}), client.GetAllConnections({})]);
    await client.GetAllConnections({});
    expect(refresh.mock.calls).toEqual([["8A:Cust12345.one"]]);
  });

  test("is not needed if there is a function", async () => {
    const refresh = vi.fn(async () => "8A:Cust12345.two");
    standIn.accepted.add("8A:Cust12345.two");
    await overSoap(tenantWith({ refresh })).GetAllConnections({});
    expect(refresh.mock.calls).toEqual([[undefined]]);
  });

  test("ends the call if there is no function", async () => {
    const error = await errorOf(overSoap(tenantWith({ accessToken: "8A:Cust12345.one" })).GetAllConnections({}));
    expect(error).toMatchObject({
      name: "LoginRefused",
      message: expect.stringContaining("give `online` a `refresh`"),
    });
    expect(standIn.calls).toHaveLength(1);
  });
});

describe("a tenant that moves", () => {
  test.each([
    ["SOAP", overSoap],
    ["JSON", overJson],
  ] as const)("is found again after HTTP 421 over %s, once for all calls", async (_, clientOf) => {
    const client = clientOf();
    await client.GetAllConnections({});
    standIn.settings.home = "sod5.superoffice.com";
    await Promise.all([client.GetAllConnections({}), client.GetAllConnections({})]);
    expect(standIn.calls.slice(3).map(({ url }) => new URL(url).host)).toEqual(Array(2).fill("sod5.superoffice.com"));
    expect(standIn.asked("/api/state")).toBe(2);
    expect(standIn.asked("Authenticate")).toBe(1);
  });

  test("is an error of its own while the state API names the old address", async () => {
    const client = overSoap();
    standIn.settings.named = "sod1.superoffice.com";
    expect(await errorOf(client.GetAllConnections({}))).toMatchObject({
      name: "TenantMoved",
      contextIdentifier: "Cust12345",
      message: expect.stringContaining("still names its old address. Try again in some minutes"),
    });
    expect(standIn.asked("/api/state")).toBe(2);
    standIn.settings.named = undefined;
    await client.GetAllConnections({});
  });

  test("is asked for after the time until which its address is valid", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
    const tenant = tenantOf();
    const ask = () =>
      tenant.baseUrl({ wire: "soap", rejected: undefined, timeout: 0, signal: new AbortController().signal });
    standIn.settings.validUntil = "2026-01-01T01:00:00";
    expect(await ask()).toBe("https://sod2.superoffice.com/Cust12345/Remote");
    standIn.settings.home = "sod5.superoffice.com";
    vi.setSystemTime(Date.UTC(2026, 0, 1, 0, 59, 59));
    expect(await ask()).toContain("sod2");
    vi.setSystemTime(Date.UTC(2026, 0, 1, 1, 0, 1));
    expect(await ask()).toContain("sod5");
    // The time is over already: the clock of this machine is wrong. It is not asked for before each call.
    expect(await ask()).toContain("sod5");
    expect(standIn.asked("/api/state")).toBe(2);
  });

  test("keeps its old address while the state API does not answer", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
    standIn.settings.validUntil = "2026-01-01T01:00:00Z";
    const client = overSoap();
    await client.GetAllConnections({});
    vi.setSystemTime(Date.UTC(2026, 0, 1, 2));
    standIn.settings.stateStatus = 502;
    standIn.settings.claims = (claims) => ({ ...claims, exp: 4e9 });
    await client.GetAllConnections({});
    expect(standIn.asked("/api/state")).toBe(2);
  });
});

describe("a tenant in maintenance", () => {
  const request = (timeout: number, signal = new AbortController().signal): AddressRequest => ({
    wire: "soap",
    rejected: undefined,
    timeout,
    signal,
  });
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));

  test("lets all calls wait, and asks for its state once every ten seconds", async () => {
    standIn.settings.state = 6;
    // Without a timeout, because signing takes real time while the false time runs on.
    const client = overSoap(tenantOf(), { timeout: 0 });
    const calls = Promise.all([
      client.GetAllConnections({}),
      client.GetAllConnections({}),
      client.GetAllConnections({}),
    ]);
    await passed(35_000);
    expect(standIn.asked("/api/state")).toBe(4);
    standIn.settings.state = 2;
    await passed(11_000);
    // From here on no time passes, because signing takes real time.
    await calls;
    expect(standIn.calls).toHaveLength(3);
  });

  test("is told before the call's time is over", async () => {
    standIn.settings.state = 6;
    const error = await elapse(errorOf(overSoap(tenantOf(), { timeout: 25_000 }).GetAllConnections({})));
    expect(error).toMatchObject({
      name: "TenantInMaintenance",
      state: "OfflineMaintenance",
      message: expect.stringContaining("give the call a longer timeout"),
    });
  });

  test("lets a call wait for ever that has no timeout, until it is aborted", async () => {
    standIn.settings.state = 6;
    const controller = new AbortController();
    const waiting = errorOf(overSoap().GetAllConnections({}, { timeout: 0, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(3_600_000);
    controller.abort(new Error("enough"));
    expect((await waiting).message).toBe("enough");
  });

  test("is called if its API is available", async () => {
    standIn.settings.state = 5;
    expect(await tenantOf().baseUrl(request(1))).toContain("sod2");
  });
});

describe("a tenant that cannot be called has its own error:", () => {
  test.each([
    [0, "TenantUnknown", "Check the context identifier"],
    [1, "TenantUnavailable", "is being set up. Try again later"],
    [3, "TenantUnknown", "was deleted. Remove it from your app"],
    [4, "TenantSuspended", "is suspended. Its owner can ask SuperOffice"],
    [8, "TenantUnavailable", "state ProvisioningFailed"],
    [10, "TenantUnknown", "is being deleted"],
    [12, "TenantUnavailable", "is about to move"],
    [99, "TenantUnavailable", "state 99"],
  ])("state %i is %s", async (state, name, message) => {
    standIn.settings.state = state;
    expect(await errorOf(overSoap().GetAllConnections({}))).toMatchObject({
      name,
      contextIdentifier: "Cust12345",
      message: expect.stringContaining(message),
    });
    expect(standIn.asked("Authenticate")).toBe(0);
  });

  test("an unknown name is TenantUnknown", async () => {
    const error = await errorOf(overSoap(tenantOf({ contextIdentifier: "Cust1" })).GetAllConnections({}));
    expect(error).toMatchObject({ name: "TenantUnknown", contextIdentifier: "Cust1" });
  });

  test("a state API that fails is a TransportError or an HttpError", async () => {
    standIn.settings.stateStatus = 500;
    expect(await errorOf(overSoap().GetAllConnections({}))).toMatchObject({
      name: "HttpError",
      message: "online.state: HTTP 500 from sod.superoffice.com",
    });
  });
});
