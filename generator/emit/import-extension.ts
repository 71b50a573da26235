/** The extension of imports between a client's files. Compilers, bundlers and runtimes resolve different extensions. */

/** All import extensions. `none` stands for imports without an extension. */
export const importExtensions = ["js", "ts", "none"] as const;

/** The extension of imports between a client's files. */
export type ImportExtension = (typeof importExtensions)[number];

/** True if a value, for example in a manifest, is an import extension. */
export const isImportExtension = (value: unknown): value is ImportExtension =>
  importExtensions.some((each) => each === value);

/** Returns the text at the end of an import path: `.js`, `.ts` or nothing. */
export const suffixOf = (extension: ImportExtension): string => (extension === "none" ? "" : `.${extension}`);

/** Replaces `.js` at the end of relative imports in a source file of the runtime. */
export const withSuffix = (text: string, suffix: string): string =>
  text.replace(
    /\b(from |import\()"(\.{1,2}\/[^"\n]+)\.js"/g,
    (_, before: string, path: string) => `${before}"${path}${suffix}"`,
  );
