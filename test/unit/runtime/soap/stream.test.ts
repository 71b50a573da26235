import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ConnectOptions, FetchResponse } from "../../../../runtime/index.js";
import { stream } from "../../../../runtime/soap/index.js";
import { answer, crm, envelope, fault, http, namespace, refusal, serve, type Reply } from "../../support/crm.js";
import { settle, until } from "../../support/turns.js";

const names = (...all: readonly string[]): string =>
  answer("GetAllNames", `<Response>${all.map((name) => `<Name>${name}</Name>`).join("")}</Response>`);
const [head = "", tail = ""] = names("|").split("<Name>|</Name>");
const three = names("Tony", "Åse", "Bjørn");
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));

/** A body that gives a chunk for each call of `give`, and tells what was asked of it. */
function held() {
  const told = { asked: 0, cancelled: 0 };
  const waiting: ((chunk: Uint8Array | Error | undefined) => void)[] = [];
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        told.asked++;
        const chunk = await new Promise<Uint8Array | Error | undefined>((come) => waiting.push(come));
        if (chunk instanceof Error) controller.error(chunk);
        else if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      cancel: () => void told.cancelled++,
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, { headers: { "content-type": "text/xml" } });
  const give = async (chunk?: string | Error): Promise<void> => {
    await until(() => waiting.length > 0);
    waiting.shift()?.(typeof chunk === "string" ? utf8(chunk) : chunk);
  };
  return { told, response, give };
}

/** A response whose body comes in chunks of so many bytes. */
const inChunks = (all: Uint8Array<ArrayBuffer>, size: number, contentType = "text/xml"): Response => {
  let at = 0;
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        if (at >= all.length) return controller.close();
        controller.enqueue(all.slice(at, at + size));
        at += size;
      },
    }),
    { headers: { "content-type": contentType } },
  );
};

const start = (reply: Reply | readonly Reply[], options: Partial<ConnectOptions> = {}, call: object = {}) => {
  const { session, sent } = serve(reply, options);
  return { sent, rows: stream(session, crm, "GetAllNames", call) };
};

/** All rows, and the error after them. */
async function collect(
  reply: Reply | readonly Reply[],
  options: Partial<ConnectOptions> = {},
  call: object = {},
): Promise<{ rows: (string | null)[]; error?: Record<string, unknown> }> {
  const rows: (string | null)[] = [];
  try {
    for await (const row of start(reply, options, call).rows) rows.push(row);
    return { rows };
  } catch (error) {
    return { rows, error: error as Record<string, unknown> };
  }
}

describe("gives the rows", () => {
  test.each<[string, string, readonly (string | null)[]]>([
    ["of an array", three, ["Tony", "Åse", "Bjørn"]],
    ["that are null, too", names("a").replace("</Name>", '</Name><Name i:nil="true"/>'), ["a", null]],
    ["of an empty array", names(), []],
    ["of an empty element", answer("GetAllNames", "<Response/>"), []],
    ["of null", answer("GetAllNames", '<Response i:nil="true"/>'), []],
    ["of nothing", answer("GetAllNames"), []],
    ["behind a comment", `<!-- ${"x".repeat(200)} -->${three}`, ["Tony", "Åse", "Bjørn"]],
  ])("%s, however the answer is cut", async (_, text, expected) => {
    for (const size of [1, 2, 7, 64, 10_000])
      expect(await collect(() => inChunks(utf8(text), size))).toEqual({ rows: expected });
  });

  test("of an operation with a request, and its options", async () => {
    const onResponse = vi.fn();
    const { session, sent } = serve(three.replaceAll("GetAllNames", "GetNames"));
    const rows: unknown[] = [];
    for await (const row of stream(session, crm, "GetNames", { From: 7 }, { onResponse })) rows.push(row);
    expect(rows).toHaveLength(3);
    expect(sent[0]?.body).toContain("<From>7</From>");
    expect(onResponse.mock.calls).toEqual([[{ status: 200, headers: { Succeeded: true } }]]);
  });

  test("of a response that is no stream, was read already, or has another status", async () => {
    const unstreamed: FetchResponse = {
      status: 200,
      statusText: "",
      headers: new Headers(),
      arrayBuffer: async () => utf8(three).buffer,
    };
    const locked = { ...unstreamed, body: { locked: true, getReader: () => expect.unreachable() } };
    expect((await collect(() => unstreamed)).rows).toHaveLength(3);
    expect((await collect(() => ({ ...unstreamed, body: null }))).rows).toHaveLength(3);
    expect((await collect(() => http(three, 201))).rows).toHaveLength(3);
    expect((await collect(() => locked)).error?.["name"]).toBe("TransportError");
  });

  test.each(["GetName", "GetBoth", "Ping", "Pong", "toString"])("of no operation like %s", async (method) => {
    const { session, sent } = serve(three);
    const agent = { ...crm, operations: { ...crm.operations } };
    const rows = stream(session, agent, method as "GetNames", {});
    await expect(rows.next()).rejects.toThrow(
      new TypeError(`Crm.${method}: expected an operation that gives an array`),
    );
    expect(sent).toEqual([]);
  });
});

