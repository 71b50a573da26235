/** XML as its information set, read by a library that is not ours: what two messages are compared by. */
import { SaxesParser } from "saxes";

export interface Element {
  /** `{namespace}local` */
  readonly name: string;
  /** By `{namespace}local`, without namespace declarations; QName-valued `xsi:type` resolved to Clark notation. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Character data; the white space between the children of an element that has some is layout and left out. */
  readonly text: string;
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

export function infoset(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Open[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const top = (): Open => stack.at(-1) as Open;
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const each of Object.values(tag.attributes)) {
      if (each.prefix === "xmlns" || each.name === "xmlns") continue;
      const isType = each.uri === xsi && each.local === "type";
      const [prefix, local] = each.value.includes(":") ? (each.value.split(":") as [string, string]) : ["", each.value];
      attributes[`{${each.uri}}${each.local}`] = isType ? `{${parser.resolve(prefix) ?? ""}}${local}` : each.value;
    }
    stack.push({ name: `{${tag.uri}}${tag.local}`, attributes, children: [], text: "" });
  });
  parser.on("text", (text) => void (top().text += text));
  parser.on("cdata", (text) => void (top().text += text));
  parser.on("closetag", () => {
    const done = stack.pop() as Open;
    top().children.push({ ...done, text: done.children.length > 0 && done.text.trim() === "" ? "" : done.text });
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = top().children;
  if (!root) throw new Error("no element");
  return root;
}

/** The first element of that local name, in document order. */
export function find(element: Element, local: string): Element | undefined {
  if (element.name.endsWith(`}${local}`)) return element;
  for (const child of element.children) {
    const found = find(child, local);
    if (found) return found;
  }
  return undefined;
}

/** The element and everything in it without one attribute. */
export function withoutAttribute(element: Element, attribute: string): Element {
  const { [attribute]: _, ...attributes } = element.attributes;
  return { ...element, attributes, children: element.children.map((child) => withoutAttribute(child, attribute)) };
}
