/**
 * `upgrade`: compares a new version with the vendored one, finds the lines that break, then writes the vendored set and
 * the clients.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Excepted } from "../changes/except.js";
import { breaks, type Category, type Change } from "../changes/model.js";
import type { RuleId } from "../changes/rules/index.js";
import type { Contract } from "../contract/model.js";
import { operationCount, pickAgents } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ClientSettings } from "../emit/manifest.js";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Naming } from "../emit/names.js";
import type { Impact } from "../impact/model.js";
import type { OutputTarget } from "../output/model.js";
import type { OutputReport } from "../output/write.js";
import { namedAgents } from "./arguments.js";
import { warnIfJsonIsNotCompared } from "./compared-versions.js";
import { checkAgents, readInput, versionsOf, type Input, type InputOptions } from "./input.js";
import type { Provenance } from "../source/model.js";
import { clientSettings, clientTarget, defaultFolders, settingsFor, vendoredTarget } from "./targets.js";

/** Options of `upgrade`. */
export interface UpgradeOptions extends InputOptions {
  /** Folder of the clients. Default: `generated`. */
  readonly out?: string;
  /** Folder of the vendored set, which is the old version. Default: `wsdl`. */
  readonly vendored?: string;
  /** Default: the naming in the client's manifest. */
  readonly naming?: Naming;
  /** Default: the extension in the client's manifest. */
  readonly importExtension?: ImportExtension;
  /** Path of the `tsconfig.json` that compiles the code with the client. Default: `tsconfig.json`, if it exists. */
  readonly project?: string;
  /**
   * Write nothing if there is a change of this category or a more serious one. `hit`: write nothing if a line of the
   * project breaks. With any value, nothing is written if a file of the project could not be analysed.
   */
  readonly failOn?: FailOn;
  /** Rules whose changes and hits are excluded and only counted. `failOn` ignores them. */
  readonly except?: readonly RuleId[];
}

/** The condition under which `upgrade` writes nothing. */
export type FailOn = Exclude<Category, "doc"> | "hit";

/** The upgrade of one services version. */
export interface UpgradedVersion {
  readonly before: { readonly services: string; readonly agents: number; readonly operations: number };
  readonly after: UpgradedVersion["before"];
  /** Changes that concern the agents of the client. */
  readonly changes: readonly Change[];
  /** The rules of `except`, each with the number of excluded changes. */
  readonly excepted: readonly Excepted[];
  /** Lines of the project that break. Absent without a project. */
  readonly impact?: Impact;
}

