/** Imports a module in TypeScript or JavaScript that the user has written. */
import { createJiti } from "jiti";

/**
 * Returns the default export of a module as the file is now, even if it was imported before; undefined if there is none.
 *
 * @param alias paths of modules by the names that the module imports
 * @throws the error of the module
 */
export async function importModule(path: string, alias: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const jiti = createJiti(import.meta.url, { moduleCache: false, interopDefault: false, alias: { ...alias } });
  const exported = await jiti.import<{ readonly default?: unknown }>(path);
  return await exported.default;
}
