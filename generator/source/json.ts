/** JSON that people, git and editors have had their hands on: its value, or what is wrong with it and where. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { isUtf16, withLineFeeds } from "./text.js";

export interface JsonProblem {
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

export type Json<Value> = Value | { readonly problem: JsonProblem };

const savedAsUtf8 = "save it as UTF-8, in PowerShell with: (Get-Content FILE -Raw) | Set-Content -Encoding utf8 FILE";

/** Returns the text of a JSON file in UTF-8; a problem for UTF-16, which PowerShell's `>` writes, and for other encodings. */
export function jsonText(bytes: Uint8Array): Json<{ readonly text: string }> {
  const start = { line: 1, column: 1 };
  if (isUtf16(bytes)) return { problem: { message: `the file is in UTF-16: ${savedAsUtf8}`, ...start } };
  try {
    return { text: withLineFeeds(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { problem: { message: `the file is not UTF-8: ${savedAsUtf8}`, ...start } };
  }
}

/** Returns the value of a JSON text that a program wrote. */
export function parseJson(text: string): Json<{ readonly value: unknown }> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const { errors } = treeOf(text, { disallowComments: true });
    return { problem: problemOf(text, errors[0]) };
  }
}

/** Returns the syntax tree of a JSON text that people write: with comments, and with a comma after the last entry. */
export function parseJsonWithComments(text: string): Json<{ readonly root: Node }> {
  const { root, errors } = treeOf(text, { allowTrailingComma: true });
  return root && errors.length === 0 ? { root } : { problem: problemOf(text, errors[0]) };
}

/** Returns line and column of a character. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

function treeOf(
  text: string,
  options: { readonly disallowComments?: boolean; readonly allowTrailingComma?: boolean },
): { readonly root: Node | undefined; readonly errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  return { root, errors };
}

function problemOf(text: string, error: ParseError | undefined): JsonProblem {
  if (text.trim() === "") return { message: "the file is empty", line: 1, column: 1 };
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) return { message: "not JSON: a merge conflict is not resolved", ...placeAt(text, conflict.index) };
  const reason = error && (reasons[printParseErrorCode(error.error)] ?? "a character that JSON does not have here");
  return { message: `not JSON: ${reason ?? "unexpected end"}`, ...placeAt(text, error?.offset ?? text.length) };
}

/** By the names of the parser's error codes. */
const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: "expected a value or a name in double quotes",
  InvalidNumberFormat: "a number that is none",
  PropertyNameExpected: "expected a name in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon",
  CommaExpected: "expected a comma",
  CloseBraceExpected: "expected }",
  CloseBracketExpected: "expected ]",
  EndOfFileExpected: "expected the end of the file",
  InvalidCommentToken: "a comment, which this file cannot have",
  UnexpectedEndOfComment: "the comment has no end",
  UnexpectedEndOfString: "the text has no end",
  UnexpectedEndOfNumber: "the number has no end",
  InvalidUnicode: "\\u without four hexadecimal digits",
  InvalidEscapeCharacter: "a backslash with no meaning: write \\\\ for one, or / in paths",
  InvalidCharacter: "a control character, which is written with a backslash",
};
