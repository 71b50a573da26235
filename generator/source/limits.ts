/** How much a source may hold: far above any WSDL set, far below what hurts. */
export const limits = {
  /** Files in a folder or entries in an archive. */
  entries: 20_000,
  /** Bytes of one document, unpacked. */
  document: 64 * 1024 * 1024,
  /** Bytes of all documents together, unpacked. */
  total: 256 * 1024 * 1024,
} as const;
