/**
 * Converts .NET documentation comments and Markdown to plain paragraphs. Tags become line breaks, emphasis or nothing.
 * Text that would end a comment is escaped later, where comments are written.
 */

/** Returns paragraphs separated by an empty line. Unknown tags are removed, but not their content. */
export function clean(text: string): string {
  const once = decode(withoutTags(knownTags(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n"))));
  // Many texts were escaped twice. A known tag in such a text is a tag; other tags, such as <clie>, are text.
  return decode(knownTags(once))
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, " ")
    .replace(/\[([^[\]\n]{1,300})\]\([^()\n]{0,1000}\)/g, "$1")
    .split(/\n\s*\n/)
    .map(paragraph)
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .join("\n\n");
}

/** Replaces the tags of .NET documentation comments, and common HTML. */
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

/**
 * Normalises one paragraph. Removes Markdown headings such as `## Experimental: ## The agent`, because a comment has no
 * headings.
 */
const paragraph = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^ ?#+ (?:([^#]*) ##(?= |$))?/, "$1")
    .replace(/ ?## ?$/, "")
    .trim();

/** Returns the last name of a reference: `C` for `T:A.B.C`, `B` for `M:A.B(System.Int32)`. */
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
