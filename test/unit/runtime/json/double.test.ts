/** The double over JSON: addresses, headers, tickets, results and failures. What it refuses in a body is in webapi/. */
import { describe, expect, test, vi } from "vitest";
import { createDoubleOver, type NetServerDouble } from "../../../../runtime/double/double.js";
import { fail } from "../../../../runtime/double/failure.js";
import type { HttpAnswer, HttpRequest } from "../../../../runtime/double/http.js";
import { jsonServer } from "../../../../runtime/json/double.js";
import { jsonClient } from "../../../../runtime/json/index.js";
import { connect } from "../../../../runtime/soap/index.js";
import { absentMembers } from "../../../../runtime/types.js";
import { binding, detailOf, post, request, store, storeDouble } from "../../support/store.js";

const bodyOf = ({ body }: HttpAnswer): unknown => JSON.parse(body);

describe("an address", () => {
  test.each([
    "/api/v1/Agents/Store/Ping",
    "/Cust12345/api/v1/Agents/Store/Ping",
    "/superoffice/API/V1/agents/store/PING/",
    "https://crm.example.com/api/x/api/v1/Agents/Store/Ping",
    "/api/v1/Agents/St%6Fre/Ping",
  ])("is read in any case and below any path: %s", async (url) => {
    expect(await post("", "", { url })).toMatchObject({ status: 204, body: "" });
  });

  test.each([
    ["/api/v1/Agents/Stor/Ping", "No type was found that matches the controller named 'Stor'; Store is one."],
    ["/api/v1/Agents/Person/Ping", "No type was found that matches the controller named 'Person'."],
    ["/api/v1/Agents", "No type was found that matches the controller named ''."],
    ["/api/v1/Agents/%E0/Ping", "No type was found that matches the controller named '%E0'."],
    [
      "/api/v1/Agents/Store/Pin",
      "No action was found on the controller 'Store' that matches the name 'Pin'; Ping is one.",
    ],
    ["/api/v1/Agents/Store", "No action was found on the controller 'Store' that matches the name ''."],
    [
      "/api/v1/Agents/Store/toString",
      "No action was found on the controller 'Store' that matches the name 'toString'.",
    ],
    ["/api/v1/Agents/Store/Hidden", "Store.Hidden is not in the Swagger (Swagger-v1-Agents.json)."],
  ])("of no operation is answered with 404: %s", async (url, detail) => {
    const answer = await post("", "", { url });
    expect(answer).toMatchObject({ status: 404, headers: { "content-type": "application/json; charset=utf-8" } });
    expect(bodyOf(answer)).toEqual({
      Message: `No HTTP resource was found that matches the request URI '${url}'.`,
      MessageDetail: detail,
    });
  });

  test.each(["/v1/Agents/Store/Ping", "/api/v2/Agents/Store/Ping", "/api/v1/Contact/5", "/"])(
    "of neither wire is answered with a page that names both: %s",
    async (url) => {
      expect(await post("", "", { url })).toMatchObject({
        status: 404,
        headers: { "content-type": "text/html; charset=utf-8" },
        reason: `${url} is no address of an agent, such as /Remote/Services88/Store.svc or /api/v1/Agents/Store/Ping`,
      });
    },
  );

  test("is not one of an agent that has no JSON", async () => {
    const double = createDoubleOver([jsonServer(binding, [])], [store], {});
    expect(await double.handle(request("Ping"))).toMatchObject({ status: 404 });
  });

  test("of the API tells the version, and all operations", async () => {
    const get = { method: "GET", url: "https://crm.example.com/api/" };
    expect(bodyOf(await post("", "", get))).toMatchObject({
      v1: "https://crm.example.com/api/v1/",
      ServicesCurrent: "Services88",
    });
    const all = bodyOf(await post("", "", { ...get, url: "https://crm.example.com/api/v1" })) as object;
    expect(Object.keys(all)).toHaveLength(8);
    expect(all).toMatchObject({
      "https://crm.example.com/api/v1/Agents/Store/GetThingEntity": "POST: in the query: ThingEntityId",
    });
    const one = await post("", "", { method: "GET", url: "/api/v1/Agents/Store/Find" });
    expect(bodyOf(one)).toEqual({ "/api/v1/Agents/Store/Find": "POST: the body is an object with Text, From" });
  });

  test.each([
    ["PUT", "/api/v1/Agents/Store/Ping", "GET, POST"],
    ["POST", "/api", "GET"],
    ["DELETE", "/api/v1", "GET"],
  ])("takes no %s: %s", async (method, url, allow) => {
    const answer = await post("", "", { method, url });
    expect(answer).toMatchObject({ status: 405, headers: { allow } });
    expect(bodyOf(answer)).toEqual({ Message: `The requested resource does not support http method '${method}'.` });
  });
});

