/** `explore --markdown`: writes Markdown about a contract for coding assistants. */
import { join } from "node:path";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Naming } from "../emit/names.js";
import { callSettings } from "./call-settings.js";
import type { InputOptions } from "./input.js";
import { writeVersions, type OutputOptions, type Report } from "./write-versions.js";

/** Options of `exploreMarkdown`. `out` contains one folder for each services version. */
export interface ExploreMarkdownOptions extends InputOptions, OutputOptions {
  /** Folder of the clients, for the imports of calls. Default: `generated`. */
  readonly client?: string;
  /** Default: the naming of the existing client, else `wire`. */
  readonly naming?: Naming;
  /** Default: the import extension of the existing client, else `js`. */
  readonly importExtension?: ImportExtension;
}

/**
 * Writes an index and one Markdown file for each agent to `out` (default `markdown`): signatures, descriptions, and calls that compile with the client.
 * Large agents have several files.
 *
 * @throws DiagnosticError if the input has errors; then nothing is written
 * @example
 * ```ts
 * await exploreMarkdown({ from: "wsdl", docs: "Swagger-v1-Agents.zip", out: "docs/netserver" });
 * ```
 */
export async function exploreMarkdown(options: ExploreMarkdownOptions = {}): Promise<Report> {
  const written = await writeVersions(options, "markdown", async ({ provenance }, contract, out) => {
    const { markdownFiles } = await import("../explorer/markdown.js");
    const { source, digests } = provenance;
    return {
      contract,
      target: {
        folder: join(out, contract.services),
        files: markdownFiles(contract, await callSettings(contract, options)),
        marker: { path: "manifest.json", content: { source, digests } },
      },
    };
  });
  return written.report;
}
