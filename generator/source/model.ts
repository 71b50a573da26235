/** The output of the `source` stage: documents with the paths that diagnostics show. */

/** The text of a WSDL or XML Schema document. */
export interface SourceDocument {
  /** Path for diagnostics: relative to the source, or a URL without credentials. Separated by `/`. */
  readonly path: string;
  readonly text: string;
  /** Number of lines before `text` in its file, if the WSDL is in a Markdown page; otherwise 0. */
  readonly linesBefore: number;
}

/** The `webapi.json` of a vendored set. */
export interface BindingDocument {
  /** Path for diagnostics. */
  readonly path: string;
  /** Base name of its folder, such as `Services88`. Empty if the source is that folder. */
  readonly folder: string;
  readonly text: string;
}

/** All documents of a source. */
export interface Source {
  /** Name for messages and the manifest: base name of the file or folder, or host and path of the URL. */
  readonly label: string;
  /** Sorted by path, in code-point order. */
  readonly documents: readonly SourceDocument[];
  /** The JSON bindings of the vendored sets in the source. */
  readonly bindings?: readonly BindingDocument[];
  /**
   * Returns one digest of all files that were read; undefined if they cannot be read again at the same path alone: from
   * a server, from git, or with imports from outside of the path.
   */
  readonly fingerprint?: () => string | undefined;
  /** Origin of the documents. Present if the source is a vendored set. */
  readonly provenance?: Provenance;
  /**
   * Returns the document that `location` in the document `from` refers to; undefined if there is none. For imports
   * outside `documents`.
   */
  resolve(from: SourceDocument, location: string): Promise<SourceDocument | undefined>;
}

/** The origin of a contract. It is written to `manifest.json`, and to `SOURCE.json` of a vendored set. */
export interface Provenance {
  readonly source: string;
  /**
   * SHA-256 of each document by path, in hexadecimal, in code-point order of the paths. A digest is computed from the
   * bytes with LF line ends. For a document from a URL, it is computed from the text in UTF-8.
   */
  readonly digests: Readonly<Record<string, string>>;
  /**
   * True if an earlier version may have computed this digest for the same document. The marker then keeps the digest.
   */
  readonly isEarlierDigest?: (path: string, digest: string) => boolean;
}

/** Options for opening a source. */
export interface OpenOptions {
  readonly onProgress?: (message: string) => void;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Request headers, for a server that requires a login for its WSDL. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}
