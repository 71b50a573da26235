/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The text of a message that comes piece by piece: what is there of it, where its reader is, and how that is told. */
import { MessageError } from "../../errors.js";
import { defaultLimits, type Limits } from "../../http/limits.js";
import { ownText } from "../../values/own-text.js";
import { noCharacter, unicode } from "./text.js";

/** The next piece of a message, of about so many characters if there are as many; undefined after the last. */
export type Pieces = (characters: number) => string | undefined;

/** Longer texts hardly ever come twice. */
const knownAtMost = 64;

export class MessageText {
  /** What is there of the message, and where the reader is in it. */
  protected source = "";
  protected at = 0;
  /** Where that which is being read begins: from there on the source is kept when more comes. */
  protected token = 0;
  /** From where on it is kept too, if that is before. */
  protected held: number = Infinity;
  /** Where the next ampersand is, if it is not before the reader. */
  protected reference = -1;
  /** Whether text has to be looked at for what ends CDATA, which it may not hold. */
  protected hasMarks = false;
  protected readonly limits: Limits;
  readonly #pieces: Pieces;
  #begun = false;
  /** Characters before the source, and the line and column in which it begins. */
  #before = 0;
  #place: readonly [line: number, column: number] = [1, 1];
  /** Texts that were read, each at a place that follows from itself. */
  readonly #known: string[] = [];

  constructor(message: string | Pieces, limits: Limits = defaultLimits) {
    this.limits = limits;
    this.#pieces = typeof message === "string" ? () => undefined : message;
    if (typeof message === "string") this.#add(message, 0);
  }

  /** Where in the message that begins which was read last, and where the reader is now; characters from 0. */
  get begin(): number {
    return this.#before + this.token;
  }
  get end(): number {
    return this.#before + this.at;
  }

  /** Text of the message as a string of its own, and mostly the same one for the same text: answers repeat themselves, row by row. */
  own(text: string): string {
    const { length } = text;
    if (length === 0 || length > knownAtMost) return ownText(text);
    const place = (length * 61 + text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length - 1) * 7) & 1023;
    const known = this.#known[place];
    return known === text ? known : (this.#known[place] = ownText(text));
  }

  /** @throws MessageError */
  fail(reason: string): never {
    const [line, column] = this.#placeOf(this.at);
    throw new MessageError("", `not well-formed XML at line ${line}, column ${column}: ${reason}`);
  }

  /** Refuses a message that may be well-formed, but has more of something than a limit allows. @throws MessageError */
  protected exceeds(limit: keyof Limits, what: string): never {
    const [line, column] = this.#placeOf(this.at);
    throw new MessageError(
      "",
      `more than ${this.limits[limit]} ${what} at line ${line}, column ${column} (limits.${limit})`,
    );
  }

  /** Adds the next piece to the source, and lets go what was read. False where there is none. */
  protected more(): boolean {
    const keep = Math.min(this.token, this.held);
    const piece = this.#pieces(this.source.length - keep);
    if (piece === undefined) return false;
    this.#add(piece, keep);
    return true;
  }

  /** The place of a mark that stands so many characters behind the reader or further, be it pieces away; -1 where there is none. */
  protected find(mark: string, skip: number): number {
    for (let seen = skip; ;) {
      const found = this.source.indexOf(mark, this.at + seen);
      if (found >= 0) return found;
      seen = Math.max(skip, this.source.length - this.at - mark.length + 1);
      if (seen - skip > this.limits.textLength) this.tooLong();
      if (!this.more()) return -1;
    }
  }

  /** What stands between `skip` characters behind the reader and a mark; the reader goes behind that. */
  protected upTo(mark: string, skip: number): string {
    const end = this.find(mark, skip);
    if (end < 0) this.fail(`«${mark}» is missing`);
    const text = this.legal(this.at + skip, end);
    this.at = end + mark.length;
    return text;
  }

  /** A part of the source, in which nothing may stand that XML does not have. */
  protected legal(from: number, to: number): string {
    const text = this.source.slice(from, to);
    const bad = text.search(noCharacter);
    if (bad >= 0) {
      this.at = from + bad;
      this.fail(`the character ${unicode(text.charCodeAt(bad))}, which may only be written as a reference`);
    }
    if (text.length > this.limits.textLength) this.tooLong();
    return text;
  }

  protected tooLong(): never {
    this.exceeds("textLength", "characters in one piece of text");
  }

  #add(piece: string, keep: number): void {
    this.#place = this.#placeOf(keep);
    // A byte order mark, which is none anywhere else.
    this.source = this.source.slice(keep) + (!this.#begun && piece.startsWith("\ufeff") ? piece.slice(1) : piece);
    this.#begun ||= piece !== "";
    this.#before += keep;
    this.at -= keep;
    this.token -= keep;
    this.held -= keep;
    this.reference = -1;
    this.hasMarks = this.source.includes("]]>");
  }

  /** Line and column, both from 1, of a place in the source. */
  #placeOf(at: number): [line: number, column: number] {
    let [line, column] = this.#place;
    let from = 0;
    for (let end = this.source.indexOf("\n"); end >= 0 && end < at; end = this.source.indexOf("\n", from)) {
      line++;
      column = 1;
      from = end + 1;
    }
    return [line, column + at - from];
  }
}

