/** A place in the user's input: 1-based line and column (in UTF-16 units) of its first character. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
