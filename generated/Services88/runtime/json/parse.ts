/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * Parses the text of a message. `JSON.parse` does the work. A scan before it refuses messages that nest too deeply, and finds the whole numbers that
 * a JavaScript number cannot hold, so that their digits are kept.
 */
import type { Limits } from "../http/limits.js";
import { Problem } from "../values/problem.js";

/** A parsed message. */
export interface Parsed {
  readonly value: unknown;
  /** True if long numbers stand in the value as texts: then `digitsOf` has to be asked of each text. */
  readonly hasMarks: boolean;
  /** Returns the digits of a whole number beyond 2^53 in the value; undefined for anything else. */
  readonly digitsOf: (json: unknown) => string | undefined;
  /** Returns the JSON text of a part of the value. */
  readonly textOf: (json: unknown) => string;
  /** True to accept an object of which none of the expected members came, but others. */
  readonly allowMismatch: boolean;
}

/** Parses a text. Throws Problem, which does not repeat the text. */
export function parseJson(text: string, { depth }: Pick<Limits, "depth">, allowMismatch = false): Parsed {
  const sound = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const long = longNumbers(sound, depth);
  if (long.length === 0)
    return { value: parsed(sound), hasMarks: false, digitsOf: () => undefined, textOf: JSON.stringify, allowMismatch };
  const mark = `${markName}${Math.random().toString(36).slice(2)}:`;
  const marked = withMarks(sound, long, mark);
  const quoted = new RegExp(`"${mark}(-?\\d+)"`, "g");
  return {
    value: parsed(marked, sound),
    hasMarks: true,
    digitsOf: (json) => (typeof json === "string" && json.startsWith(mark) ? json.slice(mark.length) : undefined),
    textOf: (json) => JSON.stringify(json).replace(quoted, "$1"),
    allowMismatch,
  };
}

/** Throws Problem for a text that is known to be well-formed, in which objects and arrays are inside each other beyond the limit. */
export const refuseDepth = (text: string, depth: number): void => void longNumbers(text, depth);

/** Begins the text that stands for a long number. Random digits follow it, so that no server can send such a text. */
const markName = "netserver-codegen.number.";

/** Parses a text. `original` is the text of the message, in which the error names its place. */
function parsed(text: string, original?: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (original !== undefined) return parsed(original);
    // Newer engines quote the text in the error, which may hold secrets.
    const at = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    const place = at === undefined ? "" : ` at character ${Number(at) + 1}`;
    throw new Problem(`expected JSON, got text that is not well-formed${place}`);
  }
}

/** Digits that every JavaScript number can hold. */
const safeDigits = 15;
const quote = 0x22;
const backslash = 0x5c;

/**
 * Returns the places, each a start and an end, of whole numbers that are no safe integers. Throws Problem for objects and arrays inside each other
 * beyond the limit. A text that is not well-formed is for `JSON.parse` to refuse.
 */
function longNumbers(text: string, depthLimit: number): readonly number[] {
  const found: number[] = [];
  const { length } = text;
  let depth = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      at = endOfText(text, at);
      if (at < 0) break;
    } else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > depthLimit)
        throw new Problem(`more than ${depthLimit} objects and arrays inside each other (limits.depth)`);
    } else if (unit === 0x7d || unit === 0x5d) depth--;
    else if (isDigit(unit)) {
      const start = at;
      while (isDigit(text.charCodeAt(at + 1))) at++;
      if (at + 1 - start <= safeDigits) continue;
      const next = text.charAt(at + 1);
      const from = text.charAt(start - 1) === "-" ? start - 1 : start;
      // A fraction or an exponent makes it a double, which has fewer digits anyway.
      if (next === "." || next === "e" || next === "E" || ".eE+".includes(text.charAt(from - 1) || " ")) continue;
      if (!Number.isSafeInteger(Number(text.slice(from, at + 1)))) found.push(from, at + 1);
    }
  }
  return found;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Returns the index of the quote that ends the text that begins at an index; -1 if there is none. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return -1;
}

function withMarks(text: string, places: readonly number[], mark: string): string {
  let marked = "";
  let end = 0;
  for (let index = 0; index < places.length; index += 2) {
    const [from = 0, to = 0] = places.slice(index, index + 2);
    // What JSON does not allow stays as it is, so that the parser refuses it.
    const digits = text.slice(from, to);
    marked += text.slice(end, from) + (/^-?0\d/.test(digits) ? digits : `"${mark}${digits}"`);
    end = to;
  }
  return marked + text.slice(end);
}

