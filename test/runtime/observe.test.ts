/** Hooks on a session: which events a call gives over SOAP and JSON, what they hold, and that a hook cannot break a call. */
import { Readable } from "node:stream";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fail, netServerDouble } from "../../generated/Services88/double.js";
import { connect as connectJson, stream as streamJson } from "../../generated/Services88/json.js";
import {
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  observe,
  stream,
  type Hooks,
  type ResponseEvent,
} from "../../generated/Services88/index.js";
import type { Fetch } from "../../generated/Services88/runtime/index.js";

afterEach(() => void vi.restoreAllMocks());

/** Hooks that keep the events with the hook's name. */
function recorder(): { readonly events: (readonly [string, Record<string, unknown>])[]; readonly hooks: Hooks } {
  const events: [string, Record<string, unknown>][] = [];
  const keep = (name: string) => (event: object) => void events.push([name, event as Record<string, unknown>]);
  return {
    events,
    hooks: {
      request: keep("request"),
      response: keep("response"),
      retry: keep("retry"),
      ticketRenewed: keep("ticketRenewed"),
    },
  };
}

/** A double whose next calls fail with the given errors, and one session of it. */
function observed(wire: "soap" | "json", failures: readonly (() => Error)[] = [], options: object = {}) {
  const left = [...failures];
  const double = netServerDouble({
    ErpSync: {
      GetAllConnections: () => {
        const next = left.shift();
        if (next) throw next();
        return [{ ErpConnectionId: 7, DisplayName: "M\u00fcller" }];
      },
    },
  });
  const { events, hooks } = recorder();
  const sent: string[] = [];
  const received: Promise<number>[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push(init.body);
    const response = await double.fetch(url, init);
    received.push(
      response
        .clone()
        .arrayBuffer()
        .then(
          ({ byteLength }) => byteLength,
          () => 0,
        ),
    );
    return response;
  };
  const open = wire === "soap" ? connect : connectJson;
  const session = open({
    baseUrl: "https://crm.example.com/Remote",
    ticket: "7T:secret-ticket",
    applicationToken: "secret-app",
    observer: observe(hooks),
    fetch,
    ...options,
  });
  return { events, sent, received, session, client: new ErpSyncAgent(session) };
}

const names = (events: readonly (readonly [string, unknown])[]): readonly string[] => events.map(([name]) => name);

