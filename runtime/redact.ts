/** Keeps secrets out of what an error says, however the text around them writes them. */
import { unlimited } from "./limits.js";
import { XmlReader } from "./soap/xml/reader.js";
import { resolved } from "./soap/xml/text.js";

/**
 * Whether what has this name, and all that stands in it, is a secret: passwords, tokens and keys are parameters and members too. A Ticket is one
 * by that name alone, because TicketId and TicketEntity are of support requests.
 */
export const isSecretName = (name: string): boolean =>
  /passw|secret|credential|token|session_?key|temporarykey|authorizationcode|^(?:ticket|pin)$/i.test(name);

/** What stands beside a secret, or is called as one, and tells where and who it is for. */
const isTelling = (name: string): boolean =>
  /(?:server|type|user_?name|display\w*|description|comment)$|^(?:port|id)$/i.test(name);

/** What a message that is sent holds of that kind: not what its caller's objects hold by now. */
export function secretsIn(message: string): readonly string[] {
  const reader = new XmlReader(message, unlimited);
  const secrets: string[] = [];
  const names: string[] = [];
  // A dictionary's value comes behind its key, beside it.
  let namedAt = 0;
  for (let kind = reader.next(); kind !== "eof"; kind = reader.next()) {
    if (kind === "start") names.push(reader.local);
    else if (kind === "end") names.pop();
    else {
      const own = names.at(-1) ?? "";
      // Below the envelope, its part, and in the body the operation, which may be called ChangePassword.
      const isInside = isSecretName(own) || names.slice(names[1] === "Header" ? 2 : 3).some(isSecretName);
      const isSecret =
        namedAt === names.length || (isInside && !isTelling(own) && !/^(?:true|false)$/.test(reader.text));
      if (isSecret) secrets.push(reader.text);
      namedAt = !isSecret && isSecretName(reader.text) ? names.length : 0;
    }
  }
  return secrets;
}

/** A function that replaces every occurrence of a secret, as it is, escaped for XML, JSON or a URL, and with other white space in it. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const wanted = new Set<string>();
  for (const secret of secrets) {
    if (secret === undefined) continue;
    // As it is, and as it reads when it is taken for something escaped, which is how it is found where nobody escaped it.
    const forms = [said(literal(secret)), said(secret), said(literal(base64(secret.trim())))].map((each) =>
      each.text.trim(),
    );
    // Shorter ones would blot out ordinary words, and are no secrets.
    for (const form of forms) if (form.length >= 4) wanted.add(form);
  }
  return (text) => {
    const plain = said(text);
    const spans: [from: number, to: number][] = [];
    for (const each of wanted) {
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

/** What a text says, each character with the place that it is written in. White space is one space, and so is a plus, which is one in a form. */
interface Said {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Something escaped, or a run of what never is. */
const part =
  /&(?:#\d+|#[xX][\da-fA-F]+|amp|lt|gt|quot|apos);|%[0-7][\da-fA-F]|%[c-fC-F][\da-fA-F](?:%[89abAB][\da-fA-F])+|\\u[\da-fA-F]{4}|\\[^u]|[^&%\\]+|[^]/g;

function said(text: string): Said {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: written, index = 0 } of text.matchAll(part)) {
    const meant = meaning(written);
    for (let unit = 0; unit < meant.length; unit++) {
      const isRun = meant === written;
      const character = /[\s+]/.test(meant.charAt(unit)) ? " " : meant.charAt(unit);
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

function meaning(written: string): string {
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
  const resolvedText = first === "&" ? resolved(written) : written;
  return typeof resolvedText === "string" ? resolvedText : written;
}

/** So that nothing in it reads as escaped. */
const literal = (text: string): string =>
  text.replace(/[&%\\]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (octet) => String.fromCharCode(octet)).join("")).replaceAll("=", "");
