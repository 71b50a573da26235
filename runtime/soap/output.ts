/** The text of one message while it is written, and the prefixes that it turns out to need. */
import { defaultLimits, type Limits } from "../http/limits.js";
import { Problem } from "../values/problem.js";

export const xsi = "http://www.w3.org/2001/XMLSchema-instance";
export const xsd = "http://www.w3.org/2001/XMLSchema";
export const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

const usual: Readonly<Record<string, string>> = { [xsi]: "i", [xsd]: "x", [serialization]: "ser", [arrays]: "a" };

export class Output {
  text = "";
  /** The default namespace of the message; its elements have no prefix. */
  readonly namespace: string;
  readonly #prefixes: Map<string, string>;
  readonly #maximumDepth: number;
  #depth = 0;

  /**
   * `prefixes` are those that another part of the message has. `depth` limits how many carriers, arrays and dictionaries may stand inside each
   * other.
   */
  constructor(
    namespace: string,
    prefixes?: ReadonlyMap<string, string>,
    { depth }: Pick<Limits, "depth"> = defaultLimits,
  ) {
    this.namespace = namespace;
    this.#prefixes = new Map(prefixes);
    this.#maximumDepth = depth;
  }

  /** Namespaces by their prefixes, in order of first use. */
  get prefixes(): ReadonlyMap<string, string> {
    return this.#prefixes;
  }

  /** An element's name as it is written. */
  name(namespace: string, local: string): string {
    return namespace === this.namespace ? local : `${this.prefix(namespace)}:${local}`;
  }

  /** A QName as an attribute's value: always with a prefix, which every reader understands. */
  qname(namespace: string, local: string): string {
    return `${this.prefix(namespace)}:${local}`;
  }

  prefix(namespace: string): string {
    let prefix = this.#prefixes.get(namespace);
    if (prefix === undefined) {
      const others = [...this.#prefixes.keys()].filter((each) => usual[each] === undefined).length;
      prefix = usual[namespace] ?? `n${others + 1}`;
      this.#prefixes.set(namespace, prefix);
    }
    return prefix;
  }

  nil(name: string): void {
    this.text += `<${name} ${this.prefix(xsi)}:nil="true"/>`;
  }

  /** Writes an element around the content that `write` adds. */
  element(name: string, attributes: string, write: () => void): void {
    const before = this.text;
    this.text += `<${name}${attributes}>`;
    const open = this.text.length;
    this.enter();
    write();
    this.leave();
    this.text = this.text.length === open ? `${before}<${name}${attributes}/>` : `${this.text}</${name}>`;
  }

  /** Counts a level: the content of a carrier, array or dictionary begins. Throws Problem beyond the limit. */
  enter(): void {
    if (++this.#depth > this.#maximumDepth)
      throw new Problem(
        `expected a value that does not hold itself, got more than ${this.#maximumDepth} levels (limits.depth)`,
      );
  }

  /** Leaves the level. Not called after an error, because the whole message is given up then. */
  leave(): void {
    this.#depth--;
  }
}
