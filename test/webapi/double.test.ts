/**
 * The client and the double over JSON, held against the published Swagger by ajv: each request that the client sends and each answer of the double matches
 * its schema, and the double reads the values that were sent.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { localOf } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { readFiles } from "../../generator/source/files.js";
import type { TypeReference } from "../../runtime/descriptors.js";
import { createDoubleOver } from "../../runtime/double/double.js";
import { exampleOf } from "../../runtime/double/example.js";
import { jsonServer } from "../../runtime/json/double.js";
import { jsonClient } from "../../runtime/json/index.js";
import { report } from "../interop/report.js";
import { corpus } from "../support/corpus.js";
import { Filler } from "../support/filler.js";
import { agreeing, jsonServices, type JsonOperation, type JsonServices } from "../support/json-services.js";
import { swaggerSchemas, type OperationSchemas, type Swagger } from "./schemas.js";

const swagger = corpus("Swagger-v1-Agents-2026-07.zip");

type Values = Record<string, unknown>;

/** The ways to fill a request and a result. A result that is undefined is what the double answers by itself. */
const fillings = {
  "the documented examples": () => ({
    request: ({ operation }: JsonOperation): Values => exampleOf(operation.request),
    result: (): unknown => undefined,
  }),
  "all members filled": ({ contract, binding }: JsonServices) => {
    const filler = new Filler(contract);
    return {
      request: ({ operation, declared }: JsonOperation): Values =>
        agreeing(operation.request.members, filler.filled(declared.request), binding),
      result: ({ operation, declared }: JsonOperation): unknown =>
        Object.values(agreeing(operation.response.members, filler.filled(declared.response), binding))[0],
    };
  },
  "null and zero": ({ contract, binding }: JsonServices) => {
    const filler = new Filler(contract);
    return {
      request: ({ operation, declared }: JsonOperation): Values =>
        agreeing(operation.request.members, filler.empty(declared.request), binding),
      // The double writes zeros for what is left out. A carrier that is left out is null.
      result: ({ operation }: JsonOperation): unknown =>
        isCarrier(operation.response.members[0]?.[1]) ? {} : undefined,
    };
  },
} as const;

describe.skipIf(!swagger)("the published Swagger", () => {
  let services: JsonServices;
  let schemasOf: (path: string) => OperationSchemas | undefined;

  beforeAll(async () => {
    services = await jsonServices();
    const named = await readFiles(swagger ?? "", (path) => path.endsWith(".json"), new Diagnostics());
    const published = JSON.parse(new TextDecoder().decode(named?.files[0]?.bytes)) as Swagger;
    schemasOf = swaggerSchemas(published, flagNames(services));
  });

  test.each(Object.keys(fillings) as (keyof typeof fillings)[])(
    "has schemas that all requests and answers match: %s",
    { timeout: 600_000 },
    async (filling) => {
      const { agents, binding, operations } = services;
      const { request: requestOf, result: resultOf } = fillings[filling](services);
      let result: unknown;
      const handlers = Object.fromEntries(
        agents.map(({ name, operations: own }) => [
          name,
          Object.fromEntries(Object.keys(own).map((method) => [method, () => result])),
        ]),
      );
      const options = { keep: { calls: 1 } };
      const double = createDoubleOver([jsonServer(binding)], agents, resultOf.length > 0 ? handlers : {}, options);
      let sent: { readonly url: string; readonly body: string } = { url: "", body: "" };
      let answer: Response | undefined;
      const fetch = async (url: string, init: RequestInit) => {
        sent = { url, body: init.body as string };
        const headers = { ...(init.headers as Record<string, string>), Accept: "application/json" };
        answer = await double.fetch(url, { ...init, headers });
        return answer.clone();
      };
      const session = jsonClient(binding).connect({ baseUrl: "https://h", ticket: "7T:t", fetch });
      const wrong: string[] = [];
      for (const each of operations) {
        const { agent, operation } = each;
        const path = `/api/v1/Agents/${agent.name}/${operation.name}`;
        const note = (place: string, misfits: readonly string[]): void => {
          wrong.push(...misfits.map((misfit) => `${path} ${place}: ${misfit}`));
        };
        const request = requestOf(each);
        result = resultOf(each);
        await session.call(agent, operation.name, request).catch((error: unknown) => note("call", [String(error)]));
        expect(double.calls[0], path).toMatchObject({ operation: operation.name, request, dropped: [] });
        const schemas = schemasOf(path);
        if (!schemas) throw new Error(`${path} is not in the Swagger`);
        const query = new URL(sent.url).search;
        note("query", query.replace(/=-?\d+$/, "") === (schemas.query ? `?${schemas.query}` : "") ? [] : [query]);
        note("request", schemas.body ? schemas.body(JSON.parse(sent.body)) : sent.body === "" ? [] : [sent.body]);
        const text = (await answer?.text()) ?? "";
        note("answer", schemas.answer ? schemas.answer(JSON.parse(text)) : answer?.status === 204 ? [] : [text]);
      }
      report(`The Swagger's schemas, ${filling}`, { "operations checked": operations.length, misfits: wrong.length });
      expect(wrong).toEqual([]);
      expect(operations).toHaveLength(2_007);
    },
  );
});

/** True for a carrier without derived ones, of which a handler may leave out all members. */
function isCarrier(reference: TypeReference | undefined): boolean {
  const type = typeof reference === "function" ? reference() : undefined;
  return type?.kind === "carrier" && !type.derived;
}

/** Returns the names of each flags type: those of the contract, and those that only JSON has. */
const flagNames = ({ contract, binding }: JsonServices): readonly (readonly string[])[] =>
  [...contract.types.values()].flatMap((type) =>
    type.kind === "flags"
      ? [[...type.values.map(({ name }) => name), ...Object.keys(binding.flags[localOf(type.name)] ?? {})]]
      : [],
  );
