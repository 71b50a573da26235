/** The choice of rows that each form of a report makes, and their counts. */
import type { Colours } from "../../diagnostics/render.js";
import { categories, type Category } from "../category.js";
import type { Excepted } from "../except.js";
import type { Change } from "../model.js";
import { rowsIn, type Row } from "./sections.js";

export interface ReportOptions {
  /** List changed documentation too: it changes by the thousand and breaks nothing, so that it is only counted by default. */
  readonly docs?: boolean;
  /** List every change, also those that follow from another one. */
  readonly all?: boolean;
  /** Say where each change stands in the sources. */
  readonly positions?: boolean;
  /** The columns of a terminal; lines are as long as they are by default. */
  readonly width?: number;
  readonly colours?: Colours;
  /** The rules whose changes were left out, with their numbers. */
  readonly excepted?: readonly Excepted[];
}

/** Counts the changes of each category. */
export function countsOf(changes: readonly Change[]): Readonly<Record<Category, number>> {
  const counts = { wire: 0, source: 0, addition: 0, doc: 0 };
  for (const { category } of changes) counts[category]++;
  return counts;
}

export const changesSummary = (changes: readonly Change[]): string => {
  const counts = countsOf(changes);
  return categories.map((category) => `${counts[category].toLocaleString("en-US")} ${category}`).join(", ");
};

/** Returns the rows that a report lists. */
export const shown = (changes: readonly Change[], { docs = false, all }: ReportOptions): readonly Row[] =>
  rowsIn(changes, all).filter(({ change }) => docs || change.category !== "doc");

/** Returns the counts of all changes, and how many of them the rows stand for. */
export function countsAsText(changes: readonly Change[], rows: readonly Row[]): string {
  const count = rows.reduce((sum, { following }) => sum + following.length, 0);
  const following = `; ${count.toLocaleString("en-US")} of them ${count === 1 ? "follows" : "follow"} from others (--all)`;
  return `${changesSummary(changes)}${count === 0 ? "" : following}`;
}
