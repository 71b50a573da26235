/** A document as our reader sees it, in the form of the independent one. */
import { XmlReader } from "../../runtime/soap/xml/reader.js";
import type { Element } from "./infoset.js";

/** @throws MessageError */
export function read(xml: string | (() => string | undefined)): Element {
  const reader = new XmlReader(xml);
  const element = (): Element => {
    const { namespace, local } = reader;
    const attributes = Object.fromEntries(
      reader.attributes.map((each) => [`{${each.namespace}}${each.local}`, each.value]),
    );
    const children: Element[] = [];
    let text = "";
    for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
      if (kind === "start") children.push(element());
      else text += reader.text;
    }
    return {
      name: `{${namespace}}${local}`,
      attributes,
      children,
      text: children.length > 0 && text.trim() === "" ? "" : text,
    };
  };
  reader.next();
  const root = element();
  reader.next();
  return root;
}
