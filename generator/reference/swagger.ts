/** Reads the documentation in the Agents Swagger (2.0): of operations, parameters, carriers and members. */
import { clean } from "./clean.js";
import type { OperationReference, Reference, TypeReference } from "./model.js";

interface Definition {
  readonly description?: unknown;
  readonly properties?: Readonly<Record<string, { readonly description?: unknown }>>;
}

interface Parameter {
  readonly name?: unknown;
  readonly in?: unknown;
  readonly description?: unknown;
  readonly schema?: { readonly $ref?: unknown };
}

interface Operation {
  readonly summary?: unknown;
  readonly description?: unknown;
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly description?: unknown }>>;
}

/** Returns the documentation in a parsed Swagger file; undefined if it has no agents. */
export function readSwagger(json: unknown): Reference | undefined {
  if (typeof json !== "object" || json === null || !("paths" in json) || !("definitions" in json)) return undefined;
  const definitions = json.definitions as Readonly<Record<string, Definition>>;
  const requests = new Set<string>();
  const operations = Object.entries(json.paths as Readonly<Record<string, { readonly post?: Operation }>>).flatMap(
    ([path, { post }]) => {
      const [, agent, operation] = /\/Agents\/(\w+)\/(\w+)$/.exec(path) ?? [];
      if (agent === undefined || operation === undefined || !post) return [];
      const body = post.parameters?.find((each) => each.in === "body");
      const request = refOf(body?.schema?.$ref);
      // The body of an operation is an object of its parameters, or its only carrier.
      if (request?.endsWith(`.${operation}Request`)) {
        requests.add(request);
        return [readOperation(agent, operation, post, members(definitions[request]))];
      }
      return [readOperation(agent, operation, post, ownParameters(post))];
    },
  );
  if (operations.length === 0) return undefined;
  const types = Object.entries(definitions)
    .filter(([name]) => !requests.has(name))
    .map(([name, definition]) => readType(name, definition));
  return { operations, types, examples: [] };
}

/**
 * Returns the prose of the parameter that is the whole body, or of those in the query. Parameters such as `$select`
 * belong to the JSON API itself, so they are left out.
 */
const ownParameters = ({ parameters = [] }: Operation): Readonly<Record<string, string>> =>
  withText(
    parameters.flatMap(({ name, in: place, description }): [string, string][] =>
      typeof name === "string" && (place === "body" || (place === "query" && !name.startsWith("$")))
        ? [[name, prose(description)]]
        : [],
    ),
  );

function readOperation(
  agent: string,
  operation: string,
  post: Operation,
  parameters: Readonly<Record<string, string>>,
): OperationReference {
  const summary = [prose(post.summary), prose(post.description)].filter((each) => each !== "").join("\n\n");
  const returns = prose(post.responses?.["200"]?.description);
  return { agent, operation, parameters, ...(summary && { summary }), ...(returns && returns !== "OK" && { returns }) };
}

function readType(name: string, definition: Definition): TypeReference {
  const summary = prose(definition.description);
  return { name: name.slice(name.lastIndexOf(".") + 1), members: members(definition), ...(summary && { summary }) };
}

const members = (definition: Definition | undefined): Readonly<Record<string, string>> =>
  withText(Object.entries(definition?.properties ?? {}).map(([name, each]) => [name, prose(each.description)]));

const withText = (pairs: readonly (readonly [name: string, text: string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.filter(([, text]) => text !== ""));

const refOf = (ref: unknown): string | undefined =>
  typeof ref === "string" ? ref.replace("#/definitions/", "") : undefined;

const prose = (text: unknown): string => (typeof text === "string" ? clean(text) : "");
