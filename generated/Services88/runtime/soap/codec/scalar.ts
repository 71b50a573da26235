/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The codec of a scalar, and of other types whose elements hold nothing but text. */
import type { FacetCheck } from "../../values/facets.js";
import type { Scalar } from "../../values/forms.js";
import { expectedOf, textOf, valueOf } from "../../values/scalar-text.js";
import { readText } from "../xml/content.js";
import { escapeText } from "../xml/writer.js";
import type { Codec, ReadText } from "./codec.js";

export function scalarCodec(scalar: Scalar, checks?: readonly FacetCheck[]): Codec {
  const { kind, isPlainNumber, write } = scalar.form;
  const plain = checks?.length
    ? (value: unknown) => textOf(scalar, value, checks)
    : (value: unknown) => write(value, scalar) ?? textOf(scalar, value);
  return {
    expected: expectedOf(scalar),
    zero: () => scalar.zero,
    ...(isPlainNumber && !checks?.length && { isPlainNumber: (value) => isPlainNumber(value, scalar) }),
    writeText: kind === "text" ? (value) => escapeText(plain(value)) : plain,
    ...textReading(
      kind === "text" && !scalar.like
        ? (text, reader) => reader.own(text)
        : (text, reader) => {
            const value = valueOf(scalar, text);
            return value === text ? reader.own(text) : value;
          },
    ),
  };
}

/** Both ways of reading text. */
export const textReading = (read: ReadText): Required<Pick<Codec, "read" | "readText">> => ({
  readText: read,
  read: (reader) => read(readText(reader), reader),
});

