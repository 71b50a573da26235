import { EventEmitter } from "node:events";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { NetServerDouble } from "../../../../runtime/double/double.js";
import type { HttpAnswer, HttpRequest } from "../../../../runtime/double/http.js";
import { listen } from "../../../../runtime/double/listen.js";
import { defaultLimits } from "../../../../runtime/http/limits.js";
import { settle } from "../../support/turns.js";

type Take = (request: unknown, response: unknown) => void;

/** A server of `node:http` that opens no socket. */
const server = Object.assign(new EventEmitter(), {
  listen: vi.fn((_port: number, _host: string, ready: () => void) => ready()),
  address: vi.fn((): { port: number } | string | null => ({ port: 4711 })),
  close: vi.fn((done: () => void) => done()),
  closeAllConnections: vi.fn(),
});
let take: Take = () => {};
vi.mock("node:http", () => ({ createServer: (given: Take) => ((take = given), server) }));

beforeEach(() => {
  server.removeAllListeners();
  vi.clearAllMocks();
});

const answer: HttpAnswer = { status: 201, headers: { "content-type": "text/xml" }, body: "<å>" };
const doubleOf = (handle: NetServerDouble["handle"], messageBytes = 100) =>
  ({ handle, limits: { ...defaultLimits, messageBytes } }) as NetServerDouble;

/** Sends bytes to the double, and gives what it was asked, and what became of the response. */
async function exchange(
  chunks: readonly (readonly number[] | Uint8Array)[],
  headers: Readonly<Record<string, string | readonly string[] | undefined>> = {},
  given: HttpAnswer = answer,
  about: object = { method: "POST", url: "/x" },
) {
  const asked: HttpRequest[] = [];
  await listen(doubleOf(async (request) => (asked.push(request), given)));
  const response = Object.assign(new EventEmitter(), {
    socket: { destroy: vi.fn() },
    writeHead: vi.fn(),
    write: vi.fn((_: Uint8Array, done: () => void) => done()),
    end: vi.fn(),
  });
  const request = Object.assign(
    (async function* () {
      for (const chunk of chunks) yield Uint8Array.from(chunk);
    })(),
    { headers, ...about },
  );
  take(request, response);
  await settle();
  return { asked: asked[0], response };
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): number[] => [...Buffer.from(text, "utf16le")];
const swapped = (text: string): number[] => [...Buffer.from(text, "utf16le").swap16()];

describe("listens", () => {
  test("to this machine, on any port that is free", async () => {
    const listening = await listen(doubleOf(async () => answer));
    expect(server.listen).toHaveBeenCalledExactlyOnceWith(0, "127.0.0.1", expect.any(Function));
    expect(listening).toMatchObject({ url: "http://127.0.0.1:4711/Remote", jsonUrl: "http://127.0.0.1:4711" });
  });

  test("where it is told to", async () => {
    const listening = await listen(
      doubleOf(async () => answer),
      { port: 8080, host: "::1" },
    );
    expect(server.listen).toHaveBeenCalledExactlyOnceWith(8080, "::1", expect.any(Function));
    expect(listening.url).toBe("http://[::1]:4711/Remote");
    server.address.mockReturnValueOnce(null);
    expect(
      (
        await listen(
          doubleOf(async () => answer),
          { port: 8080, host: "h" },
        )
      ).url,
    ).toBe("http://h:8080/Remote");
    server.address.mockReturnValueOnce("/a/pipe");
    expect(
      (
        await listen(
          doubleOf(async () => answer),
          { port: 8080, host: "h" },
        )
      ).url,
    ).toBe("http://h:8080/Remote");
  });

  test("or throws the socket's error", async () => {
    server.listen.mockImplementationOnce(() => void server.emit("error", new Error("EADDRINUSE")));
    await expect(listen(doubleOf(async () => answer))).rejects.toThrow("EADDRINUSE");
  });

  test("until it is closed, with every connection", async () => {
    const { close } = await listen(doubleOf(async () => answer));
    expect(server.close).not.toHaveBeenCalled();
    await close();
    expect(server.close).toHaveBeenCalledTimes(1);
    expect(server.closeAllConnections).toHaveBeenCalledTimes(1);
  });
});

