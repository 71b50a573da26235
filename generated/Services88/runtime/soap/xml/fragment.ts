/* Written by netserver-codegen from Services88: changes made here are lost. */
/** XML that this client does not understand but must not lose: taken out of one message so that it can stand in another. */
import { unlimited } from "../../http/limits.js";
import { addStep } from "../../values/problem.js";
import { escapeAttribute } from "./writer.js";
import { XmlReader } from "./reader.js";

/** After a start tag: reads an element of which the contract says nothing. An error's path has the names of the elements that were open. */
export function readOpaque<Result>(reader: XmlReader, read: () => Result): Result {
  const { depth } = reader;
  try {
    return read();
  } catch (error) {
    throw reader.openFrom(depth).reduceRight<unknown>((inner, name) => addStep(inner, name), error);
  }
}

/** After a start tag: the whole element as XML that stands alone, the prefixes declared that are bound around it and occur in it. Reads to the end tag. */
export function takeFragment(reader: XmlReader): string {
  const { bindings, declared } = reader;
  const text = reader.element();
  let declarations = "";
  for (const prefix of prefixesIn(text)) {
    const namespace = bindings[prefix];
    if (namespace !== undefined && prefix !== "xml" && !Object.hasOwn(declared, prefix))
      declarations += ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(namespace)}"`;
  }
  const nameEnd = text.search(/[ \t\r\n/>]/);
  return text.slice(0, nameEnd) + declarations + text.slice(nameEnd);
}

/** Whatever may be one in it, the default one too; also where it is in no name but in a QName in a value, as in xsi:type. In order. */
function prefixesIn(xml: string): readonly string[] {
  if (!xml.includes(":")) return defaultOnly;
  const found = new Set([""]);
  for (let colon = xml.indexOf(":"); colon >= 0; colon = xml.indexOf(":", colon + 1)) {
    let from = colon;
    while (from > 0 && !" \t\r\n<>\"'/=:".includes(xml.charAt(from - 1))) from--;
    found.add(xml.slice(from, colon));
  }
  return [...found].sort();
}

const defaultOnly = [""];

/** The name of this wire, in everything that only this wire can send back. */
export const wireName = "soap";

/** The name of the one element that the text is; undefined where it is not exactly one well-formed element. */
export function fragmentName(xml: string): { readonly namespace: string; readonly local: string } | undefined {
  try {
    const reader = new XmlReader(xml, unlimited);
    if (reader.next() !== "start") return undefined;
    const { namespace, local } = reader;
    return reader.element() === xml && reader.next() === "eof" ? { namespace, local } : undefined;
  } catch {
    return undefined;
  }
}

