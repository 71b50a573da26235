/** Compares queries with whole names: equal names, beginnings, parts, and first letters. */
import type { Entry } from "./entries.js";
import { compact, wordsOf } from "./words.js";

/** Words of names that do not tell an operation from others. */
const neutral: ReadonlySet<string> = new Set([
  "entity",
  "get",
  "the",
  "to",
  "of",
  "by",
  "from",
  "with",
  "info",
  "all",
  "for",
  "and",
  "on",
  "in",
  "as",
]);

/** Returns the share of the telling words of a name that are in a set: 1 if the set explains the whole name. */
export function explainedShare({ nameWords }: Entry, known: ReadonlySet<string>): number {
  const telling = nameWords.filter((word) => !neutral.has(word) || known.has(word));
  return telling.length === 0 ? 1 : telling.filter((word) => known.has(word)).length / telling.length;
}

/** Points for each way in which a name fits. They are on the scale of the scores of words. */
const points = { equal: 400, initials: 200, begins: 100, contains: 30 } as const;

/** A query as a name. */
export interface NameQuery {
  /** The query without spaces, in lower case. */
  readonly asked: string;
  readonly isOneWord: boolean;
}

/** Reads a query as a name. */
export const nameQueryOf = (query: string): NameQuery => ({
  asked: compact(query),
  isOneWord: !/\s/.test(query.trim()),
});

/** Returns the points of an entry whose name fits the query; 0 if it does not. */
export function nameScore({ compactNames, initials }: Entry, { asked, isOneWord }: NameQuery): number {
  if (asked.length < 2) return 0;
  if (compactNames.includes(asked)) return points.equal;
  if (isOneWord && asked.length < 9 && initials === asked) return points.initials;
  return Math.max(...compactNames.map((name) => partScore(name, asked)));
}

/** The longer the part of the name, the better. */
function partScore(name: string, asked: string): number {
  const share = asked.length / name.length;
  if (name.startsWith(asked)) return points.begins * share;
  return asked.length > 4 && name.includes(asked) ? points.contains * share : 0;
}

/** Returns the plurals that a query was typed with: `lines` of `delete quote lines`. */
export const pluralsIn = (names: readonly string[]): readonly string[] =>
  names.map((name) => name.toLowerCase()).filter((name) => name.length > 3 && !wordsOf(name).includes(name));

/** Returns how many of the plurals a name has. */
export const pluralScore = ({ compactNames: [name = ""] }: Entry, plurals: readonly string[]): number =>
  plurals.filter((plural) => name.includes(plural)).length;
