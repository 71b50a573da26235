/** Prepares the output folders: clients in `generated/Services88`, canonical WSDL sets in `wsdl/Services88`. */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { settingsIn, swaggerIn, type ClientSettings } from "../emit/manifest.js";
import { recordedDigests } from "../output/marker.js";
import type { OutputTarget } from "../output/model.js";
import { namedAgents, pathsIn } from "./arguments.js";
import type { Provenance } from "../source/model.js";

/** Default folders of clients and of vendored sets. */
export const defaultFolders = { client: "generated", vendored: "wsdl" } as const;

/** Settings from the command line or the configuration file. */
export type AskedSettings = Partial<ClientSettings>;

/**
 * Returns the settings for the client in a folder: given settings first, then those of the existing client. Collects
 * NS403 if the existing client has documentation of reference pages, and none are given.
 */
export function clientSettings(asked: AskedSettings, folder: string, diagnostics: Diagnostics): ClientSettings {
  const before = settingsIn(folder);
  if (before.docs !== undefined && asked.docs === undefined)
    diagnostics.warning(problems.NS403.lost({ folder, docs: pathsIn(before.docs) }));
  const { agents = before.agents, naming = before.naming, importExtension = before.importExtension } = asked;
  const named = namedAgents(agents);
  return { naming, importExtension, ...(named && { agents: named }), ...docsIn(asked) };
}

/** Settings of the existing client that are used again, because they were not given. */
export interface RememberedSettings {
  /** Folder of the client. */
  readonly folder: string;
  readonly agents?: readonly string[];
  readonly naming?: "camelCase";
}

/** Returns the settings in a folder's manifest that are not defaults and were not given. */
export function rememberedBy(folder: string, asked: AskedSettings): Omit<RememberedSettings, "folder"> {
  const { agents, naming } = settingsIn(folder);
  return {
    ...(agents && !asked.agents && { agents }),
    ...(naming === "camelCase" && asked.naming === undefined && { naming }),
  };
}

/** Collects NS109 for remembered agents that the contract lacks: warnings, or errors if all of them are missing. */
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

/**
 * Collects NS505 if `out` already has the name of the version, so that a second folder with the name would be created
 * inside it.
 */
export function refuseNesting({ services }: Contract, out: string, diagnostics: Diagnostics): void {
  const folder = resolve(out);
  if (basename(folder).toLowerCase() !== services.toLowerCase() || existsSync(join(folder, services))) return;
  diagnostics.error(problems.NS505.nested({ out, services, above: dirname(out) }));
}

/** Collects a warning NS408 if the existing client has JSON, and the contract has no JSON binding. */
export function warnOfLostJson({ webApi }: Contract, folder: string, diagnostics: Diagnostics): void {
  const swagger = swaggerIn(folder);
  if (swagger !== undefined && !webApi) diagnostics.warning(problems.NS408.lost({ folder, swagger }));
}

/** Returns the settings without agents that the contract lacks. */
export const settingsFor = ({ agents: there }: Contract, { agents, ...settings }: ClientSettings): ClientSettings => ({
  ...settings,
  ...(agents && { agents: agents.filter((name) => there.some((agent) => agent.name === name)) }),
});

/** Returns the base names of `docs`, as the manifest records them: a text if there is only one. */
export function docsIn({ docs }: Pick<AskedSettings, "docs">): Pick<AskedSettings, "docs"> {
  const [first, ...others] = pathsIn(docs).map((path) => basename(path));
  if (first === undefined) return {};
  return { docs: others.length === 0 ? first : [first, ...others] };
}

/** Returns the folder of a client with all its files. */
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
    marker: {
      path: manifestName,
      content: manifestOf(settled(provenance, join(folder, manifestName)), settings, contract.webApi),
    },
  };
}

/** Returns the folder of a vendored set with all its files. */
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

/** Keeps the digests of an existing marker for equal documents. Earlier versions computed them with line ends. */
function settled(provenance: Provenance, marker: string): Provenance {
  const recorded = recordedDigests(marker);
  const digests = Object.entries(provenance.digests).map(([path, digest]) => {
    const before = recorded.get(path);
    return [path, before !== undefined && provenance.isEarlierDigest?.(path, before) ? before : digest] as const;
  });
  return { ...provenance, digests: Object.fromEntries(digests) };
}
