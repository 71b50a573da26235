/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * Patterns: regular expressions for elements as a server usually spells them, and the values of what they capture. An engine compiles a regular
 * expression to machine code, which runs over a row of elements several times faster than a reader in JavaScript.
 */
import { compact, itemError } from "../codec/array.js";
import type { ReadText } from "../codec/codec.js";
import type { Member } from "../codec/member.js";
import type { Progress, Sequence } from "../codec/sequence.js";
import { ownText } from "../../values/own-text.js";
import type { Tag, XmlReader } from "../xml/reader.js";

/** The groups that a regular expression captured; undefined those that took no part. */
export type Match = readonly (string | undefined)[];

/**
 * A part of a regular expression. Whoever puts patterns together adds their groups up, so that each knows the number of its own first group.
 *
 * @example The pattern of a `Name` that may be nil and an `Id` has four groups. Each of the two may be absent. The class for text also leaves out the
 * characters that XML does not have.
 * ```
 * (?:<Name(?:>([^<]*)</Name>|( (?=i:nil="true")|(?=\/>))(?:i:nil="true")?/>))?(?:<Id(?:>([^<]*)</Id>|()/>))?
 * ```
 */
export interface Pattern {
  /** How many groups `source` has. */
  readonly groups: number;
  /** How many elements stand inside each other. */
  readonly levels: number;
  /** Returns the source of the regular expression. `first` is the number of its first group. */
  readonly source: (first: number) => string;
  /** Returns the value of a match from the group `at` on; undefined if the element is absent. Throws Problem. */
  readonly read: (match: Match, at: number, reader: XmlReader) => unknown;
}

/** Compiles a pattern. Sticky, so that it is tried only where the reader is. */
export const expressionOf = (pattern: Pick<Pattern, "source">): RegExp => new RegExp(pattern.source(1), "y");

/** Returns the pattern of an element that holds text or nothing. Groups: the text; and, without text, a space if the element is nil. */
export const textPattern = (tag: Tag, nillable: boolean, readText: ReadText): Pattern => ({
  groups: 2,
  levels: 1,
  source: () => elementSource(tag, nillable, `(${characters}*)`),
  read: (match, at, reader) => {
    const text = match[at] ?? match[at + 1];
    return text === undefined ? undefined : isNilMatch(match, at) ? null : readText(text, reader);
  },
});

/**
 * Returns the pattern of an element that holds an array of text or nothing. Groups: the prefix of the items' namespace if the element declares it, as
 * WCF does; all items; and, without items, a space if the element is nil. `itemTag` is undefined where no prefix means the items' namespace.
 */
export function arrayPattern(tag: Tag, nillable: boolean, item: Member, itemTag: Tag | undefined): Pattern {
  const readItems = itemsReader(item);
  return {
    groups: 3,
    levels: 2,
    source: (first) => {
      const declaration = itemTag
        ? "()"
        : `(?: xmlns:((?!${takenPrefixes(tag)})[A-Za-z_][\\w.-]*)="${literally(item.namespace)}")?`;
      const name = itemTag ? literally(itemTag.name) : `\\${first}:${literally(item.wireName)}`;
      // Without a declaration the back-reference is empty, and the name would begin with a colon.
      const items = `(?!<:)((?:<${name}>${charactersOfItems}*</${name}>){0,${maximumItems}})`;
      return elementSource(tag, nillable, items, declaration);
    },
    read: (match, at, reader) => {
      const items = match[at + 1] ?? match[at + 2];
      return items === undefined ? undefined : isNilMatch(match, at + 1) ? null : readItems(items, reader);
    },
  };
}

/** Returns the source for prefixes that an element must not declare: those that are reserved, and those that its own tag needs. */
function takenPrefixes({ name, nil = "" }: Tag): string {
  const used = [name, nil.slice(1)].filter((each) => each.includes(":")).map((each) => each.split(":", 1)[0] ?? "");
  return `(?:${["xml[\\w.-]*", ...used.map(literally)].join("|")})=`;
}

/** Returns a function that reads the items of an array of text, all of which have the same tag. */
function itemsReader(item: Member): (items: string, reader: XmlReader) => unknown[] {
  // The tags before the first item and between two items, as they were in the last array.
  let open = "";
  let between = "";
  return (items, reader) => {
    const values: unknown[] = [];
    if (items === "") return values;
    if (open === "" || !items.startsWith(open)) {
      open = ownText(items.slice(0, items.indexOf(">") + 1));
      between = `</${open.slice(1)}${open}`;
    }
    try {
      for (let from = open.length, to = 0; to >= 0; from = to + between.length) {
        to = items.indexOf(between, from);
        // An end tag has one character more than a start tag.
        values.push(item.readText?.(items.slice(from, to < 0 ? -open.length - 1 : to), reader));
      }
    } catch (error) {
      throw itemError(error, item, values.length);
    }
    return compact(values);
  };
}

/** Returns the pattern of an element that holds a carrier or nothing. Groups: an empty one before the members' groups; and, without members, a space if nil. */
export const carrierPattern = (tag: Tag, nillable: boolean, sequence: Sequence, members: MembersPattern): Pattern => ({
  groups: members.groups + 2,
  levels: members.levels + 1,
  source: (first) => elementSource(tag, nillable, `()${members.source(first + 1)}`),
  read: (match, at, reader) => {
    const empty = match[at + members.groups + 1];
    if ((match[at] ?? empty) === undefined) return undefined;
    if (empty === " ") return null;
    const progress = sequence.begin();
    members.add(match, at + 1, reader, progress);
    return sequence.complete(progress);
  },
});

/** Members of a sequence that follow each other, each of which may be absent. */
export interface MembersPattern extends Omit<Pattern, "read"> {
  /** The numbers of groups before each member, and of all groups. */
  readonly offsets: readonly number[];
  /** Adds the values of a match to a sequence. Throws Problem. */
  readonly add: (match: Match, at: number, reader: XmlReader, progress: Progress) => void;
}

/** `start` is the position of the first member in its sequence. */
export function membersPattern(
  members: readonly Member[],
  patterns: readonly Pattern[],
  start: number,
): MembersPattern {
  const offsets = [0];
  for (const [index, { groups }] of patterns.entries()) offsets.push((offsets[index] as number) + groups);
  return {
    offsets,
    groups: offsets.at(-1) as number,
    levels: Math.max(0, ...patterns.map(({ levels }) => levels)),
    source: (first) =>
      patterns.map(({ source }, index) => `(?:${source(first + (offsets[index] as number))})?`).join(""),
    add: (match, at, reader, progress) => {
      let index = 0;
      try {
        for (; index < patterns.length; index++) {
          const value = (patterns[index] as Pattern).read(match, at + (offsets[index] as number), reader);
          if (value === undefined) continue;
          progress.values[(members[index] as Member).property] = value;
          progress.missing--;
          progress.next = start + index + 1;
        }
      } catch (error) {
        throw (members[index] as Member).located(error);
      }
    },
  };
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

/** True if an element is nil. The group of its content is at `at`, the one of its emptiness behind. */
const isNilMatch = (match: Match, at: number): boolean => match[at] === undefined && match[at + 1] === " ";

const literally = (text: string): string => text.replace(/\W/g, "\\$&");

/** Matches one character of text. Excludes `<`, characters that XML does not allow, and carriage returns, which XML reads as line feeds. */
const characters = "[^<\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]";
/** Without references, because the items are taken apart after references were resolved. */
const charactersOfItems = characters.replace("<", "<&");

/** Longer arrays are read by a pattern for their items. */
const maximumItems = 100;

