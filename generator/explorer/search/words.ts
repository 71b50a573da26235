/** Splits names, prose and queries into words in one form, so that they can be compared. */

/** Words that say nothing about what a user looks for. */
const silent: ReadonlySet<string> = new Set(
  (
    "a an and are as at be by can could do does for from has have how i if in into is it its me of on or our please that the their there " +
    "these this to up us via want was we what when where which who will with would you your"
  ).split(" "),
);

/** Plurals that the rules would cut wrongly, and words of one meaning that are written in several ways. */
const irregular: Readonly<Record<string, string>> = {
  people: "person",
  children: "child",
  addresses: "address",
  statuses: "status",
  status: "status",
  analysis: "analysis",
  news: "news",
  sms: "sms",
  series: "series",
  bus: "bus",
  gps: "gps",
  mails: "mail",
  organisation: "organization",
  organisations: "organization",
  colour: "color",
  // cspell:ignore favorite
  favorite: "favourite",
  favorites: "favourite",
};

/** Returns the singular of an English word. */
function singular(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Words by the names that they come from. Texts repeat names, and splitting is the slowest part of building an index. */
const split = new Map<string, readonly string[]>();

/**
 * Returns the words of a text in lower case and in the singular. Splits names at changes of case and before digits: `GetNextAvailableTime` is
 * four words. `EMail` and `e-mail` are `email`.
 */
export const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\be-mail/gi, "email")
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(wordsOfName);

function wordsOfName(name: string): readonly string[] {
  const known = split.get(name);
  if (known) return known;
  const words = name
    .replace(/EMail/g, "Email")
    .replace(/([\p{Ll}\d])(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll})|(\p{L})(\d)/gu, "$1$3$5 $2$4$6")
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "")
    .map(singular);
  if (split.size > 50_000) split.clear();
  split.set(name, words);
  return words;
}

/** Returns the words of a query that say something; all words if none of them does. */
export function tellingWords(all: readonly string[]): readonly string[] {
  const telling = all.filter((word) => !silent.has(word));
  return telling.length > 0 ? telling : all;
}

/** Returns what a verb's form in -ed or -ing can come from: `delete` for `deleted`, `merge` for `merging`, `run` for `running`. */
export function verbsOf(word: string): readonly string[] {
  const [, stem] = /^(\p{L}{3,})(?:ed|ing)$/u.exec(word) ?? [];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, ...(/(.)\1$/u.test(stem) ? [stem.slice(0, -1)] : [])];
}

/** Returns a text without spaces and punctuation, in lower case. */
export const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Returns the first letters of the words of a name: `gnat` for `GetNextAvailableTime`. */
export const initials = (name: string): string =>
  wordsOf(name)
    .map((word) => word.charAt(0))
    .join("");
