/**
 * Finds out which changes follow from another one, so that a report can tell them there. An operation goes and comes with its agent. A type,
 * an array or a dictionary goes with the last thing that is declared with it, and comes with the first. A change never follows from a milder
 * one: what is hidden behind a row is no worse than the row.
 */
import { categories, type Change, type StatementChange } from "./model.js";
import type { RuleId } from "./rules/index.js";

const typesGone: ReadonlySet<RuleId> = new Set(["type-removed", "array-removed", "type-unreachable"]);
const typesNew: ReadonlySet<RuleId> = new Set(["type-added", "array-added", "type-reachable"]);

/** Returns the changes, those that follow from another with `because`. Silent ones are left out, and what follows from them follows from their cause. */
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
 * Goes from the changes that are no consequence to the types that they named on one side, and from these to further ones, breadth first. Types
 * that only name each other are reached by nothing, and stay rows of their own.
 */
function followTypes(changes: readonly Change[], causes: Causes, rules: ReadonlySet<RuleId>, side: "was" | "is"): void {
  const types = changes.filter(({ rule }) => rules.has(rule));
  const byName = new Map(types.map((each) => [each.subject, each]));
  const waiting = changes.filter(({ rule }) => !rules.has(rule));
  for (const change of waiting) {
    const named = change.statements.flatMap((each) => byName.get(typeNamedBy(each, side)) ?? []);
    // What derives from a type is used wherever the type is.
    const derived = rules.has(change.rule) ? types.filter((each) => baseOf(each, side) === change.subject) : [];
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

/** Returns the type that a statement declares something with; "" for a statement about anything else. */
function typeNamedBy({ key, ...values }: StatementChange, side: "was" | "is"): string {
  const isReference = / type$| request header | response header |^type \S+ base$/.test(key);
  return isReference ? (values[side] ?? "").replace(/ or null$/, "") : "";
}

const baseOf = ({ statements }: Change, side: "was" | "is"): string =>
  statements.find(({ key }) => /^type \S+ base$/.test(key))?.[side] ?? "";
