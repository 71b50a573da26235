/**
 * Runs a command line. Exit codes: 0 success, 1 error in the input, 2 error in the arguments, 70 bug in this program.
 */
import { createRequire } from "node:module";
import type { CommandModule } from "yargs";
import yargs from "yargs/yargs";
import { DiagnosticError } from "../diagnostics/diagnostic.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";
import { completedAgents } from "./agent-completion.js";
import { checkCommand } from "./check.js";
import { completionCommand } from "./completion.js";
import { diffCommand } from "./diff.js";
import { documentation } from "./documentation.js";
import { explainCommand } from "./explain.js";
import { exploreCommand } from "./explore.js";
import { findCommand, withArrows } from "./find.js";
import { generateCommand } from "./generate.js";
import { impactCommand } from "./impact.js";
import { initCommand } from "./init.js";
import { inspectCommand } from "./inspect.js";
import { mockCommand } from "./mock.js";
import { checkArguments, type Command } from "./options.js";
import { Interrupted } from "./interruption.js";
import { upgradeCommand } from "./upgrade.js";
import { vendorCommand } from "./vendor.js";
import { verifyCommand } from "./verify.js";
import { printDiagnostics, type Terminal } from "./terminal.js";
import { UsageError, usageMessage } from "./usage.js";

/** Commands in the order of the help. `docs.mjs` writes their options into the documentation. */
export const commands: readonly Command<never>[] = [
  initCommand,
  generateCommand,
  vendorCommand,
  inspectCommand,
  findCommand,
  verifyCommand,
  checkCommand,
  diffCommand,
  impactCommand,
  upgradeCommand,
  explainCommand,
  exploreCommand,
  mockCommand,
  completionCommand,
];

/** Words that a message can suggest. */
const vocabulary = {
  commands: commands.map(({ command }) => command.replace(/ .*/, "")),
  flags: [
    ...new Set(
      commands.flatMap(({ options }) =>
        Object.entries(options).flatMap(([name, { alias = [] }]) => [name, alias].flat()),
      ),
    ),
    "help",
    "version",
  ],
};

/**
 * Runs one command line, in the process's working folder and environment.
 *
 * @param args the arguments after the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const argv = withArrows(args);
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return report(error, argv, terminal);
  }
}

/** Matches the options that yargs answers on its own. */
const printedByYargs = /^(?:--help|-\w*h|--version|--get-yargs-completions)/;

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const cli = parser(
    argv,
    terminal,
    commands.map((command) => ({
      ...command,
      handler: async (flags: never) => void (exitCode = await command.handler(flags, terminal)),
    })),
  );
  const printed = (text: string): unknown => text === "" || terminal.stdout.write(`${text}\n`);
  const agents = argv[0] === "--get-yargs-completions" ? completedAgents(argv.slice(1)) : undefined;
  if (agents) printed(agents.join("\n"));
  else if (argv.length === 0) cli.showHelp(printed);
  // With a callback, yargs does not print its output, but passes it as text. It then formats the help in any case, which
  // takes a tenth of a second.
  else if (argv.some((each) => printedByYargs.test(each)))
    await cli.parseAsync(argv, {}, (_error, _flags, text) => void printed(text));
  else await cli.parseAsync(argv);
  return exitCode;
}

function parser(argv: readonly string[], { stdout }: Terminal, modules: readonly unknown[]) {
  return (
    yargs(argv)
      .scriptName("netserver-codegen")
      // Without this, yargs would use the language of the environment.
      .locale("en")
      .usage("$0 <command>\n\nGenerates typed TypeScript clients for SuperOffice NetServer's SOAP services.")
      .command(modules as CommandModule[])
      .demandCommand(1, "A command is missing.")
      .parserConfiguration({ "dot-notation": false })
      .check((given) => checkArguments(given, argv), true)
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

The options from, url, out, agents, services, docs, naming, importExtension and except can also be set in netserver-codegen.config.json or netserver-codegen.config.ts.

Example:
  netserver-codegen generate --from Services88.zip --agent ErpSync

Documentation: ${documentation("README.md")}`,
      )
      .exitProcess(false)
      .fail((message: string | null, error: Error | undefined) => {
        // yargs gives a message for wrong arguments, and only an error if a command threw one.
        throw message ? new UsageError(usageMessage(message, { argv, ...vocabulary })) : error;
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
    const command = vocabulary.commands.includes(argv[0] ?? "") ? `${argv[0]} ` : "";
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
