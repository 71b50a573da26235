/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * The members of a carrier or a message, in an order that WCF does not forgive. Keeps the elements that this client does not know, and the names of
 * the members that the server left out, so that get, change and save loses nothing.
 */
import { absentMembers, unknownMembers, type UnknownMember } from "../../types.js";
import { asObject, isZero, refuseUnknownKeys } from "../../values/object.js";
import { refuseOtherWire } from "../../values/other-wire.js";
import { addStep, Problem } from "../../values/problem.js";
import { nearest } from "../../values/nearest.js";
import { mismatch } from "../mismatch.js";
import type { Output } from "../output.js";
import { nextChild } from "../xml/content.js";
import { fragmentName, readOpaque, takeFragment, wireName } from "../xml/fragment.js";
import type { XmlReader } from "../xml/reader.js";
import type { Fast, FastReader } from "./codec.js";
import type { Member } from "./member.js";
import { Templates, type Template, type Values } from "./template.js";

/** A carrier or a message of which some members were read. */
export interface Progress {
  readonly template: Template;
  readonly values: Values;
  /** How many members were not read yet. */
  missing: number;
  /** The position behind the member that was read last. */
  next: number;
  /** True while the members come in the order of the contract. */
  isOrdered: boolean;
  unknown: UnknownMember[] | undefined;
  mismatch: Mismatch | undefined;
}

/** An element that is no member, and the member that has its name in another namespace. */
interface Mismatch {
  readonly local: string;
  readonly namespace: string;
  readonly instead: Member | undefined;
}

export class Sequence {
  readonly members: readonly Member[];
  readonly #name: string;
  /** The members in TypeScript. */
  readonly #properties: readonly string[];
  readonly #templates: Templates;
  readonly #fast: FastReader<Progress> | undefined;
  /** Positions in the order. */
  readonly #byWireName: ReadonlyMap<string, number>;

  /** `name` is told in errors; `tag` is the values' `$type`. */
  constructor(members: readonly Member[], name: string, fast: Fast | undefined, tag?: string) {
    this.members = members;
    this.#name = name;
    this.#properties = members.map(({ property }) => property);
    this.#templates = new Templates(members, tag);
    this.#fast = fast?.members(members);
    this.#byWireName = new Map(members.map((each, index) => [each.wireName, index]));
  }

  writeElement(out: Output, name: string, value: unknown, attributes: string): void {
    out.element(name, attributes, () => this.#write(out, asObject(value, this.#name)));
  }

  #write(out: Output, values: Values): void {
    const unknown = values[unknownMembers];
    const absent = values[absentMembers];
    if (unknown) writeUnknown(out, unknown, undefined);
    let known = values.$type === undefined ? 0 : 1;
    for (const member of this.members) {
      const { property } = member;
      const value = values[property];
      if (value !== undefined || property in values) {
        known++;
        if (!absent?.includes(property) || !isZero(value, member.zero())) member.write(out, value);
      } else if (!member.optional && !member.repeated && !absent?.includes(property)) {
        refuseUnknownKeys(values, this.#properties, this.#name);
        throw addStep(new Problem(member.codec.expected, { value: undefined }), property);
      }
      if (unknown) writeUnknown(out, unknown, member.wireName);
    }
    for (const _ in values) known--;
    // The getters of a class are no keys: then the count says nothing.
    if (known !== 0 || Object.getPrototypeOf(values) !== Object.prototype)
      refuseUnknownKeys(values, this.#properties, this.#name);
  }

  /** Returns the values before any of them is read. */
  begin(): Progress {
    const template = this.#templates.last;
    return {
      template,
      values: { ...template.values },
      missing: this.members.length,
      next: 0,
      isOrdered: true,
      unknown: undefined,
      mismatch: undefined,
    };
  }

  /** Reads to the end tag. Throws Problem. */
  read(reader: XmlReader, progress: Progress = this.begin()): Values {
    do {
      if (progress.isOrdered) this.#fast?.(reader, progress);
    } while (nextChild(reader) && this.#readChild(reader, progress));
    if (progress.mismatch && !reader.allowsMismatch) this.#refuseMismatch(progress, progress.mismatch);
    return this.complete(progress);
  }

  #readChild(reader: XmlReader, progress: Progress): true {
    const position = this.#byWireName.get(reader.local) ?? -1;
    const member = this.members[position];
    if (member?.namespace === reader.namespace) {
      readMember(reader, member, progress);
      progress.isOrdered &&= position + 1 >= progress.next;
      progress.next = position + 1;
    } else this.#readUnknown(reader, member, progress);
    return true;
  }

  #readUnknown(reader: XmlReader, instead: Member | undefined, progress: Progress): void {
    const { local, namespace } = reader;
    if (!progress.mismatch || (instead && !progress.mismatch.instead))
      progress.mismatch = { local, namespace, instead };
    const after = this.members[progress.next - 1]?.wireName;
    const text = readOpaque(reader, () => takeFragment(reader));
    // An object that is spread takes V8 much longer, and an answer of a newer server has thousands of these.
    (progress.unknown ??= []).push(after === undefined ? { wire: wireName, text } : { after, wire: wireName, text });
  }

  /**
   * Refuses an unknown element that took the place of members: none of the members came, or the one with the element's name did not. A newer server's
   * elements stand beside the members. Throws Problem.
   */
  #refuseMismatch({ values, missing }: Progress, { local, namespace, instead }: Mismatch): void {
    const [first] = this.members;
    const isOnly = this.members.length === 1;
    const lost = instead && values[instead.property] === undefined ? instead : isOnly ? first : undefined;
    if (missing === 0 || !first || (!lost && missing < this.members.length)) return;
    if (lost)
      throw addStep(mismatch(`the element ${lost.wireName} of ${lost.namespace}`, local, namespace), lost.property);
    const near = nearest(local, this.#byWireName.keys()) ?? first.wireName;
    throw mismatch(`a member of ${this.#name} such as ${near} of ${first.namespace}`, local, namespace);
  }

  /** Returns the values with the zeros of the members that did not come, and remembers their names. */
  complete({ template: begun, values: read, missing, unknown }: Progress): Values {
    const hasUnknown = unknown !== undefined;
    let values = read;
    let template = begun;
    if (hasUnknown !== begun.hasUnknown || missing !== begun.absent.length || !areUndefined(read, begun.absent)) {
      template = this.#templates.of(read, hasUnknown);
      values = { ...template.values };
      for (const { property } of this.members) values[property] = read[property];
    }
    for (const member of template.absent) values[member.property] = member.zero();
    if (unknown) values[unknownMembers] = unknown;
    return values;
  }
}

function readMember(reader: XmlReader, member: Member, progress: Progress): void {
  const { values } = progress;
  const { property } = member;
  const before = values[property];
  const value = member.readOne(reader);
  if (before === undefined) {
    values[property] = member.repeated ? [value] : value;
    progress.missing--;
  } else if (member.repeated) (before as unknown[]).push(value);
  else throw addStep(new Problem("expected the member once"), property);
}

function areUndefined(values: Values, members: readonly Member[]): boolean {
  for (const { property } of members) if (values[property] !== undefined) return false;
  return true;
}

function writeUnknown(out: Output, unknown: readonly UnknownMember[], after: string | undefined): void {
  for (const each of unknown) {
    if (each.after !== after) continue;
    refuseOtherWire(each.wire, wireName, "unknown members");
    if (!fragmentName(each.text)) throw new Problem("expected every unknown member to be one well-formed element");
    out.text += each.text;
  }
}

