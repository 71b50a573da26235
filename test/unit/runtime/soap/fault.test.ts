/** Faults of SOAP 1.1 and 1.2, also where a server mixes their parts. */
import { expect, test } from "vitest";
import { agent, envelope, operationOf, readAnswer, readInRows, arrayOf, spellings } from "../../support/soap.js";
import { int } from "../../../../runtime/scalars.js";

const soap12 = "http://www.w3.org/2003/05/soap-envelope";
const none = { code: "", reason: "no reason given", detail: null };
const english = '<s:Text xml:lang="en">No</s:Text>';

const cases: readonly (readonly [name: string, content: string, fault: object])[] = [
  ["nothing", "", none],
  ["a code", "<faultcode>s:Client</faultcode>", { ...none, code: "s:Client" }],
  ["a code among white space", "\n<faultcode> s:Client\n</faultcode>\n", { ...none, code: "s:Client" }],
  ["a reason", "<faultstring> No  way </faultstring>", { ...none, reason: "No  way" }],
  [
    "parts of SOAP's namespace",
    "<s:faultcode>a</s:faultcode><s:faultstring>b</s:faultstring>",
    { ...none, code: "a", reason: "b" },
  ],
  ["a detail", "<detail><n:A>a</n:A>\n <n:B>b<n:C>c</n:C></n:B></detail>", { ...none, detail: "a b c" }],
  ["a detail in SOAP 1.2", "<s:Detail>a</s:Detail>", { ...none, detail: "a" }],
  ["an empty detail", "<detail> <n:A/>\n</detail>", none],
  ["a detail of several lines", "<detail>a\n\t b</detail>", { ...none, detail: "a b" }],
  ["an unknown part", "<faultactor>urn:x</faultactor><faultstring>No</faultstring>", { ...none, reason: "No" }],
  ["text alone", " No ", { ...none, reason: "No" }],
  ["text beside a reason", "text<faultstring>No</faultstring>", { ...none, reason: "No" }],
  ["an empty reason beside text", "text<faultstring/>", { ...none, reason: "text" }],
  ["a code of SOAP 1.2", "<s:Code><s:Value>s:Sender</s:Value></s:Code>", { ...none, code: "s:Sender" }],
  [
    "a subcode",
    "<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>n:A</s:Value></s:Subcode></s:Code>",
    { ...none, code: "n:A" },
  ],
  [
    "a subcode of a subcode",
    "<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>n:A</s:Value><s:Subcode><s:Value> n:B </s:Value></s:Subcode></s:Subcode></s:Code>",
    { ...none, code: "n:B" },
  ],
  ["an empty subcode", "<s:Code><s:Value>s:Sender</s:Value><s:Subcode/></s:Code>", { ...none, code: "s:Sender" }],
  [
    "a subcode before its code",
    "<s:Code><s:Subcode><s:Value>n:A</s:Value></s:Subcode><s:Value>s:Sender</s:Value></s:Code>",
    { ...none, code: "n:A" },
  ],
  [
    "an unknown part of a code",
    "<s:Code><s:Other><s:Value>a</s:Value></s:Other><s:Value>b</s:Value></s:Code>",
    { ...none, code: "b" },
  ],
  ["a reason of SOAP 1.2", `<s:Reason>${english}</s:Reason>`, { ...none, reason: "No" }],
  [
    "reasons of which one is English",
    `<s:Reason><s:Text xml:lang="no">Nei</s:Text>${english}<s:Text xml:lang="en-GB">Nope</s:Text></s:Reason>`,
    { ...none, reason: "No" },
  ],
  [
    "reasons of which one is British",
    `<s:Reason><s:Text xml:lang="no">Nei</s:Text><s:Text xml:lang="EN-gb">Nope</s:Text></s:Reason>`,
    { ...none, reason: "Nope" },
  ],
  [
    "reasons of which none is English",
    `<s:Reason><s:Text xml:lang="no">Nei</s:Text><s:Text xml:lang="eng">x</s:Text><s:Text>y</s:Text></s:Reason>`,
    { ...none, reason: "Nei" },
  ],
  [
    "a language that ends as English",
    `<s:Reason><s:Text xml:lang="no">Nei</s:Text><s:Text xml:lang="x-en">x</s:Text></s:Reason>`,
    { ...none, reason: "Nei" },
  ],
  [
    "an empty reason before another",
    `<s:Reason><s:Text xml:lang="no"/><s:Text xml:lang="sv">Nej</s:Text></s:Reason>`,
    { ...none, reason: "Nej" },
  ],
  ["a reason without Text", "<s:Reason>No</s:Reason>", { ...none, reason: "No" }],
  [
    "SOAP 1.2 inside of SOAP 1.1's",
    `<faultcode>a</faultcode><s:Reason>${english}</s:Reason>`,
    { ...none, code: "a", reason: "No" },
  ],
];

test.each(cases)("a fault with %s is read", async (_, content, fault) => {
  const xml = envelope(`<s:Fault>${content}</s:Fault>`);
  for (const version of [xml, xml.replace(/xmlns:s="[^"]*"/, `xmlns:s="${soap12}"`)]) {
    for (const [, spell] of spellings) {
      const read = readAnswer(operationOf([]), spell(version));
      expect(read).toEqual({ headers: {}, fault });
    }
    const numbers = arrayOf(["int", int, "*"]);
    const { answer } = await readInRows(numbers, operationOf([["Value", () => numbers, "1"]]), [version]);
    expect(answer).toEqual({ headers: {}, hasFailed: false, fault });
  }
  expect(agent.namespace).toBe("urn:t");
});
