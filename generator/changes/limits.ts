/** Compares the facets of a restricted type in two versions: can a value that was valid be refused now? */

/** True if some value that the old facets (`maxLength 10`) allow may be refused by the new ones. True as well if nobody can tell. */
export function isNarrower(before: readonly string[], after: readonly string[]): boolean {
  const [old, now] = [valuesByName(before), valuesByName(after)];
  return [...now].some(([name, values]) => {
    const allowed = old.get(name);
    if (allowed === undefined) return true;
    // Patterns of one type are alternatives (XML Schema 1.0 part 2, 4.3.4.3). An expression is not looked into.
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

/** False also if one of the two is no number, such as a date. Compares whole numbers exactly: limits of xs:long do not fit into a number. */
function isAtMost(a: string, b: string): boolean {
  const areWhole = [a, b].every((each) => /^-?\d+$/.test(each));
  return areWhole ? BigInt(a) <= BigInt(b) : Number(a) <= Number(b);
}
