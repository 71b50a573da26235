/** Tests of calls over JSON: what is sent, and what an answer means. */
import { describe, expect, test } from "vitest";
import { MessageError, NetServerError, ServerFault, TransportError } from "../../../../runtime/index.js";
import { errorOf } from "../../support/crm.js";
import { json, serve } from "../../support/json-crm.js";

const agent = "https://crm.example.com/SuperOffice/api/v1/Agents/Crm";

describe("sends", () => {
  test("no body for an operation without parameters", async () => {
    const { client, sent } = serve(json(null, 204));
    await client.Ping();
    expect(sent).toMatchObject([
      {
        url: `${agent}/Ping`,
        body: "",
        headers: {
          Accept: "application/json",
          "Content-Type": "application/json; charset=utf-8",
          Authorization: "SOTicket 7T:ticket",
          "SO-Language": "*",
        },
      },
    ]);
  });

  test("the id of an entity in the query", async () => {
    const { client, sent } = serve("null");
    await client.GetContact({ ContactId: -5 });
    expect(sent).toMatchObject([{ url: `${agent}/GetContact?contactId=-5`, body: "" }]);
  });

  test("0 in the query for an id that is left out, as SOAP's server takes it", async () => {
    const { client, sent } = serve("null");
    await client.GetContact({});
    expect(sent).toMatchObject([{ url: `${agent}/GetContact?contactId=0` }]);
  });

  test("an entity as the body", async () => {
    const { client, sent } = serve("null");
    await client.SaveContact({ Contact: { ContactId: 5, Name: null } });
    expect(sent).toMatchObject([{ url: `${agent}/SaveContact`, body: '{"ContactId":5,"Name":null}' }]);
  });

  test.each([[{}], [{ Contact: null }]])("null as the body for %j", async (request) => {
    const { client, sent } = serve("null");
    await client.SaveContact(request);
    expect(sent[0]?.body).toBe("null");
  });

  test("an array as the body", async () => {
    const { client, sent } = serve("[]");
    await client.GetContactList({ Ids: [3, 4] });
    expect(sent[0]?.body).toBe("[3,4]");
  });

  test("an object of the parameters, under their names in JSON", async () => {
    const { client, sent } = serve("[]");
    await client.Find({ Name: "a", Most: 3 });
    await client.Find({});
    expect(sent.map(({ body }) => body)).toEqual(['{"Name":"a","Maximum":3}', "{}"]);
  });

  test("a request for bytes where the result is bytes", async () => {
    const { client, sent } = serve(json(null, 204));
    await client.GetImage({ PersonId: 1 });
    expect(sent[0]?.headers["Accept"]).toBe("application/octet-stream");
  });

  test.each([
    [{ SoTimeZoneId: 261 }, "261"],
    [{ SoTimeZoneLocationCode: "NO" }, "NO"],
    [{ SoTimeZoneId: 261, SoTimeZoneLocationCode: "NO" }, "NO"],
    [{ SoTimeZoneId: 261, SoTimeZoneLocationCode: null }, "261"],
  ])("the time zone %j as SO-TimeZone: %s", async (timeZone, header) => {
    const { client, sent } = serve(json(null, 204), { timeZone, applicationToken: "secret" });
    await client.Ping();
    expect(sent[0]?.headers).toMatchObject({ "SO-TimeZone": header, "SO-AppToken": "secret" });
  });
});

describe("refuses before anything is sent", () => {
  test.each([
    [
      "an operation that is not in the Swagger",
      "Old",
      [],
      /Old: Crm\.Old is not in the Swagger .*Swagger-2026-07\.zip/,
    ],
    ["a member that is misspelt", "Find", [{ Nam: "a" }], /^Find\.Nam: Find has no such member; Name is one$/],
    ["a misspelt id", "GetContact", [{ ContactsId: 5 }], /^GetContact\.ContactsId: .*ContactId is one$/],
    ["a misspelt entity", "SaveContact", [{ Contacts: {} }], /^SaveContact\.Contacts: /],
    ["a member of an entity", "SaveContact", [{ Contact: { Nam: "a" } }], /^SaveContact\.Contact\.Nam: /],
    [
      "an argument of an operation without parameters",
      "Ping",
      [{ messageHeaders: { Trace: 1 } }],
      /Trace: .* over JSON/,
    ],
    ["null for a number", "GetContact", [{ ContactId: null }], /^GetContact\.ContactId: expected an xs:int/],
    ["an item of an array", "GetContactList", [{ Ids: [1, "2"] }], /^GetContactList\.Ids\[1\]: expected an xs:int/],
    ["half of a surrogate pair", "Find", [{ Name: "\ud800" }], /^Find\.Name: expected text without half/],
  ] as const)("%s", async (_, method, args, message) => {
    const { client, sent } = serve("null");
    const error = await errorOf((client[method] as (...given: unknown[]) => Promise<unknown>)(...args));
    expect(error.name).toBe("RequestError");
    expect(error.message).toMatch(message);
    expect(sent).toEqual([]);
  });

  test("an entity that holds itself", async () => {
    const { client } = serve("null");
    const contact: Record<string, unknown> = {};
    contact["Parent"] = contact;
    expect((await errorOf(client.SaveContact({ Contact: contact }))).message).toMatch(/limits\.depth/);
  });

  test("an entity one level deeper than the limit allows", async () => {
    const { client } = serve("null", { limits: { depth: 2 } });
    await client.SaveContact({ Contact: { Parent: {} } });
    expect((await errorOf(client.SaveContact({ Contact: { Parent: { Parent: {} } } }))).message).toMatch(
      /SaveContact: more than 2 .* \(limits\.depth\)/,
    );
  });
});

