/** A function given as `fetch` that gives something other than a response: the error says what was expected of it. */
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { operations, type AgentDescriptor } from "../../../../runtime/descriptors.js";
import type { Fetch } from "../../../../runtime/index.js";
import { connect, stream } from "../../../../runtime/soap/index.js";
import * as xs from "../../../../runtime/scalars.js";
import { envelope } from "../../../support/stub.js";

const namespace = "urn:test";
const numbers = { kind: "array", name: "ArrayOfint", namespace, item: ["int", xs.int, "*"] } as const;
interface Client {
  List(): Promise<number[] | null>;
}
const agent: AgentDescriptor<Client> = {
  services: "Services1",
  name: "Test",
  namespace,
  operations: operations([], [], { List: [[], [["Response", () => numbers, "?nil"]]] }),
};
const message = envelope(`<ListResponse xmlns="${namespace}"><Response><int>7</int></Response></ListResponse>`);

const connected = (fetch: unknown) =>
  connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch: fetch as Fetch });
const called = (fetch: unknown): Promise<unknown> =>
  connected(fetch)
    .call(agent, "List", {})
    .catch((error: unknown) => error);
async function streamed(fetch: unknown): Promise<unknown> {
  try {
    const rows: unknown[] = [];
    for await (const row of stream(connected(fetch), agent, "List")) rows.push(row);
    return rows;
  } catch (error) {
    return error;
  }
}

const headers = { get: () => null };
const response = (more: object) => ({ status: 200, statusText: "OK", headers, ...more });
const bytes = new TextEncoder().encode(message);

describe.each([
  ["a call", called],
  ["a stream", streamed],
])("%s", (_, made) => {
  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a string", message],
    ["an object without status", { headers, arrayBuffer: async () => bytes.buffer }],
    ["an object whose headers are a plain object", response({ headers: {}, arrayBuffer: async () => bytes.buffer })],
    ["an object without headers", { status: 200, arrayBuffer: async () => bytes.buffer }],
    ["an object without a body that can be read", response({ body: message, text: async () => message })],
  ])("says what a response is to a fetch that gives %s", async (_name, given) => {
    expect(await made(async () => given)).toMatchObject({
      name: "TransportError",
      status: 0,
      message: expect.stringMatching(
        /^Test\.List: the `fetch` option gave .+: expected a Response, with status, headers\.get\(\) and arrayBuffer\(\); see docs\/fetch\.md of netserver-codegen$/,
      ),
    });
  });

  test("says that a body's chunks are bytes to a stream with an encoding", async () => {
    const body = Readable.from([bytes]).setEncoding("utf8");
    expect(await made(async () => response({ body }))).toMatchObject({
      name: "TransportError",
      status: 200,
      message:
        "Test.List: the `fetch` option gave a body with string chunks: expected Uint8Array chunks; " +
        "do not call setEncoding() on the body; see docs/fetch.md of netserver-codegen",
    });
    expect(body.destroyed).toBe(true);
  });

  test.each([
    ["a stream of Node", { body: Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]) }],
    ["a web stream", { body: new Response(message).body }],
    ["arrayBuffer alone", { arrayBuffer: async () => bytes.buffer }],
  ])("reads the answer of a fetch that gives %s", async (_name, more) => {
    // A body can be read once, and each row of this table is read twice: by a call and by a stream.
    const body = "body" in more && more.body ? { body: new Response(message).body } : more;
    expect(await made(async () => response(body))).toEqual([7]);
  });
});
