/** Adds the documentation of reference pages and Swagger files to contracts. */
import type { Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { ReadReference } from "../reference/model.js";

/** Contracts with documentation. */
export interface Documented {
  readonly contracts: readonly Contract[];
  /** The documented names that the contracts have and those that they lack. */
  readonly prose: { readonly matched: number; readonly unmatched: readonly string[] };
  /** Digests of the sources, in the order in which they were given. */
  readonly fingerprints: readonly string[];
}

/**
 * Returns contracts with the documentation of all paths. Returns undefined, with diagnostics, if a path has none. Collects a warning NS402 for a path that
 * documents nothing of the contracts.
 */
export async function withProse(
  contracts: readonly Contract[],
  paths: readonly string[],
  onProgress: ((message: string) => void) | undefined,
  diagnostics: Diagnostics,
): Promise<Documented | undefined> {
  const [{ readReference }, { attachProse }, { combined, newestFirst }] = await Promise.all([
    import("../reference/read.js"),
    import("../reference/attach.js"),
    import("../reference/newest.js"),
  ]);
  const references = new Map<string, ReadReference>();
  for (const path of paths) {
    onProgress?.(`reading the prose of ${path}`);
    const reference = await readReference(path, diagnostics);
    if (!reference) return undefined;
    references.set(path, reference);
    if (contracts.every((contract) => attachProse(contract, reference).matched === 0))
      diagnostics.warning(problems.NS402.unmatched({ path }));
  }
  const all = combined(newestFirst([...references.keys()]).flatMap((path) => references.get(path) ?? []));
  const attached = contracts.map((contract) => attachProse(contract, all));
  return {
    contracts: attached.map(({ contract }) => contract),
    prose: {
      matched: attached.reduce((sum, { matched }) => sum + matched, 0),
      unmatched: attached.flatMap(({ unmatched }) => unmatched),
    },
    fingerprints: paths.map((path) => references.get(path)?.fingerprint ?? ""),
  };
}
