/** Reads JSON that people, git and editors have changed: returns its value, or the first problem with its place. */
import { readFileSync } from "node:fs";
import { parseTree, printParseErrorCode, type Node, type ParseError, type ParseOptions } from "jsonc-parser";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { decodeText, isUtf16, withLineFeeds } from "./text.js";

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

/** Reads a JSON file that a program wrote. Undefined, with NS106 or NS107, if it cannot be read as text. */
export function readJsonFile(path: string, diagnostics: Diagnostics): Json<{ readonly value: unknown }> | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    diagnostics.error(problems.NS107.unreadable({ path, reason: reasonOf(error) }));
    return undefined;
  }
  // Windows PowerShell saves the output of a program as UTF-16.
  const text = decodeText(bytes, path, diagnostics);
  return text === undefined ? undefined : parseJson(withLineFeeds(text));
}

/** Returns the value of a JSON text that a program wrote. */
export function parseJson(text: string): Json<{ readonly value: unknown }> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: problemOf(text, treeOf(text, { disallowComments: true }).mistake) };
  }
}

/** Returns the syntax tree of a JSON text that people write: with comments, and with a comma after the last entry. */
export function parseJsonWithComments(text: string): Json<{ readonly root: Node }> {
  const { root, mistake } = treeOf(text, { allowTrailingComma: true });
  return root && !mistake ? { root } : { problem: problemOf(text, mistake) };
}

/** Returns line and column of a character. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** The first error of the parser. */
interface Mistake {
  readonly reason: string;
  readonly offset: number;
}

interface Tree {
  readonly root?: Node | undefined;
  readonly mistake?: Mistake;
}

function treeOf(text: string, options: ParseOptions): Tree {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, options);
    const [first] = errors;
    if (!first) return { root };
    const reason = reasons[printParseErrorCode(first.error)] ?? "a character that JSON does not have here";
    return { root, mistake: { reason, offset: first.offset } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for each level, and the stack has an end.
    return { mistake: { reason: "more levels than can be read", offset: 0 } };
  }
}

function problemOf(text: string, mistake: Mistake | undefined): JsonProblem {
  if (text.trim() === "") return { message: "the file is empty", line: 1, column: 1 };
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) return { message: "not JSON: a merge conflict is not resolved", ...placeAt(text, conflict.index) };
  const { reason, offset } = mistake ?? { reason: "unexpected end", offset: text.length };
  return { message: `not JSON: ${reason}`, ...placeAt(text, offset) };
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
