import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ConnectOptions } from "../../../runtime/index.js";
import { answer, CrmClient, errorOf, fault, http, refusal, serve, type Reply, type Sent } from "../support/crm.js";
import { settle } from "../support/turns.js";

const ok = answer("Ping");
const expired = refusal("<ExceptionType>SuperOffice.Exceptions.SoSessionException</ExceptionType>");

/** The tickets that were sent. */
const ticketsOf = (sent: readonly Sent[]): (string | undefined)[] =>
  sent.map(({ body }) => /<Ticket>(.*?)<\/Ticket>/.exec(body)?.[1]);

/** A ticket function whose answers the test gives, in the order in which it was asked. */
function counter(): {
  readonly ticket: () => Promise<string>;
  readonly asked: { readonly give: (ticket: string) => void; readonly fail: (error: Error) => void }[];
} {
  const asked: { give: (ticket: string) => void; fail: (error: Error) => void }[] = [];
  return { asked, ticket: () => new Promise((give, fail) => asked.push({ give, fail })) };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

describe("a ticket that is given", () => {
  test("is sent with every call that takes one", async () => {
    const { client, sent } = serve([ok, answer("Login"), ok], { ticket: "7T:given" });
    await client.Ping();
    await client.Login({});
    await client.Ping();
    expect(ticketsOf(sent)).toEqual(["7T:given", undefined, "7T:given"]);
  });

  test("is not renewed", async () => {
    const { client, sent } = serve([expired, ok]);
    expect(await errorOf(client.Ping())).toMatchObject({ name: "NetServerError" });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["not given", {}],
    ["empty", { ticket: "" }],
  ])("is needed: %s", async (_, changes) => {
    const { session, sent } = serve([answer("Login")]);
    const client = new CrmClient(session.with({ ticket: undefined, ...changes } as object));
    expect(await errorOf(client.Ping())).toMatchObject({
      name: "RequestError",
      path: "Crm.Ping",
      reason: "needs a ticket; log in first, or give connect() one",
    });
    expect(sent).toEqual([]);
    await client.Login({});
    expect(sent).toHaveLength(1);
  });
});

describe("a function that gets tickets", () => {
  test("is asked at the first call, and no more", async () => {
    const ticket = vi.fn(() => "7T:got");
    const { client, sent } = serve([answer("Login"), ok], { ticket });
    await client.Login({});
    expect(ticket).not.toHaveBeenCalled();
    await client.Ping();
    await client.Ping();
    expect(ticketsOf(sent)).toEqual([undefined, "7T:got", "7T:got"]);
    expect(ticket).toHaveBeenCalledTimes(1);
  });

  test("is asked once by calls of the same moment, and by sessions that are alike but for other options", async () => {
    const { ticket, asked } = counter();
    const { session, client, sent } = serve(ok, { ticket });
    const other = new CrmClient(session.with({ timeout: 5_000 }));
    const own = new CrmClient(session.with({ ticket: "7T:own" }));
    const calls = Promise.all([client.Ping(), client.Ping(), other.Ping(), own.Ping()]);
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.give("7T:got");
    await calls;
    expect(ticketsOf(sent).sort()).toEqual(["7T:got", "7T:got", "7T:got", "7T:own"]);
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("down"))],
    [
      "throws",
      () => {
        throw new Error("down");
      },
    ],
  ])("fails the call where it %s, and is asked again by the next", async (_, fails) => {
    const ticket = vi.fn<() => string | Promise<string>>(() => "7T:got").mockImplementationOnce(fails);
    const { client, sent } = serve(ok, { ticket });
    expect(await errorOf(client.Ping())).toMatchObject({ name: "Error", message: "down" });
    expect(sent).toEqual([]);
    await client.Ping();
    expect(ticket).toHaveBeenCalledTimes(2);
  });

  test.each(["", undefined, null, 7, {}])("that gives %j gave no ticket, and is asked again", async (none) => {
    const ticket = vi.fn<() => string>(() => "7T:got").mockImplementationOnce(() => none as string);
    const { client, sent } = serve(ok, { ticket });
    expect(await errorOf(client.Ping())).toMatchObject({
      name: "RequestError",
      path: "Crm.Ping",
      reason: "the ticket function gave no ticket",
    });
    expect(sent).toEqual([]);
    await client.Ping();
    expect(ticketsOf(sent)).toEqual(["7T:got"]);
  });

  test("leaves no listener on the call's signal", async () => {
    const { client, sent } = serve(ok, { ticket: async () => "7T:got" });
    await client.Ping({ signal: new AbortController().signal });
    expect(getEventListeners(sent[0]?.signal as AbortSignal, "abort")).toEqual([]);
  });
});

