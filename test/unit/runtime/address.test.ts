/** The address of a server that a function gives: when it is asked, what it is told, and what becomes of its answers. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answer, CrmClient, errorOf, http, refusal, serve, type Reply } from "../support/crm.js";
import { settle } from "../support/turns.js";

type Question = { readonly wire: string; readonly rejected: string | undefined; readonly timeout: number };

const ok = answer("Ping");
const moved = (): Response => http("moved", 421);
const expired = refusal("<ExceptionType>SuperOffice.Exceptions.SoSessionException</ExceptionType>");

/** Returns a server whose address is `https://c1.example.com` first, and has the next number each time that it is asked for. */
function asked(replies: Reply | readonly Reply[], options: Parameters<typeof serve>[1] = {}) {
  const questions: (Question & { readonly signal: AbortSignal })[] = [];
  const served = serve(replies, {
    baseUrl: async (question) => {
      questions.push(question as (typeof questions)[number]);
      return `https://c${questions.length}.example.com/Remote`;
    },
    ...options,
  });
  const hosts = (): readonly string[] => served.sent.map(({ url }) => new URL(url).hostname.split(".", 1)[0] ?? "");
  return { ...served, questions, hosts, rejected: () => questions.map(({ rejected }) => rejected) };
}

describe("is asked for", () => {
  test("by each call, and told of its wire, timeout and signal", async () => {
    const { session, client, questions, sent, hosts } = asked(ok);
    expect(questions).toEqual([]);
    await client.Ping();
    await client.Ping({ timeout: 0 });
    await new CrmClient(session.with({ timeout: 250.5 })).Ping();
    expect(hosts()).toEqual(["c1", "c2", "c3"]);
    expect(sent[0]?.url).toBe("https://c1.example.com/Remote/Services88/Crm.svc");
    expect(questions).toEqual(
      [100_000, 0, 251].map((timeout) => ({
        wire: "soap",
        rejected: undefined,
        timeout,
        signal: expect.any(AbortSignal) as AbortSignal,
      })),
    );
    expect(questions[0]?.signal).toBe(sent[0]?.signal);
  });

  test("as a text or a URL, now or later", async () => {
    for (const baseUrl of [() => new URL("https://c.example.com"), async () => "https://c.example.com/"]) {
      const { client, sent } = asked(ok, { baseUrl });
      await client.Ping();
      expect(sent[0]?.url).toBe("https://c.example.com/Services88/Crm.svc");
    }
  });

  test("before the ticket, and not by a call that was aborted", async () => {
    const order: string[] = [];
    const options = {
      baseUrl: () => (order.push("address"), "https://c.example.com"),
      ticket: () => (order.push("ticket"), "7T:got"),
    };
    const { client, sent } = asked(ok, options);
    await client.Ping();
    await errorOf(client.Ping({ signal: AbortSignal.abort(new Error("over")) }));
    expect(order).toEqual(["address", "ticket"]);
    expect(sent).toHaveLength(1);
  });

  test("no longer by a call that is aborted meanwhile", async () => {
    const controller = new AbortController();
    let give: ((address: string) => void) | undefined;
    const { client, sent } = asked(ok, { baseUrl: () => new Promise<string>((resolve) => (give = resolve)) });
    const error = errorOf(client.Ping({ signal: controller.signal }));
    await settle();
    controller.abort(new Error("over"));
    give?.("https://c.example.com");
    expect((await error).message).toBe("over");
    await settle();
    expect(sent).toEqual([]);
  });

  test("once more with the address that the server no longer serves (HTTP 421)", async () => {
    const { client, hosts, rejected } = asked([moved, ok, ok]);
    await client.Ping();
    await client.Ping();
    expect(hosts()).toEqual(["c1", "c2", "c3"]);
    expect(rejected()).toEqual([undefined, "https://c1.example.com/Remote", undefined]);
  });

  test("once in a call, even if that address is wrong too", async () => {
    const { client, hosts, rejected } = asked(moved);
    expect(await errorOf(client.Ping())).toMatchObject({ name: "TransportError", status: 421 });
    expect(hosts()).toEqual(["c1", "c2"]);
    expect(rejected()).toEqual([undefined, "https://c1.example.com/Remote"]);
  });

  test.each([420, 422, 400, 500])("not once more after HTTP %d", async (status) => {
    const { client, hosts } = asked(() => http("no", status));
    expect(await errorOf(client.Ping())).toMatchObject({ status });
    expect(hosts()).toEqual(["c1"]);
  });

  test("for each attempt, beside a renewed ticket", async () => {
    const { client, hosts, rejected } = asked([expired, moved, ok], { ticket: () => "7T:got" });
    await client.Ping();
    expect(hosts()).toEqual(["c1", "c2", "c3"]);
    expect(rejected()).toEqual([undefined, undefined, "https://c2.example.com/Remote"]);
  });
});

test("an address that is no function's is not asked for again", async () => {
  const { client, sent } = serve(moved);
  expect(await errorOf(client.Ping())).toMatchObject({ status: 421 });
  expect(sent).toHaveLength(1);
});

describe("an answer", () => {
  test("that is no address fails the call, and so does an error", async () => {
    const { client, sent } = asked(ok, { baseUrl: () => "nowhere" });
    expect(await errorOf(client.Ping())).toBeInstanceOf(TypeError);
    const failing = asked(ok, { baseUrl: () => Promise.reject(new Error("no tenant")) });
    expect((await errorOf(failing.client.Ping())).message).toBe("no tenant");
    expect([...sent, ...failing.sent]).toEqual([]);
  });

  const warn = vi.fn();
  beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(warn.mockClear()));
  afterEach(() => void vi.restoreAllMocks());

  test("without encryption is warned of when it comes", async () => {
    const { client } = asked(ok, { baseUrl: () => "http://plain.example.com/Remote" });
    expect(warn).not.toHaveBeenCalled();
    await client.Ping();
    await client.Ping();
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^http:\/\/plain\.example\.com: the ticket/)]]);
  });
});
