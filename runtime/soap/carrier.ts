/**
 * Carriers: a sequence of members, those of the base first, in an order that WCF does not forgive. Keeps what the server sent and
 * this client does not know, and which members the server left out, so that get, change and save loses nothing.
 */
import type { CarrierDescriptor } from "../descriptors.js";
import { absentMembers, unknownMembers, unknownType, type Kept, type UnknownMember } from "../types.js";
import { typeAttribute } from "./any-type.js";
import { codecOf, type Codec, type Flat } from "./codec.js";
import { fragmentName, takeFragment } from "./fragment.js";
import { isPlain, layoutOf, plainMembers, type Layout } from "./layout.js";
import { memberCodec, nextChild, notTaken, placedIn, plainValue, takeOne, type MemberCodec } from "./member.js";
import { xsi, type Output } from "./output.js";
import { nearest, placed, Problem } from "./problem.js";
import { Spelled } from "./spelling.js";
import type { XmlReader } from "./xml-reader.js";

type Values = Record<string, unknown> & Kept & { $type?: string };

export function carrierCodec(descriptor: CarrierDescriptor): Codec {
  const sequence = lazy(() => new Sequence(membersOf(descriptor), descriptor.name, inFamily(descriptor) ? descriptor.name : undefined));
  const heirs = lazy(() => new Map((descriptor.derived?.() ?? []).map((each) => [each.name, each])));

  const write = (out: Output, name: string, value: unknown): void => {
    const values = asObject(value, descriptor.name);
    const { $type } = values;
    if ($type !== undefined && $type !== descriptor.name) {
      const heir = heirs().get(String($type));
      if (!heir) throw placed(new Problem(oneOf([descriptor.name, ...heirs().keys()]), { value: $type }), "$type");
      sequenceOf(heir).writeElement(out, name, values, ` ${out.prefix(xsi)}:type="${out.qname(heir.namespace, heir.name)}"`);
      return;
    }
    if ($type === undefined && descriptor.derived) {
      throw placed(new Problem(`${oneOf([descriptor.name, ...heirs().keys()])}, because several carriers may stand here`, { value: $type }), "$type");
    }
    const kept = values[unknownType];
    if (kept === undefined && descriptor.abstract) throw new Problem(`a carrier derived from ${descriptor.name}, which is abstract`, { value });
    sequence().writeElement(out, name, values, kept === undefined ? "" : keptType(out, kept));
  };

  const read = (reader: XmlReader): unknown => {
    const type = typeAttribute(reader);
    if (!type || (type.local === descriptor.name && type.namespace === descriptor.namespace)) return sequence().read(reader);
    const heir = heirs().get(type.local);
    if (heir?.namespace === type.namespace) return sequenceOf(heir).read(reader);
    const values = sequence().read(reader);
    values[unknownType] = `{${type.namespace}}${type.local}`;
    return values;
  };

  sequences.set(descriptor, sequence);
  return { expected: `an object (${descriptor.name})`, zero: () => null, write, read, flat: lazy(() => sequence().flat()) };
}

/** The sequences of compiled carriers: what one derived carrier shares with all places where it may stand. */
const sequences = new WeakMap<CarrierDescriptor, () => Sequence>();

function sequenceOf(descriptor: CarrierDescriptor): Sequence {
  codecOf(() => descriptor);
  const sequence = sequences.get(descriptor);
  if (!sequence) throw new Error(`${descriptor.name} has no codec`);
  return sequence();
}

function membersOf(descriptor: CarrierDescriptor): MemberCodec[] {
  return [...(descriptor.base ? membersOf(descriptor.base()) : []), ...descriptor.members.map((each) => memberCodec(each, descriptor.namespace))];
}

/** Whether values carry a `$type`: the carrier, or one that it derives from, is declared somewhere as a base. */
const inFamily = (descriptor: CarrierDescriptor): boolean => descriptor.derived !== undefined || (descriptor.base !== undefined && inFamily(descriptor.base()));

/** The members of a carrier or a message, in order. */
export class Sequence {
  readonly #members: readonly MemberCodec[];
  readonly #name: string;
  /** Positions in the order. */
  readonly #byWireName: ReadonlyMap<string, number>;
  readonly #byProperty: ReadonlyMap<string, number>;
  readonly #layout: Spelled<Layout>;
  #absentBefore: readonly string[] = [];
  /** A value of which no member was read yet: no decoded value is undefined. */
  readonly #unread: Values;

  constructor(members: readonly MemberCodec[], name: string, tag?: string) {
    this.#members = members;
    this.#name = name;
    this.#byWireName = new Map(members.map((each, index) => [each.wireName, index]));
    this.#byProperty = new Map(members.map((each, index) => [each.property, index]));
    const namespaces = new Set(members.map((each) => each.namespace));
    this.#layout = new Spelled(namespaces.size === 1 ? members[0]?.namespace : undefined, (tag) => layoutOf(members, tag));
    this.#unread = Object.fromEntries([...(tag === undefined ? [] : [["$type", tag] as const]), ...members.map((each) => [each.property, undefined] as const)]);
  }

  writeElement(out: Output, name: string, value: unknown, attributes: string): void {
    const before = out.text;
    out.text += `<${name}${attributes}>`;
    const open = out.text.length;
    out.inside(() => this.#write(out, asObject(value, this.#name)));
    out.text = out.text.length === open ? `${before}<${name}${attributes}/>` : `${out.text}</${name}>`;
  }

  #write(out: Output, values: Values): void {
    this.#refuseUnknown(values);
    const unknown = values[unknownMembers] ?? [];
    const absent = values[absentMembers];
    writeUnknown(out, unknown, undefined);
    for (const member of this.#members) {
      const { property } = member;
      if (property in values && !(absent?.includes(property) && isZero(values[property], member))) member.write(out, values[property]);
      else if (!member.optional && !member.repeated && !absent?.includes(property)) throw placed(new Problem(member.expected(), { value: undefined }), property);
      if (unknown.length > 0) writeUnknown(out, unknown, member.wireName);
    }
  }

