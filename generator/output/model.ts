/** The files that `emit` and `vendor` pass to `output`. */

/** A file to write. */
export interface OutputFile {
  /** Relative to the output folder, `/` separated. */
  readonly path: string;
  readonly text: string;
}

/** An output folder and the files to write into it. */
export interface OutputTarget {
  /** For example `generated/Services88`. */
  readonly folder: string;
  readonly files: readonly OutputFile[];
  /**
   * The marker file. It is written with the digests of all files, so that the next run recognises the folder and its
   * files.
   */
  readonly marker: { readonly path: string; readonly content: Readonly<Record<string, unknown>> };
}
