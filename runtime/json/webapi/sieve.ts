/**
 * Finds what Json.NET passes over or converts without a word when it reads a request: a member that the contract does not have, a name that comes twice,
 * text for a number. The member that was meant is then null or zero on the server, and the answer is 200.
 */
import type {
  ArrayDescriptor,
  CarrierDescriptor,
  DictionaryDescriptor,
  MemberDescriptor,
  TypeDescriptor,
  TypeReference,
} from "../../descriptors.js";
import { listed, type DroppedLog } from "../../double/dropped.js";
import { isSecretName } from "../../secrets/names.js";
import { derivedByName } from "../../values/family.js";
import { nearest } from "../../values/nearest.js";
import { clipped, cutPath, addStep, Problem, within } from "../../values/problem.js";
import type { TypeBindings } from "../codec/index.js";
import { numbersOf } from "../codec/enumeration.js";
import { own } from "../own.js";
import { enumerationReading, flagsReading } from "./names.js";
import { readingOf, type Reading } from "./scalar.js";
import { sampleOf, type Node } from "./scan.js";

/** A member that an object may have. */
export interface Expected {
  readonly name: string;
  readonly type: TypeReference;
  readonly required: boolean;
}

export const expected = ([name, type, occurs]: MemberDescriptor, nameInJson: string = name): Expected => ({
  name: nameInJson,
  type,
  required: occurs.startsWith("1"),
});

/** Names that Json.NET takes for itself, also in a dictionary. */
const reserved: ReadonlySet<string> = new Set(["$type", "$id", "$ref", "$values"]);

/** A name as somebody sent it. */
export const quoted = (name: string): string => clipped(name, 100);

/** Returns each value as JSON that our codecs read: with the names of the contract, and without what the server drops. */
export class Sieve {
  readonly #bindings: TypeBindings;
  readonly #log: DroppedLog;

  constructor(bindings: TypeBindings, log: DroppedLog) {
    this.#bindings = bindings;
    this.#log = log;
  }

  /** Returns the JSON of the members of an object. Throws Problem. `hint` ends the words about a name that is unknown. */
  members(node: Node & { readonly kind: "object" }, members: readonly Expected[], path: string, hint = ""): string {
    const byName = new Map(members.map((each) => [each.name.toLowerCase(), each]));
    const texts = new Map<Expected, string>();
    for (const [name, child] of node.members) {
      const member = byName.get(name.toLowerCase());
      if (!member) {
        this.#unknown(name, members, path, hint);
        continue;
      }
      if (texts.has(member)) this.#twice(`${path}.${member.name}`);
      texts.set(member, `${JSON.stringify(member.name)}:${this.member(member, child, path)}`);
    }
    const missing = members.find((each) => each.required && !texts.has(each));
    if (missing) throw addStep(new Problem("is missing, and may not be left out"), missing.name);
    return `{${[...texts.values()].join(",")}}`;
  }

  /** Returns the JSON of a member's value. Throws Problem. */
  member({ name, type }: Expected, node: Node, path: string): string {
    try {
      return this.#value(type, node, `${path}.${name}`);
    } catch (error) {
      throw addStep(within(error, name), name);
    }
  }

