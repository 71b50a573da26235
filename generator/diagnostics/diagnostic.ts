/**
 * Collects diagnostics, which are data with a stable code. A stage collects a diagnostic instead of throwing for anything that a user's file
 * can cause, and `cli/` prints it. A code without its explanation in `codes/` does not compile.
 */
import type { Position } from "./position.js";
import { codes, type Code, type Problem } from "./codes.js";

export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  /** What is wrong here, with the names of this case. One sentence, no full stop needed. */
  readonly message: string;
  readonly position?: Position;
  /** Other places that belong to the problem, each with what it shows. */
  readonly related?: readonly { readonly message: string; readonly position: Position }[];
}

export class Diagnostics {
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
  }

  get hasErrors(): boolean {
    return this.#all.some((each) => each.severity === "error");
  }

  /** Sorted by file, line and column (those without a place first), errors and warnings together. */
  get all(): readonly Diagnostic[] {
    const rank = (d: Diagnostic) => d.position;
    return [...this.#all].sort((a, b) => {
      const [p, q] = [rank(a), rank(b)];
      if (!p || !q) return (p ? 1 : 0) - (q ? 1 : 0);
      return p.file < q.file ? -1 : p.file > q.file ? 1 : p.line - q.line || p.column - q.column;
    });
  }
}

/** Thrown by the verbs if there are errors, so that a caller need not look for them. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const first = diagnostics.find((each) => each.severity === "error");
    super(first ? `${first.code}: ${first.message} (${codes[first.code].fix})` : "the input has errors");
    this.diagnostics = diagnostics;
  }
}
