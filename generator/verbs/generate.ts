/** `generate`: writes typed clients. */
import { join } from "node:path";
import { pickAgents } from "../contract/queries.js";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Naming } from "../emit/names.js";
import type { InputOptions } from "./input.js";
import {
  clientSettings,
  clientTarget,
  defaultFolders,
  rememberedBy,
  settingsFor,
  warnOfGone,
  warnOfLostJson,
} from "./targets.js";
import { writeVersions, type OutputOptions, type Planning, type Report, type Written } from "./write-versions.js";

/** Options of `generate`. */
export interface GenerateOptions extends InputOptions, OutputOptions {
  /**
   * Names of members and methods: `wire` keeps those of the WSDL, `camelCase` lowers their first letters. Default: as
   * in the existing client, else `wire`.
   */
  readonly naming?: Naming;
  /**
   * Extension of imports between the client's files. Default: as in the existing client. For a new client, the
   * extension that the nearest `tsconfig.json` requires, else `js`.
   */
  readonly importExtension?: ImportExtension;
}

/**
 * Writes typed clients to `out` (default `generated`). Agents and naming default to those of the existing client, which
 * its manifest records.
 *
 * @returns the written files, and warnings
 * @throws DiagnosticError if the input has errors; then nothing is written
 * @example
 * ```ts
 * await generate({ from: "wsdl", out: "generated", agents: ["ErpSync", "Contact"] });
 * ```
 */
export async function generate(options: GenerateOptions = {}): Promise<Report> {
  return (await generateAll(options)).report;
}

/** Generates the clients as `generate` does. Returns also what a stamp of the run needs. */
export const generateAll = (options: GenerateOptions): Promise<Written> =>
  writeVersions(options, defaultFolders.client, planClients(options));

/** Returns the function that plans the client of a contract. */
export function planClients(options: GenerateOptions): Planning {
  // These modules load while the source is read. An error of loading is reported where they are awaited.
  void import("../emit/emit.js").catch(() => {});
  const project = Promise.all([
    import("../project/resolve-import-extension.js"),
    import("../project/compiler-settings.js"),
  ]);
  project.catch(() => {});
  return async ({ provenance }, contract, out, diagnostics) => {
    const folder = join(out, contract.services);
    const [{ resolveImportExtension }, { checkCompilerSettings }] = await project;
    const imports = resolveImportExtension(options.importExtension, folder);
    if (imports.project) checkCompilerSettings(imports.project, folder, diagnostics);
    const { importExtension } = imports;
    const settings = settingsFor(contract, clientSettings({ ...options, importExtension }, folder, diagnostics));
    const remembered = rememberedBy(folder, options);
    warnOfGone(remembered, contract, diagnostics);
    warnOfLostJson(contract, folder, diagnostics);
    const narrowed = settings.agents ? pickAgents(contract, settings.agents) : contract;
    return {
      contract: narrowed,
      target: await clientTarget(narrowed, provenance, out, settings, diagnostics),
      ...(Object.keys(remembered).length > 0 && { remembered: { folder, ...remembered } }),
      imports: { folder, ...imports },
    };
  };
}
