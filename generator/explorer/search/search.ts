/**
 * Searches operations and types by words, names, initials and types. The page and the terminal use the same index and the same glossary. Exact words come
 * before words with the same beginning, and these before similar words.
 */
import MiniSearch from "minisearch";
import type { Contract } from "../../contract/model.js";
import { fitsOf, typeQueryOf } from "./by-type.js";
import { entriesOf, weights, type Entry, type Findable } from "./entries.js";
import { explainedShare, nameQueryOf, nameScore } from "./by-name.js";
import { begun, factors, glossaryWords, isInPhrase, translationsOf, type Choice } from "./choices.js";
import { intentsOf, isContrary } from "./intents.js";
import { spellerOf, type Speller } from "./spelling.js";
import { isFaint, namesIn, tellingWords, verbsOf, wordsOf } from "./words.js";

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
  /** The highest score; 0 for a word that says little, so that entries without it lose nothing. */
  readonly best: number;
}

/** Words of a query after corrections. */
interface Words {
  /** The query in parts without spaces, such as `SaveContact`. */
  readonly names: readonly { readonly name: string; readonly words: readonly string[] }[];
  readonly all: readonly string[];
  /** Words that were not typed so. */
  readonly corrected: ReadonlySet<string>;
}

/** How much corrected words count, words that say little, and a name of the corrected words that say something. */
const trust = { corrected: 0.9, faint: 0.2, meantName: 0.9 } as const;

/** How much a hit counts that is a type, only prepares an empty object, or does something else than the query wants. */
const usefulness = { namedType: 0.8, type: 0.4, preparation: 0.85, contrary: 0.6 } as const;

class Searcher implements SearchIndex {
  readonly #contract: Contract;
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Entry>;
  /** Words of names and of the glossary. */
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #correct: Speller;
  /** Scores of words that were looked up, because the words of a query stay while the user types on. */
  readonly #known = new Map<string, Scores>();

  constructor(contract: Contract, entries: readonly Entry[], index: MiniSearch<Entry>) {
    this.#contract = contract;
    this.#entries = entries;
    this.#index = index;
    this.#vocabulary = vocabularyOf(entries);
    this.#correct = spellerOf(this.#vocabulary);
  }

  search(query: string, limit = 20): readonly Hit[] {
    const types = typeQueryOf(query);
    const fits = types && fitsOf(this.#contract, this.#entries, types);
    return (fits?.some((fit) => fit > 0) ? fits : this.#byWords(query))
      .map((score, id) => ({ score, entry: this.#entries[id] as Entry }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || byName(a.entry, b.entry))
      .slice(0, limit)
      .map(({ score, entry }) => ({ found: entry.found, score }));
  }

  #byWords(query: string): readonly number[] {
    const words = this.#correctedWords(query);
    const telling = tellingWords(words.all, (word) => isInPhrase(words.all, word));
    const typedName = nameQueryOf(query);
    const meantName = nameQueryOf(
      words.names
        .filter(({ words }) => words.some((word) => telling.includes(word)))
        .map(({ name }) => name)
        .join(" "),
    );
    const groups = telling.map((word) => this.#groupOf(words, word));
    const known = new Set(groups.flatMap(({ choices }) => choices.flatMap((choice) => choice.words)));
    const intents = intentsOf(words.all);
    const best = groups.reduce((sum, group) => sum + group.best, 0);
    return this.#entries.map((entry) => {
      let sum = 0;
      let covered = 0;
      for (const { scores, best } of groups) {
        const score = scores.get(entry.id) ?? 0;
        sum += score;
        if (score > 0) covered += best;
      }
      const byName = Math.max(nameScore(entry, typedName), trust.meantName * nameScore(entry, meantName));
      const useful =
        usefulnessOf(entry, [typedName.asked, meantName.asked]) *
        (isContrary(entry, intents) ? usefulness.contrary : 1);
      // Rare words have high scores, so an entry without a rare word loses more than one without a frequent word.
      const coverage = best === 0 ? 1 : (covered / best) ** 2;
      return (sum * coverage * (0.5 + 0.5 * explainedShare(entry, known)) + byName) * useful;
    });
  }

  #correctedWords(query: string): Words {
    const corrected = new Set<string>();
    const typed = namesIn(query).map((name) => ({ name, words: wordsOf(name) }));
    const names = typed.map(({ name, words }, index) => {
      const meant = words.map((word) => this.#meant(word, index === typed.length - 1));
      const changed = meant.filter((word, at) => word !== words[at]);
      changed.forEach((word) => corrected.add(word));
      return { name: changed.length > 0 ? meant.join("") : name, words: meant };
    });
    return { names, all: names.flatMap(({ words }) => words), corrected };
  }

  /** Returns the word that a user meant with a misspelt word, and other words unchanged. */
  #meant(word: string, isLast: boolean): string {
    return this.#isKnownWord(word, isLast) ? word : (this.#correct(word) ?? word);
  }

  /** True if a word occurs, comes from a verb that occurs, or is the beginning of a word that the user is typing. */
  #isKnownWord(word: string, isLast: boolean): boolean {
    const isTyped = isLast && this.#occurs({ words: [word], weight: 1, like: { prefix: true } });
    return (
      isTyped ||
      this.#vocabulary.has(word) ||
      verbsOf(word).some((verb) => this.#vocabulary.has(verb)) ||
      this.#occurs({ words: [word], weight: 1 })
    );
  }

  /** Returns the scores for a word of a query. */
  #groupOf({ all, corrected }: Words, word: string): Group {
    const isSaying = !isFaint(word, all);
    const weight = (corrected.has(word) ? trust.corrected : 1) * (isSaying ? 1 : trust.faint);
    const choices = this.#choicesFor(all, word).map((choice) => ({ ...choice, weight: choice.weight * weight }));
    const scores = this.#scoresOf(choices);
    return { choices, scores, best: isSaying ? Math.max(0, ...scores.values()) : 0 };
  }

  #occurs(choice: Choice): boolean {
    return this.#scoresFor(choice).size > 0;
  }

