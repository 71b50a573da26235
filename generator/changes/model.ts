/** What changed between two contracts, as rows that people and programs read. */
import type { Position } from "../contract/model.js";
import { categories, type Category } from "./category.js";
import type { RuleId } from "./rules.js";

export { categories, type Category };

/** Whether a change is of this category or a worse one. */
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
  /** The facts that this change accounts for: applied to the old contract's, all changes give the new one's. */
  readonly facts: readonly FactChange[];
}

/**
 * Where in the contract a change is: an agent, one of its operations, a parameter or result of it; a type, a member or a name of it. Names of
 * the services' own namespace are local ones, others are in Clark's notation.
 */
export interface Target {
  readonly agent?: string;
  readonly operation?: string;
  readonly direction?: "request" | "response";
  readonly type?: string;
  readonly member?: string;
  /** Of an enumeration. */
  readonly name?: string;
}

/** One statement of a contract: `member Contact.Name nillable` is `true`. */
export interface FactChange {
  readonly key: string;
  readonly was?: string;
  readonly is?: string;
}
