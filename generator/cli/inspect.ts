/** `netserver-codegen inspect`: shows agents, operations and types as tables or JSON. */
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import type { Contract } from "../contract/model.js";
import { inputOptions, oneArgument, settings, type Command, type OptionTable, type SharedFlags } from "./options.js";
import { agentNamed, agentsTable, operationsTable, typesNamed, typeTable } from "./tables.js";
import { progress, widthOf } from "./terminal.js";

interface Flags extends SharedFlags {
  readonly what: "agents" | "operations" | "type";
  readonly name?: string | undefined;
  readonly json?: boolean | undefined;
}

const shared = inputOptions();
const options = {
  ...shared,
  agent: { ...shared.agent, ...oneArgument },
  json: { type: "boolean", describe: "Print the contract, or the named agent or type, as JSON" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs
      .options(options)
      .positional("what", {
        choices: ["agents", "operations", "type"] as const,
        default: "agents" as const,
        describe: "What to show",
      })
      .positional("name", { type: "string", describe: "Name of the agent or type" })
      .check(({ what, name }) => {
        if (what !== "agents" && name === undefined)
          throw new Error(
            what === "type"
              ? "Name the type: inspect type ErpConnection"
              : "Name the agent: inspect operations ErpSync",
          );
        if (what === "agents" && name !== undefined)
          throw new Error(`Unknown argument: ${name}. Did you mean: inspect operations ${name}?`);
        return true;
      }),
    [
      ["inspect", "Lists all agents."],
      ["inspect operations ErpSync", "Lists the operations of ErpSync."],
      ["inspect type ErpConnection", "Lists the members of a type and of its bases."],
      ["inspect --json", "Prints the contract as JSON."],
    ],
  );

export const inspectCommand: Command<Flags> = {
  command: "inspect [what] [name]",
  describe: "Show agents, operations of an agent, or members of a type",
  options,
  builder,
  handler: async (flags, terminal) => {
    const [{ contractToJson }, { inspect }] = await Promise.all([
      import("../contract/json.js"),
      import("../verbs/inspect.js"),
    ]);
    const line = progress(terminal, flags.quiet === true);
    // `agents` of the configuration file are those of the client. This command shows what else there is.
    const { agents: _agents, ...rest } = await settings(flags);
    const contracts = await inspect({
      ...rest,
      ...(flags.agent && { agents: flags.agent }),
      onProgress: line.say,
      signal: terminal.signal,
    }).finally(line.end);
    if (flags.json) {
      const all = contracts.flatMap((contract) => dataOf(contract, flags, contractToJson));
      terminal.stdout.write(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
      return 0;
    }
    const { width } = widthOf(terminal.stdout);
    terminal.stdout.write(contracts.map((contract) => show(contract, flags, width)).join("\n"));
    return 0;
  },
};

/** Returns the requested part of the contract: the contract, an agent, or the types with a name. */
function dataOf(
  contract: Contract,
  { what, name = "" }: Flags,
  contractToJson: (contract: Contract) => unknown,
): readonly unknown[] {
  switch (what) {
    case "agents":
      return [contractToJson(contract)];
    case "operations":
      return [agentNamed(contract, name)];
    case "type":
      return typesNamed(contract, name);
  }
}

function show(contract: Contract, { what, name = "" }: Flags, width: number | undefined): string {
  switch (what) {
    case "agents":
      return agentsTable(contract, width);
    case "operations":
      return operationsTable(contract, name, width);
    case "type":
      return typeTable(contract, name, width);
  }
}
