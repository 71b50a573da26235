/** A reader of a message that is still coming in: it goes as far as it can, and takes that up again when there is more. */
import type { Limits } from "../../http/limits.js";
import type { Pieces } from "./chunks.js";
import { Problem } from "../../values/problem.js";
import { XmlReader } from "./reader.js";

/** Thrown where what has come ends and the message does not. Its path tells how far the message was read, if no more can be got. */
export class Incomplete extends Problem {
  /** How many characters more are worth waiting for: a piece that is larger than what comes at once is not tried again for each part of it. */
  readonly wanted: number;

  constructor(wanted: number) {
    super("expected more of the message");
    this.wanted = wanted;
  }
}

export class PartialReader extends XmlReader {
  #depth = 0;
  #pendingEnd = false;
  #seenRoot = false;

  constructor(pieces: Pieces, limits: Limits, allowsMismatch: boolean) {
    super(pieces, limits);
    this.allowsMismatch = allowsMismatch;
    this.held = 0;
  }

  /** Sets the mark at the reader's position. Nothing before it is read again. */
  mark(): void {
    this.held = this.at;
    this.#depth = this.open.length;
    this.#pendingEnd = this.pendingEnd;
    this.#seenRoot = this.seenRoot;
  }

  /** Goes back to the mark. */
  rewind(): void {
    while (this.open.length > this.#depth) {
      this.open.pop();
      this.bindings = this.outside.pop() ?? this.bindings;
    }
    this.at = this.held;
    this.reference = -1;
    this.pendingEnd = this.#pendingEnd;
    this.seenRoot = this.#seenRoot;
  }
}
