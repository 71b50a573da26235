/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Suggests a name for one that is not known. */

/**
 * Returns the name of `known` that a misspelt one is likely to mean; undefined if none is near. Near is a name with the same beginning and end, between
 * which little differs.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const each of known) {
    const [a, b] = [name.toLowerCase(), each.toLowerCase()];
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start]) start++;
    let end = 0;
    while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
    const differing = Math.max(a.length, b.length) - start - end;
    if (differing < least) [best, least] = [each, differing];
  }
  return best;
}

/** Returns ` such as "NAME"` with the nearest name; the empty text if none is near. */
export function suchAs(name: unknown, known: Iterable<string>): string {
  const near = typeof name === "string" ? nearest(name, known) : undefined;
  return near === undefined ? "" : ` such as ${JSON.stringify(near)}`;
}

