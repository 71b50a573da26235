/** Formats changes as Markdown for a pull request. */
import { visible } from "../../diagnostics/render.js";
import { exceptedInWords } from "../except.js";
import type { Change } from "../model.js";
import { rules } from "../rules/index.js";
import { countsAsText, shown, type ReportOptions } from "./options.js";
import { brief, hintOf, shortened } from "./row.js";
import { meanings, sectionsOf, type Row } from "./sections.js";
import { followingInWords, summaryOf } from "./summary.js";

/** Returns a Markdown page with one table for each agent. */
export function changesAsMarkdown(changes: readonly Change[], options: ReportOptions = {}): string {
  const rows = shown(changes, options);
  const { excepted = [] } = options;
  const counts = changes.length === 0 ? "" : `\n\n${countsAsText(changes, rows)}.`;
  const isNothing = changes.length === 0 && exceptedInWords(excepted) === "";
  const summary = isNothing ? "Nothing." : `${summaryOf(changes, excepted)}${counts}`;
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

/** Escapes a text of a WSDL for a Markdown table. */
export const cell = (text: string): string =>
  visible(text.replace(/[\r\n]+/g, " "))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\|`*_[\]]/g, "\\$&");
