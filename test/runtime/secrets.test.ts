/**
 * Everything public, walked: no ticket, token or password in what any of it holds, says, prints or serialises to, whatever the server does with them.
 */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as client from "../../generated/Services88/index.js";
import {
  connect,
  EMailAgent,
  login,
  NetServerClientError,
  RequestError,
  stream,
  type ConnectOptions,
  type Session,
} from "../../generated/Services88/index.js";
import { secretsIn } from "../../generated/Services88/runtime/soap/secrets.js";
import { envelope, services88 } from "../support/stub.js";

const secrets = {
  ticket: "7T:tick&et<secret>1",
  applicationToken: "app-token-secret-2",
  password: "p4ssw0rd secret/3",
  header: "bearer-secret-4",
  accessToken: "access-secret-5",
};
const all = Object.values(secrets);
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
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

/** All that can be got out of a value without being its author. */
function told(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (seen.has(value)) return [];
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return [String(value)];
  seen.add(value);
  const parts: unknown[] = [];
  const attempt = (get: () => unknown): void => {
    try {
      parts.push(get());
    } catch {
      // What cannot be asked tells nothing.
    }
  };
  attempt(() => String(value));
  attempt(() => JSON.stringify(value));
  attempt(() => inspect(value, { depth: Infinity, showHidden: true, getters: true }));
  for (
    let each: unknown = value;
    each !== null && each !== Object.prototype && each !== Function.prototype;
    each = Object.getPrototypeOf(each)
  ) {
    for (const key of Reflect.ownKeys(each as object)) {
      parts.push(String(key));
      if (key !== "caller" && key !== "arguments") attempt(() => (value as Record<PropertyKey, unknown>)[key]);
    }
  }
  if (value instanceof Map) parts.push(...value.keys(), ...value.values());
  return parts.flatMap((part) => told(part, seen));
}

const expectNone = (what: string, value: unknown): void => {
  const texts = told(value);
  expect(texts.length, what).toBeGreaterThan(0);
  for (const mark of marks)
    expect(
      texts.find((each) => each.includes(mark)),
      `${what}: ${mark}`,
    ).toBeUndefined();
};

const options = (fetch: () => Response | Promise<Response>): ConnectOptions & { readonly ticket: string } => ({
  baseUrl: "https://crm.example.com/Remote",
  ticket: secrets.ticket,
  applicationToken: secrets.applicationToken,
  headers: { Authorization: `Bearer ${secrets.header}`, "X-Token": secrets.accessToken },
  fetch: async () => fetch(),
});
const request = { ConnectionInfo: { Password: secrets.password } };
const echo = escaped(all.join(" "));
const exception =
  `<ExceptionInfo xmlns="${services88}"><Message>${echo}</Message><FriendlyText>${echo}</FriendlyText><ExceptionType>X ${echo}</ExceptionType><Source>${echo}</Source><StackTrace>${echo}</StackTrace>` +
  `<InnerException><Message>${echo}</Message></InnerException></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`;
const xml = { "content-type": "text/xml" };

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

