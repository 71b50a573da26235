/**
 * Writes a contract as Markdown for coding assistants: an index, and files about agents and types that are small enough to be read whole. A large agent has
 * several files.
 */
import { localOf, type Agent, type Contract, type Doc, type TypeDef } from "../contract/model.js";
import { operationCount } from "../contract/queries.js";
import { isDeclared, propertyName, type Naming } from "../emit/names.js";
import type { OutputFile } from "../output/model.js";
import { byCodePoint } from "../text/order.js";
import { snippetWriter, type CallSettings } from "./call.js";
import { orderedMembers } from "./members.js";
import { firstSentence, signatures, type Signatures } from "./signature.js";

/** Highest number of characters in a file, unless a single operation or type needs more. About 8,000 tokens. */
const fileSize = 32_000;

/** The sections of a file, and the text before them. */
interface Page {
  /** Path without `.md`. */
  readonly path: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly string[];
}

/** Returns the files: `llms.txt`, `index.md`, and the folders `agents/` and `types/`. */
export function markdownFiles(contract: Contract, settings: CallSettings = {}): readonly OutputFile[] {
  const written = signatures(contract, settings.naming);
  const agents = contract.agents.map((agent) => parts(agentPage(contract, agent, settings, written)));
  const types = typePages(contract, settings, written).map(parts);
  const operations = parts(operationsPage(contract, agents, settings.naming ?? "wire"));
  const all = [...agents.flat(), ...types.flat(), ...operations];
  return [
    { path: "llms.txt", text: llmsText(contract, agents, operations) },
    { path: "index.md", text: indexText(contract, agents, types, operations) },
    ...all,
  ].sort((a, b) => byCodePoint(a.path, b.path));
}

/** Splits a page into files. Each begins with the introduction. */
function parts({ path, title, intro, sections }: Page): readonly OutputFile[] {
  const groups: string[][] = [[]];
  let size = 0;
  for (const section of sections) {
    if (size > 0 && intro.length + size + section.length > fileSize) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(section);
    size += section.length;
  }
  const isSplit = groups.length > 1;
  return groups.map((group, index) => ({
    path: isSplit ? `${path}-${index + 1}.md` : `${path}.md`,
    text: `# ${title}${isSplit ? `, part ${index + 1} of ${groups.length}` : ""}\n\n${intro}\n${group.join("\n")}`,
  }));
}

function agentPage(contract: Contract, agent: Agent, settings: CallSettings, { ofOperation }: Signatures): Page {
  const { naming = "wire" } = settings;
  const { setUp, call } = snippetWriter(contract, settings);
  const sections = agent.operations.map((operation) => {
    const { name, request, response, doc } = operation;
    const described = request.members
      .filter((member) => member.doc)
      .map(({ name, doc }) => `- \`${propertyName(localOf(name), naming)}\`: ${prose(doc)}\n`);
    const returns = doc?.returns ?? response.members[0]?.doc?.summary;
    return [
      `## ${propertyName(name, naming)}\n`,
      ...paragraphs(doc),
      `\`${ofOperation(operation)}\`\n`,
      ...(described.length > 0 ? [described.join("")] : []),
      ...(returns && response.members.length > 0 ? [`Returns: ${plain(returns)}\n`] : []),
      fenced(call(agent, operation)),
    ].join("\n");
  });
  const intro = [
    `Agent of ${contract.services}, with ${agent.operations.length} operations.\n`,
    ...paragraphs(agent.doc),
    `Each call on this page comes after these lines:\n`,
    fenced(setUp(agent)),
  ].join("\n");
  return { path: `agents/${agent.name}`, title: agent.name, intro, sections };
}

/** Returns pages of types, by their first letters. */
function typePages(contract: Contract, { naming = "wire" }: CallSettings, { ofType }: Signatures): readonly Page[] {
  const types = [...contract.types.values()]
    .filter((type) => type.kind !== "array" && type.kind !== "dictionary" && isDeclared(type))
    .map((type) => ({ type, name: localOf(type.name) }))
    .sort((a, b) => byCodePoint(a.name, b.name));
  const letters = [...new Set(types.map(({ name }) => name.charAt(0).toUpperCase()))];
  return letters.map((letter) => ({
    path: `types/${letter}`,
    title: `Types with ${letter}`,
    intro: `Types of ${contract.services}: carriers with their members, enumerations with their values.\n`,
    sections: types
      .filter(({ name }) => name.charAt(0).toUpperCase() === letter)
      .map(({ type, name }) =>
        [`## ${name}\n`, ...paragraphs(type.doc), `\`${ofType(type)}\`\n`, ...memberProse(contract, type, naming)].join(
          "\n",
        ),
      ),
  }));
}

