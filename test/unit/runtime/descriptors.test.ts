import { expect, test } from "vitest";
import { operations, type MemberDescriptor } from "../../../runtime/descriptors.js";
import { string } from "../../../runtime/scalars.js";

const member = (name: string): MemberDescriptor => [name, string, "?nil"];
const requestHeaders = [member("Credentials")];
const responseHeaders = [member("Succeeded")];
const request = [member("Id")];
const response = [member("Response")];

test("describes a usual operation by the method's name", () => {
  expect(operations(requestHeaders, responseHeaders, { Ping: [request, response] })["Ping"]).toEqual({
    name: "Ping",
    requestHeaders,
    responseHeaders,
    request: { element: "Ping", members: request },
    response: { element: "PingResponse", members: response },
  });
});

test("describes what is unusual beside the rest", () => {
  const all = operations(requestHeaders, responseHeaders, {
    ping: [request, response, { name: "Ping" }],
    Login: [request, response, { action: "urn:login", requestHeaders: [], responseHeaders: [] }],
    Save: [request, response, { request: { element: "SaveIn" }, response: { namespace: "urn:other" } }],
    Load: [request, response, { request: { namespace: "urn:other" }, response: { element: "LoadOut" } }],
  });
  expect(all["ping"]).toEqual({
    name: "Ping",
    requestHeaders,
    responseHeaders,
    request: { element: "Ping", members: request },
    response: { element: "PingResponse", members: response },
  });
  expect(all["Login"]).toEqual({
    name: "Login",
    action: "urn:login",
    requestHeaders: [],
    responseHeaders: [],
    request: { element: "Login", members: request },
    response: { element: "LoginResponse", members: response },
  });
  expect(all["Save"]).toMatchObject({
    request: { element: "SaveIn", members: request },
    response: { element: "SaveResponse", namespace: "urn:other", members: response },
  });
  expect(all["Load"]).toMatchObject({
    request: { element: "Load", namespace: "urn:other", members: request },
    response: { element: "LoadOut", members: response },
  });
});

test("has nothing that no operation is called", () => {
  const all = operations([], [], { toString: [[], []] as const });
  expect(Object.keys(all)).toEqual(["toString"]);
  expect(Object.getPrototypeOf(all)).toBeNull();
  expect("constructor" in all).toBe(false);
});
