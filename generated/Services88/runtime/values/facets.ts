/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The facets of XML Schema (part 2, 4.3) that a value can be checked for before it is sent: lengths and bounds. */
import { isBytes } from "../realm.js";

/** Facets by name, as the schema says them. */
export type Facets = Readonly<Record<string, string>>;

export interface FacetCheck {
  readonly holds: (value: unknown) => boolean;
  /** The limit in the words of an error message: «of length 20 or less». */
  readonly expected: string;
}

/** Returns the checks of a type's facets. Any other facet, such as a pattern, has none: the server checks it. */
export const facetChecks = (facets: Facets): readonly FacetCheck[] =>
  Object.entries(facets).flatMap(([name, limit]): FacetCheck | [] => facetCheck(name, limit) ?? []);

function facetCheck(name: string, limit: string): FacetCheck | undefined {
  const check = (
    measure: (value: unknown) => number,
    holds: (measured: number) => boolean,
    expected: string,
  ): FacetCheck => ({
    holds: (value) => Number.isNaN(measure(value)) || holds(measure(value)),
    expected,
  });
  const bound = Number(limit);
  switch (name) {
    case "length":
      return check(lengthOf, (n) => n === bound, `of length ${limit}`);
    case "minLength":
      return check(lengthOf, (n) => n >= bound, `of length ${limit} or more`);
    case "maxLength":
      return check(lengthOf, (n) => n <= bound, `of length ${limit} or less`);
    case "minInclusive":
      return check(comparedWith(limit), (n) => n >= 0, `of ${limit} or more`);
    case "maxInclusive":
      return check(comparedWith(limit), (n) => n <= 0, `of ${limit} or less`);
    case "minExclusive":
      return check(comparedWith(limit), (n) => n > 0, `of more than ${limit}`);
    case "maxExclusive":
      return check(comparedWith(limit), (n) => n < 0, `of less than ${limit}`);
    default:
      return undefined;
  }
}

/** Returns the length that a facet counts: characters as XML has them, or bytes. NaN for any other value. */
const lengthOf = (value: unknown): number =>
  typeof value === "string" ? [...value].length : isBytes(value) ? value.length : Number.NaN;

/** Returns a function that subtracts the limit from a number. NaN for any other value. */
function comparedWith(limit: string): (value: unknown) => number {
  const whole = /^[+-]?\d+$/.test(limit) ? BigInt(limit.replace("+", "")) : undefined;
  return (value) => {
    if (typeof value !== "bigint" && typeof value !== "number") return Number.NaN;
    // As a number, a bigint above 2 ** 53 may be rounded to the limit.
    return Number(typeof value === "bigint" && whole !== undefined ? value - whole : Number(value) - Number(limit));
  };
}

