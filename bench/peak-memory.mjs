// Preloaded into a measured process: writes its peak memory (KiB) to the file that PEAK_MEMORY names, when it ends.
import { readFileSync, writeFileSync } from "node:fs";

/**
 * Returns the peak memory of this process in KiB. It uses the system's figure for the program where there is one, because `maxRSS`
 * also counts the copy of the parent process that this process was before it started the program.
 */
export function peakMemory() {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

const { PEAK_MEMORY } = process.env;
if (PEAK_MEMORY) process.on("exit", () => writeFileSync(PEAK_MEMORY, String(peakMemory())));
