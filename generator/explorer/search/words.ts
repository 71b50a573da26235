/** Splits names, prose and queries into words in one form, so that they can be compared. */

/** Words that say nothing about what a user looks for. */
const silent: ReadonlySet<string> = new Set(
  (
    "a about am an and are as at be been by can could did do does for from had has have how i if in into is it its let like may me must of on or please " +
    "should some such than that the their them there these they this to up us using via want was we were what when where which who whose why will with would " +
    // cspell:ignore superoffice webservice
    "you your api endpoint method netserver superoffice way webservice"
  ).split(" "),
);

/** Words that often say nothing, but that some names have. */
const faint: ReadonlySet<string> = new Set(
  "best call crm existing function need one operation our specific".split(" "),
);

/** Plurals and forms of verbs that the rules would cut wrongly, and words of one meaning that are written in several ways. */
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
  caches: "cache",
  ids: "id",
  menus: "menu",
  criteria: "criterion",
  colour: "color",
  colours: "color",
  behaviour: "behavior",
  centre: "center",
  centres: "center",
  licence: "license",
  licences: "license",
  catalogue: "catalog",
  catalogues: "catalog",
  cancelled: "canceled",
  cancelling: "canceling",
  analyse: "analyze",
  analysed: "analyzed",
  grey: "gray",
  broken: "break",
  built: "build",
  chosen: "choose",
  given: "give",
  hidden: "hide",
  sent: "send",
  shown: "show",
  taken: "take",
  written: "write",
  // cspell:ignore favorite canceling analyzed
  favorite: "favourite",
  favorites: "favourite",
};

// cspell:ignore ations ation ment

/** Returns the singular of an English word in American spelling. */
function singular(given: string): string {
  const known = Object.hasOwn(irregular, given) ? irregular[given] : undefined;
  if (known !== undefined) return known;
  const word = given.length > 6 ? given.replace(/is(e[sd]?|ing|ations?|ers?)$/, "iz$1") : given;
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
export const wordsOf = (text: string): readonly string[] => namesIn(text).flatMap(wordsOfName);

/** Returns the parts of a text without spaces and punctuation, in the case that they have. */
export const namesIn = (text: string): readonly string[] =>
  text
    .replace(/\be-mail/gi, "email")
    .replace(/(\p{L})['’]s\b/gu, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((name) => name !== "");

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

/**
 * Returns the words of a query that say something; all words if none of them does.
 *
 * @param isInPhrase true for a word that says something together with other words of the query
 */
export function tellingWords(all: readonly string[], isInPhrase?: (word: string) => boolean): readonly string[] {
  const telling = all.filter((word) => !silent.has(word) || isInPhrase?.(word));
  return telling.length > 0 ? telling : all;
}

/** True if a word says nothing. */
export const isSilent = (word: string): boolean => silent.has(word);

/** True if a word says little beside other words. */
export const isFaint = (word: string, all: readonly string[]): boolean =>
  faint.has(word) && all.some((each) => !faint.has(each) && !silent.has(each));

const endings = [
  { ending: /(?:ed|ing|al|or|er)$/, replacements: ["", "e"] },
  { ending: /(.)\1(?:ed|ing|er)$/, replacements: ["$1"] },
  { ending: /ation$/, replacements: ["ate", "e", ""] },
  { ending: /ion$/, replacements: ["e", ""] },
  { ending: /(?:ment|ly)$/, replacements: [""] },
] as const;

/** Returns what a form of a verb can come from: `delete` for `deleted`, `merge` for `merging`, `run` for `running`, `create` for `creation`. */
export function verbsOf(word: string): readonly string[] {
  const verbs = endings.flatMap(({ ending, replacements }) =>
    ending.test(word) ? replacements.map((each) => word.replace(ending, each)) : [],
  );
  return verbs.filter((verb) => verb.length > 2);
}

/** Returns a text without spaces and punctuation, in lower case. */
export const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Returns the first letters of the words of a name: `gnat` for `GetNextAvailableTime`. */
export const initials = (name: string): string =>
  wordsOf(name)
    .map((word) => word.charAt(0))
    .join("");
