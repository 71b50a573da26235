/** Finds the folder of a project's sources, so that a new client and a first program are placed where the project compiles them. */
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { findProject, shown, type Tsconfig } from "./tsconfig.js";

/** The folder that `rootDir` of a `tsconfig.json` names. */
export interface SourceRoot {
  /** The folder, relative to the working folder: `src`. */
  readonly folder: string;
  /** The `tsconfig.json`, relative to the working folder. */
  readonly file: string;
  /** Folder of the compiled files, relative to the working folder. */
  readonly outDir?: string;
}

/** Returns the absolute path of a configuration's `rootDir`; undefined if it has none. */
export const rootOf = ({ path, settings }: Tsconfig): string | undefined =>
  typeof settings["rootDir"] === "string" ? resolve(dirname(path), settings["rootDir"]) : undefined;

/** True if a folder is the same as another one, or below it. Both paths are absolute. */
export function isBelow(folder: string, root: string): boolean {
  const path = relative(root, folder);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/**
 * Returns the folder below the working folder to which `rootDir` limits the sources. Undefined if a file beside it can be compiled too: without
 * `rootDir`, with `"rootDir": "."`, or if the referenced configurations of the project name different folders.
 */
export function sourceRoot(): SourceRoot | undefined {
  const { configs = [] } = findProject(".") ?? {};
  const [config] = configs;
  const [root, ...others] = configs.map(rootOf);
  const working = process.cwd();
  if (!config || root === undefined || root === working || !isBelow(root, working)) return undefined;
  if (others.some((each) => each !== root)) return undefined;
  const { outDir } = config.settings;
  return {
    folder: shown(root),
    file: config.file,
    ...(typeof outDir === "string" && { outDir: shown(resolve(dirname(config.path), outDir)) }),
  };
}

/** Returns the folder in which a program that calls a client is saved, relative to the working folder: `src`, or `.`. */
export function programFolder(client: string): string {
  const root = sourceRoot();
  return root && isBelow(resolve(client), resolve(root.folder)) ? root.folder : ".";
}

/** Returns the path of a client as an import of a file in another folder. Both folders are relative to the working folder. */
export function importPath(from: string, client: string): string {
  if (isAbsolute(client)) return client.replaceAll("\\", "/");
  const path = relative(from, client).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}