describe("a Content-Type", () => {
  test.each([
    "application/json",
    "text/json;charset=UTF-8",
    "Application/JSON; charset=utf-16",
    "application/hal+json",
  ])("of JSON is read: %s", async (type) => {
    expect(await post("Find", '{"From":1}', { headers: { "content-type": type } })).toMatchObject({ status: 200 });
  });

  test.each(["text/plain", "", "application/xml", "application/json; charset=iso-8859-1", "application/jsonx"])(
    "of anything else is answered with 415: %s",
    async (type) => {
      const answer = await post("Find", '{"From":1}', { headers: { "content-type": type } });
      expect(answer.status).toBe(415);
      expect(bodyOf(answer)).toEqual({
        Message: `The request entity's media type '${type}' is not supported for this resource.`,
        MessageDetail: `Content-Type ${type || "is missing"}: expected application/json; charset=utf-8`,
      });
    },
  );

  test("is not looked at if the body is not read", async () => {
    expect(await post("Ping", "", { headers: { "content-type": "text/plain" } })).toMatchObject({ status: 204 });
  });

  test("that is another encoding's is answered as Web API does", async () => {
    const answer = await post("Find", "", { bodyError: "no text" });
    expect(answer.status).toBe(400);
    expect(bodyOf(answer)).toEqual({ Message: "The request is invalid.", MessageDetail: "no text" });
  });
});

describe("headers", () => {
  const headersOf = async (headers: HttpRequest["headers"], operation = "Ping") => {
    const double = storeDouble();
    await double.handle(request(operation, operation === "Find" ? '{"From":1}' : "", { headers }));
    return double.calls[0];
  };

  test("are told by the names that SOAP has for them", async () => {
    const given = { "so-apptoken": "token", "so-timezone": "NO", "so-culture": "nb-NO", "accept-language": "nb" };
    expect(await headersOf(given)).toMatchObject({
      headers: {
        ApplicationToken: "token",
        Credentials: { Ticket: "7T:ticket" },
        TimeZone: { SoTimeZoneId: 0, SoTimeZoneLocationCode: "NO", [absentMembers]: ["SoTimeZoneId"] },
        "SO-Language": "*",
        "SO-Culture": "nb-NO",
        "Accept-Language": "nb",
      },
      missingHeaders: [],
    });
  });

  test("name a time zone by its code or its number", async () => {
    expect((await headersOf({ "so-timezone": "261, includeTZOffset" }))?.headers).toMatchObject({
      TimeZone: { SoTimeZoneId: 261, SoTimeZoneLocationCode: null },
    });
  });

  test("that are missing are told", async () => {
    expect((await headersOf({}))?.missingHeaders).toEqual(["ApplicationToken", "TimeZone"]);
    expect((await headersOf({ authorization: undefined }))?.missingHeaders).toEqual(["Credentials", "TimeZone"]);
    // An access token needs no application token, and only a result has texts to translate.
    const bearer = { authorization: "Bearer 8A:token", "so-language": undefined };
    expect((await headersOf(bearer))?.missingHeaders).toEqual(["TimeZone"]);
    expect((await headersOf(bearer, "Find"))?.missingHeaders).toEqual(["TimeZone", "SO-Language"]);
  });

  test.each([
    ["so-app-token", "Header.so-app-token is no header of NetServer; SO-AppToken is one"],
    [
      "so-x",
      "Header.so-x is no header of NetServer; known are SO-AppToken, SO-TimeZone, SO-Language, SO-Culture, SO-Browser-TZ-Offset",
    ],
  ])("that are misspelt are named: %s", async (name, message) => {
    expect(detailOf(await post("Ping", "", { headers: { [name]: "x" } }))).toContain(message);
  });
});

