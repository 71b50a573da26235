/** `check`: compares clients and the vendored set with what would be written from the source. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import type { ImportExtension } from "../emit/import-extension.js";
import { settingsIn, swaggerIn } from "../emit/manifest.js";
import type { Naming } from "../emit/names.js";
import type { AgentDifference, CheckedFolder, CheckKind } from "../output/check.js";
import type { OutputTarget } from "../output/model.js";
import { namedAgents, pathAndVersion, pathsIn } from "./arguments.js";
import { checkAgents, readInput, type Input, type InputOptions } from "./input.js";
import { agentOf } from "./removed-agents.js";
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
  const chosen = new Map<string, { readonly agents: readonly string[]; readonly there: ReadonlySet<string> }>();
  const vendored: OutputTarget[] = [];
  for (const contract of input.contracts) {
    const { target, agents } = await expectedClient(contract, input, options, diagnostics);
    clients.push(target);
    if (agents) chosen.set(target.folder, { agents, there: new Set(contract.agents.map(({ name }) => name)) });
    // Selected agents or other documentation would give another vendored set.
    const isComparable = options.docs === undefined && (isVendored || !namedAgents(options.agents));
    if (isComparable && existsSync(join(defaultFolders.vendored, contract.services)))
      vendored.push(await vendoredTarget(contract, input.provenance, defaultFolders.vendored, diagnostics));
  }
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("comparing");
  const checked = await checkFolders({ clients, vendored }, services, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const { isUpToDate } = await import("../output/check.js");
  const folders = checked.map((each) => {
    const agents = agentDifference(each, chosen.get(each.folder));
    return { ...each, ...(agents && { agents }) };
  });
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
 * Compares the agents of a client, which have a file each, with the chosen ones. An agent that the source lacks is no
 * difference of the choice.
 */
function agentDifference(
  { findings }: CheckedFolder,
  chosen: { readonly agents: readonly string[]; readonly there: ReadonlySet<string> } | undefined,
): AgentDifference | undefined {
  const named = (...kinds: readonly CheckKind[]): readonly string[] =>
    findings.flatMap(({ path, kind }) => (kinds.includes(kind) ? (agentOf(path) ?? []) : []));
  if (!chosen) return undefined;
  const extra = [...named("stale"), ...named("orphan")].filter((each) => chosen.there.has(each));
  const missing = named("missing");
  const hasOthers = chosen.agents.length > missing.length;
  return extra.length > 0 || (missing.length > 0 && hasOthers) ? { chosen: chosen.agents, extra, missing } : undefined;
}

/**
 * Returns the client that a run would write, and its agents unless these are all. Collects NS403 if the existing client has documentation that is not given,
 * and NS408 if it has JSON and no JSON binding is given.
 */
async function expectedClient(
  contract: Contract,
  { provenance }: Input,
  options: CheckOptions,
  diagnostics: Diagnostics,
): Promise<{ readonly target: OutputTarget; readonly agents?: readonly string[] | undefined }> {
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
  const target = await clientTarget(contract, provenance, out, settingsFor(contract, expected), diagnostics);
  return { target, agents };
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
