/** What is written of contracts, and where: clients to `generated/Services88`, canonical WSDL sets to `wsdl/Services88`. */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { settingsIn, type ClientSettings } from "../emit/manifest.js";
import { recordedDigests } from "../output/marker.js";
import type { OutputTarget } from "../output/model.js";
import { namedAgents } from "./input.js";
import type { Provenance } from "../source/model.js";

export const defaultFolders = { client: "generated", vendored: "wsdl" } as const;

/** The settings that a user gives on the command line or in the configuration. */
export type AskedSettings = Partial<ClientSettings>;

/**
 * Returns the settings of the client to write into a folder: those asked for, else those of the client that is there. Collects NS403 if that client
 * has prose from reference pages that are not given now.
 */
export function clientSettings(asked: AskedSettings, folder: string, diagnostics: Diagnostics): ClientSettings {
  const before = settingsIn(folder);
  if (before.docs !== undefined && asked.docs === undefined)
    diagnostics.warning(problems.NS403.lost({ folder, docs: before.docs }));
  const { agents = before.agents, naming = before.naming, importExtension = before.importExtension } = asked;
  const named = namedAgents(agents);
  return { naming, importExtension, ...(named && { agents: named }), ...docsIn(asked) };
}

/** The settings of a client that are used again because they were not given. */
export interface RememberedSettings {
  /** The client's folder. */
  readonly folder: string;
  readonly agents?: readonly string[];
  readonly naming?: "camelCase";
}

/** Returns what the manifest in a folder says beyond the defaults and nobody asked for. */
export function rememberedBy(folder: string, asked: AskedSettings): Omit<RememberedSettings, "folder"> {
  const { agents, naming } = settingsIn(folder);
  return {
    ...(agents && !asked.agents && { agents }),
    ...(naming === "camelCase" && asked.naming === undefined && { naming }),
  };
}

/** Collects NS109 for remembered agents that the contract lacks: a warning, or an error if it lacks all of them. */
export function warnOfGone(
  { agents = [] }: Pick<RememberedSettings, "agents">,
  contract: Contract,
  diagnostics: Diagnostics,
): void {
  const gone = agents.filter((name) => !contract.agents.some((each) => each.name === name));
  const all = gone.length > 0 && gone.length === agents.length;
  for (const name of gone)
    if (all) diagnostics.error(problems.NS109.allGone({ services: contract.services, agent: name }));
    else diagnostics.warning(problems.NS109.gone({ services: contract.services, agent: name }));
}

/** Collects NS505 where `out` is itself named as the version whose folder would be made in it. */
export function refuseNesting({ services }: Contract, out: string, diagnostics: Diagnostics): void {
  const folder = resolve(out);
  if (basename(folder).toLowerCase() !== services.toLowerCase() || existsSync(join(folder, services))) return;
  diagnostics.error(problems.NS505.nested({ out, services, above: dirname(out) }));
}

/** Returns the settings without agents that the contract does not have: an agent that is gone cannot be generated any more. */
export const settingsFor = ({ agents: there }: Contract, { agents, ...settings }: ClientSettings): ClientSettings => ({
  ...settings,
  ...(agents && { agents: agents.filter((name) => there.some((agent) => agent.name === name)) }),
});

/** Where documentation comes from, as a manifest names it. */
export const docsIn = ({ docs }: { readonly docs?: string }): { readonly docs?: string } =>
  docs === undefined ? {} : { docs: basename(docs) };

export async function clientTarget(
  contract: Contract,
  provenance: Provenance,
  out: string,
  settings: ClientSettings,
  diagnostics: Diagnostics,
): Promise<OutputTarget> {
  const [{ emitFiles }, { manifestName, manifestOf }] = await Promise.all([
    import("../emit/emit.js"),
    import("../emit/manifest.js"),
  ]);
  const { naming, importExtension, agents } = settings;
  const folder = join(out, contract.services);
  return {
    folder,
    files: emitFiles(agents ? pickAgents(contract, agents) : contract, { naming, importExtension }, diagnostics),
    marker: { path: manifestName, content: manifestOf(settled(provenance, join(folder, manifestName)), settings) },
  };
}

export async function vendoredTarget(
  contract: Contract,
  provenance: Provenance,
  out: string,
  diagnostics: Diagnostics,
): Promise<OutputTarget> {
  const [{ vendorFiles }, { keepBinding }] = await Promise.all([
    import("../vendor/vendor.js"),
    import("../webapi/bind.js"),
  ]);
  const folder = join(out, contract.services);
  const { source, digests } = settled(provenance, join(folder, "SOURCE.json"));
  return {
    folder,
    files: vendorFiles(keepBinding(contract, folder, diagnostics), diagnostics),
    marker: { path: "SOURCE.json", content: { source, digests } },
  };
}

/** Keeps the digests of the marker that is there for the same documents: earlier versions counted line ends, and nothing else differs. */
function settled(provenance: Provenance, marker: string): Provenance {
  const recorded = recordedDigests(marker);
  const digests = Object.entries(provenance.digests).map(([path, digest]) => {
    const before = recorded.get(path);
    return [path, before !== undefined && provenance.isEarlierDigest?.(path, before) ? before : digest] as const;
  });
  return { ...provenance, digests: Object.fromEntries(digests) };
}