  #value(reference: TypeReference, node: Node, path: string): string {
    if (node.kind === "null") return "null";
    if (typeof reference === "object") return this.#converted(readingOf(reference, node), path);
    const type = reference();
    switch (type.kind) {
      case "carrier":
        return this.#carrier(type, node, path);
      case "array":
        return this.#array(type, node, path);
      case "dictionary":
        return this.#dictionary(type, node, path);
      case "enumeration":
        return this.#converted(enumerationReading(type, node), path);
      case "flags":
        return this.#converted(flagsReading(type, numbersOf(type, this.#bindings.flags), node), path);
      case "restricted":
        return this.#converted(readingOf(type.base, node), path);
    }
  }

  #converted({ text, converted }: Reading, path: string): string {
    if (converted !== undefined)
      this.#log.note(() => ({ why: "kind", path: cutPath(path), message: `${cutPath(path)} ${converted}` }));
    return text;
  }

  #carrier(descriptor: CarrierDescriptor, node: Node, path: string): string {
    if (node.kind !== "object") throw new Problem(`an object (${descriptor.name})`, { value: sampleOf(node) });
    const family = own(this.#bindings.families, descriptor.name);
    if (!family) return this.members(node, membersOf(descriptor), path);
    const heir = heirOf(descriptor, family, node);
    const hint = heir ? "" : `; ${family.member} tells which carrier stands here`;
    return this.members(node, membersOf(heir ?? descriptor), path, hint);
  }

  #array({ name, item }: ArrayDescriptor, node: Node, path: string): string {
    if (node.kind !== "array") throw new Problem(`an array (${name})`, { value: sampleOf(node) });
    const [itemName, type] = item;
    const texts = node.items.map((each, index) => {
      try {
        return this.#value(type, each, `${path}[${index}]`);
      } catch (error) {
        throw addStep(within(error, itemName), index);
      }
    });
    return `[${texts.join(",")}]`;
  }

  #dictionary({ name, key, value }: DictionaryDescriptor, node: Node, path: string): string {
    if (node.kind !== "object") throw new Problem(`an object with keys (${name})`, { value: sampleOf(node) });
    const texts = new Map<string, string>();
    node.members.forEach(([each, child], index) => {
      if (reserved.has(each)) return this.#unknown(each, [], path, "");
      const place = isSecretName(key[0]) ? index : `[${JSON.stringify(quoted(each))}]`;
      const step = `${path}${typeof place === "number" ? `[${place}]` : place}`;
      if (texts.has(each)) this.#twice(step);
      try {
        texts.set(each, `${JSON.stringify(each)}:${this.#value(value[1], child, step)}`);
      } catch (error) {
        throw addStep(within(error, value[0]), place);
      }
    });
    return `{${[...texts.values()].join(",")}}`;
  }

  #twice(path: string): void {
    this.#log.note(() => ({ why: "order", path: cutPath(path), message: `${cutPath(path)} comes twice` }));
  }

  #unknown(name: string, members: readonly Expected[], parent: string, hint: string): void {
    this.#log.note(() => {
      const path = cutPath(`${parent}.${quoted(name)}`);
      const message = reserved.has(name)
        ? `${path} is not read: the server takes no ${name} from JSON${hint}`
        : `${path} is no member; ${suggestion(name, members)}${hint}`;
      return { why: "unknown", path, message };
    });
  }
}

/** Returns the words that name the nearest member, or all members if none is near. */
export function suggestion(name: string, members: readonly Expected[]): string {
  const names = members.map((each) => each.name);
  const near = nearest(quoted(name), names);
  return near === undefined ? `known are ${listed(names)}` : `${near} is one`;
}

/** Returns the members of a carrier, those of its base first. */
export function membersOf(carrier: CarrierDescriptor): readonly Expected[] {
  return [...(carrier.base ? membersOf(carrier.base()) : []), ...carrier.members.map((each) => expected(each))];
}

/** Returns the derived carrier that the telling member of an object names; undefined for the base. */
function heirOf(
  descriptor: CarrierDescriptor,
  { member, carriers }: TypeBindings["families"][string],
  node: Node & { readonly kind: "object" },
): CarrierDescriptor | undefined {
  const told = node.members.filter(([name]) => name.toLowerCase() === member.toLowerCase()).at(-1)?.[1];
  if (told?.kind !== "text") return undefined;
  const value = Object.keys(carriers).find((each) => each.toLowerCase() === told.value.toLowerCase());
  return value === undefined ? undefined : derivedByName(descriptor).get(own(carriers, value) ?? "");
}

/** Returns the carrier that a type is; undefined for any other type. */
export function carrierOf(reference: TypeReference | undefined): CarrierDescriptor | undefined {
  const type: TypeDescriptor | undefined = typeof reference === "function" ? reference() : undefined;
  return type?.kind === "carrier" ? type : undefined;
}
