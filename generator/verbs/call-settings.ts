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
  const { settingsIn } = await import("../emit/manifest.js");
  const folder = join(given.client ?? defaultFolders.client, services);
  const { naming, importExtension } = settingsIn(folder);
  return {
    folder: imported(folder),
    naming: given.naming ?? naming,
    importExtension: given.importExtension ?? importExtension,
    catchErrors: true,
  };
}

/** Returns the path of a folder as an import of a file in the working folder. */
function imported(folder: string): string {
  const path = folder.replaceAll("\\", "/");
  return /^(?:\.\.?\/|\/|[A-Za-z]:)/.test(path) ? path : `./${path}`;
}
