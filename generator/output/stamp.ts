/**
 * Reads and writes stamps. A stamp records what a finished run read and wrote. It is a file in `node_modules/.cache`,
 * where other build tools keep theirs too. It may be missing or deleted at any time.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Returns the path of a stamp: below the nearest `node_modules` of the folder or above; undefined if there is none. */
export function stampPath(name: string, folder: string): string | undefined {
  const start = resolve(folder);
  const modules = join(start, "node_modules");
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory() === true)
    return join(modules, ".cache", "netserver-codegen", `${name}.json`);
  return dirname(start) === start ? undefined : stampPath(name, dirname(start));
}

/** Returns the content of a stamp; undefined if it is missing, or cannot be read. */
export function readStamp(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes a stamp. A run is complete without a stamp, so an error is ignored. */
export function writeStamp(path: string, content: object): void {
  const staged = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(staged, JSON.stringify(content));
    renameSync(staged, path);
  } catch {
    // For example in a container whose node_modules is read-only.
  }
}