describe("a request", () => {
  test("is put together, and answered", async () => {
    const { asked, response } = await exchange([utf8("<a>"), utf8("å</a>")], { a: "1", b: ["2", "3"], c: undefined });
    expect(asked).toEqual({
      method: "POST",
      url: "/x",
      headers: { a: "1", b: "2, 3", c: undefined },
      body: "<a>å</a>",
      bodyBytes: 9,
      signal: expect.any(AbortSignal) as AbortSignal,
    });
    expect(response.writeHead).toHaveBeenCalledExactlyOnceWith(201, {
      "content-type": "text/xml",
      "content-length": 4,
    });
    expect(response.end).toHaveBeenCalledExactlyOnceWith(utf8("<å>"));
    expect(response.write).not.toHaveBeenCalled();
    expect(response.socket.destroy).not.toHaveBeenCalled();
  });

  test("is answered with bytes as they are", async () => {
    const { response } = await exchange([], {}, { ...answer, body: "", bytes: Uint8Array.of(0xff, 0, 1) });
    expect(response.writeHead.mock.calls[0]?.[1]).toMatchObject({ "content-length": 3 });
    expect(response.end).toHaveBeenCalledExactlyOnceWith(Uint8Array.of(0xff, 0, 1));
  });

  test("is answered without a length if the status has no body", async () => {
    const { response } = await exchange([], {}, { status: 204, headers: { a: "b" }, body: "" });
    expect(response.writeHead).toHaveBeenCalledExactlyOnceWith(204, { a: "b" });
  });

  test("without a method and an address is GET /", async () => {
    expect((await exchange([], {}, answer, {})).asked).toMatchObject({
      method: "GET",
      url: "/",
      body: "",
      bodyBytes: 0,
    });
  });

  test("that is too large is read to its end, not kept, and counted", async () => {
    const bytes = (count: number) => utf8("a".repeat(count));
    expect((await exchange([bytes(60), bytes(40)])).asked).toMatchObject({ body: "a".repeat(100), bodyBytes: 100 });
    expect((await exchange([bytes(60), bytes(41)])).asked).toMatchObject({ body: "", bodyBytes: 101 });
    expect((await exchange([bytes(101), bytes(5)])).asked).toMatchObject({ body: "", bodyBytes: 106 });
  });

  test.each<[string, readonly number[] | Uint8Array, string]>([
    ["UTF-8", utf8("<å>"), "text/xml"],
    ["UTF-8 with a mark", utf8("\uFEFF<å>"), "text/xml"],
    ["UTF-16 by its mark", utf16("\uFEFF<å>"), "text/xml; charset=utf-8"],
    ["UTF-16 with the upper byte first by its mark", swapped("\uFEFF<å>"), "text/xml"],
    ["UTF-16 by the header", utf16("<å>"), "text/xml; charset=utf-16"],
    ["UTF-16 with the lower byte first by the header", utf16("<å>"), "text/xml; charset=UTF-16LE"],
    ["UTF-16 with the upper byte first by the header", swapped("<å>"), "text/xml; charset=utf-16be"],
    ["UTF-16 with the upper byte first by its first byte", swapped("<å>"), "text/xml; charset=utf-16"],
    ["UTF-16 with the upper byte first by its mark and the header", swapped("\uFEFF<å>"), "text/xml; charset=utf-16"],
  ])("is read as %s", async (_, bytes, type) => {
    expect((await exchange([bytes], { "content-type": type })).asked?.body).toBe("<å>");
  });

  test.each([
    ["UTF-8", [0xff, 0x61], "text/xml"],
    ["UTF-8, though its first byte is a mark's", [0xfe, 0xfd], "text/xml"],
    ["UTF-16", [0x61, 0x00, 0x00, 0xd8, 0x61, 0x00], "text/xml; charset=utf-16le"],
  ])("that is not %s is told with an empty body", async (_, bytes, type) => {
    const { asked } = await exchange([bytes], { "content-type": type });
    expect(asked).toMatchObject({
      body: "",
      bodyBytes: bytes.length,
      bodyError: "the request is not the text that its Content-Type says",
    });
  });

  test("whose caller is gone is told so", async () => {
    const { asked, response } = await exchange([]);
    expect(asked?.signal?.aborted).toBe(false);
    response.emit("close");
    expect(asked?.signal?.aborted).toBe(true);
  });

  test("may be cut before its answer, or within it", async () => {
    const before = await exchange([], {}, { ...answer, cut: "before" });
    expect(before.response.socket.destroy).toHaveBeenCalledTimes(1);
    expect(before.response.writeHead).not.toHaveBeenCalled();
    const within = await exchange([], {}, { ...answer, body: "12345678", cut: "within" });
    expect(within.response.writeHead.mock.calls[0]?.[1]).toMatchObject({ "content-length": 8 });
    expect(within.response.write.mock.calls[0]?.[0]).toEqual(utf8("1234"));
    expect(within.response.socket.destroy).toHaveBeenCalledTimes(1);
    expect(within.response.end).not.toHaveBeenCalled();
  });

  test("that breaks off ends its connection", async () => {
    await listen(doubleOf(async () => answer));
    const response = Object.assign(new EventEmitter(), { socket: { destroy: vi.fn() } });
    const broken = {
      headers: {},
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("aborted")) }),
    };
    take(broken, response);
    await settle();
    expect(response.socket.destroy).toHaveBeenCalledTimes(1);
    take(broken, { ...response, socket: null });
    await settle();
  });
});
