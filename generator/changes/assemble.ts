/** Sorts detected changes, and adds their ids, agents and causes. */
import { byCodePoint } from "../text/order.js";
import { withCauses } from "./consequences.js";
import { categories, type Change } from "./model.js";
import type { UsersOf } from "./users.js";

/** A change as a rule detects it. */
export type DetectedChange = Omit<Change, "id" | "because" | "agent" | "agents"> & {
  /** True if the change is not reported. Changes that follow from it then follow from its cause. */
  readonly silent?: boolean;
};

/** Returns the changes in the order of a report. */
export function assembleChanges(findings: readonly DetectedChange[], usersOf: UsersOf): readonly Change[] {
  const ids = new Map<string, number>();
  const silent = new Set<string>();
  const changes = findings.toSorted(inOrder).map(({ silent: isSilent, ...finding }) => {
    const name = `${finding.rule} ${finding.subject}`;
    const count = (ids.get(name) ?? 0) + 1;
    ids.set(name, count);
    const id = count === 1 ? name : `${name} ${count}`;
    if (isSilent) silent.add(id);
    const agents = usersOf(finding.target);
    const [agent, ...others] = agents;
    return {
      id,
      ...finding,
      agents,
      ...(agent !== undefined && others.length === 0 && { agent }),
    };
  });
  return withCauses(changes, silent);
}

/** Sorts by category, then by `prominence`, then by subject. */
const inOrder = (a: DetectedChange, b: DetectedChange): number =>
  categories.indexOf(a.category) - categories.indexOf(b.category) ||
  prominence(a) - prominence(b) ||
  byCodePoint(a.subject, b.subject);

/**
 * Returns how easily a reader notices a change: 2 for a removed agent, 1 for a removed operation, 0 for all others,
 * which come first.
 */
export const prominence = ({ rule }: Pick<Change, "rule">): 0 | 1 | 2 =>
  rule === "agent-removed" ? 2 : rule === "operation-removed" ? 1 : 0;
