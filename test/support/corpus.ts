/** The published files of SuperOffice, beside the repository. Tests that need one run where CORPUS_REQUIRED is set; there, its absence is a failure. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

/** Returns the path of a file of the corpus; undefined if the corpus is not required. @throws Error if it is required and missing */
export function corpus(name: string): string | undefined {
  if (process.env["CORPUS_REQUIRED"] === undefined) return undefined;
  const path = root + name;
  if (!existsSync(path)) throw new Error(`the corpus file ${name} is required here and missing`);
  return path;
}
