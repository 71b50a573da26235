/** The Agents Swagger (2.0): prose for every operation, parameter, carrier and member. */
import { clean } from "./clean.js";
import type { OperationReference, Reference, TypeReference } from "./model.js";

interface Definition {
  readonly description?: unknown;
  readonly properties?: Readonly<Record<string, { readonly description?: unknown }>>;
}

interface Operation {
  readonly summary?: unknown;
  readonly description?: unknown;
  readonly parameters?: readonly { readonly in?: unknown; readonly schema?: { readonly $ref?: unknown } }[];
  readonly responses?: Readonly<Record<string, { readonly description?: unknown }>>;
}

/** Undefined where the JSON is no Swagger with agents in it. */
export function readSwagger(json: unknown): Reference | undefined {
  if (typeof json !== "object" || json === null || !("paths" in json) || !("definitions" in json)) return undefined;
  const definitions = json.definitions as Readonly<Record<string, Definition>>;
  const requests = new Set<string>();
  const operations = Object.entries(json.paths as Readonly<Record<string, { readonly post?: Operation }>>).flatMap(([path, { post }]) => {
    const [, agent, operation] = /\/Agents\/(\w+)\/(\w+)$/.exec(path) ?? [];
    if (agent === undefined || operation === undefined || !post) return [];
    const body = refOf(post.parameters?.find((each) => each.in === "body")?.schema?.$ref);
    if (body !== undefined) requests.add(body);
    return [readOperation(agent, operation, post, body === undefined ? undefined : definitions[body])];
  });
  if (operations.length === 0) return undefined;
  const types = Object.entries(definitions).filter(([name]) => !requests.has(name)).map(([name, definition]) => readType(name, definition));
  return { operations, types };
}

function readOperation(agent: string, operation: string, post: Operation, body: Definition | undefined): OperationReference {
  const summary = [prose(post.summary), prose(post.description)].filter((each) => each !== "").join("\n\n");
  const returns = prose(post.responses?.["200"]?.description);
  return { agent, operation, parameters: members(body), ...(summary && { summary }), ...(returns && returns !== "OK" && { returns }) };
}

function readType(name: string, definition: Definition): TypeReference {
  const summary = prose(definition.description);
  return { name: name.slice(name.lastIndexOf(".") + 1), members: members(definition), ...(summary && { summary }) };
}

const members = (definition: Definition | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(definition?.properties ?? {}).map(([name, each]) => [name, prose(each.description)] as const).filter(([, text]) => text !== ""));

const refOf = (ref: unknown): string | undefined => (typeof ref === "string" ? ref.replace("#/definitions/", "") : undefined);

const prose = (text: unknown): string => (typeof text === "string" ? clean(text) : "");
