/** A compatibility rule is one row: how bad its changes are, how they are explained, and how they are found. */
import type { Category } from "../category.js";
import type { Pair, Subject } from "../pair.js";

/**
 * What in a project a change hits. `client`: every import of the client. `agent`, `type`: what names it. `operation`: its calls, its handlers
 * and the names of what it takes and gives. `property`: what reads or writes it. `written`: what writes it. `value`: what reads or writes it, and
 * calls whose response can hold it. `name`: what names it, as a member or as text. `request`, `response`, `message`: calls of the operations whose
 * request, response or either can hold the type. `compiler`: what the compiler says, and nothing else. `nothing`: no line.
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

export interface Rule {
  readonly category: Category;
  readonly title: string;
  /** What happens to who does nothing. */
  readonly cause: string;
  /** An imperative sentence. */
  readonly fix: string;
  /** Lines of the old contract's and the new one's form, or of a call. */
  readonly example: string;
  /** True if old call sites compile against the new client. If it depends on the types, each change says so. */
  readonly compiles: boolean | "depends";
  readonly hits: Hits;
}

/** A rule with its detector, which finds the rule's changes between two versions of one agent, operation or type. */
export interface Row extends Rule {
  readonly detect: Detector;
}

export type Detector = (pair: Pair, comparison: Comparison) => readonly Finding[];

/** What a detector may need to know beside the pair. */
export interface Comparison {
  /** Returns the agents that use a type in a whole version, from which the compared one may have some agents only; undefined if it lacks the type. */
  readonly usersIn: (type: string, version: "before" | "after") => readonly string[] | undefined;
}

/** A change as a detector finds it. */
export interface Finding {
  readonly subject: Subject;
  /**
   * The names of the statements that the change accounts for, unless an earlier rule's change does. The first says where the change is and, if
   * neither `was` nor `is` is given, what it was and is.
   */
  readonly statements: readonly string[];
  readonly was?: string | undefined;
  readonly is?: string | undefined;
  /** Required if the rule's `compiles` is `depends`. */
  readonly compiles?: boolean;
  /** The name of a new element that the removed one was perhaps renamed to. */
  readonly instead?: string | undefined;
  /** True if the change is not reported, and only links what follows from it to its own cause. */
  readonly silent?: boolean;
}

/** Returns the rows as they are, with their ids known to the compiler. */
export const rows = <const Id extends string>(table: Record<Id, Row>): Readonly<Record<Id, Row>> => table;

export const unharmed = "Nothing happens to old clients.";
export const nothing = "Nothing need be done.";
export const deploy = "Generate again and deploy with the new server.";