describe("reads no further than it has to", () => {
  test("and makes no call before the first row is asked for", async () => {
    const { rows, sent } = start(three);
    await new Promise((done) => setImmediate(done));
    expect(sent).toEqual([]);
    await rows.next();
    expect(sent).toHaveLength(1);
    await rows.return();
  });

  test("a row is given as soon as it is whole", async () => {
    const { response, told, give } = held();
    const { rows } = start(response);
    const first = rows.next();
    await give(`${head}<Name>a</Name><Na`);
    expect(await first).toEqual({ done: false, value: "a" });
    expect(told.asked).toBe(1);
    const second = rows.next();
    await give(`me>b</Name><Name>c</Name>`);
    expect(await second).toEqual({ done: false, value: "b" });
    expect(await rows.next()).toEqual({ done: false, value: "c" });
    expect(told.asked).toBe(2);
    const end = rows.next();
    await give(tail);
    await give();
    expect(await end).toEqual({ done: true, value: undefined });
    expect(told.cancelled).toBe(0);
  });

  test("and a page is refused as soon as it is too long to begin with a message", async () => {
    const { response, told, give } = held();
    const first = start(response)
      .rows.next()
      .catch((error: Error) => error.message);
    await give("x".repeat(0x7fff));
    await until(() => told.asked === 2);
    await give("y");
    expect(await first).toBe(`Crm.GetAllNames: HTTP 200, not a SOAP message: ${"x".repeat(200)}`);
    expect(told.asked).toBe(2);
    await until(() => told.cancelled === 1);
  });

  test("and a stream of Node is destroyed only where it is not read to its end", async () => {
    const destroy = vi.fn();
    const body = {
      destroy,
      [Symbol.asyncIterator]: () => {
        const left = [utf8(three)];
        return { next: async () => ({ done: left.length === 0, value: left.shift() }) };
      },
    };
    const response = {
      status: 200,
      statusText: "",
      headers: new Headers(),
      body,
      arrayBuffer: () => expect.unreachable(),
    };
    expect((await collect(() => response)).rows).toHaveLength(3);
    expect(destroy).not.toHaveBeenCalled();
    const { rows } = start(() => response);
    await rows.next();
    await rows.return();
    await until(() => destroy.mock.calls.length === 1);
  });

  test("and who leaves the loop frees the connection", async () => {
    const { response, told, give } = held();
    const controller = new AbortController();
    const { rows, sent } = start(response, {}, { signal: controller.signal });
    const first = rows.next();
    await give(`${head}<Name>a</Name>`);
    await first;
    await rows.return();
    await until(() => told.cancelled === 1);
    const signal = sent[0]?.signal as AbortSignal;
    expect(getEventListeners(signal, "abort")).toEqual([]);
    controller.abort();
    expect(signal.aborted).toBe(false);
    expect(told.cancelled).toBe(1);
  });

  test("and nothing is left behind at the end", async () => {
    const controller = new AbortController();
    const { rows, sent } = start(() => inChunks(utf8(three), 50), {}, { signal: controller.signal });
    for await (const _ of rows);
    controller.abort();
    const signal = sent[0]?.signal as AbortSignal;
    expect([signal.aborted, getEventListeners(signal, "abort")]).toEqual([false, []]);
  });
});

