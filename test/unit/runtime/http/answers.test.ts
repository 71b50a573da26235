/** What comes back over HTTP: bytes of any charset, pages of proxies, connections that fail, and bodies that are too long. */
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ConnectOptions, FetchResponse } from "../../../../runtime/index.js";
import { answer, envelope, errorOf, http, namespace, serve, type Reply } from "../../support/crm.js";
import { until } from "../../support/turns.js";

type Bytes = Uint8Array<ArrayBuffer>;

const ok = answer("Ping");
const named = (name: string): string => answer("GetName", `<Response>${name}</Response>`);
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const latin1 = (text: string): Bytes => Uint8Array.from(text, (character) => character.charCodeAt(0));
/** UTF-16 with the lower byte first, or last. */
const utf16 = (text: string, isBigEndian = false): Bytes => {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from(isBigEndian ? bytes.swap16() : bytes);
};
const bytes = (body: Bytes, contentType = "text/xml"): Response =>
  new Response(body, { headers: { "content-type": contentType } });
const pingError = (reply: Reply, options: Partial<ConnectOptions> = {}) => errorOf(serve(reply, options).client.Ping());

/** A body in chunks that tells what was asked of it; without an end if `isOpen`. */
function chunked(chunks: readonly Bytes[], isOpen = false) {
  const left = [...chunks];
  const told = { pulled: 0, cancelled: 0 };
  const body = new ReadableStream<Bytes>(
    {
      pull: (controller) => {
        const chunk = left.shift();
        told.pulled++;
        if (chunk) controller.enqueue(chunk);
        else if (!isOpen) controller.close();
        else return new Promise<void>(() => {});
        return undefined;
      },
      cancel: () => void told.cancelled++,
    },
    { highWaterMark: 0 },
  );
  return { told, body, response: new Response(body, { headers: { "content-type": "text/xml" } }) };
}

/** A response whose body is no stream. */
const unstreamed = (body: Bytes, headers: Readonly<Record<string, string>> = {}): FetchResponse => ({
  status: 200,
  statusText: "OK",
  headers: new Headers({ "content-type": "text/xml", ...headers }),
  arrayBuffer: async () => body.buffer,
});

