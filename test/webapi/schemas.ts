/**
 * The schemas of the published Swagger, as ajv checks them. The Swagger says nothing about null, and less than JSON Schema could about names. So this adds:
 * null may stand anywhere, no member may be unknown, and an answer has all members.
 */
import { Ajv, type ValidateFunction } from "ajv";

/** The names of each flags type in JSON. */
type FlagNames = readonly (readonly string[])[];

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

interface Parameter {
  readonly in: "body" | "query" | "header";
  readonly name: string;
  readonly required?: boolean;
  readonly type?: string;
  readonly schema?: Schema;
}

export interface Swagger {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly post: {
          readonly parameters?: readonly Parameter[];
          readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
        };
      }
    >
  >;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Members that only the Swagger has. */
const onlyThere: ReadonlySet<string> = new Set(["TemplateInfo.MimeType", "LicenseInfo.ExtraInfo"]);
/** Bases of derived carriers, whose members the Swagger does not have. */
const bases = /^(?:FieldInfo|WorkflowStep|WorkflowStepOption|BoardViewSettings)Base$/;
/** Flags that the Swagger has as any text. The empty set is a number. */
const textFlags: ReadonlySet<string> = new Set(["TableRight.Mask", "FieldRight.Mask"]);

const formats = {
  int32: { type: "number", validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 32 },
  int64: { type: "number", validate: Number.isInteger },
  double: { type: "number", validate: Number.isFinite },
  byte: /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/,
  binary: true,
  // Without a zone: NetServer's dates have none.
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?(?:Z|[+-]\d\d:\d\d)?$/,
} as const;

export type Check = (json: unknown) => readonly string[];

/** The checks of one operation. Each returns the places that do not match. */
export interface OperationSchemas {
  /** The body of a request; undefined if there is none. */
  readonly body: Check | undefined;
  /** The name of the one parameter in the query; undefined if there is none. */
  readonly query: string | undefined;
  /** The answer; undefined if there is none. */
  readonly answer: Check | undefined;
}

/** Returns the checks of an operation by its path. Undefined for a path that the Swagger does not have. */
export function swaggerSchemas(
  { paths, definitions }: Swagger,
  flags: FlagNames,
): (path: string) => OperationSchemas | undefined {
  const [requests, answers] = [checksOf(definitions, flags, false), checksOf(definitions, flags, true)];
  return (path) => {
    const post = paths[path]?.post;
    if (!post) return undefined;
    const parameters = (post.parameters ?? []).filter(({ in: place, required }) => place !== "header" && required);
    const body = parameters.find((each) => each.in === "body")?.schema;
    const answer = post.responses["200"]?.schema;
    return {
      body: body && requests(body),
      query: parameters.find((each) => each.in === "query")?.name,
      answer: answer && answers(answer),
    };
  };
}

/** Returns a function that compiles a schema. */
function checksOf(definitions: Swagger["definitions"], flags: FlagNames, isAnswer: boolean): (schema: Schema) => Check {
  const ajv = new Ajv({ strict: false, allErrors: true, formats });
  const strict = new Strict(flags, isAnswer);
  ajv.addSchema({
    $id: "swagger",
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, schema]) => [name, strict.schema(schema, name.replace(/^.*\./, ""))]),
    ),
  });
  return (schema) => {
    const check: ValidateFunction = ajv.compile(strict.schema(schema, ""));
    return (json) =>
      check(json)
        ? []
        : (check.errors ?? []).map(
            ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
          );
  };
}

/** Translates schemas of the Swagger. */
class Strict {
  readonly #flags: FlagNames;
  readonly #isAnswer: boolean;

  constructor(flags: FlagNames, isAnswer: boolean) {
    this.#flags = flags;
    this.#isAnswer = isAnswer;
  }

  /** `name` is that of the definition. */
  schema(
    { $ref, type = "", format, enum: names, items, properties, additionalProperties }: Schema,
    name: string,
  ): object {
    if ($ref !== undefined) return { $ref: `swagger${$ref}` };
    if (names) return this.#names(names);
    // A value of any type.
    if (type === "object" && !properties && !additionalProperties) return {};
    return {
      type: [type, "null"],
      ...(format !== undefined && { format }),
      ...(items && { items: this.schema(items, name) }),
      ...(additionalProperties && { additionalProperties: this.schema(additionalProperties, name) }),
      ...(properties && this.#object(properties, name)),
    };
  }

  #object(properties: Readonly<Record<string, Schema>>, name: string): object {
    const all = Object.keys(properties).filter((each) => !onlyThere.has(`${name}.${each}`));
    return {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, schema]) => [
          key,
          textFlags.has(`${name}.${key}`) ? { type: ["string", "integer"] } : this.schema(schema, name),
        ]),
      ),
      additionalProperties: bases.test(name),
      ...(this.#isAnswer && { required: all }),
    };
  }

  #names(names: readonly string[]): object {
    // The empty set, and sets with a bit without a name, are numbers.
    const isFlags = this.#flags.some((known) => names.every((each) => known.includes(each)));
    // Json.NET writes a value without a name as a number.
    if (!isFlags) return { enum: [...names, null, ...(this.#isAnswer ? [0] : [])] };
    const name = `(?:${names.join("|")})`;
    return { anyOf: [{ type: ["integer", "null"] }, { type: "string", pattern: `^${name}(?:, ${name})*$` }] };
  }
}
