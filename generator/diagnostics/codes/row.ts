/** The form of a row in the tables of codes. */

export interface Explanation {
  readonly title: string;
  /** Why it is reported, and what the program does then. */
  readonly cause: string;
  /** An imperative sentence: what to do about it. */
  readonly fix: string;
  /** A case: what was given, and what is said or would be right. */
  readonly example: string;
}

/** A code's explanation, and the templates of its messages. A template takes one object of parameters, or nothing. */
export interface Row extends Explanation {
  readonly messages: Readonly<Record<string, (parameters: never) => string>>;
}

/** Checks rows and keeps their types. */
export const rowsOf = <const Rows extends Readonly<Record<string, Row>>>(rows: Rows): Rows => rows;
