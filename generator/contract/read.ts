/** Reads the contracts of a source: reads its documents, parses them and builds the contracts. */
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/model.js";
import { readDocuments } from "../wsdl/read-documents.js";
import { agentsIn, buildContracts, type BuildOptions } from "./build-contracts.js";
import type { Contract } from "./model.js";

/** The contracts of a source. */
export interface ReadContracts {
  readonly contracts: readonly Contract[];
  /** Names of all agents of the source, also of those that were not built. */
  readonly available: readonly string[];
}

/** Returns one contract for each services version in the source. */
export async function readContracts(
  source: Source,
  diagnostics: Diagnostics,
  options: BuildOptions = {},
): Promise<readonly Contract[]> {
  return (await readWithNames(source, diagnostics, options)).contracts;
}

/** Returns the contracts as `readContracts` does, and the names of all agents. */
export async function readWithNames(
  source: Source,
  diagnostics: Diagnostics,
  options: BuildOptions = {},
): Promise<ReadContracts> {
  const documents = await readDocuments(source, diagnostics);
  return { contracts: buildContracts(documents, diagnostics, options), available: agentsIn(documents) };
}
