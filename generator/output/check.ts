/** Compares an output folder with the files that would be written into it. Nothing is changed, and every difference is named. */
import { existsSync, readdirSync, statSync, type Dirent } from "node:fs";
import { dirname, join } from "node:path";
import { structuredPatch, formatPatch, OMIT_HEADERS } from "diff";
import { byCodePoint } from "../text/order.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { isSystemFile } from "../source/foreign.js";
import { withLineFeeds } from "../source/text.js";
import { likeness } from "./layout.js";
import { markerText, previousRun, readMarker } from "./marker.js";
import { look } from "./plan.js";
import type { OutputTarget } from "./model.js";

/**
 * `missing`: not there. `outdated`: as an earlier run wrote it, but would be written otherwise now. `edited`: changed since a run wrote it.
 * `stale`: written by an earlier run, and no more. `orphan`: nothing that a run wrote. `reformatted`: the same program, which a formatter has
 * laid out anew; it is told, and is no difference.
 */
export type CheckKind = "missing" | "outdated" | "edited" | "stale" | "orphan" | "reformatted";

/** True if none of the findings is a difference. */
export const isRight = (findings: readonly CheckFinding[]): boolean =>
  findings.every(({ kind }) => kind === "reformatted");

export interface CheckFinding {
  readonly path: string;
  readonly kind: CheckKind;
  /** Unified hunks from what stands there to what would be written; absent where there are no two texts, or too much differs to show. */
  readonly hunks?: string;
  /** Of the first hunk, in what stands there. 1-based. */
  readonly line?: number;
}

export interface CheckedFolder {
  readonly folder: string;
  /** In code-point order of the paths. */
  readonly findings: readonly CheckFinding[];
  /** Files that are as they should be; those that a formatter has laid out anew are among them. */
  readonly right: number;
}

/** Of one folder; undefined, with NS501, where the folder is not ours. */
export function checkTarget(target: OutputTarget, diagnostics: Diagnostics): CheckedFolder | undefined {
  const { folder, files, marker } = target;
  const before = previousRun(folder, marker.path, diagnostics);
  if (!before) return undefined;
  const all = [...files, { path: marker.path, text: markerText(target) }];
  const findings = all.flatMap((file): CheckFinding[] => {
    const { path, text } = file;
    const state = look(folder, path);
    if (typeof state !== "object") return [{ path, kind: "missing" }];
    const alike = likeness(file, state.text);
    if (alike !== "other") return alike === "same" ? [] : [{ path, kind: "reformatted" }];
    const edited = before.isEdited(path, state.text) || (path !== marker.path && !before.has(path));
    return [{ path, kind: edited ? "edited" : "outdated", ...difference(state.text, text) }];
  });
  const expected = new Set(all.map(({ path }) => path));
  const extra = filesIn(folder)
    .filter((path) => !expected.has(path))
    .map((path): CheckFinding => ({ path, kind: before.has(path) ? "stale" : "orphan" }));
  return {
    folder,
    findings: [...findings, ...extra].sort((a, b) => byCodePoint(a.path, b.path)),
    right: all.length - findings.filter(({ kind }) => kind !== "reformatted").length,
  };
}

/** Folders beside the targets' that an earlier run wrote for a version that the source does not hold. */
export function staleFolders(targets: readonly OutputTarget[]): readonly CheckedFolder[] {
  return targets.slice(0, 1).flatMap(({ folder, marker }) => {
    const parent = dirname(folder);
    const known = new Set(targets.map((each) => each.folder));
    return entriesOf(parent)
      .filter((each) => each.isDirectory())
      .map(({ name }) => join(parent, name))
      .filter((each) => !known.has(each) && readMarker(join(each, marker.path)) !== undefined)
      .map((each): CheckedFolder => ({ folder: each, findings: [{ path: "", kind: "stale" }], right: 0 }));
  });
}

/** More edits than this in a file is another file; to find them all takes time that grows with their square. */
const editsAtMost = 4_000;

function difference(there: string, text: string): Pick<CheckFinding, "hunks" | "line"> {
  const [was, is] = [withLineFeeds(there), withLineFeeds(text)];
  const patch = structuredPatch("a", "b", was, is, undefined, undefined, { context: 2, maxEditLength: editsAtMost });
  const [first] = patch?.hunks ?? [];
  if (!patch || !first) return {};
  const unchanged = first.lines.findIndex((line) => !line.startsWith(" "));
  return { hunks: formatPatch(patch, OMIT_HEADERS), line: first.oldStart + Math.max(unchanged, 0) };
}

/** Returns all files of a folder by their paths in it, but for those that a dot hides and those of the operating system. */
function filesIn(folder: string, below = ""): readonly string[] {
  return entriesOf(join(folder, below)).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

const entriesOf = (folder: string): readonly Dirent[] =>
  existsSync(folder) && statSync(folder).isDirectory()
    ? readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith(".") && !isSystemFile(name))
    : [];
