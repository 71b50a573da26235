/** Reads the contracts of a source: reads its documents, parses them and builds the contracts. */
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/model.js";
import { readDocuments } from "../wsdl/read-documents.js";
import { buildContracts, type BuildOptions } from "./build-contracts.js";
import type { Contract } from "./model.js";

/** Returns one contract for each services version in the source. */
export async function readContracts(
  source: Source,
  diagnostics: Diagnostics,
  options: BuildOptions = {},
): Promise<readonly Contract[]> {
  return buildContracts(await readDocuments(source, diagnostics), diagnostics, options);
}
