/** Corrects misspelt words of a query before the search. */

/** Returns the word that was probably meant; undefined if no word is near enough. */
export type Speller = (word: string) => string | undefined;

/**
 * Returns a speller.
 *
 * @param frequencies the words that it knows, and how often each one occurs
 */
export function spellerOf(frequencies: ReadonlyMap<string, number>): Speller {
  const byLength = new Map<number, [string, number][]>();
  for (const [word, count] of frequencies) {
    if (word.length < shortest) continue;
    const same = byLength.get(word.length) ?? [];
    same.push([word, count]);
    byLength.set(word.length, same);
  }
  const known = new Map<string, string | undefined>();
  return (word) => {
    // `unregister` is not a misspelt `register`.
    if (negated.test(word) && frequencies.has(word.replace(negated, ""))) return undefined;
    if (!known.has(word)) {
      if (known.size > 500) known.clear();
      known.set(word, correct(word, byLength));
    }
    return known.get(word);
  };
}

/** Prefixes that turn the meaning of a word round. */
const negated = /^(?:un|de|dis|in|non)/;

/** Letters of the shortest word that is corrected. Shorter words have too many neighbours: with one change, `sae` is `sale` and `save`. */
export const shortest = 4;

/** Returns the nearest word, and of equally near ones the most frequent. */
function correct(
  word: string,
  byLength: ReadonlyMap<number, readonly (readonly [string, number])[]>,
): string | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const most = word.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  let often = 0;
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const [each, count] of byLength.get(length) ?? []) {
      const distance = changesBetween(word, each, most);
      if (distance < least || (distance === least && distance <= most && count > often))
        [best, least, often] = [each, distance, count];
    }
  }
  return best;
}

/**
 * Returns how many letters to insert, delete, replace or swap with their neighbours (optimal string alignment); `most + 1` if there are more than
 * `most`.
 */
export function changesBetween(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isEqual = a[i - 1] === b[j - 1];
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isEqual ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(at(row, b.length), most + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
