/* Written by netserver-codegen from Services88: changes made here are lost. */
/** How a sequence of members looks in a message, in pieces that are read in one go. */
import type { MemberCodec } from "../codec/member.js";
import { listElement, plainElement, sticky, type Tag, type TagOf } from "./spelling.js";

/** Members of text, or of a few texts, that follow each other, in one pattern; or one member that holds others. */
export interface Piece {
  readonly members: readonly MemberCodec[];
  /** The position behind the last of them. */
  readonly end: number;
  /** Each of the members may be there or not, and has two groups, or three. */
  readonly pattern: RegExp | undefined;
  /** So many elements inside each other are in it. */
  readonly levels: number;
  /** Of the one member, where there is no pattern. */
  readonly tag: Tag;
}

/** More in one pattern cost more to compile than they save. */
const membersAtMost = 40;

/** A server that breaks off pieces wherever it likes must not fill the memory with patterns: it is read step by step. Of one carrier, however spelt. */
const restartsAtMost = 12;

/** How the members of a carrier look, made for each way in which they are spelt. */
export function layoutsOf(members: readonly MemberCodec[]): (tagOf: TagOf) => Layout {
  let restarts = 0;
  const mayRestart = (): boolean => restarts < restartsAtMost && ++restarts > 0;
  return (tagOf) => new Layout(members, tagOf, mayRestart);
}

export class Layout {
  readonly #members: readonly MemberCodec[];
  readonly #tagOf: TagOf;
  readonly #mayRestart: () => boolean;
  /** By their first positions. */
  readonly #pieces: (Piece | undefined)[];

  constructor(members: readonly MemberCodec[], tagOf: TagOf, mayRestart: () => boolean) {
    this.#members = members;
    this.#tagOf = tagOf;
    this.#mayRestart = mayRestart;
    this.#pieces = members.map((): undefined => undefined);
    for (let piece = this.#make(0); piece; piece = this.#make(piece.end));
  }

  /**
   * The piece that begins at a position or, where members repeat, which are read one by one, behind them. `again`: or what is left of one that was
   * broken off there, and will be in the next row. Undefined where members have to be read step by step.
   */
  from(position: number, again: boolean): Piece | undefined {
    const first = this.#behindRepeated(position);
    return (
      this.#pieces[first] ??
      (again && first < this.#members.length && this.#mayRestart() ? this.#make(first) : undefined)
    );
  }

  #behindRepeated(position: number): number {
    let first = position;
    while (this.#members[first]?.repeated) first++;
    return first;
  }

  #make(position: number): Piece | undefined {
    const members = this.#members;
    const first = this.#behindRepeated(position);
    if (first >= members.length) return undefined;
    let end = first;
    while (end - first < membersAtMost && isShort(members[end]) && !this.#pieces[end]) end++;
    const own = members.slice(first, Math.max(end, first + 1));
    return (this.#pieces[first] = {
      members: own,
      end: first + own.length,
      pattern: end > first ? sticky(shortMembers(own, this.#tagOf)) : undefined,
      levels: own.every(isPlain) ? 1 : 2,
      tag: this.#tagOf(members[first]?.wireName ?? ""),
    });
  }
}

/** The source of a pattern for members of text, each of which may be there or not. */
export const plainMembers = (members: readonly MemberCodec[], tagOf: TagOf): string =>
  members.map(({ wireName, nillable }) => `(?:${plainElement(tagOf(wireName), nillable)})?`).join("");

export const isPlain = (member: MemberCodec | undefined): boolean =>
  member !== undefined && member.isText && !member.repeated;

/** As `plainMembers`, also for arrays of text. */
function shortMembers(members: readonly MemberCodec[], tagOf: TagOf): string {
  let group = 1;
  return members
    .map((member) => {
      const list = member.list();
      if (!list) {
        group += 2;
        return plainMembers([member], tagOf);
      }
      group += 3;
      return `(?:${listElement(tagOf(member.wireName), member.nillable, tagOf(list.local, list.namespace), list.local, list.namespace, group - 3)})?`;
    })
    .join("");
}

const isShort = (member: MemberCodec | undefined): boolean =>
  isPlain(member) || (member !== undefined && !member.repeated && member.list() !== undefined);

