/** The failures of docs/mock.md: what a handler of the double throws decides which error the client throws. */
import { expect, test } from "vitest";
import { ErpSyncAgent, connect as connectSoap } from "../../generated/Services88/index.js";
import { fail, netServerDouble } from "../../generated/Services88/double.js";
import { connect as connectJson } from "../../generated/Services88/json.js";

const wires = [
  ["SOAP", connectSoap],
  ["JSON", connectJson],
] as const;
const failures = [
  ["an exception", () => fail.exception({ message: "no" }), { name: "NetServerError", details: { message: "no" } }],
  ["a fault", () => fail.fault("broken", "Late"), { name: "ServerFault", reason: "broken" }],
  ["a status", () => fail.status(503, "Busy", 30), { name: "TransportError", status: 503, retryAfter: 30_000 }],
  ["a cut answer", () => fail.cut(), { name: "TransportError" }],
  ["a cut connection", () => fail.cut("before"), { name: "TransportError" }],
] as const;

test.each(wires.flatMap(([wire, connect]) => failures.map((each) => [...each, wire, connect] as const)))(
  "%s gives the error of the page",
  async (_name, failure, expected, wire, connect) => {
    const double = netServerDouble({
      ErpSync: {
        GetEngineStatus: () => {
          throw failure();
        },
      },
    });
    const session = connect({ baseUrl: "https://crm.example.com/api", ticket: "7T:any", fetch: double.fetch });
    const call = new ErpSyncAgent(session).GetEngineStatus();
    await expect(call, wire).rejects.toMatchObject(expected);
    expect(double.calls).toHaveLength(1);
  },
);
