/** XML that this client does not understand but must not lose: taken out of one message so that it can stand in another. */
import { escapeAttribute } from "./xml-writer.js";
import { XmlReader } from "./xml-reader.js";

/** After a start tag: the whole element as XML that stands alone, the prefixes declared that are bound around it and occur in it. Reads to the end tag. */
export function takeFragment(reader: XmlReader): string {
  const { tagStart: start, tagEnd, declared } = reader;
  const tag = reader.source.slice(start, tagEnd);
  const bindings = new Map(reader.bindings.all());
  if (!bindings.has("")) bindings.set("", "");
  const end = reader.skip();
  const text = reader.source.slice(start, end);
  const declarations = [...bindings]
    // Also where it is no name but a QName in a value, as in xsi:type.
    .filter(([prefix]) => !declared.includes(prefix) && (prefix === "" || text.includes(`${prefix}:`)))
    .map(([prefix, namespace]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(namespace)}"`)
    .join("");
  const nameEnd = /[\s/>]/.exec(tag.slice(1))?.index ?? 0;
  return text.slice(0, nameEnd + 1) + declarations + text.slice(nameEnd + 1);
}

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
