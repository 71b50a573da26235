/**
 * Formats the broken lines of a project as text, as Markdown for a pull request, or as annotations for a GitHub
 * workflow.
 */
import { rules } from "../changes/rules/index.js";
import { cell, hintOf } from "../changes/report/index.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { plainColours, visible, workflowCommand, type Colours } from "../diagnostics/render.js";
import type { Hit, Impact } from "./model.js";

const refused = "does not compile any more";
const adapt = "Adapt it to what the compiler says.";

const titleOf = ({ change }: Hit): string => (change ? `${change.subject}: ${rules[change.rule].title}` : refused);
function fixOf({ change, compiler }: Hit): string {
  // Additions do not affect callers, only code that implements the client's interfaces or lists all names.
  if (!change || (compiler !== undefined && change.category === "addition")) return adapt;
  const hint = hintOf(change);
  return `${rules[change.rule].fix}${hint === undefined ? "" : ` ${hint}.`}`;
}

/** `wire`, `source` for what only the compiler refuses. */
const categoryOf = ({ change }: Hit): "wire" | "source" => (change?.category === "wire" ? "wire" : "source");

const breakingIn = ({ changes }: Impact): number =>
  changes.filter(({ category }) => category === "wire" || category === "source").length;

/** True if something breaks and no file uses the client: then no line was compared with what breaks. */
const lacksClient = (impact: Impact): boolean => impact.users === 0 && breakingIn(impact) > 0;

/** Returns the warnings. A missing client becomes an error if changes may break its callers. */
export const withMissingClientAsError = (impact: Impact, warnings: readonly Diagnostic[]): readonly Diagnostic[] =>
  warnings.map((each) =>
    each.code === "NS803" && lacksClient(impact) ? { ...each, severity: "error" as const } : each,
  );

export function impactSummary(impact: Impact): string {
  const left = exceptedHitsInWords(impact);
  return `${summaryOfKept(impact)}${left === "" ? "" : `; ${left}`}`;
}

/** Returns `left out by --except: member-added (2 changes, 1 hit)`; "" if nothing is. */
function exceptedHitsInWords({ excepted = [] }: Impact): string {
  const rows = excepted
    .filter(({ changes }) => changes > 0)
    .map(({ rule, changes, hits }) => `${rule} (${count(changes, "change")}, ${count(hits, "hit")})`);
  return rows.length === 0 ? "" : `left out by --except: ${rows.join(", ")}`;
}

function summaryOfKept(impact: Impact): string {
  const { hits, files, users, unread } = impact;
  const breaking = breakingIn(impact);
  const of = `${count(breaking, "breaking change")}; ${count(users, "file")} of ${files.toLocaleString("en-US")} use${users === 1 ? "s" : ""} the client`;
  const rest = unread.length === 0 ? "" : `; ${unreadSummary(impact)}`;
  if (hits.length === 0 && unread.length === 0 && lacksClient(impact))
    return `nothing was compared, because no client was found: ${of}`;
  if (hits.length === 0)
    return `${unread.length === 0 ? "nothing here is hit" : "nothing that was read is hit"}${rest === "" ? `: ${of}` : `${rest} (${of})`}`;
  const lines = new Set(hits.map(({ position }) => `${position.file}:${position.line}`)).size;
  const touched = new Set(hits.map(({ position }) => position.file)).size;
  const wire = hits.filter((hit) => categoryOf(hit) === "wire").length;
  return `${count(lines, "line")} in ${count(touched, "file")} hit: ${wire} wire, ${hits.length - wire} source${rest} (${of})`;
}

/** `2 files were not read, or only in part` */
function unreadSummary({ unread }: Impact): string {
  const files = new Set(unread.map(({ position }) => position.file)).size;
  const isWhole = unread.every(({ reason }) => reason === "kind" || reason === "package");
  return `${count(files, "file")} ${files === 1 ? "was" : "were"} not read${isWhole ? "" : ", or only in part"}`;
}

