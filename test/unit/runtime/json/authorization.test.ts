/** Tests of who calls over JSON, and of the secrets in errors. */
import { describe, expect, test } from "vitest";
import { isTicketRejected } from "../../../../runtime/json/index.js";
import {
  isTicketRejected as isRejectedOverSoap,
  NetServerError,
  RequestError,
  ServerFault,
} from "../../../../runtime/index.js";
import { errorOf } from "../../support/crm.js";
import { connect, CrmClient, json, serve } from "../../support/json-crm.js";

const authorizationOf = async (options: object): Promise<string | undefined> => {
  const { client, sent } = serve(json(null, 204), options);
  await client.Ping();
  return sent[0]?.headers["Authorization"];
};

describe("the Authorization header", () => {
  test.each([
    [{ ticket: "7T:abc" }, "SOTicket 7T:abc"],
    [{ ticket: "8A:abc" }, "Bearer 8A:abc"],
    [{ ticket: () => "8A:abc" }, "Bearer 8A:abc"],
    [{ ticket: async () => "7T:abc" }, "SOTicket 7T:abc"],
    [{ accessToken: "7T:abc" }, "Bearer 7T:abc"],
    [{ accessToken: async () => "abc" }, "Bearer abc"],
    [{ basic: { userName: "tony", password: "p:ä" } }, "Basic dG9ueTpwOsOk"],
  ])("of %j is %s", async (options, header) => {
    expect(await authorizationOf(options)).toBe(header);
  });

  test.each([
    [{ ticket: "a", accessToken: "b" }, "ticket and accessToken"],
    [{ accessToken: "b", basic: { userName: "a", password: "b" } }, "accessToken and basic"],
  ])("of %j is refused", (options, names) => {
    const baseUrl = "https://crm.example.com";
    expect(() => connect({ baseUrl, ...options })).toThrow(TypeError);
    expect(() => connect({ baseUrl, ...options })).toThrow(`expected one of ${names}`);
  });

  test("is refused for a user name with a colon", () => {
    expect(() => connect({ baseUrl: "https://a.example", basic: { userName: "a:b", password: "c" } })).toThrow(
      /basic\.userName/,
    );
  });

  test.each([[{ ticket: () => "" }], [{ accessToken: async () => "" }], [{ ticket: "" }], [{}]])(
    "is missed for %j",
    async (options) => {
      const client = new CrmClient(connect({ baseUrl: "https://a.example", ...options }));
      expect((await errorOf(client.Ping())).message).toMatch(/^Crm\.Ping: (?:needs a ticket|.*gave no ticket)/);
    },
  );

  test.each([
    ["Authorization", { ticket: "7T:abc\u2026" }, "U+2026"],
    ["Authorization", { accessToken: () => "abc\nd" }, "U+000A"],
    ["Authorization", { ticket: "7T:abc\u0100" }, "U+0100"],
    ["Authorization", { ticket: "7T:abc\u007F" }, "U+007F"],
    ["SO-AppToken", { ticket: "7T:abc", applicationToken: "t\u2019s" }, "U+2019"],
    ["SO-TimeZone", { ticket: "7T:abc", timeZone: { SoTimeZoneLocationCode: "N\u2013O" } }, "U+2013"],
  ])("%s is refused before anything is sent if HTTP cannot send it: %j", async (path, options, code) => {
    const { client, sent } = serve(json(null, 204), options);
    const error = await errorOf(client.Ping());
    expect(error).toBeInstanceOf(RequestError);
    expect(error.message).toBe(
      `${path}: expected only characters that an HTTP header can hold (U+0020 to U+00FF), got ${code}`,
    );
    expect(sent).toEqual([]);
  });

  test("takes each character that HTTP sends, and white space around a ticket", async () => {
    expect(await authorizationOf({ ticket: "7T: ~\u0080\u00FF\t.\n" })).toBe("SOTicket 7T: ~\u0080\u00FF\t.\n");
  });

  test("changes with the session", async () => {
    const { session, sent } = serve(json(null, 204));
    await new CrmClient(session.with({ accessToken: "token" })).Ping();
    await new CrmClient(session.with({ timeout: 5_000 })).Ping();
    await new CrmClient(session.with({ ticket: "8A:new" }).with({ retries: 1 })).Ping();
    expect(sent.map(({ headers }) => headers["Authorization"])).toEqual([
      "Bearer token",
      "SOTicket 7T:ticket",
      "Bearer 8A:new",
    ]);
  });
});

