/** Excludes the changes of rules that a team accepts, and counts them for the report. */
import { nearest } from "../text/nearest.js";
import type { Change } from "./model.js";
import { rules, type RuleId } from "./rules/index.js";

/** A rule with the number of its excluded changes. */
export interface Excepted {
  readonly rule: RuleId;
  readonly changes: number;
}

/** True for the id of a rule. */
export const isRule = (name: string): name is RuleId => Object.hasOwn(rules, name);

/**
 * Returns a message about the first name that is not a rule, with the nearest rule; undefined if all names are rules.
 */
export function unknownRule(names: readonly string[]): string | undefined {
  const unknown = names.find((name) => !isRule(name));
  if (unknown === undefined) return undefined;
  const near = nearest(unknown, Object.keys(rules));
  return near === undefined
    ? `there is no rule ${unknown}: netserver-codegen explain lists the rules`
    : `there is no rule ${unknown}, did you mean ${near}?`;
}

/**
 * Returns the changes of all other rules, and the number of excluded changes for each rule. A change that follows from
 * an excluded change then follows from the cause of the excluded change, if there is one.
 *
 * @throws RangeError for a name that is not a rule
 */
export function withoutRules(
  changes: readonly Change[],
  except: readonly RuleId[] = [],
): { readonly changes: readonly Change[]; readonly excepted: readonly Excepted[] } {
  const problem = unknownRule(except);
  if (problem !== undefined) throw new RangeError(`except: ${problem}`);
  const excluded = new Set(except);
  const byId = new Map(changes.map((change) => [change.id, change]));
  const remainingCause = ({ because }: Change): string | undefined => {
    const cause = because === undefined ? undefined : byId.get(because);
    return cause && excluded.has(cause.rule) ? remainingCause(cause) : because;
  };
  const remaining = changes.flatMap((change): Change[] => {
    if (excluded.has(change.rule)) return [];
    const { because: _because, ...rest } = change;
    const because = remainingCause(change);
    return [because === undefined ? rest : { ...rest, because }];
  });
  return { changes: excluded.size === 0 ? changes : remaining, excepted: countsByRule(changes, excluded) };
}

const countsByRule = (changes: readonly Change[], excluded: ReadonlySet<RuleId>): readonly Excepted[] =>
  [...excluded].map((rule) => ({ rule, changes: changes.filter((change) => change.rule === rule).length }));

/** Returns `Left out by --except: 12 member-added, 3 name-added.`; an empty string if no change is excluded. */
export function exceptedInWords(excepted: readonly Excepted[]): string {
  const counts = excepted
    .filter(({ changes }) => changes > 0)
    .map(({ rule, changes }) => `${changes.toLocaleString("en-US")} ${rule}`);
  return counts.length === 0 ? "" : `Left out by --except: ${counts.join(", ")}.`;
}
