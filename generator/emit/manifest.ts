/** `manifest.json` beside a client: what it was made from, and how, so that it can be made again the same way. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../text/order.js";
import type { Provenance } from "../source/model.js";
import { withLineFeeds } from "../source/text.js";
import { packageVersion } from "./assets.js";
import { isImportExtension, type ImportExtension } from "./import-extension.js";
import type { Naming } from "./names.js";

export const manifestName = "manifest.json";

export interface ClientSettings {
  readonly naming: Naming;
  readonly importExtension: ImportExtension;
  /** Absent where the client has all. */
  readonly agents?: readonly string[];
  /** What its documentation comes from, beside the WSDLs, by its base name; absent where it comes from nowhere else. */
  readonly docs?: string;
}

/** Without the digests of the files, which are added where they are written. */
export const manifestOf = (
  { source, digests }: Provenance,
  { naming, importExtension, agents, docs }: ClientSettings,
): Readonly<Record<string, unknown>> => ({
  version: packageVersion(),
  source,
  digests,
  options: {
    naming,
    importExtension,
    ...(agents && { agents: [...agents].sort(byCodePoint) }),
    ...(docs !== undefined && { docs }),
  },
});

/** How the client in a folder was generated; what its manifest does not say is as the generator does it by itself. */
export function settingsIn(folder: string): ClientSettings {
  const { naming, importExtension, agents, docs } = optionsIn(folder);
  return {
    naming: naming === "camelCase" ? "camelCase" : "wire",
    // Earlier versions knew no other extension, and did not name it.
    importExtension: isImportExtension(importExtension) ? importExtension : "js",
    ...(Array.isArray(agents) && { agents: agents.map(String) }),
    ...(typeof docs === "string" && { docs }),
  };
}

const optionsIn = (folder: string): Readonly<Record<string, unknown>> => partOf(folder, "options");

/** True if a manifest in the folder decides how a client there is generated. */
export const hasClient = (folder: string): boolean => versionIn(folder) !== undefined;

/** The version of the generator that wrote the client in a folder; undefined where there is no manifest. */
export const versionIn = (folder: string): unknown => manifestIn(folder)["version"];

/** The files of the client in a folder, by their paths in it, as its manifest says. */
export const filesOf = (folder: string): readonly string[] => Object.keys(partOf(folder, "files"));

function partOf(folder: string, name: string): Readonly<Record<string, unknown>> {
  const part = manifestIn(folder)[name];
  return typeof part === "object" && part !== null ? (part as Readonly<Record<string, unknown>>) : {};
}

function manifestIn(folder: string): Readonly<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(withLineFeeds(readFileSync(join(folder, manifestName), "utf8")));
    return typeof manifest === "object" && manifest !== null ? (manifest as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
