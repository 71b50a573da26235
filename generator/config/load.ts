/** Finds the configuration file and reads it. A file in JSON is parsed, and a module is run. */
import { existsSync, lstatSync } from "node:fs";
import { resolve } from "node:path";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Config } from "./schema.js";

const [jsonName, moduleName] = ["netserver-codegen.config.json", "netserver-codegen.config.ts"];

/** Returns the files that `loadConfig` may read. */
export const configFiles = (file: string | undefined): readonly string[] =>
  file === undefined ? [jsonName, moduleName] : [file];

/** True if a configuration file is a module, and not JSON. */
const isModule = (file: string): boolean => /\.[cm]?[jt]s$/i.test(file);

/**
 * Reads the configuration from `file`, or from `netserver-codegen.config.json` or `netserver-codegen.config.ts` in
 * `folder`. Collects NS601 for every mistake, and if both files exist. Without a file, the configuration is empty.
 */
export async function loadConfig(file: string | undefined, folder: string, diagnostics: Diagnostics): Promise<Config> {
  const hasModule = file === undefined && existsSync(resolve(folder, moduleName));
  if (hasModule && existsSync(resolve(folder, jsonName))) {
    diagnostics.error(problems.NS601.twoFiles({ one: jsonName, other: moduleName }));
    return {};
  }
  const named = hasModule ? moduleName : file;
  // lstat also finds a broken link, which is a mistake.
  if (named === undefined && !lstatSync(resolve(folder, jsonName), { throwIfNoEntry: false })) return {};
  if (named === undefined || !isModule(named)) {
    const { readConfig } = await import("./config.js");
    return readConfig(file, folder, diagnostics);
  }
  const { runConfig } = await import("./module.js");
  return runConfig(named, folder, diagnostics);
}
