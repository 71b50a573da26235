/** `check`: compares clients and the vendored set with what would be written from the source. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import type { ImportExtension } from "../emit/import-extension.js";
import { settingsIn, swaggerIn } from "../emit/manifest.js";
import type { Naming } from "../emit/names.js";
import type { CheckedFolder } from "../output/check.js";
import type { OutputTarget } from "../output/model.js";
import { namedAgents, pathAndVersion, pathsIn } from "./arguments.js";
import { checkAgents, readInput, type Input, type InputOptions } from "./input.js";
import { clientTarget, defaultFolders, docsIn, settingsFor, vendoredTarget } from "./targets.js";

/** Options of `check`. */
export interface CheckOptions extends InputOptions {
  /** Folder of the clients. Default: `generated`. */
  readonly out?: string;
  /** Default: the naming in the client's manifest. */
  readonly naming?: Naming;
  /** Default: the extension in the client's manifest. */
  readonly importExtension?: ImportExtension;
}

/** The result of `check`. */
export interface Check {
  readonly folders: readonly CheckedFolder[];
  /** True if all files are up to date. */
  readonly holds: boolean;
}

/**
 * Compares the clients and the vendored set, if there is one, with the files that a run would write from the source.
 * Writes nothing. Agents and naming default to those in the client's manifest.
 *
 * @returns one entry for each folder, with its differences
 * @throws DiagnosticError if the input has errors
 * @example
 * ```ts
 * const { holds, folders } = await check();
 * if (!holds) console.error(folders.flatMap(({ findings }) => findings));
 * ```
 */
export async function check(options: CheckOptions = {}): Promise<Check> {
  const { onProgress, from = defaultFolders.vendored } = options;
  const diagnostics = new Diagnostics();
  const input = await readChecked(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("computing the files");
  const { path, services = options.services } = pathAndVersion(from);
  const isVendored = options.url === undefined && resolve(path) === resolve(defaultFolders.vendored);
  const clients: OutputTarget[] = [];
  const vendored: OutputTarget[] = [];
  for (const contract of input.contracts) {
    clients.push(await expectedClient(contract, input, options, diagnostics));
    // Selected agents or other documentation would give another vendored set.
    const isComparable = options.docs === undefined && (isVendored || !namedAgents(options.agents));
    if (isComparable && existsSync(join(defaultFolders.vendored, contract.services)))
      vendored.push(await vendoredTarget(contract, input.provenance, defaultFolders.vendored, diagnostics));
  }
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("comparing");
  const folders = await checkFolders({ clients, vendored }, services, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const { isUpToDate } = await import("../output/check.js");
  return { folders, holds: folders.every(({ findings }) => isUpToDate(findings)) };
}

/**
 * Reads all agents of a source, because the whole vendored set is checked. From a server, reads only the named agents.
 */
async function readChecked(options: CheckOptions, diagnostics: Diagnostics): Promise<Input | undefined> {
  const { agents: _agents, ...allAgents } = options;
  const input = await readInput(options.url === undefined ? allAgents : options, diagnostics);
  const agents = namedAgents(options.agents);
  if (input && agents) checkAgents(agents, input.contracts, diagnostics);
  return input;
}

/**
 * Returns the client that a run would write. Collects NS403 if the existing client has documentation that is not given,
 * and NS408 if it has JSON and no JSON binding is given.
 */
async function expectedClient(
  contract: Contract,
  { provenance }: Input,
  options: CheckOptions,
  diagnostics: Diagnostics,
): Promise<OutputTarget> {
  const { out = defaultFolders.client } = options;
  const folder = join(out, contract.services);
  const { docs, agents: remembered, ...settings } = settingsIn(folder);
  if (docs !== undefined && options.docs === undefined)
    diagnostics.error(problems.NS403.checked({ folder, docs: pathsIn(docs) }));
  const swagger = swaggerIn(folder);
  if (swagger !== undefined && !contract.webApi) diagnostics.error(problems.NS408.checked({ folder, swagger }));
  const { resolveImportExtension } = await import("../project/resolve-import-extension.js");
  const { importExtension } = resolveImportExtension(options.importExtension, folder);
  const agents = options.agents ? namedAgents(options.agents) : remembered;
  const naming = options.naming ?? settings.naming;
  const expected = { ...settings, ...(agents && { agents }), naming, importExtension, ...docsIn(options) };
  return clientTarget(contract, provenance, out, settingsFor(contract, expected), diagnostics);
}

/**
 * Compares folders with their targets, and adds folders of versions that the source no longer has, unless one version
 * is named.
 */
async function checkFolders(
  { clients, vendored }: { readonly clients: readonly OutputTarget[]; readonly vendored: readonly OutputTarget[] },
  services: string | undefined,
  diagnostics: Diagnostics,
): Promise<readonly CheckedFolder[]> {
  const [{ checkTarget, staleFolders }, { tryRead }] = await Promise.all([
    import("../output/check.js"),
    import("../output/write.js"),
  ]);
  const folders = [...vendored, ...clients].flatMap(
    (target) => tryRead(target.folder, diagnostics, () => checkTarget(target, diagnostics)) ?? [],
  );
  if (diagnostics.hasErrors) return [];
  const stale = services === undefined ? [...staleFolders(vendored), ...staleFolders(clients)] : [];
  return [...folders, ...stale];
}
