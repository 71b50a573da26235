/** Searches the guides. Their index is apart from that of the contract, whose ranks would change with every guide. */
import MiniSearch from "minisearch";
import { tellingWords, wordsOf } from "../../generator/explorer/search/words.js";
import type { Guides } from "./model.js";
import { sectionsOf, type Section } from "./sections.js";

export interface GuideIndex {
  /** Returns the best section of each guide that has all words, the best first. */
  search(query: string, limit: number): readonly Section[];
}

const weights = { title: 4, heading: 6, text: 1 } as const;

/** Returns the index of the guides, without blocking the page while it is built. */
export async function guideIndex({ guides }: Guides): Promise<GuideIndex> {
  const sections = guides.flatMap(sectionsOf);
  const index = new MiniSearch({
    fields: Object.keys(weights),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => word,
    searchOptions: { boost: weights, combineWith: "AND" },
  });
  const documents = sections.map(({ guide, heading, text }, id) => ({ id, title: guide.title, heading, text }));
  await index.addAllAsync(documents, { chunkSize: 2 });
  return {
    search(query, limit) {
      const words = tellingWords(wordsOf(query));
      if (words.length === 0) return [];
      const found = index
        .search(words.join(" "), { prefix: (word, at) => at === words.length - 1 && word.length > 2 })
        .flatMap(({ id }) => sections[id as number] ?? []);
      const seen = new Set();
      return found.filter(({ guide }) => !seen.has(guide) && seen.add(guide)).slice(0, limit);
    },
  };
}
