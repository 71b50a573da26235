/** Finds the sources of compiled JavaScript by the source map beside it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { slashed } from "./configs.js";

/** Returns the sources of a compiled file. Returns none for other files, and if a source does not exist. */
export function sourcesOf(path: string): readonly string[] {
  if (!existsSync(`${path}.map`)) return [];
  try {
    const map: unknown = JSON.parse(readFileSync(`${path}.map`, "utf8"));
    const { sources, sourceRoot } = map as { readonly sources?: unknown; readonly sourceRoot?: unknown };
    if (!Array.isArray(sources)) return [];
    const root = resolve(dirname(path), typeof sourceRoot === "string" ? sourceRoot : "");
    const all = sources.map((each) => slashed(resolve(root, String(each))));
    return all.every((each) => each !== path && existsSync(each)) ? all : [];
  } catch {
    return [];
  }
}

/** True for JavaScript whose sources are there: they are read in its place. */
export const isCompiled = (path: string): boolean => /\.[cm]?jsx?$/.test(path) && sourcesOf(path).length > 0;
