/** The Vite plugin `netserver-codegen/vite`. It generates the clients before a build, and while Vite's server runs. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { configFiles, loadConfig } from "./config/load.js";
import type { Config } from "./config/schema.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "./diagnostics/diagnostic.js";
import { renderDiagnostics } from "./diagnostics/render.js";
import { isRevision } from "./source/file-kinds.js";
import { namedAgents, pathsIn } from "./verbs/arguments.js";
import { generateIfChanged, type Generation } from "./verbs/generate-if-changed.js";
import type { GenerateOptions } from "./verbs/generate.js";
import { removedAgents, type ChosenAgents } from "./verbs/removed-agents.js";
import { defaultFolders } from "./verbs/targets.js";
import { sourcesOf, watch } from "./verbs/watch.js";

/** Options of the plugin. They take precedence over the configuration file. Paths are relative to Vite's `root`. */
export interface NetServerPluginOptions extends Omit<Config, "except" | "mock"> {
  /**
   * Path of the configuration file. Default: `netserver-codegen.config.json` or `netserver-codegen.config.ts` in Vite's
   * `root`.
   */
  readonly config?: string;
}

/** The part of Vite's configuration that the plugin uses. */
export interface ViteConfig {
  readonly root: string;
  readonly command: "build" | "serve";
  readonly logger: Record<"info" | "warn" | "error", (message: string, options?: { timestamp?: boolean }) => void>;
  readonly server: { readonly watch?: object | null };
}

/** The part of the context of a build that the plugin uses. */
export interface ViteContext {
  addWatchFile(path: string): void;
  error(reason: { message: string; stack: string }): never;
}

/** A Vite plugin. It names no type of Vite, so that it fits every version. */
export interface NetServerPlugin {
  readonly name: string;
  configResolved(config: ViteConfig): void;
  configureServer(): void;
  buildStart(this: ViteContext): Promise<void>;
  closeBundle(): void;
}

/**
 * Returns a Vite plugin that generates the clients before each build. While Vite's development server runs, it generates
 * them again after each change of the WSDLs or of the configuration. Errors in the input fail a build. They do not stop
 * the server: it logs them, and the clients stay as they were.
 *
 * @example
 * ```ts
 * // vite.config.ts
 * import { netserverCodegen } from "netserver-codegen/vite";
 * import { defineConfig } from "vite";
 *
 * export default defineConfig({ plugins: [netserverCodegen()] });
 * ```
 */
export function netserverCodegen(options: NetServerPluginOptions = {}): NetServerPlugin {
  let vite: ViteConfig | undefined;
  let firstRun: Promise<void> | undefined;
  const ending = new AbortController();
  const resolved = (): ViteConfig => {
    if (!vite) throw new Error("netserver-codegen: Vite has not resolved its configuration yet");
    return vite;
  };
  return {
    name: "netserver-codegen",
    configResolved(config) {
      vite = config;
    },
    configureServer() {
      // Vitest and others start a server that watches no files.
      if (resolved().server.watch !== null) firstRun = watchFor(resolved(), options, ending.signal);
    },
    async buildStart() {
      await (firstRun ?? generateFor(resolved(), options, this));
    },
    closeBundle() {
      ending.abort();
    },
  };
}

/** Generates once. In a build, errors in the input end it. */
async function generateFor(vite: ViteConfig, given: NetServerPluginOptions, context: ViteContext): Promise<void> {
  for (const path of configPaths(vite, given)) context.addWatchFile(path);
  try {
    const options = await optionsIn(vite.root, given);
    for (const { path } of sourcesOf(options)) context.addWatchFile(resolve(path));
    log(vite, await generateIfChanged(options), chosenAgents(vite, given, options));
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    if (vite.command === "build") context.error({ message: failed(error.diagnostics), stack: "" });
    vite.logger.error(failed(error.diagnostics));
  }
}

/** Starts to watch. The promise ends after the first run. */
function watchFor(vite: ViteConfig, given: NetServerPluginOptions, signal: AbortSignal): Promise<void> {
  let hasFailed = false;
  let chosen: ChosenAgents = { place: "" };
  return new Promise((ended, crashed) => {
    watch({
      options: async () => {
        const options = await optionsIn(vite.root, given);
        chosen = chosenAgents(vite, given, options);
        return options;
      },
      configFiles: configPaths(vite, given),
      signal,
      onGenerated: (generation) => {
        if (hasFailed) vite.logger.info("netserver-codegen: the errors are gone", { timestamp: true });
        hasFailed = false;
        log(vite, generation, chosen);
        ended();
      },
      onFailed: (diagnostics) => {
        hasFailed = true;
        vite.logger.error(failed(diagnostics), { timestamp: true });
        ended();
      },
    }).then(ended, (error: unknown) => {
      vite.logger.error(`netserver-codegen no longer watches: ${String(error)}`);
      crashed(error);
    });
  });
}

const configPaths = ({ root }: ViteConfig, { config }: NetServerPluginOptions): readonly string[] =>
  configFiles(config).map((path) => resolve(root, path));

/** Returns the options of a run. Paths are relative to the working folder, for short messages. */
async function optionsIn(root: string, { config, ...given }: NetServerPluginOptions): Promise<GenerateOptions> {
  const diagnostics = new Diagnostics();
  const { except: _, mock: _mock, url, ...configured } = await loadConfig(config, root, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const moved = (path: string): string => relative("", resolve(root, path)) || ".";
  const all = { ...(given.from === undefined && url !== undefined && { url }), ...configured, ...given };
  const { from = defaultFolders.vendored, out = defaultFolders.client, docs, swagger } = all;
  return {
    ...all,
    ...(all.url === undefined && { from: isRevision(from) ? from : moved(from) }),
    out: moved(out),
    ...(docs !== undefined && { docs: pathsIn(docs).map(moved) }),
    ...(swagger !== undefined && { swagger: moved(swagger) }),
  };
}

/** Returns the agents of a run, and the place that names them. */
const chosenAgents = (vite: ViteConfig, given: NetServerPluginOptions, { agents }: GenerateOptions): ChosenAgents => ({
  agents: namedAgents(agents),
  place: given.agents
    ? "agents of the plugin"
    : relative("", configPaths(vite, given).find((each) => existsSync(each)) ?? ""),
});

function log({ logger }: ViteConfig, { outputs, warnings }: Generation, chosen: ChosenAgents): void {
  if (warnings.length > 0) logger.warn(`netserver-codegen\n${renderDiagnostics(warnings, "text").trimEnd()}`);
  for (const { folder, written, removed, unchanged } of outputs)
    if (written.length + removed.length > 0)
      logger.info(
        `netserver-codegen: ${folder}: ${written.length} written, ${removed.length} removed, ${unchanged} unchanged\n${removedAgents(removed, chosen)}`.trimEnd(),
        { timestamp: true },
      );
}

const failed = (diagnostics: readonly Diagnostic[]): string =>
  `netserver-codegen: the clients stay as they were\n${renderDiagnostics(diagnostics, "text").trimEnd()}`;
