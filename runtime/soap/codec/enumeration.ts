/** Enumerations and flags: names on the wire, names in TypeScript. */
import type { EnumerationDescriptor } from "../../descriptors.js";
import { Names } from "../../values/enumeration.js";
import { Problem } from "../../values/problem.js";
import { escapeText } from "../xml/writer.js";
import type { Codec } from "./codec.js";
import { textReading } from "./scalar.js";

export function enumerationCodec(descriptor: EnumerationDescriptor): Codec {
  const names = new Names(descriptor, escapeText);
  return {
    expected: names.expected,
    zero: () => descriptor.zero ?? null,
    writeText: (value) => names.write(value),
    ...textReading((given) => {
      const text = given.trim();
      if (text === "" || /\s/.test(text)) throw new Problem(names.expected, { value: text });
      return names.read(text);
    }),
  };
}

export function flagsCodec(descriptor: EnumerationDescriptor): Codec {
  const names = new Names(descriptor, escapeText);
  return {
    expected: names.expectedAll,
    zero: () => [],
    write: (out, name, value) => {
      out.text += `<${name}>${names.writeAll(value).join(" ")}</${name}>`;
    },
    // A set: a name that stands twice is given once.
    ...textReading((text) =>
      [...new Set(text.split(/\s+/).filter((name) => name !== ""))].map((name) => names.read(name)),
    ),
  };
}
