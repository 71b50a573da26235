/** Splits messages into coloured pieces, indented for reading. */
import type { Token } from "../generator/explorer/tokens.js";

/** A piece of text with one role: a piece of TypeScript, or of XML. */
export interface Piece extends Omit<Token, "kind"> {
  readonly kind: Token["kind"] | "tag" | "attribute" | "value";
}

/** Returns the pieces of an XML message. Elements with elements in them have a line for each. */
function xmlPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const parts = text.match(/<[^>]*>|[^<]+/g) ?? [];
  let depth = 0;
  let wasOpened = false;
  for (const part of parts) {
    if (!part.startsWith("<")) {
      if (part.trim() !== "") pieces.push({ kind: "value", text: part });
      continue;
    }
    const isEnd = part.startsWith("</");
    if (isEnd) depth--;
    // An element's text stays on its line.
    if (pieces.length > 0 && !(isEnd && wasOpened)) pieces.push({ kind: "text", text: `\n${"  ".repeat(depth)}` });
    pieces.push(...tagPieces(part));
    wasOpened = !isEnd && !part.endsWith("/>") && !part.startsWith("<?");
    if (wasOpened) depth++;
  }
  return pieces;
}

function tagPieces(tag: string): readonly Piece[] {
  const [, open = "", name = "", rest = "", close = ""] =
    /^(<[/?]?)([\w:.-]+)((?:[\s][^]*?)?)([/?]?>)$/.exec(tag) ?? [];
  if (name === "") return [{ kind: "tag", text: tag }];
  const attributes: readonly Piece[] = rest === "" ? [] : [{ kind: "attribute", text: rest }];
  return [{ kind: "tag", text: open + name }, ...attributes, { kind: "tag", text: close }];
}

/** Returns the pieces of a JSON message. A text that is no JSON is one piece. */
export function jsonPieces(text: string): readonly Piece[] {
  const indented = indentJson(text);
  const tokens = indented.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*|[^"\w-]+|./g);
  return [...tokens].flatMap(([whole, string, colon]): readonly Piece[] => {
    if (string !== undefined && colon !== undefined)
      return [
        { kind: "property", text: string },
        { kind: "text", text: colon },
      ];
    if (string !== undefined) return [{ kind: "string", text: string }];
    if (/^(?:true|false|null)$/.test(whole)) return [{ kind: "keyword", text: whole }];
    return [{ kind: /^-?\d/.test(whole) ? "number" : "text", text: whole }];
  });
}

/** Indents JSON without reading it into values, because those would lose digits of large numbers. */
function indentJson(text: string): string {
  let depth = 0;
  const line = (): string => `\n${"  ".repeat(depth)}`;
  return text.replace(/"(?:[^"\\]|\\.)*"|[[{]\s*[\]}]|[[{]|[\]}]|,|:|\s+/g, (token) => {
    if (token.startsWith('"')) return token;
    if (/^\s+$/.test(token)) return "";
    if (/^[[{]\s*[\]}]$/.test(token)) return token.replace(/\s/g, "");
    if (token === "[" || token === "{") {
      depth++;
      return token + line();
    }
    if (token === "]" || token === "}") {
      depth--;
      return line() + token;
    }
    return token === "," ? token + line() : `${token} `;
  });
}

/** Returns the pieces of a message by its Content-Type. */
export const messagePieces = (text: string): readonly Piece[] =>
  text.trimStart().startsWith("<") ? xmlPieces(text) : jsonPieces(text);

const headerLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");

/** Returns a message with its first line and headers, as HTTP has them. */
export const httpPieces = (
  first: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): readonly Piece[] => [
  { kind: "keyword", text: first },
  { kind: "attribute", text: `\n${headerLines(headers)}` },
  { kind: "text", text: "\n" },
  ...messagePieces(body),
];

/** Returns an address without its server. */
export const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, "");
