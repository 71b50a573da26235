/**
 * SOAP and JSON against each other: a request that is sent over both arrives at the handler as the same values, and the handler's result comes back as the
 * same value. And each type's values are the same after they were written as JSON and read again.
 */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { TypeDescriptor, TypeReference } from "../../runtime/descriptors.js";
import { createDoubleOver } from "../../runtime/double/double.js";
import { Codecs } from "../../runtime/json/codec/index.js";
import { jsonServer } from "../../runtime/json/double.js";
import { jsonClient } from "../../runtime/json/index.js";
import { parseJson } from "../../runtime/json/parse.js";
import { membersOf } from "../../runtime/json/webapi/sieve.js";
import { soapServer } from "../../runtime/soap/double.js";
import { connect } from "../../runtime/soap/index.js";
import { absentMembers, type Preserved } from "../../runtime/types.js";
import { report } from "../interop/report.js";
import { valueOf } from "../support/arbitrary.js";
import { campaigns, cases } from "../support/campaign.js";
import { Filler } from "../support/filler.js";
import { agreeing, agreeingValue, jsonServices, type JsonServices } from "../support/json-services.js";

/** Every 50th is tried in `npm test`. */
const sampled = <Item>(items: readonly Item[]): readonly Item[] =>
  campaigns ? items : items.filter((_, index) => index % 50 === 0);

describe("over SOAP and over JSON", () => {
  let services: JsonServices;
  beforeAll(async () => {
    services = await jsonServices();
  });

  test.each(["filled", "empty"] as const)(
    "the same request arrives, and the same result comes back: %s",
    { timeout: 900_000 },
    async (filling) => {
      const { agents, binding, contract, operations } = services;
      const filler = new Filler(contract);
      let result: unknown;
      const handlers = Object.fromEntries(
        agents.map(({ name, operations: own }) => [
          name,
          Object.fromEntries(Object.keys(own).map((method) => [method, () => result])),
        ]),
      );
      const double = createDoubleOver([soapServer, jsonServer(binding)], agents, handlers, { keep: { calls: 1 } });
      const options = { ticket: "7T:t", applicationToken: "a", fetch: double.fetch };
      const sessions = [
        connect({ ...options, baseUrl: "https://h/Remote" }),
        jsonClient(binding).connect({ ...options, baseUrl: "https://h" }),
      ];
      const differences: string[] = [];
      const tried = sampled(operations);
      for (const { agent, operation, declared, shape } of tried) {
        const [request = {}, response = {}] = [
          [operation.request, declared.request] as const,
          [operation.response, declared.response] as const,
        ].map(([{ members }, message]) => agreeing(members, filler[filling](message), binding));
        result = Object.values(response)[0];
        const seen: { readonly request: unknown; readonly result: unknown }[] = [];
        for (const session of sessions) {
          const came = await session.call(agent, operation.name, request);
          const received = { ...double.calls[0]?.request } as Preserved;
          // A query has a zero for an id that is left out.
          if (shape === "query") delete received[absentMembers];
          seen.push({ request: received, result: came });
        }
        const [soap, json] = seen;
        if (!isDeepStrictEqual(soap?.request, json?.request))
          differences.push(`${agent.name}.${operation.name} request`);
        if (!isDeepStrictEqual(soap?.result, json?.result)) differences.push(`${agent.name}.${operation.name} result`);
      }
      report(`SOAP and JSON, ${filling}`, { "operations compared": tried.length, differences: differences.length });
      expect(differences).toEqual([]);
      if (campaigns) expect(tried).toHaveLength(2_007);
    },
  );

  test("a value of any type is the same after it was written as JSON and read", { timeout: 900_000 }, () => {
    const { binding } = services;
    const codecs = new Codecs(binding);
    const types = sampled(typesOf(services));
    const numRuns = cases("JSON_TYPE_CASES", 3, 20);
    for (const type of types) {
      const codec = codecs.of(() => type);
      fc.assert(
        fc.property(
          valueOf(() => type, 3),
          (arbitrary) => {
            const value = agreeingValue(() => type, arbitrary, binding);
            const message = parseJson(codec.write(value), { depth: 100 });
            expect(codec.read(message.value, message), type.name).toEqual(value);
          },
        ),
        { numRuns },
      );
    }
    report("JSON written and read", { types: types.length, values: types.length * numRuns });
  });
});

/** Returns the types of all requests and results. */
function typesOf({ operations }: JsonServices): readonly TypeDescriptor[] {
  const found = new Set<TypeDescriptor>();
  const open: TypeReference[] = operations.flatMap(({ operation: { request, response } }) =>
    [...request.members, ...response.members].map(([, type]) => type),
  );
  for (let reference = open.pop(); reference; reference = open.pop()) {
    const type = typeof reference === "function" ? reference() : undefined;
    if (!type || found.has(type)) continue;
    found.add(type);
    if (type.kind === "array") open.push(type.item[1]);
    if (type.kind === "dictionary") open.push(type.key[1], type.value[1]);
    if (type.kind !== "carrier") continue;
    open.push(...membersOf(type).map((each) => each.type), ...(type.derived?.() ?? []).map((each) => () => each));
  }
  return [...found];
}
