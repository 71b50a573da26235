/**
 * Writes output files: all or none. New and changed files are staged beside their folder and then moved into place
 * together. Files of the last run that are no longer written are removed. Other files are never changed. A second run
 * with the same files writes nothing.
 */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { commit, discard, recover, stage, sweep } from "./commit.js";
import type { OutputTarget } from "./model.js";
import { planOutput, type Plan } from "./plan.js";

export { recoverIn } from "./commit.js";

/** Options of `writeOutputs`. */
export interface OutputOptions {
  /** Report the changes without writing. */
  readonly check?: boolean;
  /** Checked while files are staged. Moving them into place is not interrupted. */
  readonly signal?: AbortSignal;
}

/** The changes that were made to one output folder. */
export interface OutputReport {
  readonly folder: string;
  /** Paths of new and changed files. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

/**
 * Writes all targets. Returns undefined, with diagnostics, if one target cannot be written: then nothing is changed.
 */
export function writeOutputs(
  targets: readonly OutputTarget[],
  options: OutputOptions,
  diagnostics: Diagnostics,
): readonly OutputReport[] | undefined {
  const plans: Plan[] = [];
  if (!options.check && !recoverAll(targets, diagnostics)) return undefined;
  for (const target of targets) {
    const plan = tryRead(target.folder, diagnostics, () => planOutput(target, diagnostics));
    if (plan) plans.push(plan);
  }
  if (diagnostics.hasErrors || plans.length !== targets.length) return undefined;
  if (
    !options.check &&
    !execute(
      plans.filter((plan) => plan.written.length + plan.removed.length > 0),
      options,
      diagnostics,
    )
  )
    return undefined;
  return plans.map(({ folder, written, unchanged, removed }) => ({
    folder,
    unchanged,
    removed,
    written: written.map((each) => each.path),
  }));
}

/** Returns the result of `read`; undefined, with NS502, if the file system reports an error. */
export function tryRead<Result>(folder: string, diagnostics: Diagnostics, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    diagnostics.error(problems.NS502.failed({ path: folder, reason: error.message }));
    return undefined;
  }
}

/** Recovers all folders from killed runs first. Otherwise the left-over files would count as unknown files. */
function recoverAll(targets: readonly OutputTarget[], diagnostics: Diagnostics): boolean {
  for (const { folder } of targets) {
    try {
      recover(folder);
    } catch (error) {
      diagnostics.error(problems.NS502.failed({ path: folder, reason: reasonOf(error) }));
    }
  }
  return !diagnostics.hasErrors;
}

function execute(plans: readonly Plan[], options: OutputOptions, diagnostics: Diagnostics): boolean {
  for (const plan of plans) sweep(plan.folder);
  for (const location of ["beside", "inside"] as const) {
    const staged = [];
    try {
      for (const plan of plans) staged.push(stage(plan, location, options.signal));
      commit(staged);
      return true;
    } catch (error) {
      if (options.signal?.aborted) throw error;
      const isMounted = error instanceof Error && "code" in error && (error.code === "EXDEV" || error.code === "EROFS");
      // A file cannot be moved into a mount point from outside: the second attempt stages inside it.
      if (isMounted && location === "beside") continue;
      const path = plans.map((plan) => (existsSync(plan.folder) ? plan.folder : dirname(plan.folder))).join(", ");
      diagnostics.error(problems.NS502[isMounted ? "mounted" : "failed"]({ path, reason: reasonOf(error) }));
      return false;
    } finally {
      for (const each of staged) discard(each);
    }
  }
  return false;
}
