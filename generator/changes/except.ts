/** Leaves out the changes of rules that a team has decided to accept, and counts them, so that a report can say so. */
import { nearest } from "../text/nearest.js";
import type { Change } from "./model.js";
import { rules, type RuleId } from "./rules/index.js";

/** The number of changes that one rule would have reported. */
export interface Excepted {
  readonly rule: RuleId;
  readonly changes: number;
}

export const isRule = (name: string): name is RuleId => Object.hasOwn(rules, name);

/** Returns a sentence about the first name that is no rule's, with the nearest rule; undefined if all are rules. */
export function unknownRule(names: readonly string[]): string | undefined {
  const unknown = names.find((name) => !isRule(name));
  if (unknown === undefined) return undefined;
  const near = nearest(unknown, Object.keys(rules));
  return near === undefined
    ? `there is no rule ${unknown}: netserver-codegen explain lists the rules`
    : `there is no rule ${unknown}, did you mean ${near}?`;
}

/**
 * Returns the changes of all other rules, and how many changes each of the rules has. A change that follows from a change which is left out follows
 * from the cause of that one, or stands by itself.
 *
 * @throws RangeError for a name that is no rule's
 */
export function withoutRules(
  changes: readonly Change[],
  except: readonly RuleId[] = [],
): { readonly changes: readonly Change[]; readonly excepted: readonly Excepted[] } {
  const problem = unknownRule(except);
  if (problem !== undefined) throw new RangeError(`except: ${problem}`);
  const left = new Set(except);
  const byId = new Map(changes.map((change) => [change.id, change]));
  const keptCause = ({ because }: Change): string | undefined => {
    const cause = because === undefined ? undefined : byId.get(because);
    return cause && left.has(cause.rule) ? keptCause(cause) : because;
  };
  const kept = changes.flatMap((change): Change[] => {
    if (left.has(change.rule)) return [];
    const { because: _because, ...rest } = change;
    const because = keptCause(change);
    return [because === undefined ? rest : { ...rest, because }];
  });
  return { changes: left.size === 0 ? changes : kept, excepted: countsByRule(changes, left) };
}

const countsByRule = (changes: readonly Change[], left: ReadonlySet<RuleId>): readonly Excepted[] =>
  [...left].map((rule) => ({ rule, changes: changes.filter((change) => change.rule === rule).length }));

/** Returns `Left out by --except: 12 member-added, 3 name-added.`; "" if nothing is. */
export function exceptedInWords(excepted: readonly Excepted[]): string {
  const counts = excepted
    .filter(({ changes }) => changes > 0)
    .map(({ rule, changes }) => `${changes.toLocaleString("en-US")} ${rule}`);
  return counts.length === 0 ? "" : `Left out by --except: ${counts.join(", ")}.`;
}
