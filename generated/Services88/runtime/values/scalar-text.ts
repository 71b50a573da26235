/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The text of a simple value and the value of a text, with the words that refuse what fits neither the type nor its facets. */
import type { FacetCheck } from "./facets.js";
import type { Scalar } from "./forms.js";
import { Problem } from "./problem.js";

/** Returns the words for a value of the type in an error message: «an xs:int». */
export const expectedOf = ({ name, form, expected }: Scalar): string => expected ?? `an xs:${name}${form.note ?? ""}`;

/** Returns the text of a value. Throws Problem for a value that is not of the type, or that fails a check. */
export function textOf(scalar: Scalar, value: unknown, checks: readonly FacetCheck[] = []): string {
  for (const { holds, expected } of checks)
    if (!holds(value)) throw new Problem(`${expectedOf(scalar)} ${expected}`, { value });
  const text = scalar.form.write(value, scalar);
  if (text !== undefined) return text;
  const hint = scalar.form.hint?.(value);
  throw new Problem(hint ? `${expectedOf(scalar)} (${hint})` : expectedOf(scalar), { value });
}

/** Returns the value of a text. Throws Problem. */
export function valueOf(scalar: Scalar, text: string): unknown {
  const value = scalar.form.read(text, scalar);
  if (value === undefined) throw new Problem(expectedOf(scalar), { value: text });
  return value;
}

