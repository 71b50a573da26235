/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** How a sequence of members looks in a message, in pieces that are read in one go. */
import type { MemberCodec } from "./member.js";
import { listElement, plainElement, sticky, type Tag, type TagOf } from "./spelling.js";

/** Members of text, or of a few texts, that follow each other, in one pattern; or one member that holds others. */
export interface Piece {
  /** The position of its first member, and that behind its last. */
  readonly first: number;
  readonly end: number;
  readonly members: readonly MemberCodec[];
  /** Each of the members may be there or not, and has two groups, or three. */
  readonly pattern: RegExp | undefined;
  /** So many elements inside each other are in it. */
  readonly levels: number;
  /** Of the one member, where there is no pattern. */
  readonly tag: Tag;
}

/** More in one pattern cost more to compile than they save. */
const membersAtMost = 40;

/** A server that breaks off pieces wherever it likes must not fill the memory with patterns: it is read step by step. */
const restartsAtMost = 12;

export class Layout {
  readonly #members: readonly MemberCodec[];
  readonly #tagOf: TagOf;
  /** By their first positions. */
  readonly #pieces: (Piece | undefined)[];
  #restarts = -Infinity;

  constructor(members: readonly MemberCodec[], tagOf: TagOf) {
    this.#members = members;
    this.#tagOf = tagOf;
    this.#pieces = members.map(() => undefined);
    for (let piece = this.from(0); piece; piece = this.from(piece.end));
    this.#restarts = 0;
  }

  /**
   * The piece that begins at a position or, where members repeat, which are read one by one, behind them; undefined where all has to be read so.
   * Behind an array that is longer, and behind what only the server knows, what is left of a piece is one too.
   */
  from(position: number): Piece | undefined {
    const known = this.#pieces[position];
    return known || position >= this.#members.length ? known : this.#make(position);
  }

  #make(position: number): Piece | undefined {
    const members = this.#members;
    let first = position;
    while (members[first]?.repeated) first++;
    const known = this.#pieces[first];
    if (known || first >= members.length || this.#restarts >= restartsAtMost) return known;
    this.#restarts++;
    let end = first;
    while (end - first < membersAtMost && isShort(members[end]) && !this.#pieces[end]) end++;
    const own = members.slice(first, Math.max(end, first + 1));
    return (this.#pieces[first] = {
      first,
      end: first + own.length,
      members: own,
      pattern: end > first ? sticky(shortMembers(own, this.#tagOf)) : undefined,
      levels: own.every(isPlain) ? 1 : 2,
      tag: this.#tagOf(members[first]?.wireName ?? ""),
    });
  }
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

