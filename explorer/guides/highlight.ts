/** Splits the code of guides into coloured pieces. It knows words, strings and comments, which is enough for short examples. */
import type { Piece } from "../markup.js";

interface Language {
  readonly label: string;
  /** Groups: comment, string, number, keyword, function, type. */
  readonly tokens?: RegExp;
}

const script =
  /(\/\/.*|\/\*[^]*?\*\/)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|(\b\d[\w.]*)|\b(as|async|await|break|catch|class|const|continue|else|export|extends|false|finally|for|from|function|if|import|in|instanceof|interface|let|new|null|of|return|satisfies|throw|true|try|type|typeof|undefined|using|while)\b|\b([a-z]\w*)(?=\()|\b([A-Z]\w*)/g;
const json = /(\/\/.*)|("(?:[^"\\]|\\.)*")|(-?\b\d[\d.eE+-]*)|\b(true|false|null)\b/g;
const shell = /((?<![^\s])#.*)|("(?:[^"\\]|\\.)*"|'[^']*')/g;

const languages: Readonly<Record<string, Language>> = {
  ts: { label: "TypeScript", tokens: script },
  tsx: { label: "TypeScript with JSX", tokens: script },
  js: { label: "JavaScript", tokens: script },
  json: { label: "JSON", tokens: json },
  jsonc: { label: "JSON with comments", tokens: json },
  sh: { label: "Shell", tokens: shell },
  powershell: { label: "PowerShell", tokens: shell },
  yaml: { label: "YAML", tokens: shell },
};

const kinds = ["comment", "string", "number", "keyword", "function", "type"] as const;

/** Returns the name of a language for readers. */
export const labelOf = (language: string): string => languages[language]?.label ?? "Text";

/** Returns the pieces of code. Code in an unknown language is one piece. */
export function highlighted(language: string, text: string): readonly Piece[] {
  const tokens = languages[language]?.tokens;
  if (!tokens) return [{ kind: "text", text }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    const group = match.slice(1).findIndex((each) => each !== undefined);
    pieces.push({ kind: "text", text: text.slice(end, match.index) }, { kind: kinds[group] ?? "text", text: match[0] });
    end = match.index + match[0].length;
  }
  pieces.push({ kind: "text", text: text.slice(end) });
  return pieces.filter((piece) => piece.text !== "");
}
