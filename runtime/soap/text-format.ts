/** Tells a SOAP message from anything else that a server or a proxy may send. */
import type { TextFormat } from "../http/body.js";

export const soapText: TextFormat = {
  name: "a SOAP message",
  recognizes,
  /** Reads the encoding of an XML declaration. */
  declaredCharset: (beginning) => /encoding\s*=\s*["']([\w.-]+)/.exec(beginning)?.[1],
};

/**
 * Looks at the first element, because proxies often send a wrong Content-Type. It has to begin in the first piece of the text, of about 32,000
 * characters: only comments and the XML declaration come before it.
 */
function recognizes(text: string): boolean {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
    const end = text.startsWith("<?", at)
      ? text.indexOf("?>", at) + 2
      : text.startsWith("<!--", at)
        ? text.indexOf("-->", at + 4) + 3
        : 0;
    // A document type is for the XML reader to refuse; but not a page's.
    if (end <= at) return /^<(?:(?:[^\s<>/:]+:)?Envelope[\s>/]|!DOCTYPE\s+(?!\s|html))/i.test(text.slice(at));
    at = end;
  }
}
