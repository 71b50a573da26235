/** The search of the page: operations and types of the contract, and guides. */
import type { Contract } from "../generator/contract/model.js";
import type { Findable as InContract } from "../generator/explorer/search/entries.js";
import { searchIndexInSteps } from "../generator/explorer/search/search.js";
import type { Guides } from "./guides/model.js";
import { guideIndex } from "./guides/search.js";
import type { Section } from "./guides/sections.js";

/** An operation, a type, or a section of a guide. */
export type Findable = InContract | { readonly kind: "guide"; readonly section: Section };

/** Hits of a search. */
export interface Hits {
  /** Operations and types, the best first. */
  readonly found: readonly Findable[];
  readonly guides: readonly Findable[];
}

export interface PageSearch {
  /** Returns at most `limit` operations and types, and at most `guideLimit` guides. */
  search(query: string, limit: number, guideLimit: number): Hits;
}

/** Builds the indexes. Guides are found some moments later than the rest. */
export async function pageSearch(contract: Contract, readGuides: () => Guides | undefined): Promise<PageSearch> {
  const index = await searchIndexInSteps(contract, 20);
  const guides = readGuides();
  const ofGuides = guides && (await guideIndex(guides));
  return {
    search: (query, limit, guideLimit) => ({
      found: index.search(query, limit).map(({ found }) => found),
      guides: ofGuides?.search(query, guideLimit).map((section) => ({ kind: "guide", section })) ?? [],
    }),
  };
}
