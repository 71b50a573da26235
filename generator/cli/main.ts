#!/usr/bin/env node
/** The command line: arguments to a verb, errors to exit codes. 0 done, 1 your input, 2 your command line, 70 our bug. */
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { hideBin } from "yargs/helpers";
import type { CommandModule } from "yargs";
import yargs from "yargs/yargs";
import { DiagnosticError } from "../diagnostics/diagnostic.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";
import { checkCommand } from "./check.js";
import { completionCommand } from "./completion.js";
import { diffCommand } from "./diff.js";
import { explainCommand } from "./explain.js";
import { generateCommand } from "./generate.js";
import { impactCommand } from "./impact.js";
import { inspectCommand } from "./inspect.js";
import { mockCommand } from "./mock.js";
import { checkArguments, type Command } from "./options.js";
import { Interrupted } from "./interruption.js";
import { upgradeCommand } from "./upgrade.js";
import { vendorCommand } from "./vendor.js";
import { verifyCommand } from "./verify.js";
import { printDiagnostics } from "./terminal.js";
import { UsageError, usageMessage } from "./usage.js";

// A run is over in a second: V8 is to optimise what is hot for longer than it does by default, which costs more than it gains here. Only
// for the V8 that this was measured with (Node 20's); newer ones have a compiler in between.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=350000");

/** In the order of the help. */
const commands: readonly Command<never>[] = [
  generateCommand,
  vendorCommand,
  inspectCommand,
  verifyCommand,
  checkCommand,
  diffCommand,
  impactCommand,
  upgradeCommand,
  explainCommand,
  mockCommand,
  completionCommand,
];

/** The words that a message can suggest. */
const vocabulary = {
  commands: commands.map(({ command }) => command.replace(/ .*/, "")),
  flags: [...new Set(commands.flatMap(({ options }) => Object.keys(options))), "help", "version"],
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may have seen enough: what comes out is his, how it ends is for who called.
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exit(1);
});

const argv = hideBin(process.argv);
const cli = yargs(argv)
  .scriptName("netserver-codegen")
  // yargs would take its own words from the environment's language, and ours are English.
  .locale("en")
  .usage("$0 <command>\n\nTyped TypeScript clients for SuperOffice NetServer's SOAP services, from their WSDL.")
  .command(commands as unknown as CommandModule[])
  .demandCommand(1, "Give a command.")
  .parserConfiguration({ "dot-notation": false })
  .check((given) => checkArguments(given, argv), true)
  .strict()
  .version(version())
  .help()
  .alias("h", "help")
  .wrap(Math.min(process.stdout.columns ?? 80, 100))
  .epilogue(
    "Exit codes: 0 done, 1 the input has errors (or check found a difference, verify too, impact a line that is hit, or diff and upgrade what --fail-on names), 2 the command line has, 70 a bug of ours.\nfrom, url, out, agents, services, docs, naming, importExtension and except can also stand in netserver-codegen.config.json.",
  )
  .exitProcess(false)
  .fail((message: string | null, error: Error | undefined) => {
    // yargs has a message for what is wrong with the arguments, and none for what a verb threw.
    throw message ? new UsageError(usageMessage(message, { argv, ...vocabulary })) : error;
  });

try {
  if (argv.length === 0) cli.showHelp("log");
  else await cli.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof DiagnosticError) {
    printDiagnostics(error.diagnostics, formatOf(argv));
    return 1;
  }
  if (error instanceof Interrupted) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof UsageError) {
    process.stderr.write(
      `${error.message}\nSee netserver-codegen ${vocabulary.commands.includes(argv[0] ?? "") ? `${argv[0]} ` : ""}--help.\n`,
    );
    return 2;
  }
  const debug = process.env["NETSERVER_CODEGEN_DEBUG"] === "1" && error instanceof Error ? `\n${error.stack}` : "";
  process.stderr.write(
    `This is a bug in netserver-codegen, please report it: ${error instanceof Error ? error.message : String(error)}${debug}\n`,
  );
  if (debug === "") process.stderr.write("NETSERVER_CODEGEN_DEBUG=1 shows where it happened.\n");
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
