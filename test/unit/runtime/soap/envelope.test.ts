/** Envelopes: an answer's headers, body and fault, what is refused instead, and a request's text. */
import { describe, expect, test } from "vitest";
import type { AgentDescriptor, MemberDescriptor, OperationDescriptor } from "../../../../runtime/descriptors.js";
import { MessageError, RequestError } from "../../../../runtime/errors.js";
import { defaultLimits } from "../../../../runtime/http/limits.js";
import { boolean, int, string } from "../../../../runtime/scalars.js";
import { envelopeAround, readRequest, writeBody, writeEnvelope } from "../../../../runtime/soap/envelope.js";
import { mustUnderstand } from "../../../../runtime/soap/headers.js";
import {
  agent,
  answer,
  arrayOf,
  carrier,
  envelope,
  namespace,
  operationOf,
  readAnswer,
  refusal,
  soap,
  spellings,
  written,
} from "../../support/soap.js";
import { readerOf } from "../../support/xml.js";

const exception = carrier("Exception", [
  ["Message", string, "1nil"],
  ["Code", int, "1"],
]);
const headers: readonly MemberDescriptor[] = [
  ["Succeeded", boolean, "?"],
  ["ExceptionInfo", () => exception, "?nil"],
  ["Other", string, "?", { namespace: "urn:n" }],
];
const value: readonly MemberDescriptor[] = [["Value", int, "1"]];
const operation = operationOf(value, { responseHeaders: headers, requestHeaders: headers });
const soap12 = "http://www.w3.org/2003/05/soap-envelope";
const block = (content: string): string => content.replace(/^<(\w+)/, `<$1 xmlns="${namespace}"`);
const body = `<OpResponse xmlns="${namespace}"><Value>7</Value></OpResponse>`;
const fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>No</faultstring></s:Fault>";

