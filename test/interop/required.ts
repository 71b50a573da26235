/** Independent SOAP stacks and other programs: tests that need one run where INTEROP_REQUIRED is set, as in `.ci/run`. There, its absence is a failure. */
import { spawnSync } from "node:child_process";

/**
 * Returns true if the programs are required and can be run; false if they are not required.
 *
 * @throws Error if INTEROP_REQUIRED is set and one of the programs is missing
 */
export function available(...programs: readonly string[]): boolean {
  if (process.env["INTEROP_REQUIRED"] === undefined) return false;
  const missing = programs.filter((program) => spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0);
  if (missing.length > 0) throw new Error(`required here and missing: ${missing.join(", ")}`);
  return true;
}
