/**
 * Writes indented XML for people and `git diff`: one tag per line, attributes in the given order, the same on every
 * machine.
 */

/** The text of an XML node. */
export type Node = string;

/** Characters that XML 1.0 §2.2 does not allow. They are removed from documentation. */
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

/** Returns an element. Attributes and children that are undefined are left out. */
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

/** Returns an element with text, on one line. */
export const textElement = (name: string, text: string, attributes = ""): Node =>
  `<${name}${attributes}>${escape(text)}</${name}>`;

export const document = (root: Node): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;

/** Indents the lines of a node. Only LF separates lines; other line separators may occur in values. */
const indent = (node: Node): Node => `  ${node.replaceAll("\n", "\n  ")}`;
