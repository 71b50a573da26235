/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Cuts the items out of the text of an array while it arrives. Only commas, brackets and quotes are looked at: `JSON.parse` reads the items. */

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const endOfArray = 0x5d;

/** Finds the ends of items in text that comes in pieces. Begins behind the bracket that opens the array. */
class ItemScanner {
  /** How many objects and arrays are open inside the array. */
  #depth = 0;
  #isInText = false;
  /** True if the next character of a text is escaped. */
  #isEscaped = false;
  /** True behind the bracket that closes the array. */
  isClosed = false;

  /** Calls `found` with the index of each comma between two items, and of the bracket that closes the array. Looks at nothing behind this bracket. */
  scan(piece: string, found: (index: number) => void): void {
    for (let at = 0; at < piece.length && !this.isClosed; at++) {
      if (this.#isInText) {
        at = this.#endOfText(piece, at);
        continue;
      }
      const unit = piece.charCodeAt(at);
      if (unit === quote) this.#isInText = true;
      else if (unit === 0x7b || unit === 0x5b) this.#depth++;
      else if (this.#depth > 0) {
        if (unit === 0x7d || unit === endOfArray) this.#depth--;
      } else if (unit === comma || unit === endOfArray) {
        this.isClosed = unit === endOfArray;
        found(at);
      }
    }
  }

  /** Returns the index of the quote that ends the text; the length of the piece if the text goes on. */
  #endOfText(piece: string, start: number): number {
    let from = start;
    if (this.#isEscaped) {
      from++;
      this.#isEscaped = false;
    }
    for (;;) {
      const end = piece.indexOf('"', from);
      const until = end < 0 ? piece.length : end;
      let escapes = 0;
      while (until - escapes > from && piece.charCodeAt(until - 1 - escapes) === backslash) escapes++;
      if (end < 0) {
        this.#isEscaped = escapes % 2 === 1;
        return piece.length;
      }
      if (escapes % 2 === 0) {
        this.#isInText = false;
        return end;
      }
      from = end + 1;
    }
  }
}

/** The items of an array whose text arrives in pieces. */
export class ItemCutter {
  readonly #scanner = new ItemScanner();
  /** Text of an item that has begun. */
  #begun: string[] = [];
  #hasItems = false;
  #behind = "";

  /** True if the array is complete. */
  get isClosed(): boolean {
    return this.#scanner.isClosed;
  }

  /** The text behind the array. */
  get behind(): string {
    return this.#behind;
  }

  /**
   * Takes the next piece of the text.
   *
   * @returns The text of the items that are complete now, with commas between them; undefined if there is none.
   */
  take(piece: string): string | undefined {
    if (this.isClosed) {
      this.#behind += piece.trim().slice(0, 1);
      return undefined;
    }
    let end = -1;
    this.#scanner.scan(piece, (index) => (end = index));
    if (end < 0) {
      this.#begun.push(piece);
      return undefined;
    }
    const whole = this.#begun.join("") + piece.slice(0, end);
    const rest = piece.slice(end + 1);
    this.#begun = this.isClosed ? [] : [rest];
    if (this.isClosed) this.#behind = rest.trim().slice(0, 1);
    // Blank text is no item, but in an array without items.
    if (this.isClosed && !this.#hasItems && whole.trim() === "") return undefined;
    this.#hasItems = true;
    return whole.trim() === "" ? "," : whole;
  }
}

/** Returns the texts of the items in a text from `ItemCutter`. */
export function itemsOf(whole: string): readonly string[] {
  const items: string[] = [];
  let from = 0;
  new ItemScanner().scan(whole, (index) => {
    items.push(whole.slice(from, index));
    from = index + 1;
  });
  return [...items, whole.slice(from)];
}

