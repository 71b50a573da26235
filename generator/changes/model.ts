/** The changes between two contracts. */
import type { Position } from "../contract/model.js";
import { categories, type Category } from "./category.js";
import type { RuleId } from "./rules/index.js";
import type { StatementChange } from "./statements.js";
import type { Target } from "./target.js";

export { categories, type Category, type StatementChange, type Target };

/** True if a change is at least as serious as a category. */
export const breaks = ({ category }: Change, limit: Category): boolean =>
  categories.indexOf(category) <= categories.indexOf(limit);

/**
 * Returns the changes that concern the named agents: changes of the agents, of types that they use, and of the services
 * as a whole.
 */
export const concerning = (changes: readonly Change[], named: readonly string[]): readonly Change[] =>
  changes.filter(
    ({ agents, target }) =>
      agents.some((agent) => named.includes(agent)) || (agents.length === 0 && target.type === undefined),
  );

/** A change between two contracts. */
export interface Change {
  /** Rule and subject, and a number if several changes have the same. Equal in every run. */
  readonly id: string;
  /** `id` of the change that this one follows from. A report counts it there, and lists it only with `--all`. */
  readonly because?: string;
  readonly rule: RuleId;
  readonly category: Category;
  /** True if old calls compile with the new client. */
  readonly compiles: boolean;
  /** Name of the agent that the change concerns. Absent if it concerns several agents or none. */
  readonly agent?: string;
  /**
   * All agents that the change concerns, in code-point order: the operation's agent, or the agents that use the type in
   * either version.
   */
  readonly agents: readonly string[];
  /**
   * The changed agent, operation, parameter, type or member: `ErpSync.SaveConnection`,
   * `ErpSync.SaveConnection(Connection)`, `Contact.Name`.
   */
  readonly subject: string;
  readonly target: Target;
  /** Short description of the old value. Absent for something new. */
  readonly was?: string;
  /** Short description of the new value. Absent for something removed. */
  readonly is?: string;
  /** For something removed: the name of a new element of the same type beside it. It may be the new name. */
  readonly instead?: string;
  /** Position in the old WSDL. */
  readonly before?: Position;
  /** Position in the new WSDL. */
  readonly after?: Position;
  /**
   * Statements that belong to this change. Applying the statements of all changes to the old contract gives the new
   * contract.
   */
  readonly statements: readonly StatementChange[];
}
