import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../../runtime/soap/index.js";
import { answer, errorOf, http, refusal, serve, type Reply } from "../support/crm.js";
import { settle } from "../support/turns.js";

const ok = answer("Ping");
const never: Reply = () => new Promise<string>(() => {});
const busy = (retryAfter: string): Reply => {
  return () => http("busy", 503, { "retry-after": retryAfter });
};

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets time pass, after and before everything that waits for none. */
const pass = async (milliseconds: number): Promise<void> => {
  await settle();
  vi.advanceTimersByTime(milliseconds);
  await settle();
};

/** Tells how a call ends, as soon as it does. */
function watch(call: Promise<unknown>): { state: string; readonly error: Error | undefined } {
  const watched: { state: string; error: Error | undefined } = { state: "pending", error: undefined };
  call.then(
    () => (watched.state = "done"),
    (error: Error) => Object.assign(watched, { state: error.name, error }),
  );
  return watched;
}

describe("a call that gets no answer", () => {
  test.each([
    ["the usual time", {}, {}, 100_000],
    ["the session's", { timeout: 3_000 }, {}, 3_000],
    ["its own", { timeout: 3_000 }, { timeout: 500 }, 500],
    ["its own where the session's has no end", { timeout: 0 }, { timeout: 500 }, 500],
    ["one millisecond", { timeout: 1 }, {}, 1],
    ["a part of a millisecond, which is one", { timeout: 0.2 }, {}, 1],
    ["milliseconds and a part of one, which is one more", {}, { timeout: 41.1 }, 42],
    ["the longest time", { timeout: 2_147_483_647 }, {}, 2_147_483_647],
  ])("is given up after %s", async (_, session, call, milliseconds) => {
    const { client } = serve(never, session);
    const watched = watch(client.Ping(call));
    await pass(milliseconds - 1);
    expect(watched.state).toBe("pending");
    await pass(1);
    expect(watched.error).toBeInstanceOf(DOMException);
    expect(watched.error).toMatchObject({
      name: "TimeoutError",
      message: `Crm.Ping: nothing came within ${milliseconds} ms`,
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["session", { timeout: 0 }, {}],
    ["call", { timeout: 3_000 }, { timeout: 0 }],
  ])("is never given up where the %s's timeout is 0", async (_, session, call) => {
    const { client } = serve(never, session);
    const watched = watch(client.Ping(call));
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    await pass(2_147_483_647);
    expect(watched.state).toBe("pending");
  });

  test("tells its `fetch` why, and the first reason only", async () => {
    const controller = new AbortController();
    const { client, sent } = serve(never, { timeout: 10 });
    const error = errorOf(client.Ping({ signal: controller.signal }));
    await settle();
    expect(sent[0]?.signal.aborted).toBe(false);
    await pass(10);
    expect(sent[0]?.signal.reason).toBe(await error);
    controller.abort(new Error("later"));
    expect(sent[0]?.signal.reason).toBe(await error);
  });

  test("is not given up a second time", async () => {
    const controller = new AbortController();
    const { client, sent } = serve(never, { timeout: 10 });
    const error = errorOf(client.Ping({ signal: controller.signal }));
    await settle();
    controller.abort(new Error("first"));
    vi.advanceTimersByTime(10);
    expect((await error).message).toBe("first");
    expect(sent[0]?.signal.reason).toEqual(new Error("first"));
  });
});

test.each([-1, -0.5, 2_147_483_648, Infinity, Number.NaN])("%s is no timeout", async (timeout) => {
  const expected = new TypeError("timeout: expected milliseconds, at most 2147483647, and 0 for never");
  expect(() => connect({ baseUrl: "https://crm.example.com", timeout })).toThrow(expected);
  const { client, sent } = serve(ok);
  await expect(client.Ping({ timeout })).rejects.toThrow(expected);
  expect(sent).toEqual([]);
});

test.each([-1, 0.5, Number.NaN])("%s is no count of retries", async (retries) => {
  const expected = new TypeError("retries: expected a whole number");
  expect(() => connect({ baseUrl: "https://crm.example.com", retries })).toThrow(expected);
  const { client, sent } = serve(ok);
  await expect(client.Ping({ retries })).rejects.toThrow(expected);
  expect(sent).toEqual([]);
});

test("says how long a session waits", () => {
  const session = (timeout?: number) =>
    connect({ baseUrl: "https://crm.example.com", ...(timeout !== undefined && { timeout }) });
  expect([session().timeout, session(0).timeout, session(7.5).timeout]).toEqual([100_000, 0, 8]);
  expect(session().with({ timeout: 5 }).timeout).toBe(5);
});

describe("a call that the server turns away", () => {
  const calls = async (
    replies: readonly Reply[],
    session: object,
    call: object,
    wait: number,
  ): Promise<{ state: string; sent: number }> => {
    const { client, sent } = serve(replies, session);
    const watched = watch(client.Ping(call));
    await pass(wait);
    return { state: watched.state, sent: sent.length };
  };

  test.each([
    ["0", 0],
    ["1", 1_000],
    ["5", 5_000],
  ])("is sent again after Retry-After: %s, and not before", async (retryAfter, wait) => {
    const { client, sent } = serve([busy(retryAfter), ok], { retries: 1 });
    const watched = watch(client.Ping());
    await settle();
    if (wait > 0) await pass(wait - 1);
    expect([watched.state, sent.length]).toEqual(["pending", 1]);
    await pass(1);
    expect([watched.state, sent.length, vi.getTimerCount()]).toEqual(["done", 2, 0]);
  });

  test("is sent again where it has all the time that there is", async () => {
    expect(await calls([busy("5"), ok], { timeout: 0, retries: 1 }, {}, 5_000)).toEqual({ state: "done", sent: 2 });
    expect(await calls([busy("5"), ok], { retries: 1 }, { timeout: 0 }, 5_000)).toEqual({ state: "done", sent: 2 });
  });

  test.each([
    ["less than the timeout", { timeout: 5_001 }, "5", 5_000, "done", 2],
    ["the timeout", { timeout: 5_000 }, "5", 0, "TransportError", 1],
    ["more than the timeout", { timeout: 4_999 }, "5", 0, "TransportError", 1],
    ["less than the longest wait", { timeout: 0 }, "2147483", 2_147_483_000, "done", 2],
    ["more than the longest wait", { timeout: 0 }, "2147484", 0, "TransportError", 1],
  ])("for %s", async (_, session, retryAfter, wait, state, sent) => {
    expect(await calls([busy(retryAfter), ok], { ...session, retries: 1 }, {}, wait)).toEqual({ state, sent });
  });

  test.each([
    ["never, if nothing is said", {}, {}, 1],
    ["as often as the session says", { retries: 2 }, {}, 3],
    ["as often as the call says", { retries: 2 }, { retries: 1 }, 2],
    ["never, if the call says so", { retries: 2 }, { retries: 0 }, 1],
    ["as often as it is turned away", { retries: Infinity }, {}, 6],
  ])("is sent again %s", async (_, session, call, expected) => {
    const replies = [busy("0"), busy("0"), busy("0"), busy("0"), busy("0"), ok];
    const { client, sent } = serve(replies, session);
    const watched = watch(client.Ping(call));
    for (let turn = 0; turn < 6; turn++) await pass(1);
    expect([watched.state, sent.length]).toEqual([expected === 6 ? "done" : "TransportError", expected]);
  });

  test("tells, when it is given up, when the server wants to be asked again", async () => {
    const { client } = serve(busy("7"));
    expect(await errorOf(client.Ping())).toMatchObject({ name: "TransportError", status: 503, retryAfter: 7_000 });
  });

  test.each([
    [429, true],
    [503, true],
    [428, false],
    [430, false],
    [500, false],
    [502, false],
    [504, false],
  ])("with HTTP %i is sent again: %s", async (status, again) => {
    const page: Reply = () => http("busy", status, { "retry-after": "0" });
    const soap: Reply = () =>
      http(
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault/></s:Body></s:Envelope>`,
        status,
        { "retry-after": "0" },
      );
    expect(await calls([page, ok], { retries: 1 }, {}, 1)).toMatchObject({ sent: again ? 2 : 1 });
    expect(await calls([soap, ok], { retries: 1 }, {}, 1)).toMatchObject({ sent: again ? 2 : 1 });
  });

  test("is not sent again without Retry-After", async () => {
    expect(await calls([() => http("busy", 503), ok], { retries: 1 }, {}, 1)).toEqual({
      state: "TransportError",
      sent: 1,
    });
  });

  test("is not sent again where the server said no, whatever its status", async () => {
    const no: Reply = () => http(refusal("<Message>no</Message>"), 503, { "retry-after": "0" });
    expect(await calls([no, ok], { retries: 1 }, {}, 1)).toEqual({ state: "NetServerError", sent: 1 });
  });

  test("has one timeout for all attempts and the waits between them", async () => {
    const { client, sent } = serve([busy("4"), busy("4"), ok], { timeout: 7_000, retries: 5 });
    const watched = watch(client.Ping());
    await pass(4_000);
    expect(sent).toHaveLength(2);
    await pass(2_999);
    expect(watched.state).toBe("pending");
    await pass(1);
    expect([watched.state, sent.length, vi.getTimerCount()]).toEqual(["TimeoutError", 2, 0]);
  });

  test("ends with a signal that came just before it waits", async () => {
    const controller = new AbortController();
    const isTicketRejected = (): boolean => {
      controller.abort(new Error("enough"));
      return false;
    };
    const { client } = serve(busy("4"), { retries: 1, ticket: () => "7T:got", isTicketRejected });
    expect((await errorOf(client.Ping({ signal: controller.signal }))).message).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends with its signal while it waits to be sent again", async () => {
    const controller = new AbortController();
    const { client, sent } = serve([busy("4"), ok], { retries: 1 });
    const error = errorOf(client.Ping({ signal: controller.signal }));
    await settle();
    controller.abort(new Error("enough"));
    expect((await error).message).toBe("enough");
    await settle();
    expect([sent.length, vi.getTimerCount()]).toEqual([1, 0]);
  });
});

describe("a signal", () => {
  test("that is aborted already lets nothing be sent", async () => {
    const { client, sent } = serve(ok);
    const reason = new Error("before");
    expect(await errorOf(client.Ping({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toEqual([]);
  });

  test("ends a call whose `fetch` knows nothing of signals", async () => {
    const controller = new AbortController();
    const { client } = serve(never);
    const error = errorOf(client.Ping({ signal: controller.signal }));
    await settle();
    controller.abort(new Error("enough"));
    expect((await error).message).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("has one listener for however many calls, and ends those that are under way", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, sent } = serve([ok, ok, never]);
    await client.Ping({ signal });
    await client.Ping({ signal });
    const errors = [errorOf(client.Ping({ signal })), errorOf(client.Ping({ signal }))];
    await settle();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort(new Error("enough"));
    expect((await Promise.all(errors)).map(({ message }) => message)).toEqual(["enough", "enough"]);
    // Calls that have ended are none of its business.
    expect(sent.map((each) => each.signal.aborted)).toEqual([false, false, true, true]);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test.each([
    ["answered", [ok]],
    ["refused", [refusal("<Message>no</Message>")]],
    ["answered by a page", [() => http("<html/>", 500)]],
    ["turned away and sent again", [busy("0"), ok]],
  ] as const)("is let go when the call is %s", async (_, replies) => {
    const controller = new AbortController();
    const { client, sent } = serve(replies, { retries: 1, ticket: async () => "7T:got" });
    const watched = watch(client.Ping({ signal: controller.signal }));
    await pass(1);
    expect(watched.state).not.toBe("pending");
    expect(vi.getTimerCount()).toBe(0);
    expect(sent.flatMap(({ signal }) => getEventListeners(signal, "abort"))).toEqual([]);
    controller.abort();
    expect(sent.map(({ signal }) => signal.aborted)).not.toContain(true);
  });

  test("without a reason gives the standard one", async () => {
    const signal = Object.assign(new EventTarget(), { aborted: true }) as AbortSignal;
    const error = await errorOf(serve(ok).client.Ping({ signal }));
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: "AbortError", message: "This operation was aborted" });
  });

  test("of an environment without reasons ends a call with the right one", async () => {
    // Such as that of jsdom before version 21.
    class OldController {
      readonly signal = Object.assign(new EventTarget(), { aborted: false });
      abort(): void {
        this.signal.aborted = true;
        this.signal.dispatchEvent(new Event("abort"));
      }
    }
    vi.stubGlobal("AbortController", OldController);
    const { client } = serve(never, { timeout: 5 });
    const watched = watch(client.Ping());
    await pass(5);
    expect(watched.state).toBe("TimeoutError");
  });
});

test("tells nobody of an answer to a call that has ended", async () => {
  const controller = new AbortController();
  const onResponse = vi.fn();
  const { client } = serve(() => {
    controller.abort(new Error("enough"));
    return ok;
  });
  expect((await errorOf(client.Ping({ signal: controller.signal, onResponse }))).message).toBe("enough");
  await settle();
  expect(onResponse).not.toHaveBeenCalled();
});
