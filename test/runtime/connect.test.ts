import { expect, test } from "vitest";
import { connect, ErpSyncAgent, type ConnectOptions } from "../../generated/Services88/index.js";
import { answer, stub } from "../support/stub.js";

const ok = answer("ForceResyncBatchTask");

test("what becomes of the options after connect() changes neither the session nor what is made of it", async () => {
  const {
    options: { fetch = globalThis.fetch },
    sent,
  } = stub(ok, ok);
  const [baseUrl, headers] = [new URL("https://crm.example.com/Remote"), { "X-Own": "1" } as Record<string, string>];
  const options = { baseUrl, headers, ticket: "7T:mine", fetch };
  const session = connect(options);
  baseUrl.host = "elsewhere.example.com";
  headers["X-Own"] = "2";
  Object.assign(options, { baseUrl: "https://elsewhere.example.com", ticket: "7T:other", headers: {} });
  await new ErpSyncAgent(session).ForceResyncBatchTask({});
  await new ErpSyncAgent(session.with({ timeout: 5_000 })).ForceResyncBatchTask({});
  for (const { url, headers: given, body } of sent) {
    expect([url, given["X-Own"]]).toEqual(["https://crm.example.com/Remote/Services88/ErpSync.svc", "1"]);
    expect(body).toContain("<Ticket>7T:mine</Ticket>");
  }
  expect(sent).toHaveLength(2);
});

test("options that stand in a prototype are not half of them taken", () => {
  const { options } = stub(ok);
  expect(() => connect(Object.create(options) as ConnectOptions)).toThrow("baseUrl: expected an address");
});

test("no time-out at all is 0, not null", async () => {
  const session = connect({
    baseUrl: "https://crm.example.com/Remote",
    ticket: "7T:any",
    timeout: 30,
    fetch: () => new Promise(() => {}),
  });
  await expect(
    new ErpSyncAgent(session).ForceResyncBatchTask({}, { timeout: null as unknown as number }),
  ).rejects.toMatchObject({ name: "TimeoutError", message: "ErpSync.ForceResyncBatchTask: nothing came within 30 ms" });
});

test("an array of numbers may be of any kind, and what is sent of it is what was looked at", async () => {
  class Ids extends Array<number> {
    constructor(ids: Iterable<number>) {
      super();
      for (const id of ids) this.push(id);
    }
    override join(): string {
      return "</int><evil/>";
    }
  }
  let reads = 0;
  const changing = [1, 2];
  Object.defineProperty(changing, 1, { get: () => (reads++ === 0 ? 2 : "</int><evil/>") });
  const bare: number[] = Object.setPrototypeOf([1, 2], null) as number[];
  for (const InternalKeyIds of [new Ids([1, 2]), changing, bare]) {
    const { options, sent } = stub(ok);
    await new ErpSyncAgent(connect(options)).ForceResyncBatchTask({ InternalKeyIds });
    expect(sent[0]?.body).toContain("<InternalKeyIds><a:int>1</a:int><a:int>2</a:int></InternalKeyIds>");
  }
});
