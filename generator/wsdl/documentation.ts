/**
 * A documentation element in, readable paragraphs out. The prose is what .NET's documentation comments leave in a WSDL: `<summary>`,
 * `<returns>`, `<param>`, with `<para/>`, `<see cref="…"/>` and a little HTML inside; or plain text.
 */
import type { Documentation } from "./model.js";
import type { XmlElement } from "./xml.js";

/** Undefined where there is no text. Several documentation elements of one node are one text. */
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

/** U+0000 cannot stand in XML, so it can mark where a paragraph ends. */
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

/** What an empty inline element stands for: `<see cref="T:A.B.C"/>` is C, `<paramref name="x"/>` is x. */
function named({ attributes }: XmlElement): string {
  const cref = attributes["cref"];
  if (cref !== undefined) return cref.replace(/\(.*$/, "").replace(/^.*[.:]/, "");
  return attributes["name"] ?? attributes["langword"] ?? attributes["href"] ?? "";
}
