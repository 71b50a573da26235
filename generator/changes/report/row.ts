/** Describes one change: title, values and hint. */
import type { Change } from "../model.js";
import { rules } from "../rules/index.js";

/** Returns the text after the subject: signature, title, old and new value, and what follows from the change. */
export function describeRow(change: Change, following: string): string {
  const { title } = rules[change.rule];
  if (change.rule === "operation-added") return `${brief(change.is) ?? ""}: ${title}${following}`;
  return `: ${title}${valuesOf(change)}${following}`;
}

function valuesOf(change: Change): string {
  const [a, b] = shortened(change).map(brief);
  if (a !== undefined && b !== undefined) return a === b ? "" : `: ${a} -> ${b}`;
  const notes = [a ?? b, hintOf(change)].filter((each) => each !== undefined && each !== change.target.name);
  return notes.length === 0 ? "" : ` (${notes.join("; ")})`;
}

/** Returns a hint about the new name of something removed. */
export const hintOf = ({ instead }: Change): string | undefined =>
  instead === undefined ? undefined : `${instead} is new and has the same type`;

/** Returns the old and new value with local names instead of QNames, unless only namespaces differ. */
export function shortened({
  was,
  is,
}: Pick<Change, "was" | "is">): readonly [was: string | undefined, is: string | undefined] {
  const [a, b] = [was, is].map((each) => each?.replace(/\{[^{}]*\}(?=\w)/g, ""));
  return a === b ? [was, is] : [a, b];
}

/** Maximum number of characters of a value in a report. */
const valueLength = 100;

/** Shortens a long list, and adds the number of items left out. The end of a signature is kept. */
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
