/** What changed between two contracts, as rows that people and programs read. */
import type { Position } from "../contract/model.js";
import { categories, type Category } from "./category.js";
import type { RuleId } from "./rules/index.js";
import type { StatementChange } from "./statements.js";
import type { Target } from "./target.js";

export { categories, type Category, type StatementChange, type Target };

/** True if a change is of this category or a worse one. */
export const breaks = ({ category }: Change, limit: Category): boolean =>
  categories.indexOf(category) <= categories.indexOf(limit);

/** Returns the changes that concern one of the agents: their own ones, those of types that they use, and those of everything. */
export const concerning = (changes: readonly Change[], named: readonly string[]): readonly Change[] =>
  changes.filter(
    ({ agents, target }) =>
      agents.some((agent) => named.includes(agent)) || (agents.length === 0 && target.type === undefined),
  );

export interface Change {
  /** The rule and the subject, with a number behind them where a comparison has several of both: stable between runs. */
  readonly id: string;
  /** The `id` of the change that this one follows from: a report counts it there, and lists it only on request. */
  readonly because?: string;
  readonly rule: RuleId;
  readonly category: Category;
  /** Whether old call sites compile against the new client. */
  readonly compiles: boolean;
  /** The one agent that the change concerns; absent where several use the type, or none. */
  readonly agent?: string;
  /** All agents that the change concerns, in code-point order: the operation's own, or those that use the type in either version. */
  readonly agents: readonly string[];
  /** `ErpSync.SaveConnection`, `ErpSync.SaveConnection(Connection)`, `Contact`, `Contact.Name`. */
  readonly subject: string;
  readonly target: Target;
  /** What it was, in a few words; absent for what is new. */
  readonly was?: string;
  /** What it is; absent for what is gone. */
  readonly is?: string;
  /** Of what is gone: the name of the one that is new beside it and has the same type. Perhaps it was renamed. */
  readonly instead?: string;
  readonly before?: Position;
  readonly after?: Position;
  /** The statements that this change accounts for. The old contract's statements with all changes applied are the new contract's. */
  readonly statements: readonly StatementChange[];
}
