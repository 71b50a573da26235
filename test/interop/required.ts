/** Independent SOAP stacks: tests that need one are skipped where it is absent, unless INTEROP_REQUIRED says that it must be there. */
import { spawnSync } from "node:child_process";

/** Whether all programs can be run. @throws Error when they cannot, and INTEROP_REQUIRED is set. */
export function available(...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0);
  if (missing.length > 0 && process.env["INTEROP_REQUIRED"])
    throw new Error(`required here and missing: ${missing.join(", ")}`);
  return missing.length === 0;
}
