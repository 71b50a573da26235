/** Selects and counts the rows of a report. */
import type { Colours } from "../../diagnostics/render.js";
import { categories, type Category } from "../category.js";
import type { Excepted } from "../except.js";
import type { Change } from "../model.js";
import { rowsIn, type Row } from "./sections.js";

/** Options of a report. */
export interface ReportOptions {
  /** List documentation changes. By default, they are only counted, because thousands of them are common. */
  readonly docs?: boolean;
  /** List every change, including those that follow from another change. */
  readonly all?: boolean;
  /** Print the positions of each change in the WSDLs. */
  readonly positions?: boolean;
  /** Width of the terminal in columns. By default, lines are not wrapped. */
  readonly width?: number;
  readonly colours?: Colours;
  /** Excluded rules with the numbers of their changes. */
  readonly excepted?: readonly Excepted[];
}

/** Counts the changes of each category. */
export function countsOf(changes: readonly Change[]): Readonly<Record<Category, number>> {
  const counts = { wire: 0, source: 0, addition: 0, doc: 0 };
  for (const { category } of changes) counts[category]++;
  return counts;
}

/** Returns the number of changes of each category: `2 wire, 1 source, 5 addition, 0 doc`. */
export const changesSummary = (changes: readonly Change[]): string => {
  const counts = countsOf(changes);
  return categories.map((category) => `${counts[category].toLocaleString("en-US")} ${category}`).join(", ");
};

/** Returns the rows that a report lists. */
export const shown = (changes: readonly Change[], { docs = false, all }: ReportOptions): readonly Row[] =>
  rowsIn(changes, all).filter(({ change }) => docs || change.category !== "doc");

/** Returns the numbers of changes, and how many of them are not listed because they follow from others. */
export function countsAsText(changes: readonly Change[], rows: readonly Row[]): string {
  const count = rows.reduce((sum, { following }) => sum + following.length, 0);
  const following = `; ${count.toLocaleString("en-US")} of them ${count === 1 ? "follows" : "follow"} from others (--all)`;
  return `${changesSummary(changes)}${count === 0 ? "" : following}`;
}
