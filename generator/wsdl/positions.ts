/**
 * Converts offsets in a text to 1-based lines and columns. Columns count UTF-16 units. Lines end as in XML 1.0 §2.11.
 */
import type { Position } from "../diagnostics/position.js";
import type { SourceDocument } from "../source/model.js";

/** Finds the positions of offsets in one document. */
export class PositionFinder {
  readonly #file: string;
  readonly #linesBefore: number;
  /** Offset of each line's first character. */
  readonly #starts: readonly number[];
  /** Line of the last position. Documents are read from start to end, so the next position is near. */
  #line = 0;

  constructor(document: SourceDocument) {
    this.#file = document.path;
    this.#linesBefore = document.linesBefore;
    this.#starts = lineStarts(document.text);
  }

  /** Returns the position of an offset. */
  at(offset: number): Position {
    const starts = this.#starts;
    if ((starts[this.#line] ?? 0) > offset) this.#line = 0;
    while ((starts[this.#line + 1] ?? Infinity) <= offset) this.#line++;
    return {
      file: this.#file,
      line: this.#linesBefore + this.#line + 1,
      column: offset - (starts[this.#line] ?? 0) + 1,
    };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
    return starts;
  }
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
