/** Lists the words that a search knows, to correct others. */
import type { Entry } from "./entries.js";
import { wordsOf } from "./words.js";

export interface Vocabulary {
  /** Words of names and of the glossary, and how often each one occurs. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Words that names have beside each other, by both in one: `time` and `zone` by `timezone`. */
  readonly compounds: ReadonlyMap<string, readonly string[]>;
}

/** Returns the vocabulary of a contract's entries and other words. */
export function vocabularyOf(entries: readonly Entry[], others: readonly string[]): Vocabulary {
  const frequencies = new Map<string, number>();
  const compounds = new Map<string, readonly string[]>();
  const agents = new Map<string, readonly string[]>();
  const count = (word: string): void => void frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const add = (words: readonly string[]): void => {
    words.forEach((word, index) => {
      count(word);
      const next = words[index + 1];
      if (next !== undefined) compounds.set(word + next, [word, next]);
    });
  };
  for (const { nameWords, agent } of entries) {
    add(nameWords);
    const words = agents.get(agent) ?? wordsOf(agent);
    agents.set(agent, words);
    add(words);
  }
  others.forEach(count);
  return { frequencies, compounds };
}
