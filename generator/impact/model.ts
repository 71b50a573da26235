/** The result of `impact`: the lines that a new NetServer breaks, and the files that could not be analysed. */
import type { Position } from "../contract/model.js";
import type { Change } from "../changes/model.js";
import type { Excepted } from "../changes/except.js";

/** A place in the project that a change breaks. */
export interface Hit {
  /** Position in the project, with the file name relative to the working directory. */
  readonly position: Position;
  /** The line, without what surrounds it. */
  readonly line: string;
  /** The change. Absent for a compiler error that follows from a change elsewhere. */
  readonly change?: Change;
  /** Message of the compiler, if it found the place. */
  readonly compiler?: string;
}

/**
 * Reason why a file could not be analysed. `kind`: no reader for such files. `syntax`: it cannot be parsed. `import`:
 * the client that it imports cannot be looked into. `template`: its template, which is not read, mentions what changes.
 * `untyped`: it names what changes on a value without a type. `package`: the sources of a package that it imports are
 * not known.
 */
export type UnreadReason = "kind" | "syntax" | "import" | "template" | "untyped" | "package";

/** A file that uses the client, or may use it, and that could not be analysed, or only in part. */
export interface Unread {
  /** The first place that says so. */
  readonly position: Position;
  readonly reason: UnreadReason;
  /** A sentence about the file, without the file's name and without a full stop. */
  readonly message: string;
}

/** A rule with the numbers of its excluded changes and hits. */
export interface ExceptedHits extends Excepted {
  readonly hits: number;
}

export interface Impact {
  readonly changes: readonly Change[];
  /** By file, line and column. */
  readonly hits: readonly Hit[];
  /** Files of the project itself that were read: without those that were generated and those that others wrote. */
  readonly files: number;
  /** Number of files by extension: `{ ".ts": 12, ".vue": 3 }`. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Number of files that use the client. */
  readonly users: number;
  /** Files that could not be analysed, sorted by file, line and column. They may break too. */
  readonly unread: readonly Unread[];
  /** Excluded rules with the numbers of their changes and hits. Absent if there are none. */
  readonly excepted?: readonly ExceptedHits[];
  /** Folders and files below the project that were left out: git ignores them, or a build writes them. */
  readonly skipped: readonly string[];
}
