/** A position in the user's input: 1-based line and column of the first character. Columns count UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
