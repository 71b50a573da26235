/**
 * Compares two forms of one value by its type: ours and the vendor's, in memory or as JSON. Names are compared without case, dates as moments, durations
 * by their length, flags by their bits and bytes by their contents. Everything else is compared as it is.
 */
import type {
  CarrierDescriptor,
  MemberDescriptor,
  TypeDescriptor,
  TypeReference,
} from "../../../runtime/descriptors.js";
import type { JsonBinding } from "../../../runtime/json/binding.js";
import { ticksOf, ticksOfTimeSpan } from "../../../runtime/values/time-span.js";
import { flagsNumber, momentOf } from "./translate.js";
import type { VendorClient } from "./client.js";

/** A difference: the member of a carrier, or the operation, and the two values. */
export interface Difference {
  readonly place: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export class Comparison {
  readonly #client: Pick<VendorClient, "enumeration">;
  readonly #families: JsonBinding["families"];
  readonly found: Difference[] = [];
  /** Simple values that were compared. */
  count = 0;

  constructor(client: Pick<VendorClient, "enumeration">, families: JsonBinding["families"]) {
    this.#client = client;
    this.#families = families;
  }

  value(reference: TypeReference, ours: unknown, theirs: unknown, place: string): void {
    if (ours === null || ours === undefined) {
      if (theirs !== ours) this.#differ(place, ours, theirs);
    } else if (typeof reference === "object") this.#leaf(reference.form.kind, ours, theirs, place);
    else this.#typed(reference, ours, theirs, place);
  }

  #typed(reference: () => TypeDescriptor, ours: unknown, theirs: unknown, place: string): void {
    const type = reference();
    switch (type.kind) {
      case "restricted":
        return this.#leaf(type.base.form.kind, ours, theirs, place);
      case "enumeration":
        return this.#leaf("text", ours, theirs, place);
      case "flags": {
        const numbers = this.#client.enumeration(type.name);
        this.count++;
        if (bitsOf(ours, numbers) !== bitsOf(theirs, numbers)) this.#differ(place, ours, theirs);
        return;
      }
      case "array": {
        const [left, right] = [ours as readonly unknown[], theirs as readonly unknown[]];
        if (!Array.isArray(theirs) || left.length !== right.length) return this.#differ(place, ours, theirs);
        return left.forEach((each, index) => this.value(type.item[1], each, right[index], place));
      }
      case "dictionary":
        return this.#members(
          entriesOf(ours).map(([key]) => ({ key, type: type.value[1], place })),
          ours,
          theirs,
          place,
          place,
        );
      case "carrier":
        return this.#carrier(type, ours, theirs, place);
    }
  }

  #carrier(declared: CarrierDescriptor, ours: unknown, theirs: unknown, place: string): void {
    const given = ours as Readonly<Record<string, unknown>>;
    const family = this.#families[declared.name];
    const name = given["$type"] ?? (family && family.carriers[String(given[family.member])]);
    const type = declared.derived?.().find((each) => each.name === name) ?? declared;
    const members = membersWithOwner(type).map(([owner, [key, of]]) => ({ key, type: of, place: `${owner}.${key}` }));
    this.#members(members, ours, theirs, place, type.name);
  }

  /** Compares the members of an object. `owner` is before the names of members that only theirs has. */
  #members(
    members: readonly { readonly key: string; readonly type: TypeReference; readonly place: string }[],
    ours: unknown,
    theirs: unknown,
    place: string,
    owner: string,
  ): void {
    if (typeof theirs !== "object" || theirs === null) return this.#differ(place, ours, theirs);
    const [left, right] = [ours, theirs].map(
      (each) => new Map(entriesOf(each).map(([key, value]) => [key.toLowerCase(), value])),
    );
    const known = new Set(["$type", ...members.map(({ key }) => key.toLowerCase())]);
    for (const { key, type, place: own } of members)
      this.value(type, left?.get(key.toLowerCase()), right?.get(key.toLowerCase()), own);
    for (const [key, value] of entriesOf(theirs))
      if (!known.has(key.toLowerCase())) this.#differ(`${owner}.${key}`, undefined, value);
  }

  #leaf(kind: string, ours: unknown, theirs: unknown, place: string): void {
    this.count++;
    if (!Object.is(comparable(kind, ours), comparable(kind, theirs))) this.#differ(place, ours, theirs);
  }

  #differ(place: string, ours: unknown, theirs: unknown): void {
    this.found.push({ place, ours, theirs });
  }
}

/** Returns the members of a carrier with the name of the carrier that declares each. */
const membersWithOwner = (type: CarrierDescriptor): readonly (readonly [owner: string, MemberDescriptor])[] => [
  ...(type.base ? membersWithOwner(type.base()) : []),
  ...type.members.map((each) => [type.name, each] as const),
];

const entriesOf = (value: unknown): (readonly [string, unknown])[] =>
  value instanceof Map
    ? [...value].map(([key, held]: readonly [unknown, unknown]) => [String(key), held as unknown])
    : Object.entries(value as object);

/** Returns the bits of flags in any form: our names, one text with names, or a number. */
function bitsOf(flags: unknown, numbers: Readonly<Record<string, unknown>> | undefined): unknown {
  if (typeof flags === "string") return flagsNumber(flags.split(", "), numbers);
  return Array.isArray(flags) ? flagsNumber(flags as string[], numbers) : flags;
}

/** Returns a simple value in one form for each kind; a value that is in none of the known forms as it is. */
function comparable(kind: string, value: unknown): unknown {
  switch (kind) {
    case "date":
      return value instanceof Date ? value.getTime() : typeof value === "string" ? momentOf(value).getTime() : value;
    case "duration": {
      const text = typeof value === "object" ? String((value as { toISOString(): string }).toISOString()) : value;
      return typeof text === "string" ? String(ticksOfTimeSpan(text) ?? ticksOf(text)) : value;
    }
    case "bytes":
      return typeof value === "string" ? value : Buffer.from(value as Uint8Array).toString("base64");
    case "bigint":
      return typeof value === "number" ? BigInt(value) : value;
    case "any":
      return typeof value === "object" && value !== null && "value" in value ? value.value : value;
    default:
      return value;
  }
}
