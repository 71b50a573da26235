/** What of a project a new NetServer breaks, as rows that people and programs read. */
import type { Position } from "../contract/model.js";
import type { Change } from "../changes/model.js";

/** A place in the project that a change hits. */
export interface Hit {
  /** In the project: as the caller names its files. */
  readonly position: Position;
  /** The line, without what surrounds it. */
  readonly line: string;
  /** Absent where the compiler refuses what follows from a change elsewhere. */
  readonly change?: Change;
  /** What the compiler says, where it is the one that found it. */
  readonly compiler?: string;
}

export interface Impact {
  readonly changes: readonly Change[];
  /** By file, line and column. */
  readonly hits: readonly Hit[];
  /** Of the project itself: without what was generated and what others wrote. */
  readonly files: number;
  /** How many of them use the client. */
  readonly users: number;
}
