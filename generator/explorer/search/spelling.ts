/** Corrects misspelt words of a query before the search. */
import { changesBetween } from "../../text/distance.js";

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
