/**
 * Patterns: regular expressions for elements as a server usually spells them, and the values of what they capture. An engine compiles a regular
 * expression to machine code, which runs over a row of elements several times faster than a reader in JavaScript.
 */
import { placed } from "../../values/problem.js";
import { compact, itemError } from "../codec/array.js";
import type { ReadText } from "../codec/codec.js";
import type { Member } from "../codec/member.js";
import type { Progress, Sequence } from "../codec/sequence.js";
import { ownText } from "../xml/text.js";
import type { Tag, XmlReader } from "../xml/reader.js";

/** The groups that a regular expression captured; undefined those that took no part. */
export type Match = readonly (string | undefined)[];

/**
 * A part of a regular expression. Whoever puts patterns together adds their groups up, so that each knows the number of its own first group.
 *
 * @example A sequence of a `Name` that may be nil and an `Id`, each of which may be absent, has four groups (characters XML does not have are left out):
 * (?:<Name(?:>([^<]*)<\/Name>|( (?=i:nil="true")|(?=\/>))(?:i:nil="true")?\/>))?(?:<Id(?:>([^<]*)<\/Id>|()\/>))?
 */
export interface Pattern {
  /** How many groups `source` has. */
  readonly groups: number;
  /** How many elements stand inside each other. */
  readonly levels: number;
  /** Returns the source of the regular expression. `first` is the number of its first group. */
  source(first: number): string;
  /** Returns the value of a match from the group `at` on; undefined if the element is absent. Throws Problem. */
  read(match: Match, at: number, reader: XmlReader): unknown;
}

/** An element that holds text or nothing. Groups: the text; and, without text, a space if the element is nil. */
export class TextPattern implements Pattern {
  readonly groups = 2;
  readonly levels = 1;
  readonly #tag: Tag;
  readonly #nillable: boolean;
  readonly #readText: ReadText;

  constructor(tag: Tag, nillable: boolean, readText: ReadText) {
    this.#tag = tag;
    this.#nillable = nillable;
    this.#readText = readText;
  }

  source(): string {
    return elementSource(this.#tag, this.#nillable, `(${characters}*)`);
  }

  read(match: Match, at: number, reader: XmlReader): unknown {
    const text = match[at] ?? match[at + 1];
    if (text === undefined) return undefined;
    return isNilMatch(match, at) ? null : this.#readText(text, reader);
  }
}

/**
 * An element that holds an array of text or nothing. Groups: the prefix of the items' namespace if the element declares it, as WCF does; all items;
 * and, without items, a space if the element is nil.
 */
export class ArrayPattern implements Pattern {
  readonly groups = 3;
  readonly levels = 2;
  readonly #tag: Tag;
  readonly #nillable: boolean;
  readonly #item: Member;
  readonly #itemTag: Tag | undefined;
  /** The tags before the first item and between two items, as they were in the last array. */
  #open = "";
  #between = "";

  /** `itemTag` is undefined where no prefix means the items' namespace: then the element has to declare one. */
  constructor(tag: Tag, nillable: boolean, item: Member, itemTag: Tag | undefined) {
    this.#tag = tag;
    this.#nillable = nillable;
    this.#item = item;
    this.#itemTag = itemTag;
  }