describe("reads an answer's charset", () => {
  const text = named("Blåbær €");
  const declared = (encoding: string, more = ""): string =>
    `<?xml version="1.0"${more} encoding=${encoding}?>${named("Blåbær")}`;

  test.each<[string, Bytes, string, string]>([
    ["none said", utf8(text), "text/xml", "Blåbær €"],
    ["no Content-Type", utf8(text), "", "Blåbær €"],
    ["UTF-8, said by a mark", utf8(`\uFEFF${text}`), "text/xml; charset=iso-8859-1", "Blåbær €"],
    ["UTF-16, said by a mark", utf16(`\uFEFF${text}`), "text/xml; charset=utf-8", "Blåbær €"],
    ["UTF-16 with the upper byte first, said by a mark", utf16(`\uFEFF${text}`, true), "text/xml", "Blåbær €"],
    ["UTF-16, said by the header", utf16(text), "text/xml; charset=utf-16le", "Blåbær €"],
    [
      "UTF-16 with the upper byte first, said by the header",
      utf16(text, true),
      "text/xml; charset=utf-16be",
      "Blåbær €",
    ],
    ["Latin-1, said by the header", latin1(named("Blåbær")), "text/xml; charset=iso-8859-1", "Blåbær"],
    ["Latin-1, said in quotes", latin1(named("Blåbær")), 'text/xml; Charset = "ISO-8859-1"; a=b', "Blåbær"],
    ["Latin-1, said by the declaration", latin1(declared('"iso-8859-1"')), "text/xml", "Blåbær"],
    [
      "Latin-1, said by the declaration otherwise",
      latin1(declared("  'iso-8859-1'").replace("encoding=", "encoding  =")),
      "text/xml",
      "Blåbær",
    ],
    ["the header before the declaration", utf8(declared('"iso-8859-1"')), "text/xml; charset=utf-8", "Blåbær"],
    ["UTF-8 where nobody knows what is said", utf8(text), "text/xml; charset=unheard-of", "Blåbær €"],
  ])("%s", async (_, body, type, name) => {
    expect(await serve(() => bytes(body, type)).client.GetName({})).toBe(name);
  });

  test("in the first 120 bytes of it", async () => {
    const end = "encoding='iso-8859-1'?>";
    const at = (length: number): Bytes =>
      latin1(`<?xml version="1.0"${" ".repeat(length - 19 - end.length)}${end}${named("Blåbær")}`);
    expect(await serve(() => bytes(at(122))).client.GetName({})).toBe("Blåbær");
    const beyond = latin1(`<?xml version="1.0"${" ".repeat(101)}${end}${named("Blåbær")}`);
    expect(await errorOf(serve(() => bytes(beyond)).client.GetName({}))).toMatchObject({ name: "MessageError" });
  });

  test.each([
    [0xfe, 0xfe],
    [0xff, 0xff],
    [0xef, 0xbb],
  ])("takes the bytes %i, %i for no mark", async (...mark) => {
    const error = await pingError(() => bytes(Uint8Array.of(...mark, ...utf8(ok))));
    expect(error).toMatchObject({ name: "MessageError", reason: "the answer is not utf-8, as which it came" });
  });

  test.each([
    [0xef, 0xbb, 0x61],
    [0xef, 0x61, 0xbf],
    [0x61, 0xbb, 0xbf],
  ])("takes the bytes %i, %i, %i for no mark where the header says Latin-1", async (...mark) => {
    const body = Uint8Array.of(...mark, ...latin1(ok));
    const error = await pingError(() => bytes(body, "text/xml; charset=iso-8859-1"));
    expect(error["snippet"]).toMatch(new RegExp(`^${String.fromCharCode(...mark)}<s:Envelope`));
  });

  test.each([
    ["utf-8", Uint8Array.of(0xff), "text/xml"],
    ["utf-8", Uint8Array.of(0xff), "text/xml; charset=unheard-of"],
    ["utf-16le", Uint8Array.of(...utf16(ok), 0x00, 0xd8, 0x41, 0x00), "text/xml; charset=utf-16le"],
    ["utf-16le", Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), "text/xml"],
    ["utf-8", Uint8Array.of(...utf8(ok).subarray(0, 40), 0xc3), "text/xml"],
  ])("and refuses bytes that are not %s", async (charset, body, type) => {
    expect(await pingError(() => bytes(body, type))).toMatchObject({
      name: "MessageError",
      reason: `the answer is not ${charset}, as which it came`,
    });
  });

  test("and tells where in the message bytes are that are none", async () => {
    const [before = "", after = ""] = named("Tony|").split("|");
    const body = Uint8Array.of(...utf8(before), 0xff, ...utf8(after));
    const error = await errorOf(serve(() => bytes(body)).client.GetName({}));
    expect(error).toMatchObject({ name: "MessageError", path: "GetName.Response" });
    expect(error["reason"]).toBe("the answer is not utf-8, as which it came");
  });
});

describe("reads a long answer in pieces", () => {
  test.each(["a", "å", "€", "😀", "\uFEFF", "\uFFFD", "&amp;"])("without breaking %s", async (character) => {
    const start = utf8(named("|")).indexOf(0x7c);
    const one = utf8(character).length;
    const value = character === "&amp;" ? "&" : character;
    for (let shift = 0; shift <= one; shift++) {
      const count = Math.ceil((0x8000 - start) / one) + 50;
      const text = "x".repeat(shift) + character.repeat(count);
      const got = await serve(() => bytes(utf8(named(text)))).client.GetName({});
      expect(got === "x".repeat(shift) + value.repeat(count), `${character} after ${shift}`).toBe(true);
    }
  });

  test("also where its tags end near the end of a piece, or right there", async () => {
    const item = (id: number): string => `<Name>ÆØÅ ${id}</Name>`;
    for (let shift = 0; shift < 24; shift++) {
      const count = 1_800;
      const items = Array.from({ length: count }, (_, id) => item(id)).join("");
      const body = utf8(answer("GetNames", `<!--${"x".repeat(shift)}--><Response>${items}</Response>`));
      const names = await serve(() => bytes(body)).client.GetNames({});
      expect([names?.length, names?.[0], names?.at(-1)]).toEqual([count, "ÆØÅ 0", `ÆØÅ ${count - 1}`]);
    }
  });

  test("also in UTF-16", async () => {
    const text = "å😀".repeat(0x5001);
    expect(await serve(() => bytes(utf16(`\uFEFF${named(text)}`))).client.GetName({})).toBe(text);
  });

  test("and tells where bytes are that are none, however late they come", async () => {
    const text = "å".repeat(0xa000);
    const [before = "", after = ""] = named(`${text}|`).split("|");
    const body = new Uint8Array([...utf8(before), 0xff, ...utf8(after)]);
    expect(await errorOf(serve(() => bytes(body)).client.GetName({}))).toMatchObject({
      name: "MessageError",
      path: "GetName.Response",
      reason: "the answer is not utf-8, as which it came",
    });
  });
});

