/** Excludes the hits of rules that a team accepts, and counts them. */
import { withoutRules } from "../changes/except.js";
import type { RuleId } from "../changes/rules/index.js";
import type { Impact } from "./model.js";

/**
 * Returns what all other rules hit. The project is searched with all changes before, so that a line which does not
 * compile because of a change that is left out is left out too, and not reported without a change.
 */
export function withoutRulesIn(impact: Impact, except: readonly RuleId[]): Impact {
  const { changes, excepted } = withoutRules(impact.changes, except);
  const left = new Set(except);
  return {
    ...impact,
    changes,
    hits: impact.hits.filter(({ change }) => !change || !left.has(change.rule)),
    excepted: excepted.map((each) => ({
      ...each,
      hits: impact.hits.filter(({ change }) => change?.rule === each.rule).length,
    })),
  };
}
