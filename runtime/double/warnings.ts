/** The parts of a request that a server reads, but hardly as the caller means them: the double answers, and notes them. */
import { isEmptyDateTime } from "../dates.js";
import type { CarrierDescriptor, MemberDescriptor, MessageDescriptor, TypeReference } from "../descriptors.js";

/** A part of a request that means something else to the server than its caller probably thinks. */
export interface RequestWarning {
  /**
   * - `inactive`: a restriction of an archive search that is not active
   * - `zone`: a date with `Z` or an offset
   */
  readonly why: "inactive" | "zone";
  /** The path of the part in the request, such as `GetArchiveListByColumns.Restriction[0]`. */
  readonly path: string;
  /** A sentence: the mistake, and the remedy. It holds no value of the request. */
  readonly message: string;
}

/** A request may hold many such parts: the others are left out. */
const listedAtMost = 20;

/** Returns the warnings about a request, at most twenty. */
export function warningsOf({ element, members }: MessageDescriptor, request: object): readonly RequestWarning[] {
  const walk = new Walk();
  walk.members(members, request, element);
  return walk.warnings;
}

class Walk {
  readonly warnings: RequestWarning[] = [];

  members(members: readonly MemberDescriptor[], values: object, path: string): void {
    for (const [name, type, occurs, options] of members) {
      const value = (values as Readonly<Record<string, unknown>>)[options?.property ?? name];
      if (occurs.startsWith("*") && Array.isArray(value)) this.#items(type, value, `${path}.${name}`);
      else this.#value(type, value, `${path}.${name}`);
    }
  }

  #items(type: TypeReference, items: Iterable<unknown>, path: string): void {
    let index = 0;
    for (const item of items) this.#value(type, item, `${path}[${index++}]`);
  }

  #value(type: TypeReference, value: unknown, path: string): void {
    if (value === null || value === undefined || this.warnings.length >= listedAtMost) return;
    if (typeof type === "object") {
      if (dates.has(type.name) && typeof value === "string" && hasZone(value)) this.#warn("zone", path);
      return;
    }
    if (typeof value !== "object") return;
    const descriptor = type();
    switch (descriptor.kind) {
      case "carrier":
        return this.#carrier(descriptor, value, path);
      case "array":
        return Array.isArray(value) ? this.#items(descriptor.item[1], value, path) : undefined;
      case "dictionary":
        // A key may be a secret, so the path has the index of the pair.
        return this.#items(descriptor.value[1], value instanceof Map ? value.values() : Object.values(value), path);
    }
  }

  #carrier(declared: CarrierDescriptor, value: object, path: string): void {
    const carrier = carrierOf(declared, value);
    for (let each: CarrierDescriptor | undefined = carrier; each; each = each.base?.())
      this.members(each.members, value, path);
    if (carrier.name === "ArchiveRestrictionInfo" && isInactive(carrier, value)) this.#warn("inactive", path);
  }

  #warn(why: RequestWarning["why"], path: string): void {
    if (this.warnings.length < listedAtMost) this.warnings.push({ why, path, message: `${path} ${messages[why]}` });
  }
}

const messages = {
  inactive: "is not active, so NetServer ignores it: set IsActive to true, or use where()",
  zone: "has Z or an offset, but dates of NetServer have none: use timeZone(…).format(date)",
};

const dates: ReadonlySet<string> = new Set(["date", "dateTime", "time"]);

/** An empty date comes from the server with `Z` at times, and a caller sends it back. */
const hasZone = (text: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/i.test(text) && !isEmptyDateTime(text);

/** Returns the type that a value names, among those derived from its declared type. */
function carrierOf(declared: CarrierDescriptor, value: object): CarrierDescriptor {
  const tag = (value as { readonly $type?: unknown }).$type;
  return declared.derived?.().find((each) => each.name === tag) ?? declared;
}

function isInactive({ members }: CarrierDescriptor, value: object): boolean {
  const isActive = members.find(([name]) => name === "IsActive");
  const property = isActive?.[3]?.property ?? "IsActive";
  return isActive !== undefined && (value as Readonly<Record<string, unknown>>)[property] !== true;
}
