/** Compares the facets of a restricted type in two versions. */

/**
 * True if a value that the old facets allow (`maxLength 10`) may violate the new ones. Also true if this cannot be
 * determined.
 */
export function isNarrower(before: readonly string[], after: readonly string[]): boolean {
  const [old, now] = [valuesByName(before), valuesByName(after)];
  return [...now].some(([name, values]) => {
    const allowed = old.get(name);
    if (allowed === undefined) return true;
    // Several patterns of a type are alternatives (XML Schema 1.0 part 2, 4.3.4.3). They are compared as text only.
    if (name === "pattern") return !allowed.every((pattern) => values.includes(pattern));
    const [was = "", is = ""] = [allowed.at(-1), values.at(-1)];
    if (was === is) return false;
    if (isUpperLimit(name)) return !isAtMost(was, is);
    return isLowerLimit(name) ? !isAtMost(is, was) : true;
  });
}

function valuesByName(facets: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const facet of facets) {
    const space = facet.indexOf(" ");
    const name = facet.slice(0, space);
    values.set(name, [...(values.get(name) ?? []), facet.slice(space + 1)]);
  }
  return values;
}

const isUpperLimit = (name: string): boolean => /^max|Digits$/.test(name);
const isLowerLimit = (name: string): boolean => name.startsWith("min");

/**
 * True if `a <= b`. False if one of them is not a number, such as a date. Integers are compared exactly, because
 * xs:long exceeds a number.
 */
function isAtMost(a: string, b: string): boolean {
  const areWhole = [a, b].every((each) => /^-?\d+$/.test(each));
  return areWhole ? BigInt(a) <= BigInt(b) : Number(a) <= Number(b);
}
