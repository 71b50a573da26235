/** Writes one output folder for each services version, for `generate` and `vendor`. */
import type { Contract } from "../contract/model.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputTarget } from "../output/model.js";
import type { OutputReport } from "../output/write.js";
import type { ResolvedImportExtension } from "../project/resolve-import-extension.js";
import { pathAndVersion } from "./arguments.js";
import { readInput, type Input, type InputOptions } from "./input.js";
import { defaultFolders, refuseNesting, type RememberedSettings } from "./targets.js";

/** Options of the output. */
export interface OutputOptions {
  /** Folder that contains one folder for each services version. */
  readonly out?: string;
  /** Report the changes without writing. */
  readonly check?: boolean;
}

/** The import extension of the client in a folder. */
export interface ClientImports extends ResolvedImportExtension {
  readonly folder: string;
}

/** The result of `generate` and `vendor`. */
export interface Report {
  readonly contracts: readonly Contract[];
  /** One entry for each services version. */
  readonly outputs: readonly OutputReport[];
  readonly warnings: readonly Diagnostic[];
  /** Settings of existing clients that were used again, because they were not given. */
  readonly remembered: readonly RememberedSettings[];
  /** Import extension of each client, and the reason for it. */
  readonly imports: readonly ClientImports[];
  readonly prose?: Input["prose"];
}

/** A report, and what a stamp of the run needs. */
export interface Written {
  readonly report: Report;
  readonly targets: readonly OutputTarget[];
  /** Vendored sets that were written together with the clients. */
  readonly vendored: readonly OutputReport[];
  /** See `Input.fingerprints`. */
  readonly fingerprints?: readonly string[];
}

/** The planned output for one services version. */
interface Planned {
  /** The contract with the agents that are written. */
  readonly contract: Contract;
  readonly target: OutputTarget;
  /** The vendored set, if it is written together with the client. */
  readonly vendored?: OutputTarget;
  readonly remembered?: RememberedSettings;
  readonly imports?: ClientImports;
}

/** Plans the output folder of one version. */
export type Planning = (input: Input, contract: Contract, out: string, diagnostics: Diagnostics) => Promise<Planned>;

/**
 * Reads the input, plans all versions, and writes them: all or none.
 *
 * @throws DiagnosticError if the input has errors
 */
export async function writeVersions(
  options: InputOptions & OutputOptions,
  defaultOut: string,
  planOf: Planning,
): Promise<Written> {
  const { onProgress, signal, check } = options;
  const diagnostics = new Diagnostics();
  const { tryRead, recoverIn, writeOutputs } = await import("../output/write.js");
  const { from = defaultFolders.vendored } = options;
  const { path } = pathAndVersion(from);
  // A killed run may have left its output half written, and its output may be this run's source.
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
  const sets = plans.flatMap(({ vendored }) => vendored ?? []);
  const written = writeOutputs(
    [...targets, ...sets],
    { ...(check && { check }), ...(signal && { signal }) },
    diagnostics,
  );
  if (!written) throw new DiagnosticError(diagnostics.all);
  const report = {
    contracts: plans.map(({ contract }) => contract),
    outputs: written.slice(0, targets.length),
    warnings: diagnostics.all,
    remembered: plans.flatMap((plan) => plan.remembered ?? []),
    imports: plans.flatMap((plan) => plan.imports ?? []),
    ...(input.prose && { prose: input.prose }),
  };
  const vendored = written.slice(targets.length);
  return { report, targets, vendored, ...(input.fingerprints && { fingerprints: input.fingerprints }) };
}
