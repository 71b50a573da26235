/** Formats diagnostics as text for people, as JSON for programs, or as annotations for GitHub workflows. */
import type { Position } from "./position.js";
import { codes } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import { excerptOf, type Excerpt } from "./excerpt.js";

/** Format of the diagnostics. */
export type DiagnosticFormat = "text" | "json" | "github";

/** Functions that colour a text for the terminal, or return it unchanged. */
export interface Colours {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Returns each text unchanged. */
export const plainColours: Colours = { red: String, yellow: String, bold: String, dim: String };

/** Returns diagnostics in a format. Text shows at most 100 of them, and cuts excerpts to `width` columns. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
  colours: Colours = plainColours,
  width = 100,
): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(
        diagnostics.map((each) => ({ ...each, title: codes[each.code].title, fix: codes[each.code].fix })),
        null,
        2,
      )}\n`;
    case "github":
      return diagnostics.map((each) => `${annotation(each)}\n`).join("");
    case "text": {
      const shown = diagnostics.slice(0, maxShown);
      const more = diagnostics.length - shown.length;
      return `${shown.map((each, index) => text(each, { colours, width }, shown[index + 1]?.code !== each.code)).join("")}${more > 0 ? `and ${more.toLocaleString("en-US")} more (--format json has all)\n` : ""}`;
    }
  }
}

/** Maximum number of diagnostics in text. Many diagnostics usually have one cause. */
const maxShown = 100;

/**
 * Formats one diagnostic. The advice of a code is printed once, after the last of consecutive diagnostics with the
 * code.
 */
function text(diagnostic: Diagnostic, { colours, width }: Appearance, last: boolean): string {
  const { code, severity, message, position, related = [] } = diagnostic;
  const place = position ? `${colours.bold(where(position))} ` : "";
  const label = severity === "error" ? colours.red(`error ${code}`) : colours.yellow(`warning ${code}`);
  const excerpt = excerptOf(diagnostic);
  const lines = [
    `${place}${label} ${codes[code].title}: ${visible(message)}`,
    ...(excerpt && position ? frame(excerpt, String(position.line), { colours, width }) : []),
    ...related.map((each) => `  ${where(each.position)} ${visible(each.message)}`),
    ...(last ? [colours.dim(`  ${codes[code].fix}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

interface Appearance {
  readonly colours: Colours;
  readonly width: number;
}

/** Returns a line of a file with its number, and a caret below the character. Cuts a long line around the character. */
function frame({ line, at }: Excerpt, number: string, { colours, width }: Appearance): readonly string[] {
  const room = Math.max(20, width - number.length - 6);
  const indentation = line.length - line.trimStart().length;
  const fits = line.trim().length <= room;
  const start = fits ? indentation : Math.max(Math.min(indentation, at), at - Math.floor(room / 2));
  const before = `${!fits && start > indentation ? "…" : ""}${visible(line.slice(start, at).replaceAll("\t", " "))}`;
  const after = visible(line.slice(at).trimEnd().replaceAll("\t", " "));
  const shown = before + after;
  return [
    `${colours.dim(`  ${number} |`)} ${shown.length <= room ? shown : `${shown.slice(0, room - 1)}…`}`,
    `${colours.dim(`  ${" ".repeat(number.length)} |`)} ${" ".repeat(before.length)}${colours.red("^")}`,
  ];
}

/** Returns a position as `file:line:column`. */
export const where = ({ file, line, column }: Position): string => `${visible(file)}:${line}:${column}`;

/** Escapes control characters, so that the content of a file cannot control the terminal. */
export const visible = (message: string): string =>
  message.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const annotation = ({ code, severity, message, position }: Diagnostic): string =>
  workflowCommand(
    severity,
    `${code} ${codes[code].title}`,
    `${message.replace(/[.:]?$/, ".")} ${codes[code].fix}`,
    position,
  );

/** Returns a GitHub workflow command that creates an annotation, without a line end. */
export function workflowCommand(
  level: "error" | "warning" | "notice",
  title: string,
  message: string,
  position: Position | undefined,
): string {
  const escape = (value: string) => value.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (value: string) => escape(value).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const place = position ? `file=${property(position.file)},line=${position.line},col=${position.column},` : "";
  return `::${level} ${place}title=${property(title)}::${escape(message)}`;
}
