/** How the project's client was generated, by the manifest in its folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Naming } from "../emit/names.js";

export interface ClientSettings {
  readonly naming: Naming;
  /** Absent where the client has all. */
  readonly agents?: readonly string[];
}

/** What the manifest does not say is as the generator does it by itself. */
export function clientSettings(folder: string): ClientSettings {
  const options = readOptions(folder);
  const { naming, agents } = options;
  return { naming: naming === "camelCase" ? "camelCase" : "wire", ...(Array.isArray(agents) && { agents: agents.map(String) }) };
}

function readOptions(folder: string): Readonly<Record<string, unknown>> {
  try {
    const { options } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { readonly options?: unknown };
    return typeof options === "object" && options !== null ? (options as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
