/** One request for a document: redirects, logins, and each way in which there is no answer. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { limits } from "../../../../generator/source/limits.js";
import { request } from "../../../../generator/source/request.js";

const url = new URL("https://crm.example.com/Remote/Services88/A.svc?wsdl");
type Answer = Response | Error | string | (() => Response);
interface Sent {
  readonly url: string;
  readonly headers: string;
  readonly redirect: string | undefined;
}

/** Answers the requests in turn, the last one again and again, and keeps what was sent. */
async function ask(...answers: readonly Answer[]) {
  const sent: Sent[] = [];
  const send = async (target: unknown, init?: RequestInit) => {
    const headers = init?.headers instanceof Headers ? [...init.headers].join() : "";
    sent.push({ url: String(target), headers, redirect: init?.redirect });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer() : answer instanceof Response ? answer : new Response(answer);
  };
  const result = await request(url, new Headers({ authorization: "secret" }), { fetch: send as typeof fetch });
  return { result, sent };
}
const to =
  (location: string, status = 302) =>
  () =>
    new Response("moved", { status, headers: { location } });
const refused = (status: number, challenge?: string) =>
  new Response("no", { status, headers: challenge === undefined ? {} : { "www-authenticate": challenge } });

const bounds = { ...limits };
afterEach(() => void Object.assign(limits, bounds));

describe("an answer", () => {
  test("is decoded, and the request has the headers", async () => {
    expect(await ask("\uFEFFhé")).toEqual({
      result: { text: "hé" },
      sent: [{ url: url.href, headers: "authorization,secret", redirect: "manual" }],
    });
  });

  test("without a body is an empty text", async () => {
    expect((await ask(new Response(null))).result).toEqual({ text: "" });
  });

  test("that is no text is a failure", async () => {
    const answer = new Response(Uint8Array.from([0xe9, 0x20]));
    expect((await ask(answer)).result).toEqual({ failure: "the answer is too large or no text", because: "page" });
  });

  test("may have exactly as many bytes as a document, and no more, in whatever pieces", async () => {
    Object.assign(limits, { document: 10 });
    const inPieces = (...pieces: readonly string[]) =>
      new Response(new Blob([...pieces]).stream().pipeThrough(new TransformStream()));
    expect((await ask("0123456789")).result).toEqual({ text: "0123456789" });
    expect((await ask("01234567890")).result).toEqual({
      failure: "the answer is too large or no text",
      because: "page",
    });
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const each of ["01234", "5678", "90"]) controller.enqueue(Buffer.from(each));
        controller.close();
      },
    });
    expect((await ask(new Response(pieces))).result).toEqual({
      failure: "the answer is too large or no text",
      because: "page",
    });
    expect((await ask(inPieces("01234", "56789"))).result).toEqual({ text: "0123456789" });
  });

  test.each([500, 400, 402, 405, 408, 409, 411])("with HTTP %i is a failure that says so", async (status) => {
    expect((await ask(refused(status))).result).toEqual({ failure: `HTTP ${status}` });
  });

  test.each([404, 410])("with HTTP %i says that the document is not there", async (status) => {
    expect((await ask(refused(status))).result).toEqual({ failure: `HTTP ${status}`, because: "absent" });
  });

  test("with an error has its body left unread", async () => {
    let isCancelled = false;
    const body = new ReadableStream({ cancel: () => void (isCancelled = true) });
    await ask(new Response(body, { status: 500 }));
    expect(isCancelled).toBe(true);
  });
});

