/** The double over JSON with the descriptors of all agents: it answers every operation of the client, and every hostile request. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { describeBinding } from "../../generator/describe/json-binding.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import type { AgentDescriptor } from "../../runtime/descriptors.js";
import { createDoubleOver, type NetServerDouble } from "../../runtime/double/double.js";
import { admittingExampleOf, exampleOf } from "../../runtime/double/example.js";
import type { DoubleCall } from "../../runtime/double/calls.js";
import type { HandlersByAgent } from "../../runtime/double/handlers.js";
import type { JsonBinding } from "../../runtime/json/binding.js";
import { jsonServer } from "../../runtime/json/double.js";
import { jsonClient } from "../../runtime/json/index.js";
import { Messages } from "../../runtime/json/message.js";
import { ErpSyncAgent } from "../../generated/Services88/agents/ErpSync.js";
import * as generated from "../../generated/Services88/double.js";
import { connect as connectJson } from "../../generated/Services88/json.js";
import { connect } from "../../generated/Services88/soap.js";
import { campaigns, cases } from "../support/campaign.js";

let agents: readonly AgentDescriptor[];
let binding: JsonBinding;

beforeAll(async () => {
  const [contract] = await inspect({ from: "wsdl" });
  if (!contract?.webApi) throw new Error("no contract with a JSON binding");
  agents = agentDescriptors(contract);
  binding = describeBinding(contract, contract.webApi);
});

const doubleOf = (handlers: HandlersByAgent = {}): NetServerDouble =>
  createDoubleOver([jsonServer(binding)], agents, handlers, { keep: { calls: 1 } });

/** All operations that have JSON. */
const operations = () => {
  const messages = new Messages(binding);
  return agents.flatMap((agent) =>
    Object.entries(agent.operations)
      .filter(([, operation]) => messages.of(agent, operation).shape !== null)
      .map(([method, operation]) => ({ agent, method, operation, place: `${agent.name}.${operation.name}` })),
  );
};

test("every operation takes its example over JSON, and answers with it", async () => {
  const double = doubleOf();
  const session = jsonClient(binding).connect({
    baseUrl: "https://crm.example.com/api",
    ticket: "7T:ticket",
    fetch: double.fetch,
  });
  const all = operations();
  expect(all).toHaveLength(2_007);
  // A part of them in `npm test`.
  for (const { agent, method, operation, place } of all.filter((_, index) => campaigns || index % 8 === 0)) {
    const request = exampleOf(operation.request);
    const result = await session.call(agent, method, request).catch((error: unknown) => {
      throw new Error(`${place}: ${String(error)}`);
    });
    expect(double.calls[0], place).toMatchObject({ agent: agent.name, operation: operation.name, dropped: [] });
    expect(double.calls[0]?.request, place).toMatchObject(request);
    const [expected] = Object.values(admittingExampleOf(operation.response));
    // The answer has the members of bases too, which are null.
    expect({ result }, place).toMatchObject({ result: expected });
  }
});

test("the double of a generated client speaks both on one port", async () => {
  const asked: unknown[] = [];
  const double = generated.netServerDouble({
    ErpSync: {
      GetConnection: (request) => {
        asked.push(request);
        return { ErpConnectionId: request.ErpConnectionId, DisplayName: "Visma" };
      },
    },
  });
  const { url, jsonUrl, close } = await generated.listen(double);
  try {
    const sessions = [connect({ baseUrl: url, ticket: "7T:t" }), connectJson({ baseUrl: jsonUrl, ticket: "8A:t" })];
    for (const session of sessions)
      expect(await new ErpSyncAgent(session).GetConnection({ ErpConnectionId: 7 })).toMatchObject({
        ErpConnectionId: 7,
        DisplayName: "Visma",
      });
    expect(asked).toEqual([{ ErpConnectionId: 7 }, { ErpConnectionId: 7 }]);
    const elsewhere = await fetch(`${jsonUrl}/elsewhere`);
    expect(await elsewhere.text()).toContain(
      "/elsewhere is no address of an agent, such as /Remote/Services88/AI.svc or /api/v1/Agents/AI/",
    );
  } finally {
    await close();
  }
});