const sessions: Readonly<Record<string, Session>> = {
  session: connect(options(() => new Response())),
  "session with another ticket": connect(options(() => new Response())).with({ ticket: secrets.ticket }),
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

  test.each(Object.entries(replies))("the error of a login that meets %s", async (what, reply) => {
    for (const credentials of [{ userName: "u", password: secrets.password }, { accessToken: secrets.accessToken }]) {
      const error = await login({ ...options(reply), ...credentials } as never).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      const own = new Set<string>([...Object.values(credentials), secrets.applicationToken, secrets.header]);
      const texts = told(error).join("\n");
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

describe("however it is written", () => {
  const secret = "pa+ss/wo=rd<&>\"'\u00e6 7T";
  const hex = (code: number) => code.toString(16);
  const each = (write: (character: string) => string) =>
    [...secret].map((character) => (/[A-Za-z0-9]/.test(character) ? character : write(character))).join("");
  const code = (character: string) => character.codePointAt(0) ?? 0;
  test.each<[string, string]>([
    ["as it is", secret],
    ["with other white space", secret.replace(" ", "\n\t ")],
    ["decimal", each((character) => `&#${code(character)};`)],
    ["hexadecimal", each((character) => `&#x${hex(code(character))};`)],
    ["hexadecimal in capitals", each((character) => `&#x${hex(code(character)).toUpperCase()};`)],
    [
      "JSON of .NET",
      each((character) => (character === " " ? " " : `\\u${hex(code(character)).toUpperCase().padStart(4, "0")}`)),
    ],
    ["JSON", JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/")],
    ["a URL", encodeURIComponent(secret).replaceAll("'", "%27")],
    [
      "a form",
      encodeURIComponent(secret)
        .replaceAll("%20", "+")
        .replace(/%../g, (octet) => octet.toLowerCase()),
    ],
    [
      "XML",
      secret
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&apos;"),
    ],
    ["Base64", btoa(String.fromCharCode(...new TextEncoder().encode(secret)))],
  ])("%s", async (_, written) => {
    for (const [ticket, headers] of [
      [`${secret}\n`, {}],
      ["7T:other", { Authorization: `Bearer ${secret}\n` }],
    ] as const) {
      const reply = () => new Response(`sorry, ${written} is not good`, { status: 502 });
      const error = await new EMailAgent(connect({ ...options(reply), ticket, headers: { ...headers } }))
        .GetEMailFromId({})
        .catch((reason: unknown) => reason);
      expect(String((error as Error).message)).toMatch(/sorry, \u2022+=* is not good/);
    }
  });
});

test("what is inside of something secret is secret, and a support request is not", async () => {
  const page = (text: string) => () => new Response(text, { status: 502 });
  const inside = await new client.UserAgent(connect(options(page("no hunter2hunter2"))))
    .SaveCredential({ Credential: { Value: "hunter2hunter2" } } as never)
    .catch((reason: unknown) => reason);
  expect(String(inside)).not.toContain("hunter2");
  const ticket = await new client.TicketAgent(connect(options(page(""))))
    .SaveTicketEntity({ TicketEntity: { TicketId: "seven" } } as never)
    .catch((reason: unknown) => reason);
  expect(String(ticket)).toContain('SaveTicketEntity.TicketEntity.TicketId: expected an xs:int, got "seven"');
});

test("what is inside of a header block with a secret's name is secret", () => {
  const block = "<SecurityToken><Value>hunter2hunter2</Value></SecurityToken>";
  expect(secretsIn(`<Envelope><Header>${block}</Header><Body/></Envelope>`)).toEqual(["hunter2hunter2"]);
});

describe("a password that a fault repeats", () => {
  const repeating =
    (text = (body: string) => /<NewPassword>([^<]*)</.exec(body)?.[1] ?? "") =>
    async (_: string, init: RequestInit) =>
      new Response(
        envelope(
          `<s:Fault><faultcode>s:Client</faultcode><faultstring>bad password ${text(String(init.body))}</faultstring></s:Fault>`,
          "",
        ),
        { status: 500, headers: xml },
      );
  const agent = (fetch: ReturnType<typeof repeating>) =>
    new client.UserAgent(connect({ ...options(() => new Response()), fetch }));

  test("is a secret also when its caller has wiped it", async () => {
    const request = { OldPassword: "oldhunter22", NewPassword: "newhunter22" };
    const call = agent(repeating())
      .ChangeOwnPassword(request as never)
      .catch(String);
    request.OldPassword = request.NewPassword = "";
    expect(await call).toContain("bad password \u2022\u2022\u2022");
  });

  test("also behind its name in a dictionary, and with a word of it in many others", async () => {
    const webhook = new client.WebhookAgent(
      connect({ ...options(() => new Response()), fetch: repeating(() => "hunter2hunter2") }),
    );
    expect(
      await webhook.SaveWebhook({ Webhook: { Headers: { "X-Token": "hunter2hunter2" } } } as never).catch(String),
    ).toContain("bad password \u2022\u2022\u2022");
  });

  test("takes time in proportion to what repeats it, whatever it is made of", async () => {
    for (const [secret, echo] of [
      ["one + + two", `one${"+".repeat(200_000)}`],
      [`${"\\".repeat(40)}x`, "\\".repeat(200_000)],
      [" ".repeat(50), " ".repeat(200_000)],
      ["&#38;#38;", "&#38;".repeat(40_000)],
    ] as const) {
      const call = agent(repeating(() => echo.replaceAll("&", "&amp;")))
        .ChangeOwnPassword({ NewPassword: secret } as never)
        .catch((reason: unknown) => reason);
      expect(await call).toMatchObject({ name: "ServerFault" });
    }
  });

  test("of any length is found in Base64, and no part of it elsewhere", async () => {
    const secret = `${"a1b2c3d4e5".repeat(150)}time`;
    const text = `${btoa(secret)} the time is out ${secret}`;
    const error = await agent(repeating(() => text))
      .ChangeOwnPassword({ NewPassword: secret } as never)
      .catch(String);
    expect(error).toMatch(/bad password \u2022+=* the time is out \u2022+$/);
  });
});

test("where a call went and for whom is no secret, though it stands beside one", async () => {
  const account = {
    IncomingCredentials: {
      Server: "imap.example.com",
      Username: "kari@example.com",
      AuthType: "Basic",
      Password: "hunter2hunter2",
    },
  };
  const echo = "cannot connect to imap.example.com as kari@example.com: hunter2hunter2";
  const fetch = async () =>
    new Response(envelope(`<s:Fault><faultcode>s:Client</faultcode><faultstring>${echo}</faultstring></s:Fault>`, ""), {
      status: 500,
      headers: xml,
    });
  const error = await new EMailAgent(connect({ ...options(() => new Response()), fetch }))
    .SaveEMailAccount({ EMailAccount: account } as never)
    .catch(String);
  expect(error).toContain("cannot connect to imap.example.com as kari@example.com: \u2022\u2022\u2022");
});

test("an operation that is called after a secret has other values too, and what is true is none", async () => {
  const fault = (echo: string) => async () =>
    new Response(envelope(`<s:Fault><faultcode>s:Client</faultcode><faultstring>${echo}</faultstring></s:Fault>`, ""), {
      status: 500,
      headers: xml,
    });
  const told = (fetch: () => Promise<Response>) => connect({ ...options(() => new Response()), fetch });
  const change = { AssociateId: 12345, OldPassword: "oldhunter22", NewPassword: "newhunter22" };
  expect(
    await new client.UserAgent(told(fault("12345 may not use newhunter22")))
      .ChangePassword(change as never)
      .catch(String),
  ).toContain("12345 may not use \u2022\u2022\u2022");
  expect(
    await new client.CustomerServiceAgent(told(fault("that is not true")))
      .TestSmtpServer({ UseStoredPassword: true })
      .catch(String),
  ).toContain("that is not true");
});
