/** Prints results to stdout, and progress and diagnostics to stderr. Colours and progress are for terminals only. */
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
  /** True if somebody can answer questions. */
  readonly isInteractive?: boolean;
}

/** Milliseconds before a progress line appears. */
const progressDelay = 400;

const { createColors } = pico;

export const coloursOf = (stream: Pick<Output, "isTTY">): Colours => {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  const enabled = FORCE_COLOR
    ? FORCE_COLOR !== "0"
    : !NO_COLOR && process.env["TERM"] !== "dumb" && stream.isTTY === true;
  return createColors(enabled);
};

/** Returns the width at which lines wrap. Absent if the stream is not a terminal. */
export const widthOf = ({ isTTY, columns }: Output): { readonly width?: number } =>
  isTTY && columns !== undefined ? { width: columns } : {};

export const printDiagnostics = (
  { stderr }: Terminal,
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
): void =>
  void stderr.write(renderDiagnostics(diagnostics, format, coloursOf(stderr), Math.min(stderr.columns ?? 100, 120)));

/** A progress line. */
export interface Progress {
  readonly say: (message: string) => void;
  /** Removes the line. */
  readonly end: () => void;
}

/** Returns a progress line on stderr. It appears only on a terminal, if the work takes longer than 400 ms. */
export function progress({ stderr }: Terminal, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY) return { say: () => undefined, end: () => undefined };
  const started = performance.now();
  let shown = false;
  return {
    say: (message) => {
      if (performance.now() - started < progressDelay) return;
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
 * Formats rows as columns. On a narrow terminal, the last column wraps. If this is not enough, each row is printed as
 * several lines with the titles of the columns, which are the first row.
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

/** Returns a line. If it is too long, the text continues on further lines with the same indentation. */
function hanging(before: string, text: string, width: number): string {
  return lines(text, width)
    .map((line, index) => `${(index === 0 ? before : " ".repeat(before.length)) + line}`.trimEnd() + "\n")
    .join("");
}

const longestWord = (text: string): number => Math.max(...text.split(" ").map(({ length }) => length));

/** Returns `1 file` or `2 files`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Wraps a text at the width of the terminal, at most 100 columns. */
export const wrapped = (text: string, { columns = 80 }: Output, indent = ""): string =>
  lines(text, Math.min(columns, 100) - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join("");

/** Splits a text into lines of at most `width` characters, except for longer words. */
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
