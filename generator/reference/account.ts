/**
 * Reads the Agents Swagger (2.0), which describes the same services as a JSON API. `verify` compares the contract with
 * it. A type is one text: `integer:int32`, `array of string`, `map of Carrier`, `enum A|B`.
 */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { digestsOf, fingerprint } from "../source/digests.js";
import { isSwaggerName } from "../source/file-kinds.js";
import { readFiles } from "../source/files.js";
import { decodeText } from "../source/text.js";

/** The operations and types of the JSON API. */
export interface Account {
  readonly operations: readonly AccountOperation[];
  readonly types: readonly AccountType[];
}

/** An operation of the JSON API. */
export interface AccountOperation {
  readonly agent: string;
  readonly operation: string;
  /** Form of the parameters: an object with all parameters, one carrier as the body, a key in the query, or none. */
  readonly takes: "request" | "carrier" | "key" | "nothing";
  readonly parameters: readonly AccountMember[];
  /** Type of the response; `nothing` if the response is empty. */
  readonly result: string;
}

/** A type of the JSON API. */
export interface AccountType {
  readonly name: string;
  readonly members: readonly AccountMember[];
}

/** A property or parameter. */
export interface AccountMember {
  readonly name: string;
  readonly type: string;
}

interface Schema {
  readonly $ref?: unknown;
  readonly type?: unknown;
  readonly format?: unknown;
  readonly enum?: unknown;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter extends Schema {
  readonly name?: unknown;
  readonly in?: unknown;
  readonly schema?: Schema;
}

interface Post {
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** An account with the digests of the documents that it was read from. */
export interface ReadAccount extends Account {
  /** Base name of the path that it was read from. */
  readonly source: string;
  /** SHA-256 in hexadecimal by path. */
  readonly digests: Readonly<Record<string, string>>;
  /** One digest of all files that were read. */
  readonly fingerprint: string;
}

/**
 * Reads the Agents Swagger: one document with all agents, or a folder with a document for each agent, as SuperOffice
 * publishes them. Returns undefined, with NS401 or another diagnostic, if there is none.
 */
export async function readAccount(path: string, diagnostics: Diagnostics): Promise<ReadAccount | undefined> {
  const named = await readFiles(path, isSwaggerName, diagnostics);
  if (!named) return undefined;
  const operations = new Map<string, AccountOperation>();
  const types = new Map<string, AccountType>();
  const documents: (typeof named.files)[number][] = [];
  for (const file of named.files) {
    const text = decodeText(file.bytes, file.path, diagnostics);
    const account = text === undefined ? undefined : soundAccount(text);
    if (!account) continue;
    documents.push(file);
    for (const each of account.operations) operations.set(`${each.agent}.${each.operation}`, each);
    for (const each of account.types) types.set(each.name, each);
  }
  if (documents.length === 0) {
    diagnostics.error(problems.NS401.noSwagger({ path }));
    return undefined;
  }
  return {
    operations: [...operations.values()],
    types: [...types.values()],
    source: named.label,
    digests: Object.fromEntries(await digestsOf(documents)),
    fingerprint: fingerprint(named, await digestsOf(named.files)),
  };
}

/** Returns the account in a JSON text; undefined if the text is not JSON or not a valid Swagger file. */
function soundAccount(text: string): Account | undefined {
  try {
    return accountOf(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return undefined;
  }
}

function accountOf(json: unknown): Account | undefined {
  if (typeof json !== "object" || json === null || !("paths" in json) || !("definitions" in json)) return undefined;
  const definitions = json.definitions as Readonly<Record<string, Schema>>;
  const requests = new Set<string>();
  const operations = Object.entries(json.paths as Readonly<Record<string, { readonly post?: Post }>>).flatMap(
    ([path, { post }]): AccountOperation[] => {
      const [, agent, operation] = /\/Agents\/(\w+)\/(\w+)$/.exec(path) ?? [];
      if (agent === undefined || operation === undefined || !post) return [];
      return [
        {
          agent,
          operation,
          ...takenBy(post, operation, definitions, requests),
          result: typeOf(post.responses?.["200"]?.schema),
        },
      ];
    },
  );
  if (operations.length === 0) return undefined;
  const types = Object.entries(definitions).flatMap(([name, definition]): AccountType[] =>
    requests.has(name) ? [] : [{ name: lastOf(name), members: membersOf(definition) }],
  );
  return { operations, types };
}

/**
 * Returns the parameters of an operation. Parameters such as `$select` belong to the JSON API itself, so they are left
 * out.
 */
function takenBy(
  post: Post,
  operation: string,
  definitions: Readonly<Record<string, Schema>>,
  requests: Set<string>,
): Pick<AccountOperation, "takes" | "parameters"> {
  const body = post.parameters?.find((each) => each.in === "body");
  const name = refOf(body?.schema);
  if (name?.endsWith(`.${operation}Request`)) {
    requests.add(name);
    return { takes: "request", parameters: membersOf(definitions[name]) };
  }
  if (body) return { takes: "carrier", parameters: [{ name: String(body.name), type: typeOf(body.schema) }] };
  const keys = (post.parameters ?? []).filter((each) => each.in === "query" && !String(each.name).startsWith("$"));
  return {
    takes: keys.length > 0 ? "key" : "nothing",
    parameters: keys.map((each) => ({ name: String(each.name), type: typeOf(each) })),
  };
}

const membersOf = (definition: Schema | undefined): readonly AccountMember[] =>
  Object.entries(definition?.properties ?? {}).map(([name, schema]) => ({ name, type: typeOf(schema) }));

function typeOf(schema: Schema | undefined): string {
  if (!schema) return "nothing";
  const name = refOf(schema);
  if (name !== undefined) return lastOf(name);
  if (Array.isArray(schema.enum)) return `enum ${schema.enum.join("|")}`;
  if (schema.type === "array") return `array of ${typeOf(schema.items)}`;
  if (schema.type === "object")
    return schema.additionalProperties ? `map of ${typeOf(schema.additionalProperties)}` : "object";
  return typeof schema.format === "string" ? `${String(schema.type)}:${schema.format}` : String(schema.type);
}

const refOf = (schema: Schema | undefined): string | undefined =>
  typeof schema?.$ref === "string" ? schema.$ref.replace("#/definitions/", "") : undefined;

const lastOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
