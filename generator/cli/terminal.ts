/** What is printed, and where: results on stdout, progress and diagnostics on stderr, colours and moving lines only where a person looks. */
import pico from "picocolors";
import { renderDiagnostics, type Colours, type DiagnosticFormat } from "../diagnostics/render.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** Milliseconds that work may take before it is worth a line. */
const patience = 400;

const { createColors } = pico;

export const coloursOf = (stream: { readonly isTTY?: boolean }): Colours => {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  const enabled = FORCE_COLOR ? FORCE_COLOR !== "0" : !NO_COLOR && process.env["TERM"] !== "dumb" && stream.isTTY === true;
  return createColors(enabled);
};

export const print = (text: string): void => void process.stdout.write(text);

export const printDiagnostics = (diagnostics: readonly Diagnostic[], format: DiagnosticFormat): void =>
  void process.stderr.write(renderDiagnostics(diagnostics, format, coloursOf(process.stderr)));

export interface Progress {
  readonly say: (message: string) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** One line on stderr that is written anew, if work takes longer than a moment and a person is looking. */
export function progress(quiet: boolean): Progress {
  const { stderr } = process;
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

/** Columns of text, as wide as what is in them; the last is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows.map((row) => `${row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join("  ").trimEnd()}\n`).join("");
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Text in lines no longer than the terminal, and than people like to read. */
export function wrapped(text: string, indent = ""): string {
  const width = Math.min(process.stdout.columns ?? 80, 100) - indent.length;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}\n`).join("");
}
