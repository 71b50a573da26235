/**
 * .NET's text writer sends characters that XML 1.0 does not have as character references, and its reader takes them. So do this client and
 * the double, wherever text may stand. The same characters without a reference are refused, as .NET refuses them.
 */
import { afterEach, describe, expect, test } from "vitest";
import {
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  MessageError,
  NetServerError,
  RequestError,
  stream,
  WebhookAgent,
  type ConnectOptions,
} from "../../generated/Services88/index.js";
import { createDouble } from "../../generated/Services88/runtime/soap/double.js";
import { redactor } from "../../generated/Services88/runtime/secrets/redactor.js";
import { secretsIn } from "../../generated/Services88/runtime/soap/secrets.js";
import { XmlReader } from "../../generated/Services88/runtime/soap/xml/reader.js";
import { escapeAttribute, escapeText } from "../../generated/Services88/runtime/soap/xml/writer.js";
import { read } from "../support/reading.js";
import { answer, envelope, services88, stub } from "../support/stub.js";

const characters = [...Array.from({ length: 0x20 }, (_, code) => code), 0xfffe, 0xffff]
  .filter((code) => ![0x09, 0x0a, 0x0d].includes(code))
  .map((code) => String.fromCharCode(code));
/** All of them, as .NET writes them and as they are meant. */
const all = characters.join("");
const written = characters.map((each) => `&#x${each.charCodeAt(0).toString(16).toUpperCase()};`).join("");

const { take, match } = XmlReader.prototype;
/** The ways in which a message is read: in patterns, and step by step. */
const ways = [
  ["in patterns", { take, match }],
  ["step by step", { take: () => undefined, match: () => undefined }],
] as const;
afterEach(() => void Object.assign(XmlReader.prototype, { take, match }));

const connection = (members: string) => `<ErpConnection>${members}</ErpConnection>`;
const rows = (...members: readonly string[]) =>
  answer("GetAllConnections", `<Response>${members.map(connection).join("")}</Response>`);
const erpSync = (text: string, changes: Partial<ConnectOptions> = {}) =>
  new ErpSyncAgent(connect({ ...stub(text).options, ...changes }));
const failing = (pending: Promise<unknown>) =>
  pending.then(
    () => undefined,
    (error: unknown) => error as { readonly message: string; readonly path: string },
  );

describe.each(ways)("a reference to a control character, read %s,", (_, way) => {
  test("is that character in a member, an item, a dictionary and an anyType", async () => {
    Object.assign(XmlReader.prototype, way);
    const pair = (key: string, value: string) =>
      `<StringKeyValuePair><Key>${key}</Key><Value>${value}</Value></StringKeyValuePair>`;
    const [row] =
      (await erpSync(
        rows(`<DisplayName>${written}</DisplayName><ConfigFields>${pair(`k${written}`, written)}</ConfigFields>`),
      ).GetAllConnections({})) ?? [];
    expect(row?.DisplayName).toBe(all);
    expect({ ...row?.ConfigFields }).toEqual({ [`k${all}`]: all });
    const items = `<Response><a:string>${written}</a:string><a:string>b&#11;c</a:string></Response>`;
    expect(await erpSync(answer("GetErpFieldValues", items)).GetErpFieldValues({})).toEqual([all, "b\vc"]);
  });

  test("is that character in an attribute's value", () => {
    Object.assign(XmlReader.prototype, way);
    expect(read(`<a b="${written}"/>`).attributes["{}b"]).toBe(all);
  });

  test("is that character in a row of a stream, wherever the network cuts it", async () => {
    Object.assign(XmlReader.prototype, way);
    const text = rows(`<DisplayName>1${written}</DisplayName>`, "<DisplayName>2&#xb;</DisplayName>");
    for (const length of [1, 7, 1e6]) {
      const names: unknown[] = [];
      for await (const row of stream(
        connect(stub(inChunks(text, length)).options),
        ErpSyncAgent$,
        "GetAllConnections",
        {},
      ))
        names.push(row?.DisplayName);
      expect(names).toEqual([`1${all}`, "2\v"]);
    }
  });
});

/** A reply that arrives in chunks of so many characters. */
const inChunks = (text: string, length: number) => () => {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController) =>
    at < text.length
      ? controller.enqueue(new TextEncoder().encode(text.slice(at, (at += length))))
      : controller.close();
  return new Response(new ReadableStream({ pull }), { headers: { "content-type": "text/xml; charset=utf-8" } });
};

