/** How a sequence of members looks in a message, in pieces that are read in one go. */
import type { MemberCodec } from "./member.js";
import { listElement, plainElement, sticky, type Tag, type TagOf } from "./spelling.js";

/** Members of text, or of a few texts, that follow each other, in one pattern; or one member that holds others. */
export interface Piece {
  /** Position of its first member. */
  readonly first: number;
  readonly members: readonly MemberCodec[];
  /** Each of the members may be there or not, and has two groups, or three. */
  readonly pattern: RegExp | undefined;
  /** So many elements inside each other are in it. */
  readonly levels: number;
  /** Of the one member, where there is no pattern. */
  readonly tag: Tag;
  readonly next: Piece | undefined;
}

export interface Layout {
  /** At each position, the piece that its member is in, or the next one. */
  readonly pieceAt: readonly (Piece | undefined)[];
}

/** More in one pattern cost more to compile than they save. */
const membersAtMost = 40;

export function layoutOf(members: readonly MemberCodec[], tagOf: TagOf): Layout {
  const pieceAt: (Piece | undefined)[] = [];
  let next: Piece | undefined;
  let last = members.length - 1;
  while (last >= 0) {
    let first = last;
    while (isShort(members[last]) && isShort(members[first - 1]) && last - first + 1 < membersAtMost) first--;
    const after = next;
    for (let start = first; start <= last; start++) {
      // Where an array is longer, or stands otherwise, it goes on behind that.
      if (start > first && isPlain(members[start - 1])) pieceAt[start] = pieceAt[start - 1];
      else {
        const run = members.slice(start, last + 1);
        const pattern = isShort(members[last]) ? sticky(shortMembers(run, tagOf)) : undefined;
        // What repeats is read one by one.
        pieceAt[start] = members[last]?.repeated ? after : { first: start, members: run, pattern, levels: run.every(isPlain) ? 1 : 2, tag: tagOf(members[start]?.wireName ?? ""), next: after };
      }
    }
    next = pieceAt[first];
    last = first - 1;
  }
  return { pieceAt };
}

/** The source of a pattern for members of text, each of which may be there or not. */
export const plainMembers = (members: readonly MemberCodec[], tagOf: TagOf): string =>
  members.map(({ wireName, nillable }) => `(?:${plainElement(tagOf(wireName), nillable)})?`).join("");

export const isPlain = (member: MemberCodec | undefined): boolean => member !== undefined && member.isText && !member.repeated;

/** As `plainMembers`, also for arrays of text. */
function shortMembers(members: readonly MemberCodec[], tagOf: TagOf): string {
  let group = 1;
  return members.map((member) => {
    const list = member.list();
    if (!list) {
      group += 2;
      return plainMembers([member], tagOf);
    }
    group += 3;
    return `(?:${listElement(tagOf(member.wireName), member.nillable, tagOf(list.local, list.namespace), list.local, list.namespace, group - 3)})?`;
  }).join("");
}

const isShort = (member: MemberCodec | undefined): boolean => isPlain(member) || (member !== undefined && !member.repeated && member.list() !== undefined);
