/** The codec of a scalar, and what it shares with other types whose elements hold nothing but text. */
import type { FacetCheck } from "../../values/facets.js";
import { Problem } from "../../values/problem.js";
import { readText } from "../xml/content.js";
import type { Codec, ReadText } from "./codec.js";
import type { Scalar } from "./scalars.js";

export function scalarCodec(scalar: Scalar, checks: readonly FacetCheck[] = []): Codec {
  const checked = (value: unknown): string | undefined => {
    for (const { holds, expected } of checks)
      if (!holds(value)) throw new Problem(`${scalar.expected} ${expected}`, { value });
    return scalar.write(value);
  };
  return {
    expected: scalar.expected,
    zero: () => scalar.zero,
    ...(scalar.isPlainNumber && checks.length === 0 && { isPlainNumber: scalar.isPlainNumber }),
    ...textWriting(checks.length > 0 ? checked : scalar.write, (value) => {
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

/** Both ways of writing text. `refuse` returns the problem of a value that `writeText` does not write. */
export const textWriting = (
  writeText: (value: unknown) => string | undefined,
  refuse: (value: unknown) => Problem,
): Required<Pick<Codec, "write" | "writeText">> => ({
  writeText,
  write: (_, __, value) => {
    throw refuse(value);
  },
});

/** Both ways of reading text. */
export const textReading = (read: ReadText): Required<Pick<Codec, "read" | "readText">> => ({
  readText: read,
  read: (reader) => read(readText(reader), reader),
});
