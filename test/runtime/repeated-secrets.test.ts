/** Secrets that a server repeats, in every way of writing them down: they are redacted, and nothing else is. */
import { describe, expect, test } from "vitest";
import * as client from "../../generated/Services88/index.js";
import { connect, EMailAgent } from "../../generated/Services88/index.js";
import { secretsIn } from "../../generated/Services88/runtime/soap/secrets.js";
import { options, xml } from "../support/secrets.js";
import { envelope } from "../support/stub.js";

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
