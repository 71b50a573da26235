/**
 * Searches operations and types by words, names, initials and types. The page and the terminal use the same index and the same glossary. Exact words come
 * before words with the same beginning, and these before similar words.
 */
import MiniSearch from "minisearch";
import type { Contract } from "../../contract/model.js";
import { fitsOf, typeQueryOf } from "./by-type.js";
import { entriesOf, weights, type Entry, type Findable } from "./entries.js";
import { explainedShare, nameQueryOf, nameScore } from "./by-name.js";
import { factors, guessed, isInPhrase, translationsOf, type Choice } from "./choices.js";
import { tellingWords, verbsOf, wordsOf } from "./words.js";

/** An operation or type that was found. */
export interface Hit {
  readonly found: Findable;
  /** How well the hit fits. Only the order of scores of one search has a meaning. */
  readonly score: number;
}

/** An index of a contract. */
export interface SearchIndex {
  /** Returns the best hits, the best first. */
  search(query: string, limit?: number): readonly Hit[];
}

/** Returns the index of a contract. */
export function searchIndex(contract: Contract): SearchIndex {
  const entries = entriesOf(contract);
  const index = emptyIndex();
  index.addAll(entries);
  return new Searcher(contract, entries, index);
}

/** Returns the index of a contract, without blocking a page while it is built. */
export async function searchIndexInSteps(contract: Contract, chunkSize = 100): Promise<SearchIndex> {
  const entries = entriesOf(contract);
  const index = emptyIndex();
  await index.addAllAsync(entries, { chunkSize });
  return new Searcher(contract, entries, index);
}

const emptyIndex = (): MiniSearch<Entry> =>
  new MiniSearch<Entry>({
    fields: Object.keys(weights),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => word,
    searchOptions: { boost: weights },
  });

/** Scores by the id of the entry. */
type Scores = ReadonlyMap<number, number>;

/** The alternatives for one word of a query, and the entries that match one of them. */
interface Group {
  readonly choices: readonly Choice[];
  readonly scores: Scores;
  /** The highest score. */
  readonly best: number;
}

class Searcher implements SearchIndex {
  readonly #contract: Contract;
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Entry>;
  /** Scores of words that were looked up, because the words of a query stay while the user types on. */
  readonly #known = new Map<string, Scores>();

  constructor(contract: Contract, entries: readonly Entry[], index: MiniSearch<Entry>) {
    this.#contract = contract;
    this.#entries = entries;
    this.#index = index;
  }

  search(query: string, limit = 20): readonly Hit[] {
    const types = typeQueryOf(query);
    const fits = types && fitsOf(this.#contract, this.#entries, types);
    return (fits?.some((fit) => fit > 0) ? fits : this.#byWords(query))
      .map((score, id) => ({ score, entry: this.#entries[id] as Entry }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.entry.id - b.entry.id)
      .slice(0, limit)
      .map(({ score, entry }) => ({ found: entry.found, score }));
  }

  #byWords(query: string): readonly number[] {
    const words = wordsOf(query);
    const name = nameQueryOf(query);
    const groups = tellingWords(words).map((word) => this.#groupOf(words, word));
    const known = new Set(groups.flatMap(({ choices }) => choices.flatMap((choice) => choice.words)));
    const best = groups.reduce((sum, group) => sum + group.best, 0);
    return this.#entries.map((entry) => {
      let sum = 0;
      let covered = 0;
      for (const { scores, best } of groups) {
        const score = scores.get(entry.id) ?? 0;
        sum += score;
        if (score > 0) covered += best;
      }
      const byName = nameScore(entry, name);
      if (sum === 0) return byName * usefulness(entry);
      // Rare words have high scores, so an entry without a rare word loses more than one without a frequent word.
      const coverage = (covered / best) ** 2;
      return (sum * coverage * (0.6 + 0.4 * explainedShare(entry, known)) + byName) * usefulness(entry);
    });
  }

  /** Returns the scores for a word of a query. */
  #groupOf(words: readonly string[], word: string): Group {
    const choices = this.#choicesFor(words, word);
    const scores = this.#scoresOf(choices);
    return { choices, scores, best: Math.max(0, ...scores.values()) };
  }

  /** Returns what can stand for a word of a query: the word, words of NetServer, and if nothing equal exists, similar words. */
  #choicesFor(words: readonly string[], word: string): readonly Choice[] {
    const forms = [word, ...verbsOf(word)];
    const isPhrase = forms.some((form) => isInPhrase(words, form));
    const equal = [
      // The word alone means something else than the phrase: to log in has nothing to do with logs.
      { words: [word], weight: isPhrase ? factors.inPhrase : factors.exact },
      ...verbsOf(word).map((verb) => ({ words: [verb], weight: factors.verb })),
      ...forms.flatMap((form) => translationsOf(words, form)),
    ];
    const isLast = word === words.at(-1) && word.length > 2;
    const begun = { words: [word], weight: factors.prefix, like: { prefix: true } };
    if (equal.some((each) => this.#scoresFor(each).size > 0)) return isLast ? [...equal, begun] : equal;
    if (word.length > 2 && this.#scoresFor(begun).size > 0) return [begun, ...guessed(words, word)];
    return [{ words: [word], weight: factors.similar, like: { fuzzy: 0.3 } }, ...guessed(words, word)];
  }

  /** Returns the best score of each entry that one of the choices matches. */
  #scoresOf(choices: readonly Choice[]): Scores {
    const best = new Map<number, number>();
    for (const choice of choices) {
      for (const [id, score] of this.#scoresFor(choice))
        best.set(id, Math.max(best.get(id) ?? 0, score * choice.weight));
    }
    return best;
  }

  #scoresFor({ words, like = {} }: Choice): Scores {
    const key = `${words.join(" ")} ${JSON.stringify(like)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#index.search(words.join(" "), { ...like, combineWith: "AND" });
    const scores = new Map(found.map(({ id, score }) => [id as number, score / words.length]));
    if (this.#known.size > 500) this.#known.clear();
    this.#known.set(key, scores);
    return scores;
  }
}

/** Operations that only prepare an empty object are asked for less often than others. */
const usefulness = ({ name, found }: Entry): number =>
  name.startsWith("CreateDefault") ? 0.85 : found.kind === "type" ? 0.8 : 1;
