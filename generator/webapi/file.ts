/**
 * `webapi.json` in a vendored set: the JSON binding in one fixed form for `git diff`, with an operation or a flags type
 * on each line.
 */
import {
  requestShapes,
  type JsonFlags,
  type JsonOperation,
  type RequestShape,
  type WebApi,
} from "../contract/web-api.js";

/** Returns the text of `webapi.json`. */
export function printWebApi({ source, digests, operations, flags }: WebApi): string {
  const agents = Object.entries(operations).map(([agent, each]) => [
    agent,
    block(
      Object.entries(each).map(([name, { shape, renamed }]) => [name, line(renamed ? { shape, renamed } : shape)]),
      "    ",
    ),
  ]);
  const entries = [
    ["source", JSON.stringify(source)],
    [
      "digests",
      block(
        Object.entries(digests).map(([path, digest]) => [path, JSON.stringify(digest)]),
        "  ",
      ),
    ],
    ["operations", block(agents, "  ")],
    [
      "flags",
      block(
        Object.entries(flags).map(([type, names]) => [type, line(names)]),
        "  ",
      ),
    ],
  ];
  return `${block(entries, "")}\n`;
}

/** Returns an object with an entry on each line. The values are JSON already. */
function block(entries: readonly (readonly string[])[], indent: string): string {
  if (entries.length === 0) return "{}";
  const lines = entries.map(([name = "", json = ""]) => `${indent}  ${JSON.stringify(name)}: ${json}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** Returns a value as JSON on one line, with spaces as Prettier sets them. */
function line(value: string | object): string {
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value) as (readonly [string, string | object])[];
  const inside = entries.map(
    ([name, each]) =>
      `${JSON.stringify(name)}: ${typeof each === "number" || each === null ? String(each) : line(each)}`,
  );
  return inside.length === 0 ? "{}" : `{ ${inside.join(", ")} }`;
}

/** Returns the binding that a parsed `webapi.json` holds, or the reason why it holds none. */
export function webApiOf(json: unknown): WebApi | { readonly reason: string } {
  if (!isObject(json)) return { reason: "expected an object" };
  const { source, digests, operations, flags } = json;
  if (typeof source !== "string") return { reason: "expected a text as source" };
  if (!isObject(digests) || !Object.values(digests).every((each) => typeof each === "string"))
    return { reason: "expected texts in digests" };
  if (!isObject(operations)) return { reason: "expected an object as operations" };
  if (!isObject(flags)) return { reason: "expected an object as flags" };
  const bindings = Object.create(null) as Record<string, Record<string, JsonOperation>>;
  for (const [agent, each] of Object.entries(operations)) {
    if (!isObject(each)) return { reason: `expected an object as operations of ${agent}` };
    const own = (bindings[agent] = Object.create(null) as Record<string, JsonOperation>);
    for (const [name, value] of Object.entries(each)) {
      const operation = operationOf(value);
      if (!operation) return { reason: `expected a shape of ${agent}.${name}: ${requestShapes.join(", ")}` };
      own[name] = operation;
    }
  }
  for (const [type, names] of Object.entries(flags))
    if (!isObject(names) || !Object.values(names).every((each) => each === null || Number.isSafeInteger(each)))
      return { reason: `expected whole numbers or null as names of ${type}` };
  return {
    source,
    digests: digests as WebApi["digests"],
    operations: bindings,
    flags: flags as Readonly<Record<string, JsonFlags>>,
  };
}

function operationOf(value: unknown): JsonOperation | undefined {
  if (isShape(value)) return { shape: value };
  if (!isObject(value) || !isShape(value["shape"])) return undefined;
  const { shape, renamed } = value as { readonly shape: RequestShape; readonly renamed?: unknown };
  if (!isObject(renamed) || !Object.values(renamed).every((each) => typeof each === "string")) return undefined;
  return { shape, renamed: renamed as Readonly<Record<string, string>> };
}

const isShape = (value: unknown): value is RequestShape => (requestShapes as readonly unknown[]).includes(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
