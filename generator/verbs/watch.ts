/** `generate --watch`: generates again after each change of the source. */
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.js";
import { isContractName, isReferenceName, isSwaggerName, isRevision } from "../source/file-kinds.js";
import { nextChange, signatureOf, wholeFile, type WatchedPath } from "../source/signature.js";
import { pathAndVersion, pathsIn } from "./arguments.js";
import { generateIfChanged, type Generation } from "./generate-if-changed.js";
import type { GenerateOptions } from "./generate.js";
import { defaultFolders } from "./targets.js";

/** The options of a watch, and the functions that it calls. */
export interface Watch {
  /** Returns the options of the next run. The configuration file may have changed since the last one. */
  readonly options: () => Promise<GenerateOptions>;
  /** Paths of the configuration files that `options` reads. */
  readonly configFiles: readonly string[];
  /** Ends the watch. A run that has begun ends between two steps. */
  readonly signal: AbortSignal;
  /** Called after each run without errors. */
  readonly onGenerated: (generation: Generation) => void;
  /** Called after a run with errors, unless the run before had the same ones. Nothing was written. */
  readonly onFailed: (diagnostics: readonly Diagnostic[]) => void;
  /** Milliseconds between two looks at the files. Default: 200. */
  readonly interval?: number;
}

/**
 * Generates, and then again after each change of the source, its documentation or the configuration, until the signal
 * aborts. Errors in the input do not end the watch: the client stays as it was.
 *
 * @throws the error of `options`, unless it is a DiagnosticError
 */
export async function watch(watching: Watch): Promise<void> {
  const { configFiles, signal, interval = 200 } = watching;
  const configs = configFiles.map(wholeFile);
  let sources: readonly WatchedPath[] = [];
  let reported = "";
  while (!signal.aborted) {
    // Signatures are older than the run, so that a change during the run is noticed after it.
    const configured = signatureOf(configs);
    let before = configured + signatureOf(sources);
    try {
      const options = await watching.options();
      sources = sourcesOf(options);
      before = configured + signatureOf(sources);
      watching.onGenerated(await generateIfChanged({ ...options, signal }));
      reported = "";
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof DiagnosticError)) throw error;
      const found = JSON.stringify(error.diagnostics);
      if (found !== reported) watching.onFailed(error.diagnostics);
      reported = found;
    }
    await nextChange(() => signatureOf(configs) + signatureOf(sources), { before, signal, interval });
  }
}

/** Returns the paths that a run reads. A server and a revision of git do not change like files. */
export function sourcesOf({
  from = defaultFolders.vendored,
  url,
  docs,
  swagger,
}: GenerateOptions): readonly WatchedPath[] {
  const { path } = pathAndVersion(from);
  return [
    ...(url === undefined && !isRevision(path) ? [{ path, accepts: isContractName }] : []),
    ...pathsIn(docs).map((each) => ({ path: each, accepts: isReferenceName })),
    ...(swagger === undefined ? [] : [{ path: swagger, accepts: isSwaggerName }]),
  ];
}