describe.each(spellings)("an answer %s", (_, spell) => {
  const read = (xml: string, of: OperationDescriptor = operation, allowMismatch = false) =>
    readAnswer(of, spell(xml), { allowMismatch });

  test.each<[name: string, xml: string, expected: object]>([
    ["a body", envelope(body), { headers: {}, body: { Value: 7 } }],
    ["an empty body's element", envelope("<t:OpResponse/>"), { headers: {}, body: { Value: 0 } }],
    [
      "headers",
      envelope(body, block("<Succeeded>true</Succeeded>") + "<n:Other>x</n:Other>"),
      { headers: { Succeeded: true, Other: "x" }, body: { Value: 7 } },
    ],
    [
      "headers that are unknown",
      envelope(body, "<n:New><n:A/></n:New>" + block("<Newer/>")),
      { headers: {}, body: { Value: 7 } },
    ],
    ["an empty header", envelope(body, " "), { headers: {}, body: { Value: 7 } }],
    [
      "elements beside header and body",
      envelope(body).replace("</s:Body>", "</s:Body><n:After/>").replace("<s:Body>", "<n:Before>x</n:Before><s:Body>"),
      { headers: {}, body: { Value: 7 } },
    ],
    [
      "white space between its parts",
      envelope(`\n${body}\n`, "\n").replace("</s:Header>", "</s:Header>\n\t"),
      { headers: {}, body: { Value: 7 } },
    ],
    [
      "no success, and a body",
      envelope(body, block("<Succeeded>false</Succeeded>")),
      { headers: { Succeeded: false } },
    ],
    [
      "no success, and an empty body",
      envelope("", block("<Succeeded>false</Succeeded>")),
      { headers: { Succeeded: false } },
    ],
    [
      "no success, and another body",
      envelope("<n:Any/><n:Other>x</n:Other>", block("<Succeeded>0</Succeeded>")),
      { headers: { Succeeded: false } },
    ],
    [
      "an exception",
      envelope(
        "",
        block("<Succeeded>false</Succeeded>") +
          block("<ExceptionInfo><Message>a</Message><Code>3</Code></ExceptionInfo>"),
      ),
      { headers: { Succeeded: false, ExceptionInfo: { Message: "a", Code: 3 } } },
    ],
    ["a fault", envelope(fault), { headers: {}, fault: { code: "s:Client", reason: "No", detail: null } }],
    [
      "a fault beside headers",
      envelope(fault, "<n:Other>x</n:Other>"),
      { headers: { Other: "x" }, fault: { code: "s:Client", reason: "No", detail: null } },
    ],
    [
      "a fault with no success",
      envelope(fault, block("<Succeeded>false</Succeeded>")),
      { headers: { Succeeded: false }, fault: { code: "s:Client", reason: "No", detail: null } },
    ],
    [
      "a fault of SOAP 1.2",
      envelope(fault).replaceAll(soap, soap12),
      { headers: {}, fault: { code: "s:Client", reason: "No", detail: null } },
    ],
  ])("has %s", (_name, xml, expected) => {
    const got = read(xml);
    expect(got).toMatchObject(expected);
    expect(Object.keys(got).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each<[name: string, xml: string, reason: string]>([
    ["another document", "<html/>", "Op: expected a SOAP envelope, got the element html"],
    ["an envelope of no namespace", "<Envelope/>", "Op: expected a SOAP 1.1 envelope, got one of no namespace"],
    [
      "an envelope of another namespace",
      '<s:Envelope xmlns:s="urn:n"/>',
      "Op: expected a SOAP 1.1 envelope, got one of urn:n",
    ],
    ["no body", `<s:Envelope xmlns:s="${soap}"/>`, "Op: expected an envelope with one Body"],
    [
      "a body of another namespace",
      `<s:Envelope xmlns:s="${soap}" xmlns:z="urn:n"><z:Body/></s:Envelope>`,
      "Op: expected an envelope with one Body",
    ],
    ["two bodies", envelope(body).replace("</s:Body>", "</s:Body><s:Body/>"), "Op: expected an envelope with one Body"],
    ["an empty body", envelope(""), "Op: expected the element OpResponse, got an empty body"],
    [
      "an empty body with success",
      envelope("", block("<Succeeded>true</Succeeded>")),
      "Op: expected the element OpResponse, got an empty body",
    ],
    ["another body", envelope("<t:Other/>"), "Op: expected the element OpResponse of urn:t, got Other of urn:t"],
    [
      "a body's element of another namespace",
      envelope("<n:OpResponse/>"),
      "Op: expected the element OpResponse of urn:t, got OpResponse of urn:n",
    ],
    [
      "two elements in the body",
      envelope(`${body}<t:More/>`),
      "Op: expected OpResponse alone in the body, got More too",
    ],
    ["a fault behind a body", envelope(body + fault), "Op: expected OpResponse alone in the body, got Fault too"],
    ["text in the body", envelope(`x${body}`), 'Op: expected elements, got "x"'],
    ["a bad value", answer("<Value>x</Value>"), 'Op.Value: expected an xs:int, got "x"'],
    [
      "a bad header",
      envelope(body, block("<Succeeded>x</Succeeded>")),
      'Op.Succeeded: expected an xs:boolean, got "x"',
    ],
    [
      "SOAP 1.2 with a body",
      envelope(body).replaceAll(soap, soap12),
      "Op: expected a SOAP 1.1 envelope, got a SOAP 1.2 envelope with OpResponse of urn:t",
    ],
    [
      "SOAP 1.2 with an empty body",
      envelope("").replaceAll(soap, soap12),
      "Op: expected a SOAP 1.1 envelope, got a SOAP 1.2 envelope with an empty body",
    ],
    ["something behind the envelope", `${envelope(body)}<a/>`, "Op: not well-formed XML"],
    ["an envelope that ends early", envelope(body).replace("</s:Envelope>", ""), "Op: not well-formed XML"],
    [
      "a header of another namespace",
      envelope(body, "<n:Succeeded>true</n:Succeeded>"),
      "Op: expected the header Succeeded of urn:t, got one of urn:n (accepted with allowMismatch)",
    ],
    [
      "a header of the agent's instead of its own namespace",
      envelope(body, "<t:Other>x</t:Other>"),
      "Op: expected the header Other of urn:n, got one of urn:t (accepted with allowMismatch)",
    ],
    [
      "a header that must be understood",
      envelope(body, '<n:New s:mustUnderstand="1"/>'),
      "Op: expected no header that must be understood, got New",
    ],
    [
      "the first of two such headers",
      envelope(body, '<n:New s:mustUnderstand="true"/><n:Newer s:mustUnderstand="1"/>'),
      "Op: expected no header that must be understood, got New",
    ],
  ])("is refused with %s", (_name, xml, reason) => {
    expect(refusal(() => read(xml))).toContain(reason);
  });

  test.each<[name: string, header: string]>([
    [
      "a header of another namespace, beside the true one",
      `<n:Succeeded>false</n:Succeeded>${block("<Succeeded>true</Succeeded>")}`,
    ],
    ["a header of another namespace behind the true one", `${block("<Succeeded>true</Succeeded>")}<n:Succeeded/>`],
    ["a known header that must be understood", `<t:Succeeded s:mustUnderstand="1">true</t:Succeeded>`],
    [
      "one that need not be understood",
      '<n:New s:mustUnderstand="0"/><n:New s:mustUnderstand="false"/><n:New s:mustUnderstand=""/>',
    ],
    ["one that must be understood by another", '<n:New s:mustUnderstand="1" s:actor="urn:other"/>'],
    ["one that says so in another namespace", '<n:New mustUnderstand="1" n:mustUnderstand="1"/>'],
    [
      "WCF's notes",
      '<w:Action xmlns:w="http://schemas.microsoft.com/ws/2005/05/addressing/none" s:mustUnderstand="1">urn:x</w:Action>',
    ],
  ])("is read with %s", (_name, header) => {
    expect(refusal(() => read(envelope(body, header)))).toBeUndefined();
  });

  test("is read with a header of another namespace, if the call allows it", () => {
    expect(read(envelope(body, "<n:Succeeded>true</n:Succeeded>"), operation, true).headers).toEqual({});
    expect(refusal(() => read(envelope(body, '<n:Succeeded s:mustUnderstand="1"/>'), operation, true))).toBe(
      "Op: expected no header that must be understood, got Succeeded",
    );
  });

  test("has a fault that outweighs a header that is refused", () => {
    for (const header of ['<n:New s:mustUnderstand="1"/>', "<n:Succeeded/>"])
      expect(read(envelope(fault, header))).toMatchObject({ fault: { reason: "No" } });
  });

  test("tells what it can of an exception that is not as the contract says", () => {
    const info = block(
      "<ExceptionInfo><Message>a<b>c</b></Message><Code>x</Code><FriendlyText>f</FriendlyText><ExceptionType>T</ExceptionType><Source>s</Source><StackTrace>no</StackTrace></ExceptionInfo>",
    );
    expect(read(envelope("", block("<Succeeded>false</Succeeded>") + info)).headers["ExceptionInfo"]).toEqual({
      Message: "a c",
      FriendlyText: "f",
      ExceptionType: "T",
      Source: "s",
    });
  });
});

describe("paths and secrets in a refusal", () => {
  test("have the names of elements that were open in what is unknown", () => {
    expect(
      refusal(() => readAnswer(operation, envelope(body, "<n:New><n:A><n:B>&bad;</n:B></n:A></n:New>"))),
    ).toContain("Op.New.A.B: not well-formed XML");
    expect(refusal(() => readAnswer(operation, answer("<Value>1</Value><n:New><n:A></n:New>")))).toContain(
      "Op.New.A: not well-formed XML",
    );
    expect(refusal(() => readAnswer(operation, envelope("<s:Fault><faultcode>&bad;</faultcode></s:Fault>")))).toContain(
      "Op.Fault.faultcode: not well-formed XML",
    );
    expect(
      refusal(() =>
        readAnswer(operation, envelope("<n:Any><n:A>&bad;</n:A></n:Any>", block("<Succeeded>false</Succeeded>"))),
      ),
    ).toContain("Op.Any.A: not well-formed XML");
    expect(
      refusal(() =>
        readAnswer(operation, envelope(body, block("<ExceptionInfo><Message>&bad;</Message></ExceptionInfo>"))),
      ),
    ).toContain("Op.ExceptionInfo.Message: not well-formed XML");
  });

  test("are given to the session's redaction", () => {
    const redact = (text: string) => text.replaceAll("hidden", "•••");
    expect(refusal(() => readAnswer(operation, answer("<Value>a hidden b</Value>"), { redact }))).toBe(
      'Op.Value: expected an xs:int, got "a ••• b"',
    );
    expect(refusal(() => readAnswer(operation, envelope("<n:hidden/>"), { redact }))).toContain("got ••• of urn:n");
    expect(refusal(() => readAnswer(operation, `<s:Envelope xmlns:s="${soap}"></hidden>`, { redact }))).toContain(
      "</•••> where </s:Envelope> was expected",
    );
    expect(refusal(() => readAnswer(operation, answer("<n:hidden><a>"), { redact }))).toContain("Op.•••.a: ");
  });

  test("are cut where a server's names are long", () => {
    const reason = refusal(() => readAnswer(operation, envelope(`<n:${"x".repeat(2000)}/>`))) ?? "";
    expect(reason).toHaveLength("Op: ".length + 1000 + 1);
    expect(reason.endsWith("x…")).toBe(true);
  });

  test("are of a class that says which side is wrong", () => {
    expect(() => readAnswer(operation, "<a/>")).toThrow(MessageError);
    expect(() => written(value, { Value: "x" })).toThrow(RequestError);
    const other = new TypeError("something else");
    expect(() =>
      readAnswer(operation, () => {
        throw other;
      }),
    ).toThrow(other);
    expect(() =>
      written(value, {
        get Value() {
          throw other;
        },
      }),
    ).toThrow(other);
  });

  test("say that the engine's stack is at its end, where a limit was raised", () => {
    const overflow = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    expect(refusal(() => readAnswer(operation, overflow))).toBe(
      "Op: more elements inside each other than the engine's stack holds (limits.depth)",
    );
    expect(
      refusal(() =>
        written(value, {
          get Value(): number {
            return overflow();
          },
        }),
      ),
    ).toBe("Op: more elements inside each other than the engine's stack holds (limits.depth)");
  });
});

describe("a request", () => {
  const request = (
    headerValues: object,
    content: object,
    of: readonly MemberDescriptor[] = headers,
    to: AgentDescriptor = agent,
  ) => writeEnvelope(to, of, operation.request, headerValues as Record<string, unknown>, content);
  const start = `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${soap}"`;

  test("has no header where none is given", () => {
    const expected = `${start}><s:Body><Op xmlns="urn:t"><Value>7</Value></Op></s:Body></s:Envelope>`;
    expect(request({}, { Value: 7 })).toBe(expected);
    expect(request({ Succeeded: undefined, unknown: "x" }, { Value: 7 })).toBe(expected);
  });

  test("has its headers in the contract's order, each with the namespace that it needs", () => {
    expect(request({ Other: "x", ExceptionInfo: null, Succeeded: true }, { Value: 7 })).toBe(
      `${start} xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:n2="urn:n"`.replace("n2", "n1") +
        `><s:Header><Succeeded xmlns="urn:t">true</Succeeded><ExceptionInfo xmlns="urn:t" i:nil="true"/><n1:Other>x</n1:Other></s:Header>` +
        `<s:Body><Op xmlns="urn:t"><Value>7</Value></Op></s:Body></s:Envelope>`,
    );
  });

  test("has the prefixes of its body and its headers, in order of first use", () => {
    const all: readonly MemberDescriptor[] = [
      ["A", string, "1nil", { namespace: "urn:a" }],
      ["B", string, "1nil", { namespace: 'urn:b&"' }],
      ["C", string, "1", { namespace: "urn:a" }],
      ["D", () => arrayOf(["string", string, "*"], "http://schemas.microsoft.com/2003/10/Serialization/Arrays"), "1"],
    ];
    const text = writeEnvelope(
      agent,
      headers,
      { element: "Op", members: all },
      { Other: "x" },
      { A: null, B: "b", C: "c", D: ["d"] },
    );
    expect(text).toBe(
      `${start} xmlns:n1="urn:a" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:n2="urn:b&amp;&#34;" xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays" xmlns:n3="urn:n">` +
        `<s:Header><n3:Other>x</n3:Other></s:Header><s:Body><Op xmlns="urn:t"><n1:A i:nil="true"/><n2:B>b</n2:B><n1:C>c</n1:C><D><a:string>d</a:string></D></Op></s:Body></s:Envelope>`,
    );
  });

  test("has its own message's namespace, and members of that", () => {
    const body = writeBody(agent, { element: "Op", namespace: "urn:m", members: value }, { Value: 7 });
    expect(body.text).toBe('<Op xmlns="urn:m"><Value>7</Value></Op>');
    expect(envelopeAround(body, agent, headers, { Succeeded: true })).toContain(
      "<s:Header><n1:Succeeded>true</n1:Succeeded></s:Header>",
    );
  });

  test("with an empty element has no end tag", () => {
    expect(writeBody(agent, { element: "Op", members: [] }, {}).text).toBe('<Op xmlns="urn:t"/>');
  });

  test.each<[name: string, headerValues: object, content: object, reason: string]>([
    ["a bad value", {}, { Value: "x" }, 'Op.Value: expected an xs:int, got "x"'],
    ["a bad header", { Succeeded: "x" }, { Value: 7 }, 'Succeeded: expected an xs:boolean, got "x"'],
    [
      "a bad member of a header",
      { ExceptionInfo: { Message: 1, Code: 1 } },
      { Value: 7 },
      "ExceptionInfo.Message: expected text, got 1",
    ],
    ["no object", {}, [] as object, "Op: expected an object (Op), got an array"],
    ["another member", {}, { Value: 7, Valeu: 8 }, "Op.Valeu: Op has no such member; Value is one"],
  ])("is refused with %s", (_, headerValues, content, reason) => {
    expect(refusal(() => request(headerValues, content))).toBe(reason);
  });

  test("does not show a value that stands where secrets do", () => {
    const secret: readonly MemberDescriptor[] = [
      ["Password", int, "1"],
      ["Keys", () => arrayOf(["Token", int, "*"]), "?nil"],
    ];
    expect(refusal(() => written(secret, { Password: "hidden" }))).toBe("Op.Password: expected an xs:int, got text");
    expect(refusal(() => written(secret, { Password: 1.5 }))).toBe("Op.Password: expected an xs:int, got a number");
    expect(refusal(() => written(secret, { Password: 1n }))).toBe(
      "Op.Password: expected an xs:int (use a number), got a bigint",
    );
    expect(refusal(() => written(secret, { Password: true }))).toBe("Op.Password: expected an xs:int, got a boolean");
  });

  test("is read by a server, with what only its client knows", () => {
    const read = readRequest(agent, operation, request({ Succeeded: true, Other: "x" }, { Value: 7 }));
    expect(read).toEqual({ headers: { Succeeded: true, Other: "x" }, body: { Value: 7 } });
    expect(readRequest(agent, operation, envelope("<t:Op><n:Value>7</n:Value></t:Op>")).body).toMatchObject({
      Value: 0,
    });
    expect(refusal(() => readRequest(agent, operation, envelope(body)))).toBe(
      "Op: expected the element Op of urn:t, got OpResponse of urn:t",
    );
    expect(
      refusal(() =>
        readRequest(agent, operation, envelope("<t:Op/>"), {
          ...defaultLimits,
          depth: 2,
        }),
      ),
    ).toContain("more than 2 elements");
  });
});

test.each<[attributes: string, expected: boolean]>([
  ["", false],
  ['s:mustUnderstand="1"', true],
  ['s:mustUnderstand="true"', true],
  ['s:mustUnderstand=" 1 "', true],
  ['s:mustUnderstand="0"', false],
  ['s:mustUnderstand="false"', false],
  ['s:mustUnderstand="TRUE"', false],
  ['mustUnderstand="1"', false],
  ['s:other="1"', false],
  ['s:mustUnderstand="1" s:actor=""', true],
  ['s:mustUnderstand="1" s:actor="http://schemas.xmlsoap.org/soap/actor/next"', true],
  ['s:mustUnderstand="1" s:actor="urn:other"', false],
  ['s:mustUnderstand="1" actor="urn:other"', true],
])("a header block with %j must be understood: %s", (attributes, expected) => {
  const reader = readerOf(`<a xmlns:s="${soap}" ${attributes}/>`);
  reader.next();
  expect(mustUnderstand(reader)).toBe(expected);
});
