import { describe, expect, test } from "vitest";
import type { AgentDescriptor } from "../../../../runtime/descriptors.js";
import { baseUrlOf } from "../../../../runtime/http/base-url.js";
import { agentAddresses } from "../../../../runtime/soap/address.js";

const agent: AgentDescriptor = { services: "Services88", name: "Crm", namespace: "urn:crm", operations: {} };
const addressOf = (baseUrl: string | URL, path?: string): string =>
  agentAddresses(baseUrlOf(baseUrl))(path === undefined ? agent : { ...agent, path });

describe("an agent's address", () => {
  test.each([
    ["https://crm.example.com", "https://crm.example.com/Services88/Crm.svc"],
    ["https://crm.example.com/", "https://crm.example.com/Services88/Crm.svc"],
    ["https://crm.example.com/Remote", "https://crm.example.com/Remote/Services88/Crm.svc"],
    ["https://crm.example.com/Remote/", "https://crm.example.com/Remote/Services88/Crm.svc"],
    ["https://crm.example.com//a///b//", "https://crm.example.com/a/b/Services88/Crm.svc"],
    ["http://localhost:8080/Remote", "http://localhost:8080/Remote/Services88/Crm.svc"],
    // A version or an agent at the end is replaced, in this order only.
    ["https://crm.example.com/Remote/Services86", "https://crm.example.com/Remote/Services88/Crm.svc"],
    ["https://crm.example.com/Remote/services7", "https://crm.example.com/Remote/Services88/Crm.svc"],
    ["https://crm.example.com/Remote/Services86/Other.svc", "https://crm.example.com/Remote/Services88/Crm.svc"],
    ["https://crm.example.com/Remote/Services86/Other.SVC", "https://crm.example.com/Remote/Services88/Crm.svc"],
    ["https://crm.example.com/Other.svc", "https://crm.example.com/Services88/Crm.svc"],
    ["https://crm.example.com/a/b/Services86", "https://crm.example.com/a/b/Services88/Crm.svc"],
    ["https://crm.example.com/a/Services86/b", "https://crm.example.com/a/Services86/b/Services88/Crm.svc"],
    ["https://crm.example.com/Services86/Remote", "https://crm.example.com/Services86/Remote/Services88/Crm.svc"],
    ["https://crm.example.com/Services86x", "https://crm.example.com/Services86x/Services88/Crm.svc"],
    ["https://crm.example.com/MyServices86", "https://crm.example.com/MyServices86/Services88/Crm.svc"],
    ["https://crm.example.com/Services", "https://crm.example.com/Services/Services88/Crm.svc"],
    ["https://crm.example.com/Other.svcx", "https://crm.example.com/Other.svcx/Services88/Crm.svc"],
    ["https://crm.example.com/Othersvc", "https://crm.example.com/Othersvc/Services88/Crm.svc"],
  ])("below %s is %s", (baseUrl, expected) => {
    expect(addressOf(baseUrl)).toBe(expected);
    expect(addressOf(new URL(baseUrl))).toBe(expected);
  });

  test.each([
    ["https://crm.example.com", "https://crm.example.com/api/Crm.asmx"],
    ["https://crm.example.com/", "https://crm.example.com/api/Crm.asmx"],
    ["https://crm.example.com/Remote", "https://crm.example.com/Remote/api/Crm.asmx"],
    ["https://crm.example.com/Remote/", "https://crm.example.com/Remote/api/Crm.asmx"],
    // It is not put behind itself; a path's case is its author's.
    ["https://crm.example.com/Remote/api/Crm.asmx", "https://crm.example.com/Remote/api/Crm.asmx"],
    ["https://crm.example.com/API/CRM.ASMX", "https://crm.example.com/API/CRM.ASMX"],
    ["https://crm.example.com/api/Crm.asmx/more", "https://crm.example.com/api/Crm.asmx/more/api/Crm.asmx"],
    // Nothing is replaced: the path is not one of NetServer's.
    ["https://crm.example.com/Services86/Other.svc", "https://crm.example.com/Services86/Other.svc/api/Crm.asmx"],
  ])("with a path of its own below %s is %s", (baseUrl, expected) => {
    expect(addressOf(baseUrl, "/api/Crm.asmx")).toBe(expected);
  });

  test("with a path in upper case is the base address that ends in it", () => {
    expect(addressOf("https://crm.example.com/api/crm.asmx", "/API/CRM.asmx")).toBe(
      "https://crm.example.com/api/crm.asmx",
    );
  });

  test("with an empty path is that of an agent without a path", () => {
    expect(addressOf("https://crm.example.com", "")).toBe("https://crm.example.com/Services88/Crm.svc");
  });
});

describe("refuses an address", () => {
  test.each([
    ["", "baseUrl: expected an address such as https://crm.example.com/Remote"],
    ["crm.example.com", "baseUrl: expected an address such as https://crm.example.com/Remote"],
    [
      "/Remote",
      'baseUrl: expected an address such as https://crm.example.com/Remote, got "/Remote"; in a page: location.origin + "/Remote"',
    ],
    ["/Remote?key=secret", "baseUrl: expected an address such as https://crm.example.com/Remote"],
    ["//crm.example.com:x", "baseUrl: expected an address such as https://crm.example.com/Remote"],
    ["ftp://crm.example.com", "baseUrl: expected http or https, got ftp:"],
    ["httpx://crm.example.com", "baseUrl: expected http or https, got httpx:"],
    ["https://me@crm.example.com", "baseUrl: expected no user name or password in the address"],
    ["https://:p4ss@crm.example.com", "baseUrl: expected no user name or password in the address"],
    ["https://crm.example.com/?wsdl", "baseUrl: expected no query and no fragment in the address"],
    ["https://crm.example.com/#top", "baseUrl: expected no query and no fragment in the address"],
  ])("%s", (baseUrl, message) => {
    expect(() => baseUrlOf(baseUrl)).toThrow(new TypeError(message));
  });
});