describe("reads", () => {
  test.each([
    ["an entity", '{"ContactId":5,"Name":"a","Password":null,"Parent":null}', { ContactId: 5, Name: "a" }],
    ["names in any case", '{"contactId":5}', { ContactId: 5, Name: null }],
    ["a byte order mark", '\uFEFF{"ContactId":5}', { ContactId: 5 }],
  ])("%s", async (_, text, expected) => {
    expect(await serve(text).client.GetContact({ ContactId: 5 })).toMatchObject(expected);
  });

  test.each([
    ["null", () => "null"],
    ["an empty text", () => ""],
    ["HTTP 204", () => json(null, 204)],
  ])("null from %s", async (_, reply) => {
    expect(await serve(reply()).client.GetContact({ ContactId: 5 })).toBeNull();
  });

  test.each([
    ["null", "null"],
    ["an empty text", ""],
  ])("%s as an error where the result cannot be null", async (_, text) => {
    const error = await errorOf(serve(text).client.Count());
    expect(error).toBeInstanceOf(MessageError);
    expect(error.message).toBe("Count.Response: expected an xs:int, got null");
  });

  test.each(["", "{}", "null", "true"])("nothing from %j, where nothing is expected", async (text) => {
    expect(await serve(text).client.Ping()).toBeUndefined();
  });

  test("bytes as they come, and base64 where the answer is JSON", async () => {
    const bytes = new Uint8Array([0, 0xff, 0xd8]);
    const octets = (body: Uint8Array | null, status = 200) =>
      new Response(body as BodyInit | null, { status, headers: { "content-type": "application/octet-stream" } });
    const read = async (reply: Response) => serve(reply).client.GetImage({ PersonId: 1 });
    expect(await read(octets(bytes))).toEqual(bytes);
    expect(await read(octets(new Uint8Array()))).toEqual(new Uint8Array());
    expect(await read(octets(null, 204))).toBeNull();
    expect(await read(json('"AP/Y"'))).toEqual(bytes);
    expect(await read(json("null"))).toBeNull();
  });

  test("the zone of the answer's dates for `onResponse`", async () => {
    const responses: unknown[] = [];
    await serve(json("5", 200, { "SO-TIMEZONE": "261" })).client.Count({
      onResponse: (response: unknown) => void responses.push(response),
    });
    expect(responses).toEqual([{ status: 200, headers: { "SO-TimeZone": "261" } }]);
  });

  test("an object of which no member is known only with allowMismatch", async () => {
    const reply = '{"Other":1}';
    const { message } = await errorOf(serve(reply).client.GetContact({}));
    expect(message).toBe(
      'GetContact.Response: expected members of Contact, got only others, such as "Other" (accepted with allowMismatch)',
    );
    expect(await serve(reply).client.GetContact({}, { allowMismatch: true })).toMatchObject({ ContactId: 0 });
  });
});