describe("refuses an answer that is no message", () => {
  test.each([
    ["", 200, {}, "HTTP 200 with an empty body", ""],
    [" \r\n\t", 500, {}, "HTTP 500 with an empty body", ""],
    [
      "<html><body>Bad  \n gateway</body></html>",
      502,
      {},
      "HTTP 502, not a SOAP message: <html><body>Bad gateway</body></html>",
      "<html><body>Bad gateway</body></html>",
    ],
    ["no", 400, {}, "HTTP 400, not a SOAP message: no", "no"],
    ["  no  ", 200, {}, "HTTP 200, not a SOAP message: no", "no"],
    [`${"x".repeat(200)}y`, 200, {}, `HTTP 200, not a SOAP message: ${"x".repeat(200)}`, "x".repeat(200)],
    ["7T:ticket", 403, {}, "HTTP 403, not a SOAP message: •••", "•••"],
    [
      "",
      302,
      { location: "https://a.example.com/b?ticket=c#d" },
      "HTTP 302: redirected to https://a.example.com/b; give connect() the final address",
      "",
    ],
    ["", 302, { location: "/b" }, "HTTP 302: redirected; give connect() the final address", ""],
    ["", 302, {}, "HTTP 302: redirected; give connect() the final address", ""],
    [
      "",
      302,
      { location: "https://a.example.com/7T:ticket" },
      "HTTP 302: redirected to https://a.example.com/•••; give connect() the final address",
      "",
    ],
    [ok, 300, {}, "HTTP 300: redirected; give connect() the final address", ""],
    [ok, 399, {}, "HTTP 399: redirected; give connect() the final address", ""],
  ])("%j with HTTP %i %j", async (text, status, headers, reason, snippet) => {
    const error = await pingError(() => http(text, status, { ...headers, "retry-after": "3" }));
    expect(error).toMatchObject({
      name: "TransportError",
      message: `Crm.Ping: ${reason}`,
      operation: "Crm.Ping",
      status,
      snippet,
      retryAfter: 3_000,
    });
    expect(error).not.toHaveProperty("cause");
  });

  test("and says how HTTP calls the status", async () => {
    const page = () => new Response("no", { status: 502, statusText: "Bad 7T:ticket" });
    expect((await pingError(page)).message).toBe("Crm.Ping: HTTP 502 Bad •••, not a SOAP message: no");
  });

  test("of a browser that stopped at a redirect", async () => {
    const response = { ...unstreamed(utf8("")), status: 0, type: "opaqueredirect" };
    expect((await pingError(() => response)).message).toBe(
      "Crm.Ping: HTTP 0: redirected; give connect() the final address",
    );
  });

  test.each(["multipart/related; boundary=x", "Multipart/Mixed"])("of several parts (%s)", async (type) => {
    expect(await pingError(() => bytes(utf8(ok), type))).toMatchObject({
      name: "MessageError",
      path: "Crm.Ping",
      reason: `a multipart answer (${type.split(";")[0]}), which no operation of the contract has`,
    });
    expect(await serve(() => bytes(utf8(ok), `text/xml; a=multipart/related`)).client.Ping()).toBeUndefined();
  });

  const soap = (text: string): string => text.replace(/^<s:/, "<S:").replace(/<\/s:Envelope>$/, "</S:Envelope>");
  test.each([
    `<?xml version="1.0"?>${ok}`,
    `\uFEFF<?xml version="1.0"?>\r\n\t ${ok}`,
    `<?xml version="1.0"?><!-- > --> <!---->\n${ok}`,
    ` \n${ok}`,
    `<!-- ${"x".repeat(30_000)} -->${ok}`,
    soap(ok).replace("xmlns:s=", "xmlns:S=").replaceAll("<s:", "<S:").replaceAll("</s:", "</S:"),
    ok
      .replaceAll("<s:", "<")
      .replaceAll("</s:", "</")
      .replace("xmlns:s=", "xmlns=")
      .replace(/<(\/?)(Succeeded)/g, "<$1$2"),
    ok.replace("<s:Envelope ", "<s:Envelope\n"),
    ok.replace("<s:Envelope ", "<s:Envelope\t"),
  ])("but none that begins like %j", async (text) => {
    expect(await serve(() => bytes(utf8(text))).client.Ping()).toBeUndefined();
  });

  test.each([
    ["another element", "<Envelopes/>"],
    ["another element with a prefix", "<s:Envelopes/>"],
    ["an element of two prefixes", "<a:b:Envelope/>"],
    ["text first", `x${ok}`],
    ["a comment without an end", `<!-- ${ok}`],
    ["a comment that is too short", `<!-->${ok}`],
    ["an instruction without an end", `<?xml ${ok.replaceAll("?", "")}`],
    ["two marks", `\uFEFF\uFEFF${ok}`],
    ["a page with a type", `<!DOCTYPE html>${ok}`],
    ["a page with a type in capitals, and more space before it", `<!doctype  HTML>${ok}`],
    ["a space before the name", "< s:Envelope/>"],
  ])("with %s", async (_, text) => {
    expect(await pingError(() => bytes(utf8(text)))).toMatchObject({ name: "TransportError" });
  });

  test.each(["<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!DOCTYPE htm>", "<!doctype Envelope>", "<?style a?>"])(
    "and leaves a message with something before it to the reader (%s)",
    async (type) => {
      expect(await pingError(() => bytes(utf8(`${type}${ok}`)))).toMatchObject({ name: "MessageError" });
    },
  );
});

