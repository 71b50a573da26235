/** The ending of imports between a client's files. Compilers, bundlers and runtimes differ in the endings that they resolve. */

export const importExtensions = ["js", "ts", "none"] as const;

export type ImportExtension = (typeof importExtensions)[number];

/** True if a value, of a manifest for example, is one of the extensions. */
export const isImportExtension = (value: unknown): value is ImportExtension =>
  importExtensions.some((each) => each === value);

/** Returns the text behind an import's path: `.js`, `.ts` or nothing. */
export const suffixOf = (extension: ImportExtension): string => (extension === "none" ? "" : `.${extension}`);

/** Returns a file of the runtime, whose relative imports end in `.js`, with imports that end in `suffix`. */
export const withSuffix = (text: string, suffix: string): string =>
  text.replace(
    /\b(from |import\()"(\.{1,2}\/[^"\n]+)\.js"/g,
    (_, before: string, path: string) => `${before}"${path}${suffix}"`,
  );
