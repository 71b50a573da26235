/** One Markdown reference page, `AGENT/OPERATION.md`: its prose, and the messages that it shows. */
import { clean } from "./clean.js";
import type { Example, OperationReference, PageExamples } from "./model.js";

export interface Page {
  readonly prose: OperationReference;
  readonly examples: PageExamples;
}

/**
 * Undefined where the page is not that of an operation. Says which it is in its heading, `# Services88 ErpSync GetConnection`; a
 * few pages add `SOAP` to that. `file` is the page's name in positions.
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

/** The first block of XML between this heading and the next. */
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

/** 1-based. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
