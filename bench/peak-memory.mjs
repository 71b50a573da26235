// Preloaded into a measured process: writes its peak memory (KiB) to the file that PEAK_MEMORY names, when it ends.
import { readFileSync, writeFileSync } from "node:fs";

/**
 * The most memory that this process had, in KiB. As the system tells it of the program, where it does: `maxRSS` also counts what the process was
 * before it became this program, a copy of the one that started it.
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
