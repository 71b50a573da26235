/** Finds the words that can stand for a word of a query, by the glossary. */
import { glossary, type GlossaryEntry } from "./glossary.js";

/** Words that stand for a word of the query, and how much a match of them counts. All words of a choice must match. */
export interface Choice {
  readonly words: readonly string[];
  readonly weight: number;
  /** How MiniSearch compares: by default, words must be equal. */
  readonly like?: { readonly prefix?: boolean; readonly fuzzy?: number };
}

/** How much the ways to match a word count. */
export const factors = {
  exact: 1,
  verb: 0.9,
  inPhrase: 0.6,
  besidePhrase: 0.6,
  glossary: 0.8,
  prefix: 0.5,
  similar: 0.4,
} as const;

/** Entries of the glossary by the words that they translate. */
const byWord = new Map<string, GlossaryEntry[]>();
for (const entry of glossary) {
  for (const word of new Set(entry.says[0])) {
    const others = byWord.get(word);
    if (others) others.push(entry);
    else byWord.set(word, [entry]);
  }
}

/** Returns the entries of the glossary for a word of a query. Some need other words beside it. */
const entriesFor = (words: readonly string[], word: string): readonly GlossaryEntry[] =>
  (byWord.get(word) ?? []).filter(({ says: [, ...others] }) =>
    others.every((choice) => choice.some((each) => each !== word && words.includes(each))),
  );

const isPhrase = ({ says }: GlossaryEntry): boolean => says.length > 1;

/** True if a word has a meaning of its own beside other words of the query. */
export const isInPhrase = (words: readonly string[], word: string): boolean => entriesFor(words, word).some(isPhrase);

/** Returns the words of NetServer for a word of a query. */
export function translationsOf(words: readonly string[], word: string): readonly Choice[] {
  const entries = entriesFor(words, word);
  const alone = factors.glossary * (entries.some(isPhrase) ? factors.besidePhrase : 1);
  return entries.flatMap((entry) =>
    entry.means.map((each, rank) => ({
      words: each,
      // An entry for several words says more than one for a single word. The first meaning is the usual one.
      weight: (isPhrase(entry) ? factors.exact : alone) * 0.9 ** rank,
    })),
  );
}

export const glossaryWords: readonly string[] = [...byWord.keys()];

/** Returns translations of the word of the glossary that the user is about to type. */
export function begun(words: readonly string[], word: string): readonly Choice[] {
  if (word.length < 4) return [];
  const meant = glossaryWords.find((each) => each.startsWith(word));
  if (meant === undefined) return [];
  return translationsOf(words, meant).map((choice) => ({ ...choice, weight: choice.weight * factors.similar }));
}
