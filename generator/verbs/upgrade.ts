/** `upgrade`: compares with the vendored version, finds the lines that break, then writes the vendored set and the clients, or nothing. */
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
import { checkAgents, namedAgents, readInput, versionsOf, type InputOptions } from "./input.js";
import type { Provenance } from "../source/model.js";
import { clientSettings, clientTarget, defaultFolders, settingsFor, vendoredTarget } from "./targets.js";

export interface UpgradeOptions extends InputOptions {
  /** Where the clients are. Default: `generated`. */
  readonly out?: string;
  /** Where the vendored set is: it says what the old version was. Default: `wsdl`. */
  readonly vendored?: string;
  /** Default: as the client's manifest says. */
  readonly naming?: Naming;
  /** Default: as the client's manifest says. */
  readonly importExtension?: ImportExtension;
  /** The `tsconfig.json` of what uses the client. Default: `tsconfig.json`, where there is one. */
  readonly project?: string;
  /**
   * Write nothing if there is a change of this category or a worse one; `hit`: if a line of the project is hit. With any of them, nothing is written
   * either if a file of the project could not be analysed.
   */
  readonly failOn?: FailOn;
  /** Rules whose changes and hits are left out and only counted; `failOn` ignores them. */
  readonly except?: readonly RuleId[];
}

export type FailOn = Exclude<Category, "doc"> | "hit";

export interface UpgradedVersion {
  readonly before: { readonly services: string; readonly agents: number; readonly operations: number };
  readonly after: UpgradedVersion["before"];
  /** Of the agents that the client has. */
  readonly changes: readonly Change[];
  /** The rules of `except`, with the number of changes that were left out for each. */
  readonly excepted: readonly Excepted[];
  /** Absent without a project. */
  readonly impact?: Impact;
}

export interface Upgrade {
  readonly versions: readonly UpgradedVersion[];
  /** Why nothing was written; absent where it was. */
  readonly stopped?: FailOn;
  readonly outputs: readonly OutputReport[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Compares a new version with the vendored one, finds the lines of the project that it breaks, then writes the vendored set and the clients in one go.
 * Writes nothing if `failOn` says so.
 *
 * @throws DiagnosticError if the input has errors; then nothing has been written.
 */
export async function upgrade(options: UpgradeOptions): Promise<Upgrade> {
  const diagnostics = new Diagnostics();
  const done = await upgraded(options, diagnostics);
  if (!done || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const { unreadDiagnostics } = await import("../impact/report.js");
  const severity = options.failOn === undefined ? "warning" : "error";
  const unread = done.versions.flatMap(({ impact }) => (impact ? unreadDiagnostics(impact, severity) : []));
  return { ...done, warnings: [...diagnostics.all, ...unread] };
}

/** Returns undefined, with diagnostics and nothing written, if the input has errors. */
async function upgraded(
  options: UpgradeOptions,
  diagnostics: Diagnostics,
): Promise<Omit<Upgrade, "warnings"> | undefined> {
  const { onProgress, signal, failOn } = options;
  const read = await readBoth(options, diagnostics);
  if (!read) return undefined;
  const versions: UpgradedVersion[] = [];
  const targets: OutputTarget[] = [];
  for (const { before, after } of read.pairs) {
    onProgress?.(`comparing ${before.services} with ${after.services}`);
    const { version, written } = await upgradedVersion(before, after, read.provenance, options, diagnostics);
    versions.push(version);
    targets.push(...written);
  }
  if (diagnostics.hasErrors) return undefined;
  if (failOn !== undefined && versions.some((each) => hasUnread(each) || isStruck(each, failOn)))
    return { versions, stopped: failOn, outputs: [] };
  signal?.throwIfAborted();
  onProgress?.("writing");
  const { writeOutputs } = await import("../output/write.js");
  const outputs = writeOutputs(targets, { ...(signal && { signal }) }, diagnostics);
  return outputs && { versions, outputs };
}

interface Read {
  readonly provenance: Provenance;
  readonly pairs: readonly { readonly before: Contract; readonly after: Contract }[];
}

async function readBoth(options: UpgradeOptions, diagnostics: Diagnostics): Promise<Read | undefined> {
  const { vendored = defaultFolders.vendored, onProgress, signal, agents: asked, ...source } = options;
  const agents = namedAgents(asked);
  if (!existsSync(vendored)) {
    diagnostics.error(problems.NS101.noVendored({ path: vendored }));
    return undefined;
  }
  const { tryRead, recoverIn } = await import("../output/write.js");
  tryRead(vendored, diagnostics, () => recoverIn(vendored));
  const reading = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
  const old = await readInput({ ...reading, from: vendored }, diagnostics);
  // Of a server, only what is written is asked for.
  const isAll = agents !== undefined && old !== undefined && keptAgents(agents, old.contracts).length === agents.length;
  const next =
    old &&
    (await readInput({ ...source, ...reading, ...(options.url !== undefined && isAll && { agents }) }, diagnostics));
  if (!old || !next || diagnostics.hasErrors) return undefined;
  if (agents) checkAgents(agents, [...old.contracts, ...next.contracts], diagnostics);
  const pairs = next.contracts.flatMap((after) => {
    const before = predecessor(after, old.contracts);
    if (!before)
      diagnostics.error(
        problems.NS108.noPredecessor({ vendored, held: versionsOf(old.contracts), services: after.services }),
      );
    return before ? [{ before, after }] : [];
  });
  return diagnostics.hasErrors ? undefined : { provenance: next.provenance, pairs };
}

async function upgradedVersion(
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
  const all = compareContracts(before, after, settings.agents);
  const { changes, excepted } = withoutRules(all, options.except);
  const impact = await impactOf(before, was, is, all, options, diagnostics);
  return {
    version: { before: sizeOf(was), after: sizeOf(is), changes, excepted, ...(impact && { impact }) },
    written: [
      await vendoredTarget(
        agents ? pickAgents(after, keptAgents(agents, [before])) : after,
        provenance,
        vendored,
        diagnostics,
      ),
      await clientTarget(after, provenance, out, settingsFor(after, settings), diagnostics),
    ],
  };
}

/** The client has the agents that are named; the vendored set, which other clients may be made from, loses none for that. */
const keptAgents = (named: readonly string[], vendored: readonly Contract[]): readonly string[] => [
  ...new Set([...vendored.flatMap((each) => each.agents.map(({ name }) => name)), ...named]),
];

/** The same services, or the only ones that there are: under another name. */
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
export const isStruck = ({ changes, impact }: UpgradedVersion, failOn: FailOn): boolean =>
  failOn === "hit" ? (impact?.hits.length ?? 0) > 0 : changes.some((change) => breaks(change, failOn));

/** True if a file of the project, which may be hit, could not be analysed. */
export const hasUnread = ({ impact }: UpgradedVersion): boolean => (impact?.unread.length ?? 0) > 0;
