/**
 * Returns a whole number with commas between its thousands. `toLocaleString` does this too, but its first use costs the page a tenth of a second:
 * the browser loads the data of the language.
 */
export const grouped = (count: number): string => {
  const text = String(count);
  const groups = [];
  for (let end = text.length; end > 0; end -= 3) groups.unshift(text.slice(Math.max(0, end - 3), end));
  return groups.join(",");
};

/** Returns `1 operation` or `2 operations`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
