/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The names of an enumeration or of flags. A name that only the server knows is remembered when it arrives, so that it can be sent back. */
import type { EnumerationDescriptor } from "../descriptors.js";
import { forEachItem } from "./items.js";
import { suchAs } from "./nearest.js";
import { ownText } from "./own-text.js";
import { Problem } from "./problem.js";
import { isDeclaredName } from "./unknown-name.js";

/** A server that invents names without end must not fill the memory. */
const rememberedAtMost = 10_000;

export class Names {
  /** The expected value in the words of an error message: «a name of Color». */
  readonly expected: string;
  /** The same for flags: «an array of names of Color». */
  readonly expectedAll: string;
  readonly #names: readonly string[];
  /** The names of the contract, and those that arrived: each as a string of its own, which is no part of a message, and as it is written. */
  readonly #known: Map<string, readonly [name: string, written: string]>;
  readonly #written: (name: string) => string;

  /** `written` returns a name as the wire writes it. */
  constructor({ name, names }: EnumerationDescriptor, written: (name: string) => string) {
    this.expected = `a name of ${name}`;
    this.expectedAll = `an array of names of ${name}`;
    this.#names = names;
    this.#written = written;
    this.#known = new Map(names.map((each) => [each, [each, written(each)]]));
  }

  /** Returns the text of a name. Throws Problem for anything that is no known name. */
  write(value: unknown): string {
    if (typeof value === "string") {
      const known = this.#known.get(value);
      if (known) return known[1];
      if (isDeclaredName(value)) return this.#written(value);
    }
    throw new Problem(this.expected + suchAs(value, this.#names), { value });
  }

  /** Returns the texts of the names of flags. Throws Problem for anything but an array of known names, each of which stands there once. */
  writeAll(values: unknown): readonly string[] {
    const texts: string[] = [];
    forEachItem(values, this.expectedAll, (item) => {
      const text = this.write(item);
      if (texts.includes(text)) throw new Problem("each name once", { value: item });
      texts.push(text);
    });
    return texts;
  }

  /** Returns a name that arrived, and remembers it. */
  read(text: string): string {
    const known = this.#known.get(text);
    if (known) return known[0];
    const name = ownText(text);
    if (this.#known.size < this.#names.length + rememberedAtMost) this.#known.set(name, [name, this.#written(name)]);
    return name;
  }
}

