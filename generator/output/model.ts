/** The files that `emit` and `vendor` hand to `output`. */

export interface OutputFile {
  /** Relative to the output folder, `/` separated. */
  readonly path: string;
  readonly text: string;
}

export interface OutputTarget {
  /** Where the files go, for example `generated/Services88`. */
  readonly folder: string;
  readonly files: readonly OutputFile[];
  /** The file that makes the folder ours: it is written with the digests of all files, by which the next run knows them. */
  readonly marker: { readonly path: string; readonly content: Readonly<Record<string, unknown>> };
}
