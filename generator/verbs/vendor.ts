/** `vendor`: writes WSDLs in a canonical form. */
import type { InputOptions } from "./input.js";
import { defaultFolders, vendoredTarget } from "./targets.js";
import { writeVersions, type OutputOptions, type Planning, type Report } from "./write-versions.js";

/** Options of `vendor`. The source has no default, because the default folder `wsdl` is the output. */
export type VendorOptions = InputOptions & OutputOptions & ({ readonly from: string } | { readonly url: string });

/**
 * Writes canonical WSDL sets to `out` (default `wsdl`), for committing and `git diff`.
 *
 * @throws DiagnosticError if the input has errors; then nothing is written
 * @example
 * ```ts
 * await vendor({ from: "Services88.zip" });
 * ```
 */
export async function vendor(options: VendorOptions): Promise<Report> {
  const planOf: Planning = async ({ provenance }, contract, out, diagnostics) => ({
    contract,
    target: await vendoredTarget(contract, provenance, out, diagnostics),
  });
  return (await writeVersions(options, defaultFolders.vendored, planOf)).report;
}
