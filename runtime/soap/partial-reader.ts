/** A reader of a message that is still coming in: it goes as far as it can, and takes that up again when there is more. */
import type { Limits } from "../limits.js";
import { XmlReader } from "./xml-reader.js";

/** Thrown where the source ends and the message does not. */
export class Incomplete extends Error {}

/** Whatever is cut in two by the end of what came looks wrong at most so far before it: an XML declaration is the longest. */
const cutAtMost = 300;

export class PartialReader extends XmlReader {
  /** Where reading goes on from after more came. */
  #mark = { at: 0, depth: 0, pendingEnd: false, seenRoot: false };
  #last = false;
  /** Characters of the message before the source. */
  #before = 0;

  constructor(limits?: Limits) {
    super("", limits);
  }

  /** How much came that is not known to be read. */
  get pending(): number {
    return this.source.length - this.#mark.at;
  }

  /** What was read up to here is done with. */
  mark(): void {
    this.#mark = { at: this.at, depth: this.open.length, pendingEnd: this.pendingEnd, seenRoot: this.seenRoot };
  }

  /** Adds what came, `last` where nothing more will, and goes back to the mark. */
  append(text: string, last: boolean): void {
    const { at, depth, pendingEnd, seenRoot } = this.#mark;
    while (this.open.length > depth) {
      this.open.pop();
      this.bindings.undo(this.declarations.pop() ?? []);
    }
    const kept = this.source.length - at;
    this.#before += at;
    this.source = this.source.slice(at) + text;
    this.at = 0;
    this.pendingEnd = pendingEnd;
    this.seenRoot = seenRoot;
    this.#mark.at = 0;
    // A character that XML does not have is one, whatever comes after it.
    this.#last = true;
    this.look(kept);
    this.#last = last;
  }

  protected override place(): string {
    return `character ${this.#before + this.at + 1}`;
  }

  protected override eof(): "eof" {
    return this.#last ? super.eof() : this.ended("");
  }

  protected override ended(reason: string): never {
    if (this.#last) super.fail(reason);
    throw new Incomplete();
  }

  override fail(reason: string): never {
    if (this.#last || this.source.length - this.at > cutAtMost) super.fail(reason);
    throw new Incomplete();
  }
}
