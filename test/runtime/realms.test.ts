/** Values, errors and signals that another realm made, as in Jest, and a realm that lacks what a browser has. */
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { importIn, nodeGlobals } from "../support/realm.js";
import { answer, stub } from "../support/stub.js";

const without = (...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(nodeGlobals).filter(([name]) => !names.includes(name)));

const baseUrl = "https://crm.example.com/Remote";
const rejection = (promise: Promise<unknown>): Promise<Error> => promise.then(String, (error: Error) => error) as never;

describe("missing globals", () => {
  test("the client and the double can be imported where there is nothing but the language", async () => {
    const { client, evaluate } = await importIn({});
    expect(evaluate("typeof fetch + typeof TextDecoder + typeof console")).toBe("undefinedundefinedundefined");
    expect(client.dateTimeFromDate(new Date(0), "UTC")).toBe("1970-01-01T00:00:00");
  });

  test("connect names URL where there is none", async () => {
    const { client } = await importIn({});
    expect(() => client.connect({ baseUrl })).toThrow(/^connect: this environment lacks URL\. .*docs\/jest-jsdom\.md/);
  });

  test("a call names every global that is missing", async () => {
    const { client } = await importIn({ URL });
    const erpSync = new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "7T:any" }));
    const error = await rejection(erpSync.GetConnection({}));
    expect(error.name).toBe("TypeError");
    expect(error.message).toContain(
      "ErpSync.GetConnection: this environment lacks " +
        "AbortController, DOMException, TextDecoder, TextEncoder, atob, btoa, clearTimeout, setTimeout, fetch. ",
    );
  });

  test("a stream names them too", async () => {
    const { client } = await importIn(without("TextDecoder"));
    const session = client.connect({ baseUrl, ticket: "7T:any" });
    const rows = client.stream(session, client.ErpSyncAgent$, "GetAllConnections", {});
    expect((await rejection(rows.next())).message).toContain("lacks TextDecoder. ");
  });

  test("a call needs no global fetch where connect was given one", async () => {
    const { client } = await importIn(without("fetch", "Response", "Headers", "ReadableStream"));
    const { options } = stub(answer("SyncAll"));
    await new client.ErpSyncAgent(client.connect(options)).SyncAll();
    const error = await rejection(new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "t" })).SyncAll());
    expect(error.message).toContain("lacks fetch. ");
  });

  test("the double's fetch names what it lacks", async () => {
    const { client } = await importIn(without("Response", "Headers"));
    const double = client.netServerDouble();
    const erpSync = new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "7T:any", fetch: double.fetch }));
    const error = await rejection(erpSync.SyncAll());
    expect(error.message).toContain("netServerDouble: this environment lacks Headers, Response. ");
  });

  test("a warning needs no console", async () => {
    const { client } = await importIn(without("console"));
    expect(() => client.connect({ baseUrl: "http://crm.example.com", ticket: "7T:any" })).not.toThrow();
  });
});

