/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Reads JSON as it is written: every name of an object, also those that come twice, and every digit of a number. */
import type { Limits } from "../../http/limits.js";
import { parseJson } from "../parse.js";

export type Node =
  | { readonly kind: "object"; readonly members: readonly (readonly [name: string, value: Node])[] }
  | { readonly kind: "array"; readonly items: readonly Node[] }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" };

/** Returns the root of a text. Throws Problem for a text that is not well-formed, or nests too deeply. */
export function scan(text: string, limits: Pick<Limits, "depth">): Node {
  // JSON.parse decides about the form, so that the scanner need not.
  parseJson(text, limits);
  return new Scanner(text.replace(/^\uFEFF/, "")).value();
}

/** Returns the JSON of a node. */
export function textOf(node: Node): string {
  switch (node.kind) {
    case "object":
      return `{${node.members.map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)}`).join(",")}}`;
    case "array":
      return `[${node.items.map(textOf).join(",")}]`;
    case "text":
      return JSON.stringify(node.value);
    case "number":
      return node.digits;
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
  }
}

/** Returns a value of the kind that the node has, for the words of an error. */
export function sampleOf(node: Node): unknown {
  switch (node.kind) {
    case "object":
      return {};
    case "array":
      return [];
    case "number":
      return Number(node.digits);
    case "null":
      return null;
    case "text":
    case "boolean":
      return node.value;
  }
}

/** Reads a text that is known to be well-formed. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): Node {
    switch (this.#next()) {
      case "{":
        return { kind: "object", members: this.#list("}", () => this.#member()) };
      case "[":
        return { kind: "array", items: this.#list("]", () => this.value()) };
      case '"':
        return { kind: "text", value: this.#string() };
      case "t":
        return this.#word("true", { kind: "boolean", value: true });
      case "f":
        return this.#word("false", { kind: "boolean", value: false });
      case "n":
        return this.#word("null", { kind: "null" });
      default:
        return { kind: "number", digits: this.#number() };
    }
  }

  /** Returns the next character that is no white space. */
  #next(): string {
    while (" \t\r\n".includes(this.#text.charAt(this.#at)) && this.#at < this.#text.length) this.#at++;
    return this.#text.charAt(this.#at);
  }

  /** Reads what stands between brackets, with commas between. */
  #list<Item>(end: string, read: () => Item): readonly Item[] {
    const items: Item[] = [];
    this.#at++;
    while (this.#next() !== end) {
      if (this.#text.charAt(this.#at) === ",") this.#at++;
      items.push(read());
    }
    this.#at++;
    return items;
  }

  #member(): readonly [string, Node] {
    this.#next();
    const name = this.#string();
    this.#next();
    this.#at++;
    return [name, this.value()];
  }

  #string(): string {
    const from = this.#at;
    let end = this.#text.indexOf('"', from + 1);
    while (this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    this.#at = end + 1;
    const inside = this.#text.slice(from + 1, end);
    return inside.includes("\\") ? (JSON.parse(`"${inside}"`) as string) : inside;
  }

  #isEscaped(index: number): boolean {
    let from = index;
    while (this.#text.charAt(from - 1) === "\\") from--;
    return (index - from) % 2 === 1;
  }

  #word(word: string, node: Node): Node {
    this.#at += word.length;
    return node;
  }

  #number(): string {
    const from = this.#at;
    while ("+-.0123456789eE".includes(this.#text.charAt(this.#at)) && this.#at < this.#text.length) this.#at++;
    return this.#text.slice(from, this.#at);
  }
}

