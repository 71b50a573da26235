/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Reads the members of a sequence in segments: as many texts and short arrays as a pattern matches, or one member that holds others. */
import type { FastReader } from "../codec/codec.js";
import type { Member } from "../codec/member.js";
import type { Progress } from "../codec/sequence.js";
import { namespacesOf, patternOf, readElement } from "./element.js";
import { expressionOf, membersPattern, type Pattern } from "./pattern.js";
import { byPrefixes, type TagOf } from "./prefixes.js";

interface Segment {
  /** The position behind the segment's last member. */
  readonly end: number;
  readonly read: FastReader<Progress>;
}

/** A larger pattern costs more to compile than it saves. */
const maximumGroups = 100;

export function fastMembers(members: readonly Member[]): FastReader<Progress> {
  const segmentsAt = byPrefixes(
    () => members.flatMap((each) => namespacesOf(each)),
    (tagOf) => segmentsOf(members, tagOf),
  );
  return (reader, progress) => {
    const segments = segmentsAt(reader);
    for (let segment = segments?.[progress.next]; segment; segment = segments?.[segment.end])
      segment.read(reader, progress);
  };
}

/** Returns the segment of each position. The position of a member that only the codec reads has the segment behind it. */
function segmentsOf(members: readonly Member[], tagOf: TagOf): readonly (Segment | undefined)[] {
  const segments = Array<Segment | undefined>(members.length).fill(undefined);
  const patterns = members.map((each) => patternOf(each, tagOf));
  for (let end = members.length, start: number; end > 0; end = start) {
    start = end - 1;
    let groups = patterns[start]?.groups ?? maximumGroups;
    while (groups < maximumGroups && patterns[start - 1]) groups += patterns[--start]?.groups ?? 0;
    const segment = patterns[start]
      ? patternSegment(members.slice(start, end), patterns.slice(start, end) as Pattern[], start)
      : nestedSegment(members[start] as Member, tagOf, end);
    segments.fill(segment ?? segments[end], start, end);
  }
  return segments;
}

function patternSegment(members: readonly Member[], patterns: readonly Pattern[], start: number): Segment {
  const pattern = membersPattern(members, patterns, start);
  const expression = expressionOf(pattern);
  return {
    end: start + members.length,
    read: (reader, progress) => {
      // Members that would come a second time, or out of order, are left to the codec.
      const first = 1 + (pattern.offsets[progress.next - start] ?? 0);
      const match = reader.match(expression, pattern.levels, first);
      if (match) pattern.add(match, 1, reader, progress);
    },
  };
}

function nestedSegment(member: Member, tagOf: TagOf, end: number): Segment | undefined {
  const tag = member.repeated ? undefined : tagOf(member.wireName, member.namespace);
  return (
    tag && {
      end,
      read: (reader, progress) => {
        try {
          const value = readElement(reader, tag, member);
          if (value === undefined) return;
          progress.values[member.property] = value;
          progress.missing--;
          progress.next = end;
        } catch (error) {
          throw member.located(error);
        }
      },
    }
  );
}

