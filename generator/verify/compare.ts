/**
 * Compares the examples on reference pages with the messages of a contract. Finds which messages are equal byte by
 * byte, where the others differ, and which messages only one of the two has.
 */
import type { Agent, Contract, Operation, Position } from "../contract/model.js";
import { byCodePoint } from "../text/order.js";
import type { Example, PageExamples, Reference } from "../reference/model.js";
import { documentedLines } from "../examples/documented.js";
import type { DocumentedLine } from "../examples/lines.js";
import { documentedRules } from "../examples/rules.js";

/** A message of an operation. */
interface About {
  readonly agent: string;
  readonly operation: string;
  readonly message: "request" | "response";
}

/** The result of the comparison of one message. */
export type Finding =
  | (About & { readonly kind: "same" })
  | (About & {
      readonly kind: "differs";
      /** Position of the first different character on the page. */
      readonly page: Position;
      /** Position in the WSDL that the line was generated from. */
      readonly wsdl: Position;
      /** The whole line on the page. Absent after the end of the example. */
      readonly documented?: string;
      /** The generated line without its timestamp. Absent after the end of the message. */
      readonly rendered?: string;
    })
  | (About & { readonly kind: "pageOnly"; readonly page: Position })
  | (About & { readonly kind: "wsdlOnly"; readonly wsdl: Position });

/** The findings of one agent. */
export interface AgentFindings {
  readonly agent: string;
  /**
   * Two for each operation, in the order of the WSDL. Then the messages that only the pages have, in the order of the
   * pages.
   */
  readonly findings: readonly Finding[];
}

/** The result of a comparison with reference pages. */
export interface Findings {
  /** Sorted by name, in code-point order. Includes agents that only the pages have. */
  readonly agents: readonly AgentFindings[];
  /** Number of findings of each kind. */
  readonly counts: Readonly<Record<Finding["kind"], number>>;
}

/** Compares all examples of a reference with the contract. */
export function compareExamples(contract: Contract, reference: Reference): Findings {
  const pages = new Map(reference.examples.map((page) => [keyOf(page.agent, page.operation), page]));
  const byAgent = new Map<string, Finding[]>(
    contract.agents.map((agent) => [agent.name, compareAgent(contract, agent, pages)]),
  );
  const known = new Set(
    contract.agents.flatMap((agent) => agent.operations.map((operation) => keyOf(agent.name, operation.name))),
  );
  for (const [key, page] of pages) {
    if (known.has(key)) continue;
    const findings = byAgent.get(page.agent);
    if (findings) findings.push(...onPageOnly(page));
    else byAgent.set(page.agent, onPageOnly(page));
  }
  const agents = [...byAgent]
    .map(([agent, findings]) => ({ agent, findings }))
    .sort((a, b) => byCodePoint(a.agent, b.agent));
  const counts = { same: 0, differs: 0, pageOnly: 0, wsdlOnly: 0 };
  for (const { findings } of agents) for (const { kind } of findings) counts[kind]++;
  return { agents, counts };
}

const keyOf = (agent: string, operation: string): string => `${agent}.${operation}`;
const directions = ["request", "response"] as const;

const compareAgent = (contract: Contract, agent: Agent, pages: ReadonlyMap<string, PageExamples>): Finding[] =>
  agent.operations.flatMap((operation) => {
    const page = pages.get(keyOf(agent.name, operation.name));
    return directions.map((message): Finding => compareMessage(contract, agent, operation, message, page?.[message]));
  });

function compareMessage(
  contract: Contract,
  agent: Agent,
  operation: Operation,
  message: About["message"],
  example: Example | undefined,
): Finding {
  const about = { agent: agent.name, operation: operation.name, message };
  if (!example) return { kind: "wsdlOnly", ...about, wsdl: operation.position };
  const rendered = documentedLines(contract, agent, operation, message);
  const documented = example.text.split("\n");
  // The line end of the last line is not an empty line.
  if (documented.at(-1) === "") documented.pop();
  for (let index = 0; index < Math.max(rendered.length, documented.length); index++) {
    const [line, shown] = [rendered[index], documented[index]];
    const column = columnOfDifference(line, shown);
    if (column === undefined) continue;
    const page = { ...example.position, line: example.position.line + index, column };
    const wsdl = (line ?? rendered.at(-1))?.position ?? operation.position;
    return {
      kind: "differs",
      ...about,
      page,
      wsdl,
      ...(shown !== undefined && { documented: shown }),
      ...(line && { rendered: line.text }),
    };
  }
  return { kind: "same", ...about };
}

/** Returns the 1-based column of the first difference; undefined if the lines are equal, apart from the timestamp. */
function columnOfDifference(line: DocumentedLine | undefined, documented: string | undefined): number | undefined {
  if (!line || documented === undefined) return 1;
  if (line.momentAt === undefined) return documented === line.text ? undefined : firstDifference(line.text, documented);
  const before = line.text.slice(0, line.momentAt);
  const after = line.text.slice(line.momentAt);
  if (!documented.startsWith(before)) return firstDifference(before, documented);
  const end = documented.length - after.length;
  const hasMoment =
    end >= before.length &&
    documented.endsWith(after) &&
    documentedRules.moment.pattern.test(documented.slice(before.length, end));
  return hasMoment ? undefined : before.length + 1;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1;
}

const onPageOnly = (page: PageExamples): Finding[] =>
  directions.flatMap((message): Finding[] => {
    const example = page[message];
    return example
      ? [{ kind: "pageOnly", agent: page.agent, operation: page.operation, message, page: example.position }]
      : [];
  });
