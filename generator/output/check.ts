/**
 * Compares an output folder with the files that a run would write into it. Reports every difference and changes
 * nothing.
 */
import { existsSync, readdirSync, statSync, type Dirent } from "node:fs";
import { dirname, join } from "node:path";
import { structuredPatch, formatPatch, OMIT_HEADERS } from "diff";
import { byCodePoint } from "../text/order.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { isSystemFile } from "../source/file-kinds.js";
import { withLineFeeds } from "../source/text.js";
import { compareFile } from "./compare-file.js";
import { markerText, previousRun, readMarker } from "./marker.js";
import { readState } from "./plan.js";
import type { OutputTarget } from "./model.js";

/**
 * A difference between an output folder and the files that a run would write:
 *
 * - `missing`: the file does not exist.
 * - `outdated`: the file is as an earlier run wrote it, and a run would now write other content.
 * - `edited`: somebody has changed the file since a run wrote it.
 * - `stale`: an earlier run wrote the file, and a run would not write it any more.
 * - `orphan`: no run wrote the file.
 * - `reformatted`: a formatter has changed the layout of the file. The code is the same, so this is reported but is no
 * difference.
 */
export type CheckKind = "missing" | "outdated" | "edited" | "stale" | "orphan" | "reformatted";

/** True if the folder is up to date: every finding, if there is any, is `reformatted`. */
export const isUpToDate = (findings: readonly CheckFinding[]): boolean =>
  findings.every(({ kind }) => kind === "reformatted");

/** One file of an output folder that differs from the file that a run would write. */
export interface CheckFinding {
  /** Relative to the output folder. Empty if the whole folder is stale. */
  readonly path: string;
  readonly kind: CheckKind;
  /**
   * Unified diff hunks from the current text to the text of a run. Absent if there are no two texts, or if the texts
   * differ too much.
   */
  readonly hunks?: string;
  /** 1-based line of the first difference in the current text. */
  readonly line?: number;
}

/** The result of a check of one output folder. */
export interface CheckedFolder {
  readonly folder: string;
  /** Sorted by path, in code-point order. */
  readonly findings: readonly CheckFinding[];
  /** Number of files that are up to date, including reformatted files. */
  readonly upToDate: number;
  /** Agents that the client has and should not have, or the reverse. Absent if the agents of the client are the chosen ones. */
  readonly agents?: AgentDifference;
}

/** The agents of a client compared with the chosen ones. */
export interface AgentDifference {
  /** Names of the chosen agents. */
  readonly chosen: readonly string[];
  /** Agents that the client has and that are not chosen. */
  readonly extra: readonly string[];
  /** Chosen agents that the client does not have. */
  readonly missing: readonly string[];
}

/**
 * Checks one folder. Returns undefined, with a diagnostic such as NS501 or NS506, if the folder cannot be used, or has files but no valid marker. A
 * missing or empty folder is checked.
 */
export function checkTarget(target: OutputTarget, diagnostics: Diagnostics): CheckedFolder | undefined {
  const { folder, files, marker } = target;
  const before = previousRun(folder, marker.path, diagnostics);
  if (!before) return undefined;
  const all = [...files, { path: marker.path, text: markerText(target) }];
  const findings = all.flatMap((file): CheckFinding[] => {
    const { path, text } = file;
    const state = readState(folder, path);
    if (typeof state !== "object") return [{ path, kind: "missing" }];
    const alike = compareFile(file, state.text);
    if (alike !== "different") return alike === "same" ? [] : [{ path, kind: "reformatted" }];
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
    upToDate: all.length - findings.filter(({ kind }) => kind !== "reformatted").length,
  };
}

/** Returns the sibling folders that an earlier run wrote for a services version that the source no longer has. */
export function staleFolders(targets: readonly OutputTarget[]): readonly CheckedFolder[] {
  return targets.slice(0, 1).flatMap(({ folder, marker }) => {
    const parent = dirname(folder);
    const known = new Set(targets.map((each) => each.folder));
    return entriesOf(parent)
      .filter((each) => each.isDirectory())
      .map(({ name }) => join(parent, name))
      .filter((each) => !known.has(each) && readMarker(join(each, marker.path)) !== undefined)
      .map((each): CheckedFolder => ({ folder: each, findings: [{ path: "", kind: "stale" }], upToDate: 0 }));
  });
}

/**
 * Largest number of changed lines for which a diff is shown. The time to find a diff grows with the square of this
 * number.
 */
const maxEdits = 4_000;

function difference(there: string, text: string): Pick<CheckFinding, "hunks" | "line"> {
  const [was, is] = [withLineFeeds(there), withLineFeeds(text)];
  const patch = structuredPatch("a", "b", was, is, undefined, undefined, { context: 2, maxEditLength: maxEdits });
  const [first] = patch?.hunks ?? [];
  if (!patch || !first) return {};
  const unchanged = first.lines.findIndex((line) => !line.startsWith(" "));
  return { hunks: formatPatch(patch, OMIT_HEADERS), line: first.oldStart + Math.max(unchanged, 0) };
}

/** Returns the paths of all files in a folder, relative to it. Skips hidden files and files of the operating system. */
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
