// Preloaded into a measured process: writes its peak memory (KiB) to the file that PEAK_MEMORY names, when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS)));
