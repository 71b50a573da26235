/** Reads and writes `manifest.json`, which records the origin and the settings of a client. */

/** File name of the manifest. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../text/order.js";
import type { WebApi } from "../contract/web-api.js";
import type { Provenance } from "../source/model.js";
import { withLineFeeds } from "../source/text.js";
import { packageVersion } from "./assets.js";
import { isImportExtension, type ImportExtension } from "./import-extension.js";
import type { Naming } from "./names.js";

export const manifestName = "manifest.json";

/** The settings that a client was generated with. */
export interface ClientSettings {
  readonly naming: Naming;
  readonly importExtension: ImportExtension;
  /** Names of the agents. Absent if the client has all agents. */
  readonly agents?: readonly string[];
  /** Base name of the path of `--docs`, or of several. Absent if the client was generated without it. */
  readonly docs?: string | readonly string[];
}

/**
 * Returns the content of a manifest without the digests of the files. The output stage adds them.
 *
 * @param webApi the JSON binding of the client, if it has one
 */
export const manifestOf = (
  { source, digests }: Provenance,
  { naming, importExtension, agents, docs }: ClientSettings,
  webApi?: Pick<WebApi, "source" | "digests">,
): Readonly<Record<string, unknown>> => ({
  version: packageVersion(),
  source,
  digests,
  ...(webApi && { swagger: { source: webApi.source, digests: webApi.digests } }),
  options: {
    naming,
    importExtension,
    ...(agents && { agents: [...agents].sort(byCodePoint) }),
    ...(docs !== undefined && { docs }),
  },
});

/** Returns the settings of the client in a folder, from its manifest. Missing settings have their defaults. */
export function settingsIn(folder: string): ClientSettings {
  const { naming, importExtension, agents, docs } = optionsIn(folder);
  return {
    naming: naming === "camelCase" ? "camelCase" : "wire",
    // Earlier versions always used `.js` and did not record it.
    importExtension: isImportExtension(importExtension) ? importExtension : "js",
    ...(Array.isArray(agents) && { agents: agents.map(String) }),
    ...(typeof docs === "string" && { docs }),
    ...(Array.isArray(docs) && { docs: docs.map(String) }),
  };
}

/** Returns the name of the Swagger that the client in a folder was generated with; undefined if the client is SOAP only. */
export function swaggerIn(folder: string): string | undefined {
  const { source } = partOf(folder, "swagger");
  return typeof source === "string" ? source : undefined;
}

const optionsIn = (folder: string): Readonly<Record<string, unknown>> => partOf(folder, "options");

/** True if a folder contains a client with a manifest. */
export const hasClient = (folder: string): boolean => versionIn(folder) !== undefined;

/** Returns the generator version that wrote the client in a folder; undefined if there is no manifest. */
export const versionIn = (folder: string): unknown => manifestIn(folder)["version"];

/** Returns the paths of the client's files, relative to its folder, from the manifest. */
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
