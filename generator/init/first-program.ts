/** Writes a first program that calls the mock server with a generated client. */
import type { Contract, Member, Operation } from "../contract/model.js";
import { localOf } from "../contract/model.js";
import type { ImportExtension } from "../emit/import-extension.js";

/** Protocols that a program can speak. */
export const wires = ["soap", "json", "both"] as const;
/** Protocol that a program speaks. */
export type Wire = (typeof wires)[number];

/** Values for parameters, as TypeScript, by the name of the scalar. */
const values: Readonly<Record<string, string>> = { int: "1", string: '"text"', boolean: "true" };

const valueOf = ({ type, repeated }: Member): string | undefined =>
  type.kind === "scalar" && !repeated ? values[type.name] : undefined;

/** Returns how many parameters a program must give; undefined if one of them is more than a number or a text. */
function effort({ name, request, response }: Operation): number | undefined {
  if (response.members.length === 0 || request.members.some((each) => valueOf(each) === undefined)) return undefined;
  return request.members.length + (name.startsWith("Get") ? 0 : 10);
}

/** Settings of a first program. */
export interface ProgramSettings {
  /** The client's folder, relative to the program. */
  readonly folder: string;
  readonly importExtension: ImportExtension;
  readonly wire: Wire;
  /** True for a program of a web page, which shows if the call succeeded. Otherwise it is a program for Node. */
  readonly isPage: boolean;
}

/**
 * Returns a program in TypeScript that calls one operation of the contract, the one that is easiest to call. It has no
 * `await` at the top level, because a CommonJS project cannot have one.
 */
export function firstProgram(contract: Contract, { folder, importExtension, wire, isPage }: ProgramSettings): string {
  const isJson = wire === "json";
  const isSpoken = (agent: string, operation: string): boolean =>
    !isJson || contract.webApi?.operations[agent]?.[operation] !== undefined;
  const [easiest] = contract.agents
    .flatMap((agent) =>
      agent.operations.flatMap((operation) => {
        const parameters = effort(operation);
        return parameters === undefined || !isSpoken(agent.name, operation.name)
          ? []
          : [{ agent, operation, parameters }];
      }),
    )
    .sort((a, b) => a.parameters - b.parameters);
  const agent = easiest?.agent ?? contract.agents[0];
  const request = easiest?.operation.request.members
    .map((each) => `${localOf(each.name)}: ${valueOf(each)}`)
    .join(", ");
  const suffix = importExtension === "none" ? "" : `.${importExtension}`;
  const connect = isJson
    ? `import { connect } from "${folder}/json${suffix}";\nimport { ${agent?.name}Agent } from "${folder}/index${suffix}";`
    : `import { connect, ${agent?.name}Agent } from "${folder}/index${suffix}";`;
  const baseUrl = isJson ? "http://127.0.0.1:8088" : "http://127.0.0.1:8088/Remote";
  const operation = easiest?.operation.name;
  const result = operation ? `await agent.${operation}(${request ? `{ ${request} }` : ""})` : "agent";
  const told = `document.body.prepend("${operation ?? "The client"} works: the console shows the result.");`;
  return `${connect}

async function main() {
  const session = connect({
    baseUrl: "${baseUrl}",
    ticket: "7T:any",${isPage ? "" : '\n    applicationToken: "any",'}
  });
  const agent = new ${agent?.name}Agent(session);
  console.log(${result});${isPage ? `\n  ${told}` : ""}
}

${isPage ? "main().catch((error: unknown) => document.body.prepend(String(error)));" : "void main();"}
`;
}