describe("reads at most limits.messageBytes", () => {
  const body = utf8(named("Blåbær"));
  const limits = (change: number) => ({ limits: { messageBytes: body.length + change } });
  const tooLong = (limit: number) => ({
    name: "MessageError",
    path: "Crm.GetName",
    reason: `the answer has more than ${limit} bytes (limits.messageBytes)`,
  });

  test.each<[string, () => FetchResponse]>([
    ["of a stream", () => chunked([body]).response],
    ["of a stream in chunks", () => chunked([body.subarray(0, 10), body.subarray(10)]).response],
    ["of a body that says how long it is", () => bytes(body)],
    ["of a body that is no stream", () => unstreamed(body)],
  ])("%s", async (_, reply) => {
    const error = (change: number) => errorOf(serve(reply, limits(change)).client.GetName({}));
    expect(await serve(reply, limits(0)).client.GetName({})).toBe("Blåbær");
    expect(await error(-1)).toMatchObject(tooLong(body.length - 1));
  });

  test("and cancels a stream as soon as it is longer", async () => {
    const { response, told } = chunked([body.subarray(0, 10), body.subarray(10, 20), body.subarray(20)]);
    const error = await errorOf(serve(response, { limits: { messageBytes: 19 } }).client.GetName({}));
    expect(error).toMatchObject(tooLong(19));
    expect(told).toEqual({ pulled: 2, cancelled: 1 });
  });

  test("and asks for nothing of what says that it is longer", async () => {
    const { body: stream, told } = chunked([body]);
    const declared = (headers: Readonly<Record<string, string>>) => new Response(stream, { headers });
    const error = await errorOf(
      serve(declared({ "content-length": String(body.length + 1) }), limits(0)).client.GetName({}),
    );
    expect(error).toMatchObject(tooLong(body.length));
    expect(told).toEqual({ pulled: 0, cancelled: 1 });
    const unread = { ...unstreamed(body, { "content-length": "999" }), arrayBuffer: vi.fn() };
    expect(await errorOf(serve(() => unread, limits(0)).client.GetName({}))).toMatchObject(tooLong(body.length));
    expect(unread.arrayBuffer).not.toHaveBeenCalled();
  });

  test.each([
    ["the limit", (length: number) => ({ "content-length": String(length) })],
    [
      "more, but of what is packed",
      (length: number) => ({ "content-length": String(length + 1), "content-encoding": "gzip" }),
    ],
    ["nothing that can be read", () => ({ "content-length": "many" })],
    ["nothing", () => ({})],
  ])("though its length says %s", async (_, headers) => {
    const reply = () => new Response(chunked([body]).body, { headers: headers(body.length) });
    expect(await serve(reply, limits(0)).client.GetName({})).toBe("Blåbær");
  });
});