describe("reads an exception of NetServer", () => {
  const exception =
    '{"Error":true,"ErrorType":"ArgumentException","Message":"no name","ErrorSource":"SuperOffice.Services"}';

  test.each([200, 400, 404, 500])("with HTTP %i", async (status) => {
    const error = await errorOf(serve(json(exception, status)).client.GetContact({}));
    expect(error).toBeInstanceOf(NetServerError);
    expect(error).toMatchObject({
      message: "Crm.GetContact: no name",
      status,
      details: { message: "no name", exceptionType: "ArgumentException", source: "SuperOffice.Services", inner: null },
    });
  });

  test.each([
    ["ErrorMessage", '{"Error":true,"ErrorType":"A","ErrorMessage":"why"}', "why"],
    ["names in another case", '{"error":true,"errorType":"A","message":"why"}', "why"],
    [
      "the form of ASP.NET",
      '{"Message":"An error has occurred.","ExceptionMessage":"why","ExceptionType":"System.A","StackTrace":"at"}',
      "why",
    ],
  ])("with %s", async (_, text, message) => {
    expect((await errorOf(serve(json(text, 500)).client.Ping())).message).toBe(`Crm.Ping: ${message}`);
  });

  test("with the exceptions inside it", async () => {
    const text =
      '{"Message":"An error has occurred.","ExceptionMessage":"a","ExceptionType":"A","InnerException":{"Message":"An error has occurred.","ExceptionMessage":"b","ExceptionType":"B"}}';
    const error = await errorOf(serve(json(text, 500)).client.Ping());
    expect(error).toMatchObject({ details: { exceptionType: "A", inner: { message: "b", exceptionType: "B" } } });
  });

  test("where nothing is expected, and bytes are", async () => {
    for (const call of ["Ping", "GetImage"] as const)
      expect(await errorOf(serve(json(exception)).client[call]({}))).toBeInstanceOf(NetServerError);
  });
});

describe("reads a fault of the infrastructure", () => {
  test.each([
    ["a malformed request", 400, '{"Message":"invalid","MessageDetail":"why"}', "BadRequest", "invalid", "why"],
    ["the same with HTTP 200", 200, '{"Message":"invalid","MessageDetail":"why"}', "BadRequest", "invalid", "why"],
    ["an unknown operation", 404, '{"Message":"No HTTP resource"}', "NotFound", "No HTTP resource", null],
    ["a wrong media type", 415, '{"Message":"type"}', "UnsupportedMediaType", "type", null],
    ["an invalid model", 400, '{"Message":"m","ModelState":{"a":["b"]}}', "BadRequest", "m", '{"a":["b"]}'],
    ["any other status", 418, '{"Message":"m"}', "Http418", "m", null],
  ])("for %s", async (_, status, text, code, reason, detail) => {
    const error = await errorOf(serve(json(text, status)).client.GetContact({}));
    expect(error).toBeInstanceOf(ServerFault);
    expect(error).toMatchObject({ status, code, reason, detail });
  });

  test("but not in a dictionary with the same keys", async () => {
    const text = '{"Message":"a","MessageDetail":"b"}';
    expect(await serve(text).client.GetTexts()).toEqual({ Message: "a", MessageDetail: "b" });
  });

  test.each([
    ["https://sod2.superoffice.com/Cust7/api/v1/Agents/Crm/Ping", "sod", "Cust7"],
    ["https://qaonline4.superoffice.com/Cust8/api/v1/Agents/Crm/Ping", "qaonline", "Cust8"],
    ["https://online3.superoffice.com/Cust9/api/v1/Agents/Crm/Ping", "online", "Cust9"],
    ["", "online", "Cust12345"],
  ])("for HTTP 421 at %s: the address to ask", async (url, environment, customer) => {
    const reply = Object.defineProperty(new Response("wrong subdomain", { status: 421 }), "url", { value: url });
    const error = await errorOf(serve(reply).client.Ping());
    expect(error).toBeInstanceOf(ServerFault);
    expect(error.message).toContain("MisdirectedRequest: wrong subdomain; GET ");
    expect(error.message).toContain(`https://${environment}.superoffice.com/api/state/${customer} `);
  });
});

describe("reads anything else as an error of the transport", () => {
  test.each([
    ["a page", 200, "<html>login</html>", /not JSON: <html>login/],
    ["a page of a proxy", 502, "<html>bad gateway</html>", /HTTP 502.*not JSON/],
    ["an error without a text", 500, "", /HTTP 500 with an empty body/],
    ["an error without a reason", 400, '"no"', /HTTP 400 without a reason: "no"/],
    ["an error that cannot be read", 500, '{"Message":', /HTTP 500 with an answer that cannot be read/],
    ["a redirect", 302, "", /redirected/],
  ])("%s", async (_, status, text, message) => {
    const error = await errorOf(serve(json(text, status)).client.Ping());
    expect(error).toBeInstanceOf(TransportError);
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({ status });
  });

  test.each(["{", '{"ContactId":5}x', "nul", "[1,]"])("but %j as an error of the message", async (text) => {
    const error = await errorOf(serve(text).client.GetContact({}));
    expect(error.name).toBe(text === "nul" ? "TransportError" : "MessageError");
  });
});
