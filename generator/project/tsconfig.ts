/** The compiler settings of the project that an output folder lies in: those of the nearest `tsconfig.json`, with all that it extends. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseTsconfig } from "get-tsconfig";
import { getNodeValue } from "jsonc-parser";
import { reasonOf } from "../diagnostics/reason.js";
import { jsonText, parseJsonWithComments } from "../source/json.js";

export type CompilerSettings = Readonly<Record<string, unknown>>;

export interface Tsconfig {
  /** Relative to the current folder, as people name it. */
  readonly file: string;
  readonly path: string;
  readonly settings: CompilerSettings;
}

export interface Project {
  readonly file: string;
  /** The file's own settings, or those of the projects that it only refers to. Empty if none can be read. */
  readonly configs: readonly Tsconfig[];
  /** Why the file cannot be read. */
  readonly problem?: string;
}

/** Returns the project that a folder is in, undefined if no folder above it has a `tsconfig.json`. Never throws for what a file says. */
export function projectAround(folder: string): Project | undefined {
  const path = nearestTsconfig(resolve(folder));
  if (path === undefined) return undefined;
  try {
    return { file: shown(path), configs: configsOf(path) };
  } catch (error) {
    // A TypeError is the parser's own trouble with a value of the wrong kind: its words help nobody.
    const problem = error instanceof TypeError ? "a setting has a value of the wrong kind" : reasonOf(error);
    return { file: shown(path), configs: [], problem };
  }
}

function nearestTsconfig(folder: string): string | undefined {
  const path = join(folder, "tsconfig.json");
  if (isFile(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearestTsconfig(above);
}

/**
 * True if the path leads to a file. As for the compiler, a folder or a pipe is none, and neither is a path that the system refuses, such as one through a
 * file or a link to itself: the output says so if the client cannot be written there.
 */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A file that compiles nothing and only refers to others, as Vite's template has it, leaves the settings to these. */
function configsOf(path: string): readonly Tsconfig[] {
  const { compilerOptions, files, include, references } = readTsconfig(path);
  if (!(files?.length === 0 && include === undefined && references !== undefined && references.length > 0))
    return [{ file: shown(path), path, settings: { ...compilerOptions } }];
  return references.flatMap(({ path: to }): readonly Tsconfig[] => {
    const target = resolve(dirname(path), to);
    const referred = target.endsWith(".json") ? target : join(target, "tsconfig.json");
    if (!existsSync(referred)) return [];
    return [{ file: shown(referred), path: referred, settings: { ...readTsconfig(referred).compilerOptions } }];
  });
}

/** @throws Error for a file that is not JSON, which the parser reads as if it ended before the mistake */
function readTsconfig(path: string): ReturnType<typeof parseTsconfig> {
  throwIfBroken(path, new Set());
  return parseTsconfig(path);
}

/** Throws for the first of a file and those that it extends which is not JSON. Packages that it extends are believed. */
function throwIfBroken(path: string, known: Set<string>): void {
  if (known.has(path) || !isFile(path)) return;
  known.add(path);
  const read = jsonText(readFileSync(path));
  const parsed = "problem" in read ? read : read.text.trim() === "" ? undefined : parseJsonWithComments(read.text);
  if (!parsed) return;
  if ("problem" in parsed) {
    const { message, line, column } = parsed.problem;
    throw new Error(`${shown(path)}:${line}:${column}: ${message}`);
  }
  const bases = [getNodeValue(parsed.root)].flatMap(
    (each: { readonly extends?: unknown } | null) => each?.extends ?? [],
  );
  for (const each of bases)
    if (typeof each === "string" && /^\.{0,2}\//.test(each)) {
      const base = resolve(dirname(path), each);
      throwIfBroken(isFile(base) ? base : `${base}.json`, known);
    }
}

const shown = (path: string): string => relative(process.cwd(), path).replaceAll("\\", "/");
