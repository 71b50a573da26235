/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * The values that an operation's documented example shows: what its types alone give. One item of an array, one pair of a dictionary, the
 * first name of an enumeration, zeros and empty text; a carrier's own members; nil where it gets deep.
 */
import type {
  CarrierDescriptor,
  DictionaryDescriptor,
  MemberDescriptor,
  MessageDescriptor,
  ScalarName,
  TypeDescriptor,
  TypeReference,
} from "../descriptors.js";
import { hasTextKey } from "../values/text-key.js";

/** Levels below the body's element from which on the examples show nil, but for text that does not repeat. */
const deepest = 8;

/** Examples of the types whose documented example is no valid value (an empty dateTime) or no number. */
const scalarExamples: Readonly<Partial<Record<ScalarName, unknown>>> = {
  anyType: { $type: "xs:string", value: "" },
  base64Binary: new Uint8Array(),
  boolean: false,
  date: "2000-01-01",
  dateTime: "2000-01-01T00:00:00",
  decimal: "0.0",
  duration: "PT0S",
  gDay: "---01",
  gMonth: "--01",
  gMonthDay: "--01-01",
  gYear: "2000",
  gYearMonth: "2000-01",
  guid: "00000000-0000-0000-0000-000000000000",
  char: "\0",
  hexBinary: new Uint8Array(),
  integer: BigInt(0),
  language: "en",
  long: BigInt(0),
  Name: "x",
  NCName: "x",
  negativeInteger: BigInt(-1),
  NMTOKEN: "x",
  nonNegativeInteger: BigInt(0),
  nonPositiveInteger: BigInt(0),
  positiveInteger: BigInt(1),
  time: "00:00:00",
  timeSpan: "PT0S",
  unsignedLong: BigInt(0),
};
const texts: ReadonlySet<string> = new Set<ScalarName>(["anyURI", "normalizedString", "string", "token"]);

/** The members of a message's body. */
export const exampleOf = (message: MessageDescriptor): Record<string, unknown> => membersOf(message.members, 1);

function membersOf(members: readonly MemberDescriptor[], depth: number): Record<string, unknown> {
  return Object.fromEntries(
    members.flatMap((member): [string, unknown][] => {
      const [name, , occurs, options] = member;
      const value = elementOf(member, depth);
      if (value === undefined) return [];
      return [[options?.property ?? name, occurs.startsWith("*") ? [value] : value]];
    }),
  );
}

/** Undefined for what is too deep and may be left out, but not be nil. */
function elementOf([, type, occurs]: MemberDescriptor, depth: number): unknown {
  if (depth < deepest || (typeof type === "object" && type.name === "string" && !occurs.startsWith("*")))
    return valueOf(type, depth);
  if (occurs.endsWith("nil")) return null;
  return occurs.startsWith("1") ? valueOf(type, depth) : undefined;
}

function valueOf(type: TypeReference, depth: number): unknown {
  if (typeof type === "object") return scalarOf(type.name);
  const descriptor = type();
  switch (descriptor.kind) {
    case "carrier":
      return carrierOf(descriptor, depth);
    case "array":
      return [elementOf(descriptor.item, depth + 1)].filter((item) => item !== undefined);
    case "dictionary":
      return dictionaryOf(descriptor, depth);
    case "enumeration":
      return firstOf(descriptor);
    case "flags":
      return [firstOf(descriptor)];
    case "restricted":
      return scalarOf(descriptor.base.name);
  }
}

const scalarOf = (name: ScalarName): unknown => (texts.has(name) ? "" : (scalarExamples[name] ?? 0));

const firstOf = ({
  names: [first = ""],
}: Extract<TypeDescriptor, { readonly kind: "enumeration" | "flags" }>): string => first;

function carrierOf(descriptor: Extract<TypeDescriptor, { readonly kind: "carrier" }>, depth: number): unknown {
  // Nothing can stand for a carrier that is abstract but one of its heirs.
  const actual = descriptor.abstract
    ? (descriptor.derived?.().find((each) => !each.abstract) ?? descriptor)
    : descriptor;
  const tagged = descriptor.derived !== undefined;
  return { ...(tagged && { $type: actual.name }), ...membersOf(actual.members, depth + 1) };
}

function dictionaryOf(descriptor: DictionaryDescriptor, depth: number): unknown {
  const {
    key: [, keyType],
    value,
  } = descriptor;
  const isString = typeof keyType === "object" && keyType.name === "string";
  // A pair that is nil, or whose key is, is none.
  const hasPair = depth + 2 < deepest || (depth + 1 < deepest && isString);
  const held = hasPair ? elementOf(value, depth + 2) : undefined;
  const pairs: [unknown, unknown][] = held === undefined ? [] : [[valueOf(keyType, depth + 2), held]];
  return hasTextKey(descriptor) ? Object.fromEntries(pairs) : new Map(pairs);
}

/**
 * Returns the same example as `exampleOf`, but with a login that succeeds, and with a batch task that has succeeded. A test that logs in would otherwise end
 * there, and a test that waits for a batch task would never end.
 */
export function admittingExampleOf(response: MessageDescriptor): Record<string, unknown> {
  const example = exampleOf(response);
  for (const [name, type, , options] of response.members) {
    const property = options?.property ?? name;
    const carrier = typeof type === "function" ? type() : undefined;
    if (name === "AuthenticationSucceeded") example[property] = true;
    else if (name === "Credentials" && carrier?.kind === "carrier") {
      example[property] = Object.fromEntries(
        carrier.members.map(([member, , , own]) => [own?.property ?? member, exampleTicket]),
      );
    } else if (carrier?.kind === "carrier" && carrier.name === "BatchTaskInfo") {
      example[property] = withSuccess(carrier, example[property]);
    }
  }
  return example;
}

/** Returns an example of a batch task with the state `Succeeded`, if the contract has this state. */
function withSuccess(task: CarrierDescriptor, example: unknown): unknown {
  const state = task.members.find(([name]) => name === "State");
  if (!state) return example;
  const [name, type, , options] = state;
  const states = typeof type === "function" ? type() : undefined;
  if (states?.kind !== "enumeration" || !states.names.includes("Succeeded") || typeof example !== "object")
    return example;
  return { ...example, [options?.property ?? name]: "Succeeded" };
}

const exampleTicket = "7T:double";