describe("lets a body go", () => {
  afterEach(() => void vi.useRealTimers());

  test("that comes when nobody waits for it any more", async () => {
    const { response, told } = chunked([], true);
    const controller = new AbortController();
    const error = errorOf(
      serve(() => {
        controller.abort(new Error("enough"));
        return response;
      }).client.Ping({ signal: controller.signal }),
    );
    expect((await error).message).toBe("enough");
    await until(() => told.cancelled === 1);
  });

  test("but for one that is no stream", async () => {
    const controller = new AbortController();
    const { client } = serve(() => {
      controller.abort(new Error("enough"));
      return unstreamed(utf8(ok));
    });
    expect((await errorOf(client.Ping({ signal: controller.signal }))).message).toBe("enough");
  });

  test("that is read when its call ends, and only once", async () => {
    const { response, told } = chunked([utf8("<s:Env")], true);
    const controller = new AbortController();
    const error = errorOf(serve(response).client.Ping({ signal: controller.signal }));
    await until(() => told.pulled === 2);
    controller.abort(new Error("enough"));
    expect((await error).message).toBe("enough");
    expect(told.cancelled).toBe(1);
  });

  test("and does not mind that it cannot", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const body = new ReadableStream({ cancel: () => Promise.reject(new Error("cannot")) });
    const controller = new AbortController();
    const error = errorOf(
      serve(() => {
        controller.abort(new Error("enough"));
        return new Response(body);
      }).client.Ping({ signal: controller.signal }),
    );
    expect((await error).message).toBe("enough");
    await new Promise((done) => setImmediate(done));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("that is a stream of Node, by destroying it", async () => {
    const destroy = vi.fn();
    const iterator = () => {
      const left = [utf8(ok).subarray(0, 9), utf8(ok).subarray(9)];
      return { next: async () => ({ done: left.length === 0, value: left.shift() }) };
    };
    const read = { ...unstreamed(utf8("")), body: { destroy, [Symbol.asyncIterator]: iterator } };
    expect(await serve(() => read).client.Ping()).toBeUndefined();
    expect(destroy).not.toHaveBeenCalled();
    await errorOf(serve(() => read, { limits: { messageBytes: 5 } }).client.Ping());
    expect(destroy).toHaveBeenCalledTimes(1);
  });
});

describe("tells why no answer came", () => {
  const failing = (error: unknown) => pingError(() => Promise.reject(error as Error));
  const coded = (message: string, code: unknown): Error => Object.assign(new Error(message), { code });

  test.each<[string, unknown, string, string]>([
    ["an error", new Error("down"), "no answer came: down", "down"],
    ["an error with a code", coded("connect", "ECONNREFUSED"), "no answer came: connect (ECONNREFUSED)", "connect"],
    [
      "an error with a cause",
      new TypeError("fetch failed", { cause: coded("connect", "EX") }),
      "no answer came: connect (EX)",
      "connect",
    ],
    [
      "an error with a cause that is none",
      new TypeError("fetch failed", { cause: "x" }),
      "no answer came: fetch failed",
      "fetch failed",
    ],
    ["an error without words", new Error(""), "no answer came", "no answer came"],
    ["an error with a code that is no text", coded("a", 5), "no answer came: a", "a"],
    ["a code without an error", { code: "EX" }, "no answer came (EX)", "no answer came"],
    ["text", "down", "no answer came", "no answer came"],
    ["nothing", undefined, "no answer came", "no answer came"],
    ["null", null, "no answer came", "no answer came"],
    ["a secret", new Error("to 7T:ticket"), "no answer came: to •••", "to •••"],
  ])("by %s", async (_, thrown, reason, cause) => {
    const error = await failing(thrown);
    expect(error).toMatchObject({
      name: "TransportError",
      message: `Crm.Ping: ${reason}`,
      status: 0,
      snippet: "",
      cause: new Error(cause),
    });
    expect(error["retryAfter"]).toBeUndefined();
  });

  test.each([
    [
      coded("late", "UND_ERR_HEADERS_TIMEOUT"),
      " (undici's headersTimeout, 300 s in Node)",
      " (UND_ERR_HEADERS_TIMEOUT)",
    ],
    [coded("late", "UND_ERR_BODY_TIMEOUT"), " (undici's bodyTimeout, 300 s in Node)", " (UND_ERR_BODY_TIMEOUT)"],
    [
      coded("late", "UND_ERR_CONNECT_TIMEOUT"),
      " (undici's connect.timeout, 10 s in Node)",
      " (UND_ERR_CONNECT_TIMEOUT)",
    ],
    [new DOMException("late", "TimeoutError"), "", ""],
  ])("by a time limit of fetch itself (%#)", async (thrown, whose, code) => {
    expect((await failing(thrown)).message).toBe(
      `Crm.Ping: no answer came: late: a time limit of fetch itself${whose}, not \`timeout\`; see docs/fetch.md of netserver-codegen for a fetch with a longer one${code}`,
    );
  });

  test.each(["toString", "UND_ERR_SOCKET"])("by the code %s, which is of no time limit", async (code) => {
    expect((await failing(coded("late", code))).message).toBe(`Crm.Ping: no answer came: late (${code})`);
  });

  describe("to a page", () => {
    afterEach(() => void vi.unstubAllGlobals());
    const inPage = (origin: string, error: unknown) => {
      vi.stubGlobal("location", { origin });
      return failing(error);
    };
    const failedToFetch = new TypeError("Failed to fetch");

    test("of another origin: says that the server may not allow the page", async () => {
      const { message } = await inPage("http://localhost:5173", failedToFetch);
      expect(message).toBe(
        "Crm.Ping: no answer came: Failed to fetch. The server may not allow pages of http://localhost:5173 (CORS); see docs/web-page.md of netserver-codegen",
      );
    });

    test.each<[string, string, unknown]>([
      ["of the same origin", "https://crm.example.com", failedToFetch],
      [
        "that runs in Node, as under jsdom",
        "http://localhost",
        new TypeError("fetch failed", { cause: new Error("x") }),
      ],
      ["with a fetch of its own that fails", "http://localhost:5173", new Error("Failed to fetch")],
    ])("%s: says nothing of other origins", async (_, origin, error) => {
      expect((await inPage(origin, error)).message).not.toContain("CORS");
    });
  });

  test("by an abort that nobody asked for", async () => {
    expect(await failing(new DOMException("gone", "AbortError"))).toMatchObject({
      name: "TransportError",
      message: "Crm.Ping: no answer came: gone",
    });
  });

  test("by the reason of the call's end, whatever `fetch` makes of it", async () => {
    const controller = new AbortController();
    const { client } = serve(() => {
      controller.abort(new Error("enough"));
      throw new TypeError("terminated");
    });
    expect((await errorOf(client.Ping({ signal: controller.signal }))).message).toBe("enough");
  });

  test("and what broke off an answer", async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(coded("terminated", "UND_ERR_SOCKET")),
        }),
        { status: 201 },
      );
    expect(await pingError(broken)).toMatchObject({
      name: "TransportError",
      message: "Crm.Ping: the answer broke off: terminated (UND_ERR_SOCKET)",
      status: 201,
    });
  });
});