describe("waits for the server, and not for its caller", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());
  const pass = async (milliseconds: number): Promise<void> => {
    await settle();
    vi.advanceTimersByTime(milliseconds);
    await settle();
  };
  const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => "none",
      (error: Error) => error.message,
    );

  test.each([
    ["the session's timeout", { timeout: 100 }, {}],
    ["its own", { timeout: 5 }, { timeout: 100 }],
  ])("as long as %s between two parts of the answer", async (_, session, call) => {
    const { response, told, give } = held();
    const { rows } = start(response, session, call);
    const first = rows.next();
    await pass(99);
    await give(`${head}<Na`);
    await pass(99);
    await give("me>a</Name>");
    expect((await first).value).toBe("a");
    expect(vi.getTimerCount()).toBe(0);
    // The caller may take its time.
    await pass(3_600_000);
    const second = reasonOf(rows.next());
    await pass(99);
    expect(told.cancelled).toBe(0);
    await pass(1);
    expect(await second).toBe("Crm.GetAllNames: nothing came within 100 ms");
    expect([told.cancelled, vi.getTimerCount()]).toEqual([1, 0]);
  });

  test("for the answer to begin", async () => {
    const { rows } = start(() => new Promise<string>(() => {}), { timeout: 100 });
    const first = reasonOf(rows.next());
    await pass(100);
    expect(await first).toBe("Crm.GetAllNames: nothing came within 100 ms");
  });

  test("for ever, where its timeout is 0", async () => {
    const { response, give } = held();
    const { rows } = start(response, { timeout: 100 }, { timeout: 0 });
    const first = rows.next();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    await pass(2_147_483_647);
    await give(`${head}<Name>a</Name>`);
    expect((await first).value).toBe("a");
    await rows.return();
  });

  test("again, where it is turned away, and lets the first answer go", async () => {
    const { told, response, give } = held();
    const busy = new Response(response.body, { status: 503, headers: { "retry-after": "5" } });
    const { rows, sent } = start([busy, three], { retries: 1, timeout: 6_000 });
    const first = rows.next();
    await give("busy");
    await give();
    await pass(4_999);
    expect(sent).toHaveLength(1);
    await pass(1);
    expect((await first).value).toBe("Tony");
    expect(told.asked).toBe(2);
    await rows.return();
  });
});

describe("ends with its signal", () => {
  test("before it begins", async () => {
    const reason = new Error("before");
    expect(await collect(three, {}, { signal: AbortSignal.abort(reason) })).toEqual({ rows: [], error: reason });
  });

  test("between two rows that are there", async () => {
    const controller = new AbortController();
    const { rows } = start(three, {}, { signal: controller.signal });
    expect((await rows.next()).value).toBe("Tony");
    controller.abort(new Error("enough"));
    await expect(rows.next()).rejects.toThrow("enough");
  });

  test("after the last row", async () => {
    const controller = new AbortController();
    const { rows } = start(names("a"), {}, { signal: controller.signal });
    expect((await rows.next()).value).toBe("a");
    controller.abort(new Error("enough"));
    await expect(rows.next()).rejects.toThrow("enough");
  });

  test("while it waits", async () => {
    const { response, told, give } = held();
    const controller = new AbortController();
    const { rows } = start(response, {}, { signal: controller.signal });
    const first = rows.next();
    await give(head);
    await until(() => told.asked === 2);
    controller.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    await until(() => told.cancelled === 1);
  });

  test("when it comes with the answer", async () => {
    const controller = new AbortController();
    const onResponse = vi.fn();
    const reply = () => {
      controller.abort(new Error("enough"));
      return inChunks(utf8(three), 50);
    };
    expect(await collect(reply, {}, { signal: controller.signal, onResponse })).toEqual({
      rows: [],
      error: new Error("enough"),
    });
    expect(onResponse).not.toHaveBeenCalled();
  });
});

