/** Bytes to text, and what kind of document a text is: decided by what it says, not by what its file is called. */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";

/** UTF-8 or UTF-16, by byte order mark or XML declaration; undefined, with NS106 collected, for anything else. */
export function decodeText(bytes: Uint8Array, path: string, diagnostics: Diagnostics): string | undefined {
  const encoding = encodingOf(bytes);
  try {
    if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Reported below, together with unknown encodings.
  }
  diagnostics.error(problems.NS106.encoding({ path }), { file: path, line: 1, column: 1 });
  return undefined;
}

/** Returns the text as far as it is ASCII, whatever the encoding: enough to see what kind of document it is. */
export function roughText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return new TextDecoder(encoding === "utf-16le" || encoding === "utf-16be" ? encoding : "latin1").decode(bytes);
}

/** True if a text is in UTF-16, by its byte order mark or its first character, which is `<` in XML and `{` or `[` in JSON. */
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

/** Whether the first element is the root of a WSDL or of a schema, whatever its prefix. */
export function isWsdlOrSchema(text: string): boolean {
  const root =
    /^(?:\uFEFF|\xEF\xBB\xBF)?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)*<(?:[\w.-]+:)?([\w.-]+)/.exec(
      text,
    );
  return root?.[1] === "definitions" || root?.[1] === "schema";
}

/** The WSDL that a Markdown page holds in a fence, and the lines before it; undefined where the page has none. */
export function wsdlInPage(page: string): { readonly text: string; readonly linesBefore: number } | undefined {
  for (const match of page.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)) {
    const text = match[1] ?? "";
    if (!isWsdlOrSchema(text)) continue;
    const start = match.index + match[0].indexOf("\n") + 1;
    return { text, linesBefore: page.slice(0, start).split("\n").length - 1 };
  }
  return undefined;
}

/** Returns the text as a comparison takes it: without a byte order mark, and with LF line ends. Git and editors change both. */
export const withLineFeeds = (text: string): string => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