describe("what another realm made", () => {
  test("a ticket function that hangs once is asked again by the next call", async () => {
    const { client } = await importIn(nodeGlobals);
    const { options } = stub(answer("SyncAll"));
    let asked = 0;
    const ticket = () => (++asked === 1 ? new Promise<string>(() => {}) : "7T:second");
    const erpSync = new client.ErpSyncAgent(client.connect({ ...options, ticket }));
    expect((await rejection(erpSync.SyncAll({ timeout: 1 }))).name).toBe("TimeoutError");
    await erpSync.SyncAll();
    expect(asked).toBe(2);
  });

  test("an error of fetch keeps its cause's text and code", async () => {
    const { client } = await importIn(nodeGlobals);
    const cause = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const error = await rejection(
      new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "7T:any", fetch })).SyncAll(),
    );
    expect(error).toMatchObject({
      name: "TransportError",
      message: "ErpSync.SyncAll: no answer came: connect ECONNREFUSED 127.0.0.1:1 (ECONNREFUSED)",
    });
  });

  test("an error whose class gives it a tag of its own is told as one", async () => {
    const { client } = await importIn(nodeGlobals);
    class FetchError extends Error {
      readonly code = "ENOTFOUND";
      get [Symbol.toStringTag]() {
        return "FetchError";
      }
    }
    const fetch = () => Promise.reject(new FetchError("getaddrinfo ENOTFOUND crm"));
    const error = await rejection(
      new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "7T:any", fetch })).SyncAll(),
    );
    expect(error.message).toBe("ErpSync.SyncAll: no answer came: getaddrinfo ENOTFOUND crm (ENOTFOUND)");
  });

  test("an error of the ticket function arrives as it was thrown", async () => {
    const { client } = await importIn(nodeGlobals);
    const thrown = new RangeError("no ticket today");
    const ticket = () => Promise.reject(thrown);
    const error = await rejection(new client.ErpSyncAgent(client.connect({ baseUrl, ticket })).SyncAll());
    expect(error).toBe(thrown);
  });

  test("an error of a double's handler is told by its name and message", async () => {
    const { client } = await importIn(nodeGlobals);
    const handlers = {
      ErpSync: {
        SyncAll: () => {
          throw new RangeError("out of luck");
        },
      },
    };
    const { fetch } = client.netServerDouble(handlers);
    const error = await rejection(
      new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "7T:any", fetch })).SyncAll(),
    );
    expect(error.message).toContain("the handler of ErpSync.SyncAll threw RangeError: out of luck");
  });

  test("a failure that another copy of the double's module made is one", async () => {
    const { client } = await importIn(nodeGlobals);
    const { client: copy } = await importIn(nodeGlobals);
    const handlers = {
      ErpSync: {
        SyncAll: () => {
          throw copy.fail.exception({ message: "not now" });
        },
      },
    };
    const { fetch } = client.netServerDouble(handlers);
    const error = await rejection(
      new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "7T:any", fetch })).SyncAll(),
    );
    expect(error).toMatchObject({ name: "NetServerError", message: "ErpSync.SyncAll: not now" });
  });

  test("headers that keep the case of their names reach the double", async () => {
    const Headers = class {
      readonly #init: Record<string, string>;
      constructor(init: Record<string, string>) {
        this.#init = init;
      }
      forEach(take: (value: string, name: string) => void) {
        for (const [name, value] of Object.entries(this.#init)) take(value, name);
      }
    };
    const { client } = await importIn({ ...nodeGlobals, Headers });
    const { fetch } = client.netServerDouble();
    const erpSync = new client.ErpSyncAgent(client.connect({ baseUrl, ticket: "7T:any", fetch }));
    expect(await erpSync.GetConnection({})).not.toBeNull();
  });

  test("a URL is an address", async () => {
    const { client } = await importIn(nodeGlobals);
    const { options, sent } = stub(answer("SyncAll"));
    await new client.ErpSyncAgent(client.connect({ ...options, baseUrl: new URL(baseUrl) })).SyncAll();
    expect(sent[0]?.url).toBe(`${baseUrl}/Services88/ErpSync.svc`);
  });

  test("a Map is a dictionary, in a double's answer as in a request", async () => {
    const { client } = await importIn(nodeGlobals);
    const handlers = { List: { GetDocumentTypesForPlugin: () => new Map([[1, "a"]]) } };
    const { fetch } = client.netServerDouble(handlers);
    const list = new client.ListAgent(client.connect({ baseUrl, ticket: "7T:any", fetch }));
    const got = await list.GetDocumentTypesForPlugin({ PluginId: 1 });
    expect([...(got ?? [])]).toEqual([[1, "a"]]);
  });

  test("bytes, objects and arrays are sent as the same of this realm", async () => {
    const { client } = await importIn(nodeGlobals);
    const { options, sent } = stub(answer("RemovePhotoBackground"), answer("ForceResyncBatchTask"));
    const session = client.connect(options);
    await new client.AIAgent(session).RemovePhotoBackground({ Image: new Uint8Array([1, 2, 3]) });
    await new client.ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
    expect(sent[0]?.body).toContain("<Image>AQID</Image>");
    expect(sent.at(-1)?.body).toContain("<a:int>1001</a:int><a:int>1002</a:int>");
  });

  test("a Date is refused with the way to say its zone", async () => {
    const { client } = await importIn(nodeGlobals);
    const { options } = stub(answer("GetMyAppointments"));
    const appointment = new client.AppointmentAgent(client.connect(options));
    const error = await rejection(appointment.GetMyAppointments({ StartTime: new Date(0) as never }));
    expect(error.message).toContain("say which zone is meant: dateTimeFromDate(date, zone)");
  });

  test("the bytes of an answer come in chunks of another realm, at once and as rows", async () => {
    const { client } = await importIn(nodeGlobals);
    const other = createContext({});
    const row = "<ErpConnection><ErpConnectionId>7</ErpConnectionId></ErpConnection>";
    const text = answer("GetAllConnections", `<Response>${row}${row}</Response>`);
    const bytes = runInContext(
      "(octets) => Uint8Array.from(octets)",
      other,
    )(new TextEncoder().encode(text)) as Uint8Array;
    const fetch = async () =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(bytes.subarray(0, 100));
            controller.enqueue(bytes.subarray(100));
            controller.close();
          },
        }),
      );
    const session = client.connect({ baseUrl, ticket: "7T:any", fetch });
    expect((await new client.ErpSyncAgent(session).GetAllConnections({}))?.length).toBe(2);
    const ids: unknown[] = [];
    for await (const each of client.stream(session, client.ErpSyncAgent$, "GetAllConnections", {}))
      ids.push(each?.ErpConnectionId);
    expect(ids).toEqual([7, 7]);
  });

  test("a signal that has neither reason nor throwIfAborted ends a call with an AbortError", async () => {
    class OldSignal extends EventTarget {
      aborted = false;
    }
    class OldController {
      readonly signal = new OldSignal();
      abort() {
        this.signal.aborted = true;
        this.signal.dispatchEvent(new Event("abort"));
      }
    }
    const { client } = await importIn({ ...nodeGlobals, AbortController: OldController });
    const { options } = stub(() => new Promise<Response>(() => {}));
    const erpSync = new client.ErpSyncAgent(client.connect(options));
    const controller = new OldController();
    const call = rejection(erpSync.SyncAll({ signal: controller.signal as never }));
    controller.abort();
    expect((await call).name).toBe("AbortError");
    expect((await rejection(erpSync.SyncAll({ signal: controller.signal as never }))).name).toBe("AbortError");
    expect((await rejection(erpSync.SyncAll({ timeout: 1 }))).name).toBe("TimeoutError");
  });
});
