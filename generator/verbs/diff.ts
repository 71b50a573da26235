/** `diff`: compares two versions of the services. */
import type { Excepted } from "../changes/except.js";
import type { Change } from "../changes/model.js";
import type { RuleId } from "../changes/rules/index.js";
import type { Contract } from "../contract/model.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { InputOptions } from "./input.js";

/** Options of `diff`. */
export interface DiffOptions extends Pick<InputOptions, "agents" | "onProgress" | "signal"> {
  /** The Agents Swagger of the new version. Default: the `webapi.json` of a vendored set. */
  readonly swagger?: string;
  /** The Agents Swagger of the old version. Default: the `webapi.json` of a vendored set. */
  readonly oldSwagger?: string;
  /** Rules whose changes are excluded and only counted. */
  readonly except?: readonly RuleId[];
}

/** The result of `diff`. */
export interface Difference {
  readonly before: Contract;
  readonly after: Contract;
  /** Sorted by category, the most serious first, then by subject. */
  readonly changes: readonly Change[];
  /** The rules of `except`, each with the number of excluded changes. */
  readonly excepted: readonly Excepted[];
  /** NS409 if JSON was not compared, because only one version has a JSON binding. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Compares two versions of the services.
 *
 * @param before the old version: a source as for `generate` (`zip#Services87` names one of several versions), a file
 * that `inspect --json` wrote, or `git:REVISION` for the folder `wsdl/` at a revision of this repository
 * @param after the new version, in the same form
 * @throws DiagnosticError if the input has errors
 * @example
 * ```ts
 * const { changes } = await diff("wsdl", "Services88.zip");
 * const breaking = changes.filter(({ category }) => category === "wire");
 * ```
 */
export async function diff(before: string, after: string, options: DiffOptions = {}): Promise<Difference> {
  const [{ readComparedVersions }, { compareContracts }, { withoutRules }] = await Promise.all([
    import("./compared-versions.js"),
    import("../changes/compare.js"),
    import("../changes/except.js"),
  ]);
  const diagnostics = new Diagnostics();
  const versions = await readComparedVersions(before, after, options, diagnostics);
  if (!versions) throw new DiagnosticError(diagnostics.all);
  const changes = compareContracts(versions.whole.before, versions.whole.after, versions.agents);
  return {
    before: versions.before,
    after: versions.after,
    ...withoutRules(changes, options.except),
    warnings: diagnostics.all,
  };
}
