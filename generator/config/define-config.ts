/** `defineConfig`, which a configuration file in TypeScript imports from the package. */
import type { Config } from "./schema.js";

export { fail } from "../../runtime/double/failure.js";

/**
 * Returns a configuration unchanged. It gives an editor the types of the options.
 *
 * @example
 * ```ts
 * // netserver-codegen.config.ts
 * import { defineConfig } from "netserver-codegen";
 *
 * export default defineConfig({ agents: ["ErpSync", "Contact"] });
 * ```
 */
export const defineConfig = (config: Config): Config => config;
