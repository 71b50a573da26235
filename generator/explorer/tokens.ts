/** TypeScript text in coloured pieces, so that a page can highlight it and link its types without a parser. */
import type { QName } from "../contract/model.js";

/** Role of a piece of text. `text` stands for spaces, punctuation and names of variables. */
export type TokenKind = "text" | "keyword" | "type" | "string" | "number" | "property" | "function" | "comment";

/** A piece of text with one role. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The type of the contract that the text names. Its page can be linked. */
  readonly target?: QName;
}

/** Returns a token. */
export const token = (kind: TokenKind, text: string): Token => ({ kind, text });

/** Returns the text of tokens. */
export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");

/** Token or text in the arguments of `code`. */
type Piece = string | Token | readonly Token[];

/** Tag for template literals: returns their tokens. Words of TypeScript outside of `${}` become keywords. */
export function code(texts: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Token[] {
  return texts.flatMap((text, index) => {
    const piece = pieces[index];
    const after = piece === undefined ? [] : typeof piece === "string" ? [token("text", piece)] : [piece].flat();
    return [...plain(text), ...after];
  });
}

const keywords = /\b(await|catch|const|else|from|if|import|instanceof|new|null|throw|try|type|typeof)\b/;

/** Splits text at keywords. */
const plain = (text: string): readonly Token[] =>
  text
    .split(keywords)
    .map((part, index) => token(index % 2 === 1 ? "keyword" : "text", part))
    .filter((each) => each.text !== "");
