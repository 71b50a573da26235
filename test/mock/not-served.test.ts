/** A mock of some agents of its source: what it says about the others. */
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { scratchFolder } from "../support/scratch.js";
import { ContactAgent } from "../../generated/Services88/index.js";
import { connect as connectJson } from "../../generated/Services88/json.js";
import { connect } from "../../generated/Services88/soap.js";
import { mock, type Mock, type MockCall, type MockOptions } from "../../generator/index.js";

const { scratch, put } = scratchFolder("not-served");

let server: Mock | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const start = async (options: MockOptions = {}): Promise<Mock> =>
  (server = await mock({ from: "wsdl", agents: ["ErpSync", "Batch"], agentsFrom: "agents in FILE", ...options }));

const reason =
  "to serve Contact, add it to agents in FILE, and start mock again. This mock serves only the agents Batch, ErpSync";

describe("an agent of the source that is not served", () => {
  test("is answered with the served agents and with what to do, over SOAP and JSON", async () => {
    const calls: MockCall[] = [];
    const { url, json, notServed } = await start({ onCall: (call) => calls.push(call), cors: "*" });
    expect(notServed).toContain("Contact");
    expect(notServed).not.toContain("ErpSync");
    const sessions = [
      connect({ baseUrl: url, ticket: "7T:any" }),
      connectJson({ baseUrl: `${json?.url}/api`, ticket: "7T:any" }),
    ];
    for (const session of sessions)
      await expect(new ContactAgent(session).GetContactEntity({ ContactEntityId: 7 })).rejects.toThrow(reason);
    const told = { agent: "Contact", operation: "GetContactEntity", status: 404, notes: [reason] };
    expect(calls).toEqual([told, told]);
    const wsdl = await fetch(`${url}/services88/contact.svc?wsdl`, { headers: { origin: "http://localhost:5173" } });
    expect([wsdl.status, wsdl.headers.get("access-control-allow-origin")]).toEqual([404, "http://localhost:5173"]);
    expect(await wsdl.text()).toBe(`<html><body>${reason}: /Remote/services88/contact.svc?wsdl</body></html>`);
  });

  test("is named in mistakes of handlers and fixtures", async () => {
    const handlers = put("handlers.ts", "export default { Contact: { GetContactEntity: () => null } };");
    await expect(start({ handlers })).rejects.toThrow(`NS702: ${reason}`);
    const fixture = put("fixtures/Contact/GetContactEntity.json", "null");
    await expect(start({ fixtures: join(scratch, "fixtures") })).rejects.toThrow(`NS703: ${fixture}: ${reason}`);
  });
});

test("an agent that the source does not have is answered as before", async () => {
  const { url, json } = await start();
  const text = async (address: string): Promise<string> => (await fetch(address, { method: "POST" })).text();
  expect(await text(`${url}/Services88/Nope.svc`)).toContain("is no address of an agent, such as /Remote/Services88/");
  expect(await text(`${json?.url}/api/v1/Agents/Nope/Get`)).toContain("No type was found that matches the controller");
});

test("a mock of all agents has no others", async () => {
  expect((await start({ agents: ["all"] })).notServed).toEqual([]);
});
