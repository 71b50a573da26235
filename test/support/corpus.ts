/** Where the corpus is, when it is there: beside the repository. With CORPUS_REQUIRED set, its absence is a failure, not a skip. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

/** The path of a file of the corpus; undefined where the corpus is not at hand. */
export function corpus(name: string): string | undefined {
  const path = root + name;
  if (existsSync(path)) return path;
  if (process.env["CORPUS_REQUIRED"]) throw new Error(`the corpus file ${name} is required here and missing`);
  return undefined;
}
