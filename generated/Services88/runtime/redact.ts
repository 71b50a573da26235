/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** Keeps secrets out of what an error says, however the text around them writes them. */

/**
 * Whether what has this name, and all that stands in it, is a secret: passwords, tokens and keys are parameters and members too. A Ticket is one
 * by that name alone, because TicketId and TicketEntity are of support requests.
 */
export const isSecretName = (name: string): boolean => /passw|secret|credential|token|session_?key|temporarykey|authorizationcode|^(?:ticket|pin)$/i.test(name);

/** A function that replaces every occurrence of a secret, as it is, escaped for XML, JSON or a URL, and with other white space in it. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const sources = new Set<string>();
  for (const secret of secrets) {
    const trimmed = secret?.trim() ?? "";
    for (let from = 0; from < trimmed.length; from += pieceLength) {
      const piece = trimmed.slice(from, from + pieceLength);
      // Shorter ones would blot out ordinary words, and are no secrets.
      if (piece.length < 4) continue;
      sources.add(spellings(piece));
      sources.add(literally(base64(piece)));
    }
  }
  const patterns = [...sources].sort((a, b) => b.length - a.length).map((each) => new RegExp(each, "g"));
  return (text) => patterns.reduce((rest, each) => rest.replace(each, "•••"), text);
}

/** Engines refuse patterns without end. */
const pieceLength = 1000;

const spellings = (secret: string): string => secret.match(/\s+|[A-Za-z0-9]+|[^]/gu)?.map(spelling).join("") ?? "";

/** Letters and digits nobody escapes. */
function spelling(part: string): string {
  if (/^[A-Za-z0-9]/.test(part)) return part;
  if (/^\s/.test(part)) return "(?:\\s|\\\\[nrt]|%(?:20|0[aAdD9])|\\+|&#(?:x20|x[aAdD]|32|1[03]|9);)+";
  const code = part.codePointAt(0) ?? 0;
  const units = [...Array(part.length).keys()].map((index) => `\\\\u${hexadecimal(part.charCodeAt(index), 4)}`).join("");
  const octets = [...new TextEncoder().encode(part)].map((octet) => `%${hexadecimal(octet, 2)}`).join("");
  const names = entities[part] === undefined ? "" : `|&${entities[part]};`;
  return `(?:\\\\?${literally(part)}|&#0*${code};|&#[xX]0*${hexadecimal(code)};|${octets}|${units}${names})`;
}

const entities: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos", "+": "plus", "/": "sol", "=": "equals" };

const hexadecimal = (code: number, digits = 1): string => code.toString(16).padStart(digits, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const literally = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&");

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, "");

