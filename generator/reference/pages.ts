/** Reads a Markdown reference page of an operation, `AGENT/OPERATION.md`. */
import { clean } from "./clean.js";
import type { Example, OperationReference, PageExamples } from "./model.js";

/** The content of a page. */
export interface Page {
  readonly prose: OperationReference;
  readonly examples: PageExamples;
}

/**
 * Returns the content of a page; undefined if it is not a page of an operation. The heading names the operation, for
 * example `# Services88 ErpSync GetConnection`. On a few pages, it ends in `SOAP`.
 *
 * @param file the name of the page in positions
 */
export function readPage(original: string, file: string): Page | undefined {
  const text = original.replace(/\r\n?/g, "\n");
  const heading = /^# \w+ (\w+) (\w+)(?: SOAP)?[ \t]*$/m.exec(text);
  const [, agent, operation] = heading ?? [];
  if (!heading || agent === undefined || operation === undefined || !text.includes(`\n## ${operation} Request`))
    return undefined;
  const request = exampleUnder(`${operation} Request`, text, file);
  const response = exampleUnder(`${operation} Response`, text, file);
  const position = { file, line: lineAt(text, heading.index), column: 1 };
  return {
    prose: { agent, operation, ...readProse(operation, text) },
    examples: { agent, operation, position, ...(request && { request }), ...(response && { response }) },
  };
}

function readProse(operation: string, text: string): Omit<OperationReference, "agent" | "operation"> {
  const section = new RegExp(`^## ${operation}\\s*$([\\s\\S]*?)(?=^\\[WSDL file|^## )`, "m").exec(text)?.[1] ?? "";
  const items = section.matchAll(/^\* \*\*(\w+):\*\*([\s\S]*?)(?=^\* \*\*|^\*\*Returns|(?![\s\S]))/gm);
  const parameters = [...items]
    .map(([, name = "", prose = ""]) => [name, clean(prose)] as const)
    .filter(([, prose]) => prose !== "");
  const returns = clean(/^\*\*Returns:\*\*([\s\S]*)/m.exec(section)?.[1] ?? "");
  const summary = clean(section.replace(/^\* \*\*\w+:\*\*[\s\S]*|^\*\*Returns:\*\*[\s\S]*/m, ""));
  return { parameters: Object.fromEntries(parameters), ...(summary && { summary }), ...(returns && { returns }) };
}

/** Returns the first XML block between a heading and the next one. */
function exampleUnder(heading: string, text: string, file: string): Example | undefined {
  const title = `\n## ${heading}\n`;
  const start = text.indexOf(title);
  if (start < 0) return undefined;
  const next = text.indexOf("\n## ", start + title.length);
  const fence = "\n```xml\n";
  const opened = text.indexOf(fence, start);
  if (opened < 0 || (next >= 0 && opened > next)) return undefined;
  const from = opened + fence.length;
  const end = text.indexOf("\n```", from - 1);
  if (end < 0) return undefined;
  return { text: text.slice(from, end + 1), position: { file, line: lineAt(text, from), column: 1 } };
}

/** Returns the 1-based line of an offset. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
