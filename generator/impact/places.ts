/** Places in a project's files, as reports show them. */
import { relative } from "node:path";
import type { ts } from "ts-morph";
import type { Position } from "../contract/model.js";

/** A path as seen from the working folder. */
export const shown = (path: string): string => relative(process.cwd(), path).replaceAll("\\", "/") || path;

export function positionIn(file: ts.SourceFile, path: string, start: number): Position {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { file: shown(path), line: line + 1, column: character + 1 };
}

export function positionInText(text: string, path: string, start: number): Position {
  const before = text.slice(0, start).split(/\r\n|[\r\n\u2028\u2029]/);
  return { file: shown(path), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

export const byPosition = (a: { readonly position: Position }, b: { readonly position: Position }): number =>
  a.position.file < b.position.file
    ? -1
    : a.position.file > b.position.file
      ? 1
      : a.position.line - b.position.line || a.position.column - b.position.column;
