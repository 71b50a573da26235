/** Decodes bytes, and recognises the kind of a document by its content. */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";

/**
 * Decodes UTF-8 or UTF-16, chosen by byte order mark or XML declaration. Returns undefined, with NS106, for any other
 * encoding.
 */
export function decodeText(bytes: Uint8Array, path: string, diagnostics: Diagnostics): string | undefined {
  const encoding = encodingOf(bytes);
  try {
    if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Reported below, as for unknown encodings.
  }
  diagnostics.error(problems.NS106.encoding({ path }), { file: path, line: 1, column: 1 });
  return undefined;
}

/** Decodes the ASCII characters of a text in any encoding. This is enough to recognise the kind of a document. */
export function roughText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return new TextDecoder(encoding === "utf-16le" || encoding === "utf-16be" ? encoding : "latin1").decode(bytes);
}

/**
 * True if a text is in UTF-16. Looks at the byte order mark, or at the first character, which is ASCII in XML and JSON.
 */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0));

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*encoding\s*=\s*["']([^"']+)/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString("latin1"),
  )?.[1];
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared) ? "utf-8" : undefined;
}

/** True if the root element is `definitions` or `schema`, with any prefix. */
export function isWsdlOrSchema(text: string): boolean {
  const root =
    /^(?:\uFEFF|\xEF\xBB\xBF)?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)*<(?:[\w.-]+:)?([\w.-]+)/.exec(
      text,
    );
  return root?.[1] === "definitions" || root?.[1] === "schema";
}

/**
 * Returns the WSDL in a code block of a Markdown page, and the number of lines before it; undefined if there is none.
 */
export function wsdlInPage(page: string): { readonly text: string; readonly linesBefore: number } | undefined {
  for (const match of page.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)) {
    const text = match[1] ?? "";
    if (!isWsdlOrSchema(text)) continue;
    const start = match.index + match[0].indexOf("\n") + 1;
    return { text, linesBefore: page.slice(0, start).split("\n").length - 1 };
  }
  return undefined;
}

/** Returns the text without a byte order mark and with LF line ends, for comparisons. Git and editors change both. */
export const withLineFeeds = (text: string): string => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
