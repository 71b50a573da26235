/** What XML 1.0 says of characters, names, references and the declaration at the beginning. */

/** XML 1.0 §2.8. */
export const xmlDeclaration = /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/;

/** XML 1.0 §2.3, with Namespaces in XML 1.0 §4: one colon at most, and a name on either side of it. */
const asciiName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const nameStart = "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const ncName = `[${nameStart}][${nameStart}.\\-0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
const anyName = new RegExp(`^${ncName}(?::${ncName})?$`, "u");
/** XML 1.0 §2.2, but for lone surrogates, which no decoder gives. */
const noCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Where the first character stands that XML does not have; -1 where all are. */
export const badCharacter = (text: string): number => text.search(noCharacter);

export const isName = (text: string): boolean => asciiName.test(text) || anyName.test(text);

/** XML 1.0 §2.11. */
export const lineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

function numeric(name: string): string | undefined {
  const match = /^#(?:x0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : undefined;
}

/** The character that `&NAME;` stands for: one of the five, or a number. */
function referenced(name: string): string | undefined {
  switch (name) {
    case "amp": return "&";
    case "lt": return "<";
    case "gt": return ">";
    case "quot": return '"';
    case "apos": return "'";
    default: return numeric(name);
  }
}

/** Text with its references resolved; undefined where one is none. */
export function resolved(raw: string): string | undefined {
  let ampersand = raw.indexOf("&");
  if (ampersand < 0) return raw;
  let text = "";
  let parts: string[] = [];
  let from = 0;
  for (; ampersand >= 0; ampersand = raw.indexOf("&", from)) {
    const end = raw.indexOf(";", ampersand);
    const character = end < 0 ? undefined : referenced(raw.slice(ampersand + 1, end));
    if (character === undefined) return undefined;
    parts.push(raw.slice(from, ampersand), character);
    from = end + 1;
    // Put together now and then: hundreds of thousands of pieces are not kept until the last one is there.
    if (parts.length < 1000) continue;
    text += parts.join("");
    parts = [];
  }
  return text + parts.join("") + raw.slice(from);
}

/** What is wrong with text that cannot be resolved. */
export function badReference(raw: string): string {
  for (const part of raw.split("&").slice(1)) {
    const end = part.indexOf(";");
    if (end < 0) return "an ampersand that begins no reference";
    const name = part.slice(0, end);
    // What follows an ampersand may be anything, a secret too: only short words are repeated.
    if (referenced(name) === undefined) return `the reference ${/^[a-z]{1,8}$/.test(name) ? `&${name}; ` : ""}is not defined`;
  }
  return "a reference";
}

/**
 * The same text as a string of its own: a part of a message would keep the whole message in memory. Engines copy what is short, and what is put
 * together when it is first looked at.
 */
export function ownText(text: string): string {
  if (text.length < 13) return text;
  const own = text.slice(0, 12) + text.slice(12);
  own.charCodeAt(0);
  return own;
}
