/** Indented XML for people and for `git diff`: one tag a line, attributes in the order given, nothing that depends on the machine. */

export type Node = string;

/** Prose may hold what XML 1.0 §2.2 has no way to write; that is left out. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escape = (text: string): string =>
  text
    .replace(unwritable, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#xD;");
const escapeAttribute = (text: string): string =>
  escape(text).replace(/"/g, "&quot;").replace(/\n/g, "&#xA;").replace(/\t/g, "&#x9;");

/** An element; attributes that are undefined are left out, and so are children that are. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (Node | undefined)[] = [],
): Node {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const open = `<${name}${given.join("")}`;
  const inside = children.filter((each) => each !== undefined);
  return inside.length === 0 ? `${open}/>` : `${open}>\n${inside.map((each) => indent(each)).join("\n")}\n</${name}>`;
}

/** An element that holds text, on one line. */
export const textElement = (name: string, text: string, attributes = ""): Node =>
  `<${name}${attributes}>${escape(text)}</${name}>`;

export const document = (root: Node): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;

/** Lines end with LF here and with nothing else: other separators stand in values. */
const indent = (node: Node): Node => `  ${node.replaceAll("\n", "\n  ")}`;
