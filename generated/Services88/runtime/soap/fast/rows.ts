/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Reads the items of an array and the pairs of a dictionary, each with one match if it holds nothing but texts. */
import type { FastReader, Pairs } from "../codec/codec.js";
import type { Member } from "../codec/member.js";
import { placed } from "../../values/problem.js";
import type { XmlReader } from "../xml/reader.js";
import { readElement } from "./members.js";
import { around, CarrierPattern, compile, MembersPattern, TextPattern, type Pattern } from "./pattern.js";
import { ByPrefixes, type TagOf } from "./prefixes.js";

export class FastItems implements FastReader<unknown[]> {
  readonly #item: Member;
  readonly #spelled;

  constructor(item: Member) {
    this.#item = item;
    this.#spelled = new ByPrefixes([item.namespace, ...namespacesIn(item)], (tagOf) => {
      const pattern = rowPattern(item, tagOf);
      return {
        tag: tagOf(item.wireName, item.namespace),
        pattern,
        expression: pattern && compile(pattern.source(1)),
      };
    });
  }

  read(reader: XmlReader, items: unknown[]): void {
    const { tag, pattern, expression } = this.#spelled.at(reader) ?? {};
    if (!tag) return;
    if (pattern && expression)
      for (
        let match = reader.match(expression, pattern.levels);
        match;
        match = reader.match(expression, pattern.levels)
      )
        items.push(pattern.read(match, 1, reader));
    if (this.#item.readText) return;
    for (
      let value = readElement(reader, tag, this.#item);
      value !== undefined;
      value = readElement(reader, tag, this.#item)
    )
      items.push(value);
  }
}

export class FastPairs implements FastReader<Pairs> {
  readonly #key: Member;
  readonly #value: Member;
  readonly #spelled;

  constructor(pair: string, namespace: string, key: Member, value: Member) {
    this.#key = key;
    this.#value = value;
    this.#spelled = new ByPrefixes([namespace, key.namespace, value.namespace, ...namespacesIn(value)], (tagOf) => {
      const tag = tagOf(pair, namespace);
      const keyPattern = key.readText && rowPattern(key, tagOf);
      const valuePattern = rowPattern(value, tagOf);
      if (!tag || !keyPattern || !valuePattern) return undefined;
      return {
        keyPattern,
        valuePattern,
        expression: compile(around(tag, keyPattern.source(1) + valuePattern.source(1 + keyPattern.groups))),
      };
    });
  }

  read(reader: XmlReader, pairs: Pairs): void {
    const spelled = this.#spelled.at(reader);
    if (!spelled) return;
    const { keyPattern, valuePattern, expression } = spelled;
    const levels = 1 + valuePattern.levels;
    for (let match = reader.match(expression, levels); match; match = reader.match(expression, levels)) {
      let part: Member | undefined = this.#key;
      let key: unknown;
      try {
        key = keyPattern.read(match, 1, reader);
        part = this.#value;
        const value = valuePattern.read(match, 1 + keyPattern.groups, reader);
        part = undefined;
        pairs.put(key, value);
      } catch (error) {
        throw pairs.located(part ? placed(error, part.property) : error, key);
      }
    }
  }
}

/** More members in one pattern cost more to compile than they save. */
const maximumMembers = 12;

/** Returns the pattern of an element that holds text or a small carrier of texts. */
function rowPattern(member: Member, tagOf: TagOf): Pattern | undefined {
  const tag = tagOf(member.wireName, member.namespace);
  if (!tag) return undefined;
  if (member.readText) return new TextPattern(tag, member.nillable, member.readText);
  const sequence = member.codec.sequence?.();
  if (!sequence || sequence.members.length > maximumMembers) return undefined;
  const patterns = sequence.members.flatMap((each): Pattern | readonly Pattern[] => {
    const own = each.repeated ? undefined : tagOf(each.wireName, each.namespace);
    return own && each.readText ? new TextPattern(own, each.nillable, each.readText) : [];
  });
  if (patterns.length < sequence.members.length) return undefined;
  return new CarrierPattern(tag, sequence, new MembersPattern(sequence.members, patterns, 0));
}

/** Returns the namespaces of the members of a carrier. */
const namespacesIn = ({ codec }: Member): readonly string[] =>
  codec.sequence?.().members.map((each) => each.namespace) ?? [];

