import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ErpSyncAgent } from "../../generated/Services88/agents/ErpSync.js";
import { connect } from "../../generated/Services88/index.js";
import { find, infoset, withoutAttribute, type Element } from "../support/infoset.js";

/**
 * The documented example against the message that the client really sends. They differ by three named rules, each undone here by
 * itself; whatever else differs fails.
 */
const rules = {
  /** Documented in a SOAP 1.2 envelope; the WSDL binds SOAP 1.1. */
  "envelope version": (message: Element): Element =>
    renameNamespace(message, "http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/"),
  /** Documented before the Body, outside any Header; the WSDL binds them as header blocks. */
  "header place": (message: Element): Element => {
    const isBody = (each: Element) => each.name.endsWith("}Body");
    const header = { name: "{http://schemas.xmlsoap.org/soap/envelope/}Header", attributes: {}, text: "", children: message.children.filter((each) => !isBody(each)) };
    return { ...message, children: [header, ...message.children.filter(isBody)] };
  },
  /** Documented with `xsi:type` on every member; sent only where a derived carrier or an `xs:anyType` value stands. */
  "type annotations": (message: Element): Element => withoutAttribute(message, "{http://www.w3.org/2001/XMLSchema-instance}type"),
} as const;

const renameNamespace = (element: Element, from: string, to: string): Element => ({
  ...element,
  name: element.name.replace(`{${from}}`, `{${to}}`),
  children: element.children.map((child) => renameNamespace(child, from, to)),
});

const golden = (name: string): string => readFileSync(new URL(`./ForceResyncBatchTask.${name}.xml`, import.meta.url), "utf8");

const client = (answer: string) => {
  const sent: string[] = [];
  const session = connect({
    baseUrl: "https://crm.example.com/Remote",
    ticket: "7T:1234abcxyzExample==",
    applicationToken: "1234567-1234-9876",
    fetch: async (_url: unknown, init?: { body?: unknown }) => {
      sent.push(String(init?.body));
      return new Response(answer, { status: 200, headers: { "content-type": "text/xml; charset=utf-8" } });
    },
  });
  return { erpSync: new ErpSyncAgent(session), sent };
};

describe("ForceResyncBatchTask", () => {
  const answer = golden("response").replace("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/");

  test("what is sent is the documented request, but for the three named rules", async () => {
    const { erpSync, sent } = client(answer);
    await erpSync.ForceResyncBatchTask({ ErpConnectionId: 0, InternalKeyIds: [0] });

    const documented = Object.values(rules).reduce((message, rule) => rule(message), infoset(golden("request")));
    expect(infoset(sent[0] ?? "")).toEqual(documented);
  });

  test.each(Object.keys(rules))("without the rule «%s» the two differ: none of them is idle", async (omitted) => {
    const { erpSync, sent } = client(answer);
    await erpSync.ForceResyncBatchTask({ ErpConnectionId: 0, InternalKeyIds: [0] });

    const applied = Object.entries(rules).filter(([name]) => name !== omitted);
    const documented = applied.reduce((message, [, rule]) => rule(message), infoset(golden("request")));
    expect(infoset(sent[0] ?? "")).not.toEqual(documented);
  });

  test("the documented response, in the WSDL's envelope, is read as no result", async () => {
    expect(await client(answer).erpSync.ForceResyncBatchTask({ ErpConnectionId: 0, InternalKeyIds: [0] })).toBeUndefined();
    expect(find(infoset(answer), "ForceResyncBatchTaskResponse")?.children).toEqual([]);
  });
});
