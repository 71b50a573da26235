/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Keeps secrets out of texts for people, however the text around a secret is escaped. */
import { entities } from "./entities.js";

/**
 * Returns a function that replaces every occurrence of a secret in a text by `•••`: as it is, in base64, escaped for XML, JSON or a URL, and with other
 * white space in it. Ignores secrets of fewer than four characters, in every form, because they would blot out ordinary words.
 */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret === undefined || secret.trim().length < shortest) continue;
    // Also unescaped, because text that nobody escaped is unescaped before the search.
    for (const written of [literal(secret), secret, literal(base64(secret.trim()))]) {
      const form = unescaped(written).text.trim();
      if (form.length >= shortest) forms.add(form);
    }
  }
  return (text) => {
    const plain = unescaped(text);
    const spans: [from: number, to: number][] = [];
    for (const each of forms) {
      for (let at = plain.text.indexOf(each); at >= 0; at = plain.text.indexOf(each, at + each.length)) {
        spans.push([plain.from[at] ?? 0, plain.to[at + each.length - 1] ?? text.length]);
      }
    }
    let result = "";
    let done = 0;
    for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
      if (from >= done) result += `${text.slice(done, from)}•••`;
      done = Math.max(done, to);
    }
    return result + text.slice(done);
  };
}

const shortest = 4;

/** A text without escapes, and where in the escaped text each of its characters begins and ends. */
interface Unescaped {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** An escaped character, or a run of characters without escapes. */
const part =
  /&(?:#\d+|#[xX][\da-fA-F]+|amp|lt|gt|quot|apos);|%[0-7][\da-fA-F]|%[c-fC-F][\da-fA-F](?:%[89abAB][\da-fA-F])+|\\u[\da-fA-F]{4}|\\[^u]|[^&%\\]+|[^]/g;

/** Removes all escapes. A run of white space becomes one space, and so does a plus, which is a space in a submitted form. */
function unescaped(text: string): Unescaped {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: written, index = 0 } of text.matchAll(part)) {
    const plain = characterOf(written);
    const isRun = plain === written;
    for (let unit = 0; unit < plain.length; unit++) {
      const character = /[\s+]/.test(plain.charAt(unit)) ? " " : plain.charAt(unit);
      const end = isRun ? index + unit + 1 : index + written.length;
      if (character === " " && units.at(-1) === " ") to[to.length - 1] = end;
      else {
        units.push(character);
        from.push(isRun ? index + unit : index);
        to.push(end);
      }
    }
  }
  return { text: units.join(""), from, to };
}

/** Returns the character that an escape stands for; any other text as it is. */
function characterOf(written: string): string {
  const [first, second = ""] = written;
  if (written.length === 1) return written;
  if (first === "\\") {
    if (second === "u") return String.fromCharCode(Number.parseInt(written.slice(2), 16));
    return /[fnrt]/.test(second) ? " " : second === "b" ? "\b" : second;
  }
  if (first === "%") {
    try {
      return decodeURIComponent(written);
    } catch {
      return written;
    }
  }
  return first === "&" ? (referenced(written.slice(1, -1)) ?? written) : written;
}

/** Returns the character of a reference such as `amp`, `#38` or `#x26`; undefined for a number that no character has. */
function referenced(name: string): string | undefined {
  if (!name.startsWith("#")) return entities.get(name);
  const code = Number(name.replace(/^#x?/i, (mark) => (mark === "#" ? "" : "0x")));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Escapes whatever would read as an escape. */
const literal = (text: string): string =>
  text.replace(/[&%\\]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (octet) => String.fromCharCode(octet)).join("")).replaceAll("=", "");

