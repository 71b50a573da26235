import { describe, expect, test, vi } from "vitest";
import { checkOrigins, withCors } from "../../../../runtime/double/cors.js";
import type { HttpRequest } from "../../../../runtime/double/http.js";

const page = "http://localhost:5173";
const answer = { status: 200, headers: { "content-type": "text/xml" }, body: "<a/>" };
const ask = async (origins: string | readonly string[], headers: HttpRequest["headers"], method = "POST") => {
  const handle = vi.fn(async () => answer);
  const request: HttpRequest = { method, url: "/", headers, body: "" };
  const given = await withCors(origins, handle)(request);
  if (handle.mock.calls.length > 0) expect(handle.mock.calls).toEqual([[request]]);
  return { given, handled: handle.mock.calls.length };
};
const allowed = (origin: string) => ({
  "access-control-allow-origin": origin,
  "access-control-expose-headers": "retry-after",
  vary: "origin",
});

describe("a request", () => {
  test.each([
    ["of an origin that is given", page, page],
    ["of one of several", ["https://a.example.com", page], page],
    ["of any origin", "*", "https://b.example.com"],
    ["of any origin among others", [page, "*"], "null"],
  ])("%s is answered so that the page can read it", async (_, origins, origin) => {
    expect(await ask(origins, { origin })).toEqual({
      given: { ...answer, headers: { ...answer.headers, ...allowed(origin) } },
      handled: 1,
    });
  });

  test.each([
    ["without an origin", {}],
    ["of another origin", { origin: "https://b.example.com" }],
    ["of another port", { origin: "http://localhost:5174" }],
  ])("%s is answered as ever", async (_, headers) => {
    expect(await ask(page, headers)).toEqual({ given: answer, handled: 1 });
  });
});

describe("a preflight", () => {
  const asked = { origin: page, "access-control-request-method": "POST" };

  test("is answered without the handler, for any headers", async () => {
    expect(await ask(page, { ...asked, "access-control-request-headers": "content-type,x-own" }, "OPTIONS")).toEqual({
      given: {
        status: 204,
        headers: {
          "access-control-allow-methods": "GET, POST",
          "access-control-max-age": "600",
          "access-control-allow-headers": "content-type,x-own",
          ...allowed(page),
        },
        body: "",
      },
      handled: 0,
    });
  });

  test("says nothing of what was not asked", async () => {
    const { given } = await ask(page, asked, "OPTIONS");
    expect(Object.keys(given.headers).sort()).toEqual([
      "access-control-allow-methods",
      "access-control-allow-origin",
      "access-control-expose-headers",
      "access-control-max-age",
      "vary",
    ]);
  });

  test("allows a private address where that is asked", async () => {
    const privately = (value: string) =>
      ask(page, { ...asked, "access-control-request-private-network": value }, "OPTIONS");
    expect((await privately("true")).given.headers["access-control-allow-private-network"]).toBe("true");
    expect((await privately("false")).given.headers).not.toHaveProperty("access-control-allow-private-network");
  });

  test("of another origin is refused, and says which are given", async () => {
    const headers = { ...asked, origin: "https://b.example.com" };
    expect(await ask([page, "https://a.example.com"], headers, "OPTIONS")).toEqual({
      given: {
        status: 403,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: `<html><body>cors: the origin https://b.example.com is none of ${page}, https://a.example.com</body></html>`,
        reason: `cors: the origin https://b.example.com is none of ${page}, https://a.example.com`,
      },
      handled: 0,
    });
  });

  test.each([
    ["OPTIONS without a method that is asked for", "OPTIONS", { origin: page }],
    ["another method", "POST", asked],
  ])("is not %s", async (_, method, headers) => {
    expect((await ask(page, headers, method)).handled).toBe(1);
  });
});

describe("an origin", () => {
  test.each(["*", page, "https://a.example.com", "http://[::1]:8080"])("is %s", (origin) => {
    expect(() => checkOrigins([page, origin], "cors")).not.toThrow();
  });

  test.each([
    "",
    "localhost:5173",
    "http://localhost:5173/",
    "https://a.example.com/b",
    "https://A.example.com",
    "null",
  ])("is not %j", (origin) => {
    const message = `cors: expected an origin such as http://localhost:5173, got ${JSON.stringify(origin)}`;
    expect(() => checkOrigins([page, origin], "cors")).toThrow(new TypeError(message));
    expect(() => withCors(origin, async () => answer)).toThrow(new TypeError(message));
  });
});