describe("a login", () => {
  test.each([
    [401, undefined, { failure: "HTTP 401", wants: "login" }],
    [403, undefined, { failure: "HTTP 403", wants: "rights" }],
    [407, "Basic", { failure: "HTTP 407 of the proxy", wants: "proxy" }],
    [401, "NTLM", { failure: "HTTP 401, the server offers NTLM", wants: "login", offers: ["NTLM"] }],
    [
      401,
      'Negotiate, NTLM, Basic realm="a, b", charset="UTF-8", NTLM',
      {
        failure: "HTTP 401, the server offers Negotiate or NTLM or Basic",
        wants: "login",
        offers: ["Negotiate", "NTLM", "Basic"],
      },
    ],
    [403, "Digest-2 a=b", { failure: "HTTP 403, the server offers Digest-2", wants: "rights", offers: ["Digest-2"] }],
    [401, "123", { failure: "HTTP 401", wants: "login" }],
  ])("is asked for by HTTP %i with the challenge %j", async (status, challenge, expected) => {
    expect((await ask(refused(status, challenge))).result).toEqual(expected);
  });
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])(
    "with HTTP %i is followed, with the headers on the same origin",
    async (status) => {
      const { result, sent } = await ask(to("/Other?x", status), "text");
      expect(result).toEqual({ text: "text" });
      expect(sent.map((each) => [each.url, each.headers])).toEqual([
        [url.href, "authorization,secret"],
        ["https://crm.example.com/Other?x", "authorization,secret"],
      ]);
    },
  );

  test.each([300, 304, 305])("with HTTP %i is none", async (status) => {
    const response = new Response(null, { status, headers: { location: "/b" } });
    expect((await ask(response)).result).toEqual({ failure: `HTTP ${status}` });
  });

  test("without a location is none", async () => {
    expect((await ask(new Response(null, { status: 302 }))).result).toEqual({ failure: "HTTP 302" });
  });

  test.each(["http://crm.example.com/a", "https://crm.example.com:8443/a", "https://other.example.com/a"])(
    "to the other origin %s is followed without the headers",
    async (location) => {
      const { result, sent } = await ask(to(location), "text");
      expect(result).toEqual({ text: "text", redirectedTo: new URL(location).host });
      expect(sent.map(({ headers }) => headers)).toEqual(["authorization,secret", ""]);
    },
  );

  test("back to the own origin has the headers again", async () => {
    const { result, sent } = await ask(to("https://other.example.com/a"), to(url.href), "text");
    expect(result).toEqual({ text: "text" });
    expect(sent.map(({ headers }) => headers)).toEqual(["authorization,secret", "", "authorization,secret"]);
  });

  test("is relative to the address before it", async () => {
    const { sent } = await ask(to("https://other.example.com/a/b"), to("c"), "text");
    expect(sent.at(-1)?.url).toBe("https://other.example.com/a/c");
  });

  test("does not take credentials from its location", async () => {
    const { sent } = await ask(to("https://user:pass@crm.example.com/a"), "text");
    expect(sent.at(-1)?.url).toBe("https://crm.example.com/a");
  });

  test("is followed five times, and not six times", async () => {
    const hops = (count: number) => Array.from({ length: count }, () => to("/again"));
    expect((await ask(...hops(5), "text")).result).toEqual({ text: "text" });
    const { result, sent } = await ask(...hops(6), "text");
    expect([result, sent.length]).toEqual([{ failure: "redirected more than 5 times" }, 6]);
  });

  test.each(["http://", "ftp://crm.example.com/a", "xhttp://a", "httpsX://a", "data:,a"])(
    "to %s leads nowhere",
    async (location) => {
      expect((await ask(to(location), "text")).result).toEqual({ failure: "redirected to no address" });
    },
  );

  test("has its body left unread", async () => {
    let isCancelled = false;
    const body = new ReadableStream({ cancel: () => void (isCancelled = true) });
    await ask(new Response(body, { status: 302, headers: { location: "/a" } }), "text");
    expect(isCancelled).toBe(true);
  });

  test.each([
    [500, { failure: "HTTP 500 from other.example.com" }],
    [404, { failure: "HTTP 404 from other.example.com", because: "absent" }],
    [407, { failure: "HTTP 407 of the proxy", wants: "proxy" }],
    [
      401,
      {
        failure: "HTTP 401 from other.example.com, where the request was redirected without the login",
        wants: "login",
      },
    ],
    [
      403,
      {
        failure: "HTTP 403 from other.example.com, where the request was redirected without the login",
        wants: "rights",
      },
    ],
  ])("to a server that answers HTTP %i", async (status, expected) => {
    expect((await ask(to("https://other.example.com/a"), refused(status, "NTLM"))).result).toEqual(expected);
  });
});

