/**
 * Reads the compiler settings of the project around an output folder: the nearest `tsconfig.json` and all files that it
 * extends.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseTsconfig } from "get-tsconfig";
import { getNodeValue } from "jsonc-parser";
import { reasonOf } from "../diagnostics/reason.js";
import { jsonText, parseJsonWithComments } from "../source/json.js";

/** The `compilerOptions` of a `tsconfig.json`. */
export type CompilerSettings = Readonly<Record<string, unknown>>;

/** A configuration file and its compiler settings. */
export interface Tsconfig {
  /** Path for messages, relative to the current folder. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  readonly settings: CompilerSettings;
}

/** The TypeScript project around a folder. */
export interface Project {
  /** The nearest `tsconfig.json`, relative to the current folder. */
  readonly file: string;
  /** The file's own settings, or the settings of the projects that it references. Empty if the file cannot be read. */
  readonly configs: readonly Tsconfig[];
  /** The reason why the file cannot be read. */
  readonly problem?: string;
}

/**
 * Returns the project around a folder; undefined if no folder above has a `tsconfig.json`. An invalid file gives
 * `problem`, not an error.
 */
export function findProject(folder: string): Project | undefined {
  const path = nearestTsconfig(resolve(folder));
  if (path === undefined) return undefined;
  try {
    return { file: shown(path), configs: configsOf(path) };
  } catch (error) {
    // The parser throws a TypeError for a value of the wrong type. Its message does not help users.
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
 * True if the path is a file. False for a folder or a pipe, as in the compiler, and for a path that the system rejects,
 * such as a path through a file or a circular link. If the client cannot be written there, `output` reports it.
 */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Returns the settings of a file. A file that compiles nothing and only has references, as in Vite's template, gives
 * theirs.
 */
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

/** @throws Error if the file is not JSON. The parser itself would ignore everything after the mistake. */
function readTsconfig(path: string): ReturnType<typeof parseTsconfig> {
  throwIfBroken(path, new Set());
  return parseTsconfig(path);
}

/** Throws if a file, or a file that it extends, is not JSON. Extended packages are not checked. */
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

/** Returns a path for messages, relative to the working folder. */
export const shown = (path: string): string => relative(process.cwd(), path).replaceAll("\\", "/");
