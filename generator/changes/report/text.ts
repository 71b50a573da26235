/** Formats changes as text for the terminal. */
import { plainColours, visible, where } from "../../diagnostics/render.js";
import type { Category } from "../category.js";
import { exceptedInWords } from "../except.js";
import { breaks, type Change } from "../model.js";
import { countsAsText, shown, type ReportOptions } from "./options.js";
import { describeRow } from "./row.js";
import { meanings, rowsIn, sectionsOf, type Row } from "./sections.js";
import { followingInWords, summaryOf } from "./summary.js";

/** Returns the summary sentence. */
export const summaryAsText = (changes: readonly Change[], options: ReportOptions = {}): string =>
  folded(summaryOf(changes, options.excepted), "", options);

/** Returns the whole report. */
export function changesAsText(changes: readonly Change[], options: ReportOptions = {}): string {
  if (changes.length === 0)
    return exceptedInWords(options.excepted ?? []) === "" ? "no change\n" : summaryAsText(changes, options);
  const rows = shown(changes, options);
  const counts = folded(countsAsText(changes, rows), "", options);
  return `${summaryAsText(changes, options)}${counts}${sectionsAsText(rows, options)}`;
}

/** Returns only the breaking changes; an empty string if there are none. */
export const breakingAsText = (changes: readonly Change[], options: ReportOptions = {}): string =>
  sectionsAsText(
    rowsIn(changes, options.all).filter(({ change }) => breaks(change, "source")),
    options,
  );

function sectionsAsText(rows: readonly Row[], options: ReportOptions): string {
  const { bold, dim, red, yellow } = options.colours ?? plainColours;
  const lines: string[] = [];
  const explained = new Set<Category>();
  for (const { category, heading, groups } of sectionsOf(rows)) {
    const colour = category === "wire" ? red : category === "source" ? yellow : bold;
    lines.push(`\n${colour(heading)}\n`);
    if (!explained.has(category)) lines.push(dim(folded(meanings[category], "", options)));
    explained.add(category);
    for (const [group, own] of groups) {
      // A removed or added agent is its own row and needs no heading.
      const isOneRow = own.length === 1 && own[0]?.change.subject === group;
      if (!isOneRow) lines.push(`  ${bold(group)}\n`);
      for (const row of own) lines.push(rowAsText(row, isOneRow ? "  " : "    ", options));
    }
  }
  return lines.join("");
}

function rowAsText({ change, following }: Row, indent: string, options: ReportOptions): string {
  const { dim } = options.colours ?? plainColours;
  const { rule, subject } = change;
  const text = visible(`${subject}${describeRow(change, followingInWords(following))}`);
  const tag = `[${rule}${unseen(change)}]${options.positions ? placesOf(change) : ""}`;
  return `${folded(text, indent, options, tag).slice(0, -`${tag}\n`.length)}${dim(tag)}\n`;
}

/**
 * Wraps a text at the terminal's width, and indents the lines after the first. `tag` ends the text and is never split.
 */
function folded(text: string, indent: string, { width = Infinity }: ReportOptions, tag?: string): string {
  const lines: string[] = [];
  for (const word of [...text.split(" "), ...(tag === undefined ? [] : [tag])]) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${last === undefined || indent === "" ? indent : `${indent}    `}${word}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Marks a change that breaks messages although old calls compile, because nobody would notice it. */
const unseen = ({ category, compiles }: Change): string => (category === "wire" && compiles ? ", compiles" : "");

function placesOf({ before, after }: Change): string {
  const places = [before, after].flatMap((each) => (each ? [where(each)] : []));
  return places.length === 0 ? "" : ` ${[...new Set(places)].join(" -> ")}`;
}
