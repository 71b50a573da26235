/** What of a project is hit, as text for people, Markdown for a pull request, or annotations for a GitHub workflow. */
import { rules } from "../changes/rules.js";
import { cell, hintOf } from "../changes/report.js";
import { plainColours, visible, workflowCommand, type Colours } from "../diagnostics/render.js";
import type { Hit, Impact } from "./model.js";

const refused = "does not compile any more";
const adapt = "Adapt it to what the compiler says.";

const titleOf = ({ change }: Hit): string => (change ? `${change.subject}: ${rules[change.rule].title}` : refused);
function fixOf({ change, compiler }: Hit): string {
  // What is new asks nothing of those who call, but of those who stand in for the client.
  if (!change || (compiler !== undefined && change.category === "addition")) return adapt;
  const hint = hintOf(change);
  return `${rules[change.rule].fix}${hint === undefined ? "" : ` ${hint}.`}`;
}

/** `wire`, `source` for what only the compiler refuses. */
const categoryOf = ({ change }: Hit): "wire" | "source" => (change?.category === "wire" ? "wire" : "source");

export function impactSummary({ changes, hits, files, users }: Impact): string {
  const breaking = changes.filter(({ category }) => category === "wire" || category === "source").length;
  const of = `${count(breaking, "breaking change")}; ${count(users, "file")} of ${files.toLocaleString("en-US")} use${users === 1 ? "s" : ""} the client`;
  if (hits.length === 0) return `nothing here is hit: ${of}`;
  const lines = new Set(hits.map(({ position }) => `${position.file}:${position.line}`)).size;
  const touched = new Set(hits.map(({ position }) => position.file)).size;
  const wire = hits.filter((hit) => categoryOf(hit) === "wire").length;
  return `${count(lines, "line")} in ${count(touched, "file")} hit: ${wire} wire, ${hits.length - wire} source (${of})`;
}

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
  return `${lines.join("\n")}${lines.length > 0 ? "\n" : ""}${impactSummary(impact)}\n`;
}

export function impactAsMarkdown(impact: Impact): string {
  const rows = impact.hits.map(
    (hit) =>
      `| ${cell(`${hit.position.file}:${hit.position.line}:${hit.position.column}`)} | ${categoryOf(hit)} | ${cell(titleOf(hit))} | ${cell(fixOf(hit))} |\n`,
  );
  return `# What of this project is hit\n\n${impactSummary(impact)}.\n${rows.length === 0 ? "" : `\n| where | | what | what to do |\n|---|---|---|---|\n${rows.join("")}`}`;
}

export const impactAsAnnotations = (impact: Impact): string =>
  impact.hits
    .map(
      (hit) =>
        `${workflowCommand("error", hit.change?.rule ?? "compiler", `${titleOf(hit)}. ${fixOf(hit)}${hit.compiler === undefined ? "" : ` ${hit.compiler}`}`, hit.position)}\n`,
    )
    .join("");
