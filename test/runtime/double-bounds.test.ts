/** A double that runs for days must not grow, and must not answer a small request with a large fault. */
import { describe, expect, test } from "vitest";
import { connect, ErpSyncAgent } from "../../generated/Services88/index.js";
import { netServerDouble, type DoubleOptions } from "../../generated/Services88/double.js";
import { services88 } from "../support/stub.js";
import { campaigns } from "../support/campaign.js";

const baseUrl = "https://crm.example.com/Remote";

const clientOf = (options: DoubleOptions) => {
  const double = netServerDouble({}, options);
  return { double, erpSync: new ErpSyncAgent(connect({ baseUrl, ticket: "7T:abc", fetch: double.fetch })) };
};

const post = (members: string, options: DoubleOptions = {}) => {
  const double = netServerDouble({}, options);
  const answer = double.handle({
    method: "POST",
    url: "/Remote/Services88/ErpSync.svc",
    headers: { "content-type": "text/xml", soapaction: `"${services88}/ErpSync/ForceResyncBatchTask"` },
    body:
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${services88}">` +
      `<s:Header><Credentials><Ticket>t</Ticket></Credentials></s:Header>` +
      `<s:Body><ForceResyncBatchTask>${members}</ForceResyncBatchTask></s:Body></s:Envelope>`,
  });
  return { double, answer };
};

describe("the calls that a double keeps", () => {
  test("are the last ones by count, and it says how many it has forgotten", async () => {
    const { double, erpSync } = clientOf({ keep: { calls: 3 } });
    expect(double.calls.forgotten).toBe(0);
    for (let id = 1; id <= 10; id++) await erpSync.TestConnectionById({ ErpConnectionId: id });
    expect(double.calls.map(({ request }) => request)).toEqual([8, 9, 10].map((id) => ({ ErpConnectionId: id })));
    expect(double.calls.forgotten).toBe(7);
  });

  test.runIf(campaigns)("are the last 1,000 if nothing is said", async () => {
    const { double, erpSync } = clientOf({});
    for (let id = 1; id <= 1_001; id++) await erpSync.TestConnectionById({ ErpConnectionId: id });
    expect([double.calls.length, double.calls.forgotten]).toEqual([1_000, 1]);
    expect(double.calls[0]?.request).toEqual({ ErpConnectionId: 2 });
  });

  test("are the last ones by size, of which the newest is always one", async () => {
    const { double, erpSync } = clientOf({ keep: { bytes: 10_000 } });
    const save = (name: string) => erpSync.SaveConnection({ Connection: { DisplayName: name } });
    for (const name of ["a", "b", "c"]) await save(name.repeat(3_000));
    const names = () => double.calls.map(({ request }) => JSON.stringify(request).match(/[a-z]{99}/)?.[0]?.[0]);
    expect([names(), double.calls.forgotten]).toEqual([["c"], 2]);
    await save("d".repeat(100_000));
    expect([names(), double.calls.forgotten]).toEqual([["d"], 3]);
    await erpSync.SyncAll();
    expect([double.calls.length, double.calls.forgotten]).toEqual([1, 4]);
  });

  test("are none or all where that is wanted", async () => {
    const none = clientOf({ keep: { calls: 0 } });
    await none.erpSync.SyncAll();
    expect([none.double.calls.length, none.double.calls.forgotten]).toEqual([0, 1]);
    const all = clientOf({ keep: { calls: Infinity, bytes: Infinity } });
    for (let count = 0; count < 1_100; count++) await all.erpSync.SyncAll();
    expect([all.double.calls.length, all.double.calls.forgotten]).toEqual([1_100, 0]);
  });

  test.each([-1, 1.5, Number.NaN, "3" as never])("keep.calls %s is refused when the double is made", (calls) => {
    expect(() => netServerDouble({}, { keep: { calls } })).toThrow("keep.calls: expected a whole number");
  });

  test("an option of keep that does not exist is refused when the double is made", () => {
    expect(() => netServerDouble({}, { keep: { call: 1 } as never })).toThrow("keep.call: expected calls, bytes");
  });
});

describe("a fault for what WCF drops", () => {
  test("names the first five problems and counts the rest", async () => {
    const { body } = await post("<X/>".repeat(1_000)).answer;
    expect(body.match(/ForceResyncBatchTask\.X is no member/g)?.length).toBe(5);
    expect(body).toContain("; and 995 more");
    expect(body.length).toBeLessThan(4_000);
  });

  test("stays small where the carrier has many members and the names are long", async () => {
    const many = (await post("<X/>".repeat(1_000)).answer).body.length;
    const long = await post(`<${"x".repeat(100_000)}/>`).answer;
    expect(long.body.length).toBeLessThan(4_000);
    expect(many).toBeLessThan(4_000);
    const space = await post(`<X xmlns="urn:${"y".repeat(100_000)}"/>`).answer;
    expect(space.body.length).toBeLessThan(4_000);
    const text = await post(`<ErpConnectionId>${"z".repeat(100_000)}</ErpConnectionId>`).answer;
    expect(text.body.length).toBeLessThan(4_000);
  });

  test("lists the first twenty where nothing is refused, and counts all", async () => {
    const { double, answer } = post("<X/> <Y/>".repeat(50), { strict: false });
    expect((await answer).status).toBe(200);
    const [call] = double.calls;
    expect([call?.dropped.length, call?.droppedCount]).toEqual([20, 100]);
  });
});

test("a signal that outlives its calls keeps nothing of them", async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = ((...given: Parameters<typeof add>) => (listeners++, add(...given))) as typeof add;
  signal.removeEventListener = ((...given: Parameters<typeof remove>) => (
    listeners--,
    remove(...given)
  )) as typeof remove;
  const double = netServerDouble();
  for (const fail of ["fault", "delay=1"])
    await double.fetch(`${baseUrl}/Services88/ErpSync.svc`, {
      method: "POST",
      headers: { "content-type": "text/xml", "x-double-fail": fail },
      body: "<x/>",
      signal,
    });
  expect(listeners).toBe(0);
});
