/** Excerpts: the lines of the user's files that diagnostics point at. They are kept beside a diagnostic, not in it. */
import type { Position } from "./position.js";

/** A line of a file, and the index of the character that a diagnostic points at. */
export interface Excerpt {
  readonly line: string;
  /** 0-based. At most the length of the line. */
  readonly at: number;
}

/** The texts of the files that a run has read, by the names in positions. */
export class Texts {
  /** Undefined for a name that two different files have. */
  readonly #byFile = new Map<string, { readonly text: string; readonly linesBefore: number } | undefined>();

  /** Adds a text. `linesBefore` is the number of lines of the file before the text. */
  add(file: string, text: string, linesBefore = 0): void {
    const isAnother = this.#byFile.has(file) && this.#byFile.get(file)?.text !== text;
    this.#byFile.set(file, isAnother ? undefined : { text, linesBefore });
  }

  /** Returns the line at a position; undefined if the text is unknown or has no such line. */
  at({ file, line, column }: Position): Excerpt | undefined {
    const known = this.#byFile.get(file);
    if (!known) return undefined;
    let start = 0;
    for (let before = line - known.linesBefore - 1; before > 0; before--) {
      const end = known.text.indexOf("\n", start);
      if (end < 0) return undefined;
      start = end + 1;
    }
    const end = known.text.indexOf("\n", start);
    const found = known.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, "");
    if (line <= known.linesBefore || found.trim() === "") return undefined;
    return { line: found, at: Math.min(column - 1, found.length) };
  }
}

const excerpts = new WeakMap<object, Excerpt>();

/** Returns the excerpt of a diagnostic; undefined if there is none. */
export const excerptOf = (diagnostic: object): Excerpt | undefined => excerpts.get(diagnostic);

/** Keeps an excerpt beside a diagnostic. */
export const keepExcerpt = (diagnostic: object, excerpt: Excerpt): void => void excerpts.set(diagnostic, excerpt);
