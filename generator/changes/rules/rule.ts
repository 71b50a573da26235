/** A compatibility rule: its category, explanation and detector are one row of a table. */
import type { Category } from "../category.js";
import type { Pair, Subject } from "../pair.js";

/**
 * The code that a change affects:
 *
 * - `client`: every import of the client.
 * - `agent`, `type`: code that names the agent or type.
 * - `operation`: calls and handlers of the operation, and uses of its request and result types.
 * - `property`: code that reads or writes the member or parameter.
 * - `written`: code that writes it.
 * - `value`: code that reads or writes it, and calls whose response can contain it.
 * - `name`: uses of the enumeration name, as a property or as text.
 * - `request`, `response`, `message`: calls of operations whose request, response or either can contain the type.
 * - `compiler`: only code that no longer compiles.
 * - `nothing`: no code.
 */
export type Hits =
  | "client"
  | "agent"
  | "operation"
  | "type"
  | "property"
  | "written"
  | "value"
  | "name"
  | "request"
  | "response"
  | "message"
  | "compiler"
  | "nothing";

/** A rule's category and explanation. */
export interface Rule {
  readonly category: Category;
  /** Short noun phrase for the rows of a report. */
  readonly title: string;
  /** The consequences for a team that changes nothing. */
  readonly cause: string;
  /** Advice, in the imperative. */
  readonly fix: string;
  /** The old and new form of a contract, or calls. */
  readonly example: string;
  /** True if old calls compile with the new client. `depends`: each change has its own value. */
  readonly compiles: boolean | "depends";
  readonly hits: Hits;
}

/** A rule with its detector. */
export interface Row extends Rule {
  readonly detect: Detector;
}

/** Finds the changes of a rule between two versions of one agent, operation or type. */
export type Detector = (pair: Pair, comparison: Comparison) => readonly Finding[];

/** Information for detectors beyond the pair. */
export interface Comparison {
  /**
   * Returns the agents that use a type in a version, including agents that are not compared; undefined if the version
   * lacks the type.
   */
  readonly usersIn: (type: string, version: "before" | "after") => readonly string[] | undefined;
}

/** A change as a detector finds it. */
export interface Finding {
  readonly subject: Subject;
  /**
   * Names of the statements that belong to the change, unless an earlier rule has claimed them. The first statement
   * gives the position. It also gives the old and new value, if neither `was` nor `is` is present.
   */
  readonly statements: readonly string[];
  readonly was?: string | undefined;
  readonly is?: string | undefined;
  /** Required if the rule's `compiles` is `depends`. */
  readonly compiles?: boolean;
  /** Name of a new element that may be the new name of the removed one. */
  readonly instead?: string | undefined;
  /** True if the change is not reported. Changes that follow from it then follow from its cause. */
  readonly silent?: boolean;
}

/** Returns the rows unchanged. Makes their ids known to the compiler. */
export const rows = <const Id extends string>(table: Record<Id, Row>): Readonly<Record<Id, Row>> => table;

export const unharmed = "Old clients still work.";
export const nothing = "Nothing to do.";
export const deploy = "Generate the client again, and deploy it together with the new server.";
