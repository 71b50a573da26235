/** The mock over JSON: on the same port as SOAP, for the contract's operations that are in the Swagger. */
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../support/scratch.js";
import { mock, vendor, type Mock, type MockOptions } from "../../generator/index.js";
import type { MockCall } from "../../generator/mock/server.js";
import { wsdl } from "../support/wsdl.js";

const { scratch, put } = scratchFolder("mock-json");

const int = (name: string) => `<xs:element minOccurs="0" name="${name}" type="xs:int"/>`;
const swagger = put(
  "Swagger.json",
  JSON.stringify({
    swagger: "2.0",
    paths: {
      "/api/v1/Agents/Note/GetNoteEntity": {
        post: { parameters: [{ name: "noteEntityId", in: "query", type: "integer" }] },
      },
    },
    definitions: {},
  }),
);
const operations = [
  { name: "GetNoteEntity", request: int("NoteEntityId"), response: int("Response") },
  { name: "Hidden", request: "", response: "" },
];
put("wsdls/Old.wsdl", wsdl({ namespace: "urn:example/Services9", operations }));
const newer = put("wsdls/New.wsdl", wsdl({ namespace: "urn:example/Services10", operations }));

describe("a mock with a Swagger", () => {
  const calls: MockCall[] = [];
  let server: Mock;
  const start = (options: MockOptions = {}) =>
    mock({ from: dirname(newer), swagger, onCall: (call) => calls.push(call), ...options });
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  const post = (path: string, body = "", headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.json?.url}/api/v1/Agents/${path}`, {
      method: "POST",
      headers: { authorization: "SOTicket 7T:any", "content-type": "application/json", ...headers },
      body,
    });
  const last = (): MockCall | undefined => calls.at(-1);

  test("tells a browser's preflight request as OPTIONS, and what to do if it is refused", async () => {
    const headers = { origin: "http://localhost:5173", "access-control-request-method": "POST" };
    await fetch(`${server.json?.url}/api/v1/Agents/Note/GetNoteEntity`, { method: "OPTIONS", headers });
    const note = "a page of http://localhost:5173 may not call: add its origin to --cors, or to mock.cors in the";
    expect(last()).toMatchObject({
      agent: "Note",
      operation: "OPTIONS",
      status: 405,
      notes: [`${note} configuration file`],
    });
    await fetch(`${server.url}/Services10/Note.svc`, {
      method: "OPTIONS",
      headers: { ...headers, origin: "7T:secret" },
    });
    expect(last()).toMatchObject({ agent: "Note", operation: "OPTIONS", status: 405 });
    expect(last()?.notes.join()).toMatch(/^a page of an unknown origin may not call/);
  });

  test("notes once that a real server has no JSON below the address of the SOAP services", async () => {
    const other = await start();
    const notes = async (path: string) => {
      await fetch(`${other.json?.url}${path}/api/v1/Agents/Note/GetNoteEntity?noteEntityId=1`, {
        method: "POST",
        headers: { authorization: "SOTicket 7T:any" },
      });
      return last()?.notes.filter((each) => each.includes("/Remote")).length;
    };
    try {
      expect([await notes(""), await notes("/Cust12345"), await notes("/remote"), await notes("/Remote")]).toEqual([
        0, 0, 1, 0,
      ]);
    } finally {
      await other.close();
    }
  });

  test("answers an operation over JSON with its example, and tells the call", async () => {
    const response = await post("NOTE/getNoteEntity?NoteEntityId=7", "", { "so-language": "*" });
    expect([response.status, await response.text()]).toEqual([200, "0"]);
    expect(last()).toMatchObject({ agent: "Note", operation: "GetNoteEntity", status: 200 });
  });

  test("answers with the newest version that has a binding", () => {
    expect(server.json).toEqual({ url: server.url.replace("/Remote", ""), services: "Services10" });
  });

  test("names what the server would drop", async () => {
    const response = await post("Note/GetNoteEntity?noteEntityId=7", '{"NoteEntityId":7}');
    expect(response.status).toBe(400);
    expect(last()).toMatchObject({
      agent: "Note",
      operation: "GetNoteEntity",
      status: 400,
      notes: [expect.stringContaining("the body of GetNoteEntity is not read")],
    });
  });

  test("answers an operation that is not in the Swagger with 404", async () => {
    const response = await post("Note/Hidden");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Note.Hidden is not in the Swagger (Swagger.json)");
    expect(last()).toMatchObject({ agent: "Note", operation: "Hidden", status: 404 });
  });

  test("speaks SOAP on the same port", async () => {
    const response = await fetch(`${server.url}/Services9/Note.svc?wsdl`);
    expect([response.status, (await response.text()).includes("GetNoteEntity")]).toEqual([200, true]);
  });

  test("drops in silence if it is not strict", async () => {
    const lenient = await start({ strict: false });
    try {
      const response = await fetch(`${lenient.json?.url}/api/v1/Agents/Note/GetNoteEntity?noteEntityId=7`, {
        method: "POST",
        headers: { authorization: "Bearer 8A:any", "so-language": "*" },
        body: "not read",
      });
      expect(response.status).toBe(200);
      expect(last()?.notes).toEqual([
        "dropped: the body of GetNoteEntity is not read; NoteEntityId is taken from the address: ?noteEntityId=…",
      ]);
    } finally {
      await lenient.close();
    }
  });
});

test("a mock of a vendored set speaks JSON if the set has a binding", async () => {
  const out = join(scratch, "vendored");
  await vendor({ from: newer, swagger, out });
  const server = await mock({ from: out });
  expect(server.json?.services).toBe("Services10");
  await server.close();
});

test("a mock without a binding speaks SOAP only", async () => {
  const server = await mock({ from: newer });
  try {
    expect(server.json).toBeUndefined();
    const response = await fetch(`${server.url.replace("/Remote", "")}/api/v1/Agents/Note/Hidden`, { method: "POST" });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("is no address of an agent, such as /Remote/Services10/Note.svc<");
  } finally {
    await server.close();
  }
});