describe("a ticket that the server no longer takes", () => {
  test.each<[string, Reply]>([
    ["by its exception", expired],
    ["by HTTP 401 and a page", () => http("<html/>", 401)],
    ["by HTTP 401 and a fault", () => http(fault("no"), 401)],
  ])("is renewed once in a call (%s)", async (_, reply) => {
    let asked = 0;
    const { client, sent } = serve([reply, ok, reply], { ticket: () => `7T:${++asked}` });
    await client.Ping();
    expect(ticketsOf(sent)).toEqual(["7T:1", "7T:2"]);
    expect((await errorOf(client.Ping()))["name"]).toMatch(/^(?:NetServerError|TransportError|ServerFault)$/);
    expect(ticketsOf(sent)).toEqual(["7T:1", "7T:2", "7T:2", "7T:3"]);
  });

  test("is forgotten by the call that ends with it, too", async () => {
    let asked = 0;
    const { client } = serve([expired, expired, ok], { ticket: () => `7T:${++asked}` });
    await errorOf(client.Ping());
    await client.Ping();
    expect(asked).toBe(2);
  });

  test("is renewed once for all calls that were under way with it", async () => {
    const answers: ((reply: string) => void)[] = [];
    const { ticket, asked } = counter();
    const { client, sent } = serve(() => new Promise<string>((give) => answers.push(give)), { ticket });
    const calls = Promise.all([client.Ping(), client.Ping()]);
    await settle();
    asked[0]?.give("7T:1");
    await settle();
    answers[0]?.(expired);
    await settle();
    asked[1]?.give("7T:2");
    await settle();
    answers[2]?.(ok);
    // It was sent with the first ticket, and fails when the second is there.
    answers[1]?.(expired);
    await settle();
    answers[3]?.(ok);
    await calls;
    expect(ticketsOf(sent)).toEqual(["7T:1", "7T:1", "7T:2", "7T:2"]);
    expect(asked).toHaveLength(2);
  });

  test("is told to the function as the last one, whatever calls with older ones say later", async () => {
    const answers: ((reply: string) => void)[] = [];
    let asked = 0;
    const ticket = vi.fn<(rejected?: string) => string>(() => {
      if (++asked === 3) throw new Error("down");
      return `7T:${asked}`;
    });
    const { client, sent } = serve(() => new Promise<string>((give) => answers.push(give)), { ticket });
    const answerNext = async (index: number, reply: string): Promise<void> => {
      answers[index]?.(reply);
      await settle();
    };
    const late = client.Ping();
    await settle();
    const first = client.Ping();
    await settle();
    await answerNext(1, expired);
    await answerNext(2, ok);
    await first;
    const second = errorOf(client.Ping());
    await settle();
    await answerNext(3, expired);
    expect((await second).message).toBe("down");
    await answerNext(0, expired);
    await answerNext(4, ok);
    await late;
    expect(ticketsOf(sent)).toEqual(["7T:1", "7T:1", "7T:2", "7T:2", "7T:4"]);
    expect(ticket.mock.calls).toEqual([[undefined], ["7T:1"], ["7T:2"], ["7T:2"]]);
  });

  test("is not renewed where the operation takes none", async () => {
    const ticket = vi.fn(() => "7T:got");
    const { client, sent } = serve([() => http("<html/>", 401), ok], { ticket });
    expect(await errorOf(client.Login({}))).toMatchObject({ status: 401 });
    expect(sent).toHaveLength(1);
    expect(ticket).not.toHaveBeenCalled();
  });

  test("is what the session's own function says", async () => {
    let asked = 0;
    const told: unknown[] = [];
    const { client, sent } = serve([expired, refusal("<Message>other</Message>"), ok], {
      ticket: () => `7T:${++asked}`,
      isTicketRejected: (error) => {
        told.push(error.message);
        return error.message.endsWith("other");
      },
    });
    expect(await errorOf(client.Ping())).toMatchObject({ name: "NetServerError" });
    await client.Ping();
    expect(ticketsOf(sent)).toEqual(["7T:1", "7T:1", "7T:2"]);
    expect(told).toEqual(["Crm.Ping: SuperOffice.Exceptions.SoSessionException", "Crm.Ping: other"]);
  });

  test.each<[string, Partial<ConnectOptions>, object]>([
    ["the caller's own error", {}, { onResponse: () => expect.unreachable("mine") }],
    ["a header block that is wrong", { timeZone: { SoTimeZoneId: "7" as unknown as number } }, {}],
  ])("is not what %s tells", async (_, options, call) => {
    const ticket = vi.fn(() => "7T:got");
    const isTicketRejected = vi.fn(() => true);
    const { client } = serve(ok, { ticket, isTicketRejected, ...options });
    await errorOf(client.Ping(call));
    expect(ticket).toHaveBeenCalledTimes(1);
    expect(isTicketRejected).not.toHaveBeenCalled();
  });

  test("is renewed beside retries, and neither counts for the other", async () => {
    let asked = 0;
    const busy = () => http("busy", 503, { "retry-after": "0" });
    const { client, sent } = serve([busy, expired, busy, ok], { ticket: () => `7T:${++asked}`, retries: 2 });
    const call = client.Ping();
    for (let turn = 0; turn < 4; turn++) {
      await settle();
      vi.advanceTimersByTime(1);
    }
    await call;
    expect(ticketsOf(sent)).toEqual(["7T:1", "7T:1", "7T:2", "7T:2"]);
  });
});

