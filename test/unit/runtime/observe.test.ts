/** The events of a call: which it gives in which order, what they hold, and that no hook touches the call. */
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { observe, type Hooks } from "../../../runtime/index.js";
import { stream } from "../../../runtime/soap/index.js";
import { answer, crm, CrmClient, errorOf, http, refusal, serve, type Reply } from "../support/crm.js";
import { settle } from "../support/turns.js";

type Event = readonly [name: string, event: Readonly<Record<string, unknown>>];

const ok = answer("Ping");
const saved = answer("Save");
const names = answer("GetNames", "<Response><Name>Ada</Name><Name>Max</Name></Response>");
const expired = refusal("<ExceptionType>SuperOffice.Exceptions.SoSessionException</ExceptionType>");
const busy = (seconds: number, status = 503) => http("busy", status, { "retry-after": String(seconds) });

/** Returns a server that gives the replies, and the events of all calls. */
function observed(replies: Reply | readonly Reply[], options: Parameters<typeof serve>[1] = {}) {
  const events: Event[] = [];
  const hook = (name: string) => (event: object) => void events.push([name, event as Event[1]]);
  const hooks: Required<Hooks> = {
    request: hook("request"),
    response: hook("response"),
    retry: hook("retry"),
    ticketRenewed: hook("ticketRenewed"),
  };
  return { events, ...serve(replies, { observer: observe(hooks), ...options }) };
}

const namesOf = (events: readonly Event[]): readonly string[] => events.map(([name]) => name);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  // A clock that stands at 0 would hide a wrong difference.
  vi.advanceTimersByTime(1_000);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets `time` milliseconds pass when the call waits for them. */
async function after<Result>(time: number, call: Promise<Result>): Promise<Result> {
  await settle();
  vi.advanceTimersByTime(time);
  return call;
}

describe("a call", () => {
  test("gives a request before it is sent, and a response at its end, with bytes and milliseconds", async () => {
    const told: (readonly string[])[] = [];
    const { client, events, sent } = observed(() => {
      told.push(namesOf(events));
      vi.advanceTimersByTime(25);
      return http(saved);
    });
    await client.Save({ Name: "Müller" });
    expect(told).toEqual([["request"]]);
    const request = {
      operation: "Crm.Save",
      wire: "soap",
      attempt: 1,
      url: "https://crm.example.com/Remote/Services88/Crm.svc",
      bytes: Buffer.byteLength(sent[0]?.body ?? ""),
    };
    const response = { request, status: 200, bytes: Buffer.byteLength(saved), ms: 25, error: undefined };
    expect(events).toEqual([
      ["request", request],
      ["response", response],
    ]);
    expect(events[1]?.[1]["request"]).toBe(events[0]?.[1]);
  });

  test.each(["?key=secret", "?key=secret?more", ""])("tells of its address without the query: %s", async (query) => {
    const request = vi.fn();
    const send = observe({ request })("Crm.Ping", "json").sending(async () => http(""));
    await send(`https://crm.example.com/Remote${query}`, { method: "POST", headers: {}, body: "" } as never);
    expect(request).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ url: "https://crm.example.com/Remote", wire: "json", bytes: 0 }),
    );
  });

  test("gives a response with its error, if the server refuses it", async () => {
    const { client, events } = observed(refusal("<Message>not now</Message>"));
    const error = await errorOf(client.Ping());
    expect(namesOf(events)).toEqual(["request", "response"]);
    expect(events[1]?.[1]["error"]).toBe(error);
  });

  test("gives a response with status 0, if no answer came", async () => {
    const { client, events } = observed(() => Promise.reject(new TypeError("fetch failed")));
    const error = await errorOf(client.Ping());
    expect(events[1]).toEqual(["response", expect.objectContaining({ status: 0, bytes: 0, error })]);
  });

  test("gives no event, if its request is refused", async () => {
    const { client, events } = observed(ok);
    await errorOf(client.GetName({ Id: "7" as unknown as number }));
    expect(events).toEqual([]);
  });

  test("is observed as its session says", async () => {
    const { session, events } = observed(ok);
    await new CrmClient(session.with({ observer: undefined })).Ping();
    expect(events).toEqual([]);
    await new CrmClient(session.with({ retries: 1 })).Ping();
    expect(namesOf(events)).toEqual(["request", "response"]);
  });
});

