/** Guesses which new element a removed one was renamed to. */

/**
 * Returns the one new name that has the type of the removed one; undefined if several have, or none. Booleans are so frequent that only a word
 * in both names makes a rename likely.
 *
 * @param similar the new names with this type
 */
export function perhapsRenamed(name: string, type: string | undefined, similar: readonly string[]): string | undefined {
  const [first, ...more] = similar;
  if (first === undefined || more.length > 0) return undefined;
  return type !== "xs:boolean" || wordsIn(first).some((word) => wordsIn(name).includes(word)) ? first : undefined;
}

/** Returns the words of a name in lower case; without short ones such as `Is` and `Has`, which most names share. */
const wordsIn = (name: string): readonly string[] =>
  name
    .replace(/^\{.*\}/, "")
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z\d]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3);
