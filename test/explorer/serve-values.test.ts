/** Addresses, secrets and values that the explorer's server takes or refuses. */
import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { serveExplorer } from "../../generator/index.js";
import { tokenCheck } from "../../generator/explorer/serve/guard.js";
import { decodeValues, encodeValues, isReading } from "../../generator/explorer/serve/protocol.js";
import { targetsOf } from "../../generator/explorer/serve/targets.js";
import { agents, ticket } from "../support/served-explorer.js";

describe("a target", () => {
  test("is for JSON if its address ends in /api, and else for SOAP", () => {
    expect(targetsOf(["https://crm.example.com/Remote/Services88/"])).toEqual({
      soap: "https://crm.example.com/Remote/Services88",
    });
    expect(targetsOf(["https://crm.example.com/x/api/v1", "https://crm.example.com/Remote"])).toEqual({
      json: "https://crm.example.com/x/api/v1",
      soap: "https://crm.example.com/Remote",
    });
  });

  test.each([
    [[], "expected an address"],
    [["crm.example.com"], "expected an address"],
    [["ftp://crm.example.com/"], "expected http or https"],
    [["https://me:hunter2@crm.example.com/Remote"], "no user name or password"],
    [["https://crm.example.com/Remote?a=hunter2"], "no query"],
    [["https://a.example/Remote", "https://b.example/Remote"], "at most one"],
  ])("%j is refused: %s", (given, reason) => {
    expect(() => targetsOf(given)).toThrow(reason);
    expect(() => targetsOf(given)).not.toThrow("hunter2");
  });

  test.each([
    ["a ticket that is no ticket", { ticket: "7T:sec\nret" }],
    ["an application token that no header can hold", { ticket, applicationToken: "token…4711" }],
    ["a port in use", { ticket, port: 0 }],
  ])("%s is an error that does not repeat it", async (name, options) => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await new Promise((ready) => blocker.once("listening", ready));
    const { port } = blocker.address() as { readonly port: number };
    const given = {
      from: "wsdl",
      agents,
      target: "https://crm.example.com/Remote",
      ...options,
      ...("port" in options && { port }),
    };
    const error: unknown = await serveExplorer(given).catch((each: unknown) => each);
    expect(error).toMatchObject({ diagnostics: [{ code: "port" in options ? "NS701" : "NS704" }] });
    expect(String(error)).not.toMatch(/sec|4711/);
    expect(name).not.toBe("");
    await new Promise((done) => blocker.close(done));
  });
});

test("values survive the way to the server", () => {
  const values = {
    a: 1n,
    b: -0.5,
    c: new Uint8Array([0, 255]),
    d: new Map([["k", 2n]]),
    e: [null, "x", { $type: "xs:string", value: "" }],
    f: NaN,
  };
  expect(decodeValues(JSON.parse(JSON.stringify(encodeValues(values))))).toEqual(values);
});

test("a token is compared as a whole", () => {
  const isToken = tokenCheck("abc");
  expect(["abc", "ab", "abcd", "abd", ""].map(isToken)).toEqual([true, false, false, false, false]);
});

test.each([
  ["GetContactEntity", true],
  ["FindContacts", true],
  ["IsFavourite", true],
  ["CanConnect", true],
  ["Get", true],
  ["Getting", false],
  ["GetNextInQueue", false],
  ["GetNextTableNumber", false],
  ["GetChatbotResponse", false],
  ["SaveContactEntity", false],
  ["DeleteContactEntity", false],
  ["ForceResync", false],
  ["CreateDefaultContactEntity", false],
  ["Cancel", false],
  ["Issue", false],
  ["Readmit", false],
  ["__proto__", false],
])("%s surely only reads: %s", (name, expected) => {
  expect(isReading(name)).toBe(expected);
});
