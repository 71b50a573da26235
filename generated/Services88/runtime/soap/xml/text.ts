/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The rules of XML 1.0 for characters, names, references and the XML declaration. */
import { entities } from "../../secrets/entities.js";

/** XML 1.0 §2.8: what stands between `<?` and `?>`. */
export const xmlDeclaration: RegExp =
  /^xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*$/;

/** XML 1.0 §2.3, with Namespaces in XML 1.0 §4: one colon at most, and a name on either side of it. */
const nameStart =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const ncName = `[${nameStart}][${nameStart}.\\-0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
export const xmlName: RegExp = /* @__PURE__ */ new RegExp(`^${ncName}(?::${ncName})?$`, "u");

/**
 * Characters that may not stand in a message as they are (XML 1.0 §2.2); lone surrogates are left out, because no decoder gives them. As character
 * references .NET's text writer sends them and its text reader takes them, although XML 1.0 §4.1 forbids that; so do we.
 */
export const noCharacter: RegExp = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** XML 1.0 §2.11. */
export const lineEnds = (text: string): string => (text.includes("\r") ? replaced(text, ["\r\n", "\r"], "\n") : text);

/** XML 1.0 §3.3.3, after the line ends. */
export const attributeSpaces = (text: string): string =>
  /[\t\n]/.test(text) ? replaced(text, ["\t", "\n"], " ") : text;

/** Part by part: of a text of nothing else, an engine keeps every place that it has found until it has all. */
function replaced(text: string, each: readonly string[], by: string): string {
  let result = "";
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = from + 0x4000;
    // A part that begins with LF would not see the CR before it.
    if (text.charCodeAt(to) === 0x0a) to++;
    result += each.reduce((part, mark) => part.split(mark).join(by), text.slice(from, to));
  }
  return result;
}

/** Returns the code point of `#NUMBER`; NaN for any other name. */
function codeOf(name: string): number {
  const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
  return hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Returns the character that `&#NUMBER;` stands for, also one of `noCharacter`; undefined for half of a surrogate pair, which .NET never sends. */
function numbered(name: string): string | undefined {
  const code = codeOf(name);
  return code <= 0x10ffff && !isSurrogate(code) ? String.fromCodePoint(code) : undefined;
}

/** Returns why the ampersand at the beginning of a text begins no reference that is read. Quotes nothing of the text, which may be a secret. */
export function referenceProblem(text: string): string {
  const code = codeOf(text.slice(1, Math.max(text.indexOf(";"), 0)));
  if (isSurrogate(code)) return `a reference to ${unicode(code)}, which is half of a surrogate pair`;
  return code > 0x10ffff ? "a reference beyond U+10FFFF" : "an ampersand that begins no reference";
}

/** Returns a code point as it is usually written: `U+000B`. */
export const unicode = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

/** Text with its references resolved; or the place of an ampersand that begins none. */
export function resolved(raw: string): string | number {
  let ampersand = raw.indexOf("&");
  if (ampersand < 0) return raw;
  let text = "";
  let part = "";
  let from = 0;
  for (let count = 1; ampersand >= 0; count++) {
    const end = raw.indexOf(";", ampersand);
    const name = raw.slice(ampersand + 1, Math.max(end, 0));
    const character = entities.get(name) ?? numbered(name);
    if (character === undefined) return ampersand;
    part += raw.slice(from, ampersand) + character;
    from = end + 1;
    ampersand = raw.indexOf("&", from);
    // Put together now and then, which engines do when it is looked at: hundreds of thousands of pieces are not kept until the last one is there.
    if (count % 1000 !== 0) continue;
    part.charCodeAt(0);
    text += part;
    part = "";
  }
  return text + part + raw.slice(from);
}

