/** A double that speaks several wires: which wire a request belongs to, and answers whose body is not text. */
import { describe, expect, test } from "vitest";
import { createDoubleOver } from "../../../../runtime/double/double.js";
import { fail } from "../../../../runtime/double/failure.js";
import type { HttpRequest } from "../../../../runtime/double/http.js";
import type { ServerWire } from "../../../../runtime/double/server-wire.js";
import type { AgentDescriptor } from "../../../../runtime/descriptors.js";
import { crm } from "../../support/crm.js";

/** A wire whose addresses begin with a name. It answers each call with the call's method. */
const wire = (name: string): ServerWire => ({
  owns: ({ url }) => url.startsWith(`/${name}/`),
  exampleAddress: ([agent]) => `/${name}/${agent?.name}`,
  read: ({ url }, { agents }) => {
    const method = url.split("/")[2] ?? "";
    const agent = agents[0] as AgentDescriptor;
    const operation = agent.operations[method];
    if (!operation) return { status: 404, headers: {}, body: `${name} has no ${method}` };
    const call = { request: {}, headers: {}, missingHeaders: [], dropped: [], droppedCount: 0, ticket: name };
    return { ...call, agent, method, operation, takesTicket: true };
  },
  result: ({ method }) => ({
    status: 200,
    headers: {},
    body: "",
    bytes: new TextEncoder().encode(`${name}:${method}`),
  }),
  exception: (_call, { message }, status = 200) => ({ status, headers: {}, body: `${name} ${message}` }),
  unauthorized: () => ({ status: 401, headers: {}, body: name }),
  fault: (code, reason) => ({ status: 500, headers: {}, body: `${name} ${code}: ${reason}` }),
});
const request: HttpRequest = { method: "POST", url: "/a/Ping", headers: {}, body: "" };
const double = (options = {}, handlers = {}) =>
  createDoubleOver([wire("a"), wire("b")], [crm], { Crm: handlers }, options);

describe("a double over two wires", () => {
  test.each(["a", "b"])("answers a request over the wire that has its address: %s", async (name) => {
    const { handle } = double();
    expect((await handle({ ...request, url: `/${name}/Nothing` })).body).toBe(`${name} has no Nothing`);
    expect(await handle({ ...request, url: `/${name}/Ping`, bodyError: "no text" })).toMatchObject({
      body: `${name} DeserializationFailed: no text`,
    });
    expect(await double({ acceptsTicket: () => false }).handle({ ...request, url: `/${name}/Ping` })).toMatchObject({
      status: 401,
      body: name,
    });
  });

  test("answers an address of no wire with one page that names the addresses of both", async () => {
    const reason = "/c/Ping is no address of an agent, such as /a/Crm or /b/Crm";
    for (const change of [{}, { bodyError: "no text" }])
      expect(await double().handle({ ...request, url: "/c/Ping", ...change })).toMatchObject({ status: 404, reason });
  });

  test("keeps the calls over both in one list", async () => {
    const { handle, calls } = double();
    await handle({ ...request, url: "/b/Ping" });
    await handle(request);
    expect(calls.map(({ operation }) => operation)).toEqual(["Ping", "Ping"]);
  });

  test("gives the status of an exception to the wire", async () => {
    const Ping = () => {
      throw fail.exception({ message: "no" }, 404);
    };
    expect(await double({}, { Ping }).handle(request)).toMatchObject({ status: 404, body: "a no" });
  });

  test.each([200, 600, 404.5])("has no exception with the status %d", (status) => {
    expect(() => fail.exception({}, status)).toThrow(
      new TypeError("fail.exception: expected a status from 400 to 599"),
    );
  });
});

describe("a body that is bytes", () => {
  const fetched = async (handlers = {}) => {
    const response = await double({}, handlers).fetch("/a/Ping", { method: "POST" });
    return response.text();
  };

  test("arrives as it is", async () => {
    expect(await fetched()).toBe("a:Ping");
  });

  test("ends in the middle if the connection is cut", async () => {
    const Ping = () => {
      throw fail.cut("within");
    };
    await expect(fetched({ Ping })).rejects.toThrow(new TypeError("terminated"));
  });
});
