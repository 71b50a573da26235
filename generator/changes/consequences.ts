/**
 * Finds the changes that follow from another change. An operation is added and removed with its agent. A type is
 * removed with its last use and added with its first. A change never follows from a less serious one, so that a report
 * never hides a serious change behind another.
 */
import { categories, type Change, type StatementChange } from "./model.js";
import type { RuleId } from "./rules/index.js";

const typesGone: ReadonlySet<RuleId> = new Set(["type-removed", "array-removed", "type-unreachable"]);
const typesNew: ReadonlySet<RuleId> = new Set(["type-added", "array-added", "type-reachable"]);

/** Returns the changes that are not silent, with `because` for those that follow from another change. */
export function withCauses(changes: readonly Change[], silent: ReadonlySet<string>): readonly Change[] {
  const causes = new Map<Change, Change>();
  followAgents(changes, causes, "agent-removed", "operation-removed");
  followAgents(changes, causes, "agent-added", "operation-added");
  followTypes(changes, causes, typesGone, "was");
  followTypes(changes, causes, typesNew, "is");
  return changes
    .filter(({ id }) => !silent.has(id))
    .map((change) => {
      let cause = causes.get(change);
      while (cause && silent.has(cause.id)) cause = causes.get(cause);
      return cause ? { ...change, because: cause.id } : change;
    });
}

type Causes = Map<Change, Change>;

function followAgents(changes: readonly Change[], causes: Causes, agentRule: RuleId, operationRule: RuleId): void {
  const agents = new Map(changes.filter(({ rule }) => rule === agentRule).map((each) => [each.target.agent, each]));
  for (const change of changes) {
    const agent = change.rule === operationRule ? agents.get(change.target.agent) : undefined;
    if (agent) causes.set(change, agent);
  }
}

/**
 * Links the changes of types to the changes that name them, breadth first from the changes that are not about such
 * types. Types that only name each other remain separate changes.
 */
function followTypes(
  changes: readonly Change[],
  causes: Causes,
  rules: ReadonlySet<RuleId>,
  version: "was" | "is",
): void {
  const types = changes.filter(({ rule }) => rules.has(rule));
  const byName = new Map(types.map((each) => [each.subject, each]));
  const waiting = changes.filter(({ rule }) => !rules.has(rule));
  for (const change of waiting) {
    const named = change.statements.flatMap((each) => byName.get(typeNamedBy(each, version)) ?? []);
    // A derived type is used wherever its base is used.
    const derived = rules.has(change.rule) ? types.filter((each) => baseOf(each, version) === change.subject) : [];
    for (const type of [...named, ...derived]) {
      if (type === change || causes.has(type) || rank(type) < rank(rootOf(change, causes))) continue;
      causes.set(type, change);
      waiting.push(type);
    }
  }
}

const rank = ({ category }: Change): number => categories.indexOf(category);

function rootOf(change: Change, causes: Causes): Change {
  const cause = causes.get(change);
  return cause ? rootOf(cause, causes) : change;
}

/** Returns the type in a statement that declares a type; an empty string for other statements. */
function typeNamedBy({ key, ...values }: StatementChange, version: "was" | "is"): string {
  const isReference = / type$| request header | response header |^type \S+ base$/.test(key);
  return isReference ? (values[version] ?? "").replace(/ or null$/, "") : "";
}

const baseOf = ({ statements }: Change, version: "was" | "is"): string =>
  statements.find(({ key }) => /^type \S+ base$/.test(key))?.[version] ?? "";
