/** Types of the rows in the tables of codes. */

/** The text that `explain` prints about a code. */
export interface Explanation {
  readonly title: string;
  /** Reason for the diagnostic, and what the program does then. */
  readonly cause: string;
  /** Advice for the user, in the imperative. */
  readonly fix: string;
  /** A case that causes the problem, and the message or the correct form. */
  readonly example: string;
}

/** A code's explanation and the templates of its messages. A template takes one object of parameters, or none. */
export interface Row extends Explanation {
  readonly messages: Readonly<Record<string, (parameters: never) => string>>;
}

/** Returns the rows unchanged. Checks their types at compile time. */
export const rowsOf = <const Rows extends Readonly<Record<string, Row>>>(rows: Rows): Rows => rows;
