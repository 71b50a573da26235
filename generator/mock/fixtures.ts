/** Answers from JSON files: `FOLDER/AGENT/OPERATION.json` holds the result of an operation. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { pathsIn, readWhole } from "../source/files.js";
import { jsonText, parseJson } from "../source/json.js";
import type {
  CarrierDescriptor,
  MemberDescriptor,
  MessageDescriptor,
  TypeReference,
} from "../../runtime/descriptors.js";
import type { AnyHandler, HandlersByAgent } from "../../runtime/double/handlers.js";
import type { Scalar } from "../../runtime/values/forms.js";
import { hasTextKey } from "../../runtime/values/text-key.js";
import { mistakeIn, type ServedAgents } from "./handlers-file.js";

/** True if a file has the name of a fixture. */
export const isFixtureName = (path: string): boolean => /\.json$/i.test(path);

/** Returns handlers that answer with the files of a folder; undefined, with NS703, if a file cannot be used. */
export function readFixtures(
  folder: string,
  { agents, notServed }: ServedAgents,
  diagnostics: Diagnostics,
): HandlersByAgent | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    diagnostics.error(problems.NS703.noFolder({ path: folder }));
    return undefined;
  }
  const handlers: Record<string, Record<string, AnyHandler>> = {};
  for (const path of [...pathsIn(folder, isFixtureName)].sort()) {
    const [, agent = "", operation = ""] = /^([^/]+)\/([^/]+)\.json$/i.exec(path) ?? [];
    const value = agent === "" ? undefined : valueIn(join(folder, path), diagnostics);
    const reason =
      agent === ""
        ? "expected a path of the form AGENT/OPERATION.json"
        : mistakeIn({ [agent]: { [operation]: () => undefined } }, { agents, notServed });
    if (reason !== undefined) diagnostics.error(problems.NS703.unknown({ path: join(folder, path), reason }));
    else if (value) {
      const { response } = agents.find(({ name, operations }) => name === agent && operation in operations)!.operations[
        operation
      ]!;
      (handlers[agent] ??= {})[operation] = () => resultOf(response, value.value);
    }
  }
  return diagnostics.hasErrors ? undefined : handlers;
}

function valueIn(path: string, diagnostics: Diagnostics): { readonly value: unknown } | undefined {
  try {
    const text = jsonText(readWhole(path));
    const parsed = "problem" in text ? text : parseJson(text.text);
    if (!("problem" in parsed)) return parsed;
    const { message, ...place } = parsed.problem;
    diagnostics.error(problems.NS703.noJson({ reason: message }), { file: path, ...place });
  } catch (error) {
    diagnostics.error(problems.NS703.noJson({ reason: reasonOf(error) }), { file: path, line: 1, column: 1 });
  }
  return undefined;
}

/** A fixture is the one member of a response, or an object if the response has several. */
function resultOf({ members }: MessageDescriptor, value: unknown): unknown {
  const [first, ...more] = members;
  return first && more.length === 0 ? ofMember(first, value) : ofMembers(members, value);
}

const ofMember = ([, type, occurs]: MemberDescriptor, value: unknown): unknown =>
  occurs.startsWith("*") && Array.isArray(value) ? value.map((each) => ofType(type, each)) : ofType(type, value);

/** Converts the members that the contract has, and leaves the others for the message of the double. */
function ofMembers(members: readonly MemberDescriptor[], value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const member = members.find(([name]) => name === key);
      return [key, member ? ofMember(member, each) : (each as unknown)];
    }),
  );
}

function ofType(type: TypeReference, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (typeof type === "object") return ofScalar(type, value);
  const descriptor = type();
  switch (descriptor.kind) {
    case "carrier": {
      const { $type } = value as { readonly $type?: unknown };
      const actual = descriptor.derived?.().find(({ name }) => name === $type) ?? descriptor;
      return ofMembers(membersOf(actual), value);
    }
    case "array":
      return Array.isArray(value) ? value.map((each) => ofMember(descriptor.item, each)) : value;
    case "dictionary": {
      if (typeof value !== "object") return value;
      const pairs = Object.entries(value).map(
        ([key, each]) =>
          [ofMember(descriptor.key, keyOf(descriptor.key, key)), ofMember(descriptor.value, each)] as const,
      );
      return hasTextKey(descriptor) ? Object.fromEntries(pairs) : new Map(pairs);
    }
    case "restricted":
      return ofScalar(descriptor.base, value);
    default:
      return value;
  }
}

/** JSON writes each key as a text. */
const keyOf = ([, type]: MemberDescriptor, key: string): unknown =>
  typeof type === "object" && type.name !== "string" && key.trim() !== "" && Number.isFinite(Number(key))
    ? Number(key)
    : key;

/** Returns all members of a carrier, those of its bases first. */
export const membersOf = ({ base, members }: CarrierDescriptor): readonly MemberDescriptor[] =>
  base ? [...membersOf(base()), ...members] : members;

/** Returns the value of a scalar that JSON writes as a text or a number, such as bytes and integers of 64 bits. */
function ofScalar(scalar: Scalar, value: unknown): unknown {
  const { form } = scalar;
  const isText = typeof value === "string";
  if ((form.kind === "bytes" && isText) || (form.kind === "bigint" && (isText || typeof value === "number")))
    return form.read(String(value), scalar) ?? value;
  return form.kind === "decimal" && typeof value === "number" ? String(value) : value;
}
