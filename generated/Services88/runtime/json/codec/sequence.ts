/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * The members of a carrier or of a request. Keeps the members that this client does not know, and the names of those that the server left out, so that
 * get, change and save loses nothing.
 */
import { absentMembers, unknownMembers, type Preserved, type UnknownMember } from "../../types.js";
import { isZero, refuseUnknownKeys } from "../../values/object.js";
import { refuseOtherWire } from "../../values/other-wire.js";
import { clipped, addStep, Problem } from "../../values/problem.js";
import { own } from "../own.js";
import type { Parsed } from "../parse.js";
import { isJsonObject, wireName } from "./codec.js";
import type { Member } from "./member.js";

export type Values = Record<string, unknown> & Preserved & { $type?: string };

export class Sequence {
  readonly members: readonly Member[];
  readonly #name: string;
  /** The members in TypeScript. */
  readonly #properties: readonly string[];
  readonly #template: Values;
  /** True if the values are objects as JSON has them: without `$type`, and with the same names. */
  readonly #isPlain: boolean;
  readonly #indexes: ReadonlyMap<string, number>;
  /** The server reads names without case, and so do we. */
  readonly #byFoldedName: ReadonlyMap<string, Member>;

  /** `name` is told in errors; `tag` is the values' `$type`. */
  constructor(members: readonly Member[], name: string, tag?: string) {
    this.members = members;
    this.#name = name;
    this.#properties = members.map(({ property }) => property);
    this.#template = { ...(tag !== undefined && { $type: tag }) };
    for (const { property } of members) this.#template[property] = undefined;
    this.#isPlain =
      tag === undefined && members.every(({ name: each, property, isInherited }) => each === property && !isInherited);
    this.#indexes = new Map(members.map((each, index) => [each.name, index]));
    this.#byFoldedName = new Map(members.map((each) => [each.name.toLowerCase(), each]));
  }

  /** Returns the values as an object of JSON. Throws Problem. */
  write(values: Values): string {
    const absent = values[absentMembers];
    const texts: string[] = [];
    let known = values.$type === undefined ? 0 : 1;
    for (const member of this.members) {
      const { property } = member;
      const value = member.isInherited ? own(values, property) : values[property];
      if (value !== undefined || (property in values && !member.isInherited)) {
        known++;
        if (!absent?.includes(property) || !isZero(value, member.zero())) texts.push(member.key + member.write(value));
      } else if (!member.optional && !absent?.includes(property)) {
        refuseUnknownKeys(values, this.#properties, this.#name);
        throw addStep(new Problem(member.codec.expected, { value: undefined }), property);
      }
    }
    for (const _ in values) known--;
    // The getters of a class are no keys: then the count says nothing.
    if (known !== 0 || Object.getPrototypeOf(values) !== Object.prototype)
      refuseUnknownKeys(values, this.#properties, this.#name);
    for (const each of values[unknownMembers] ?? []) texts.push(unknownText(each));
    return `{${texts.join(",")}}`;
  }

  /** Returns the values of an object of JSON. Throws Problem. The object may become the values itself. */
  read(json: unknown, message: Parsed): Values {
    if (!isJsonObject(json)) throw new Problem(`an object (${this.#name})`, { value: json });
    return this.#isUsual(json) ? this.#readInPlace(json, message) : this.#readCopy(json, message);
  }

  /** True if an object has only names of members, in TypeScript too. */
  #isUsual(json: Readonly<Record<string, unknown>>): boolean {
    if (!this.#isPlain) return false;
    let next = 0;
    for (const name in json) {
      // Servers write members in the order of their own contract, which is mostly that of ours.
      if (this.members[next]?.name !== name) {
        const index = this.#indexes.get(name);
        if (index === undefined) return false;
        next = index;
      }
      next++;
    }
    return true;
  }

  /** Reads each value into the place where it came: a copy would take as long as the reading. */
  #readInPlace(json: Readonly<Record<string, unknown>>, message: Parsed): Values {
    const values = json as Values;
    let next = 0;
    let count = 0;
    for (const name in json) {
      if (this.members[next]?.name !== name) next = this.#indexes.get(name) ?? 0;
      const found = json[name];
      const value = (this.members[next] as Member).read(found, message);
      if (value !== found) values[name] = value;
      next++;
      count++;
    }
    if (count < this.members.length) this.#complete(values);
    return values;
  }

  #readCopy(json: Readonly<Record<string, unknown>>, message: Parsed): Values {
    const values = { ...this.#template };
    let others = 0;
    for (const name in json) if (!this.#indexes.has(name)) others++;
    if (others > 0) this.#readAnyCase(json, values, message);
    else
      for (const member of this.members) {
        const found = json[member.name];
        if (found === undefined || (member.isInherited && !Object.hasOwn(json, member.name))) continue;
        values[member.property] = member.read(found, message);
      }
    this.#complete(values);
    return values;
  }

  /** Reads members in any case, and keeps the others. If a name stands several times, the last one counts. */
  #readAnyCase(json: Readonly<Record<string, unknown>>, values: Values, message: Parsed): void {
    const unknown: UnknownMember[] = [];
    const nameOf = new Map<Member, string>();
    const names = Object.keys(json);
    for (const name of names) {
      const index = this.#indexes.get(name);
      const member = index === undefined ? this.#byFoldedName.get(name.toLowerCase()) : this.members[index];
      if (member) nameOf.set(member, name);
      else unknown.push({ wire: wireName, text: `${JSON.stringify(name)}:${message.textOf(json[name])}` });
    }
    if (unknown.length === names.length && this.members.length > 0 && !message.allowMismatch)
      throw new Problem(
        `expected members of ${this.#name}, got only others, such as ${clipped(JSON.stringify(names[0]), 60)} (accepted with allowMismatch)`,
      );
    // Each value is read once, because reading may change it.
    for (const [member, name] of nameOf) values[member.property] = member.read(json[name], message);
    if (unknown.length > 0) values[unknownMembers] = unknown;
  }

  /** Gives the members that did not come their zeros, and remembers their names. */
  #complete(values: Values): void {
    let absent: string[] | undefined;
    for (const member of this.members) {
      if (values[member.property] !== undefined) continue;
      (absent ??= []).push(member.property);
      values[member.property] = member.zero();
    }
    if (absent) values[absentMembers] = Object.freeze(absent);
  }
}

/** Returns an unknown member as it was received. Throws Problem for one of another wire, and for text that is no member. */
function unknownText({ wire, text }: UnknownMember): string {
  refuseOtherWire(wire, wireName, "unknown members");
  try {
    const read = JSON.parse(`{${text}}`) as object;
    if (Object.keys(read).length === 1) return text;
  } catch {
    // Falls through.
  }
  throw new Problem("expected every unknown member to be one name with its value");
}

