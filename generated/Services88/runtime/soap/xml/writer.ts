/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Writes text into XML so that .NET's text reader, and ours, read it as it was. */
import { UnwritableCharacter } from "../../values/problem.js";
import { unicode } from "./text.js";

/** Matches characters that are escaped, and halves of surrogate pairs. */
const special = /[&<>\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/** Character data. CR is written as a reference, because a reader turns a bare one into LF (XML 1.0 §2.11). */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  let result = "";
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x40 && code < 0xd800) continue;
    const replacement = escapeOf(text, code, index);
    if (replacement !== undefined) {
      result += text.slice(from, index) + replacement;
      from = index + 1;
    } else if (code >= 0xd800 && code < 0xdc00) index++;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** An attribute's value, for double quotes. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);

function escapeOf(text: string, code: number, index: number): string | undefined {
  if (code === 0x26) return "&amp;";
  if (code === 0x3c) return "&lt;";
  if (code === 0x3e) return "&gt;";
  if (code === 0x09 || code === 0x0a) return undefined;
  // XML 1.0 has no way to carry these, but for CR. .NET writes and reads them so.
  if (code < 0x20 || code === 0xfffe || code === 0xffff) return `&#x${code.toString(16).toUpperCase()};`;
  if (code >= 0xd800 && code < 0xe000) {
    const next = text.charCodeAt(index + 1);
    if (code >= 0xdc00 || !(next >= 0xdc00 && next < 0xe000)) throw unwritable(code);
  }
  return undefined;
}

const unwritable = (code: number) =>
  new UnwritableCharacter(`text that XML can carry, got the character ${unicode(code)}`);