  /** Returns what can stand for a word of a query: the word, words of NetServer, and if nothing equal exists, words that begin so. */
  #choicesFor(words: readonly string[], word: string): readonly Choice[] {
    const isNoun = word.endsWith("ing") && this.#vocabulary.has(word);
    const verbs = isNoun ? [] : verbsOf(word).filter((verb) => this.#vocabulary.has(verb));
    const forms = [word, ...verbs];
    const isPhrase = forms.some((form) => isInPhrase(words, form));
    const equal = [
      // The word alone means something else than the phrase: to log in has nothing to do with logs.
      { words: [word], weight: isPhrase ? factors.inPhrase : factors.exact },
      ...verbs.map((verb) => ({ words: [verb], weight: factors.verb })),
      ...forms.flatMap((form) => translationsOf(words, form)),
    ];
    const isLast = word === words.at(-1) && word.length > 2;
    const beginning = { words: [word], weight: factors.prefix, like: { prefix: true } };
    if (equal.some((each) => this.#occurs(each))) return isLast ? [...equal, beginning] : equal;
    return word.length > 2 ? [beginning, ...begun(words, word)] : [];
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
    // MiniSearch multiplies the sum by the number of words that match. A phrase has the sum, because it says more than one word.
    const scores = new Map(found.map(({ id, score }) => [id as number, score / words.length]));
    if (this.#known.size > 500) this.#known.clear();
    this.#known.set(key, scores);
    return scores;
  }
}

/** Returns the words of names and of the glossary, with their frequencies. */
function vocabularyOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of [
    ...entries.flatMap(({ nameWords, agent }) => [...nameWords, ...wordsOf(agent)]),
    ...glossaryWords,
  ])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function usefulnessOf({ name, found, compactNames }: Entry, asked: readonly string[]): number {
  if (found.kind === "type")
    return asked.some((each) => compactNames.includes(each)) ? usefulness.namedType : usefulness.type;
  return name.startsWith("CreateDefault") ? usefulness.preparation : 1;
}

/** Puts first, of equal hits, those whose name has the name of their agent, then those with shorter names. */
const byName = (a: Entry, b: Entry): number =>
  Number(isOwn(b)) - Number(isOwn(a)) || a.name.length - b.name.length || a.id - b.id;

const isOwn = ({ name, agent }: Entry): boolean => agent !== "" && name.includes(agent);
