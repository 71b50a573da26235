import { expect, test } from "vitest";
import { connect, ErpSyncAgent, type IErpSyncAgent } from "../../generated/Services88/index.js";
import { answer, stub } from "../support/stub.js";

test("a client is a class: it has a name, needs `new`, can be derived from, and a method can be replaced", async () => {
  expect(ErpSyncAgent.name).toBe("ErpSyncAgent");
  expect(() => (ErpSyncAgent as unknown as () => void)()).toThrow(TypeError);
  class Mine extends ErpSyncAgent {
    override SyncAll: IErpSyncAgent["SyncAll"] = async () => null;
  }
  const { options, sent } = stub(answer("ForceResyncBatchTask"));
  const mine: ErpSyncAgent = new Mine(connect(options));
  expect(mine).toBeInstanceOf(ErpSyncAgent);
  expect(await mine.SyncAll()).toBeNull();
  await mine.ForceResyncBatchTask({ ErpConnectionId: 7 });
  expect(sent.length).toBe(1);
});

test("a method has its name, and says what is wrong where it is called by itself", () => {
  const { GetConnection } = new ErpSyncAgent(connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any" }));
  expect(GetConnection.name).toBe("GetConnection");
  expect(() => void GetConnection({})).toThrow("ErpSyncAgent.GetConnection: expected to be called on a client");
});

test.each([undefined, null, {}, "7T:any", Promise.resolve()])("is not made of %o, which is no session", (session) => {
  expect(() => new ErpSyncAgent(session as never)).toThrow(
    new TypeError("ErpSyncAgent: expected a session of connect(…)"),
  );
});

test("takes no callback, which would never be called", () => {
  const { options, sent } = stub(answer("SyncAll"));
  const client = new ErpSyncAgent(connect(options));
  const callback = (): void => undefined;
  const calls = {
    GetAllConnections: () => client.GetAllConnections(callback as never),
    GetConnection: () => client.GetConnection({ ErpConnectionId: 7 }, callback as never),
    SyncAll: () => client.SyncAll(callback as never),
  };
  for (const [name, call] of Object.entries(calls))
    expect(call).toThrow(new TypeError(`ErpSyncAgent.${name}: expected no callback: await its promise`));
  expect(sent).toEqual([]);
});

test("an operation that takes nothing takes options first", async () => {
  const { options } = stub(answer("SyncAll"));
  await expect(new ErpSyncAgent(connect(options)).SyncAll({ signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
});

test("nothing of a client is enumerable: it holds a session, and so a ticket", () => {
  const client = new ErpSyncAgent(connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:secret" }));
  expect(JSON.stringify(client)).toBe("{}");
  expect(Object.keys(Object.getPrototypeOf(client) as object)).toEqual([]);
});
