import { describe, expect, test } from "vitest";
import {
  connect,
  ContactAgent,
  EMailAgent,
  ErpSyncAgent,
  MessageError,
  NetServerError,
  SoapFault,
  TransportError,
  WebhookAgent,
  type ConnectOptions,
  type NetServerClientError,
} from "../../generated/Services88/index.js";
import { XmlReader } from "../../runtime/soap/xml/reader.js";
import { answer, envelope, services88, stub, type Reply } from "../support/stub.js";

/** What goes wrong on the other side, or is given wrongly on this one, and must end in the right error, soon, and without a secret. */
const ok = answer("ForceResyncBatchTask");
const call = async (replies: readonly Reply[], changes: Partial<ConnectOptions> = {}) => {
  const { options, sent } = stub(...replies);
  const error = await new ErpSyncAgent(connect({ ...options, ...changes })).ForceResyncBatchTask({}).then(
    () => undefined,
    (reason: unknown) => reason as NetServerClientError,
  );
  return { error, sent };
};
const bytes =
  (text: string, charset = "utf-8") =>
  () =>
    new Response(
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
      { headers: { "content-type": `text/xml; charset=${charset}` } },
    );
const refused = (type: string) =>
  envelope(
    `<ForceResyncBatchTaskResponse xmlns="${services88}"/>`,
    `<ExceptionInfo xmlns="${services88}"><Message>no</Message><ExceptionType>${type}</ExceptionType></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
  );

describe("an answer", () => {
  test("of a hundred thousand comments is told from a page at once", async () => {
    expect((await call([() => new Response(`${"<!---->".repeat(100_000)}<html>`)])).error).toBeInstanceOf(
      TransportError,
    );
    expect((await call([() => new Response(`<!-- ${"x".repeat(5_000)} -->${ok}`)])).error).toBeUndefined();
  });

  test("whose octets are not the text that they are said to be is not guessed at", async () => {
    expect((await call([bytes(ok.replace("</s:Body>", "<!-- Bl\u00e5b\u00e6r --></s:Body>"))])).error).toBeInstanceOf(
      MessageError,
    );
    expect(
      (await call([bytes(ok.replace("</s:Body>", "<!-- Bl\u00e5b\u00e6r --></s:Body>"), "iso-8859-1")])).error,
    ).toBeUndefined();
    expect((await call([bytes(`\u00ef\u00bb\u00bf${ok}`, "iso-8859-1")])).error).toBeUndefined();
  });

  test("of many pieces is refused for one octet in any of them, and not for the character that stands for such", async () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `Bl\u00e5b\u00e6r \ufffd ${index}`);
    const sound = new TextEncoder().encode(
      answer(
        "GetErpFieldValues",
        `<Response xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">${texts.map((each) => `<a:string>${each}</a:string>`).join("")}</Response>`,
      ),
    );
    const read = (octets: Uint8Array) =>
      new ErpSyncAgent(
        connect(
          stub(() => new Response(octets as Uint8Array<ArrayBuffer>, { headers: { "content-type": "text/xml" } }))
            .options,
        ),
      ).GetErpFieldValues({});
    expect(await read(sound)).toEqual(texts);
    for (const part of [0.1, 0.5, 0.99]) {
      const broken = sound.slice();
      broken[broken.indexOf(0xc3, part * sound.length)] = 0xff;
      await expect(read(broken)).rejects.toThrow("is not utf-8, as which it came");
    }
  });

  test("of XML that is no envelope keeps its status, and a 401 has the ticket renewed", async () => {
    const problem = (status: number) => () =>
      new Response('<?xml version="1.0"?><Error>no</Error>', {
        status,
        headers: { "content-type": "application/xml" },
      });
    expect((await call([problem(503)])).error).toMatchObject({ name: "TransportError", status: 503 });
    const tickets = ["7T:old", "7T:new"];
    expect((await call([problem(401), ok], { ticket: () => tickets.shift() ?? "" })).error).toBeUndefined();
  });

  test("with an error's status and a result is no success", async () => {
    expect((await call([() => new Response(ok, { status: 500 })])).error).toMatchObject({
      name: "TransportError",
      status: 500,
    });
  });

  test("that says no says why, whatever its body or headers look like", async () => {
    expect(
      (await call([refused("A.B").replace(`<ForceResyncBatchTaskResponse xmlns="${services88}"/>`, "<Other/>")])).error,
    ).toBeInstanceOf(NetServerError);
    const fault =
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><x s:mustUnderstand="1"/></s:Header><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>why</faultstring></s:Fault></s:Body></s:Envelope>';
    expect((await call([fault])).error).toBeInstanceOf(SoapFault);
    const forAnother = ok.replace(
      "<s:Body>",
      '<s:Header><x s:mustUnderstand="1" s:actor="urn:proxy"/></s:Header><s:Body>',
    );
    expect((await call([forAnother])).error).toBeUndefined();
    expect((await call([forAnother.replace(' s:actor="urn:proxy"', "")])).error).toBeInstanceOf(MessageError);
  });

  test("of a word that every object has is no boolean", async () => {
    const { options } = stub(answer("TestConnectionById", "<Response>constructor</Response>"));
    await expect(new ErpSyncAgent(connect(options)).TestConnectionById({})).rejects.toBeInstanceOf(MessageError);
  });

  test("with prefixes as long as a page is read, without patterns of that length", async () => {
    for (const [length, count] of [
      [40_000, 1],
      [8_000, 50],
    ] as const) {
      const rows = Array.from(
        { length: count },
        (_, index) =>
          `<q:ErpConnection xmlns:${"p".repeat(length)}${index}="${services88}"><q:ErpConnectionId>${index}</q:ErpConnectionId></q:ErpConnection>`,
      ).join("");
      const { options } = stub(
        envelope(
          `<q:GetAllConnectionsResponse xmlns:q="${services88}"><q:Response>${rows}</q:Response></q:GetAllConnectionsResponse>`,
        ),
      );
      const before = process.memoryUsage().heapUsed;
      expect(
        (await new ErpSyncAgent(connect(options)).GetAllConnections({}))?.map((each) => each?.ErpConnectionId),
      ).toEqual(Array.from({ length: count }, (_, index) => index));
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(30e6);
    }
  });

  test("with thousands of prefixes and unknown members takes memory in proportion", async () => {
    const prefixes = Array.from({ length: 2_000 }, (_, index) => ` xmlns:p${index}="urn:${index}"`).join("");
    const { options } = stub(
      answer(
        "GetConnection",
        `<Response${prefixes}><ErpConnectionId>1</ErpConnectionId>${"<New/>".repeat(2_000)}<p7:Newer p7:a="p8:b"/></Response>`,
      ),
    );
    const connection = await new ErpSyncAgent(connect({ ...options, limits: { attributes: 5_000 } })).GetConnection({});
    const kept = JSON.stringify(
      Object.getOwnPropertySymbols(connection ?? {}).map(
        (each) => (connection as unknown as Record<symbol, unknown>)[each],
      ),
    );
    expect(kept.length).toBeLessThan(400_000);
    expect(kept).toContain("<p7:Newer xmlns=");
    expect(kept).toMatch(/<p7:Newer[^>]*xmlns:p7=[^>]*xmlns:p8=/);
    expect(kept).not.toContain("xmlns:p9=");
  });
});