describe("a question for a ticket that takes longer than a call waits", () => {
  const timeout = { timeout: 100 };
  /** Waits until a call's time is over. */
  const timeUp = async (call: Promise<unknown>): Promise<void> => {
    const error = errorOf(call);
    await settle();
    vi.advanceTimersByTime(100);
    expect((await error).name).toBe("TimeoutError");
    await settle();
  };

  test("is asked again by the next call", async () => {
    const { ticket, asked } = counter();
    const { client, sent } = serve(ok, { ticket });
    await timeUp(client.Ping(timeout));
    const next = client.Ping();
    await settle();
    expect(asked).toHaveLength(2);
    asked[1]?.give("7T:2");
    await next;
    expect(ticketsOf(sent)).toEqual(["7T:2"]);
  });

  test("is answered for later calls all the same", async () => {
    const { ticket, asked } = counter();
    const { client, sent } = serve(ok, { ticket });
    await timeUp(client.Ping(timeout));
    asked[0]?.give("7T:late");
    await settle();
    await client.Ping();
    await client.Ping();
    expect(ticketsOf(sent)).toEqual(["7T:late", "7T:late"]);
    expect(asked).toHaveLength(1);
  });

  test("is answered too late where a later one was answered before", async () => {
    const { ticket, asked } = counter();
    const { client, sent } = serve(ok, { ticket });
    await timeUp(client.Ping(timeout));
    const next = client.Ping();
    await settle();
    asked[1]?.give("7T:2");
    await next;
    asked[0]?.give("7T:late");
    await settle();
    await client.Ping();
    expect(ticketsOf(sent)).toEqual(["7T:2", "7T:2"]);
  });

  test("is answered in time where a later one is not answered yet", async () => {
    const { ticket, asked } = counter();
    const { client, sent } = serve(ok, { ticket });
    await timeUp(client.Ping(timeout));
    const next = client.Ping();
    await settle();
    asked[0]?.give("7T:late");
    await settle();
    await client.Ping();
    asked[1]?.give("7T:2");
    await next;
    expect(ticketsOf(sent)).toEqual(["7T:late", "7T:2"]);
    await client.Ping();
    expect(ticketsOf(sent).at(-1)).toBe("7T:late");
  });

  test("may fail late without harm", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { ticket, asked } = counter();
    const { client, sent } = serve(ok, { ticket });
    await timeUp(client.Ping(timeout));
    asked[0]?.fail(new Error("down"));
    await settle();
    const next = client.Ping();
    await settle();
    asked[1]?.give("7T:2");
    await next;
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(ticketsOf(sent)).toEqual(["7T:2"]);
  });

  test("is asked again after the time of any call that shares it, and only once", async () => {
    const { ticket, asked } = counter();
    const { client } = serve(ok, { ticket });
    const patient = client.Ping();
    await timeUp(client.Ping(timeout));
    const next = client.Ping();
    await settle();
    expect(asked).toHaveLength(2);
    asked[0]?.give("7T:1");
    asked[1]?.give("7T:2");
    await Promise.all([patient, next]);
    expect(asked).toHaveLength(2);
  });

  test("is still asked where a caller only gave up", async () => {
    const { ticket, asked } = counter();
    const { client, sent } = serve(ok, { ticket });
    const controller = new AbortController();
    const error = errorOf(client.Ping({ signal: controller.signal }));
    await settle();
    controller.abort();
    expect((await error).name).toBe("AbortError");
    const next = client.Ping();
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.give("7T:1");
    await next;
    expect(ticketsOf(sent)).toEqual(["7T:1"]);
  });

  test("is still asked where a caller gave up with something that is no error", async () => {
    const { ticket, asked } = counter();
    const { client } = serve(ok, { ticket });
    const controller = new AbortController();
    const ended = client.Ping({ signal: controller.signal }).catch((reason: unknown) => reason);
    await settle();
    controller.abort({ name: "TimeoutError" });
    expect(await ended).toEqual({ name: "TimeoutError" });
    void errorOf(client.Ping());
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.fail(new Error("end"));
    await settle();
  });
});