describe("throws", () => {
  test.each<[string, () => Response, object]>([
    [
      "a refusal",
      () => http(refusal("<Message>no</Message>")),
      { name: "NetServerError", message: "Crm.GetAllNames: no" },
    ],
    ["a refusal with rows", () => http(three.replace(">true<", ">false<")), { name: "NetServerError" }],
    ["a fault", () => http(fault("down"), 500), { name: "ServerFault", status: 500, reason: "down" }],
    ["a page", () => http("<html/>", 500), { name: "TransportError", status: 500, snippet: "<html/>" }],
    ["a page that is a success", () => http("<html/>"), { name: "TransportError", status: 200, snippet: "<html/>" }],
    ["nothing", () => http(""), { name: "TransportError", message: "Crm.GetAllNames: HTTP 200 with an empty body" }],
    [
      "a long page",
      () => http(`${"x".repeat(0x8000)}<s:Envelope>`),
      { name: "TransportError", snippet: "x".repeat(200) },
    ],
    [
      "a redirect",
      () => http("", 302, { location: "https://a.example.com/" }),
      { name: "TransportError", status: 302 },
    ],
    ["rows with HTTP 500", () => http(three, 500), { name: "TransportError", status: 500 }],
    ["what cannot be read, with HTTP 500", () => http("<s:Envelope>", 500), { name: "TransportError", status: 500 }],
    ["what cannot be read", () => http("<s:Envelope>"), { name: "MessageError" }],
    [
      "several parts",
      () => inChunks(utf8(three), 50, "multipart/related"),
      {
        name: "MessageError",
        reason: "a multipart answer (multipart/related), which no operation of the contract has",
      },
    ],
  ])("%s before the first row", async (_, reply, expected) => {
    const { rows, error } = await collect(reply);
    expect(rows).toEqual([]);
    expect(error).toMatchObject(expected);
  });

  test("a request that is wrong", async () => {
    const { session, sent } = serve(three);
    const rows = stream(session, crm, "GetNames", { From: "7" as unknown as number });
    await expect(rows.next()).rejects.toMatchObject({ name: "RequestError", path: "GetNames.From" });
    expect(sent).toEqual([]);
  });

  test("what is wrong in a row or behind them, after the rows before it", async () => {
    for (const size of [1, 50, 10_000]) {
      const [bad, second, more] = await Promise.all(
        [
          names("a", "b", "<c/>"),
          names("a", "b").replace("</s:Body>", "<Other/></s:Body>"),
          `${names("a", "b")}<more/>`,
        ].map((text) => collect(() => inChunks(utf8(text), size))),
      );
      expect(bad).toMatchObject({ rows: ["a", "b"], error: { name: "MessageError", path: "GetAllNames.Response[2]" } });
      expect(second).toMatchObject({ rows: ["a", "b"], error: { name: "MessageError" } });
      expect(more).toMatchObject({ rows: ["a", "b"], error: { name: "MessageError" } });
    }
  });

  test("what broke off the answer, after the rows before it", async () => {
    const { response, give } = held();
    const { rows } = start(response);
    const first = rows.next();
    await give(`${head}<Name>a</Name><Name>b`);
    expect((await first).value).toBe("a");
    const second = rows.next();
    await give(new Error("terminated 7T:ticket"));
    await expect(second).rejects.toMatchObject({
      name: "TransportError",
      message: "Crm.GetAllNames: the answer broke off: terminated •••",
      status: 200,
    });
  });

  test("where in the message the answer ends too early", async () => {
    const { rows, error } = await collect(() => inChunks(utf8(`${head}<Name>a</Name><Name>b`), 50));
    expect(rows).toEqual(["a"]);
    expect(error).toMatchObject({ name: "MessageError", path: "GetAllNames.Response[1]" });
  });

  test("the ticket's refusal only once it was renewed", async () => {
    const expired = refusal("<ExceptionType>SoSessionException</ExceptionType>");
    let asked = 0;
    const ticket = () => `7T:${++asked}`;
    expect(await collect([expired, three], { ticket })).toMatchObject({ rows: ["Tony", "Åse", "Bjørn"] });
    expect(asked).toBe(2);
    expect((await collect(expired, { ticket })).error).toMatchObject({ name: "NetServerError" });
    expect(asked).toBe(4);
  });

  test("and lets an answer go that is not read to its end", async () => {
    const { told, response, give } = held();
    const expired = refusal("<ExceptionType>SoSessionException</ExceptionType>");
    const begun = expired.slice(0, expired.indexOf("</s:Body>"));
    const { rows } = start([response, three], { ticket: () => "7T:got" });
    const first = rows.next();
    await give(`${begun}<GetAllNamesResponse xmlns="${namespace}">`);
    expect((await first).value).toBe("Tony");
    await until(() => told.cancelled === 1);
    await rows.return();
  });
});