function memberProse(contract: Contract, type: TypeDef, naming: Naming): readonly string[] {
  if (type.kind !== "carrier") return [];
  const lines = orderedMembers(contract, type)
    .own.filter(({ doc }) => doc)
    .map(({ name, doc }) => `- \`${propertyName(localOf(name), naming)}\`: ${prose(doc)}\n`);
  return lines.length > 0 ? [lines.join("")] : [];
}

/** Returns a page with a line for each operation, and the file that describes it. */
function operationsPage(contract: Contract, files: readonly (readonly OutputFile[])[], naming: Naming): Page {
  const lines = contract.agents.flatMap((agent, index) =>
    agent.operations.map((operation) => {
      const about = firstSentence(operation.doc?.summary);
      const heading = `\n## ${propertyName(operation.name, naming)}\n`;
      const path = files[index]?.find(({ text }) => text.includes(heading))?.path ?? "";
      return `- [${agent.name}.${operation.name}](${path})${about === undefined ? "" : `: ${plain(about)}`}`;
    }),
  );
  return {
    path: "operations",
    title: "All operations",
    intro: `The ${operationCount(contract)} operations of ${contract.services}, by agent.\n`,
    sections: [...lines, ""],
  };
}

const countOf = ({ operations }: Agent): string =>
  `${operations.length} ${operations.length === 1 ? "operation" : "operations"}`;

const agentLine = (agent: Agent, files: readonly OutputFile[], withSize: boolean): string => {
  const about = firstSentence(agent.doc?.summary);
  const links = files.map(({ path, text }, index) => {
    const size = withSize ? ` (${Math.ceil(text.length / 1000)} kB)` : "";
    return `[${index === 0 ? agent.name : `part ${index + 1}`}](${path})${size}`;
  });
  return `- ${links.join(", ")}: ${countOf(agent)}${about === undefined ? "" : `. ${plain(about)}`}\n`;
};

/** Returns the index in the form of the llms.txt proposal: a title, a summary, and links with notes. */
const llmsText = (
  contract: Contract,
  agents: readonly (readonly OutputFile[])[],
  operations: readonly OutputFile[],
): string =>
  `# ${contract.services}

> TypeScript client for the SOAP services of SuperOffice NetServer: ${contract.agents.length} agents, ${operationCount(contract)} operations. Each file has signatures,
> descriptions and calls that compile with the generated client.

A company is a Contact, a deal is a Sale, a case is a Ticket, and a user is an Associate. All values can be null unless the type says otherwise.

## Start

- [Index](index.md): all files with their sizes
${operations.map(({ path }) => `- [All operations](${path}): one line for each operation\n`).join("")}
## Agents

${contract.agents.map((agent, index) => agentLine(agent, agents[index] ?? [], false)).join("")}`;

function indexText(
  contract: Contract,
  agents: readonly (readonly OutputFile[])[],
  types: readonly (readonly OutputFile[])[],
  operations: readonly OutputFile[],
): string {
  const link = ({ path, text }: OutputFile) => `[${path}](${path}) (${Math.ceil(text.length / 1000)} kB)`;
  return `# ${contract.services}

The operations of SuperOffice NetServer, as a generated TypeScript client has them. Each file can be read whole.

## Agents

${contract.agents.map((agent, index) => agentLine(agent, agents[index] ?? [], true)).join("")}
## Types

${types
  .flat()
  .map((file) => `- ${link(file)}\n`)
  .join("")}
## Lists

${operations.map((file) => `- ${link(file)}\n`).join("")}`;
}

const fenced = (text: string): string => `\`\`\`ts\n${text.trimEnd()}\n\`\`\`\n`;

const paragraphs = (doc: Doc | undefined): readonly string[] => (doc?.summary ? [`${prose(doc)}\n`] : []);

const prose = (doc: Doc | undefined): string => plain(doc?.summary ?? "");

/** Returns prose as one paragraph in which nothing is HTML, a fence or a heading. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim()
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/`{3,}|~{3,}/g, "'''")
    .replace(/^([#>*+=-]|\d+[.)])/, "\\$1");
