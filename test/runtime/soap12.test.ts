/** Faults in a SOAP 1.2 envelope, which proxies and other endpoints send: told, retried and redacted as those of SOAP 1.1. */
import { describe, expect, test } from "vitest";
import {
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  stream,
  type ConnectOptions,
  type NetServerClientError,
} from "../../generated/Services88/index.js";
import { answer, services88, stub, type Reply } from "../support/stub.js";

const soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
const soap12 = "http://www.w3.org/2003/05/soap-envelope";

const enveloped = (body: string, namespace = soap12) =>
  `<e:Envelope xmlns:e="${namespace}" xmlns:s="${soap12}" xmlns:o="${soap11}" xmlns:a="urn:codes"><e:Body>${body}</e:Body></e:Envelope>`;
const subcode = "<s:Subcode><s:Value>a:InternalServiceFault</s:Value></s:Subcode>";
const code = `<s:Code><s:Value>s:Receiver</s:Value>${subcode}</s:Code>`;
const reason = '<s:Reason><s:Text xml:lang="en-US">out of order</s:Text></s:Reason>';
const detail = "<s:Detail><x>line 1</x><y>line 2</y></s:Detail>";
const fault = enveloped(`<s:Fault>${code}${reason}<s:Node>urn:n</s:Node>${detail}</s:Fault>`);

const type = 'application/soap+xml; charset=utf-8; action="urn:fault"';
const reply =
  (text: string, status = 500, headers: Readonly<Record<string, string>> = {}): Reply =>
  () =>
    new Response(text, { status, headers: { "content-type": type, ...headers } });

const caught = async (call: Promise<unknown>): Promise<NetServerClientError> => {
  const error: unknown = await call.then(
    () => new Error("no error"),
    (thrown: unknown) => thrown,
  );
  return error as NetServerClientError;
};
const rowsOf = async (options: ConnectOptions): Promise<number> => {
  let count = 0;
  for await (const _ of stream(connect(options), ErpSyncAgent$, "GetAllConnections", {})) count++;
  return count;
};
/** The error of a call and of a stream that get the same answer, told without the operation's name. */
const errors = async (text: string, status = 500, headers: Readonly<Record<string, string>> = {}) => [
  await caught(new ErpSyncAgent(connect(stub(reply(text, status, headers)).options)).GetAllConnections({})),
  await caught(rowsOf(stub(reply(text, status, headers)).options)),
];