describe("tickets", () => {
  test("that nobody gives keep no call beyond its time", async () => {
    const never = { ticket: () => new Promise<string>(() => undefined) };
    expect((await call([ok], { ...never, timeout: 20 })).error).toMatchObject({ name: "TimeoutError" });
    const { options } = stub(ok);
    const controller = new AbortController();
    const pending = new ErpSyncAgent(connect({ ...options, ...never })).ForceResyncBatchTask(
      {},
      { signal: controller.signal },
    );
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
  });

  test("are asked for twice, not fifty times, when fifty calls are refused with one", async () => {
    let asked = 0;
    const session = connect({
      ...stub(...Array.from({ length: 100 }, () => refused("SuperOffice.Exceptions.SoSessionException"))).options,
      ticket: async () => {
        asked++;
        return "7T:same";
      },
    });
    await Promise.allSettled(Array.from({ length: 50 }, () => new ErpSyncAgent(session).ForceResyncBatchTask({})));
    expect(asked).toBeLessThanOrEqual(3);
  });

  test("are shared with the sessions made from a session", async () => {
    let asked = 0;
    const session = connect({ ...stub(ok, ok).options, ticket: () => `7T:${asked++}` });
    await new ErpSyncAgent(session).ForceResyncBatchTask({});
    await new ErpSyncAgent(session.with({ timeout: 1_000 })).ForceResyncBatchTask({});
    expect(asked).toBe(1);
  });

  test("are not asked for because the server could not log in somewhere else", async () => {
    const { error, sent } = await call([refused("System.Security.Authentication.AuthenticationException"), ok], {
      ticket: () => "7T:a",
    });
    expect([error?.name, sent.length]).toEqual(["NetServerError", 1]);
  });
});

test("a prefix that is declared in one element is forgotten after it: messages that declare thousands are read in proportion to their length", () => {
  const reader = new XmlReader(
    `<a>${Array.from({ length: 5_000 }, (_, index) => `<p${index}:b xmlns:p${index}="urn:a"/>`).join("")}</a>`,
  );
  reader.next();
  const outside = reader.bindings;
  for (let kind = reader.next(); kind !== "end" || reader.depth > 0; kind = reader.next()) {
    expect(reader.prefixOf("urn:a") === undefined).toBe(kind === "end");
    if (kind === "end") expect(reader.bindings).toBe(outside);
  }
});