/** The result of `upgrade`. */
export interface Upgrade {
  readonly versions: readonly UpgradedVersion[];
  /** The value of `failOn`, if it prevented writing. */
  readonly stopped?: FailOn;
  readonly outputs: readonly OutputReport[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Compares a new version with the vendored one, finds the lines of the project that break, then writes the vendored set
 * and the clients: all files or none.
 *
 * @throws DiagnosticError if the input has errors; then nothing is written
 * @example
 * ```ts
 * const { versions, stopped } = await upgrade({ from: "Services88.zip", failOn: "hit" });
 * if (stopped) console.error(versions.flatMap(({ impact }) => impact?.hits ?? []));
 * ```
 */
export async function upgrade(options: UpgradeOptions): Promise<Upgrade> {
  const diagnostics = new Diagnostics();
  const done = await compareAndWrite(options, diagnostics);
  if (!done || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const { unreadDiagnostics } = await import("../impact/report.js");
  const severity = options.failOn === undefined ? "warning" : "error";
  const unread = done.versions.flatMap(({ impact }) => (impact ? unreadDiagnostics(impact, severity) : []));
  return { ...done, warnings: [...diagnostics.all, ...unread] };
}

/** Returns undefined, with diagnostics, if the input has errors. Nothing is written then. */
async function compareAndWrite(
  options: UpgradeOptions,
  diagnostics: Diagnostics,
): Promise<Omit<Upgrade, "warnings"> | undefined> {
  const { onProgress, signal, failOn } = options;
  const read = await readVersions(options, diagnostics);
  if (!read) return undefined;
  const versions: UpgradedVersion[] = [];
  const targets: OutputTarget[] = [];
  for (const { before, after } of read.pairs) {
    onProgress?.(`comparing ${before.services} with ${after.services}`);
    const { version, written } = await upgradeVersion(before, after, read.provenance, options, diagnostics);
    versions.push(version);
    targets.push(...written);
  }
  if (diagnostics.hasErrors) return undefined;
  if (failOn !== undefined && versions.some((each) => hasUnread(each) || isAffected(each, failOn)))
    return { versions, stopped: failOn, outputs: [] };
  signal?.throwIfAborted();
  onProgress?.("writing");
  const { writeOutputs } = await import("../output/write.js");
  const outputs = writeOutputs(targets, { ...(signal && { signal }) }, diagnostics);
  return outputs && { versions, outputs };
}

/** The new contracts, each with the vendored contract that it replaces. */
interface ReadVersions {
  readonly provenance: Provenance;
  readonly pairs: readonly { readonly before: Contract; readonly after: Contract }[];
}

/** Reads the vendored set and the new source. Returns undefined, with diagnostics, if one of them has errors. */
async function readVersions(options: UpgradeOptions, diagnostics: Diagnostics): Promise<ReadVersions | undefined> {
  const { vendored = defaultFolders.vendored } = options;
  const agents = namedAgents(options.agents);
  const old = await readVendored(vendored, options, diagnostics);
  const next = old && (await readNew(options, agents, old.contracts, diagnostics));
  if (!old || !next || diagnostics.hasErrors) return undefined;
  if (agents) checkAgents(agents, [...old.contracts, ...next.contracts], diagnostics);
  const pairs = pairVersions(vendored, old.contracts, next.contracts, diagnostics);
  return diagnostics.hasErrors ? undefined : { provenance: next.provenance, pairs };
}

/** Reads the vendored set. Collects NS101 if it does not exist. */
async function readVendored(
  folder: string,
  { onProgress, signal }: UpgradeOptions,
  diagnostics: Diagnostics,
): Promise<Input | undefined> {
  if (!existsSync(folder)) {
    diagnostics.error(problems.NS101.noVendored({ path: folder }));
    return undefined;
  }
  const { tryRead, recoverIn } = await import("../output/write.js");
  tryRead(folder, diagnostics, () => recoverIn(folder));
  return readInput({ ...(onProgress && { onProgress }), ...(signal && { signal }), from: folder }, diagnostics);
}

/**
 * Reads the new version with all its agents. From a server, only the named agents are read if the vendored set has no
 * others.
 */
async function readNew(
  { vendored: _vendored, agents: _agents, ...source }: UpgradeOptions,
  agents: readonly string[] | undefined,
  vendored: readonly Contract[],
  diagnostics: Diagnostics,
): Promise<Input | undefined> {
  const isAll = agents !== undefined && withVendoredAgents(agents, vendored).length === agents.length;
  return readInput({ ...source, ...(source.url !== undefined && isAll && { agents }) }, diagnostics);
}

/** Pairs each new contract with the vendored contract that it replaces. Collects NS108 if there is none. */
function pairVersions(
  vendored: string,
  old: readonly Contract[],
  next: readonly Contract[],
  diagnostics: Diagnostics,
): ReadVersions["pairs"] {
  return next.flatMap((after) => {
    const before = predecessor(after, old);
    if (!before)
      diagnostics.error(problems.NS108.noPredecessor({ vendored, held: versionsOf(old), services: after.services }));
    return before ? [{ before, after }] : [];
  });
}

/** Compares one version, and prepares the files to write. */
async function upgradeVersion(
  before: Contract,
  after: Contract,
  provenance: Provenance,
  options: UpgradeOptions,
  diagnostics: Diagnostics,
): Promise<{ readonly version: UpgradedVersion; readonly written: readonly OutputTarget[] }> {
  const { out = defaultFolders.client, vendored = defaultFolders.vendored } = options;
  const agents = namedAgents(options.agents);
  const folder = join(out, before.services);
  const [{ resolveImportExtension }, { compareContracts }, { withoutRules }] = await Promise.all([
    import("../project/resolve-import-extension.js"),
    import("../changes/compare.js"),
    import("../changes/except.js"),
  ]);
  const { importExtension } = resolveImportExtension(options.importExtension, folder);
  const settings = clientSettings({ ...options, importExtension }, folder, diagnostics);
  const [was, is] = [picked(before, settings), picked(after, settings)];
  for (const gone of agents?.filter((name) => !after.agents.some((each) => each.name === name)) ?? []) {
    diagnostics.warning(problems.NS109.namedButGone({ services: after.services, agent: gone }));
  }
  // The comparison has the binding that was read. The files keep the old one if no Swagger was given.
  const { keepBinding } = await import("../webapi/bind.js");
  const kept = keepBinding(after, join(vendored, after.services), diagnostics);
  // Without a binding on the old side, nobody has a JSON client yet.
  if (before.webApi) warnIfJsonIsNotCompared(before, after, { before: "", after: " with --swagger" }, diagnostics);
  const all = compareContracts(before, after, settings.agents);
  const { changes, excepted } = withoutRules(all, options.except);
  const impact = await impactOf(before, was, is, all, options, diagnostics);
  return {
    version: { before: sizeOf(was), after: sizeOf(is), changes, excepted, ...(impact && { impact }) },
    written: [
      await vendoredTarget(
        agents ? pickAgents(kept, withVendoredAgents(agents, [before])) : kept,
        provenance,
        vendored,
        diagnostics,
      ),
      await clientTarget(kept, provenance, out, settingsFor(after, settings), diagnostics),
    ],
  };
}

/**
 * Returns the named agents and all vendored ones. The vendored set keeps its agents, because other clients may use it.
 */
const withVendoredAgents = (named: readonly string[], vendored: readonly Contract[]): readonly string[] => [
  ...new Set([...vendored.flatMap((each) => each.agents.map(({ name }) => name)), ...named]),
];

/** Returns the old contract of the same services; or the only old contract, if the services were renamed. */
const predecessor = (after: Contract, old: readonly Contract[]): Contract | undefined =>
  old.find((each) => each.services === after.services) ?? (old.length === 1 ? old[0] : undefined);

const picked = (contract: Contract, { agents }: ClientSettings): Contract =>
  agents ? pickAgents(contract, agents) : contract;

const sizeOf = (contract: Contract): UpgradedVersion["before"] => ({
  services: contract.services,
  agents: contract.agents.length,
  operations: operationCount(contract),
});

async function impactOf(
  whole: Contract,
  before: Contract,
  after: Contract,
  changes: readonly Change[],
  options: UpgradeOptions,
  diagnostics: Diagnostics,
): Promise<Impact | undefined> {
  const { project = "tsconfig.json", except = [], onProgress, signal } = options;
  const needsClient = options.failOn === "hit";
  if (options.project === undefined && !needsClient && !existsSync(project)) return undefined;
  const [{ findImpact }, { withoutRulesIn }] = await Promise.all([
    import("../impact/impact.js"),
    import("../impact/except.js"),
  ]);
  const found = await findImpact(
    before,
    after,
    changes,
    {
      project,
      needsClient,
      whole: { before: whole, after },
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    },
    diagnostics,
  );
  return found && except.length > 0 ? withoutRulesIn(found, except) : found;
}

/** True if a version has a change or a hit that `failOn` names. */
export const isAffected = ({ changes, impact }: UpgradedVersion, failOn: FailOn): boolean =>
  failOn === "hit" ? (impact?.hits.length ?? 0) > 0 : changes.some((change) => breaks(change, failOn));

/** True if a file of the project could not be analysed, so that it may break. */
export const hasUnread = ({ impact }: UpgradedVersion): boolean => (impact?.unread.length ?? 0) > 0;
