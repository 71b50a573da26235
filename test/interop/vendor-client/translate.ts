/** Our values as the vendor's client has them: names with a small first letter, dates as `Date`, flags as a number, bytes as base64. */
import type { MemberDescriptor, TypeReference } from "../../../runtime/descriptors.js";
import { membersOf } from "../../../runtime/json/webapi/sieve.js";
import type { VendorClient } from "./client.js";

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Returns the moment of a date that names no zone. Both clients are given the same zone, so that any will do. */
export const momentOf = (text: string): Date => new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);

/** Returns the number of flags by the numbers of the client. */
export const flagsNumber = (names: readonly string[], numbers: Readonly<Record<string, unknown>> | undefined): number =>
  names.reduce((sum, name) => sum | Number(numbers?.[name]), 0);

/** Returns the values of a call's parameters by the names of JSON. */
export function parametersOf(
  names: readonly string[],
  members: readonly MemberDescriptor[],
  request: Readonly<Record<string, unknown>>,
  client: VendorClient,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    members.map(([name, type], index) => {
      const value = request[name];
      // Only here, the client makes base64 of bytes itself.
      const isBytes = value instanceof Uint8Array;
      return [lowered(names[index] ?? name), isBytes ? Uint8Array.from(value).buffer : translate(type, value, client)];
    }),
  );
}

function translate(reference: TypeReference, value: unknown, client: VendorClient): unknown {
  if (value === null || value === undefined) return value;
  if (typeof reference === "object") return scalar(reference.form.kind, value, client);
  const type = reference();
  const inside = (of: TypeReference, each: unknown) => translate(of, each, client);
  switch (type.kind) {
    case "restricted":
      return scalar(type.base.form.kind, value, client);
    case "enumeration":
      return client.enumeration(type.name)?.[String(value)] ?? value;
    case "flags":
      return flagsNumber(value as readonly string[], client.enumeration(type.name));
    case "array":
      return (value as readonly unknown[]).map((each) => inside(type.item[1], each));
    case "dictionary":
      return Object.fromEntries(
        (value instanceof Map ? [...value] : Object.entries(value)).map(([key, held]: [unknown, unknown]) => [
          String(key),
          inside(type.value[1], held),
        ]),
      );
    case "carrier": {
      const given = value as Readonly<Record<string, unknown>>;
      const heir = type.derived?.().find(({ name }) => name === given["$type"]) ?? type;
      const members = membersOf(heir).filter(({ name }) => name in given);
      return Object.fromEntries(members.map(({ name, type: of }) => [lowered(name), inside(of, given[name])]));
    }
  }
}

function scalar(kind: string, value: unknown, client: VendorClient): unknown {
  switch (kind) {
    case "date":
      return momentOf(String(value));
    case "duration":
      return client.duration(String(value));
    case "bytes":
      return Buffer.from(value as Uint8Array).toString("base64");
    case "bigint":
      return Number(value);
    case "any":
      return (value as { readonly value: unknown }).value;
    default:
      return value;
  }
}
