/**
 * Prose as .NET's documentation comments and Markdown leave it, made readable: tags become line breaks, emphasis or nothing. What is
 * dangerous in a comment is made harmless where comments are written, not here.
 */

/** Paragraphs, separated by an empty line. Unknown tags are dropped and their text is kept; what is no tag stays as it is. */
export function clean(text: string): string {
  const once = decode(withoutTags(knownTags(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n"))));
  // Much prose was escaped twice on its way. A tag of documentation comments is one all the same; any other, such as <clie>, is meant.
  return decode(knownTags(once))
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, " ")
    .replace(/\[([^[\]\n]{1,300})\]\([^()\n]{0,1000}\)/g, "$1")
    .split(/\n\s*\n/)
    .map(paragraph)
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .join("\n\n");
}

/** The tags of .NET's documentation comments, and the HTML that stands among them. */
const knownTags = (text: string): string =>
  text
    .replace(
      /<(?:see|seealso)\b[^<>]{0,200}?\b(?:cref|href|langword)="([^"<>]{0,1000})"[^<>]{0,200}?\/>/gi,
      (_, target: string) => lastName(target),
    )
    .replace(/<\/?see(?:also)?\b[^<>]{0,2000}>/gi, "")
    .replace(/<(?:paramref|typeparamref)\b[^<>]{0,200}?\bname="([^"<>]{0,1000})"[^<>]{0,200}?\/>/gi, "`$1`")
    .replace(/<\/?(?:para|p|br|div|list|ul|ol|code|example|remarks|summary)\b[^<>]{0,1000}>/gi, "\n\n")
    .replace(/<(?:item|li)\b[^<>]{0,1000}>/gi, "\n\n- ")
    .replace(/<\/(?:item|li)>/gi, "")
    .replace(/<\/?(?:b|strong)>/gi, "**")
    .replace(/<\/?(?:i|em)>/gi, "_")
    .replace(/<\/?c>/gi, "`");

const withoutTags = (text: string): string =>
  text.replace(/<\/?[A-Za-z][\w.-]{0,100}(?:\s+[\w:.-]{1,100}\s*=\s*(?:"[^"]{0,1000}"|'[^']{0,1000}'))*\s*\/?>/g, "");

/** `## Experimental: ## The agent` is how some prose sets off a word; a comment has no headings. */
const paragraph = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^ ?#+ (?:([^#]*) ##(?= |$))?/, "$1")
    .replace(/ ?## ?$/, "")
    .trim();

/** `T:A.B.C` is C, `M:A.B.C(System.Int32)` too. */
const lastName = (target: string): string => target.replace(/\(.*$/, "").replace(/^.*[.:/]/, "");

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const decode = (text: string): string => text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, entity);

function entity(
  whole: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined)
    return Object.hasOwn(entities, name.toLowerCase()) ? (entities[name.toLowerCase()] ?? whole) : whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}
