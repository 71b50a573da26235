/** Requests that NetServer takes otherwise than their caller means: noted over both wires, by the double and by `mock`. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mock, type MockCall } from "../../generator/index.js";
import { netServerDouble } from "../../generated/Services88/double.js";
import { ArchiveAgent, where, type Session } from "../../generated/Services88/index.js";
import { connect as overJson } from "../../generated/Services88/json.js";
import { connect as overSoap } from "../../generated/Services88/soap.js";

const wires = [
  ["SOAP", overSoap],
  ["JSON", overJson],
] as const;

/** Searches with one restriction that is active, and one that is not. */
const search = (session: Session) =>
  new ArchiveAgent(session).GetArchiveListByColumns({
    ProviderName: "FindContact",
    Columns: ["name"],
    Restriction: [where("category", "equals", "[I:2]"), { Name: "secretName", Operator: "equals", Values: ["x"] }],
    Page: 0,
    PageSize: 2,
  });

const message =
  "GetArchiveListByColumns.Restriction[1] is not active, so NetServer ignores it: set IsActive to true, or use where()";

describe.each(wires)("over %s", (_, connect) => {
  test("the strict double answers, and notes an inactive restriction on the call", async () => {
    const double = netServerDouble();
    await search(connect({ baseUrl: "https://crm.example.com/x", ticket: "7T:any", fetch: double.fetch }));
    expect(double.calls.map(({ warnings }) => warnings)).toEqual([
      [{ why: "inactive", path: "GetArchiveListByColumns.Restriction[1]", message }],
    ]);
  });
});

describe("mock", () => {
  const calls: MockCall[] = [];
  const given = { ticket: "7T:any", applicationToken: "any", timeZone: { SoTimeZoneId: 1 } };
  let server: Awaited<ReturnType<typeof mock>>;
  beforeAll(async () => {
    server = await mock({ from: "wsdl", agents: ["Archive"], onCall: (call) => calls.push(call) });
  });
  beforeEach(() => void (calls.length = 0));
  afterAll(() => server.close());

  test("notes that a call is refused, with the message of the exception", async () => {
    const session = { ...given, headers: { "x-double-fail": "exception" } };
    await expect(search(overSoap({ ...session, baseUrl: server.url }))).rejects.toThrow("told to fail");
    await expect(search(overJson({ ...session, baseUrl: server.json?.url ?? "" }))).rejects.toThrow("told to fail");
    const refused = "refused: the double was told to fail";
    expect(calls.map(({ status, notes }) => [status, notes[0]])).toEqual([
      [200, refused],
      [400, refused],
    ]);
  });

  test("notes an inactive restriction, and prints no value", async () => {
    await search(overSoap({ ...given, baseUrl: server.url }));
    await search(overJson({ ...given, baseUrl: server.json?.url ?? "" }));
    for (const { status, notes } of calls) expect([status, notes[0]]).toEqual([200, `warning: ${message}`]);
    expect(calls).toHaveLength(2);
    expect(JSON.stringify(calls)).not.toContain("secretName");
  });
});
