/** Changes as text for people, Markdown for a pull request, or annotations for a GitHub workflow. */
import { plainColours, visible, where, workflowCommand, type Colours } from "../diagnostics/render.js";
import { breaks, categories, type Category, type Change } from "./model.js";
import { rules } from "./rules.js";

export const headings: Readonly<Record<Category, string>> = {
  wire: "Breaks the wire: an old client's message is refused or misread, or loses data",
  source: "Breaks compilation: old call sites do not compile against the new client",
  addition: "Additions",
  doc: "Documentation, and what no message depends on",
};

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

/** Only what breaks; nothing where nothing does. */
export const breakingAsText = (changes: readonly Change[], colours: Colours): string =>
  groupsAsText(
    changes.filter((change) => breaks(change, "source")),
    colours,
  );

/** Documentation changes by the thousand, and breaks nothing: it is counted, and listed where that is asked for. */
export interface ReportOptions {
  readonly docs?: boolean;
  readonly colours?: Colours;
}

const shown = (changes: readonly Change[], { docs = false }: ReportOptions): readonly Change[] =>
  changes.filter((change) => docs || change.category !== "doc");

/** Grouped by category, then by agent; types that agents share come last. */
function grouped(
  changes: readonly Change[],
): readonly { readonly category: Category; readonly agents: ReadonlyMap<string, readonly Change[]> }[] {
  return categories.flatMap((category) => {
    const own = changes.filter((change) => change.category === category);
    if (own.length === 0) return [];
    const agents = new Map<string, Change[]>();
    for (const change of [
      ...own.filter((each) => each.agent !== undefined),
      ...own.filter((each) => each.agent === undefined),
    ]) {
      const name = change.agent ?? "shared types";
      const list = agents.get(name);
      if (list) list.push(change);
      else agents.set(name, [change]);
    }
    return [{ category, agents }];
  });
}

export function changesAsText(changes: readonly Change[], options: ReportOptions = {}): string {
  return `${changes.length === 0 ? "no change" : changesSummary(changes)}\n${groupsAsText(shown(changes, options), options.colours ?? plainColours)}`;
}

function groupsAsText(changes: readonly Change[], { bold, dim, red, yellow }: Colours): string {
  const lines: string[] = [];
  for (const { category, agents } of grouped(changes)) {
    const colour = category === "wire" ? red : category === "source" ? yellow : bold;
    lines.push(`\n${colour(headings[category])}\n`);
    for (const [agent, own] of agents) {
      lines.push(`  ${bold(agent)}\n`);
      for (const change of own)
        lines.push(
          `    ${visible(`${change.subject}: ${rules[change.rule].title}${valuesOf(change)}`)} ${dim(`[${change.rule}${unseen(change)}]${placesOf(change)}`)}\n`,
        );
    }
  }
  return lines.join("");
}

/** What breaks the wire and compiles is what nobody notices. */
const unseen = ({ category, compiles }: Change): string => (category === "wire" && compiles ? ", compiles" : "");

function valuesOf(change: Change): string {
  const [a, b] = shortened(change).map(brief);
  if (a !== undefined && b !== undefined) return a === b ? "" : `: ${a} -> ${b}`;
  const one = a ?? b;
  const told = [one, hintOf(change)].filter((each) => each !== undefined);
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

const brief = (value: string | undefined): string | undefined =>
  value === undefined || value === "" ? undefined : value.length > 100 ? `${value.slice(0, 100)}…` : value;

function placesOf({ before, after }: Change): string {
  const places = [before, after].flatMap((each) => (each ? [where(each)] : []));
  return places.length === 0 ? "" : ` ${[...new Set(places)].join(" -> ")}`;
}

export function changesAsMarkdown(changes: readonly Change[], options: ReportOptions = {}): string {
  const lines = [`# What changed\n\n${changes.length === 0 ? "Nothing." : `${changesSummary(changes)}.`}\n`];
  for (const { category, agents } of grouped(shown(changes, options))) {
    lines.push(`\n## ${headings[category]}\n`);
    for (const [agent, own] of agents) {
      lines.push(`\n### ${agent}\n\n| | what | was | is |\n|---|---|---|---|\n`);
      for (const change of own) {
        const [was, is] = shortened(change).map(brief);
        lines.push(
          `| \`${cell(change.subject)}\` | ${rules[change.rule].title}${change.instead === undefined ? "" : `; ${cell(hintOf(change) ?? "")}`} | ${cell(was ?? "")} | ${cell(is ?? "")} |\n`,
        );
      }
    }
  }
  return lines.join("");
}

/** What a WSDL says must not become markup: not of the table, and not of the page. */
export const cell = (text: string): string =>
  text
    .replace(/[\r\n]+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\|`*_[\]]/g, "\\$&");

export function changesAsAnnotations(changes: readonly Change[], options: ReportOptions = {}): string {
  const levels = { wire: "error", source: "error", addition: "notice", doc: "notice" } as const;
  return shown(changes, options)
    .map((change) => {
      const { title, fix } = rules[change.rule];
      return `${workflowCommand(levels[change.category], change.rule, `${change.subject}: ${title}${valuesOf(change)}. ${fix}`, change.after ?? change.before)}\n`;
    })
    .join("");
}
