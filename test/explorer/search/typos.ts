/** Makes typing mistakes in queries, the same ones each time. */

/** Ways to mistype a word at a letter. */
const mistakes: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => `${word.slice(0, at)}${word.charAt(at) === "r" ? "t" : "r"}${word.slice(at + 1)}`,
];

/** Returns a query with each kind of mistake, always in its longest word and never in a first or last letter. */
export function mistyped(query: string): readonly string[] {
  const word = query.split(" ").reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  if (word.length < 5) return [];
  return mistakes.map((make, index) => {
    const at = 1 + ((query.length + index * 3) % (word.length - 3));
    return query.replace(word, make(word, at));
  });
}
