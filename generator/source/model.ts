/** The output of the `source` stage: texts with the names that a diagnostic shows, and a way to follow an import. */

export interface SourceDocument {
  /** As a diagnostic shows it: path relative to the source, or the URL without its query's secrets. `/` separates. */
  readonly path: string;
  readonly text: string;
  /** Lines of the file that stand before `text` (a WSDL inside a Markdown page); 0 otherwise. */
  readonly linesBefore: number;
}

/** The `webapi.json` of a vendored set. */
export interface BindingDocument {
  /** Its path, as a diagnostic shows it. */
  readonly path: string;
  /** Base name of the folder that holds it, such as `Services88`. Empty if the source is that folder. */
  readonly folder: string;
  readonly text: string;
}

export interface Source {
  /** Name for people and for the manifest: the file's or folder's base name, or the URL's host and path. */
  readonly label: string;
  /** In code-point order of their paths. */
  readonly documents: readonly SourceDocument[];
  /** The JSON bindings of the vendored sets in the source. */
  readonly bindings?: readonly BindingDocument[];
  /** Set when the source is a vendored set: what that set was made from. */
  readonly provenance?: Provenance;
  /** The document that `location`, written in `from`, means; undefined when there is none. Only for imports that are not in `documents`. */
  resolve(from: SourceDocument, location: string): Promise<SourceDocument | undefined>;
}

/** Where a contract came from: goes into `manifest.json` and, with a vendored set, into its `SOURCE.json`. */
export interface Provenance {
  readonly source: string;
  /**
   * SHA-256 in hex of each document's bytes with LF line ends (of one that came by URL: of its text in UTF-8), by path, in code-point order.
   */
  readonly digests: Readonly<Record<string, string>>;
  /** True if an earlier version can have written this digest for the same document: then a marker keeps it. */
  readonly isEarlierDigest?: (path: string, digest: string) => boolean;
}

export interface OpenOptions {
  readonly onProgress?: (message: string) => void;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** For a server that gives its WSDL behind a login. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}