describe("reads at most limits.messageBytes", () => {
  const { length } = utf8(three);
  test.each([
    [length, undefined],
    [length + 1, undefined],
    [length - 1, `the answer has more than ${length - 1} bytes (limits.messageBytes)`],
  ])("%i", async (messageBytes, reason) => {
    for (const size of [1, 10_000]) {
      const { error } = await collect(() => inChunks(utf8(three), size), { limits: { messageBytes } });
      expect(error?.["reason"]).toBe(reason);
    }
  });
});

describe("reads an answer's charset, wherever its bytes are cut", () => {
  const latin1 = Uint8Array.from(`<?xml version="1.0" encoding="iso-8859-1"?>${three}`, (each) => each.charCodeAt(0));
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ["UTF-8", utf8(three), "text/xml"],
    ["UTF-8 with a mark", utf8(`\uFEFF${three}`), "text/xml"],
    ["UTF-16", utf16(three), "text/xml"],
    ["Latin-1 by declaration", latin1, "text/xml"],
    ["Latin-1 by header", latin1.slice(43), "text/xml; charset=iso-8859-1"],
  ])("%s", async (_, body, type) => {
    for (const size of [1, 3, 20, 119, 120, 121, 10_000])
      expect((await collect(() => inChunks(body, size, type))).rows).toEqual(["Tony", "Åse", "Bjørn"]);
  });

  test("and tells where bytes are that are none, after the rows before them", async () => {
    const [before = "", after = ""] = names("a", "b", "c|").split("|");
    for (const [size, bad] of [1, 50, 10_000].flatMap((size) => [[size, 0xff] as const, [size, 0xc3] as const])) {
      const body = Uint8Array.of(...utf8(before), bad, ...utf8(after));
      const { rows, error } = await collect(() => inChunks(body, size));
      expect(rows).toEqual(["a", "b"]);
      expect(error).toMatchObject({
        name: "MessageError",
        path: "GetAllNames.Response[2]",
        reason: "the answer is not utf-8, as which it came",
      });
    }
  });

  test.each([[[0xc3]], [[0xe2, 0x80]]])("and gives no row in which a character is missing (%j)", async (half) => {
    const before = Uint8Array.of(...utf8(`${head}<Name>a`), ...half);
    const body = Uint8Array.of(...before, ...utf8("b</Name><Name>c</Name>"), 0xff);
    expect(await collect(() => inChunks(body, before.length))).toMatchObject({
      rows: [],
      error: { name: "MessageError", reason: "the answer is not utf-8, as which it came" },
    });
  });

  test("and refuses a character that the end cuts off", async () => {
    const body = Uint8Array.of(...utf8(`${three} `), 0xc3);
    for (const size of [1, 50, 10_000])
      expect((await collect(() => inChunks(body, size))).error).toMatchObject({
        name: "MessageError",
        reason: "the answer is not utf-8, as which it came",
      });
  });
});

test("needs its globals before it sends anything", async () => {
  const { rows, sent } = start(three);
  vi.stubGlobal("TextDecoder", undefined);
  await expect(rows.next()).rejects.toThrow(/^Crm\.GetAllNames: this environment lacks TextDecoder\. /);
  vi.unstubAllGlobals();
  expect(sent).toEqual([]);
});

test("tells of the answer's headers before the first row", async () => {
  const told: unknown[] = [];
  const onResponse = (response: unknown) => void told.push(response);
  const { rows } = start(three, {}, { onResponse });
  await rows.next();
  expect(told).toEqual([{ status: 200, headers: { Succeeded: true } }]);
  await rows.return();
  const noHeaders = envelope(`<GetAllNamesResponse xmlns="${namespace}"><Response/></GetAllNamesResponse>`, "");
  expect(await collect(noHeaders, {}, { onResponse })).toEqual({ rows: [] });
  expect(told[1]).toEqual({ status: 200, headers: {} });
});