describe("a control character that is given", () => {
  test("is written as .NET writes it, in text and in attributes", () => {
    expect(escapeText(`a${all}b`)).toBe(`a${written}b`);
    expect(escapeAttribute(`a${all}"\t\n\r`)).toBe(`a${written}&#34;&#9;&#10;&#xD;`);
  });

  test("reaches a handler of the double, and what the handler gives comes back", async () => {
    const taken: unknown[] = [];
    const double = createDouble([ErpSyncAgent$], {
      ErpSync: {
        SaveConnection: (request: { Connection: { DisplayName: string } }) => {
          taken.push(request.Connection.DisplayName);
          return request.Connection;
        },
      },
    });
    const agent = new ErpSyncAgent(connect({ ...stub("").options, fetch: double.fetch }));
    const saved = await agent.SaveConnection({ Connection: { DisplayName: all } });
    expect(taken).toEqual([all]);
    expect(saved?.DisplayName).toBe(all);
  });

  test("is told in the double's faults and exceptions", async () => {
    const double = createDouble([ErpSyncAgent$], {
      ErpSync: {
        TestConnectionById: () => {
          throw new Error("a\vb");
        },
      },
    });
    const agent = new ErpSyncAgent(connect({ ...stub("").options, fetch: double.fetch }));
    expect((await failing(agent.TestConnectionById({})))?.message).toContain("a\vb");
  });
});

test("what this client does not know goes out as it came: a member, a type, a value of any type", async () => {
  const unknown = "<Newer a='&#xB;'>&#x0;&#xFFFF;</Newer>";
  const { options, sent } = stub(
    envelope(
      `<GetConnectionResponse xmlns="${services88}"><Response i:type="b:Newer&#x1;" xmlns:b="urn:b&#x2;"><DisplayName>a</DisplayName>${unknown}</Response></GetConnectionResponse>`,
    ),
    answer("SaveConnection"),
  );
  const agent = new ErpSyncAgent(connect(options));
  const connection = await agent.GetConnection({});
  await agent.SaveConnection({ Connection: connection ?? {} });
  const body = sent[1]?.body ?? "";
  expect(body).toContain(`<Newer xmlns="${services88}" a='&#xB;'>&#x0;&#xFFFF;</Newer>`);
  expect(body).toContain('="urn:b&#x2;"');
  expect(body).toContain(':Newer&#x1;"');
  expect(() => read(body)).not.toThrow();
  const webhook = stub(answer("SignalEvent"));
  await new WebhookAgent(connect(webhook.options)).SignalEvent({ Data: { a: { $type: "xs:string", value: "\v" } } });
  expect(webhook.sent[0]?.body).toContain(">&#xB;<");
});

test("a server's exception with such a text is that exception, and has an expired ticket renewed", async () => {
  const expired = envelope(
    "",
    `<ExceptionInfo xmlns="${services88}"><Message>gone &#xB;&#x0;</Message><ExceptionType>SuperOffice.Exceptions.SoSessionException</ExceptionType></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
  );
  const error = await failing(erpSync(expired).TestConnectionById({}));
  expect(error).toBeInstanceOf(NetServerError);
  expect((error as unknown as NetServerError).details.message).toBe("gone \v\0");
  const { options } = stub(expired, answer("TestConnectionById"));
  let asked = 0;
  await new ErpSyncAgent(connect({ ...options, ticket: () => `7T:${++asked}` })).TestConnectionById({});
  expect(asked).toBe(2);
});

test("a secret that holds such a character is found however it is written", () => {
  const secret = "hunter\vtwo\b\f\0three";
  const message = `<e><b><Login><Password>${escapeText(secret)}</Password></Login></b></e>`;
  expect(secretsIn(message)).toEqual([secret]);
  const redact = redactor(secretsIn(message));
  for (const text of [secret, escapeText(secret), JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    expect(redact(`bad ${text}!`)).toBe("bad •••!");
  expect(redact("bad hunter&#11;two&#8;&#xc;&#x0000;three!")).toBe("bad •••!");
});

describe("what stays an error names the member, the row and the character", () => {
  const place = "GetAllConnections.Response[1].DisplayName";
  const cases: readonly (readonly [string, string, string])[] = [
    ["a control character without a reference", "a\u000bb", "U+000B"],
    ["a NUL without a reference", "\0", "U+0000"],
    ["a non-character without a reference", "\uffff", "U+FFFF"],
    ["a control character in CDATA", "<![CDATA[\u0001]]>", "U+0001"],
    ["a reference to half of a surrogate pair", "&#xD800;", "U+D800"],
    ["a reference beyond Unicode", "&#x110000;", "beyond U+10FFFF"],
  ];
  test.each(cases)("%s", async (_, text, character) => {
    const message = rows("<DisplayName>1</DisplayName>", `<DisplayName>${text}</DisplayName>`);
    const error = await failing(erpSync(message).GetAllConnections({}));
    expect(error).toBeInstanceOf(MessageError);
    expect(error).toMatchObject({ path: place, message: expect.stringContaining(character) as unknown });
    const given: unknown[] = [];
    const streaming = (async () => {
      for await (const row of stream(connect(stub(message).options), ErpSyncAgent$, "GetAllConnections", {}))
        given.push(row?.DisplayName);
    })();
    expect(await failing(streaming)).toMatchObject({ path: place, message: error?.message });
    expect(given).toEqual(["1"]);
  });

  test("a lone surrogate in a request, of which .NET would make another character", async () => {
    const error = await failing(erpSync("").SaveConnection({ Connection: { DisplayName: "a\ud800" } }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error?.message).toBe(
      "SaveConnection.Connection.DisplayName: expected text that XML can carry, got the character U+D800",
    );
  });
});
