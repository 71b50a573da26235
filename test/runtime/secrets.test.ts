/**
 * Everything public, walked: no ticket, token or password in what any of it holds, says, prints or serialises to, whatever the server does with them.
 */
import { describe, expect, test } from "vitest";
import * as client from "../../generated/Services88/index.js";
import {
  connect,
  EMailAgent,
  login,
  NetServerClientError,
  RequestError,
  stream,
  waitForBatchTask,
  type Session,
} from "../../generated/Services88/index.js";
import { connect as connectJson } from "../../generated/Services88/json.js";
import { all, escaped, options, secrets, xml } from "../support/secrets.js";
import { envelope, services88 } from "../support/stub.js";
import { everythingIn } from "../support/walk.js";

/** The parts that are told apart in every way of writing them down. */
const marks = [
  "secret>1",
  "secret&gt;1",
  "secret%3E1",
  "secret\\u003e1",
  "secret-2",
  "secret/3",
  "secret%2F3",
  "secret-4",
  "secret-5",
];

const expectNone = (what: string, value: unknown): void => {
  const texts = everythingIn(value);
  expect(texts.length, what).toBeGreaterThan(0);
  for (const mark of marks)
    expect(
      texts.find((each) => each.includes(mark)),
      `${what}: ${mark}`,
    ).toBeUndefined();
};

const request = { ConnectionInfo: { Password: secrets.password } };
const echo = escaped(all.join(" "));
const exception =
  `<ExceptionInfo xmlns="${services88}"><Message>${echo}</Message><FriendlyText>${echo}</FriendlyText><ExceptionType>X ${echo}</ExceptionType><Source>${echo}</Source><StackTrace>${echo}</StackTrace>` +
  `<InnerException><Message>${echo}</Message></InnerException></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`;

/** What a server, a proxy or a network can do with what it was sent. */
const replies: Readonly<Record<string, () => Response>> = {
  "a fault": () =>
    new Response(
      envelope(
        `<s:Fault><faultcode>s:${echo}</faultcode><faultstring>${echo}</faultstring><detail><a>${echo}</a></detail></s:Fault>`,
        "",
      ),
      { status: 500, headers: xml },
    ),
  "an exception": () => new Response(envelope("", exception), { headers: xml }),
  "a page": () =>
    new Response(`<html>${all.join(" ")} ${echo} ${all.map(encodeURIComponent).join(" ")}</html>`, {
      status: 502,
      statusText: "Bad",
    }),
  "a redirect": () =>
    new Response("", {
      status: 302,
      headers: { location: `https://elsewhere.example/x?${encodeURIComponent(all.join(" "))}` },
    }),
  "a redirect to a path": () =>
    new Response("", {
      status: 302,
      headers: { location: `https://elsewhere.example/${encodeURIComponent(all.join(" "))}` },
    }),
  "a reason phrase": () => new Response("no", { status: 502, statusText: all.join(" ") }),
  "a multipart answer": () =>
    new Response("--x", { headers: { "content-type": `multipart/${all.join(" ")}; boundary=x` } }),
  "an error of the network": () => {
    throw new TypeError(`cannot send ${all.join(" ")}`, { cause: new Error(all.join(" ")) });
  },
  "a value of another type": () =>
    new Response(
      envelope(
        `<GetEMailFromIdResponse xmlns="${services88}"><Response><EmailItemId>${echo}</EmailItemId></Response></GetEMailFromIdResponse>`,
      ),
      { headers: xml },
    ),
  "an element where text belongs": () =>
    new Response(
      envelope(`<GetEMailFromIdResponse xmlns="${services88}"><Response>${echo}</Response></GetEMailFromIdResponse>`),
      { headers: xml },
    ),
  "broken XML": () =>
    new Response(
      envelope(`<GetEMailFromIdResponse xmlns="${services88}"><Response>&${secrets.applicationToken}; ${echo}`),
      { headers: xml },
    ),
  "an element called so": () => new Response(envelope(`<${secrets.applicationToken}/>`), { headers: xml }),
  "another charset": () =>
    new Response(new Uint8Array([0x3c, 0xff, ...new TextEncoder().encode(all.join(" "))]), { headers: xml }),
};

/** What a server can answer over JSON. */
const jsonReplies: Readonly<Record<string, () => Response>> = {
  "an error as JSON": () =>
    Response.json({ ErrorType: "X", Message: all.join(" "), StackTrace: all.join(" ") }, { status: 500 }),
  "a refusal as JSON": () => Response.json({ Message: all.join(" ") }, { status: 401 }),
  "JSON of another type": () => Response.json({ EmailItemId: all.join(" ") }),
  "broken JSON": () =>
    new Response(`{"EmailItemId": "${all.join(" ")}`, { headers: { "content-type": "application/json" } }),
};

