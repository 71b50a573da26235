/** Splits messages into coloured pieces, indented for reading. */

/** A piece of text with one role. */
export interface Piece {
  readonly kind: string;
  readonly text: string;
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
  return [
    { kind: "tag", text: open + name },
    ...(rest === "" ? [] : [{ kind: "attribute", text: rest }]),
    { kind: "tag", text: close },
  ];
}

/** Returns the pieces of a JSON message. A text that is no JSON is one piece. */
function jsonPieces(text: string): readonly Piece[] {
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
