/** `check`: compares clients and the vendored set with what would be written from the source. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import type { ImportExtension } from "../emit/import-extension.js";
import { settingsIn } from "../emit/manifest.js";
import type { Naming } from "../emit/names.js";
import type { CheckedFolder } from "../output/check.js";
import type { OutputTarget } from "../output/model.js";
import { checkAgents, namedAgents, pathAndVersion, readInput, type InputOptions } from "./input.js";
import { clientTarget, defaultFolders, docsIn, settingsFor, vendoredTarget } from "./targets.js";

export interface CheckOptions extends InputOptions {
  /** The folder of the clients. Default: `generated`. */
  readonly out?: string;
  /** Default: as the client's manifest says. */
  readonly naming?: Naming;
  /** Default: as the client's manifest says. */
  readonly importExtension?: ImportExtension;
}

export interface Check {
  readonly folders: readonly CheckedFolder[];
  /** True if every file is as it would be written. */
  readonly holds: boolean;
}

/**
 * Compares the clients and the vendored set, if there is one, with what would be written from the source. Agents and naming that are not given are
 * taken from the manifest. Writes nothing.
 *
 * @throws DiagnosticError
 */
export async function check(options: CheckOptions = {}): Promise<Check> {
  const [{ checkTarget, isUpToDate, staleFolders }, { tryRead }, { resolveImportExtension }] = await Promise.all([
    import("../output/check.js"),
    import("../output/write.js"),
    import("../project/resolve-import-extension.js"),
  ]);
  const { out = defaultFolders.client, naming, onProgress, from = defaultFolders.vendored } = options;
  const agents = namedAgents(options.agents);
  const diagnostics = new Diagnostics();
  // A server is asked for the agents that are wanted; of a file, the vendored set is checked whole.
  const { agents: _, ...whole } = options;
  const input = await readInput(options.url === undefined ? whole : options, diagnostics);
  if (input && agents) checkAgents(agents, input.contracts, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("computing the files");
  const { path, services = options.services } = pathAndVersion(from);
  const isVendored = options.url === undefined && resolve(path) === resolve(defaultFolders.vendored);
  const clients: OutputTarget[] = [];
  const vendored: OutputTarget[] = [];
  for (const contract of input.contracts) {
    const { docs, agents: remembered, ...settings } = settingsIn(join(out, contract.services));
    if (docs !== undefined && options.docs === undefined)
      diagnostics.error(problems.NS403.checked({ folder: join(out, contract.services), docs }));
    const chosen = options.agents ? agents : remembered;
    const { importExtension } = resolveImportExtension(options.importExtension, join(out, contract.services));
    const asked = { naming: naming ?? settings.naming, importExtension, ...docsIn(options) };
    clients.push(
      await clientTarget(
        contract,
        input.provenance,
        out,
        settingsFor(contract, { ...settings, ...(chosen && { agents: chosen }), ...asked }),
        diagnostics,
      ),
    );
    // With a part of the agents, or with prose from elsewhere, it is another set that would be written.
    const same = options.docs === undefined && (isVendored || !agents);
    if (same && existsSync(join(defaultFolders.vendored, contract.services)))
      vendored.push(await vendoredTarget(contract, input.provenance, defaultFolders.vendored, diagnostics));
  }
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("comparing");
  const folders = [...vendored, ...clients].flatMap(
    (target) => tryRead(target.folder, diagnostics, () => checkTarget(target, diagnostics)) ?? [],
  );
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const stale = services === undefined ? [...staleFolders(vendored), ...staleFolders(clients)] : [];
  const all = [...folders, ...stale];
  return { folders: all, holds: all.every(({ findings }) => isUpToDate(findings)) };
}
