/**
 * Collects diagnostics. A diagnostic is data with a stable code. A stage collects diagnostics instead of throwing
 * errors for anything that a user's file can cause, and `cli/` prints them. A code without an explanation in `codes/`
 * does not compile.
 */
import type { Position } from "./position.js";
import { codes, type Code, type Problem } from "./codes.js";
import { keepExcerpt, Texts } from "./excerpt.js";

/** A problem that is reported to the user. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  /** Description of this particular problem: one sentence without a full stop. */
  readonly message: string;
  readonly position?: Position;
  /** Other positions that belong to the problem, each with a message. */
  readonly related?: readonly { readonly message: string; readonly position: Position }[];
}

/** A collection of diagnostics without duplicates. */
export class Diagnostics {
  /** The files that were read. A diagnostic with a position in one of them is printed with its line. */
  readonly texts = new Texts();
  readonly #all: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  error(problem: Problem, position?: Position, related?: Diagnostic["related"]): void {
    this.#add({ ...problem, severity: "error", ...(position && { position }), ...(related && { related }) });
  }

  warning(problem: Problem, position?: Position, related?: Diagnostic["related"]): void {
    this.#add({ ...problem, severity: "warning", ...(position && { position }), ...(related && { related }) });
  }

  #add(diagnostic: Diagnostic): void {
    const key = JSON.stringify(diagnostic);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#all.push(diagnostic);
    const excerpt = diagnostic.position && this.texts.at(diagnostic.position);
    if (excerpt) keepExcerpt(diagnostic, excerpt);
  }

  get hasErrors(): boolean {
    return this.#all.some((each) => each.severity === "error");
  }

  /** All diagnostics, sorted by file, line and column. Those without a position come first. */
  get all(): readonly Diagnostic[] {
    const rank = (d: Diagnostic) => d.position;
    return [...this.#all].sort((a, b) => {
      const [p, q] = [rank(a), rank(b)];
      if (!p || !q) return (p ? 1 : 0) - (q ? 1 : 0);
      return p.file < q.file ? -1 : p.file > q.file ? 1 : p.line - q.line || p.column - q.column;
    });
  }
}

/** Error of a function that found errors in the user's input. Its message is the first of `diagnostics`. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const first = diagnostics.find((each) => each.severity === "error");
    super(first ? `${first.code}: ${first.message} (${codes[first.code].fix})` : "the input has errors");
    this.diagnostics = diagnostics;
  }
}
