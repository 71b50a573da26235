/** Enumerations and flags: names on the wire, names in TypeScript. Names that only the server knows are remembered, to be sent back. */
import type { EnumerationDescriptor } from "../descriptors.js";
import type { UnknownName } from "../types.js";
import { textReading, textWriting, type Codec } from "./codec.js";
import { writeItems } from "./member.js";
import { nearest, Problem } from "./problem.js";
import { ownText } from "./xml-text.js";
import { escapeText } from "./xml-writer.js";

/** A server that invents names without end must not fill the memory. */
const rememberedAtMost = 10_000;
const remembered = new WeakMap<EnumerationDescriptor, Set<string>>();
const declared = new Set<string>();

/**
 * Declares a name that a newer server has, for an enumeration in which this client does not know it. Names that arrived in an answer
 * need no declaration.
 */
export function unknownName<E extends string>(name: string): UnknownName<E> {
  if (!/^[^\s]+$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name of an enumeration`);
  declared.add(name);
  return name as UnknownName<E>;
}

/** As it is written; undefined for what is none of the names. */
function accept(descriptor: EnumerationDescriptor, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (Object.hasOwn(descriptor.values, value)) return value;
  return remembered.get(descriptor)?.has(value) || declared.has(value) ? escapeText(value) : undefined;
}

function refusal(descriptor: EnumerationDescriptor, value: unknown): Problem {
  const near = typeof value === "string" ? nearest(value, Object.keys(descriptor.values)) : undefined;
  return new Problem(`a name of ${descriptor.name}${near === undefined ? "" : ` such as ${JSON.stringify(near)}`}`, { value });
}

function remember(descriptor: EnumerationDescriptor, name: string): string {
  if (Object.hasOwn(descriptor.values, name)) return name;
  let names = remembered.get(descriptor);
  if (!names) remembered.set(descriptor, (names = new Set()));
  if (names.size < rememberedAtMost) names.add(ownText(name));
  return name;
}

export function enumerationCodec(descriptor: EnumerationDescriptor): Codec {
  return {
    expected: `a name of ${descriptor.name}`,
    zero: () => descriptor.zero ?? null,
    ...textWriting((value) => accept(descriptor, value), (value) => refusal(descriptor, value)),
    ...textReading((given) => {
      if (Object.hasOwn(descriptor.values, given)) return descriptor.values[given];
      const text = given.trim();
      if (text === "" || /\s/.test(text)) throw new Problem(`a name of ${descriptor.name}`, { value: text });
      return remember(descriptor, text);
    }),
  };
}

export function flagsCodec(descriptor: EnumerationDescriptor): Codec {
  const expected = `an array of names of ${descriptor.name}`;
  return {
    expected,
    zero: () => [],
    write: (out, name, value) => {
      const names: string[] = [];
      writeItems(value, expected, (item) => {
        const accepted = accept(descriptor, item);
        if (accepted === undefined) throw refusal(descriptor, item);
        if (names.includes(accepted)) throw new Problem("each name once", { value: item });
        names.push(accepted);
      });
      out.text += `<${name}>${names.join(" ")}</${name}>`;
    },
    // A set: what stands twice is said once.
    ...textReading((text) => [...new Set(text.split(/\s+/).filter((name) => name !== ""))].map((name) => remember(descriptor, name))),
  };
}
