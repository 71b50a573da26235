/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** Tags as they stand in a message: what a reader can compare the source with, instead of taking it apart. */
import type { XmlReader } from "./xml-reader.js";

/** A start tag without attributes and its end tag, as they stand in a source in which the prefix means the namespace. */
export interface Tag {
  readonly namespace: string;
  readonly local: string;
  /** With its prefix. */
  readonly name: string;
  /** Without what ends it: `<a:Name`. */
  readonly open: string;
  /** `</a:Name>` */
  readonly close: string;
}

const tagOf = (namespace: string, local: string, prefix: string): Tag => {
  const name = prefix === "" ? local : `${prefix}:${local}`;
  return { namespace, local, name, open: `<${name}`, close: `</${name}>` };
};

/** A server that invents prefixes without end must not fill the memory. */
const prefixesAtMost = 50;

/** The tags of members of one namespace, as they stand where it has a certain prefix; made once for each prefix. */
export class Tags {
  readonly #namespace: string | undefined;
  readonly #locals: readonly string[];
  readonly #byPrefix = new Map<string, readonly Tag[]>();
  #state = 0;
  #current: readonly Tag[] | undefined;

  /** `namespace` is undefined where the members are of several: then there are none. */
  constructor(namespace: string | undefined, locals: readonly string[]) {
    this.#namespace = namespace;
    this.#locals = locals;
  }

  /** Those that hold where the reader is; undefined where no prefix means the namespace. */
  at(reader: XmlReader): readonly Tag[] | undefined {
    if (this.#state === reader.bindings.state) return this.#current;
    const namespace = this.#namespace;
    const prefix = namespace === undefined ? undefined : reader.bindings.prefixOf(namespace);
    this.#state = reader.bindings.state;
    if (namespace === undefined || prefix === undefined) return (this.#current = undefined);
    let tags = this.#byPrefix.get(prefix);
    if (!tags) {
      tags = this.#locals.map((local) => tagOf(namespace, local, prefix));
      if (this.#byPrefix.size < prefixesAtMost) this.#byPrefix.set(prefix, tags);
    }
    return (this.#current = tags);
  }
}

