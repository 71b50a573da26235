/**
 * Files to disk, all or nothing: what is new or changed is first written beside its folder, then moved into place in one go; what was
 * ours and is no longer written goes; what is not ours is never touched. A second run with the same files writes nothing.
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

export interface OutputOptions {
  /** Report only, write nothing. */
  readonly check?: boolean;
  /** Checked between files while they are staged; moving into place is not interrupted. */
  readonly signal?: AbortSignal;
}

export interface OutputReport {
  readonly folder: string;
  /** New or changed, by path. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

/** Undefined, with diagnostics and nothing changed, when one of the targets cannot be written. */
export function writeOutputs(
  targets: readonly OutputTarget[],
  options: OutputOptions,
  diagnostics: Diagnostics,
): readonly OutputReport[] | undefined {
  const plans: Plan[] = [];
  if (!options.check && !recoverAll(targets, diagnostics)) return undefined;
  for (const target of targets) {
    const plan = readable(target.folder, diagnostics, () => planOutput(target, diagnostics));
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

/** Undefined, with NS502, where what stands in a folder cannot be looked at. */
export function readable<Result>(folder: string, diagnostics: Diagnostics, look: () => Result): Result | undefined {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    diagnostics.error(problems.NS502.failed({ path: folder, reason: error.message }));
    return undefined;
  }
}

/** What an earlier run that was killed has left half done is put back first: else its files would be in the way. */
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
  for (const place of ["beside", "inside"] as const) {
    const staged = [];
    try {
      for (const plan of plans) staged.push(stage(plan, place, options.signal));
      commit(staged);
      return true;
    } catch (error) {
      if (options.signal?.aborted) throw error;
      const isMounted = error instanceof Error && "code" in error && (error.code === "EXDEV" || error.code === "EROFS");
      // Nothing can be moved into a mount point from beside it: the second attempt stages inside.
      if (isMounted && place === "beside") continue;
      const path = plans.map((plan) => (existsSync(plan.folder) ? plan.folder : dirname(plan.folder))).join(", ");
      diagnostics.error(problems.NS502[isMounted ? "mounted" : "failed"]({ path, reason: reasonOf(error) }));
      return false;
    } finally {
      for (const each of staged) discard(each);
    }
  }
  return false;
}
