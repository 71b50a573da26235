/** What `emit` and `vendor` hand to `output`. */
export interface OutputFile {
  /** Relative to the output folder, `/` separated. */
  readonly path: string;
  readonly text: string;
}
