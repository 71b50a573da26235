/** `impact`: finds the lines of a project that a new version breaks. */
import type { Change } from "../changes/model.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Impact } from "../impact/model.js";
import type { DiffOptions } from "./diff.js";

/** Options of `impact`. */
export interface ImpactOptions extends DiffOptions {
  /** Path of the project's `tsconfig.json`, or of its folder. Default: `tsconfig.json`. */
  readonly project?: string;
}

/**
 * The lines of a project that a new version breaks. `warnings` may include errors: NS806 for files that could not be
 * analysed, and NS803 if there are breaking changes but no file uses the client.
 */
export interface ImpactReport extends Impact {
  readonly warnings: readonly Diagnostic[];
}

/**
 * Finds the lines of a project that a new version breaks. The project's client must be generated from the old version.
 * The project is not changed.
 *
 * @param before the old version, as for `diff`
 * @param after the new version
 * @throws DiagnosticError if the input has errors
 * @example
 * ```ts
 * const { hits } = await impact("wsdl", "Services88.zip", { project: "app/tsconfig.json" });
 * for (const { position } of hits) console.log(`${position.file}:${position.line}`);
 * ```
 */
export async function impact(before: string, after: string, options: ImpactOptions = {}): Promise<ImpactReport> {
  const { project = "tsconfig.json", except = [], ...rest } = options;
  const diagnostics = new Diagnostics();
  const [
    { readComparedVersions },
    { compareContracts },
    { concerning },
    { findImpact },
    { withoutRulesIn },
    { withMissingClientAsError, unreadDiagnostics },
  ] = await Promise.all([
    import("./compared-versions.js"),
    import("../changes/compare.js"),
    import("../changes/model.js"),
    import("../impact/impact.js"),
    import("../impact/except.js"),
    import("../impact/report.js"),
  ]);
  const versions = await readComparedVersions(before, after, rest, diagnostics);
  if (!versions) throw new DiagnosticError(diagnostics.all);
  const { whole, agents: named } = versions;
  const asked = (changes: readonly Change[]) => (named ? concerning(changes, named) : changes);
  const all = await findImpact(
    versions.before,
    versions.after,
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