  source(first: number): string {
    const tag = this.#tag;
    // A prefix that is reserved, or that the tag itself needs, must keep its meaning.
    const taken = [tag.name, tag.nil?.slice(1) ?? ""].flatMap((name) =>
      name.includes(":") ? [literally(name.slice(0, name.indexOf(":")))] : [],
    );
    const prefix = `(?!(?:${["xml[\\w.-]*", ...taken].join("|")})=)[A-Za-z_][\\w.-]*`;
    const [declaration, name] = this.#itemTag
      ? ["()", literally(this.#itemTag.name)]
      : [
          `(?: xmlns:(${prefix})="${literally(this.#item.namespace)}")?`,
          `\\${first}:${literally(this.#item.wireName)}`,
        ];
    // Without a declaration the back-reference is empty, and the name would begin with a colon.
    const items = `(?!<:)((?:<${name}>${charactersOfItems}*</${name}>){0,${maximumItems}})`;
    return elementSource(tag, this.#nillable, items, declaration);
  }

  read(match: Match, at: number, reader: XmlReader): unknown {
    const items = match[at + 1] ?? match[at + 2];
    if (items === undefined) return undefined;
    return isNilMatch(match, at + 1) ? null : items === "" ? [] : this.#items(items, reader);
  }

  #items(items: string, reader: XmlReader): unknown[] {
    if (this.#open === "" || !items.startsWith(this.#open)) {
      this.#open = ownText(items.slice(0, items.indexOf(">") + 1));
      this.#between = `</${this.#open.slice(1)}${this.#open}`;
    }
    const open = this.#open.length;
    const values: unknown[] = [];
    try {
      for (let from = open, to = 0; to >= 0; from = to + this.#between.length) {
        to = items.indexOf(this.#between, from);
        // An end tag has one character more than a start tag.
        values.push(this.#item.readText?.(items.slice(from, to < 0 ? -open - 1 : to), reader));
      }
    } catch (error) {
      throw itemError(error, this.#item, values.length);
    }
    return compact(values);
  }
}

/** An element that holds a carrier of texts. Groups: those of its members. */
export class CarrierPattern implements Pattern {
  readonly groups: number;
  readonly levels = 2;
  readonly #tag: Tag;
  readonly #sequence: Sequence;
  readonly #members: MembersPattern;

  constructor(tag: Tag, sequence: Sequence, members: MembersPattern) {
    this.groups = members.groups;
    this.#tag = tag;
    this.#sequence = sequence;
    this.#members = members;
  }

  source(first: number): string {
    return around(this.#tag, this.#members.source(first));
  }

  read(match: Match, at: number, reader: XmlReader): unknown {
    const progress = this.#sequence.begin();
    this.#members.read(match, at, reader, progress);
    return this.#sequence.complete(progress);
  }
}

/** Members of a sequence that follow each other, each of which may be absent. Groups: those of the members' patterns. */
export class MembersPattern {
  readonly groups: number;
  readonly levels: number;
  readonly #members: readonly Member[];
  readonly #patterns: readonly Pattern[];
  /** The position of the first member in its sequence. */
  readonly #start: number;

  constructor(members: readonly Member[], patterns: readonly Pattern[], start: number) {
    this.#members = members;
    this.#patterns = patterns;
    this.#start = start;
    this.groups = this.groupsBefore(start + members.length);
    this.levels = Math.max(...patterns.map((each) => each.levels));
  }

  /** Returns the number of groups of the members before a position. */
  groupsBefore(position: number): number {
    return this.#patterns.slice(0, position - this.#start).reduce((sum, { groups }) => sum + groups, 0);
  }

  source(first: number): string {
    return this.#patterns
      .map((each, index) => `(?:${each.source(first + this.groupsBefore(this.#start + index))})?`)
      .join("");
  }

  /** Adds the values of a match to a sequence. Throws Problem. */
  read(match: Match, at: number, reader: XmlReader, progress: Progress): void {
    let group = at;
    for (let index = 0; index < this.#members.length; index++) {
      const { property } = this.#members[index] as Member;
      const pattern = this.#patterns[index] as Pattern;
      try {
        const value = pattern.read(match, group, reader);
        if (value !== undefined) {
          progress.values[property] = value;
          progress.missing--;
          progress.next = this.#start + index + 1;
        }
      } catch (error) {
        throw placed(error, property);
      }
      group += pattern.groups;
    }
  }
}

/** Returns the source of an element without attributes. */
export const around = ({ name }: Tag, content: string): string => `<${literally(name)}>${content}</${literally(name)}>`;

/** Returns the source of an element that has content or is empty. The last group captures a space if it is nil, else nothing. */
function elementSource({ name, nil }: Tag, nillable: boolean, content: string, declaration = ""): string {
  const empty =
    nillable && nil !== undefined
      ? `( (?=${literally(nil.slice(1))})|(?=\\/>))(?:${literally(nil.slice(1, -2))})?`
      : "()";
  return `<${literally(name)}${declaration}(?:>${content}</${literally(name)}>|${empty}/>)`;
}

/** True if an element is nil of which the groups of its content and of its emptiness are at `at` and behind. */
const isNilMatch = (match: Match, at: number): boolean => match[at] === undefined && match[at + 1] === " ";

/** Sticky: tried only where the reader is. */
export const compile = (source: string): RegExp => new RegExp(source, "y");

const literally = (text: string): string => text.replace(/\W/g, "\\$&");

/** The characters of text, but for those that XML does not have, `<`, and returns, which stand for line feeds. */
const characters = "[^<\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]";
/** Without references: the items are taken apart after references were resolved. */
const charactersOfItems = characters.replace("<", "<&");

/** Longer arrays are read by a pattern for their items. */
const maximumItems = 100;