describe("a ticket", () => {
  test.each([
    ["SOTicket 7T:a b==", "7T:a b=="],
    ["soticket   7T:x ", "7T:x"],
    ["Bearer 8A:Cust.x", "8A:Cust.x"],
    ["BASIC dXNlcjpwdw==", "dXNlcjpwdw=="],
  ])("is read without its scheme: %s", async (authorization, ticket) => {
    const acceptsTicket = vi.fn(() => true);
    await post("Ping", "", { headers: { authorization } }, { acceptsTicket });
    expect(acceptsTicket.mock.calls).toEqual([[ticket]]);
  });

  test.each([undefined, "", "SOTicket", "SOTicket ", "7T:ticket", "Negotiate abc"])(
    "that is missing is answered with 401: %s",
    async (authorization) => {
      const answer = await post("Ping", "", { headers: { authorization } });
      expect(answer).toMatchObject({ status: 401, call: { operation: "Ping" } });
      expect(bodyOf(answer)).toEqual({ Message: "Authorization has been denied for this request." });
    },
  );

  test("that is not accepted is answered with 401", async () => {
    expect(await post("Ping", "", {}, { acceptsTicket: () => false })).toMatchObject({ status: 401 });
  });
});

describe("a result", () => {
  const answerOf = async (operation: string, result: unknown, body = "", headers: HttpRequest["headers"] = {}) =>
    storeDouble({ [operation.replace(/\?.*/, "")]: () => result }).handle(request(operation, body, { headers }));

  test("of nothing is 204", async () => {
    expect(await answerOf("Ping", undefined)).toMatchObject({ status: 204, body: "", headers: {} });
  });

  test("is not wrapped", async () => {
    expect(await answerOf("Find", 7, '{"From":1}')).toMatchObject({ status: 200, body: "7" });
    expect((await answerOf("GetThingList", ["a", null], "[1]")).body).toBe('["a",null]');
  });

  test.each([
    ["GetThingList", "[1]", null],
    ["GetThingList", "[1]", undefined],
  ])("of null is the text null (%#)", async (operation, body, result) => {
    expect(await answerOf(operation, result, body)).toMatchObject({ status: 200, body: "null" });
  });

  test("that a handler left out is .NET's zero", async () => {
    expect((await answerOf("Find", undefined, '{"From":1}')).body).toBe("0");
  });

  test("has all members, in the form of the server", async () => {
    const given = {
      name: "a",
      Length: "P1DT2H3M4.5S",
      Phone: BigInt("12345678901234567"),
      Days: ["Tuesday", "Monday", "Friday"],
      Texts: { a: null },
      ByNumber: new Map([[7, "b"]]),
      Any: { $type: "xs:int", value: 7 },
      Steps: [{ $type: "StepWait", Minutes: 7 }, { $type: "StepBase" }, null],
      [absentMembers]: ["ThingId"],
    };
    const { body } = await answerOf("GetThingEntity?thingEntityId=1", given);
    expect(body.replace(/,"/g, ',\n"').split("\n")).toEqual([
      '{"ThingId":0,',
      '"Name":"a",',
      '"Active":false,',
      '"Price":0,',
      '"Phone":12345678901234567,',
      '"Born":"0001-01-01T00:00:00",',
      '"Length":"1.02:03:04.5000000",',
      '"Image":null,',
      '"Color":"Red",',
      '"Days":"Start, Friday",',
      '"Names":null,',
      '"Texts":{"a":null},',
      '"ByNumber":{"7":"b"},',
      '"Tokens":null,',
      '"Any":7,',
      '"Steps":[{"StepKind":"Wait",',
      '"Minutes":7},{"StepKind":"Unknown"},null],',
      '"Part":null,',
      '"Password":0}',
    ]);
  });

  test.each([
    [[], '"None"'],
    [["Monday"], '"Monday"'],
    [["Monday", "Tuesday"], '"Start"'],
  ])("has flags as .NET names them: %j", async (Days, json) => {
    expect((await answerOf("GetThingEntity?thingEntityId=1", { Days })).body).toContain(`"Days":${json}`);
  });

  test.each(["application/octet-stream", "image/png, Application/Octet-Stream;q=0.9, application/json"])(
    "of bytes comes as they are, if that is asked for: %s",
    async (accept) => {
      const answer = await answerOf("GetImage", Uint8Array.of(0xff, 0), '{"Id":1}', { accept });
      expect(answer).toMatchObject({ status: 200, headers: { "content-type": "application/octet-stream" }, body: "" });
      expect(answer.bytes).toEqual(Uint8Array.of(0xff, 0));
      expect(await answerOf("GetImage", null, '{"Id":1}', { accept })).toMatchObject({ status: 204, body: "" });
      expect(await answerOf("GetImage", "text", '{"Id":1}', { accept })).toMatchObject({ status: 500 });
      expect((await answerOf("Find", 7, '{"From":1}', { accept })).body).toBe("7");
    },
  );

  test.each([undefined, "*/*", "application/json", "application/json, application/octet-stream"])(
    "of bytes is a text of JSON otherwise: %s",
    async (accept) => {
      const answer = await answerOf("GetImage", Uint8Array.of(0xff, 0), '{"Id":1}', { accept });
      expect(answer).toMatchObject({ body: '"/wA="' });
      expect(answer.bytes).toBeUndefined();
    },
  );

  test("is refused to a caller who takes only XML", async () => {
    expect(await post("Ping", "", { headers: { accept: "application/xml" } })).toMatchObject({ status: 406 });
    expect(await post("Ping", "", { headers: { accept: "application/xml, */*" } })).toMatchObject({ status: 204 });
  });
});