describe("secrets", () => {
  const echo = (text: string) =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>${text}</faultstring></s:Fault></s:Body></s:Envelope>`;
  test.each(["hunter2hunter2", "a+b/c=d&amp;e", "a%2bb%2fc%3dd%26e"])(
    "deep in a request are not in an error: %s",
    async (written) => {
      const { options } = stub(echo(`bad ${written}`));
      const password = written.startsWith("hunter") ? written : "a+b/c=d&e";
      const error = await new EMailAgent(connect(options))
        .GetEMailFromId({ ConnectionInfo: { Password: password } })
        .catch((reason: unknown) => reason);
      expect(String(error)).toContain("bad •••");
    },
  );

  test("in a request that holds itself many times over are looked for once", async () => {
    const carrier: Record<string, unknown> = { ConnectionInfo: { Password: "hunter2hunter2" } };
    const many = Array.from({ length: 4 }, () => carrier);
    carrier["A"] = many;
    carrier["B"] = many;
    await expect(
      new EMailAgent(connect(stub(echo("bad hunter2hunter2")).options)).GetEMailFromId(carrier as never),
    ).rejects.toMatchObject({ name: "RequestError" });
    const shared = { Password: "hunter2hunter2" };
    const error = await new EMailAgent(connect(stub(echo("bad hunter2hunter2")).options))
      .GetEMailFromId({ ConnectionInfo: shared })
      .catch((reason: unknown) => reason);
    expect(String(error)).toContain("bad •••");
  });

  test("in HTTP headers, long ones, and broken references are not in an error", async () => {
    expect(
      String(
        (
          await call([() => new Response("<html>Bearer abcdefgh</html>")], {
            headers: { Authorization: "Bearer abcdefgh" },
          })
        ).error,
      ),
    ).not.toContain("abcdefgh");
    const ticket = "eyJ".padEnd(200, "S3cret");
    const { options } = stub(answer("TestConnectionById", `<Response>${ticket}</Response>`));
    expect(
      String(
        await new ErpSyncAgent(connect({ ...options, ticket }))
          .TestConnectionById({})
          .catch((reason: unknown) => reason),
      ),
    ).not.toContain("S3cretS3cret");
    expect(
      String((await call([ok.replace("</s:Body>", "<x>7T:new&SECRETTICKET1234567;</x></s:Body>")])).error),
    ).not.toContain("SECRETTICKET");
  });
});

describe("given wrongly", () => {
  const contact = (options = stub().options) => new ContactAgent(connect(options));
  test.each<[string, unknown]>([
    ["a promise", Promise.resolve({})],
    ["a buffer", new ArrayBuffer(3)],
    ["a pattern", /x/],
    ["an error", new Error("x")],
    ["a boxed number", Object(5)],
    ["a date", new Date()],
  ])("%s is no carrier", async (_, value) => {
    await expect(contact().SaveContactEntity({ ContactEntity: value as never })).rejects.toThrow(
      /SaveContactEntity\.ContactEntity: expected an object/,
    );
  });

  test("nothing at all, and text that XML cannot carry in a value of any type", async () => {
    await expect(contact().SaveContactEntity(null as never)).rejects.toMatchObject({ name: "RequestError" });
    await expect(
      new WebhookAgent(connect(stub().options)).SignalEvent({ Data: { a: { $type: "xs:string", value: "\ud800" } } }),
    ).rejects.toMatchObject({ name: "RequestError", path: expect.stringContaining("Data") });
  });

  test.each([Infinity, 2 ** 31, -1, NaN])("%d is no time-out", async (timeout) => {
    expect(() => connect({ ...stub().options, timeout })).toThrow("timeout: expected milliseconds");
    await expect(new ErpSyncAgent(connect(stub(ok).options)).ForceResyncBatchTask({}, { timeout })).rejects.toThrow(
      "timeout: expected milliseconds",
    );
  });

  test.each([-1, 1.5, NaN, -Infinity, "two" as unknown as number])(
    "refuses %s as a number of retries",
    async (retries) => {
      const { options } = stub();
      const session = connect(options);
      expect(() => connect({ ...options, retries })).toThrow("retries: expected a whole number");
      expect(() => session.with({ retries })).toThrow(TypeError);
      await expect(new ErpSyncAgent(session).SyncAll({ retries })).rejects.toThrow("retries: expected a whole number");
    },
  );

  test("HTTP headers that are ours stay ours", async () => {
    const { sent } = await call([ok], { headers: { "content-type": "text/plain", soapaction: "x", "X-More": "y" } });
    expect(new Headers(sent[0]?.headers).get("content-type")).toBe("text/xml; charset=utf-8");
    expect(new Headers(sent[0]?.headers).get("x-more")).toBe("y");
  });
});
