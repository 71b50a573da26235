/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The text of a message that arrives in pieces, and the position of its reader. */
import { MessageError } from "../../errors.js";
import { defaultLimits, type Limits } from "../../http/limits.js";
import { ownText } from "../../values/own-text.js";
import { noCharacter, unicode } from "./text.js";

/** Returns the next piece of a message, of about `characters` characters if there are as many; undefined after the last. */
export type Pieces = (characters: number) => string | undefined;

/** The longest text that is looked for among those that came before. Longer texts hardly ever come twice. */
const knownAtMost = 64;

export class MessageText {
  /** The part of the message that is in memory, and the reader's position in it. */
  protected source = "";
  protected at = 0;
  /** The beginning of the token that is being read. The source is kept from here on when the next piece comes. */
  protected token = 0;
  /** An earlier position from which the source is kept. */
  protected held: number = Infinity;
  /** The position of the next ampersand, if it is not before the reader. */
  protected reference = -1;
  /** True if the source has the end of a CDATA section, which text must not contain. */
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

  /** The beginning of the last token, and the reader's position: characters of the whole message, from 0. */
  get begin(): number {
    return this.#before + this.token;
  }
  get end(): number {
    return this.#before + this.at;
  }

  /** Returns a text of the message as a string of its own. Equal texts mostly give the same string, because rows of an answer repeat them. */
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

  /** Adds the next piece to the source, and drops what was read. Returns false after the last piece. */
  protected more(): boolean {
    const keep = Math.min(this.token, this.held);
    const piece = this.#pieces(this.source.length - keep);
    if (piece === undefined) return false;
    this.#add(piece, keep);
    return true;
  }

  /** Returns the position of a mark at least `skip` characters behind the reader, also in a later piece; -1 if there is none. */
  protected find(mark: string, skip: number): number {
    for (let seen = skip; ;) {
      const found = this.source.indexOf(mark, this.at + seen);
      if (found >= 0) return found;
      seen = Math.max(skip, this.source.length - this.at - mark.length + 1);
      if (seen - skip > this.limits.textLength) this.tooLong();
      if (!this.more()) return -1;
    }
  }

  /** Returns the text from `skip` characters behind the reader to a mark, and moves the reader behind the mark. */
  protected upTo(mark: string, skip: number): string {
    const end = this.find(mark, skip);
    if (end < 0) this.fail(`«${mark}» is missing`);
    const text = this.legal(this.at + skip, end);
    this.at = end + mark.length;
    return text;
  }

  /** Returns a part of the source. @throws MessageError for a character that XML does not allow */
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

  /** Returns the line and the column, both from 1, of a position in the source. */
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

