/**
 * Decides the extension of a client's imports. The option comes first, then the extension of the existing client, then
 * the settings of the project around it. The default is `.js`.
 */
import type { ImportExtension } from "../emit/import-extension.js";
import { hasClient, settingsIn } from "../emit/manifest.js";
import { requiredExtension, type RequiredExtension } from "./required-extension.js";
import { findProject, type Project } from "./tsconfig.js";

/** The extension of a client's imports, and the reason for it. */
export interface ResolvedImportExtension {
  readonly importExtension: ImportExtension;
  readonly decidedBy: "user" | "client" | "project" | "default";
  /** The extension that the project requires. Absent if its settings require none. */
  readonly required?: RequiredExtension;
  /** Absent if no folder above the client has a `tsconfig.json`. */
  readonly project?: Project;
}

/**
 * Decides the import extension. An existing client comes before the project's settings, so that a change of
 * `tsconfig.json` does not rewrite the client.
 */
export function resolveImportExtension(asked: ImportExtension | undefined, folder: string): ResolvedImportExtension {
  const project = findProject(folder);
  const required = project && requiredExtension(project);
  const known = { ...(required && { required }), ...(project && { project }) };
  if (asked !== undefined) return { ...known, importExtension: asked, decidedBy: "user" };
  if (hasClient(folder)) return { ...known, importExtension: settingsIn(folder).importExtension, decidedBy: "client" };
  if (required) return { ...known, importExtension: required.importExtension, decidedBy: "project" };
  return { ...known, importExtension: "js", decidedBy: "default" };
}