describe("another attempt", () => {
  test.each([
    [429, 0],
    [503, 0],
    [503, 2],
    [429, 2],
  ])("after HTTP %d with Retry-After %d has the reason busy", async (status, seconds) => {
    const { client, events } = observed([busy(seconds, status), ok], { retries: 1 });
    await after(seconds * 1_000, client.Ping());
    expect(namesOf(events)).toEqual(["request", "response", "retry", "request", "response"]);
    const error = events[1]?.[1]["error"];
    expect(error).toMatchObject({ status });
    expect(events[2]?.[1]).toEqual({
      operation: "Crm.Ping",
      attempt: 1,
      reason: "busy",
      wait: seconds * 1_000,
      error,
    });
    expect(events[3]?.[1]).toMatchObject({ attempt: 2 });
    expect(events[4]?.[1]["request"]).toBe(events[3]?.[1]);
  });

  test("at another address has the reason moved", async () => {
    const baseUrl = ({ rejected }: { readonly rejected: string | undefined }) =>
      `https://${rejected === undefined ? "a" : "b"}.example.com/Remote`;
    const { client, events } = observed([http("moved", 421), ok], { baseUrl });
    await client.Ping();
    expect(events[2]).toEqual(["retry", expect.objectContaining({ reason: "moved", wait: 0, attempt: 1 })]);
  });

  test("with another ticket has the reason ticket, and both tickets are told of", async () => {
    let asked = 0;
    const { client, events } = observed([expired, ok], {
      ticket: async () => {
        vi.advanceTimersByTime(40);
        return `7T:secret${++asked}`;
      },
    });
    await client.Ping();
    await client.Ping();
    expect(namesOf(events).join(" ")).toBe(
      "ticketRenewed request response retry ticketRenewed request response request response",
    );
    expect(events[0]?.[1]).toEqual({ operation: "Crm.Ping", ms: expect.any(Number) as number, isRenewal: false });
    expect(events[3]?.[1]).toMatchObject({ reason: "ticket", wait: 0 });
    expect(events[4]?.[1]).toMatchObject({ isRenewal: true });
    expect(JSON.stringify(events)).not.toContain("secret");
  });
});

test("a ticket that several calls wait for is told of once, with the time that it took", async () => {
  const { client, events } = observed(ok, { ticket: () => new Promise((give) => setTimeout(() => give("7T:x"), 30)) });
  await after(30, Promise.all([client.Ping(), client.Ping()]));
  expect(events.filter(([name]) => name === "ticketRenewed")).toEqual([
    ["ticketRenewed", { operation: "Crm.Ping", ms: 30, isRenewal: false }],
  ]);
});

test("a ticket that did not come is not told of", async () => {
  const { client, events } = observed(ok, { ticket: () => Promise.reject(new Error("down")) });
  expect((await errorOf(client.Ping())).message).toBe("down");
  await settle();
  expect(events).toEqual([]);
});

describe("a stream gives its response", () => {
  test("at the end of its rows", async () => {
    const { session, events } = observed(names);
    const rows = stream(session, crm, "GetNames", {});
    await rows.next();
    expect(namesOf(events)).toEqual(["request"]);
    for await (const _ of rows);
    expect(namesOf(events)).toEqual(["request", "response"]);
    expect(events[1]?.[1]).toMatchObject({ status: 200, bytes: Buffer.byteLength(names), error: undefined });
  });

  test("when its loop is left", async () => {
    const { session, events } = observed(names);
    for await (const _ of stream(session, crm, "GetNames", {})) break;
    expect(events[1]).toEqual(["response", expect.objectContaining({ error: undefined })]);
  });

  test("with the error that ends it behind the first rows, once", async () => {
    const { session, events } = observed(names.replace("</s:Envelope>", ""));
    const seen: unknown[] = [];
    const error = await errorOf(
      (async () => {
        for await (const row of stream(session, crm, "GetNames", {})) seen.push(row);
      })(),
    );
    expect(seen).toEqual(["Ada", "Max"]);
    expect(namesOf(events)).toEqual(["request", "response"]);
    expect(events[1]?.[1]["error"]).toBe(error);
  });
});

describe("the size of an answer", () => {
  const bytes = new TextEncoder().encode(ok);
  const halves = [bytes.slice(0, 100), bytes.slice(100)];
  test.each<[string, () => object]>([
    ["in chunks of a web stream", () => ({ body: new Response(bytes).body })],
    ["in chunks of a stream of Node", () => ({ body: Readable.from(halves) })],
    ["at once", () => ({ arrayBuffer: async () => bytes.buffer })],
  ])("is counted %s", async (_, parts) => {
    const { client, events } = observed(
      () => ({ status: 200, statusText: "", headers: new Headers(), ...parts() }) as unknown as Response,
    );
    await client.Ping();
    expect(events[1]?.[1]).toMatchObject({ status: 200, bytes: bytes.length });
  });
});

test("a fetch that gives no response is refused as without hooks", async () => {
  const fetch = async () => undefined as never;
  const [without, within] = await Promise.all(
    [undefined, observe({})].map((observer) => errorOf(observed(ok, { fetch, observer }).client.Ping())),
  );
  expect(within?.message).toBe(without?.message);
});

describe("a hook that fails does not touch the call, and is told of once:", () => {
  test.each<[string, () => unknown]>([
    [
      "it throws",
      () => {
        throw new Error("hook");
      },
    ],
    ["it rejects", () => Promise.reject(new Error("hook"))],
  ])("%s", async (_, hook) => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const observer = observe({ request: hook, response: hook, retry: hook, ticketRenewed: hook });
    const { client } = observed([busy(0), ok], { observer, retries: 1, ticket: () => "7T:x" });
    await after(1, client.Ping());
    await client.Ping();
    await settle();
    expect(error.mock.calls).toEqual([
      ["netserver-codegen: a hook of observe() failed; the call goes on", new Error("hook")],
    ]);
  });

  test("unless there is no console", async () => {
    vi.stubGlobal("console", undefined);
    try {
      const observer = observe({ request: () => Promise.reject(new Error("hook")) });
      await observed(ok, { observer }).client.Ping();
      await settle();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("and one that gives nothing is no failure", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const observer = observe({ request: () => null, response: () => 7, retry: undefined });
    await observed(ok, { observer }).client.Ping();
    expect(error).not.toHaveBeenCalled();
  });
});
