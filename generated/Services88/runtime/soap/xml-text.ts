/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** What XML 1.0 says of characters, names, references and the declaration at the beginning. */

/** XML 1.0 §2.8. */
export const xmlDeclaration = /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/;

/** XML 1.0 §2.3, with Namespaces in XML 1.0 §4: one colon at most, and a name on either side of it. */
const asciiName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const nameStart = "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const ncName = `[${nameStart}][${nameStart}.\\-0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
const anyName = new RegExp(`^${ncName}(?::${ncName})?$`, "u");
/** XML 1.0 §2.2, but for lone surrogates, which no decoder gives. The two of them that are not controls are quicker found by themselves. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Where the first character stands that XML does not have; undefined where all are. */
export const badCharacter = (text: string): number | undefined => [text.search(control), text.indexOf("\ufffe"), text.indexOf("\uffff")].find((at) => at >= 0);

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

const predefined: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The character that `&NAME;` stands for: one of the five, or a number. */
export const referenced = (name: string): string | undefined => (Object.hasOwn(predefined, name) ? predefined[name] : undefined) ?? numeric(name);

