/** Compares what a query wants to do with what operations do: read, write or remove. */
import type { Entry } from "./entries.js";

type Intent = "read" | "write" | "remove";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words of queries. Words that are often nouns too, such as `order`, are not here. */
const asked: Readonly<Record<Intent, ReadonlySet<string>>> = {
  read: setOf("browse check download fetch find get list load look lookup query read retrieve search see show view"),
  write: setOf(
    "accept add approve assign attach book change choose convert copy create edit grant insert make modify move new plan post put register " +
      "rename reply save send set store update upload write",
  ),
  remove: setOf("cancel clear delete drop empty erase purge remove revoke unassign"),
};

/** First words of queries that ask whether something is so. */
const questions = setOf("are does did has have is was who were");

/** First words of names of operations. */
const done: Readonly<Record<Intent, ReadonlySet<string>>> = {
  read: setOf("can find get has is read resolve search"),
  write: setOf("add change copy create insert move save set update upload write"),
  remove: setOf("clear delete empty remove truncate"),
};

const all = ["read", "write", "remove"] as const;

/** Returns what a query wants; empty if it does not say. */
export const intentsOf = (words: readonly string[]): readonly Intent[] =>
  all.filter(
    (intent) => words.some((word) => asked[intent].has(word)) || (intent === "read" && questions.has(words[0] ?? "")),
  );

/** True if a query asks whether something is so, and an operation answers that: `is it valid` and IsNumberValid. */
export const answersQuestion = ({ nameWords: [verb = ""] }: Entry, [first = ""]: readonly string[]): boolean =>
  questions.has(first) && (verb === "is" || verb === "has" || verb === "can");

/** True if an operation does something else than a query wants. */
export function isContrary({ found, nameWords: [verb = ""] }: Entry, intents: readonly Intent[]): boolean {
  if (found.kind === "type" || intents.length === 0) return false;
  const does = all.find((intent) => done[intent].has(verb));
  return does !== undefined && !intents.includes(does);
}
