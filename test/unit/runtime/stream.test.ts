/** Streams: which sessions and operations they take, and what they refuse behind the rows. */
import { describe, expect, test } from "vitest";
import { operations, type AgentDescriptor, type ArrayDescriptor } from "../../../runtime/descriptors.js";
import { int } from "../../../runtime/scalars.js";
import { connect, stream } from "../../../runtime/soap/index.js";
import { streamOver } from "../../../runtime/stream.js";

const ns = "urn:numbers";
const numbers: ArrayDescriptor = { kind: "array", name: "ArrayOfint", namespace: ns, item: ["int", int, "*"] };

interface INumbersAgent {
  List(): Promise<number[]>;
  Count(): Promise<number>;
  Both(): Promise<object>;
  Color(): Promise<string>;
}

const agent: AgentDescriptor<INumbersAgent> = {
  services: "Services1",
  name: "Numbers",
  namespace: ns,
  operations: operations([], [], {
    List: [[], [["Response", () => numbers, "?nil"]]],
    Count: [[], [["Response", int, "?"]]],
    Both: [
      [],
      [
        ["Response", () => numbers, "?nil"],
        ["More", int, "?"],
      ],
    ],
    Color: [[], [["Response", () => ({ kind: "enumeration", name: "Color", namespace: ns, names: [] }), "?"]]],
  }),
};

const soap = "http://schemas.xmlsoap.org/soap/envelope/";
const list = `<ListResponse xmlns="${ns}"><Response><int>1</int><int>2</int></Response></ListResponse>`;
const body = `<s:Body>${list}</s:Body>`;

/** Returns a session whose server always answers with an envelope of this content. */
const answering = (content: string, status = 200) =>
  connect({
    baseUrl: "https://crm.example.com/Remote",
    fetch: async () => new Response(`<s:Envelope xmlns:s="${soap}">${content}</s:Envelope>`, { status }),
  });

async function rowsOf(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describe("a session", () => {
  test("of the same connect() gives rows", async () => {
    expect(await rowsOf(stream(answering(body), agent, "List"))).toEqual([1, 2]);
  });

  test("may be copied by object spread", async () => {
    expect(await rowsOf(stream({ ...answering(body) }, agent, "List"))).toEqual([1, 2]);
  });

  test("with other options is of the same wire", async () => {
    expect(await rowsOf(stream(answering(body).with({ timeout: 5_000 }), agent, "List"))).toEqual([1, 2]);
  });

  test("of another wire is refused", async () => {
    const never = () => {
      throw new Error("called");
    };
    await expect(rowsOf(streamOver("other", never, answering(body), agent, "List", []))).rejects.toThrow(
      new TypeError("Numbers.List: expected a session of the connect() that is exported beside this stream()"),
    );
  });

  test("that no connect() made is refused", async () => {
    const session = { timeout: 0, call: () => Promise.reject(new Error("called")), with: () => session };
    await expect(rowsOf(stream(session, agent, "List"))).rejects.toThrow(
      new TypeError("Numbers.List: expected a session of the connect() that is exported beside this stream()"),
    );
  });
});

test.each(["Count", "Both", "Color", "Unknown", "toString"])(
  "an operation without an array is refused: %s",
  async (method) => {
    await expect(rowsOf(stream(answering(body), agent, method as "List"))).rejects.toThrow(
      new TypeError(`Numbers.${method}: expected an operation that gives an array`),
    );
  },
);

test.each([
  ["a second Body", `${body}<s:Body/>`, "expected an envelope with one Body"],
  ["a Header behind the Body", `${body}<s:Header/>`, "expected the Header before the Body"],
  ["a second element", `<s:Body>${list}<Other/></s:Body>`, "expected ListResponse alone in the body, got Other too"],
])("%s is refused, streamed or not", async (_, content, reason) => {
  const session = answering(content);
  await expect(session.call(agent, "List", {})).rejects.toMatchObject({ name: "MessageError", reason });
  await expect(rowsOf(stream(session, agent, "List"))).rejects.toMatchObject({ name: "MessageError", reason });
});

test("elements of other namespaces beside the Body are ignored", async () => {
  const content = `<Before xmlns="urn:x">text</Before>${body}<After xmlns="urn:x">text</After>`;
  expect(await answering(content).call(agent, "List", {})).toEqual([1, 2]);
  expect(await rowsOf(stream(answering(content), agent, "List"))).toEqual([1, 2]);
});
