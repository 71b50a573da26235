/** What is printed, and where: results on stdout, progress and diagnostics on stderr, colours and moving lines only where a person looks. */
import pico from "picocolors";
import { renderDiagnostics, type Colours, type DiagnosticFormat } from "../diagnostics/render.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** A stream that a command prints to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A run's connection to the person or program that started it. The signal aborts when that one wants it to end. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly signal: AbortSignal;
}

/** Milliseconds that work may take before it is worth a line. */
const patience = 400;

const { createColors } = pico;

export const coloursOf = (stream: Pick<Output, "isTTY">): Colours => {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  const enabled = FORCE_COLOR
    ? FORCE_COLOR !== "0"
    : !NO_COLOR && process.env["TERM"] !== "dumb" && stream.isTTY === true;
  return createColors(enabled);
};

/** Returns the width to fold lines at; nothing where no person reads them. */
export const widthOf = ({ isTTY, columns }: Output): { readonly width?: number } =>
  isTTY && columns !== undefined ? { width: columns } : {};

export const printDiagnostics = (
  { stderr }: Terminal,
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
): void => void stderr.write(renderDiagnostics(diagnostics, format, coloursOf(stderr)));

export interface Progress {
  readonly say: (message: string) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** One line on stderr that is written anew, if work takes longer than a moment and a person is looking. */
export function progress({ stderr }: Terminal, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY) return { say: () => undefined, end: () => undefined };
  const started = performance.now();
  let shown = false;
  return {
    say: (message) => {
      if (performance.now() - started < patience) return;
      shown = true;
      stderr.write(`\r\x1b[K${message.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    end: () => {
      if (shown) stderr.write("\r\x1b[K");
      shown = false;
    },
  };
}

const between = "  ";

/**
 * Columns of text, as wide as what is in them. Where the terminal is narrower, what is in the last goes over several lines; and where that does not
 * do, each row does, its cells below the first one with what the first row calls them.
 */
export function table(rows: readonly (readonly string[])[], width = Infinity): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  const left = widths.slice(0, -1).reduce((sum, each) => sum + each + between.length, 0);
  const last = Math.min(widths.at(-1) ?? 0, width - left);
  if (last < Math.max(...rows.map((row) => longestWord(row[widths.length - 1] ?? ""))) && widths.length > 2)
    return stacked(rows, width);
  return rows
    .map((row) => {
      const before = row
        .slice(0, widths.length - 1)
        .map((cell, index) => cell.padEnd(widths[index] ?? 0) + between)
        .join("");
      return hanging(before, row[widths.length - 1] ?? "", last);
    })
    .join("");
}

function stacked([titles = [], ...rows]: readonly (readonly string[])[], width: number): string {
  const widest = Math.max(...titles.slice(1).map(({ length }) => length));
  return rows
    .map(
      ([first = "", ...cells]) =>
        `${first}\n${cells
          .map((cell, index) => {
            const before = `${between}${(titles[index + 1] ?? "").padEnd(widest)}${between}`;
            return hanging(before, cell, width - before.length);
          })
          .join("")}`,
    )
    .join("");
}

/** A line with further ones below its end, where that is too long. */
function hanging(before: string, text: string, width: number): string {
  return lines(text, width)
    .map((line, index) => `${(index === 0 ? before : " ".repeat(before.length)) + line}`.trimEnd() + "\n")
    .join("");
}

const longestWord = (text: string): number => Math.max(...text.split(" ").map(({ length }) => length));

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Text in lines no longer than the terminal, and than people like to read. */
export const wrapped = (text: string, { columns = 80 }: Output, indent = ""): string =>
  lines(text, Math.min(columns, 100) - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join("");

/** Text in lines of at most so many characters, but for longer words. What fits stays as it is. */
function lines(text: string, width: number): readonly string[] {
  if (text.length <= width) return [text];
  const all: string[] = [];
  for (const word of text.split(" ")) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all;
}
