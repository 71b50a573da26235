/** Finds what writing would change, without changing anything, and every reason not to write. */
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../text/order.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { likeness } from "./layout.js";
import { isSafe, markerText, previousRun, type PreviousRun } from "./marker.js";
import type { OutputFile, OutputTarget } from "./model.js";

export interface Plan {
  readonly folder: string;
  readonly written: readonly OutputFile[];
  readonly unchanged: number;
  /** Ours by the last run's marker, and not written any more. */
  readonly removed: readonly string[];
}

/** NS501 where the folder is not ours, NS503 where something stands in the way, NS504 (a warning) where a file of ours was edited. */
export function planOutput(target: OutputTarget, diagnostics: Diagnostics): Plan | undefined {
  const { folder, files, marker } = target;
  const all = [...files, { path: marker.path, text: markerText(target) }];
  for (const { path } of all) if (!isSafe(path)) throw new Error(`the output path ${path} leads outside of the folder`);

  const before = previousRun(folder, marker.path, diagnostics);
  if (!before) return undefined;
  const written: OutputFile[] = [];
  for (const file of all) {
    const state = look(folder, file.path);
    // A file that a formatter has laid out anew is left so: the same program need not be written again.
    if (typeof state === "object" && likeness(file, state.text) !== "other") continue;
    const isKnown = file.path === marker.path || before.has(file.path);
    if (state === "blocked" || (state !== "absent" && !isKnown)) {
      diagnostics.error(problems.NS503.inTheWay({ path: join(folder, file.path) }));
      continue;
    }
    written.push(file);
    if (state !== "absent" && before.isEdited(file.path, state.text))
      diagnostics.warning(problems.NS504.replaced({ path: join(folder, file.path) }));
  }
  const kept = new Set(all.map((each) => each.path));
  const removed = before.paths
    .filter((path) => !kept.has(path) && isOurs(folder, path, before, diagnostics))
    .sort(byCodePoint);
  return { folder, written, removed, unchanged: all.length - written.length };
}

/** What is at a path, without following links: they may lead out of the folder. */
export function look(folder: string, path: string): "absent" | "blocked" | { readonly text: string } {
  if (!existsSync(folder)) return "absent";
  const segments = path.split("/");
  for (let count = 1; count <= segments.length; count++) {
    const found = lstatSync(join(folder, ...segments.slice(0, count)), { throwIfNoEntry: false });
    if (!found) return "absent";
    if (count < segments.length ? !found.isDirectory() : !found.isFile()) return "blocked";
  }
  return { text: readFileSync(join(folder, path), "utf8") };
}

/** A stale file goes unless somebody changed it: then it is left, and said so. */
function isOurs(folder: string, path: string, before: PreviousRun, diagnostics: Diagnostics): boolean {
  const state = look(folder, path);
  if (typeof state !== "object") return false;
  if (!before.isEdited(path, state.text)) return true;
  diagnostics.warning(problems.NS504.left({ path: join(folder, path) }));
  return false;
}
