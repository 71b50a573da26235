/** Converts documentation to JSDoc comments. Escapes everything that would end a comment or start a tag. */

/** Returns an indented JSDoc comment; an empty string if there is no text. */
export function jsdoc(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((each): each is string => each !== undefined && each.trim() !== "")
    .flatMap((each, index) => [...(index > 0 && !each.startsWith("@") ? [""] : []), ...harmless(each).split("\n")]);
  if (lines.length === 0) return "";
  if (lines.length === 1 && (lines[0] ?? "").length + indent.length < 120) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Escapes ends of comments, and removes control characters and unusual line separators. */
function harmless(text: string): string {
  // Fast path: most texts are names of types.
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

/**
 * Escapes `@`, so that documentation of a WSDL does not become a JSDoc tag. TypeScript also reads `@tag` inside a line
 * and `{@link}`. An `@` after a letter or digit stays, as in an email address.
 */
export function prose(text: string | undefined): string | undefined {
  return text?.replace(/(?<![\p{L}\p{N}])@/gu, "\\@");
}

/** Returns escaped documentation as one paragraph, for a tag. A `{` at the start of a tag's text would begin a type. */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.replace(/^\{@link ([^{}]*)\}/, "`$1`").replace(/^\{/, "\\{");
}

/** Returns a string literal of JavaScript. */
export function literal(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[\u2028\u2029\u007f-\u009f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
