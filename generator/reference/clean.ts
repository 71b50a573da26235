/**
 * Prose as .NET's documentation comments and Markdown leave it, made readable: tags become line breaks, emphasis or nothing. What is
 * dangerous in a comment is made harmless where comments are written, not here.
 */

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Paragraphs, separated by an empty line. Unknown tags are dropped and their text is kept; what is no tag stays as it is. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/<(?:see|seealso)\b[^<>]*?\b(?:cref|href|langword)="([^"<>]*)"[^<>]*?\/>/gi, (_, target: string) => lastName(target))
    .replace(/<(?:paramref|typeparamref)\b[^<>]*?\bname="([^"<>]*)"[^<>]*?\/>/gi, "`$1`")
    .replace(/<\/?(?:para|p|br|div|list|ul|ol|code|example|remarks|summary)\b[^<>]*\/?>/gi, "\n\n")
    .replace(/<(?:item|li)\b[^<>]*>/gi, "\n\n- ")
    .replace(/<\/?(?:b|strong)>/gi, "**")
    .replace(/<\/?(?:i|em)>/gi, "_")
    .replace(/<\/?c>/gi, "`")
    .replace(/<\/?[A-Za-z][\w.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/g, "")
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, "$1")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, entity)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^#+\s*|\s*##\s*$/g, "").replace(/\s+/g, " ").trim())
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .join("\n\n");
}

/** `T:A.B.C` is C, `M:A.B.C(System.Int32)` too. */
const lastName = (target: string): string => target.replace(/\(.*$/, "").replace(/^.*[.:/]/, "");

function entity(whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}
