/** Changes as text for people, Markdown for a pull request, or annotations for a GitHub workflow. */
import { plainColours, visible, where, workflowCommand, type Colours } from "../diagnostics/render.js";
import { breaks, categories, type Category, type Change } from "./model.js";
import { rules } from "./rules.js";
import { followingInWords, meanings, rowsIn, sectionsOf, sentenceOf, type Row } from "./telling.js";

/** How many of each category. */
export function countsOf(changes: readonly Change[]): Readonly<Record<Category, number>> {
  const counts = { wire: 0, source: 0, addition: 0, doc: 0 };
  for (const { category } of changes) counts[category]++;
  return counts;
}

export const changesSummary = (changes: readonly Change[]): string => {
  const counts = countsOf(changes);
  return categories.map((category) => `${counts[category].toLocaleString("en-US")} ${category}`).join(", ");
};

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
}

/** Returns only what breaks; "" where nothing does. */
export const breakingAsText = (changes: readonly Change[], options: ReportOptions = {}): string =>
  sectionsAsText(
    rowsIn(changes, options.all).filter(({ change }) => breaks(change, "source")),
    options,
  );

const shown = (changes: readonly Change[], { docs = false, all }: ReportOptions): readonly Row[] =>
  rowsIn(changes, all).filter(({ change }) => docs || change.category !== "doc");

/** Returns the summary: one sentence. */
export const summaryAsText = (changes: readonly Change[], options: ReportOptions = {}): string =>
  folded(sentenceOf(changes), "", options);

export function changesAsText(changes: readonly Change[], options: ReportOptions = {}): string {
  if (changes.length === 0) return "no change\n";
  const rows = shown(changes, options);
  const counts = folded(countsAsText(changes, rows), "", options);
  return `${summaryAsText(changes, options)}${counts}${sectionsAsText(rows, options)}`;
}

/** Returns the counts of all changes, and how many of them the rows stand for. */
function countsAsText(changes: readonly Change[], rows: readonly Row[]): string {
  const count = rows.reduce((sum, { following }) => sum + following.length, 0);
  const following = `; ${count.toLocaleString("en-US")} of them ${count === 1 ? "follows" : "follow"} from others (--all)`;
  return `${changesSummary(changes)}${count === 0 ? "" : following}`;
}

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
      // An agent that is one row needs no heading that says the same.
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
  const text = visible(`${subject}${inWords(change, followingInWords(following))}`);
  const tag = `[${rule}${unseen(change)}]${options.positions ? placesOf(change) : ""}`;
  return `${folded(text, indent, options, tag).slice(0, -`${tag}\n`.length)}${dim(tag)}\n`;
}

/** Returns a text in lines of the terminal's width; a row's lines after the first are further in. `tag` ends the text, in one piece. */
function folded(text: string, indent: string, { width = Infinity }: ReportOptions, tag?: string): string {
  const lines: string[] = [];
  for (const word of [...text.split(" "), ...(tag === undefined ? [] : [tag])]) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${last === undefined || indent === "" ? indent : `${indent}    `}${word}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A change that breaks the wire and compiles is one that nobody notices. */
const unseen = ({ category, compiles }: Change): string => (category === "wire" && compiles ? ", compiles" : "");

/** Returns what follows the subject: the signature, the title, what it was and is, and what follows from the change. */
function inWords(change: Change, following: string): string {
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

/** What it was and is, with local names for names of other namespaces, unless it is these that differ. */
export function shortened({
  was,
  is,
}: Pick<Change, "was" | "is">): readonly [was: string | undefined, is: string | undefined] {
  const [a, b] = [was, is].map((each) => each?.replace(/\{[^{}]*\}(?=\w)/g, ""));
  return a === b ? [was, is] : [a, b];
}

/** How many characters of a value a report shows. */
const valueLength = 100;

/** Returns a long list without what is over the limit, and says how much that is. The end of a signature stays. */
function brief(value: string | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (value.length <= valueLength) return value;
  const end = / \}$|\) => .{1,40}$/.exec(value)?.[0] ?? "";
  const list = value.slice(0, value.length - end.length);
  const cut = list.lastIndexOf(", ", valueLength - end.length);
  if (cut < 0) return `${value.slice(0, valueLength)}…`;
  const more = list.slice(cut).split(", ").length - 1;
  return `${list.slice(0, cut)}, … ${more} more${end}`;
}

function placesOf({ before, after }: Change): string {
  const places = [before, after].flatMap((each) => (each ? [where(each)] : []));
  return places.length === 0 ? "" : ` ${[...new Set(places)].join(" -> ")}`;
}

export function changesAsMarkdown(changes: readonly Change[], options: ReportOptions = {}): string {
  const rows = shown(changes, options);
  const summary = changes.length === 0 ? "Nothing." : `${sentenceOf(changes)}\n\n${countsAsText(changes, rows)}.`;
  const lines = [`# What changed\n\n${summary}\n`];
  for (const { category, heading, groups } of sectionsOf(rows)) {
    lines.push(`\n## ${heading}\n\n${meanings[category]}\n`);
    for (const [group, own] of groups)
      lines.push(`\n### ${cell(group)}\n\n| | what | was | is |\n|---|---|---|---|\n`, ...own.map(rowAsMarkdown));
  }
  return lines.join("");
}

function rowAsMarkdown({ change, following }: Row): string {
  const [was, is] = shortened(change).map(brief);
  const hint = change.instead === undefined ? "" : `; ${hintOf(change)}`;
  const what = `${rules[change.rule].title}${followingInWords(following)}${hint}`;
  return `| \`${cell(change.subject)}\` | ${cell(what)} | ${cell(was ?? "")} | ${cell(is ?? "")} |\n`;
}

/** What a WSDL says must not become markup: not of the table, and not of the page. */
export const cell = (text: string): string =>
  visible(text.replace(/[\r\n]+/g, " "))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\|`*_[\]]/g, "\\$&");

export function changesAsAnnotations(changes: readonly Change[], options: ReportOptions = {}): string {
  const levels = { wire: "error", source: "error", addition: "notice", doc: "notice" } as const;
  return shown(changes, options)
    .map(({ change, following }) => {
      const { fix } = rules[change.rule];
      const text = `${change.subject}${inWords(change, followingInWords(following))}. ${fix}`;
      return `${workflowCommand(levels[change.category], change.rule, text, change.after ?? change.before)}\n`;
    })
    .join("");
}
