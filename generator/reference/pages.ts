/** One Markdown reference page, `AGENT/OPERATION.md`: its prose. */
import { clean } from "./clean.js";
import type { OperationReference } from "./model.js";

/** Undefined where the page is not that of an operation. Says which it is in its heading, `# Services88 ErpSync GetConnection`. */
export function readPage(text: string): OperationReference | undefined {
  const heading = /^# \w+ (\w+) (\w+)\s*$/m.exec(text);
  const [, agent, operation] = heading ?? [];
  if (!heading || agent === undefined || operation === undefined || !text.includes(`\n## ${operation} Request`)) return undefined;
  const section = new RegExp(`^## ${operation}\\s*$([\\s\\S]*?)(?=^\\[WSDL file|^## )`, "m").exec(text)?.[1] ?? "";
  const parameters = Object.fromEntries([...section.matchAll(/^\* \*\*(\w+):\*\*[ \t]*([\s\S]*?)(?=^\* \*\*|^\*\*Returns|(?![\s\S]))/gm)].map(([, name = "", prose = ""]) => [name, clean(prose)]));
  const returns = clean(/^\*\*Returns:\*\*([\s\S]*)/m.exec(section)?.[1] ?? "");
  const summary = clean(section.replace(/^\* \*\*\w+:\*\*[\s\S]*|^\*\*Returns:\*\*[\s\S]*/m, ""));
  return { agent, operation, parameters: withText(parameters), ...(summary && { summary }), ...(returns && { returns }) };
}

const withText = (prose: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(prose).filter(([, text]) => text !== ""));
