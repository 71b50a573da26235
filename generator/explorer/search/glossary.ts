/**
 * Words of CRM users, and the words that NetServer has for the same things. A company is a Contact there, a deal is a Sale, and a service request is a
 * Ticket.
 */
import { tasks } from "./glossary/tasks.js";
import { things } from "./glossary/things.js";
import { wordsOf } from "./words.js";

/** Words of users, and what they mean. */
export interface GlossaryEntry {
  /** The first word is translated. The others must be in the query too, in any order. Each one is a choice of words. */
  readonly says: readonly (readonly string[])[];
  /** Words of names of NetServer. Each one is a choice, and all words of a choice must be there. */
  readonly means: readonly (readonly string[])[];
}

const choices = (text: string): readonly string[] => text.split("|").flatMap(wordsOf);

/** The glossary. The words are in the form of `wordsOf`. */
export const glossary: readonly GlossaryEntry[] = (things + tasks)
  .trim()
  .split(/\n+/)
  .map((line) => {
    const [says = "", means = ""] = line.split(": ");
    return { says: says.split(" ").map(choices), means: means.split(", ").map(wordsOf) };
  });
