/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** XML that this client does not understand but must not lose: taken out of one message so that it can stand in another. */
import { escapeAttribute } from "./xml-writer.js";
import { XmlReader } from "./xml-reader.js";

/** After a start tag: the whole element as XML that stands alone, every prefix declared that is bound around it. Reads to the end tag. */
export function takeFragment(reader: XmlReader): string {
  const start = reader.tagStart;
  const tag = reader.source.slice(start, reader.tagEnd);
  const bindings = new Map(reader.bindings());
  if (!bindings.has("")) bindings.set("", "");
  const end = reader.skip();
  const declared = (prefix: string) => new RegExp(`\\sxmlns${prefix === "" ? "" : `:${escapePattern(prefix)}`}\\s*=`).test(tag);
  const declarations = [...bindings]
    .filter(([prefix]) => !declared(prefix))
    .map(([prefix, namespace]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(namespace)}"`)
    .join("");
  const nameEnd = /[\s/>]/.exec(tag.slice(1))?.index ?? 0;
  return tag.slice(0, nameEnd + 1) + declarations + reader.source.slice(start + nameEnd + 1, end);
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The name of the one element that the text is; undefined where it is not exactly one well-formed element. */
export function fragmentName(xml: string): { readonly namespace: string; readonly local: string } | undefined {
  try {
    const reader = new XmlReader(xml);
    if (!xml.startsWith("<") || reader.next() !== "start" || reader.tagStart !== 0) return undefined;
    const { namespace, local } = reader;
    const end = reader.skip();
    return reader.next() === "eof" && end === xml.length ? { namespace, local } : undefined;
  } catch {
    return undefined;
  }
}

