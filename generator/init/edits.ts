/** Changes to text files of a project, which keep the layout of the files. */
import { existsSync, readFileSync } from "node:fs";
import { applyEdits, modify } from "jsonc-parser";
import { withLineFeeds } from "../source/text.js";

/** A file to create or change. */
export interface Edit {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** The changes to a project, and what the user has to do by hand. */
export interface Edits {
  readonly edits: readonly Edit[];
  readonly byHand: readonly string[];
}

/** Returns the text of a file; undefined if it does not exist. */
export const textAt = (path: string): string | undefined =>
  existsSync(path) ? withLineFeeds(readFileSync(path, "utf8")) : undefined;

/** Returns the edit that adds missing lines to a file; none if the file has them all. */
export function addedLines(path: string, lines: readonly string[]): readonly Edit[] {
  const before = textAt(path) ?? "";
  const there = new Set(before.split("\n").map((line) => line.trim()));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return [];
  const separator = before === "" || before.endsWith("\n") ? "" : "\n";
  return [{ path, text: `${before}${separator}${missing.join("\n")}\n` }];
}

/** Returns the edit that sets values in a JSON file, and keeps its comments and layout. */
export function setInJson(
  path: string,
  text: string,
  values: readonly (readonly [path: readonly (string | number)[], value: unknown])[],
): readonly Edit[] {
  const tabs = /^\t/m.test(text);
  const spaces = /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
  const formattingOptions = { insertSpaces: !tabs, tabSize: spaces, eol: "\n" };
  const changed = values.reduce(
    (json, [at, value]) => applyEdits(json, modify(json, [...at], value, { formattingOptions })),
    text,
  );
  return changed === text ? [] : [{ path, text: changed }];
}

/** Returns the text with the byte order mark and the line ends of the file that it replaces. */
export function inLayoutOf(path: string, text: string): string {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
  return mark + (before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text);
}