describe.each(["soap", "json"] as const)("over %s", (wire) => {
  test("a call gives a request and a response, with sizes in bytes and time in milliseconds", async () => {
    const { client, events, sent, received } = observed(wire);
    await client.GetAllConnections({});
    expect(names(events)).toEqual(["request", "response"]);
    const [[, request], [, response]] = events as [[string, object], [string, ResponseEvent]];
    expect(request).toEqual({
      operation: "ErpSync.GetAllConnections",
      wire,
      attempt: 1,
      url: expect.stringMatching(/^https:\/\/crm\.example\.com\/Remote\/[\w/.]+$/),
      bytes: Buffer.byteLength(sent[0] ?? ""),
    });
    expect(response).toEqual({
      request,
      status: 200,
      bytes: await received[0],
      ms: expect.any(Number),
      error: undefined,
    });
    expect(response.request).toBe(request);
    expect(response.ms).toBeGreaterThanOrEqual(0);
  });

  test("an exception of NetServer is the response's error", async () => {
    const { client, events } = observed(wire, [() => fail.exception({ message: "not now" })]);
    const error = await client.GetAllConnections({}).catch((each: unknown) => each);
    expect(names(events)).toEqual(["request", "response"]);
    expect(events[1]?.[1]["error"]).toBe(error);
  });

  test("a busy server gives a retry, and each attempt a request and a response", async () => {
    const { client, events } = observed(wire, [() => fail.status(503, "busy", 1)], { retries: 1 });
    await client.GetAllConnections({});
    expect(names(events)).toEqual(["request", "response", "retry", "request", "response"]);
    expect(events[2]?.[1]).toMatchObject({ attempt: 1, reason: "busy", wait: 1_000, error: { status: 503 } });
    expect(events.map(([, { attempt }]) => attempt)).toEqual([1, undefined, 1, 2, undefined]);
    expect(events[1]?.[1]).toMatchObject({ status: 503, error: { name: "TransportError" } });
  });

  test("a ticket that is rejected gives a retry and a renewed ticket", async () => {
    const expired = () => fail.exception({ exceptionType: "SuperOffice.Exceptions.SoSessionException" }, 401);
    let count = 0;
    const { client, events } = observed(wire, [expired], { ticket: async () => `7T:secret-${++count}` });
    await client.GetAllConnections({});
    expect(names(events)).toEqual([
      "ticketRenewed",
      "request",
      "response",
      "retry",
      "ticketRenewed",
      "request",
      "response",
    ]);
    expect(events[0]?.[1]).toEqual({
      operation: "ErpSync.GetAllConnections",
      ms: expect.any(Number),
      isRenewal: false,
    });
    expect(events[3]?.[1]).toMatchObject({ attempt: 1, reason: "ticket", wait: 0 });
    expect(events[4]?.[1]).toMatchObject({ isRenewal: true });
  });

  test("many calls that wait for one ticket tell of it once", async () => {
    const { client, events } = observed(wire, [], { ticket: async () => "7T:secret-1" });
    await Promise.all([client.GetAllConnections({}), client.GetAllConnections({}), client.GetAllConnections({})]);
    expect(names(events).filter((name) => name === "ticketRenewed")).toHaveLength(1);
  });

  test("an address that the tenant has left gives a retry", async () => {
    const options = {
      baseUrl: ({ rejected }: { rejected?: string }) => `https://${rejected ? "b" : "a"}.example/Remote`,
    };
    const { client, events } = observed(wire, [() => fail.status(421, "wrong subdomain")], options);
    await client.GetAllConnections({});
    expect(names(events)).toEqual(["request", "response", "retry", "request", "response"]);
    expect(events[2]?.[1]).toMatchObject({ reason: "moved", wait: 0 });
    expect(events.flatMap(([, { url }]) => url ?? []).map((url) => new URL(String(url)).host)).toEqual([
      "a.example",
      "b.example",
    ]);
  });

  test("a call that gets no answer has a response with status 0", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    const { client, events } = observed(wire, [], { fetch });
    const error = await client.GetAllConnections({}).catch((each: unknown) => each);
    expect(events[1]?.[1]).toMatchObject({ status: 0, bytes: 0, error });
  });

  test("a call that is aborted ends with the reason", async () => {
    const controller = new AbortController();
    const fetch = () => {
      controller.abort(new Error("enough"));
      return Promise.reject(new Error("aborted"));
    };
    const { client, events } = observed(wire, [], { fetch });
    await client.GetAllConnections({}, { signal: controller.signal }).catch(() => {});
    await vi.waitFor(() => expect(events[1]?.[1]).toMatchObject({ status: 0, error: { message: "enough" } }));
  });

  test("a request that is refused before it is sent gives no event", async () => {
    const { client, events } = observed(wire);
    await client.GetConnection({ ErpConnectionId: "x" as never }).catch(() => {});
    expect(events).toEqual([]);
  });

  test("a stream tells of its response at its end, with all its bytes", async () => {
    const { session, events, received } = observed(wire);
    const rows = (wire === "soap" ? stream : streamJson)(session, ErpSyncAgent$, "GetAllConnections", {});
    await rows.next();
    expect(names(events)).toEqual(["request"]);
    for await (const _ of rows);
    expect(names(events)).toEqual(["request", "response"]);
    expect(events[1]?.[1]).toMatchObject({ status: 200, bytes: await received[0], error: undefined });
  });

  test("a stream that is left or broken tells of its response once", async () => {
    const left = observed(wire);
    const open = wire === "soap" ? stream : streamJson;
    for await (const _ of open(left.session, ErpSyncAgent$, "GetAllConnections", {})) break;
    expect(names(left.events)).toEqual(["request", "response"]);
    const broken = observed(wire, [() => fail.cut("within")]);
    const error = await open(broken.session, ErpSyncAgent$, "GetAllConnections", {})
      .next()
      .catch((each: unknown) => each);
    expect(names(broken.events)).toEqual(["request", "response"]);
    expect(broken.events[1]?.[1]).toMatchObject({ error });
  });

  test("no event holds a ticket or an application token", async () => {
    const { client, events } = observed(wire, [() => fail.fault("7T:secret-ticket secret-app")]);
    await client.GetAllConnections({}).catch(() => {});
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events) + events.map(([, { error }]) => String(error)).join("")).not.toContain("secret");
  });

  test.each<[string, (body: string) => object]>([
    ["a stream of Node", (body) => ({ body: Readable.from([Buffer.from(body)]) })],
    ["bytes at once", (body) => ({ arrayBuffer: async () => new TextEncoder().encode(body).buffer })],
  ])("an answer may come as %s", async (_, parts) => {
    const { sent: _sent, ...plain } = observed(wire);
    const double = netServerDouble({ ErpSync: { GetAllConnections: () => [] } });
    const { events, hooks } = recorder();
    let length = 0;
    const fetch = (async (url: string, init: RequestInit) => {
      const response = await double.fetch(url, init);
      const text = await response.text();
      length = Buffer.byteLength(text);
      return { status: response.status, statusText: "", headers: response.headers, ...parts(text) };
    }) as unknown as Fetch;
    await new ErpSyncAgent(plain.session.with({ fetch, observer: observe(hooks) })).GetAllConnections({});
    expect(events[1]?.[1]).toMatchObject({ status: 200, bytes: length });
  });
});

describe("a hook that fails does not touch the call, and is told once on the console:", () => {
  const failing: Readonly<Record<string, () => unknown>> = {
    "it throws": () => {
      throw new Error("hook");
    },
    "it rejects": async () => {
      throw new Error("hook");
    },
  };
  test.each(Object.entries(failing))("%s", async (_, hook) => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const observer = observe({ request: hook, response: hook, retry: hook, ticketRenewed: hook });
    const { client } = observed("soap", [], { observer, ticket: async () => "7T:x" });
    expect(await client.GetAllConnections({})).toHaveLength(1);
    expect(await client.GetAllConnections({})).toHaveLength(1);
    await vi.waitFor(() => expect(error).toHaveBeenCalledTimes(1));
    expect(error.mock.calls[0]).toEqual([
      "netserver-codegen: a hook of observe() failed; the call goes on",
      expect.objectContaining({ message: "hook" }),
    ]);
  });
});

test("a fetch that gives no response is refused as without hooks", async () => {
  const fetch = async () => undefined as never;
  const [without, with_] = await Promise.all(
    [undefined, observe({})].map((observer) =>
      observed("soap", [], { fetch, observer })
        .client.GetAllConnections({})
        .catch((error: Error) => error.message),
    ),
  );
  expect(with_).toBe(without);
});

test("a session with another option keeps its observer, and one can be taken away", async () => {
  const { session, events } = observed("soap");
  await new ErpSyncAgent(session.with({ timeout: 5_000 })).GetAllConnections({});
  await new ErpSyncAgent(session.with({ observer: undefined })).GetAllConnections({});
  expect(names(events)).toEqual(["request", "response"]);
});
