/**
 * Parses JSON that people, git and editors may have changed. Returns the value, or the first problem with its position.
 */
import { readFileSync } from "node:fs";
import { parseTree, printParseErrorCode, type Node, type ParseError, type ParseOptions } from "jsonc-parser";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { decodeText, isUtf16, withLineFeeds } from "./text.js";

/** The first mistake in a JSON text. */
export interface JsonProblem {
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** A parsed value, or the first problem. */
export type Json<Value> = Value | { readonly problem: JsonProblem };

const savedAsUtf8 = "save it as UTF-8, in PowerShell with: (Get-Content FILE -Raw) | Set-Content -Encoding utf8 FILE";

/**
 * Decodes a JSON file in UTF-8. Other encodings are a problem, for example the UTF-16 that `>` writes in PowerShell.
 */
export function jsonText(bytes: Uint8Array): Json<{ readonly text: string }> {
  const start = { line: 1, column: 1 };
  if (isUtf16(bytes)) return { problem: { message: `the file is in UTF-16: ${savedAsUtf8}`, ...start } };
  try {
    return { text: withLineFeeds(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { problem: { message: `the file is not UTF-8: ${savedAsUtf8}`, ...start } };
  }
}

/**
 * Reads a JSON file that a program wrote. Returns undefined, with NS106 or NS107, if the file cannot be read as text.
 */
export function readJsonFile(path: string, diagnostics: Diagnostics): Json<{ readonly value: unknown }> | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    diagnostics.error(problems.NS107.unreadable({ path, reason: reasonOf(error) }));
    return undefined;
  }
  // Windows PowerShell saves a program's output as UTF-16.
  const text = decodeText(bytes, path, diagnostics);
  return text === undefined ? undefined : parseJson(withLineFeeds(text));
}

/** Parses strict JSON, as programs write it. */
export function parseJson(text: string): Json<{ readonly value: unknown }> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: problemOf(text, treeOf(text, { disallowComments: true }).mistake) };
  }
}

/** Parses JSON that people write: with comments, and with a comma after the last entry. Returns the syntax tree. */
export function parseJsonWithComments(text: string): Json<{ readonly root: Node }> {
  const { root, mistake } = treeOf(text, { allowTrailingComma: true });
  return root && !mistake ? { root } : { problem: problemOf(text, mistake) };
}

/** Returns the 1-based line and column of a character. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** The first error of the JSON parser. */
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
    const reason = reasons[printParseErrorCode(first.error)] ?? "unexpected character";
    return { root, mistake: { reason, offset: first.offset } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser recurses once for each level of nesting.
    return { mistake: { reason: "too many levels of nesting", offset: 0 } };
  }
}

function problemOf(text: string, mistake: Mistake | undefined): JsonProblem {
  if (text.trim() === "") return { message: "the file is empty", line: 1, column: 1 };
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) return { message: "not JSON: a merge conflict is not resolved", ...placeAt(text, conflict.index) };
  const { reason, offset } = mistake ?? { reason: "unexpected end", offset: text.length };
  return { message: `not JSON: ${reason}`, ...placeAt(text, offset) };
}

/** Message by the name of the parser's error code. */
const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: "expected a value or a name in double quotes",
  InvalidNumberFormat: "invalid number",
  PropertyNameExpected: "expected a name in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon",
  CommaExpected: "expected a comma",
  CloseBraceExpected: "expected }",
  CloseBracketExpected: "expected ]",
  EndOfFileExpected: "expected the end of the file",
  InvalidCommentToken: "comments are not allowed in this file",
  UnexpectedEndOfComment: "the comment has no end",
  UnexpectedEndOfString: "the string has no closing quote",
  UnexpectedEndOfNumber: "the number is incomplete",
  InvalidUnicode: "\\u without four hexadecimal digits",
  InvalidEscapeCharacter: "invalid escape: write \\\\ for a backslash, or / in paths",
  InvalidCharacter: "control character in a string: write it as an escape, such as \\n or \\u0001",
};
