/**
 * Runs a command line. Exit codes: 0 success, 1 error in the input, 2 error in the arguments, 70 bug in this program.
 */
import { createRequire } from "node:module";
import type { CommandModule } from "yargs";
import yargs from "yargs/yargs";
import { DiagnosticError } from "../diagnostics/diagnostic.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";
import { completedAgents } from "./agent-completion.js";
import { documentation } from "./documentation.js";
import { checkArguments, type Command } from "./options.js";
import { Interrupted } from "./interruption.js";
import { printDiagnostics, type Terminal } from "./terminal.js";
import { UsageError, usageMessage } from "./usage.js";

/** Loads the commands, in the order of the help. A run loads only its own: loading all takes longer than many runs. */
const loaders: Readonly<Record<string, () => Promise<Command<never>>>> = {
  init: async () => (await import("./init.js")).initCommand,
  generate: async () => (await import("./generate.js")).generateCommand,
  vendor: async () => (await import("./vendor.js")).vendorCommand,
  inspect: async () => (await import("./inspect.js")).inspectCommand,
  find: async () => (await import("./find.js")).findCommand,
  verify: async () => (await import("./verify.js")).verifyCommand,
  check: async () => (await import("./check.js")).checkCommand,
  diff: async () => (await import("./diff.js")).diffCommand,
  impact: async () => (await import("./impact.js")).impactCommand,
  upgrade: async () => (await import("./upgrade.js")).upgradeCommand,
  explain: async () => (await import("./explain.js")).explainCommand,
  explore: async () => (await import("./explore.js")).exploreCommand,
  mock: async () => (await import("./mock.js")).mockCommand,
  completion: async () => (await import("./completion.js")).completionCommand,
};

/** Loads all commands. `docs.mjs` writes their options into the documentation. */
export const loadAll = (): Promise<readonly Command<never>[]> =>
  Promise.all(Object.values(loaders).map((load) => load()));

/** Returns the names of all options, which a message can suggest. */
const flagsOf = (commands: readonly Command<never>[]): readonly string[] => [
  ...new Set(
    commands.flatMap(({ options }) =>
      Object.entries(options).flatMap(([name, { alias = [] }]) => [name, alias].flat()),
    ),
  ),
  "help",
  "version",
];

/**
 * Runs one command line, in the process's working folder and environment.
 *
 * @param args the arguments after the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const argv = args[0] === "find" ? (await import("./find.js")).withArrows(args) : args;
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return report(error instanceof YargsError ? await explained(error, argv) : error, argv, terminal);
  }
}

/** A mistake in the command line, in the words of yargs. */
class YargsError extends Error {}

async function explained({ message }: YargsError, argv: readonly string[]): Promise<UsageError> {
  const flags = flagsOf(await loadAll());
  return new UsageError(usageMessage(message, { argv, commands: Object.keys(loaders), flags }));
}

/** Matches the options that yargs answers on its own. */
const printedByYargs = /^(?:--help|-\w*h|--version|--get-yargs-completions)/;

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = argv;
  const printed = (text: string): unknown => text === "" || terminal.stdout.write(`${text}\n`);
  const agents = name === "--get-yargs-completions" ? completedAgents(rest) : undefined;
  if (agents) {
    printed(agents.join("\n"));
    return 0;
  }
  const isPrinting = argv.length === 0 || argv.some((each) => printedByYargs.test(each));
  const load = !isPrinting && Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (load) return runAlone(await load(), argv, terminal);
  const isMainHelp = argv.length === 0 || name === "--help" || name === "-h";
  // The list of commands is easier to read without the program's name on each line.
  const cli = parser(terminal, isMainHelp ? "" : programName)
    .command((await loadAll()) as unknown as CommandModule[])
    .demandCommand(1, "A command is missing.")
    .check((given) => checkArguments(given, argv), true);
  if (argv.length === 0) cli.showHelp(printed);
  // With a callback, yargs does not print its output, but passes it as text.
  else await cli.parseAsync(argv, {}, (_error, _flags, text) => void printed(text));
  return 0;
}

/** Runs a command as the only one, because yargs formats the help of each other command, which takes a tenth of a second. */
async function runAlone(command: Command<never>, argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const only = {
    ...command,
    command: command.command.replace(/^\S+/, "$0"),
    handler: async (flags: never) => void (exitCode = await command.handler(flags, terminal)),
  };
  await parser(terminal)
    .command(only as unknown as CommandModule)
    .check((given) => checkArguments({ ...given, _: [argv[0], ...given._] }, argv), true)
    .parseAsync(argv.slice(1));
  return exitCode;
}

const programName = "netserver-codegen";

function parser({ stdout }: Terminal, scriptName = programName) {
  return (
    yargs()
      .scriptName(scriptName)
      // Without this, yargs would use the language of the environment.
      .locale("en")
      .usage(
        "netserver-codegen <command>\n\nGenerates typed TypeScript clients for SuperOffice CRM (NetServer), over SOAP and JSON.",
      )
      .parserConfiguration({ "dot-notation": false })
      .strict()
      .version(version())
      .help()
      .alias("h", "help")
      .wrap(Math.min(stdout.columns ?? 80, 100))
      .epilogue(
        `Exit codes:
  0   success
  1   an error in the input; or check or verify found a difference, impact
      found a line that breaks, find found nothing, or --fail-on of diff or
      upgrade applies
  2   an error in the arguments
  70  a bug in netserver-codegen

The options from, url, out, agents, services, docs, swagger, naming, importExtension, except and those of mock can also be set in netserver-codegen.config.json or netserver-codegen.config.ts.

Examples:
  netserver-codegen init
      Sets up a project.
  netserver-codegen generate --from Services88.zip --agent ErpSync
      Writes a client of one agent.

Documentation: ${documentation("README.md")}`,
      )
      .exitProcess(false)
      .fail((message: string | null, error: Error | undefined) => {
        // yargs gives a message for wrong arguments, and only an error if a command threw one.
        throw message ? new YargsError(message) : error;
      })
  );
}

function report(error: unknown, argv: readonly string[], terminal: Terminal): number {
  const { stderr } = terminal;
  if (error instanceof DiagnosticError) {
    printDiagnostics(terminal, error.diagnostics, formatOf(argv));
    return 1;
  }
  if (error instanceof Interrupted) {
    stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof UsageError) {
    const command = Object.hasOwn(loaders, argv[0] ?? "") ? `${argv[0]} ` : "";
    stderr.write(`${error.message}\nSee netserver-codegen ${command}--help.\n`);
    return 2;
  }
  const debug = process.env["NETSERVER_CODEGEN_DEBUG"] === "1" && error instanceof Error ? `\n${error.stack}` : "";
  stderr.write(
    `This is a bug in netserver-codegen. Please report it: ${error instanceof Error ? error.message : String(error)}${debug}\n`,
  );
  if (debug === "") stderr.write("Set NETSERVER_CODEGEN_DEBUG=1 to print the stack.\n");
  return 70;
}

function formatOf(args: readonly string[]): DiagnosticFormat {
  const found = args.flatMap((each, index) =>
    each === "--format" ? [args[index + 1]] : each.startsWith("--format=") ? [each.slice(9)] : [],
  )[0];
  return found === "json" || found === "github" ? found : "text";
}

function version(): string {
  const { version: text } = createRequire(import.meta.url)("../../../package.json") as { readonly version: string };
  return text;
}
