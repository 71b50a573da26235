/** `netserver-codegen generate --watch`. */
import { configFiles } from "../config/load.js";
import type { Config } from "../config/schema.js";
import type { Generation } from "../verbs/generate-if-changed.js";
import { configuration, settingsOf, type Settings, type SharedFlags } from "./options.js";
import { printDiagnostics, progress, type Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";

/** Generates after each change, until Ctrl-C. `print` prints the report of one run. */
export async function generateAndWatch(
  flags: SharedFlags,
  terminal: Terminal,
  print: (generation: Generation, config: Config, started: number) => void,
): Promise<void> {
  const { watch, sourcesOf } = await import("../verbs/watch.js");
  const { signal, stdout, stderr } = terminal;
  const line = progress(terminal, flags.quiet === true);
  let started = 0;
  let isFirst = true;
  /** Names the watched paths once, after the first run. */
  const introduce = (chosen: Settings | undefined): void => {
    if (isFirst && flags.quiet !== true) {
      const paths = chosen ? sourcesOf(chosen).map(({ path }) => path) : configFiles(flags.config);
      stdout.write(`Watching ${paths.join(", ")}. Press Ctrl+C to stop.\n`);
    }
    isFirst = false;
  };
  let config: Config = {};
  let chosen: Settings | undefined;
  await watch({
    configFiles: configFiles(flags.config),
    signal,
    options: async () => {
      started = performance.now();
      config = await configuration(flags.config);
      chosen = settingsOf(config, flags);
      if (sourcesOf(chosen).length === 0)
        throw new UsageError("--watch needs files: a server and a revision of git cannot be watched.");
      return { ...chosen, onProgress: line.say };
    },
    onGenerated: (generation) => {
      line.end();
      print(generation, config, started);
      introduce(chosen);
    },
    onFailed: (diagnostics) => {
      line.end();
      printDiagnostics(terminal, diagnostics, flags.format);
      if (flags.format === "text") stderr.write("Nothing was written. The next change starts a new run.\n");
      introduce(chosen);
    },
  });
}
