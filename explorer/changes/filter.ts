/** Filters the rows of changes by category, agent and words. */
import type { Category, Change } from "../../generator/changes/model.js";
import type { Row } from "../../generator/changes/report/sections.js";
import type { History } from "./history.js";

/** The changes that are shown. */
export interface Filter {
  readonly categories: ReadonlySet<Category>;
  readonly words: readonly string[];
  /** Name of an agent. Empty for all. */
  readonly agent: string;
}

/** A row that matches. */
export interface ShownRow extends Row {
  /** True if only a change that follows from the row's matches. Only those that match are then listed. */
  readonly isOpen: boolean;
}

/** Returns the rows that match, or have a change that follows and matches. */
export function filtered(history: History, filter: Filter): readonly ShownRow[] {
  const matches = (change: Change): boolean =>
    filter.categories.has(change.category) &&
    (filter.agent === "" || change.agents.includes(filter.agent)) &&
    (filter.words.length === 0 || hasWords(change, history, filter.words));
  return history.rows.flatMap(({ change, following }): ShownRow[] => {
    if (matches(change)) return [{ change, following, isOpen: false }];
    const some = following.filter(matches);
    return some.length === 0 ? [] : [{ change, following: some, isOpen: true }];
  });
}

/** Returns the agents, operations and types that only the old version has and whose names contain all words. */
export function removedNamed(history: History, words: readonly string[]): readonly Change[] {
  if (words.length === 0) return [];
  return history.changes.filter(
    ({ rule, subject }) =>
      /^(?:agent|operation|type)-removed$/.test(rule) && words.every((word) => subject.toLowerCase().includes(word)),
  );
}

const texts = new WeakMap<Change, string>();

function hasWords(change: Change, history: History, words: readonly string[]): boolean {
  let text = texts.get(change);
  if (text === undefined) {
    const { subject, rule, was, is, agents } = change;
    text = [subject, rule, history.ruleOf(change)?.title, was, is, ...agents].join("\n").toLowerCase();
    texts.set(change, text);
  }
  return words.every((word) => text.includes(word));
}

/** Returns the words of a query. */
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);
