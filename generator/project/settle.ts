/** Settles what a client's imports end in: as asked for, else as the client that is there, else as the project around it wants, else `.js`. */
import type { ImportExtension } from "../emit/import-extension.js";
import { hasClient, settingsIn } from "../emit/manifest.js";
import { wishOf, type Wish } from "./import-extension.js";
import { projectAround, type Project } from "./tsconfig.js";

export interface SettledImports {
  readonly importExtension: ImportExtension;
  readonly decidedBy: "user" | "client" | "project" | "default";
  /** The ending that the project wants. Absent if it does not say. */
  readonly wish?: Wish;
  /** Absent if no folder above the client has a `tsconfig.json`. */
  readonly project?: Project;
}

/** A client that is there decides before the project does, so that a later change of `tsconfig.json` rewrites no client. */
export function settleImports(asked: ImportExtension | undefined, folder: string): SettledImports {
  const project = projectAround(folder);
  const wish = project && wishOf(project);
  const known = { ...(wish && { wish }), ...(project && { project }) };
  if (asked !== undefined) return { ...known, importExtension: asked, decidedBy: "user" };
  if (hasClient(folder)) return { ...known, importExtension: settingsIn(folder).importExtension, decidedBy: "client" };
  if (wish) return { ...known, importExtension: wish.importExtension, decidedBy: "project" };
  return { ...known, importExtension: "js", decidedBy: "default" };
}
