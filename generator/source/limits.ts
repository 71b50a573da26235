/**
 * Largest sizes of a source. They are far above any real set of WSDLs, and low enough for the memory of a small
 * machine.
 */
export const limits = {
  /** Files in a folder or entries in an archive. */
  entries: 20_000,
  /** Bytes of one document, unpacked. */
  document: 64 * 1024 * 1024,
  /** Bytes of all documents together, unpacked. */
  total: 256 * 1024 * 1024,
} as const;