describe("reads Retry-After", () => {
  afterEach(() => void vi.useRealTimers());

  test.each([
    ["0", 0],
    ["1", 1_000],
    [" 120 ", 120_000],
    ["007", 7_000],
    ["999999999", 999_999_999_000],
    ["9999999999", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["5s", undefined],
    ["", undefined],
    ["soon", undefined],
    ["2026-12-24T12:00:10Z", undefined],
    ["December 24, 2026 12:00:10 GMT", undefined],
    ["Thu, 24 Dec 2026 12:00:10 GMT", 10_000],
    ["Thu, 24 Dec 2026 11:59:50 GMT", 0],
    ["Thu, 24 Dec 2026 12:00:00 GMT", 0],
    ["thu, 24 Dec 2026 12:00:10 GMT", undefined],
    ["Thursday, 24-Dec-26 12:00:10 GMT", undefined],
    ["Thu, someday", undefined],
    ["1 Thu, 24 Dec 2026 12:00:10 GMT", undefined],
  ])("%j as %s", async (text, expected) => {
    vi.useFakeTimers({ now: new Date("2026-12-24T12:00:00Z"), toFake: ["Date"] });
    const error = await pingError(() => http("busy", 503, { "retry-after": text }));
    expect(error["retryAfter"]).toBe(expected);
  });
});

test("an answer's headers are read whatever their element's prefix", async () => {
  const reply = envelope(
    `<x:PingResponse xmlns:x="${namespace}"/>`,
    `<x:Succeeded xmlns:x="${namespace}">1</x:Succeeded>`,
  );
  expect(await serve(reply).client.Ping()).toBeUndefined();
});