describe("no answer", () => {
  const failed = (cause: unknown) => new TypeError("fetch failed", { cause });
  const coded = (code: unknown, message = "") => Object.assign(new Error(message), { code });
  const proxies = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NODE_USE_ENV_PROXY"];
  const { env } = process;
  beforeEach(() => {
    process.env = Object.fromEntries(Object.entries(env).filter(([name]) => !proxies.includes(name)));
  });
  afterEach(() => void (process.env = env));

  test.each([
    ["ENOTFOUND", "the host's name is not known (ENOTFOUND): check its spelling, and whether it needs a VPN"],
    ["EAI_AGAIN", "the host's name is not known (EAI_AGAIN): check its spelling, and whether it needs a VPN"],
    ["ECONNREFUSED", "nothing answers there (ECONNREFUSED): check the host and the port, and whether the server runs"],
    ["EHOSTUNREACH", "nothing answers there (EHOSTUNREACH): check the host and the port, and whether the server runs"],
    ["ENETUNREACH", "nothing answers there (ENETUNREACH): check the host and the port, and whether the server runs"],
    ...["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT", "SELF_SIGNED", "UNABLE_TO_VERIFY"].map(
      (code) => [
        code,
        `its certificate is not trusted (${code}): name the file of your certificate authority in NODE_EXTRA_CA_CERTS`,
      ],
    ),
  ])("with the code %s is that of a server that cannot be reached", async (code, unreachable) => {
    expect((await ask(failed(coded(code, "connect")))).result).toEqual({ failure: `no answer: ${code}`, unreachable });
  });

  test.each([
    "ECONNRESET",
    "XENOTFOUND",
    "ENOTFOUNDX",
    "XECONNREFUSED",
    "ECONNREFUSEDX",
    "X_UNABLE_TO",
    "X_SELF_SIGNED",
  ])("with the code %s is this request's failure only", async (code) => {
    expect((await ask(failed(coded(code, "x")))).result).toEqual({ failure: `no answer: ${code}` });
  });

  test("from a port that fetch refuses", async () => {
    expect((await ask(failed(new Error("bad port")))).result).toEqual({
      failure: "no answer: bad port",
      unreachable: "fetch refuses this port, as browsers do (bad port): let the server listen on another one",
    });
  });

  test.each([
    ["the cause's message", failed(new Error("other side closed")), "other side closed"],
    ["the cause's message, if its code is no text", failed(coded(5, "five")), "five"],
    ["the message of an error without a cause", new Error("alone"), "alone"],
    ["the name of an error without a message", new RangeError(""), "RangeError"],
    ["the message, if the cause is no error", failed("text"), "fetch failed"],
  ])("is told by %s", async (_, error, reason) => {
    expect((await ask(error)).result).toEqual({ failure: `no answer: ${reason}` });
  });

  test("without an error is told too", async () => {
    const send = () => Promise.reject("text");
    expect(await request(url, new Headers(), { fetch: send as typeof fetch })).toEqual({ failure: "no answer: " });
  });

  test.each([
    ["Proxy response (407) !== 200 when HTTP Tunneling", 1],
    ["Proxy Authentication Required", 3],
    ["HTTP 407", 0],
  ])("with a proxy's 407 told by %j, %i causes deep", async (message, depth) => {
    let error = new Error(message);
    for (let i = 0; i < depth; i++) error = new Error("outer", { cause: error });
    expect((await ask(error)).result).toEqual({ failure: "HTTP 407 of the proxy", wants: "proxy" });
  });

  test("with 407 in another number, or too deep, is no proxy's", async () => {
    expect((await ask(failed(new Error("port 14070")))).result).toEqual({ failure: "no answer: port 14070" });
    let error = new Error("407");
    for (let i = 0; i < 5; i++) error = new Error(`outer ${i}`, { cause: error });
    expect((await ask(error)).result).toEqual({ failure: "no answer: outer 3" });
  });

  test("without a word is a proxy's", async () => {
    const wants = { failure: "no answer that Node shows, as with HTTP 407 of a proxy", wants: "proxy" };
    expect((await ask(failed(new Error("")))).result).toEqual(wants);
    expect((await ask(failed(coded("ECONNRESET")))).result).toEqual({ failure: "no answer: ECONNRESET" });
    expect((await ask(new Error(""))).result).toEqual({ failure: "no answer: Error" });
    expect((await ask(failed(new Error("", { cause: new Error("x") })))).result).toEqual({
      failure: "no answer: Error",
    });
  });

  test("tells of a proxy that Node does not use", async () => {
    process.env["HTTPS_PROXY"] = "http://proxy";
    const hint = "HTTPS_PROXY is set, and Node uses it only with NODE_USE_ENV_PROXY=1 (Node 22.21, 24.5 or newer)";
    expect((await ask(failed(coded("ENOTFOUND")))).result).toEqual({
      failure: `no answer: ENOTFOUND; ${hint}`,
      unreachable: `the host's name is not known (ENOTFOUND): check its spelling, and whether it needs a VPN; ${hint}`,
    });
    expect((await ask(failed(coded("ECONNRESET")))).result).toEqual({ failure: `no answer: ECONNRESET; ${hint}` });
    expect((await ask(failed(new Error("closed")))).result).toEqual({ failure: "no answer: closed" });
  });
});

describe("a signal", () => {
  test("ends the request with its own reason", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    const send = () => Promise.reject(new Error("other"));
    await expect(request(url, new Headers(), { fetch: send as typeof fetch, signal })).rejects.toThrow("enough");
  });

  test("reaches fetch, and so does one of its own", async () => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const send = async (_: unknown, init?: RequestInit) => {
      if (init?.signal) signals.push(init.signal);
      return new Response("");
    };
    await request(url, new Headers(), { fetch: send as typeof fetch, signal: controller.signal });
    await request(url, new Headers(), { fetch: send as typeof fetch });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
    controller.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});
