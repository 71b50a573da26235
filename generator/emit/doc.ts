/** Prose to JSDoc: whatever the text holds, what comes out is one comment that ends where it should. */

/** The lines of a JSDoc comment, indented; the empty string where there is nothing to say. */
export function jsdoc(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((each): each is string => each !== undefined && each.trim() !== "")
    .flatMap((each, index) => [...(index > 0 && !each.startsWith("@") ? [""] : []), ...harmless(each).split("\n")]);
  if (lines.length === 0) return "";
  if (lines.length === 1 && (lines[0] ?? "").length + indent.length < 120) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** No end of comment, no control or line-separating character, no line that a tool would read as a tag of its own. */
function harmless(text: string): string {
  // Most of it is a type's name: thousands of times, worth a glance first.
  if (/^[ -)+-.0-~]*$/.test(text)) return text.trimEnd();
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ")
    .replace(/\*\//g, "*\\/")
    .replace(/\/\*/g, "/\\*")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** Prose that someone else wrote: a line that begins with `@`, perhaps after what a comment's own lines begin with, must not become a tag. */
export function prose(text: string | undefined): string | undefined {
  return text?.replace(/^([\s/*]*)@/gm, "$1\\@");
}

/** Prose for a `@param` or `@returns`: one paragraph. */
export function inline(text: string): string {
  return (prose(text) ?? "").replace(/\s+/g, " ").trim();
}

/** A string literal that is safe in any source text. */
export function literal(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[\u2028\u2029\u007f-\u009f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
