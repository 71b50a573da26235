/**
 * References to characters that XML 1.0 does not have, but that .NET sends and takes: U+0000 to U+001F without tab, line feed and return, U+FFFE and
 * U+FFFF. Here alone we read more than an independent reader does. Every test that holds us to such a reader's verdict exempts these and no others.
 */
const reference = /&#(?:x0*(?:[0-8bcefBCEF]|1[\da-fA-F]|[fF]{3}[eEfF])|0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45]));/g;

/** The same document with a letter instead of each such reference, as an independent reader can read it. */
export const withoutNetReferences = (xml: string): string => xml.replace(reference, "&#78;");

/** The characters themselves, as a class of a regular expression. */
const netCharacters = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff";

/** True if the text can stand in XML 1.0 (§2.2), which independent readers insist on. */
export const isXml10 = (text: string): boolean => isWritable(text) && !new RegExp(`[${netCharacters}]`).test(text);

/** True if the text can be written: it has no lone surrogate. */
export const isWritable = (text: string): boolean => !/\p{Surrogate}/u.test(text);
