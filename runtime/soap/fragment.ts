/** XML that this client does not understand but must not lose: taken out of one message so that it can stand in another. */
import { escapeAttribute } from "./xml-writer.js";
import { XmlReader } from "./xml-reader.js";

/** After a start tag: the whole element as XML that stands alone, the prefixes declared that are bound around it and occur in it. Reads to the end tag. */
export function takeFragment(reader: XmlReader): string {
  const { bindings, declared } = reader;
  const text = reader.element();
  const prefixes: string[] = [];
  // Also where it is no name but a QName in a value, as in xsi:type.
  for (const prefix in bindings) if (prefix !== "xml" && !Object.hasOwn(declared, prefix) && (prefix === "" || text.includes(`${prefix}:`))) prefixes.push(prefix);
  const declarations = prefixes.sort().map((prefix) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(bindings[prefix] ?? "")}"`).join("");
  return text.replace(/^<[^\s/>]+/, (tag) => tag + declarations);
}

/** The name of the one element that the text is; undefined where it is not exactly one well-formed element. */
export function fragmentName(xml: string): { readonly namespace: string; readonly local: string } | undefined {
  try {
    const reader = new XmlReader(xml);
    if (reader.next() !== "start") return undefined;
    const { namespace, local } = reader;
    return reader.element() === xml && reader.next() === "eof" ? { namespace, local } : undefined;
  } catch {
    return undefined;
  }
}
