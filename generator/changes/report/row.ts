/** Describes one change in words: its title, its values, its hint. */
import type { Change } from "../model.js";
import { rules } from "../rules/index.js";

/** Returns what follows the subject: the signature, the title, what it was and is, and what follows from the change. */
export function describeRow(change: Change, following: string): string {
  const { title } = rules[change.rule];
  if (change.rule === "operation-added") return `${brief(change.is) ?? ""}: ${title}${following}`;
  return `: ${title}${valuesOf(change)}${following}`;
}

function valuesOf(change: Change): string {
  const [a, b] = shortened(change).map(brief);
  if (a !== undefined && b !== undefined) return a === b ? "" : `: ${a} -> ${b}`;
  const told = [a ?? b, hintOf(change)].filter((each) => each !== undefined && each !== change.target.name);
  return told.length === 0 ? "" : ` (${told.join("; ")})`;
}

export const hintOf = ({ instead }: Change): string | undefined =>
  instead === undefined ? undefined : `${instead} is new and has its type`;

/** Returns what it was and is, with local names for names of other namespaces, unless it is these that differ. */
export function shortened({
  was,
  is,
}: Pick<Change, "was" | "is">): readonly [was: string | undefined, is: string | undefined] {
  const [a, b] = [was, is].map((each) => each?.replace(/\{[^{}]*\}(?=\w)/g, ""));
  return a === b ? [was, is] : [a, b];
}

/** The number of characters that a report shows of a value. */
const valueLength = 100;

/** Returns a long list without what is over the limit, and says how much that is. The end of a signature stays. */
export function brief(value: string | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (value.length <= valueLength) return value;
  const end = / \}$|\) => .{1,40}$/.exec(value)?.[0] ?? "";
  const list = value.slice(0, value.length - end.length);
  const cut = list.lastIndexOf(", ", valueLength - end.length);
  if (cut < 0) return `${value.slice(0, valueLength)}…`;
  const more = list.slice(cut).split(", ").length - 1;
  return `${list.slice(0, cut)}, … ${more} more${end}`;
}
