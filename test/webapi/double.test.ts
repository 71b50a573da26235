/** The double over JSON, held against the published Swagger: it takes the request of every operation, and its answers match the schemas. */
import { beforeAll, describe, expect, test } from "vitest";
import { describeBinding } from "../../generator/describe/json-binding.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import { readFiles } from "../../generator/source/files.js";
import type { AgentDescriptor, CarrierDescriptor } from "../../runtime/descriptors.js";
import { createDoubleOver, type NetServerDouble } from "../../runtime/double/double.js";
import { exampleOf } from "../../runtime/double/example.js";
import type { HandlersByAgent } from "../../runtime/double/handlers.js";
import { jsonServer } from "../../runtime/json/double.js";
import { jsonClient, type JsonSession } from "../../runtime/json/index.js";
import { corpus } from "../support/corpus.js";

const wsdls = corpus("Services88-wsdl-2026-07.zip");
const swagger = corpus("Swagger-v1-Agents-2026-07.zip");

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

interface Swagger {
  readonly paths: Readonly<
    Record<string, { readonly post: { readonly responses: Readonly<Record<string, { readonly schema?: Schema }>> } }>
  >;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Members that the WSDL does not have, and members of derived carriers, which the Swagger does not have. */
const onlyHere: ReadonlySet<string> = new Set(["MimeType", "ExtraInfo"]);
const bases = /(?:FieldInfo|WorkflowStep|WorkflowStepOption|BoardViewSettings)Base$/;

/** Returns the places at which a value is not as a schema says. Null may stand anywhere: the Swagger says nothing about it. */
function misfits(value: unknown, schema: Schema, { definitions }: Swagger, path: string): readonly string[] {
  if (value === null) return [];
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace("#/definitions/", "");
    const found = definitions[name];
    if (!found) return [`${path}: ${name} is not defined`];
    return bases.test(name) ? [] : misfits(value, found, { definitions } as Swagger, path);
  }
  const inside = (each: unknown, of: Schema, step: string) =>
    misfits(each, of, { definitions } as Swagger, path + step);
  const wrong = [`${path}: ${JSON.stringify(value).slice(0, 60)} is not ${JSON.stringify(schema).slice(0, 100)}`];
  switch (schema.type) {
    case "array":
      if (!Array.isArray(value)) return wrong;
      return value.flatMap((each, index) => inside(each, schema.items ?? {}, `[${index}]`));
    case "object": {
      // A value of any type.
      if (!schema.properties && !schema.additionalProperties) return [];
      if (typeof value !== "object" || Array.isArray(value)) return wrong;
      const { properties = {}, additionalProperties } = schema;
      if (additionalProperties)
        return Object.entries(value).flatMap(([key, each]) => inside(each, additionalProperties, `["${key}"]`));
      const missing = Object.keys(properties).filter((name) => !(name in value) && !onlyHere.has(name));
      return [
        ...missing.map((name) => `${path}.${name} is missing`),
        ...Object.entries(value).flatMap(([name, each]) =>
          properties[name] ? inside(each, properties[name], `.${name}`) : [`${path}.${name} is unknown`],
        ),
      ];
    }
    case "string":
      if (typeof value !== "string") return value === 0 ? [] : wrong;
      return !schema.enum || value.split(", ").every((each) => schema.enum?.includes(each)) ? [] : wrong;
    case "integer":
      return Number.isInteger(value) ? [] : wrong;
    case "number":
      return typeof value === "number" ? [] : wrong;
    case "boolean":
      return typeof value === "boolean" ? [] : wrong;
    default:
      return wrong;
  }
}

describe.skipIf(!wsdls || !swagger)("the double over JSON", () => {
  let agents: readonly AgentDescriptor[];
  let published: Swagger;
  let serve: (handlers?: HandlersByAgent) => { readonly double: NetServerDouble; readonly session: JsonSession };

  beforeAll(async () => {
    const [contract] = await inspect({ from: wsdls!, swagger: swagger! });
    const named = await readFiles(swagger!, (path) => path.endsWith(".json"), new Diagnostics());
    published = JSON.parse(new TextDecoder().decode(named!.files[0]!.bytes)) as Swagger;
    agents = agentDescriptors(contract!);
    const binding = describeBinding(contract!, contract!.webApi!);
    serve = (handlers = {}) => {
      const double = createDoubleOver([jsonServer(binding)], agents, handlers, { keep: { calls: 1 } });
      const session = jsonClient(binding).connect({ baseUrl: "https://h", ticket: "7T:t", fetch: double.fetch });
      return { double, session };
    };
  });

  const operations = () =>
    agents.flatMap((agent) =>
      Object.entries(agent.operations).flatMap(([method, operation]) => {
        const path = `/api/v1/Agents/${agent.name}/${operation.name}`;
        const post = published.paths[path]?.post;
        return post ? [{ agent, method, operation, path, schema: post.responses["200"]?.schema }] : [];
      }),
    );

  test("takes the client's request for each operation in the shape that the Swagger has", async () => {
    const { double, session } = serve();
    for (const { agent, method, operation, path } of operations()) {
      const request = exampleOf(operation.request);
      await session.call(agent, method, request).catch((error: unknown) => {
        throw new Error(`${path}: ${String(error)}`);
      });
      expect(double.calls[0], path).toMatchObject({ operation: operation.name, request, dropped: [] });
    }
    expect(operations()).toHaveLength(2_007);
  });

  test.each(["example", "zeros"])("answers as the schemas say: %s", async (kind) => {
    const handlers = Object.fromEntries(
      agents.map(({ name, operations }) => [
        name,
        Object.fromEntries(
          Object.entries(operations)
            .filter(([, { response }]) => isCarrier(response.members[0]?.[1]))
            .map(([method]) => [method, () => ({})]),
        ),
      ]),
    );
    const { double } = serve(kind === "zeros" ? handlers : {});
    const { session } = serve();
    const wrong: string[] = [];
    for (const { agent, method, operation, path, schema } of operations()) {
      let answer: Response | undefined;
      const fetch = async (url: string, init: RequestInit) => {
        const headers = { ...(init.headers as Record<string, string>), Accept: "application/json" };
        answer = await double.fetch(url, { ...init, headers });
        return answer.clone();
      };
      await session.with({ fetch: fetch as never }).call(agent, method, exampleOf(operation.request));
      if (!schema) expect(answer?.status, path).toBe(204);
      else wrong.push(...misfits(await answer?.json(), schema, published, path));
    }
    expect(wrong).toEqual([]);
  });
});

/** True for a carrier without derived ones, of which a handler may leave out all members. */
function isCarrier(type: unknown): boolean {
  const found = typeof type === "function" ? (type as () => Partial<CarrierDescriptor>)() : undefined;
  return found?.kind === "carrier" && !found.derived;
}
