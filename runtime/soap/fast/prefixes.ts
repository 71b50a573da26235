/** The tags of a message, as they are spelled with the prefixes that the message gives to namespaces. */
import { xsi } from "../output.js";
import type { Bindings, Tag, XmlReader } from "../xml/reader.js";

/** Returns an element's tag; undefined where no prefix means its namespace. */
export type TagOf = (local: string, namespace: string) => Tag | undefined;

/** A server that invents prefixes, or long ones, must not fill the memory with patterns: its messages are read by the codecs. */
const maximumSpellings = 50;
const maximumPrefixes = 60;

/**
 * Returns a function that returns the value for the prefixes that hold where the reader is. A value is made once for each combination of prefixes of
 * `namespaces`.
 */
export function byPrefixes<Value>(
  namespaces: () => readonly string[],
  make: (tagOf: TagOf) => Value,
): (reader: XmlReader) => Value | undefined {
  let all: readonly string[] | undefined;
  const made = new Map<string, Value>();
  let bindings: Bindings | undefined;
  let current: Value | undefined;
  return (reader) => {
    if (bindings === reader.bindings) return current;
    bindings = reader.bindings;
    // Asked for late, because types refer to each other in circles.
    all ??= [...new Set([xsi, ...namespaces()])];
    const prefixes = all.map((each) => reader.prefixOf(each));
    const key = prefixes.map((each) => each ?? "?").join(" ");
    if (!made.has(key) && key.length <= maximumPrefixes && made.size < maximumSpellings)
      made.set(key, make(tagOfWith(all, prefixes)));
    return (current = made.get(key));
  };
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
