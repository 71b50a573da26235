/**
 * Searches operations and types by words, names, initials and types. The page and the terminal use the same index and the same glossary. Exact words come
 * before words with the same beginning, and these before similar words.
 */
import MiniSearch from "minisearch";
import type { Contract } from "../../contract/model.js";
import { fitsOf, typeQueryOf } from "./by-type.js";
import { entryOf, everyFindable, weights, type Entry, type Findable } from "./entries.js";
import { explainedShare, nameQueryOf, nameScore, pluralScore, pluralsIn } from "./by-name.js";
import { begun, factors, glossaryWords, isInPhrase, translationsOf, type Choice } from "./choices.js";
import { answersQuestion, intentsOf, isContrary } from "./intents.js";
import { shortest, spellerOf, type Speller } from "./spelling.js";
import { vocabularyOf, type Vocabulary } from "./vocabulary.js";
import { isFaint, isSilent, namesIn, tellingWords, verbsOf, wordsOf } from "./words.js";

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
  const entries = everyFindable(contract).map((found, id) => entryOf(contract, found, id));
  const index = emptyIndex();
  index.addAll(entries);
  return new Searcher(contract, entries, index);
}

/** Returns the index of a contract, without blocking a page while it is built. */
export async function searchIndexInSteps(contract: Contract, chunkSize = 100): Promise<SearchIndex> {
  const entries: Entry[] = [];
  for (const found of everyFindable(contract)) {
    entries.push(entryOf(contract, found, entries.length));
    // Listing an entry takes a fifth of the time of indexing it.
    if (entries.length % (5 * chunkSize) === 0) await nextTurn();
  }
  const index = emptyIndex();
  await index.addAllAsync(entries, { chunkSize });
  await nextTurn();
  return new Searcher(contract, entries, index);
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const emptyIndex = (): MiniSearch<Entry> =>
  new MiniSearch<Entry>({
    fields: Object.keys(weights),
    // A name that repeats a word does not say it louder.
    tokenize: (text, field) => (field === "name" ? [...new Set(wordsOf(text))] : [...wordsOf(text)]),
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

/**
 * How much a hit counts that is a type, only prepares an empty object, does something else than the query wants, answers a question, or has a plural of
 * the query.
 */
const usefulness = { namedType: 0.8, type: 0.4, preparation: 0.85, contrary: 0.6, answer: 1.3, plural: 1.04 } as const;

class Searcher implements SearchIndex {
  readonly #contract: Contract;
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Entry>;
  readonly #vocabulary: Vocabulary;
  readonly #correct: Speller;
  /** Scores of words that were looked up, because the words of a query stay while the user types on. */
  readonly #known = new Map<string, Scores>();

  constructor(contract: Contract, entries: readonly Entry[], index: MiniSearch<Entry>) {
    this.#contract = contract;
    this.#entries = entries;
    this.#index = index;
    this.#vocabulary = vocabularyOf(entries, glossaryWords);
    this.#correct = spellerOf(this.#vocabulary.frequencies);
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
    const meantName = nameQueryOf(this.#nameIn(words, telling));
    const groups = telling.map((word) => this.#groupOf(words, word));
    const known = new Set(groups.flatMap(({ choices }) => choices.flatMap((choice) => choice.words)));
    const intents = intentsOf(words.all);
    const plurals = pluralsIn(words.names.map(({ name }) => name));
    const best = groups.reduce((sum, group) => sum + group.best, 0);
    return this.#entries.map((entry) => {
      let sum = 0;
      let covered = 0;
      for (const { scores, best } of groups) {
        const score = scores.get(entry.id) ?? 0;
        sum += score;
        if (score > 0) covered += best;
      }
      const byName = Math.max(
        nameScore(entry, typedName),
        meantName.asked === typedName.asked ? 0 : trust.meantName * nameScore(entry, meantName),
      );
      // Most entries do not fit at all, and a page searches at each key.
      if (sum === 0 && byName === 0) return 0;
      const useful =
        usefulnessOf(entry, [typedName.asked, meantName.asked]) *
        (isContrary(entry, intents) ? usefulness.contrary : 1) *
        (answersQuestion(entry, words.all) ? usefulness.answer : 1) *
        usefulness.plural ** pluralScore(entry, plurals);
      // Rare words have high scores, so an entry without a rare word loses more than one without a frequent word.
      const coverage = best === 0 ? 1 : (covered / best) ** 2;
      return (sum * coverage * (0.5 + 0.5 * explainedShare(entry, known)) + byName) * useful;
    });
  }

  /** Returns the name that a query has without silent words. One word beside silent ones is no name: `what can the user do`. */
  #nameIn({ names }: Words, telling: readonly string[]): string {
    const kept = names.filter(({ words }) => words.some((word) => telling.includes(word)));
    return kept.length > 1 || kept.length === names.length ? kept.map(({ name }) => name).join(" ") : "";
  }

  #correctedWords(query: string): Words {
    const corrected = new Set<string>();
    const typed = namesIn(query).map((name) => ({ name, words: wordsOf(name) }));
    const names = typed.map(({ name, words }, index) => {
      const meant = words.flatMap((word) => this.#meant(word, index === typed.length - 1));
      const isChanged = meant.join("") !== words.join("");
      if (isChanged) for (const word of meant) if (!words.includes(word)) corrected.add(word);
      return { name: isChanged ? meant.join("") : name, words: meant };
    });
    return { names, all: names.flatMap(({ words }) => words), corrected };
  }

  /** Returns what a user meant with a word: two words that names have beside each other, the correction of a misspelt word, or the word. */
  #meant(word: string, isLast: boolean): readonly string[] {
    if (word.length < shortest || this.#vocabulary.frequencies.has(word) || isSilent(word)) return [word];
    const parts = this.#vocabulary.compounds.get(word);
    if (parts) return parts;
    return [this.#isKnownWord(word, isLast) ? word : (this.#correct(word) ?? word)];
  }

  /** True if a word occurs, comes from a verb that occurs, or is the beginning of a word that the user is typing. */
  #isKnownWord(word: string, isLast: boolean): boolean {
    return (
      verbsOf(word).some((verb) => this.#vocabulary.frequencies.has(verb)) ||
      this.#occurs({ words: [word], weight: 1 }) ||
      (isLast && this.#occurs({ words: [word], weight: 1, like: { prefix: true } }))
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
    const isNoun = word.endsWith("ing") && this.#vocabulary.frequencies.has(word);
    const verbs = isNoun ? [] : verbsOf(word).filter((verb) => this.#vocabulary.frequencies.has(verb));
    const forms = [word, ...verbs];
    const isPhrase = forms.some((form) => isInPhrase(words, form));
    const equal = [
      // The word alone means something else than the phrase: to log in has nothing to do with logs.
      { words: [word], weight: isPhrase ? factors.inPhrase : factors.exact },
      ...verbs.map((verb) => ({ words: [verb], weight: factors.verb })),
      ...this.#joined(words, word),
      ...forms.flatMap((form) => translationsOf(words, form)),
    ];
    const isLast = word === words.at(-1) && word.length > 2;
    const beginning = { words: [word], weight: factors.prefix, like: { prefix: true } };
    if (equal.some((each) => this.#occurs(each))) return isLast ? [...equal, beginning] : equal;
    return word.length > 2 ? [beginning, ...begun(words, word)] : [];
  }

  /** Returns words of names that a user wrote as two: `webhook` for `web hook`. */
  #joined(words: readonly string[], word: string): readonly Choice[] {
    const at = words.indexOf(word);
    return [`${words[at - 1] ?? ""}${word}`, `${word}${words[at + 1] ?? ""}`]
      .filter((each) => each !== word && this.#vocabulary.frequencies.has(each))
      .map((each) => ({ words: [each], weight: factors.exact }));
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

function usefulnessOf({ name, found, compactNames }: Entry, asked: readonly string[]): number {
  if (found.kind === "type")
    return asked.some((each) => compactNames.includes(each)) ? usefulness.namedType : usefulness.type;
  return name.startsWith("CreateDefault") ? usefulness.preparation : 1;
}

/** Puts first, of equal hits, those whose name has the name of their agent, then those with shorter names. */
const byName = (a: Entry, b: Entry): number =>
  Number(isOwn(b)) - Number(isOwn(a)) || a.name.length - b.name.length || a.id - b.id;

const isOwn = ({ name, agent }: Entry): boolean => agent !== "" && name.includes(agent);
