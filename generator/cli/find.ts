/** `netserver-codegen find`: finds operations and types, and prints their calls. */
import type { Argv } from "yargs";
import type { FindResult, FoundItem } from "../verbs/find.js";
import { agentsListed } from "../text/listed.js";
import { agentChoice, type AgentChoice } from "./agent-choice.js";
import { withExamples } from "./examples.js";
import { commandWith } from "./next.js";
import {
  configuration,
  importExtensionFlag,
  inputOptions,
  oneArgument,
  settingsOf,
  type Command,
  type OptionTable,
  type SharedFlags,
} from "./options.js";
import { coloursOf, counted, progress, wrapped, type Output } from "./terminal.js";

interface Flags extends SharedFlags {
  readonly words?: string[] | undefined;
  readonly limit: number;
  readonly call?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const shared = inputOptions();
const options = {
  limit: { type: "number", requiresArg: true, default: 10, describe: "Highest number of results" },
  call: { type: "boolean", describe: "Print only the call of the best operation, to copy" },
  json: { type: "boolean", describe: "Print the results as JSON, each with its call" },
  ...shared,
  agent: { ...shared.agent, ...oneArgument },
  out: {
    type: "string",
    requiresArg: true,
    describe: "Folder of the clients, for the imports of calls",
    defaultDescription: "generated",
  },
  naming: {
    choices: ["wire", "camelCase"] as const,
    describe: "Names of members and methods",
    defaultDescription: "as the existing client",
  },
  "import-extension": importExtensionFlag,
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs
      .options(options)
      .positional("words", { type: "string", array: true, describe: "Words, a name, initials or types" })
      .check(({ words = [], limit }) => {
        if (words.join("").trim() === "") throw new Error("Say what to find: find resync erp");
        if (!Number.isInteger(limit) || Number(limit) < 1)
          throw new Error(`--limit: expected a number from 1, got ${String(limit)}`);
        return true;
      }),
    [
      ["find resync erp", "Finds operations and types by words. Words of CRM users work too."],
      ["find GetNextAv", "Finds names by their beginning. Initials work too: find gnat."],
      ['find "ContactEntity ->"', "Finds operations that take a ContactEntity. Keep the quotes."],
      ['find "-> ContactEntity"', "Finds operations that return one."],
      ["find --call delete company > call.ts", "Writes a program with the call of the best operation."],
      ["find upload document --docs docs.zip", "Searches the text of reference pages or a Swagger too."],
    ],
    "commands.md#finding-an-operation",
  );

export const findCommand: Command<Flags> = {
  command: "find [words..]",
  describe: "Find operations and types by words, and print their calls",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { find } = await import("../verbs/find.js");
    const query = (flags.words ?? []).join(" ");
    // `agents` of the configuration file are those of the client. This command shows what else there is.
    const config = await configuration(flags.config);
    const { agents: _agents, ...rest } = settingsOf(config, flags);
    const line = progress(terminal, flags.quiet === true);
    const found = await find(query, {
      ...rest,
      ...(flags.agent && { agents: flags.agent }),
      limit: flags.limit,
      onProgress: line.say,
      signal: terminal.signal,
    }).finally(line.end);
    const { stdout, stderr } = terminal;
    if (flags.json) stdout.write(`${JSON.stringify({ query, ...found }, null, 2)}\n`);
    const calls = found.results.flatMap((item) => (item.kind === "operation" ? [item.call] : []));
    const isFound = flags.call === true && !flags.json ? calls.length > 0 : found.results.length > 0;
    if (!isFound) stderr.write(nothing(query, found, flags));
    else if (!flags.json) {
      stdout.write(flags.call ? (calls[0] ?? "") : listed(found, query, flags, stdout));
      const shown = flags.call ? found.results.filter(({ kind }) => kind === "operation").slice(0, 1) : found.results;
      // The call is often saved as a file, so the note does not go there.
      const output = flags.call ? stderr : stdout;
      output.write(missingAgents(shown, agentChoice(config, { config: flags.config }), output));
    }
    return isFound ? 0 : 1;
  },
};

/** Says which agents of the results the client does not have, because their calls do not compile. */
function missingAgents(results: readonly FoundItem[], { by, place }: AgentChoice, output: Output): string {
  const names = results.flatMap((item) => (item.kind === "operation" && item.isInClient === false ? item.agent : []));
  const agents = [...new Set(names)];
  if (agents.length === 0) return "";
  const it = agents.length === 1 ? "it" : "one";
  const how =
    by === "file"
      ? `To add ${it}, add its name to agents in ${place}, and run netserver-codegen generate.`
      : `To add ${it}, run netserver-codegen generate --agent with the names of all agents that you want.`;
  return `\n${wrapped(`Your client does not have ${agentsListed(agents)}. ${how}`, output)}`;
}

function nothing(query: string, { suggestions, results }: FindResult, { call }: Flags): string {
  const what = call && results.length > 0 ? "No operation fits" : "Nothing fits";
  const next =
    suggestions.length > 0
      ? `Did you mean ${suggestions.map((each) => `netserver-codegen find ${each}`).join(", or ")}?`
      : "Try other words, fewer words, or netserver-codegen inspect for a list of all agents.";
  return `${what} "${query}". ${next}\n`;
}

/** Lists results: name, a sentence, and the signature. A single operation is shown with its call. */
function listed({ results }: FindResult, query: string, flags: Flags, stdout: Output): string {
  const [only, ...others] = results;
  const items = results.map((item) => itemText(item, stdout)).join("\n");
  if (only?.kind === "operation" && others.length === 0) return `${items}\n${only.call}`;
  const { dim } = coloursOf(stdout);
  const operation = results.find((each) => each.kind === "operation");
  // With its full name, because the words would give the best operation, which is not the best result if that is a type.
  const call = operation
    ? `\n${dim(`To copy a call: npx netserver-codegen ${commandWith(`find --call ${operation.agent}.${operation.name}`, flags)}`)}\n`
    : "";
  return `${dim(`${counted(results.length, "result")} for ${query}, the best first`)}\n\n${items}${call}`;
}

function itemText(item: FoundItem, stdout: Output): string {
  const { bold, dim } = coloursOf(stdout);
  const name = item.kind === "operation" ? `${item.agent}.${item.name}` : `type ${item.name}`;
  const summary = item.summary === undefined ? "" : wrapped(item.summary, stdout, "  ");
  return `${bold(name)}\n${summary}${dim(wrapped(shortened(item.signature), stdout, "  ").trimEnd())}\n`;
}

/** Carriers can have a hundred members. */
const shortened = (signature: string): string => {
  if (signature.length <= 400) return signature;
  const cut = signature.slice(0, 400);
  return `${cut.slice(0, cut.lastIndexOf(" "))} …`;
};

/**
 * Replaces an arrow at the start of an argument of `find` by a character that no option begins with.
 *
 * @param argv the arguments of the program
 */
export const withArrows = (argv: readonly string[]): readonly string[] =>
  argv[0] === "find" ? argv.map((each) => each.replace(/^->/, "→")) : argv;
