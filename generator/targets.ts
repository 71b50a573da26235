/** What is written of contracts, and where: clients to `generated/Services88`, canonical WSDL sets to `wsdl/Services88`. */
import { basename, join } from "node:path";
import type { Contract } from "./contract/model.js";
import { pickAgents } from "./contract/queries.js";
import type { Diagnostics } from "./diagnostics/diagnostic.js";
import type { ClientSettings } from "./emit/manifest.js";
import type { OutputTarget } from "./output/write.js";
import type { Provenance } from "./source/model.js";

export const defaultFolders = { client: "generated", vendored: "wsdl" } as const;

/** The settings without agents that the contract does not have: one that is gone cannot be generated any more. */
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
    import("./emit/emit.js"),
    import("./emit/manifest.js"),
  ]);
  const { naming, agents } = settings;
  return {
    folder: join(out, contract.services),
    files: emitFiles(agents ? pickAgents(contract, agents) : contract, { naming }, diagnostics),
    marker: { path: manifestName, content: manifestOf(provenance, settings) },
  };
}

export async function vendoredTarget(
  contract: Contract,
  provenance: Provenance,
  out: string,
  diagnostics: Diagnostics,
): Promise<OutputTarget> {
  const { vendorFiles } = await import("./vendor/vendor.js");
  return {
    folder: join(out, contract.services),
    files: vendorFiles(contract, diagnostics),
    marker: { path: "SOURCE.json", content: { ...provenance } },
  };
}
