/**
 * The files that SuperOffice publishes: WSDLs, reference pages and Swagger. They are not part of the repository. Tests that need one run
 * where CORPUS_REQUIRED is set; there, a missing file is a failure. CORPUS_FOLDER names their folder; CONTRIBUTING.md says what it holds.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.env["CORPUS_FOLDER"] ?? fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

/**
 * Returns the path of a file of the corpus, or undefined if the corpus is not required.
 *
 * @throws Error if the corpus is required and the file is missing
 */
export function corpus(name: string): string | undefined {
  if (process.env["CORPUS_REQUIRED"] === undefined) return undefined;
  const path = join(folder, name);
  if (!existsSync(path))
    throw new Error(`${path} is missing, and CORPUS_REQUIRED is set. Set CORPUS_FOLDER to the folder that holds it.`);
  return path;
}
