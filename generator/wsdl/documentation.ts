/**
 * Reads documentation elements into plain paragraphs. WCF copies .NET documentation comments into a WSDL: `<summary>`,
 * `<returns>` and `<param>`, with `<para/>`, `<see cref="…"/>` and some HTML inside. The content may also be plain
 * text.
 */
import type { Documentation } from "./model.js";
import type { XmlElement } from "./xml.js";

/** Returns the text of all documentation elements of a node together; undefined if there is no text. */
export function readDocumentation(elements: readonly XmlElement[]): Documentation | undefined {
  const sections = new Map<string, string>();
  const params = new Map<string, string>();
  const add = (section: string, text: string): void => {
    if (text) sections.set(section, [sections.get(section), text].filter(Boolean).join("\n\n"));
  };
  const loose: (XmlElement | string)[] = [];
  for (const element of elements) {
    for (const part of element.content ?? []) {
      if (typeof part === "string") loose.push(part);
      else if (part.local === "summary" || part.local === "remarks") add("summary", paragraphs(part.content ?? []));
      else if (part.local === "returns") add("returns", paragraphs(part.content ?? []));
      else if (part.local === "param") params.set(part.attributes["name"] ?? "", paragraphs(part.content ?? []));
      else loose.push(part);
    }
    loose.push("\n\n\u0000");
  }
  add("summary", paragraphs(loose));
  const summary = sections.get("summary");
  const returns = sections.get("returns");
  if (!summary && !returns && params.size === 0) return undefined;
  return { summary: summary ?? "", ...(returns && { returns }), params };
}

/** Marks the end of a paragraph. U+0000 is not allowed in XML, so it cannot occur in the text. */
const paragraphEnd = "\u0000";
const blocks = new Set([
  "para",
  "p",
  "br",
  "list",
  "item",
  "ul",
  "ol",
  "li",
  "div",
  "code",
  "example",
  "remarks",
  "value",
]);

function paragraphs(content: readonly (XmlElement | string)[]): string {
  return flatten(content)
    .split(paragraphEnd)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function flatten(content: readonly (XmlElement | string)[]): string {
  let text = "";
  for (const part of content) {
    if (typeof part === "string") text += part;
    else if (blocks.has(part.local)) text += paragraphEnd + flatten(part.content ?? []) + paragraphEnd;
    else text += flatten(part.content ?? []) || named(part);
  }
  return text;
}

/** Returns the text for an empty inline element: `C` for `<see cref="T:A.B.C"/>`, `x` for `<paramref name="x"/>`. */
function named({ attributes }: XmlElement): string {
  const cref = attributes["cref"];
  if (cref !== undefined) return cref.replace(/\(.*$/, "").replace(/^.*[.:]/, "");
  return attributes["name"] ?? attributes["langword"] ?? attributes["href"] ?? "";
}