  #refuseUnknown(values: Values): void {
    for (const key of Object.keys(values)) {
      if (this.#byProperty.has(key) || key === "$type") continue;
      const near = nearest(key, this.#byProperty.keys());
      throw placed(new Problem(`${this.#name} has no such member${near === undefined ? "" : `; ${near} is one`}`), key);
    }
  }

  /** To the end tag. */
  read(reader: XmlReader): Values {
    const members = this.#members;
    const values: Values = { ...this.#unread };
    let unknown: UnknownMember[] | undefined;
    let last: string | undefined;
    let missing = members.length;
    let next = 0;
    for (;;) {
      // As a server writes them: in order, each in an element without attributes. Whatever else comes is looked at closely.
      const layout = this.#layout.at(reader);
      for (let piece = layout?.pieceAt[next]; piece !== undefined; piece = piece.next) {
        const { first, pattern, tag } = piece;
        const found = pattern && reader.match(pattern);
        if (pattern && !found) continue;
        for (let at = 0; at < piece.members.length; at++) {
          const member = piece.members[at] as MemberCodec;
          let value: unknown;
          try {
            value = found ? plainValue(found, 2 * at + 1, member) : takeOne(reader, tag, member);
            if (value === notTaken) continue;
            if (values[member.property] !== undefined) throw new Problem("expected the member once");
          } catch (error) {
            throw placed(error, member.property);
          }
          values[member.property] = value;
          last = member.wireName;
          missing--;
          next = first + at + 1;
        }
      }
      if (!nextChild(reader)) break;
      const position = this.#byWireName.get(reader.local);
      const member = position === undefined ? undefined : members[position];
      if (member === undefined || position === undefined || member.namespace !== reader.namespace) {
        (unknown ??= []).push({ ...(last !== undefined && { after: last }), xml: takeFragment(reader) });
        continue;
      }
      last = member.wireName;
      next = position + 1;
      const before = values[member.property];
      if (before === undefined) missing--;
      if (member.repeated) {
        const items = (before ?? []) as unknown[];
        items.push(member.readOne(reader));
        values[member.property] = items;
      } else {
        if (before !== undefined) throw placed(new Problem("expected the member once"), member.property);
        values[member.property] = member.readOne(reader);
      }
    }
    if (missing > 0) this.#leaveOut(values, missing);
    if (unknown) values[unknownMembers] = unknown;
    return values;
  }

  /** Where all members are text, of one namespace and few: a pattern for all of them, and the value from its groups. */
  flat(): Flat | undefined {
    const members = this.#members;
    const [first] = members;
    if (!first || members.length > flatMembersAtMost || !members.every((each) => isPlain(each) && each.namespace === first.namespace)) return undefined;
    return {
      namespace: first.namespace,
      source: (tagOf) => plainMembers(members, tagOf),
      read: (found, group) => {
        const values: Values = { ...this.#unread };
        let missing = members.length;
        for (let at = 0; at < members.length; at++) {
          const member = members[at] as MemberCodec;
          const value = placedIn(member, () => plainValue(found, group + 2 * at, member));
          if (value === notTaken) continue;
          values[member.property] = value;
          missing--;
        }
        if (missing > 0) this.#leaveOut(values, missing);
        return values;
      },
    };
  }

  #leaveOut(values: Values, missing: number): void {
    const absent = this.#absent(values, missing);
    for (const property of absent) values[property] = (this.#members[this.#byProperty.get(property) as number] as MemberCodec).zero();
    values[absentMembers] = absent;
  }

  /** The properties of which nothing was read: mostly those that were missing in the value before too, and then the same list. */
  #absent(values: Values, missing: number): readonly string[] {
    const before = this.#absentBefore;
    if (before.length === missing && before.every((property) => values[property] === undefined)) return before;
    return (this.#absentBefore = Object.freeze(this.#members.map(({ property }) => property).filter((property) => values[property] === undefined)));
  }
}

const flatMembersAtMost = 12;

function writeUnknown(out: Output, unknown: readonly UnknownMember[], after: string | undefined): void {
  for (const each of unknown) {
    if (each.after !== after) continue;
    if (!fragmentName(each.xml)) throw new Problem("expected every unknown member to be one well-formed element");
    out.text += each.xml;
  }
}

function isZero(value: unknown, member: MemberCodec): boolean {
  const zero = member.zero();
  return value === zero || (Array.isArray(zero) && Array.isArray(value) && value.length === 0);
}

function keptType(out: Output, kept: string): string {
  const match = /^\{([^}]*)\}([^\s"<&:]+)$/.exec(kept);
  if (!match) throw new Problem("expected the unknown type as it was received");
  return ` ${out.prefix(xsi)}:type="${out.qname(match[1] ?? "", match[2] ?? "")}"`;
}

function asObject(value: unknown, name: string): Values {
  // Promises, buffers, errors and dates are objects too, and have no members to send.
  if (typeof value !== "object" || value === null || Symbol.iterator in value || Object.prototype.toString.call(value) !== "[object Object]") {
    throw new Problem(`an object (${name})`, { value });
  }
  return value as Values;
}

const oneOf = (names: readonly string[]): string => `one of ${names.map((each) => JSON.stringify(each)).join(", ")}`;

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
