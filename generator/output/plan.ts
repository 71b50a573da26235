/** Plans the changes to an output folder without making any, and reports every reason not to write. */
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../text/order.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { compareFile } from "./compare-file.js";
import { isSafe, markerText, previousRun, type PreviousRun } from "./marker.js";
import type { OutputFile, OutputTarget } from "./model.js";

/** The changes that a run would make to an output folder. */
export interface Plan {
  readonly folder: string;
  readonly written: readonly OutputFile[];
  readonly unchanged: number;
  /** Files that the last run wrote and that this run does not write. */
  readonly removed: readonly string[];
}

/**
 * Plans the changes for a target. Collects NS501 if the folder was not written by this program, NS503 if another file
 * is at the path of an output file, and the warning NS504 if a written file was edited.
 */
export function planOutput(target: OutputTarget, diagnostics: Diagnostics): Plan | undefined {
  const { folder, files, marker } = target;
  const all = [...files, { path: marker.path, text: markerText(target) }];
  for (const { path } of all) if (!isSafe(path)) throw new Error(`the output path ${path} leads outside of the folder`);

  const before = previousRun(folder, marker.path, diagnostics);
  if (!before) return undefined;
  const written: OutputFile[] = [];
  for (const file of all) {
    const state = readState(folder, file.path);
    // A reformatted file is the same program, so it is not written again.
    if (typeof state === "object" && compareFile(file, state.text) !== "different") continue;
    const isKnown = file.path === marker.path || before.has(file.path);
    if (state === "blocked" || (state !== "absent" && !isKnown)) {
      diagnostics.error(problems.NS503.inTheWay({ path: join(folder, file.path) }));
      continue;
    }
    written.push(file);
    if (state !== "absent" && before.isEdited(file.path, state.text))
      diagnostics.warning(problems.NS504.replaced({ path: join(folder, file.path) }));
  }
  const outputPaths = new Set(all.map((each) => each.path));
  const removed = before.paths
    .filter((path) => !outputPaths.has(path) && isOurs(folder, path, before, diagnostics))
    .sort(byCodePoint);
  return { folder, written, removed, unchanged: all.length - written.length };
}

/**
 * Reads the file at a path. Does not follow links, because a link may lead out of the folder. `blocked`: the path holds
 * no plain file.
 */
export function readState(folder: string, path: string): "absent" | "blocked" | { readonly text: string } {
  if (!existsSync(folder)) return "absent";
  const segments = path.split("/");
  for (let count = 1; count <= segments.length; count++) {
    const found = lstatSync(join(folder, ...segments.slice(0, count)), { throwIfNoEntry: false });
    if (!found) return "absent";
    if (count < segments.length ? !found.isDirectory() : !found.isFile()) return "blocked";
  }
  return { text: readFileSync(join(folder, path), "utf8") };
}

/** True if a stale file can be removed. An edited file is outputPaths, with the warning NS504. */
function isOurs(folder: string, path: string, before: PreviousRun, diagnostics: Diagnostics): boolean {
  const state = readState(folder, path);
  if (typeof state !== "object") return false;
  if (!before.isEdited(path, state.text)) return true;
  diagnostics.warning(problems.NS504.left({ path: join(folder, path) }));
  return false;
}
