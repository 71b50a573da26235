/** `diff`: compares two versions of the services. */
import type { Excepted } from "../changes/except.js";
import type { Change } from "../changes/model.js";
import type { RuleId } from "../changes/rules/index.js";
import type { Contract } from "../contract/model.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import type { InputOptions } from "./input.js";

export interface DiffOptions extends Pick<InputOptions, "agents" | "onProgress" | "signal"> {
  /** Rules whose changes are left out and only counted. */
  readonly except?: readonly RuleId[];
}

export interface Difference {
  readonly before: Contract;
  readonly after: Contract;
  /** Breaking changes first: sorted by category, then by subject. */
  readonly changes: readonly Change[];
  /** The rules of `except`, with the number of changes that were left out for each. */
  readonly excepted: readonly Excepted[];
}

/**
 * Compares two versions of the services.
 *
 * @param before a source as `generate` takes it (`zip#Services87` if it holds several versions), a model that `inspect --json` wrote, or
 * `git:REVISION` for this repository's `wsdl/` at that revision
 * @param after the newer version, given in the same way
 * @throws DiagnosticError
 */
export async function diff(before: string, after: string, options: DiffOptions = {}): Promise<Difference> {
  const [{ readSides }, { compareContracts }, { withoutRules }] = await Promise.all([
    import("./sides.js"),
    import("../changes/compare.js"),
    import("../changes/except.js"),
  ]);
  const diagnostics = new Diagnostics();
  const sides = await readSides(before, after, options, diagnostics);
  if (!sides) throw new DiagnosticError(diagnostics.all);
  const changes = compareContracts(sides.whole.before, sides.whole.after, sides.agents);
  return { before: sides.before, after: sides.after, ...withoutRules(changes, options.except) };
}
