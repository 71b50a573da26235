/** The tags of a message, as they are spelled with the prefixes that the message gives to namespaces. */
import { xsi } from "../output.js";
import type { Bindings, Tag, XmlReader } from "../xml/reader.js";

/** Returns an element's tag; undefined where no prefix means its namespace. */
export type TagOf = (local: string, namespace: string) => Tag | undefined;

/** A server that invents prefixes, or long ones, must not fill the memory with patterns: its messages are read by the codecs. */
const maximumSpellings = 50;
const maximumPrefixes = 60;

/** Values that depend on the prefixes of some namespaces, made once for each combination of prefixes. */
export class ByPrefixes<Value> {
  readonly #namespaces: readonly string[];
  readonly #make: (tagOf: TagOf) => Value;
  readonly #made = new Map<string, Value>();
  #bindings: Bindings | undefined;
  #current: Value | undefined;

  constructor(namespaces: Iterable<string>, make: (tagOf: TagOf) => Value) {
    this.#namespaces = [...new Set([xsi, ...namespaces])];
    this.#make = make;
  }

  /** Returns the value for the prefixes that hold where the reader is. */
  at(reader: XmlReader): Value | undefined {
    if (this.#bindings !== reader.bindings) {
      this.#bindings = reader.bindings;
      this.#current = this.#for(this.#namespaces.map((each) => reader.prefixOf(each)));
    }
    return this.#current;
  }

  #for(prefixes: readonly (string | undefined)[]): Value | undefined {
    const key = prefixes.map((each) => each ?? "?").join(" ");
    if (!this.#made.has(key) && key.length <= maximumPrefixes && this.#made.size < maximumSpellings)
      this.#made.set(key, this.#make(tagOfWith(this.#namespaces, prefixes)));
    return this.#made.get(key);
  }
}

function tagOfWith(namespaces: readonly string[], prefixes: readonly (string | undefined)[]): TagOf {
  const [xsiPrefix] = prefixes;
  const nil = xsiPrefix ? ` ${xsiPrefix}:nil="true"/>` : undefined;
  return (local, namespace) => {
    const prefix = prefixes[namespaces.indexOf(namespace)];
    if (prefix === undefined) return undefined;
    const name = prefix === "" ? local : `${prefix}:${local}`;
    return { namespace, local, name, open: `<${name}`, nil };
  };
}
