/**
 * Carriers: a sequence of members, those of the base first, in an order that WCF does not forgive. Keeps what the server sent and
 * this client does not know, and which members the server left out, so that get, change and save loses nothing.
 */
import type { CarrierDescriptor } from "../../descriptors.js";
import { absentMembers, unknownMembers, unknownType, type Kept, type UnknownMember } from "../../types.js";
import { typeAttribute } from "./any-type.js";
import { codecOf, type Codec, type Flat } from "./codec.js";
import { fragmentName, readOpaque, takeFragment } from "../xml/fragment.js";
import { isPlain, layoutsOf, plainMembers, type Layout } from "../fast/layout.js";
import { memberCodec, nextChild, notTaken, takeOne, takePlain, type MemberCodec } from "./member.js";
import { xsi, type Output } from "../output.js";
import { mismatch, nearest, placed, Problem } from "../../values/problem.js";
import { Spelled } from "../fast/spelling.js";
import type { XmlReader } from "../xml/reader.js";
import { ownText } from "../xml/text.js";
import { escapeAttribute } from "../xml/writer.js";

type Values = Record<string, unknown> & Kept & { $type?: string };

export function carrierCodec(descriptor: CarrierDescriptor): Codec {
  const sequence = lazy(
    () => new Sequence(membersOf(descriptor), descriptor.name, inFamily(descriptor) ? descriptor.name : undefined),
  );
  const heirs = lazy(() => new Map((descriptor.derived?.() ?? []).map((each) => [each.name, each])));

  const write = (out: Output, name: string, value: unknown): void => {
    const values = asObject(value, descriptor.name);
    const { $type } = values;
    if ($type !== undefined && $type !== descriptor.name) {
      const heir = heirs().get(String($type));
      if (!heir) throw placed(new Problem(oneOf([descriptor.name, ...heirs().keys()]), { value: $type }), "$type");
      sequenceOf(heir).writeElement(
        out,
        name,
        values,
        ` ${out.prefix(xsi)}:type="${out.qname(heir.namespace, heir.name)}"`,
      );
      return;
    }
    if ($type === undefined && descriptor.derived) {
      throw placed(
        new Problem(`${oneOf([descriptor.name, ...heirs().keys()])}, because several carriers may stand here`, {
          value: $type,
        }),
        "$type",
      );
    }
    const kept = values[unknownType];
    if (kept === undefined && descriptor.abstract)
      throw new Problem(`a carrier derived from ${descriptor.name}, which is abstract`, { value });
    sequence().writeElement(out, name, values, kept === undefined ? "" : keptType(out, kept));
  };

  const read = (reader: XmlReader): unknown => {
    const type = typeAttribute(reader);
    if (!type || (type.local === descriptor.name && type.namespace === descriptor.namespace))
      return sequence().read(reader);
    const heir = heirs().get(type.local);
    if (heir?.namespace === type.namespace) return sequenceOf(heir).read(reader);
    const values = sequence().read(reader);
    values[unknownType] = ownText(`{${type.namespace}}${type.local}`);
    return values;
  };

  sequences.set(descriptor, sequence);
  return {
    expected: `an object (${descriptor.name})`,
    zero: () => null,
    write,
    read,
    flat: lazy(() => sequence().flat()),
  };
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
  return [
    ...(descriptor.base ? membersOf(descriptor.base()) : []),
    ...descriptor.members.map((each) => memberCodec(each, descriptor.namespace)),
  ];
}

/** Whether values carry a `$type`: the carrier, or one that it derives from, is declared somewhere as a base. */
const inFamily = (descriptor: CarrierDescriptor): boolean =>
  descriptor.derived !== undefined || (descriptor.base !== undefined && inFamily(descriptor.base()));

/** The members of a carrier or a message, in order. */
export class Sequence {
  readonly #members: readonly MemberCodec[];
  readonly #name: string;
  /** Positions in the order. */
  readonly #byWireName: ReadonlyMap<string, number>;
  readonly #byProperty: ReadonlyMap<string, number>;
  readonly #layout: Spelled<Layout>;
  readonly #tag: string | undefined;
  /** By what the values that were read last had: one answer has few kinds of them. */
  readonly #shapes: Shape[] = [];
  #shapesMade = 0;
  #last: Shape;

