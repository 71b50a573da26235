/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** What prefixes mean at a place in a document (Namespaces in XML 1.0). */

export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

/** Every state of all bindings has a number of its own, so that what was found out in one is known to hold. */
let states = 0;

export class Bindings {
  /** Another whenever a prefix comes to mean something else. */
  state = ++states;
  /** The namespaces bound to each prefix, the innermost last. */
  readonly #bound = new Map<string, string[]>();
  readonly #prefixes = new Map<string, string | undefined>();

  /** Namespace bound to a prefix here; undefined where it is not declared. */
  resolve(prefix: string): string | undefined {
    if (prefix === "xml") return xmlNamespace;
    return this.#bound.get(prefix)?.at(-1) ?? (prefix === "" ? "" : undefined);
  }

  /** Every prefix that is bound here, the innermost binding of each. */
  all(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const [prefix, namespaces] of this.#bound) {
      const namespace = namespaces.at(-1);
      if (namespace !== undefined) found.set(prefix, namespace);
    }
    return found;
  }

  /** A prefix that means the namespace here, "" for the default one; undefined where none does. */
  prefixOf(namespace: string): string | undefined {
    if (this.#prefixes.has(namespace)) return this.#prefixes.get(namespace);
    let found: string | undefined;
    for (const [prefix, namespaces] of this.#bound) if (namespaces.at(-1) === namespace) found = prefix;
    if (found === undefined && namespace === "" && this.resolve("") === "") found = "";
    this.#prefixes.set(namespace, found);
    return found;
  }

  bind(prefix: string, namespace: string): void {
    const namespaces = this.#bound.get(prefix);
    if (namespaces) namespaces.push(namespace);
    else this.#bound.set(prefix, [namespace]);
    this.#changed();
  }

  /** At the end of the element that declared them. */
  undo(prefixes: readonly string[]): void {
    for (const prefix of prefixes) {
      const namespaces = this.#bound.get(prefix);
      namespaces?.pop();
      // A message that declares another prefix in each element must not have all of them gone through for each.
      if (namespaces?.length === 0) this.#bound.delete(prefix);
    }
    this.#changed();
  }

  #changed(): void {
    this.state = ++states;
    this.#prefixes.clear();
  }
}

