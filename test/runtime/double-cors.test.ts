/** What a browser may ask of a double. `test/interop/mock.test.ts` has Chromium ask. */
import { describe, expect, test } from "vitest";
import { connect, ErpSyncAgent } from "../../generated/Services88/index.js";
import { netServerDouble, type DoubleOptions } from "../../generated/Services88/double.js";

const mine = "http://localhost:5173";
const url = "https://crm.example.com/Remote/Services88/ErpSync.svc";

const preflight = (options: DoubleOptions, origin: string) =>
  netServerDouble({}, options).fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,soapaction,x-double-fail",
    },
  });
const allowed = (response: Response) => response.headers.get("access-control-allow-origin");

describe("a preflight request", () => {
  test("of an origin that was given is answered with what it may send", async () => {
    const response = await preflight({ cors: mine }, mine);
    expect([response.status, allowed(response), response.headers.get("vary")]).toEqual([204, mine, "origin"]);
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-allow-headers")).toBe("content-type,soapaction,x-double-fail");
  });

  test("of another origin is refused", async () => {
    for (const origin of ["http://localhost:5174", "https://localhost:5173", `${mine}.example.com`, "null"]) {
      const response = await preflight({ cors: [mine, "http://localhost:3000"] }, origin);
      expect([origin, response.status, allowed(response)]).toEqual([origin, 403, null]);
    }
  });

  test("of any origin is answered where all are allowed", async () => {
    expect(allowed(await preflight({ cors: "*" }, "https://app.example.com"))).toBe("https://app.example.com");
  });

  test("is no method of the double where no origin was given", async () => {
    const response = await preflight({}, mine);
    expect([response.status, allowed(response)]).toEqual([405, null]);
  });
});

describe("an answer", () => {
  const answered = async (options: DoubleOptions, headers: Readonly<Record<string, string>>) => {
    const double = netServerDouble({}, options);
    let seen: Response | undefined;
    const fetch = async (...given: Parameters<typeof double.fetch>) => (seen = (await double.fetch(...given)).clone());
    const session = connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:abc", fetch, headers });
    await new ErpSyncAgent(session).SyncAll().catch(() => undefined);
    return seen;
  };

  test("may be read by a page of an origin that was given, a refusal too", async () => {
    const response = await answered({ cors: mine }, { origin: mine });
    expect(response && [response.status, allowed(response)]).toEqual([200, mine]);
    const refusal = await answered({ cors: mine }, { origin: mine, "x-double-fail": "status=503" });
    expect(refusal && [refusal.status, allowed(refusal)]).toEqual([503, mine]);
  });

  test("says nothing of origins to others", async () => {
    for (const headers of [{}, { origin: "http://localhost:5174" }]) {
      const response = await answered({ cors: mine }, headers as Record<string, string>);
      expect(response && [response.status, allowed(response)]).toEqual([200, null]);
    }
  });
});

test.each(["localhost:5173", "http://localhost:5173/", "", "http://localhost:5173/app", "http://LOCALHOST"])(
  "%j is no origin, and refused when the double is made",
  (cors) => {
    expect(() => netServerDouble({}, { cors })).toThrow("cors: expected an origin such as http://localhost:5173");
  },
);