describe("a SOAP 1.2 fault, called and streamed,", () => {
  test("is a ServerFault with its code, reason, status, detail and time to wait", async () => {
    for (const error of await errors(fault, 503, { "retry-after": "7" }))
      expect(error).toMatchObject({
        name: "ServerFault",
        message: "ErpSync.GetAllConnections: InternalServiceFault: out of order",
        code: "InternalServiceFault",
        reason: "out of order",
        status: 503,
        detail: "line 1 line 2",
        retryAfter: 7_000,
      });
  });

  test("is one with HTTP 200 too", async () => {
    for (const error of await errors(fault, 200)) expect(error).toMatchObject({ name: "ServerFault", status: 200 });
  });

  test.each([
    ["without a subcode", "<s:Code><s:Value>s:Sender</s:Value></s:Code>", "Sender"],
    [
      "with a subcode in a subcode",
      `<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>a:Outer</s:Value>${subcode}</s:Subcode></s:Code>`,
      "InternalServiceFault",
    ],
    ["with an empty subcode", "<s:Code><s:Value>s:Sender</s:Value><s:Subcode/></s:Code>", "Sender"],
    ["without a code", "", "Server"],
    ["with an empty code", "<s:Code/>", "Server"],
  ])("%s has the most specific code there is", async (_, given, expected) => {
    for (const error of await errors(enveloped(`<s:Fault>${given}${reason}</s:Fault>`)))
      expect(error).toMatchObject({ name: "ServerFault", code: expected, reason: "out of order", detail: null });
  });

  test.each([
    [
      "the English one of several reasons",
      '<s:Text xml:lang="nb">i ustand</s:Text><s:Text xml:lang="EN">broken</s:Text><s:Text xml:lang="en-US">late</s:Text>',
      "broken",
    ],
    [
      "the first of several reasons where none is English",
      '<s:Text xml:lang="nb">i ustand</s:Text><s:Text xml:lang="de">kaputt</s:Text>',
      "i ustand",
    ],
    ["a reason without a language", "<s:Text>plain</s:Text>", "plain"],
    ["a reason that stands where its text should", "plain", "plain"],
    ["a reason of HTML, as its text", "<s:Text>&lt;b&gt;no&lt;/b&gt; <b>way</b></s:Text>", "<b>no</b>  way"],
    ["no reason", "", "no reason given"],
  ])("tells %s", async (_, texts, expected) => {
    for (const error of await errors(enveloped(`<s:Fault>${code}<s:Reason>${texts}</s:Reason></s:Fault>`)))
      expect(error).toMatchObject({ name: "ServerFault", reason: expected });
  });

  test("that holds nothing but text tells that", async () => {
    for (const error of await errors(enveloped("<s:Fault>out of order</s:Fault>")))
      expect(error).toMatchObject({ name: "ServerFault", code: "Server", reason: "out of order" });
  });

  test.each([
    [
      "a 1.1 fault in a 1.2 envelope",
      enveloped("<o:Fault><faultcode>o:VersionMismatch</faultcode><faultstring>no</faultstring></o:Fault>"),
      "VersionMismatch",
    ],
    ["a 1.2 fault in a 1.1 envelope", enveloped(`<s:Fault>${code}${reason}</s:Fault>`, soap11), "InternalServiceFault"],
    [
      "a 1.2 fault in the form of 1.1",
      enveloped("<s:Fault><faultcode>s:VersionMismatch</faultcode><faultstring>no</faultstring></s:Fault>"),
      "VersionMismatch",
    ],
  ])("is found as %s", async (_, text, expected) => {
    for (const error of await errors(text)) expect(error).toMatchObject({ name: "ServerFault", code: expected });
  });

  test("is retried as one of 1.1 is", async () => {
    const away = reply(fault, 503, { "retry-after": "0" });
    const { options, sent } = stub(away, answer("GetAllConnections", "<Response/>"));
    await expect(new ErpSyncAgent(connect({ ...options, retries: 1 })).GetAllConnections({})).resolves.toEqual([]);
    expect(sent).toHaveLength(2);
    const streamed = stub(away, answer("GetAllConnections", "<Response><ErpConnection/></Response>"));
    expect(await rowsOf({ ...streamed.options, retries: 1 })).toBe(1);
  });

  test("with HTTP 401 has the ticket renewed", async () => {
    const tickets = ["7T:old", "7T:new"];
    const { options } = stub(reply(fault, 401), answer("GetAllConnections", "<Response/>"));
    const agent = new ErpSyncAgent(connect({ ...options, ticket: () => tickets.shift() ?? "" }));
    await expect(agent.GetAllConnections({})).resolves.toEqual([]);
  });

  test("tells no secret, in whichever part it stands", async () => {
    const telling = enveloped(
      `<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>a:7T:ticket</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="en">7T:ticket is bad</s:Text></s:Reason><s:Detail>7T:ticket</s:Detail></s:Fault>`,
    );
    for (const error of await errors(telling))
      expect(JSON.stringify([error.message, error.stack, error])).not.toContain("7T:ticket");
  });
});

describe("an answer that is no fault and no SOAP 1.1 envelope, called and streamed,", () => {
  test.each([
    [
      "a SOAP 1.2 envelope with a result",
      enveloped(`<GetAllConnectionsResponse xmlns="${services88}"/>`),
      `expected a SOAP 1.1 envelope, got a SOAP 1.2 envelope with GetAllConnectionsResponse of ${services88}`,
    ],
    [
      "an empty SOAP 1.2 envelope",
      enveloped(""),
      "expected a SOAP 1.1 envelope, got a SOAP 1.2 envelope with an empty body",
    ],
    [
      "a fault in another envelope",
      enveloped(`<s:Fault>${code}</s:Fault>`, "urn:other"),
      "expected a SOAP 1.1 envelope, got one of urn:other",
    ],
    ["a fault in no namespace", enveloped("<Fault/>", soap11), "got Fault of no namespace"],
  ])("is told as %s", async (_, text, expected) => {
    for (const error of await errors(text, 200)) {
      expect(error.name).toBe("MessageError");
      expect(error.message).toContain(expected);
    }
  });

  test.each([
    ["another envelope", enveloped("<x/>", "urn:other")],
    ["a SOAP 1.2 envelope without a fault", enveloped("<x/>")],
    ["an envelope that ends early", fault.slice(0, fault.length / 2)],
    ["a body of another operation", enveloped("<x/>", soap11)],
  ])("keeps its status and time to wait: %s", async (_, text) => {
    for (const error of await errors(text, 503, { "retry-after": "7" })) {
      expect(error).toMatchObject({ name: "TransportError", status: 503, retryAfter: 7_000 });
      expect(error.message).toContain("HTTP 503 with an answer that cannot be read: ");
    }
  });
});
