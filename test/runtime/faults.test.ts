/** What a network and a server under load do to a call: each ends once, with the right error, and nothing is left behind. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, ErpSyncAgent, type Session, type TransportError } from "../../generated/Services88/index.js";
import { numbers } from "../support/documents.js";
import { behaviours, expected, faultyServer, type FaultyServer } from "../support/faulty-server.js";
import { answer } from "../support/stub.js";
import { cases } from "../support/campaign.js";

const kinds = ["ok", ...Object.keys(behaviours)];
let server: FaultyServer;
beforeAll(async () => {
  server = await faultyServer();
});
afterAll(() => server.stop());

describe("a call that meets", () => {
  test.each(kinds)("%s", async (behaviour) => {
    const error = await server.call(behaviour);
    const [type, status] = expected[behaviour] ?? [];
    expect([error?.name, ...(status === undefined ? [] : [(error as TransportError).status])]).toEqual([
      type,
      ...(status === undefined ? [] : [status]),
    ]);
    expect(JSON.stringify([error?.message, error?.stack, error])).not.toContain("secret");
  });

  test("a server that says when to come again is told apart", async () => {
    expect((await server.call("too many")) as TransportError).toMatchObject({ status: 429, retryAfter: 7_000 });
    const { retryAfter = 0 } = (await server.call("unavailable")) as TransportError;
    expect(retryAfter).toBeGreaterThan(50_000);
    expect(((await server.call("forbidden")) as TransportError).retryAfter).toBeUndefined();
  });

  test.each(["no headers", "no body", "slow drip", "ok"])(
    "an abort, at any stage of %s, ends at once with its reason",
    async (behaviour) => {
      for (const after of [0, 5, 30, 100]) {
        const controller = new AbortController();
        const ended = server.call(behaviour, controller.signal);
        setTimeout(() => controller.abort(new Error("enough")), after);
        const error = await ended;
        expect(error === undefined ? "done" : error.message).toMatch(
          behaviour === "ok" ? /^(done|enough)$/ : /^enough$/,
        );
      }
    },
  );
});

describe("a call that is turned away", () => {
  /** Answers in turn; the last for good. */
  function turnedAway(...answers: readonly (() => Response)[]): { readonly session: Session; readonly sent: string[] } {
    const sent: string[] = [];
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      sent.push(String(init.body));
      return (
        answers[sent.length - 1] ??
        (() => new Response(answer("ForceResyncBatchTask"), { headers: { "content-type": "text/xml" } }))
      )();
    };
    return { session: connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch }), sent };
  }
  const away = (status: number, wait?: string) => () =>
    new Response("later", { status, headers: wait === undefined ? {} : { "retry-after": wait } });
  const calling = (session: Session, options = {}) =>
    new ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 1 }, options);

  test("is not sent again unless the caller says so", async () => {
    const { session, sent } = turnedAway(away(503, "0"));
    await expect(calling(session)).rejects.toMatchObject({ status: 503, retryAfter: 0 });
    expect(sent).toHaveLength(1);
  });

  test.each([429, 503])("is sent again after HTTP %i with Retry-After, as often as the caller says", async (status) => {
    const once = turnedAway(away(status, "0"), away(status, "0"));
    await calling(once.session, { retries: 2 });
    expect(once.sent).toHaveLength(3);
    expect(new Set(once.sent).size).toBe(1);
    const often = turnedAway(away(status, "0"), away(status, "0"));
    await expect(calling(often.session.with({ retries: 1 }))).rejects.toMatchObject({ status });
    expect(often.sent).toHaveLength(2);
  });

  test.each<[string, () => Response]>([
    ["without Retry-After", away(503)],
    ["of another status", away(500, "0")],
    ["with a wait as long as the time-out", away(503, "60")],
    [
      "by a connection that broke off",
      () => {
        throw new TypeError("fetch failed");
      },
    ],
  ])("is not sent again %s: the work may have been done, or be of no use any more", async (_, first) => {
    const { session, sent } = turnedAway(first);
    await expect(calling(session, { retries: 3, timeout: 5_000 })).rejects.toMatchObject({ name: "TransportError" });
    expect(sent).toHaveLength(1);
  });

  test("is not waited for after an abort", async () => {
    const { session, sent } = turnedAway(away(503, "50"));
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error("enough")), 30);
    await expect(calling(session, { retries: 3, signal: abort.signal })).rejects.toThrow("enough");
    expect(sent).toHaveLength(1);
  });
});

/** FAULTS_SECONDS=60 is the long run. */
const seconds = cases("FAULTS_SECONDS", 0, 4);

test.skipIf(seconds === 0)(
  `1,000 at a time for ${seconds} s, with faults between them: every call ends once, and nothing is left`,
  async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const random = numbers(7);
    let [started, ended] = [0, 0];
    const keepCalling = async (until: number) => {
      do {
        const kind = random() < 0.6 ? "ok" : (kinds[Math.floor(random() * kinds.length)] ?? "ok");
        started++;
        const error = await server.call(kind);
        ended++;
        expect([kind, error?.name], error?.message).toEqual([kind, expected[kind]?.[0]]);
      } while (Date.now() < until);
    };
    const left = async () => {
      // Connections that are kept alive are let go of after a while, and all others at once.
      await expect.poll(() => server.open.size, { timeout: 20_000, interval: 250 }).toBeLessThan(2);
      collect();
      const kinds = process.getActiveResourcesInfo().filter((each) => each !== "Immediate");
      return { heap: process.memoryUsage().heapUsed, handles: kinds.length };
    };
    // As many as later: pools grow to what is needed at once.
    for (let round = 0; round < 2; round++) await Promise.all(Array.from({ length: 1_000 }, () => keepCalling(0)));
    const before = await left();
    const until = Date.now() + seconds * 1_000;
    await Promise.all(Array.from({ length: 1_000 }, () => keepCalling(until)));
    const after = await left();
    console.log(
      `${started} calls; heap ${(before.heap / 1e6).toFixed(1)} and ${(after.heap / 1e6).toFixed(1)} MB, handles ${before.handles} and ${after.handles}`,
    );
    expect(ended).toBe(started);
    // Each call kept, by a thousand octets, would be more.
    expect(after.heap - before.heap).toBeLessThan(10_000_000);
    expect(after.handles - before.handles).toBeLessThan(5);
  },
  seconds * 1_000 + 120_000,
);