describe("a failure", () => {
  const failing = (failure: Error) =>
    storeDouble({
      Ping: () => {
        throw failure;
      },
    }).handle(request("Ping"));

  test("of the operation is an object with its type", async () => {
    const answer = await failing(
      fail.exception({ message: "no", exceptionType: "SuperOffice.Exceptions.SoSentryException", source: "here" }),
    );
    expect(answer).toMatchObject({ status: 400, headers: { "content-type": "application/json; charset=utf-8" } });
    expect(answer.body).toBe('{"Error":true,"ErrorType":"SoSentryException","Message":"no","ErrorSource":"here"}');
  });

  test("has the status and the details that a test gives", async () => {
    const inner = {
      message: "deep",
      exceptionType: "ArgumentException",
      source: null,
      friendlyText: null,
      parameters: {},
      inner: null,
    };
    const answer = await failing(fail.exception({ friendlyText: "sorry", parameters: { a: "b" }, inner }, 404));
    expect(answer.status).toBe(404);
    expect(bodyOf(answer)).toEqual({
      Error: true,
      ErrorType: "Exception",
      Message: "",
      FriendlyText: "sorry",
      Parameters: { a: "b" },
      InnerException: {
        Error: true,
        ErrorType: "ArgumentException",
        Message: "deep",
        ErrorSource: null,
        FriendlyText: null,
        Parameters: {},
      },
    });
  });

  test("of the infrastructure is a message with a detail", async () => {
    const answer = await failing(fail.fault("down", "Server"));
    expect(answer).toMatchObject({ status: 500, reason: "down" });
    expect(bodyOf(answer)).toEqual({ Message: "down", MessageDetail: "Server" });
    expect(bodyOf(await failing(new TypeError("oh")))).toEqual({
      Message: "the handler of Store.Ping threw TypeError: oh",
      MessageDetail: "InternalServiceFault",
    });
  });

  test("is a page with any status", async () => {
    expect(await failing(fail.status(503, "later", 7))).toMatchObject({
      status: 503,
      headers: { "retry-after": "7", "content-type": "text/html; charset=utf-8" },
    });
  });

  test("is a connection that ends", async () => {
    expect(await failing(fail.cut())).toMatchObject({ status: 204, cut: "within" });
  });

  test("is asked for by a header", async () => {
    expect(await post("Ping", "", { headers: { "x-double-fail": "exception" } })).toMatchObject({ status: 400 });
  });

  test("is a result that the contract does not have", async () => {
    const handlers = { Find: () => "seven", GetThingEntity: () => ({ nam: "a" }) };
    const reasonOf = async (given: HttpRequest) => (await storeDouble(handlers).handle(given)).reason;
    expect(await reasonOf(request("Find", '{"From":1}'))).toBe(
      'the handler of Store.Find gave what the contract does not have: FindResponse.Response: expected an xs:int, got "seven"',
    );
    expect(await reasonOf(request("GetThingEntity?thingEntityId=1"))).toBe(
      "the handler of Store.GetThingEntity gave what the contract does not have: GetThingEntityResponse.Response.nam: ThingEntity has no such member; name is one",
    );
  });

  test("is an operation without a handler, if that is asked for", async () => {
    expect(await post("Ping", "", {}, { unhandled: "refuse" })).toMatchObject({
      status: 500,
      reason: "Store.Ping has no handler",
    });
  });
});