/** JSON, as a mutation sees it. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

describe("a hostile request", () => {
  const element = "SaveContactEntity";
  const address = `/api/v1/Agents/Contact/${element}`;
  let double: NetServerDouble;
  let sound: Json;

  beforeAll(async () => {
    double = doubleOf({ Contact: { [element]: () => null } });
    const contact = agents.find(({ name }) => name === "Contact");
    const session = jsonClient(binding).connect({
      baseUrl: "https://crm.example.com",
      ticket: "7T:ticket",
      fetch: async (url, init) => {
        sound = JSON.parse(String(init.body)) as Json;
        return double.fetch(url, init as RequestInit);
      },
    });
    const operation = contact?.operations[element];
    if (!contact || !operation) throw new Error("no such operation");
    await session.call(contact, element, exampleOf(operation.request));
  });

  const send = (body: string) =>
    double.handle({
      method: "POST",
      url: address,
      headers: { authorization: "SOTicket t", "content-type": "application/json" },
      body,
    });

  /** Checks the answer to any text. Returns the reason of a refusal. */
  const checked = async (body: string): Promise<string | undefined> => {
    const answer = await send(body);
    expect([200, 400], answer.body).toContain(answer.status);
    expect(() => JSON.parse(answer.body) as unknown).not.toThrow();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    if (!isWellFormed(body)) expect(answer.status).toBe(400);
    return answer.status === 200 ? undefined : answer.reason;
  };

  const isWellFormed = (text: string): boolean => {
    try {
      JSON.parse(text.replace(/^\uFEFF/, ""));
      return true;
    } catch {
      return false;
    }
  };

  test.each([
    ["a prototype", '{"__proto__":{"polluted":1},"Name":"a"}'],
    ["a constructor", '{"constructor":{"prototype":{"polluted":1}}}'],
    ["trailing garbage", '{"Name":"a"}x'],
    ["two values", "{}{}"],
    ["a trailing comma", '{"Name":"a",}'],
    ["a comment", '{"Name":"a"/* b */}'],
    ["text in single quotes", "{'Name':'a'}"],
    ["a name without quotes", "{Name:1}"],
    ["a zero in front", '{"ContactId":01}'],
    ["a number of base 16", '{"ContactId":0x10}'],
    ["a number that is none", '{"ContactId":NaN}'],
    ["a line end in a text", '{"Name":"a\nb"}'],
    ["an empty name", '{"":1}'],
    ["a text without its end", '{"Name":"a'],
    ["an escape without its end", '{"Name":"\\u12"}'],
    ["only a byte order mark", "\uFEFF"],
    ["a byte order mark inside", '{\uFEFF"Name":"a"}'],
    ["arrays inside each other", "[".repeat(100_000)],
    ["objects inside each other", '{"a":'.repeat(100_000)],
    ["a number of many digits", `{"ContactId":${"9".repeat(100_000)}}`],
    ["an exponent of many digits", '{"ContactId":1e99999999}'],
    ["a text for a whole number", `{"ContactId":"${"9".repeat(100_000)}"}`],
    ["a name of many characters", `{"${"a".repeat(1_000_000)}":1}`],
    ["half of a surrogate pair in a name", '{"\\ud800":1}'],
  ])("is refused, or what it has is dropped: %s", async (_, body) => {
    expect(await checked(body)).not.toHaveLength(0);
  });

  test("has a prototype as the key of a dictionary", async () => {
    expect(await checked('{"UserDefinedFields":{"__proto__":"polluted"}}')).toBeUndefined();
    const { ContactEntity } = (double.calls[0] as DoubleCall).request as {
      ContactEntity: { UserDefinedFields: object };
    };
    expect(Object.entries(ContactEntity.UserDefinedFields)).toEqual([["__proto__", "polluted"]]);
  });

  test("keeps half of a surrogate pair in a text, as .NET does", async () => {
    expect(await checked('{"Name":"a\\ud800"}')).toBeUndefined();
    expect(double.calls[0]?.request).toMatchObject({ ContactEntity: { Name: "a\ud800" } });
  });

  test("tells a name of any length in part", async () => {
    const { body } = await send(`{"${"a".repeat(1_000_000)}":1}`);
    expect(body.length).toBeLessThan(1_000);
  });

  /** Returns the text of the sound request with one change somewhere: `change` is given a value, and `at` says where. */
  const changed = (at: number, change: (value: Json) => Json | undefined): string => {
    let places = 0;
    const count = (value: Json): void => {
      places++;
      if (typeof value === "object" && value !== null) Object.values(value).forEach((each) => count(each as Json));
    };
    count(sound);
    let left = at % places;
    const visit = (value: Json): Json => {
      if (left-- === 0) return change(value) ?? value;
      if (Array.isArray(value)) return value.map(visit);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each as Json)]));
    };
    return JSON.stringify(visit(sound));
  };

  const runs = cases("JSON_DOUBLE_FUZZ", 100, 10_000);
  const place = fc.nat({ max: 1_000_000 });
  const otherValues: readonly Json[] = [
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    "",
    "a",
    "1",
    "2026-12-24",
    [],
    [[]],
    {},
    { a: 1 },
  ];

  test("with any character changed is well-formed or refused", async () => {
    const character = fc.oneof(
      fc.constantFrom(...'{}[]":,\\0eE+-.tun \n\0\u2028'),
      fc.string({ unit: "binary", maxLength: 2 }),
    );
    const mutation = fc.tuple(place, fc.nat({ max: 2 }), character);
    await fc.assert(
      fc.asyncProperty(mutation, async ([at, removed, inserted]) => {
        const text = JSON.stringify(sound);
        const from = at % text.length;
        await checked(text.slice(0, from) + inserted + text.slice(from + removed));
      }),
      { numRuns: runs },
    );
  });

  test("with any value of another kind is answered", async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...otherValues), async (at, value) => {
        await checked(changed(at, () => value));
      }),
      { numRuns: runs },
    );
  });

  test("with an unknown member in any object has it named", async () => {
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        let isIn = false;
        const body = changed(at, (value) => {
          // A dictionary may have any key, and has only texts or objects that are no carriers here.
          if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
          if (Object.keys(value).every((name) => name === "")) return undefined;
          isIn = true;
          return { ...value, Unknown$Member: 1 };
        });
        const reason = await checked(body);
        if (isIn) expect(reason).toMatch(/Unknown\$Member is no member/);
        else expect(reason).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });

  test("with any member twice has it named", async () => {
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        let name: string | undefined;
        const marked = changed(at, (value) => {
          if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
          name = Object.keys(value)[0];
          return name === undefined
            ? undefined
            : { ...value, Marked$: (value as { readonly [name: string]: Json })[name] as Json };
        });
        const body = marked.replace('"Marked$"', JSON.stringify(name));
        const { body: answer } = await send(body);
        if (name !== undefined) expect(answer).toMatch(/comes twice/);
      }),
      { numRuns: runs },
    );
  });
});
