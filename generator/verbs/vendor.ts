/** `vendor`: writes WSDLs in a canonical form. */
import type { BindingOptions, InputOptions } from "./input.js";
import { defaultFolders, vendoredTarget } from "./targets.js";
import { writeVersions, type OutputOptions, type Report } from "./write-versions.js";

/** The source to vendor, which has no default: `wsdl` is where the set goes. */
export type VendorOptions = InputOptions &
  BindingOptions &
  OutputOptions &
  ({ readonly from: string } | { readonly url: string });

/**
 * Writes the contracts as canonical WSDL sets to `out` (default `wsdl`).
 *
 * @throws DiagnosticError if the input has errors; then nothing has been written.
 */
export function vendor(options: VendorOptions): Promise<Report> {
  return writeVersions(options, defaultFolders.vendored, async ({ provenance }, contract, out, diagnostics) => ({
    contract,
    target: await vendoredTarget(contract, provenance, out, diagnostics),
  }));
}