describe("over both wires, a double", () => {
  const baseUrl = "https://crm.example.com";
  const sessions = (double: NetServerDouble) => ({
    soap: connect({ baseUrl, ticket: "7T:ticket", applicationToken: "app", fetch: double.fetch }),
    json: jsonClient(binding).connect({ baseUrl, ticket: "7T:ticket", applicationToken: "app", fetch: double.fetch }),
  });

  test("gives a handler the same request, and its result to the caller", async () => {
    const thing = { ThingId: 7, name: "å", Length: "P1DT2H", Days: ["Monday", "Friday"], Phone: BigInt(7) };
    const double = storeDouble({ SaveThingEntity: ({ ThingEntity }: { ThingEntity: object }) => ThingEntity });
    for (const session of Object.values(sessions(double)))
      expect(await session.call(store, "SaveThingEntity", { ThingEntity: thing })).toMatchObject(thing);
    const [soap, json] = double.calls;
    expect(json?.request).toEqual(soap?.request);
    expect(json?.headers).toMatchObject(soap?.headers ?? {});
    expect([soap?.missingHeaders, json?.missingHeaders]).toEqual([["TimeZone"], ["TimeZone"]]);
  });

  test("fails in the same way", async () => {
    const double = storeDouble({
      Find: () => {
        throw fail.exception({ message: "no", exceptionType: "SoSentryException" });
      },
      Ping: () => {
        throw fail.fault("down");
      },
    });
    for (const session of Object.values(sessions(double))) {
      await expect(session.call(store, "Find", { From: 1 })).rejects.toMatchObject({
        name: "NetServerError",
        details: { message: "no", exceptionType: "SoSentryException" },
      });
      await expect(session.call(store, "Ping", {})).rejects.toMatchObject({ name: "ServerFault", reason: "down" });
    }
  });

  test("refuses a ticket so that the client asks for a new one", async () => {
    const double = storeDouble({}, { acceptsTicket: (ticket) => ticket === "7T:new" });
    for (const session of Object.values(sessions(double))) {
      const tickets = ["7T:old", "7T:new"];
      const renewing = session.with({ ticket: async () => tickets.shift() ?? "" });
      expect(await renewing.call(store, "Ping", {})).toBeUndefined();
      expect(tickets).toEqual([]);
    }
  });

  test("has the same limits and lets the same pages in", async () => {
    const options = { limits: { messageBytes: 10 }, cors: "http://localhost:5173" };
    for (const url of ["/api/v1/Agents/Store/Find", "/Remote/Services88/Store.svc"]) {
      expect(await post("Find", '{"From":1000}', { url }, options)).toMatchObject({ status: 413 });
      const headers = { origin: "http://localhost:5173", "access-control-request-method": "POST" };
      expect(await post("", "", { url, method: "OPTIONS", headers }, options)).toMatchObject({ status: 204 });
    }
  });

  test("answers bytes to a client", async () => {
    const double = storeDouble({ GetImage: () => Uint8Array.of(0xff, 0) });
    for (const session of Object.values(sessions(double)))
      expect(await session.call(store, "GetImage", { Id: 1 })).toEqual(Uint8Array.of(0xff, 0));
  });
});
