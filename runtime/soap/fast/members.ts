/** Reads the members of a sequence in segments: as many texts and short arrays as a pattern matches, or one member that holds others. */
import type { FastReader } from "../codec/codec.js";
import type { Member } from "../codec/member.js";
import type { Progress } from "../codec/sequence.js";
import { placed } from "../../values/problem.js";
import type { Tag, XmlReader } from "../xml/reader.js";
import { ArrayPattern, compile, MembersPattern, TextPattern, type Pattern } from "./pattern.js";
import { ByPrefixes, type TagOf } from "./prefixes.js";

interface Segment extends FastReader<Progress> {
  /** The position behind the segment's last member. */
  readonly end: number;
}

/** A larger pattern costs more to compile than it saves. */
const maximumMembers = 40;

export class FastMembers implements FastReader<Progress> {
  /** The segment of each position; for a member that is read by the codec, the segment behind it. */
  readonly #segments: ByPrefixes<readonly (Segment | undefined)[]>;

  constructor(members: readonly Member[]) {
    const namespaces = members.flatMap((each) => [each.namespace, textItem(each)?.namespace ?? each.namespace]);
    this.#segments = new ByPrefixes(namespaces, (tagOf) => segmentsOf(members, tagOf));
  }

  read(reader: XmlReader, progress: Progress): void {
    const segments = this.#segments.at(reader);
    let segment = segments?.[progress.next];
    while (segment) {
      segment.read(reader, progress);
      segment = segments?.[segment.end];
    }
  }
}

function segmentsOf(members: readonly Member[], tagOf: TagOf): readonly (Segment | undefined)[] {
  const segments: (Segment | undefined)[] = members.map((): undefined => undefined);
  const patterns = members.map((each) => patternOf(each, tagOf));
  for (let start = 0, end: number; start < members.length; start = end) {
    end = start + 1;
    let segment: Segment | undefined;
    if (patterns[start]) {
      while (patterns[end] && end - start < maximumMembers) end++;
      segment = new PatternSegment(members.slice(start, end), patterns.slice(start, end) as Pattern[], start);
    } else {
      const member = members[start] as Member;
      const tag = member.repeated ? undefined : tagOf(member.wireName, member.namespace);
      segment = tag && new NestedSegment(member, tag, end);
    }
    segments.fill(segment, start, end);
  }
  for (let position = members.length - 1; position > 0; position--) segments[position - 1] ??= segments[position];
  return segments;
}

class PatternSegment implements Segment {
  readonly end: number;
  readonly #pattern: MembersPattern;
  readonly #expression: RegExp;

  constructor(members: readonly Member[], patterns: readonly Pattern[], start: number) {
    this.end = start + members.length;
    this.#pattern = new MembersPattern(members, patterns, start);
    this.#expression = compile(this.#pattern.source(1));
  }

  read(reader: XmlReader, progress: Progress): void {
    // Members that would come a second time, or out of order, are left to the codec.
    const first = 1 + this.#pattern.groupsBefore(progress.next);
    const match = reader.match(this.#expression, this.#pattern.levels, first);
    if (match) this.#pattern.read(match, 1, reader, progress);
  }
}

class NestedSegment implements Segment {
  readonly end: number;
  readonly #member: Member;
  readonly #tag: Tag;

  constructor(member: Member, tag: Tag, end: number) {
    this.end = end;
    this.#member = member;
    this.#tag = tag;
  }

  read(reader: XmlReader, progress: Progress): void {
    const { property } = this.#member;
    try {
      const value = readElement(reader, this.#tag, this.#member);
      if (value === undefined) return;
      progress.values[property] = value;
      progress.missing--;
      progress.next = this.end;
    } catch (error) {
      throw placed(error, property);
    }
  }
}

/** Reads an element without attributes, or one that is nil; undefined if something else comes next. Throws Problem. */
export function readElement(reader: XmlReader, tag: Tag, { nillable, codec }: Member): unknown {
  const taken = reader.take(tag, nillable);
  return taken === "start" ? codec.read(reader) : taken === "nil" ? null : undefined;
}

/** Returns the pattern of a member that holds text or an array of text, and does not repeat. */
function patternOf(member: Member, tagOf: TagOf): Pattern | undefined {
  const tag = member.repeated ? undefined : tagOf(member.wireName, member.namespace);
  if (!tag) return undefined;
  if (member.readText) return new TextPattern(tag, member.nillable, member.readText);
  const item = textItem(member);
  return item && new ArrayPattern(tag, member.nillable, item, tagOf(item.wireName, item.namespace));
}

/** Returns the item of a member that is an array of text. */
function textItem({ codec }: Member): Member | undefined {
  const item = codec.item?.();
  return item?.readText && item;
}
