import { afterEach, expect, test, vi } from "vitest";
import { callGlobals, requireGlobals } from "../../../runtime/globals.js";
import { connect } from "../../../runtime/soap/index.js";
import { answer, CrmClient, errorOf, serve } from "../support/crm.js";

afterEach(() => vi.unstubAllGlobals());

test("asks for nothing where every global is there", () => {
  expect(() => requireGlobals("connect", [...callGlobals, "URL", "fetch", "Response"])).not.toThrow();
});

test("names every global that is missing, and none that is there", () => {
  vi.stubGlobal("TextDecoder", undefined);
  vi.stubGlobal("URL", {});
  expect(() => requireGlobals("Crm.Ping", ["setTimeout", "TextDecoder", "URL"])).toThrow(
    new TypeError(
      "Crm.Ping: this environment lacks TextDecoder, URL. Load a polyfill first, or under jsdom see netserver-codegen's docs/jest-jsdom.md",
    ),
  );
  expect(() => requireGlobals("Crm.Ping", ["setTimeout"])).not.toThrow();
});

test.each([
  "AbortController",
  "DOMException",
  "TextDecoder",
  "TextEncoder",
  "atob",
  "btoa",
  "clearTimeout",
  "setTimeout",
])("a call needs %s, and sends nothing without it", async (name) => {
  const { client, sent } = serve(answer("Ping"));
  vi.stubGlobal(name, undefined);
  const error = await errorOf(client.Ping());
  vi.unstubAllGlobals();
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toMatch(new RegExp(`^Crm\\.Ping: this environment lacks ${name}\\. `));
  expect(sent).toHaveLength(0);
});

test("connect needs URL", () => {
  vi.stubGlobal("URL", undefined);
  expect(() => connect({ baseUrl: "https://crm.example.com" })).toThrow(/^connect: this environment lacks URL\. /);
});

test("a call needs the global fetch only where the session has none", async () => {
  vi.stubGlobal("fetch", undefined);
  await expect(serve(answer("Ping")).client.Ping()).resolves.toBeUndefined();
  const error = await errorOf(
    new CrmClient(connect({ baseUrl: "https://crm.example.com", ticket: "7T:ticket" })).Ping(),
  );
  expect(error.message).toMatch(/^Crm\.Ping: this environment lacks fetch\. /);
});
