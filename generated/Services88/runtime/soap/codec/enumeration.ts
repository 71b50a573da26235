/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Enumerations and flags: names on the wire, names in TypeScript. Names that only the server knows are remembered, to be sent back. */
import type { EnumerationDescriptor } from "../../descriptors.js";
import type { Codec } from "./codec.js";
import { writeItems } from "./member.js";
import { textReading, textWriting } from "./scalar.js";
import { nearest, Problem } from "../../values/problem.js";
import { isDeclaredName } from "../../values/unknown-name.js";
import { ownText } from "../xml/text.js";
import { escapeText } from "../xml/writer.js";

/** A server that invents names without end must not fill the memory. */
const rememberedAtMost = 10_000;

/** The names of one enumeration: those of the contract, and those that arrived. */
class Names {
  readonly expected: string;
  readonly #names: readonly string[];
  /** What a name is given as, so that it is no part of a message, and how it is written. */
  readonly #known: Map<string, readonly [name: string, text: string]>;

  constructor({ name, names }: EnumerationDescriptor) {
    this.expected = `a name of ${name}`;
    this.#names = names;
    this.#known = new Map(names.map((each) => [each, [each, escapeText(each)]]));
  }

  /** Undefined for what is none of them. */
  readonly write = (value: unknown): string | undefined => {
    if (typeof value !== "string") return undefined;
    return this.#known.get(value)?.[1] ?? (isDeclaredName(value) ? escapeText(value) : undefined);
  };

  readonly refuse = (value: unknown): Problem => {
    const near = typeof value === "string" ? nearest(value, this.#names) : undefined;
    return new Problem(`${this.expected}${near === undefined ? "" : ` such as ${JSON.stringify(near)}`}`, { value });
  };

  /** Text without white space; what is not known is remembered. */
  read(text: string): string {
    const known = this.#known.get(text);
    if (known) return known[0];
    const name = ownText(text);
    if (this.#known.size < this.#names.length + rememberedAtMost) this.#known.set(name, [name, escapeText(name)]);
    return name;
  }
}

export function enumerationCodec(descriptor: EnumerationDescriptor): Codec {
  const names = new Names(descriptor);
  return {
    expected: names.expected,
    zero: () => descriptor.zero ?? null,
    ...textWriting(names.write, names.refuse),
    ...textReading((given) => {
      const text = given.trim();
      if (text === "" || /\s/.test(text)) throw new Problem(names.expected, { value: text });
      return names.read(text);
    }),
  };
}

export function flagsCodec(descriptor: EnumerationDescriptor): Codec {
  const names = new Names(descriptor);
  const expected = `an array of names of ${descriptor.name}`;
  return {
    expected,
    zero: () => [],
    write: (out, name, value) => {
      const texts: string[] = [];
      writeItems(value, expected, (item) => {
        const text = names.write(item);
        if (text === undefined) throw names.refuse(item);
        if (texts.includes(text)) throw new Problem("each name once", { value: item });
        texts.push(text);
      });
      out.text += `<${name}>${texts.join(" ")}</${name}>`;
    },
    // A set: what stands twice is said once.
    ...textReading((text) =>
      [...new Set(text.split(/\s+/).filter((name) => name !== ""))].map((name) => names.read(name)),
    ),
  };
}

