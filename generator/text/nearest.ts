/** Finds the name that a user probably meant. */

/** Returns the name nearest to `name`, ignoring case; undefined if no name is near enough. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // With two changes, three letters become any other word.
  let least = Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length / 3)) + 1;
  for (const each of known) {
    const distance = edits(name.toLowerCase(), each.toLowerCase(), least);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

/** Returns the Levenshtein distance, or `limit` if the distance is not less than `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