/** Returns the diagnostic for files that could not be analysed. It names the first files; the report names all. */
export function unreadDiagnostics(impact: Impact, severity: Diagnostic["severity"]): readonly Diagnostic[] {
  if (impact.unread.length === 0) return [];
  const files = [...new Set(impact.unread.map(({ position }) => position.file))];
  const more = files.length - 3;
  const named = `${files.slice(0, 3).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-US")} more` : ""}`;
  return [{ code: "NS806", severity, message: `${unreadSummary(impact)}: ${named}` }];
}

/** `12 .ts, 3 .vue` */
const kindsAsText = ({ kinds }: Impact): string =>
  Object.entries(kinds)
    .map(([ending, many]) => `${many.toLocaleString("en-US")} ${ending}`)
    .join(", ");

/** Returns the skipped folders and files. Long lists are shortened. */
function skippedAsText({ skipped }: Impact, at: (path: string) => string): string {
  const more = skipped.length - shownAtMost;
  return `${skipped.slice(0, shownAtMost).map(at).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-US")} more (--json has all)` : ""}`;
}

const shownAtMost = 20;

const count = (many: number, one: string): string => `${many.toLocaleString("en-US")} ${many === 1 ? one : `${one}s`}`;

export function impactAsText(impact: Impact, colours: Colours = plainColours): string {
  const { bold, dim, red, yellow } = colours;
  const lines = impact.hits.map((hit) => {
    const { position, line, change, compiler } = hit;
    const category = categoryOf(hit);
    const label = category === "wire" ? red(category) : yellow(category);
    const rule = change ? ` ${dim(`[${change.rule}]`)}` : "";
    return [
      `${bold(`${visible(position.file)}:${position.line}:${position.column}`)} ${label} ${visible(titleOf(hit))}${rule}\n`,
      `  ${visible(line)}\n`,
      ...(compiler === undefined ? [] : [dim(`  ${visible(compiler)}\n`)]),
      dim(`  ${fixOf(hit)}\n`),
    ].join("");
  });
  const { unread, skipped, kinds } = impact;
  const unanalysed = unread.map(
    ({ position, message }) =>
      `${bold(`${visible(position.file)}:${position.line}:${position.column}`)} ${yellow("not analysed")} ${visible(message)}\n`,
  );
  const isMixed = Object.keys(kinds).length > 1 || unread.length > 0;
  return [
    lines.join("\n"),
    lines.length > 0 ? "\n" : "",
    unanalysed.join(""),
    unanalysed.length > 0 ? "\n" : "",
    `${impactSummary(impact)}\n`,
    isMixed && impact.files > 0 ? dim(`read: ${kindsAsText(impact)}\n`) : "",
    skipped.length > 0 ? dim(`left out (ignored by git, or built): ${skippedAsText(impact, visible)}\n`) : "",
  ].join("");
}

export function impactAsMarkdown(impact: Impact): string {
  const { hits, unread, skipped, files } = impact;
  const where = ({ position }: Pick<Hit, "position">) => cell(`${position.file}:${position.line}:${position.column}`);
  const rows = hits.map(
    (hit) => `| ${where(hit)} | ${categoryOf(hit)} | ${cell(titleOf(hit))} | ${cell(fixOf(hit))} |\n`,
  );
  const unanalysed = unread.map((each) => `| ${where(each)} | ${cell(each.message)} |\n`);
  return [
    `# What of this project is hit\n\n${impactSummary(impact)}.\n`,
    rows.length === 0 ? "" : `\n| where | | what | what to do |\n|---|---|---|---|\n${rows.join("")}`,
    unanalysed.length === 0 ? "" : `\n## Not analysed\n\n| where | why |\n|---|---|\n${unanalysed.join("")}`,
    files === 0 ? "" : `\nRead: ${kindsAsText(impact)}.\n`,
    skipped.length === 0
      ? ""
      : `\nLeft out, because git ignores them or a build writes them: ${skippedAsText(impact, cell)}.\n`,
  ].join("");
}

/** An annotation for each hit and each file that was not analysed, and one that says how much was read. */
export function impactAsAnnotations(impact: Impact): string {
  const hits = impact.hits.map((hit) =>
    workflowCommand(
      "error",
      hit.change?.rule ?? "compiler",
      `${titleOf(hit)}. ${fixOf(hit)}${hit.compiler === undefined ? "" : ` ${hit.compiler}`}`,
      hit.position,
    ),
  );
  const unread = impact.unread.map(({ position, message }) =>
    workflowCommand("error", "NS806", `Not analysed: ${message}.`, position),
  );
  const left = impact.skipped.length === 0 ? "" : ` Left out: ${skippedAsText(impact, String)}.`;
  const summary = `${impactSummary(impact)}. Read: ${kindsAsText(impact) || "nothing"}.${left}`;
  return [...hits, ...unread, workflowCommand("notice", "impact", summary, undefined)]
    .map((each) => `${each}\n`)
    .join("");
}
