/**
 * Recognises files of operating systems and office programs, and archives that cannot be read, by name or first bytes.
 */

/** True for `git:REVISION` and `git:REVISION:FOLDER`. */
export const isRevision = (specifier: string): boolean => specifier.startsWith("git:");

/** True if a file has the name of a possible WSDL or schema (`.wsdl`, `.xml`, `.xsd`, `.md`), or is a `SOURCE.json` or `webapi.json`. */
export const isContractName = (path: string): boolean =>
  /\.(wsdl|xml|xsd|md)$|(^|\/)SOURCE\.json$|(^|\/)webapi\.json$/i.test(path);

/** True if a file has the name of a possible reference page or Swagger. */
export const isReferenceName = (path: string): boolean => /\.(md|json)$/i.test(path);

/** True if a file has the name of a possible Swagger. */
export const isSwaggerName = (path: string): boolean => /\.json$/i.test(path);

const systemNames = new Set([".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini"]);

/** True for a file that macOS, Windows or an office program creates on its own. */
export function isSystemFile(path: string): boolean {
  const segments = path.split("/");
  const name = segments.at(-1) ?? "";
  return segments.includes("__MACOSX") || /^(?:\._|~\$)/.test(name) || systemNames.has(name.toLowerCase());
}

/** True if a file name has the extension of an archive. */
export const isArchiveName = (path: string): boolean => /\.(?:zip|7z|rar|tgz|gz)$/i.test(path);

const beginnings: readonly (readonly [string, string])[] = [
  ["377abcaf271c", "a 7z"],
  ["526172211a07", "a RAR"],
  ["1f8b", "a gzip"],
];

/** Returns the kind of an archive other than zip, from its first bytes; undefined for any other file. */
export function otherArchiveKind(head: Uint8Array): string | undefined {
  const hex = Buffer.from(head).toString("hex");
  return beginnings.find(([beginning]) => hex.startsWith(beginning))?.[1];
}

/** True if the first bytes are those of a zip: a local file header, or the end record of an empty archive. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

const methods: Readonly<Record<number, string>> = {
  9: "Deflate64",
  12: "bzip2",
  14: "LZMA",
  93: "Zstandard",
  95: "XZ",
  98: "PPMd",
};

/** Returns the name of a zip compression method. */
export const methodName = (method: number): string => methods[method] ?? `method ${method}`;