const sessions: Readonly<Record<string, Session>> = {
  session: connect(options(() => new Response())),
  "session with another ticket": connect(options(() => new Response())).with({ ticket: secrets.ticket }),
  "session over JSON": connectJson(options(() => new Response())),
};

describe("no secret in", () => {
  test.each(Object.entries(sessions))("a %s", (what, session) => expectNone(what, session));

  test("the client of any agent, before and after calls, and a stream", async () => {
    const session = connect(options(() => new Response("no", { status: 403 })));
    let count = 0;
    for (const [name, each] of Object.entries(client)) {
      if (typeof each !== "function" || !/^[A-Z]\w*Agent$/.test(name)) continue;
      expectNone(name, new (each as new (session: Session) => unknown)(session));
      count++;
    }
    expect(count).toBe(60);
    const used = new EMailAgent(session);
    await used.GetEMailFromId(request).catch(() => {});
    expectNone("a used client", used);
    const rows = stream(session, client.ErpSyncAgent$, "GetAllConnections", {});
    expectNone("a stream", rows);
    expectNone("a stream's error", await rows.next().catch((error: unknown) => error));
  });

  test.each(Object.entries(replies))("the error of a call that meets %s", async (what, reply) => {
    const error = await new EMailAgent(connect(options(reply)))
      .GetEMailFromId(request)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NetServerClientError);
    // The call went out.
    expect(error).not.toBeInstanceOf(RequestError);
    expectNone(what, error);
    const streamed = await stream(connect(options(reply)), client.ErpSyncAgent$, "GetAllConnections", {})
      .next()
      .catch((reason: unknown) => reason);
    expect(streamed).toBeInstanceOf(NetServerClientError);
    // What only the request of the other call held is not known to be a secret here.
    if (
      !/^an? (?:page|fault|exception|redirect|redirect to a path|reason phrase|multipart answer|error of the network)$/.test(
        what,
      )
    )
      expectNone(`${what}, streamed`, streamed);
  });

  test.each(Object.entries({ ...replies, ...jsonReplies }))(
    "the error of a call over JSON that meets %s",
    async (what, reply) => {
      const error = await new EMailAgent(connectJson(options(reply)))
        .GetEMailFromId(request)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(NetServerClientError);
      expect(error).not.toBeInstanceOf(RequestError);
      expectNone(what, error);
    },
  );

  test.each(Object.entries(replies))("a wait for a batch task that meets %s, and its error", async (what, reply) => {
    const wait = waitForBatchTask(connect(options(reply)), 7);
    expectNone("a wait", wait);
    expectNone("its states", wait[Symbol.asyncIterator]());
    const error = await Promise.resolve(wait).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    // The password is in the request of another call, so it is not known to be a secret here.
    const texts = everythingIn(error).join("\n");
    for (const secret of [secrets.ticket, escaped(secrets.ticket), secrets.applicationToken, secrets.header])
      expect(texts.includes(secret), `${what}: ${secret}`).toBe(false);
  });

  test.each(Object.entries(replies))("the error of a login that meets %s", async (what, reply) => {
    for (const credentials of [{ userName: "u", password: secrets.password }, { accessToken: secrets.accessToken }]) {
      const error = await login({ ...options(reply), ...credentials } as never).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      const own = new Set<string>([...Object.values(credentials), secrets.applicationToken, secrets.header]);
      const texts = everythingIn(error).join("\n");
      for (const secret of own) if (secret !== "u") expect(texts.includes(secret), `${what}: ${secret}`).toBe(false);
    }
  });

  test("what is refused before it is sent", async () => {
    const session = connect(options(() => new Response()));
    const wrong = [
      { ConnectionInfo: { Password: { toString: () => secrets.password, secrets } } },
      { ConnectionInfo: { Password: 7, Pasword: secrets.password } },
      { ConnectionInfo: secrets.password },
    ];
    for (const each of wrong.slice(0, 2))
      expectNone(
        "a refused request",
        await new EMailAgent(session).GetEMailFromId(each as never).catch((error: unknown) => error),
      );
    for (const each of [
      { baseUrl: `https://user:${secrets.header}@h/` },
      { baseUrl: `https://h/?ticket=${secrets.accessToken}` },
      { baseUrl: secrets.applicationToken },
    ]) {
      let error: unknown;
      try {
        connect(each);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(TypeError);
      expectNone("a refused address", error);
    }
  });
});
