/** Other JavaScript runtimes. They are packages of the npm registry with the binary inside, which .ci/run unpacks to node_modules/.cache. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cache = fileURLToPath(new URL("../../node_modules/.cache/runtimes", import.meta.url));

/** By name: the binary, and the arguments before the script. */
export const runtimes: readonly (readonly [name: string, binary: string, ...before: readonly string[]])[] = [
  ["Node 24", join(cache, "node-24/package/bin/node")],
  ["Node 26", join(cache, "node-26/package/bin/node")],
  ["Bun", join(cache, "bun/package/bin/bun")],
  ["Deno", join(cache, "deno/package/deno"), "run", "--no-config", "--allow-net", "--allow-env"],
];

/** True if the runtime is there. @throws Error if it is missing where INTEROP_REQUIRED is set */
export function isPresent(binary: string): boolean {
  const present = existsSync(binary);
  if (!present && process.env["INTEROP_REQUIRED"]) throw new Error(`required here and missing: ${binary}`);
  return present;
}

/** Runs a program and returns its output. */
export async function output(
  binary: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", ...environment };
  return (await promisify(execFile)(binary, args, { env })).stdout;
}