  constructor(members: readonly MemberCodec[], name: string, tag?: string) {
    this.#members = members;
    this.#name = name;
    this.#tag = tag;
    this.#byWireName = new Map(members.map((each, index) => [each.wireName, index]));
    this.#byProperty = new Map(members.map((each, index) => [each.property, index]));
    const namespaces = new Set(members.map((each) => each.namespace));
    this.#layout = new Spelled(namespaces.size === 1 ? members[0]?.namespace : undefined, layoutsOf(members), [
      ...new Set(members.flatMap((each): string | readonly string[] => each.list()?.namespace ?? [])),
    ]);
    this.#last = this.#shapeOf([], false);
  }

  writeElement(out: Output, name: string, value: unknown, attributes: string): void {
    const before = out.text;
    out.text += `<${name}${attributes}>`;
    const open = out.text.length;
    out.enter();
    this.#write(out, asObject(value, this.#name));
    out.leave();
    out.text = out.text.length === open ? `${before}<${name}${attributes}/>` : `${out.text}</${name}>`;
  }

  #write(out: Output, values: Values): void {
    const unknown = values[unknownMembers];
    const absent = values[absentMembers];
    if (unknown) writeUnknown(out, unknown, undefined);
    let known = values.$type === undefined ? 0 : 1;
    for (const member of this.#members) {
      const { property } = member;
      const value = values[property];
      if (value !== undefined || property in values) {
        known++;
        if (!absent?.includes(property) || !isZero(value, member)) member.write(out, value);
      } else if (!member.optional && !member.repeated && !absent?.includes(property)) {
        this.#refuseUnknown(values);
        throw placed(new Problem(member.codec().expected, { value: undefined }), property);
      }
      if (unknown) writeUnknown(out, unknown, member.wireName);
    }
    for (const _ in values) known--;
    // What a class has by its getters is no key: then the numbers say nothing.
    if (known !== 0 || Object.getPrototypeOf(values) !== Object.prototype) this.#refuseUnknown(values);
  }

  #refuseUnknown(values: Values): void {
    for (const key of Object.keys(values)) {
      if (this.#byProperty.has(key) || key === "$type") continue;
      const near = nearest(key, this.#byProperty.keys());
      throw placed(new Problem(`${this.#name} has no such member${near === undefined ? "" : `; ${near} is one`}`), key);
    }
  }

  /** Reads to the end tag. `begun` is given the values before any of them is read. */
  read(reader: XmlReader, begun?: (values: Values) => void): Values {
    const members = this.#members;
    const shape = this.#last;
    const values: Values = { ...shape.unread };
    begun?.(values);
    let unknown: UnknownMember[] | undefined;
    let stranger: Stranger | undefined;
    let missing = members.length;
    let next = 0;
    let isOrdered = true;
    // Behind a longer array, and behind what only the server knows, which stand where they are in each row; not where the network cut a row in two.
    let again = false;
    for (;;) {
      // As a server writes them: in order, each in an element without attributes. Whatever else comes is looked at closely.
      const layout: Layout | undefined = isOrdered ? this.#layout.at(reader) : undefined;
      for (let piece = layout?.from(next, again); piece; piece = layout?.from(piece.end, false)) {
        const before = missing;
        if (piece.pattern) {
          const found = reader.match(piece.pattern, piece.levels);
          if (found) missing -= takePlain(reader, found, 1, piece.members, values);
        } else {
          const member = piece.members[0] as MemberCodec;
          try {
            const value = takeOne(reader, piece.tag, member);
            if (value === notTaken) continue;
            values[member.property] = value;
          } catch (error) {
            throw placed(error, member.property);
          }
          missing--;
        }
        if (missing < before) next = this.#afterLast(values, piece.end);
      }
      if (!nextChild(reader)) break;
      const position = this.#byWireName.get(reader.local) ?? -1;
      const member = members[position];
      if (member?.namespace !== reader.namespace) {
        const { local, namespace } = reader;
        if (!stranger || (member && !stranger.instead)) stranger = { local, namespace, instead: member };
        const after = members[this.#afterLast(values, next) - 1]?.wireName;
        const xml = readOpaque(reader, () => takeFragment(reader));
        (unknown ??= []).push(after === undefined ? { xml } : { after, xml });
        again = true;
        continue;
      }
      const { property } = member;
      const before = values[property];
      const value = member.readOne(reader);
      if (before === undefined) {
        values[property] = member.repeated ? [value] : value;
        missing--;
      } else if (member.repeated) (before as unknown[]).push(value);
      else throw placed(new Problem("expected the member once"), property);
      again = !member.isText && member.list() !== undefined;
      isOrdered &&= position + 1 >= next;
      next = position + 1;
    }
    if (stranger && !reader.allowsMismatch) this.#refuseMismatch(values, missing, stranger);
    return this.#completed(values, shape, missing, unknown);
  }

  /**
   * Refuses an unknown element that took the place of members: where none of the members came, or where it has the name of a member that did not
   * come. A newer server's elements stand beside the members. Throws Problem.
   */
  #refuseMismatch(values: Values, missing: number, { local, namespace, instead }: Stranger): void {
    const [first] = this.#members;
    const isOnly = this.#members.length === 1;
    const lost = instead && values[instead.property] === undefined ? instead : isOnly ? first : undefined;
    if (missing === 0 || !first || (!lost && missing < this.#members.length)) return;
    if (lost)
      throw placed(mismatch(`the element ${lost.wireName} of ${lost.namespace}`, local, namespace), lost.property);
    const near = nearest(local, this.#byWireName.keys()) ?? first.wireName;
    throw mismatch(`a member of ${this.#name} such as ${near} of ${first.namespace}`, local, namespace);
  }

  /** The position behind the last member that was read, of those before a position. */
  #afterLast(values: Values, position: number): number {
    while (position > 0 && values[this.#members[position - 1]?.property ?? ""] === undefined) position--;
    return position;
  }

  /** What is absent has its zero, and is remembered. */
  #completed(given: Values, begun: Shape, missing: number, unknown?: readonly UnknownMember[]): Values {
    let values = given;
    let shape = begun;
    const hasUnknown = unknown !== undefined;
    if (hasUnknown !== shape.hasUnknown || missing !== shape.absent.length || !isUnread(given, shape.absent)) {
      const absent = this.#members.filter(({ property }) => given[property] === undefined);
      shape =
        this.#shapes.find(
          (each) =>
            each.hasUnknown === hasUnknown &&
            each.absent.length === absent.length &&
            each.absent.every((member, at) => member === absent[at]),
        ) ?? this.#shapeOf(absent, hasUnknown);
      this.#last = shape;
      values = { ...shape.unread };
      for (const { property } of this.#members) values[property] = given[property];
    }
    for (const member of shape.absent) values[member.property] = member.zero();
    if (unknown) values[unknownMembers] = unknown;
    return values;
  }

  #shapeOf(absent: readonly MemberCodec[], hasUnknown: boolean): Shape {
    // What an engine reads as JSON it gives the place that it needs, and no more; what it adds to `{}` gets more.
    const unread = JSON.parse(
      JSON.stringify({
        ...(this.#tag !== undefined && { $type: this.#tag }),
        ...Object.fromEntries(this.#members.map(({ property }) => [property, 0])),
      }),
    ) as Values;
    for (const { property } of this.#members) unread[property] = undefined;
    if (absent.length > 0) unread[absentMembers] = Object.freeze(absent.map(({ property }) => property));
    if (hasUnknown) unread[unknownMembers] = [];
    const shape = { absent, hasUnknown, unread };
    // A server that leaves out now this and now that must not fill the memory: the oldest goes.
    this.#shapes[this.#shapesMade++ % shapesAtMost] = shape;
    return shape;
  }

  /** Where all members are text, of one namespace and few: a pattern for all of them, and the value from its groups. */
  flat(): Flat | undefined {
    const members = this.#members;
    const [first] = members;
    if (
      !first ||
      members.length > flatMembersAtMost ||
      !members.every((each) => isPlain(each) && each.namespace === first.namespace)
    )
      return undefined;
    return {
      namespace: first.namespace,
      source: (tagOf) => plainMembers(members, tagOf),
      read: (reader, found, group) => {
        const shape = this.#last;
        const values: Values = { ...shape.unread };
        return this.#completed(values, shape, members.length - takePlain(reader, found, group, members, values));
      },
    };
  }
}

/** An element that is no member, and the member that has its name in another namespace. */
interface Stranger {
  readonly local: string;
  readonly namespace: string;
  readonly instead: MemberCodec | undefined;
}

/** Values of which nothing was read yet, but for what a server leaves out of them: no decoded value is undefined. */
interface Shape {
  readonly absent: readonly MemberCodec[];
  readonly hasUnknown: boolean;
  readonly unread: Readonly<Values>;
}

const shapesAtMost = 16;

function isUnread(values: Values, members: readonly MemberCodec[]): boolean {
  for (const { property } of members) if (values[property] !== undefined) return false;
  return true;
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
  return ` ${out.prefix(xsi)}:type="${escapeAttribute(out.qname(match[1] ?? "", match[2] ?? ""))}"`;
}

function asObject(value: unknown, name: string): Values {
  if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return value as Values;
  // Promises, buffers, errors and dates are objects too, and have no members to send.
  if (
    typeof value !== "object" ||
    value === null ||
    Symbol.iterator in value ||
    Object.prototype.toString.call(value) !== "[object Object]"
  ) {
    throw new Problem(`an object (${name})`, { value });
  }
  return value as Values;
}

const oneOf = (names: readonly string[]): string => `one of ${names.map((each) => JSON.stringify(each)).join(", ")}`;

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