describe("SO-Language", () => {
  test.each([
    [{}, "*"],
    [{ headers: { "X-Trace": "1" } }, "*"],
    [{ headers: { "so-language": "no" } }, undefined],
    [{ headers: { "Accept-Language": "no" } }, undefined],
  ])("of a session with %j is %s", async (options, expected) => {
    const { client, session, sent } = serve(json(null, 204), options);
    await client.Ping();
    await new CrmClient(session.with({ headers: { "Accept-Language": "de" } })).Ping();
    await new CrmClient(session.with({ headers: {} })).Ping();
    expect(sent.map(({ headers }) => headers["SO-Language"])).toEqual([expected, undefined, "*"]);
  });
});

describe("a rejected ticket", () => {
  test.each([401, 403])("is renewed once after HTTP %i", async (status) => {
    let count = 0;
    const denied = () => json('{"Message":"Authorization has been denied for this request."}', status);
    const { client, sent } = serve([denied(), "5", denied(), denied()], { accessToken: () => `token ${++count}` });
    expect(await client.Count()).toBe(5);
    expect(sent.map(({ headers }) => headers["Authorization"])).toEqual(["Bearer token 1", "Bearer token 2"]);
    expect(await errorOf(client.Count())).toMatchObject({ status });
    expect(sent.length).toBe(4);
  });

  test("is not one after HTTP 403 with a reason of NetServer's", async () => {
    const reply = json('{"Error":true,"ErrorType":"SoSentryException","Message":"no right"}', 403);
    const { client, sent } = serve(reply, { ticket: () => "7T:ticket" });
    expect(await errorOf(client.Count())).toBeInstanceOf(NetServerError);
    expect(sent.length).toBe(1);
  });

  test("is decided by the caller's function if there is one", async () => {
    const denied = json('{"Message":"denied"}', 403);
    const { client, sent } = serve(denied, { ticket: () => "7T:ticket", isTicketRejected: () => false });
    await errorOf(client.Count());
    expect(sent.length).toBe(1);
  });

  test("has HTTP 403 as a sign only over JSON", () => {
    const error = new ServerFault("Crm.Ping", 403, "Forbidden", "no", null);
    expect([isTicketRejected(error), isRejectedOverSoap(error)]).toEqual([true, false]);
  });
});

describe("an error holds no secret", () => {
  test.each([
    ["ticket", { ticket: "7T:secret-ticket" }, "7T:secret-ticket"],
    ["token", { accessToken: "secret-token" }, "secret-token"],
    ["password", { basic: { userName: "tony", password: "secret-word" } }, "secret-word"],
    ["Basic header", { basic: { userName: "tony", password: "secret-word" } }, btoa("tony:secret-word")],
    ["application token", { applicationToken: "secret-app" }, "secret-app"],
  ])("such as the %s", async (_, options, secret) => {
    const text = JSON.stringify({ Message: `got ${secret}` });
    const error = await errorOf(serve(json(text, 400), options).client.Ping());
    expect(error.message).toBe("Crm.Ping: BadRequest: got •••");
  });

  test("such as a value of the request", async () => {
    const echo = (text: string) => json(JSON.stringify({ Message: text }), 500);
    const first = await errorOf(serve(echo("got abc-123")).client.Find({ Token: "abc-123" }));
    const second = await errorOf(serve(echo("got xyz-123")).client.SaveContact({ Contact: { Password: "xyz-123" } }));
    const third = await errorOf(serve(echo("got name-123")).client.Find({ Name: "name-123" }));
    expect([first.message, second.message, third.message]).toEqual([
      "Crm.Find: InternalServerError: got •••",
      "Crm.SaveContact: InternalServerError: got •••",
      "Crm.Find: InternalServerError: got name-123",
    ]);
  });
});
