/** A rule's scenario as one page: what changes in the WSDLs, the call sites of an old client, and the report. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { structuredPatch } from "diff";
import type { Rule } from "../../generator/changes/rules/index.js";

/**
 * Returns the page of a scenario.
 *
 * @param folder holds `previous/` and `current/` with WSDLs, `uses.ts` and perhaps more code
 */
export function scenarioPage(folder: string, id: string, { title, category }: Rule, report: string): string {
  const code = Object.keys(headings).filter((name) => existsSync(join(folder, name)));
  const sections = [
    ...changedFiles(folder).map((name) => section(`Change of ${name}`, "diff", difference(folder, name))),
    ...code.map((name) => section(headings[name] ?? "", "ts", read(join(folder, name)))),
    section("Report", "text", report),
  ];
  return `# ${id}\n\n${title[0]?.toUpperCase()}${title.slice(1)}. Category \`${category}\`.\n${sections.join("")}`;
}

const headings: Readonly<Record<string, string>> = {
  "uses.ts": "Old call sites: uses.ts (impact names the lines with // hit)",
  "more-uses.ts": "Code that stands in for the client: more-uses.ts",
  "server.ts": "Answers of a new server: server.ts",
};

const section = (heading: string, language: string, text: string): string =>
  `\n## ${heading}\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;

const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

const changedFiles = (folder: string): readonly string[] =>
  [...new Set([...readdirSync(join(folder, "previous")), ...readdirSync(join(folder, "current"))])]
    .sort()
    .filter((name) => read(join(folder, "previous", name)) !== read(join(folder, "current", name)));

/** Returns the changed lines with three lines around them; for a file that only one version has, a line that says so. */
function difference(folder: string, name: string): string {
  const [before, after] = [read(join(folder, "previous", name)), read(join(folder, "current", name))];
  if (before === "") return `+ the whole file`;
  if (after === "") return `- the whole file`;
  return structuredPatch(name, name, before, after, "", "", { context: 3 })
    .hunks.map(({ lines }) => lines.join("\n"))
    .join("\n …\n");
}
