/** Finds out how calls of an existing client look. */
import { join } from "node:path";
import type { Contract } from "../contract/model.js";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Naming } from "../emit/names.js";
import type { CallSettings } from "../explorer/call.js";
import { defaultFolders } from "./targets.js";

/** Settings that were given. */
interface GivenSettings {
  /** Folder of the clients. Default: `generated`. */
  readonly client?: string | undefined;
  readonly naming?: Naming | undefined;
  readonly importExtension?: ImportExtension | undefined;
}

/** Returns the settings of calls: given ones first, then those of the existing client. */
export async function callSettings({ services }: Contract, given: GivenSettings): Promise<CallSettings> {
  const [{ settingsIn }, { importPath, programFolder }] = await Promise.all([
    import("../emit/manifest.js"),
    import("../project/source-root.js"),
  ]);
  const folder = join(given.client ?? defaultFolders.client, services);
  const { naming, importExtension } = settingsIn(folder);
  return {
    folder: importPath(programFolder(folder), folder),
    naming: given.naming ?? naming,
    importExtension: given.importExtension ?? importExtension,
    catchErrors: true,
    inFunction: true,
  };
}
