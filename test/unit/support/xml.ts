/** What the reader of XML finds in a text, as lines that a test can compare; and texts that arrive in pieces. */
import { MessageError } from "../../../runtime/errors.js";
import { defaultLimits, type Limits } from "../../../runtime/http/limits.js";
import type { Pieces } from "../../../runtime/soap/xml/chunks.js";
import { XmlReader } from "../../../runtime/soap/xml/reader.js";

export { XmlReader };
export type { Pieces };

/** Returns the text cut into pieces of `size` characters. */
export function inPieces(text: string, size: number): Pieces {
  let at = 0;
  return () => {
    if (at >= text.length) return undefined;
    at += size;
    return text.slice(at - size, at);
  };
}

/** Returns the text cut in two at each position. */
export const everyCut = (text: string): readonly Pieces[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, index) => {
    const pieces = [text.slice(0, index + 1), text.slice(index + 1)];
    return () => pieces.shift();
  });

/** Returns a reader with some limits changed. */
export const readerOf = (xml: string | Pieces, limits: Partial<Limits> = {}): XmlReader =>
  new XmlReader(xml, { ...defaultLimits, ...limits });

/** Returns the reader's steps to the end: `<{namespace}local {namespace}attribute=value>`, `text`, `/`; last, the reason of a refusal. */
export function stepsOf(xml: string | Pieces, limits: Partial<Limits> = {}): readonly string[] {
  const steps: string[] = [];
  try {
    const reader = readerOf(xml, limits);
    while (reader.next() !== "eof") {
      const attributes = reader.attributes.map(
        ({ namespace, local, value }) => ` ${inBraces(namespace)}${local}=${value}`,
      );
      if (reader.kind === "start") steps.push(`<${inBraces(reader.namespace)}${reader.local}${attributes.join("")}>`);
      else steps.push(reader.kind === "end" ? "/" : JSON.stringify(reader.text));
    }
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    steps.push(error.message);
  }
  return steps;
}

const inBraces = (namespace: string): string => (namespace === "" ? "" : `{${namespace}}`);

/** Returns the reason why the text is refused, `undefined` where it is read to its end. */
export function refusalOf(xml: string | Pieces, limits: Partial<Limits> = {}): string | undefined {
  try {
    const reader = readerOf(xml, limits);
    while (reader.next() !== "eof");
    return undefined;
  } catch (error) {
    if (error instanceof MessageError) return error.message;
    throw error;
  }
}
