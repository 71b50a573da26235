/**
 * The verbs of the command line as functions. Each throws a `DiagnosticError` when the input has errors, and then nothing has been
 * written; warnings come with the report.
 */
import { join } from "node:path";
import type { Contract } from "./contract/model.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "./diagnostics/diagnostic.js";
import type { Naming } from "./emit/names.js";
import type { OutputReport, OutputTarget } from "./output/write.js";
import { readInput, type Input, type InputOptions } from "./pipeline.js";

export { contractFromJson, contractToJson } from "./contract/json.js";
export type * from "./contract/model.js";
export { codes, type Code } from "./diagnostics/codes.js";
export { DiagnosticError, type Diagnostic } from "./diagnostics/diagnostic.js";
export type { OutputReport } from "./output/write.js";
export type { InputOptions } from "./pipeline.js";

export interface OutputOptions {
  /** The folder in which each version of the services gets its own. */
  readonly out?: string;
  /** Report what would change; write nothing. */
  readonly check?: boolean;
}

export interface GenerateOptions extends InputOptions, OutputOptions {
  /** `wire` (default): members and methods as the WSDL has them; `camelCase`: with their first letters lowered. */
  readonly naming?: Naming;
}

export interface Report {
  readonly contracts: readonly Contract[];
  /** One for each version of the services. */
  readonly outputs: readonly OutputReport[];
  readonly warnings: readonly Diagnostic[];
  readonly prose?: Input["prose"];
}

/** Writes typed clients to `out` (default `generated`). @throws DiagnosticError */
export function generate(options: GenerateOptions = {}): Promise<Report> {
  void import("./emit/emit.js").catch(() => {}); // Loads while the source is read; what fails fails again below.
  return run(options, "generated", async ({ contracts, provenance }, out, diagnostics) => {
    const { emitFiles } = await import("./emit/emit.js");
    const { packageVersion } = await import("./emit/assets.js");
    const naming = options.naming ?? "wire";
    const settings = { naming, ...(options.agents && { agents: [...options.agents].sort() }) };
    const content = { version: packageVersion(), ...provenance, options: settings };
    return contracts.map((contract) => ({
      folder: join(out, contract.services),
      files: emitFiles(contract, { naming }, diagnostics),
      marker: { path: "manifest.json", content },
    }));
  });
}

/** Writes the contracts as canonical WSDL sets to `out` (default `wsdl`). @throws DiagnosticError */
export function vendor(options: InputOptions & OutputOptions & { readonly from: string } | InputOptions & OutputOptions & { readonly url: string }): Promise<Report> {
  return run(options, "wsdl", async ({ contracts, provenance }, out, diagnostics) => {
    const { vendorFiles } = await import("./vendor/vendor.js");
    return contracts.map((contract) => ({
      folder: join(out, contract.services),
      files: vendorFiles(contract, diagnostics),
      marker: { path: "SOURCE.json", content: { ...provenance } },
    }));
  });
}

/** The contracts of a source. @throws DiagnosticError */
export async function inspect(options: InputOptions = {}): Promise<readonly Contract[]> {
  const diagnostics = new Diagnostics();
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return input.contracts;
}

type Targets = (input: Input, out: string, diagnostics: Diagnostics) => Promise<readonly OutputTarget[]>;

async function run(options: InputOptions & OutputOptions, defaultOut: string, targetsOf: Targets): Promise<Report> {
  const { onProgress, signal, check } = options;
  const diagnostics = new Diagnostics();
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("computing the files");
  const targets = await targetsOf(input, options.out ?? defaultOut, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  signal?.throwIfAborted();
  onProgress?.("writing");
  const { writeOutputs } = await import("./output/write.js");
  const outputs = writeOutputs(targets, { ...(check && { check }), ...(signal && { signal }) }, diagnostics);
  if (!outputs) throw new DiagnosticError(diagnostics.all);
  return { contracts: input.contracts, outputs, warnings: diagnostics.all, ...(input.prose && { prose: input.prose }) };
}
