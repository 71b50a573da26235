/** Imports a module in TypeScript or JavaScript that the user has written. Node 20 cannot import TypeScript, so jiti does. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti, type JitiOptions } from "jiti";

/**
 * Returns the default export of a module as the file is now, even if it was imported before; undefined if there is none.
 *
 * @param onFile called with the path of each module that is compiled: the file itself, and those that it imports. Not
 *   called for JSON and CommonJS.
 * @throws the error of the module
 */
export async function importModule(path: string, onFile?: (path: string) => void): Promise<unknown> {
  const alias = { "netserver-codegen": ownEntry() };
  const options = { moduleCache: false, interopDefault: false, alias };
  const jiti = createJiti(import.meta.url, onFile ? { ...options, ...noticing(onFile) } : options);
  const exported = await jiti.import<{ readonly default?: unknown }>(path);
  return await exported.default;
}

/** Returns the options that make jiti tell which files it compiles. It does not compile files that it finds in its cache. */
function noticing(onFile: (path: string) => void): JitiOptions {
  const compiler = createJiti(import.meta.url);
  return {
    fsCache: false,
    transform: (options) => {
      if (options.filename !== undefined) onFile(options.filename);
      return { code: compiler.transform(options) };
    },
  };
}

/**
 * Returns the module that the user's module gets for the name of this package. It also works where the package is not
 * installed, and loads sooner than the whole package.
 */
function ownEntry(): string {
  const here = fileURLToPath(import.meta.url);
  // The build has one file for each entry, and puts this code into `chunks/`.
  return here.endsWith(".ts")
    ? resolve(here, "../../config/define-config.ts")
    : resolve(here, "../../config/define-config.js");
}
