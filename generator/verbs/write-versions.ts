/** Writes one output folder for each version of the services. `generate` and `vendor` differ only in what they plan to write. */
import type { Contract } from "../contract/model.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputTarget } from "../output/model.js";
import type { OutputReport } from "../output/write.js";
import type { ResolvedImportExtension } from "../project/resolve-import-extension.js";
import { pathAndVersion, readInput, type BindingOptions, type Input, type InputOptions } from "./input.js";
import { defaultFolders, refuseNesting, type RememberedSettings } from "./targets.js";

export interface OutputOptions {
  /** The folder in which each version of the services gets its own. */
  readonly out?: string;
  /** Report what would change; write nothing. */
  readonly check?: boolean;
}

/** The ending of imports in the client of a folder. */
export interface ClientImports extends ResolvedImportExtension {
  readonly folder: string;
}

export interface Report {
  readonly contracts: readonly Contract[];
  /** One for each version of the services. */
  readonly outputs: readonly OutputReport[];
  readonly warnings: readonly Diagnostic[];
  /** The settings that were not given, and were taken from the clients that are there. */
  readonly remembered: readonly RememberedSettings[];
  /** The ending of imports in each client, and the reason for it. */
  readonly imports: readonly ClientImports[];
  readonly prose?: Input["prose"];
}

/** The output of a verb for one version of the services. */
interface Planned {
  /** With the agents that are written. */
  readonly contract: Contract;
  readonly target: OutputTarget;
  readonly remembered?: RememberedSettings;
  readonly imports?: ClientImports;
}

/** Plans the folder of one version in `out`. */
export type Planning = (input: Input, contract: Contract, out: string, diagnostics: Diagnostics) => Promise<Planned>;

/** Reads the input, plans every version, and writes all of them or none. @throws DiagnosticError */
export async function writeVersions(
  options: InputOptions & BindingOptions & OutputOptions,
  defaultOut: string,
  planOf: Planning,
): Promise<Report> {
  const { onProgress, signal, check } = options;
  const diagnostics = new Diagnostics();
  const { tryRead, recoverIn, writeOutputs } = await import("../output/write.js");
  const { from = defaultFolders.vendored } = options;
  const { path } = pathAndVersion(from);
  // A run that was killed may have left its output, which is this run's source, half written.
  if (!check && options.url === undefined) tryRead(path, diagnostics, () => recoverIn(path));
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("computing the files");
  const { out = defaultOut } = options;
  for (const contract of input.contracts) refuseNesting(contract, out, diagnostics);
  const plans = await Promise.all(input.contracts.map((contract) => planOf(input, contract, out, diagnostics)));
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  signal?.throwIfAborted();
  onProgress?.(check ? "comparing" : "writing");
  const targets = plans.map(({ target }) => target);
  const outputs = writeOutputs(targets, { ...(check && { check }), ...(signal && { signal }) }, diagnostics);
  if (!outputs) throw new DiagnosticError(diagnostics.all);
  return {
    contracts: plans.map(({ contract }) => contract),
    outputs,
    warnings: diagnostics.all,
    remembered: plans.flatMap((plan) => plan.remembered ?? []),
    imports: plans.flatMap((plan) => plan.imports ?? []),
    ...(input.prose && { prose: input.prose }),
  };
}
