/** `impact`: finds the lines of a project that a new version breaks. */
import type { Change } from "../changes/model.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Impact } from "../impact/model.js";
import type { DiffOptions } from "./diff.js";

export interface ImpactOptions extends DiffOptions {
  /** The project's `tsconfig.json`, or its folder. Default: `tsconfig.json`. */
  readonly project?: string;
}

/**
 * The lines of a project that a new version hits. Among the warnings are two errors: NS806 for files that could not be analysed, and NS803 if something
 * breaks and no file uses the client.
 */
export interface ImpactReport extends Impact {
  readonly warnings: readonly Diagnostic[];
}

/**
 * Finds the lines of a project that a new version hits. The project's client was generated from the old version. The project is read and never
 * changed.
 *
 * @param before the old version, given as for `diff`
 * @param after the new version
 * @throws DiagnosticError
 */
export async function impact(before: string, after: string, options: ImpactOptions = {}): Promise<ImpactReport> {
  const { project = "tsconfig.json", except = [], ...rest } = options;
  const diagnostics = new Diagnostics();
  const [
    { readSides },
    { compareContracts },
    { concerning },
    { findImpact },
    { withoutRulesIn },
    { withMissingClientAsError, unreadDiagnostics },
  ] = await Promise.all([
    import("./sides.js"),
    import("../changes/compare.js"),
    import("../changes/model.js"),
    import("../impact/impact.js"),
    import("../impact/except.js"),
    import("../impact/report.js"),
  ]);
  const sides = await readSides(before, after, rest, diagnostics);
  if (!sides) throw new DiagnosticError(diagnostics.all);
  const { whole, agents: named } = sides;
  const asked = (changes: readonly Change[]) => (named ? concerning(changes, named) : changes);
  const all = await findImpact(
    sides.before,
    sides.after,
    asked(compareContracts(whole.before, whole.after)),
    {
      ...rest,
      project,
      whole,
      changesFor: (agents) => asked(compareContracts(whole.before, whole.after, agents)),
    },
    diagnostics,
  );
  if (!all) throw new DiagnosticError(diagnostics.all);
  const found = except.length === 0 ? all : withoutRulesIn(all, except);
  return {
    ...found,
    warnings: [...withMissingClientAsError(found, diagnostics.all), ...unreadDiagnostics(found, "error")],
  };
}
