/** `generate`: writes typed clients. */
import { join } from "node:path";
import { pickAgents } from "../contract/queries.js";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Naming } from "../emit/names.js";
import type { InputOptions } from "./input.js";
import { clientSettings, clientTarget, defaultFolders, rememberedBy, settingsFor, warnOfGone } from "./targets.js";
import { writeVersions, type OutputOptions, type Report } from "./write-versions.js";

export interface GenerateOptions extends InputOptions, OutputOptions {
  /** `wire`: members and methods as the WSDL has them; `camelCase`: with their first letters lowered. Default: as the client that is there, else `wire`. */
  readonly naming?: Naming;
  /**
   * The ending of imports between the client's files. Default: the ending in the client that is there. A new client gets the ending that the nearest
   * `tsconfig.json` wants, else `js`.
   */
  readonly importExtension?: ImportExtension;
}

/**
 * Writes typed clients to `out` (default `generated`). Agents and naming that are not given are those of the client that is there, as its manifest
 * says.
 *
 * @throws DiagnosticError if the input has errors; then nothing has been written.
 */
export function generate(options: GenerateOptions = {}): Promise<Report> {
  // Both load while the source is read. A failure to load is reported where the modules are awaited.
  void import("../emit/emit.js").catch(() => {});
  const project = Promise.all([
    import("../project/resolve-import-extension.js"),
    import("../project/compiler-settings.js"),
  ]);
  project.catch(() => {});
  return writeVersions(options, defaultFolders.client, async ({ provenance }, contract, out, diagnostics) => {
    const folder = join(out, contract.services);
    const [{ resolveImportExtension }, { checkCompilerSettings }] = await project;
    const imports = resolveImportExtension(options.importExtension, folder);
    if (imports.project) checkCompilerSettings(imports.project, diagnostics);
    const { importExtension } = imports;
    const settings = settingsFor(contract, clientSettings({ ...options, importExtension }, folder, diagnostics));
    const remembered = rememberedBy(folder, options);
    warnOfGone(remembered, contract, diagnostics);
    const narrowed = settings.agents ? pickAgents(contract, settings.agents) : contract;
    return {
      contract: narrowed,
      target: await clientTarget(narrowed, provenance, out, settings, diagnostics),
      ...(Object.keys(remembered).length > 0 && { remembered: { folder, ...remembered } }),
      imports: { folder, ...imports },
    };
  });
}
