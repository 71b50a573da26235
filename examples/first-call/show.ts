/** Prints titles and messages for a person. Colours are for terminals only. */
import { styleText } from "node:util";

export const print = (text: string): void => console.log(text);

// A stream that is no terminal has no such method. The method respects NO_COLOR.
const isColoured = process.stdout.hasColors?.() === true;

const style = (format: "bold" | "cyan", text: string): string => (isColoured ? styleText(format, text) : text);

/** Returns a title, with an empty line before it. */
export const title = (text: string): string => `\n${style("bold", text)}`;

/** Returns a message as it is, with its names in colour. */
export const json = (message: string): string => message.replace(/"\w+"(?=:)/g, (name) => style("cyan", name));

/** Returns a message with each element on a line of its own, without the XML declaration. */
export function xml(message: string): string {
  let depth = 0;
  const lines = message.replace(/^<\?.*?\?>/, "").split(/(?<=>)\s*(?=<)/).map((line) => {
    if (line.startsWith("</")) depth--;
    const indented = "  ".repeat(depth) + line.replace(/<\/?[\w:]+/g, (tag) => style("cyan", tag));
    const opens = /^<\w/.test(line) && !line.includes("</") && !line.endsWith("/>");
    if (opens) depth++;
    return indented;
  });
  return lines.join("\n");
}
