/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The codec of a type, compiled from its descriptor at first use and kept. Tells the kinds apart; each kind has a file of its own. */
import type { TypeDescriptor, TypeReference } from "../../descriptors.js";
import { carrierCodec } from "./carrier.js";
import { arrayCodec, dictionaryCodec } from "./collections.js";
import { enumerationCodec, flagsCodec } from "./enumeration.js";
import { isBytes } from "../../realm.js";
import type { Output } from "../output.js";
import { Problem } from "../../values/problem.js";
import type { Scalar } from "./scalars.js";
import type { TagOf } from "../fast/spelling.js";
import type { XmlReader } from "../xml/reader.js";

export interface Codec {
  /** What a refusal says was expected: «an xs:int», «an array of ErpConnection». */
  readonly expected: string;
  /** What a member has that the server left out: .NET's zero, or null. Called anew each time, because some are mutable. */
  readonly zero: () => unknown;
  /** Writes the whole element; the value is not null, and not one of which `writeText` makes text. Throws Problem. */
  readonly write: (out: Output, name: string, value: unknown) => void;
  /** After the element's start tag: reads to its end tag. Throws Problem. */
  readonly read: (reader: XmlReader) => unknown;
  /** For types whose values are text and nothing else: the value of an element's text. Throws Problem. */
  readonly readText?: (text: string, reader: XmlReader) => unknown;
  /** For the same: the text of a value, escaped; undefined where it is no value of the type, which `write` then tells. May throw Problem itself. */
  readonly writeText?: (value: unknown) => string | undefined;
  /** For whole numbers that are no bigint: whether a value is one of the type; then its text is what `String` makes of it. */
  readonly isPlainNumber?: (value: unknown) => boolean;
  /** For arrays of text: how a few items are read in one go. */
  readonly list?: List;
  /** For carriers of a few members that are all text: how a row of them is read in one go each. */
  readonly flat?: () => Flat | undefined;
}

/** What is inside the element of an array, where that is not much and nothing but text. */
export interface List {
  /** Of each item. */
  readonly local: string;
  readonly namespace: string;
  /** The array, from its items as they stand in the message, without attributes and all with one prefix. Throws Problem. */
  readonly read: (items: string, reader: XmlReader) => unknown[];
}

/** What is inside the element of a carrier, as one pattern. */
export interface Flat {
  readonly namespace: string;
  /** The source of the pattern; two groups for each member. */
  readonly source: (tagOf: TagOf) => string;
  /** The value, from those groups. Throws Problem. */
  readonly read: (reader: XmlReader, found: readonly (string | undefined)[], group: number) => unknown;
}

const compiled = new WeakMap<TypeDescriptor, Codec>();
const simple = new WeakMap<Scalar, Codec>();

export function codecOf(reference: TypeReference): Codec {
  if (typeof reference === "object") {
    let codec = simple.get(reference);
    if (!codec) simple.set(reference, (codec = (reference.codec as Codec | undefined) ?? scalarCodec(reference)));
    return codec;
  }
  const descriptor = reference();
  let codec = compiled.get(descriptor);
  if (!codec) compiled.set(descriptor, (codec = compile(descriptor)));
  return codec;
}

function compile(descriptor: TypeDescriptor): Codec {
  switch (descriptor.kind) {
    case "carrier":
      return carrierCodec(descriptor);
    case "array":
      return arrayCodec(descriptor);
    case "dictionary":
      return dictionaryCodec(descriptor);
    case "enumeration":
      return enumerationCodec(descriptor);
    case "flags":
      return flagsCodec(descriptor);
    case "restricted":
      return scalarCodec(descriptor.base, descriptor.facets);
  }
}

function scalarCodec(scalar: Scalar, facets: Readonly<Record<string, string>> = {}): Codec {
  const restrictions = Object.entries(facets).flatMap(
    ([name, limit]): Restriction | readonly Restriction[] => facetCheck(name, limit) ?? [],
  );
  const checked = (value: unknown): string | undefined => {
    for (const { holds, expected } of restrictions)
      if (!holds(value)) throw new Problem(`${scalar.expected} ${expected}`, { value });
    return scalar.write(value);
  };
  return {
    expected: scalar.expected,
    zero: () => scalar.zero,
    ...(scalar.isPlainNumber && restrictions.length === 0 && { isPlainNumber: scalar.isPlainNumber }),
    ...textWriting(restrictions.length > 0 ? checked : scalar.write, (value) => {
      const hint = scalar.hint?.(value);
      return new Problem(hint ? `${scalar.expected} (${hint})` : scalar.expected, { value });
    }),
    ...textReading(
      scalar.isAnyText
        ? (text, reader) => reader.own(text)
        : (text, reader) => {
            const value = scalar.read(text);
            if (value === undefined) throw new Problem(scalar.expected, { value: text });
            return value === text ? reader.own(text) : value;
          },
    ),
  };
}

/** Both ways of writing, of a type whose values are text; `refuse` says what is wrong with a value that is none of them. */
export const textWriting = (
  writeText: (value: unknown) => string | undefined,
  refuse: (value: unknown) => Problem,
): Required<Pick<Codec, "write" | "writeText">> => ({
  writeText,
  write: (_, __, value) => {
    throw refuse(value);
  },
});

/** Both ways of reading, of a type whose values are text. */
export const textReading = (
  read: (text: string, reader: XmlReader) => unknown,
): Required<Pick<Codec, "read" | "readText">> => ({ readText: read, read: (reader) => read(readText(reader), reader) });

/** A limit of a facet, and the words that tell it. */
interface Restriction {
  readonly holds: (value: unknown) => boolean;
  readonly expected: string;
}

/**
 * Returns the check of a facet that a sender can be told before: lengths and bounds. Undefined for a pattern, which is the server's to check.
 */
function facetCheck(name: string, limit: string): Restriction | undefined {
  // Of characters, as XML has them, and of octets.
  const length = (value: unknown): number =>
    typeof value === "string" ? [...value].length : isBytes(value) ? value.length : Number.NaN;
  const number = (value: unknown): number =>
    typeof value === "bigint" || typeof value === "number" ? Number(value) : Number.NaN;
  const check = (measure: (value: unknown) => number, holds: (measured: number) => boolean, expected: string) => ({
    holds: (value: unknown) => Number.isNaN(measure(value)) || holds(measure(value)),
    expected,
  });
  const most = Number(limit);
  switch (name) {
    case "length":
      return check(length, (n) => n === most, `of length ${limit}`);
    case "minLength":
      return check(length, (n) => n >= most, `of length ${limit} or more`);
    case "maxLength":
      return check(length, (n) => n <= most, `of length ${limit} or less`);
    case "minInclusive":
      return check(number, (n) => n >= most, `of ${limit} or more`);
    case "maxInclusive":
      return check(number, (n) => n <= most, `of ${limit} or less`);
    case "minExclusive":
      return check(number, (n) => n > most, `of more than ${limit}`);
    case "maxExclusive":
      return check(number, (n) => n < most, `of less than ${limit}`);
    default:
      return undefined;
  }
}

/** The text of an element that has no child elements, to its end tag. */
export function readText(reader: XmlReader): string {
  let text = "";
  for (;;) {
    switch (reader.next()) {
      case "text":
        text += reader.text;
        break;
      case "end":
        return text;
      case "start":
        throw new Problem(`expected text, got the element ${reader.local}`);
      case "eof":
        return reader.fail("the message ends early");
    }
  }
}

