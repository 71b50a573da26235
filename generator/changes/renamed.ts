/** Guesses the new name of a removed element. */

/**
 * Returns the only new name with the type of the removed element; undefined if there are several or none. Many elements
 * are boolean, so two boolean elements must also share a word.
 *
 * @param similar the new names with the same type
 */
export function perhapsRenamed(name: string, type: string | undefined, similar: readonly string[]): string | undefined {
  const [first, ...more] = similar;
  if (first === undefined || more.length > 0) return undefined;
  return type !== "xs:boolean" || wordsIn(first).some((word) => wordsIn(name).includes(word)) ? first : undefined;
}

/**
 * Returns the words of a name in lower case. Short words such as `Is` and `Has` are left out, because most names share
 * them.
 */
const wordsIn = (name: string): readonly string[] =>
  name
    .replace(/^\{.*\}/, "")
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z\d]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3);
