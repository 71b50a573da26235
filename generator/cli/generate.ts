/** `netserver-codegen generate`: writes typed clients from WSDLs. */
import type { Argv } from "yargs";
import type { Config } from "../config/schema.js";
import { agentChoice, overriddenChoice, precedence } from "./agent-choice.js";
import { withExamples } from "./examples.js";
import {
  importExtensionFlag,
  configuration,
  inputOptions,
  settingsOf,
  type Command,
  type OptionTable,
  type SharedFlags,
} from "./options.js";
import { commandWith, printNext, secondsSince, type Step } from "./next.js";
import { printReport } from "./report.js";
import { printDiagnostics, progress, type Terminal } from "./terminal.js";
import type { Generation } from "../verbs/generate-if-changed.js";

interface Flags extends SharedFlags {
  readonly check?: boolean | undefined;
  readonly watch?: boolean | undefined;
  readonly listUnmatched?: boolean | undefined;
}

const options = {
  ...inputOptions(),
  out: { type: "string", requiresArg: true, describe: "Folder to write to", defaultDescription: "generated" },
  naming: {
    choices: ["wire", "camelCase"] as const,
    describe: "Names of members and methods",
    defaultDescription: "wire",
  },
  "import-extension": importExtensionFlag,
  check: { type: "boolean", alias: "dry-run", describe: "Write nothing; exit with 1 if a file would change" },
  watch: {
    type: "boolean",
    conflicts: "check",
    describe: "Generate again after each change of the source or the configuration",
  },
  "list-unmatched": { type: "boolean", describe: "With --docs: list documented names that the client lacks" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(yargs.options(options).epilogue(precedence), [
    ["generate", "Writes clients for all agents of wsdl/ to generated/."],
    ["generate --agent ErpSync,Contact", "Writes two agents and their types."],
    ["generate --url https://HOST/Remote/Services88", "Reads the WSDLs from a running server."],
    ["generate --watch", "While you develop: generates again when wsdl/ changes."],
    ["generate --check", "In CI: fails if the committed files are not up to date."],
  ]);

/** Returns the steps after the first run. A server is no source for the next command, because it may need a login. */
const nextSteps = ({ from, out, agent, url, config }: Flags): readonly Step[] =>
  url === undefined
    ? [
        [commandWith("mock", { from, agent, config }), "Start a fake NetServer:"],
        [commandWith("check", { from, out, config }), "In CI, see that the committed files are up to date:"],
      ]
    : [];

/** Prints the report of a run, and the time that it took. */
function print({ check, config, flags, terminal }: Printing, report: Generation, started: number): void {
  const overridden = check ? [] : overriddenChoice(config, flags);
  printDiagnostics(terminal, [...report.warnings, ...overridden], flags.format);
  if (flags.quiet === true) return;
  const choice = agentChoice(config, flags);
  printReport(terminal, report, { check, listUnmatched: flags.listUnmatched === true, choice });
  const action = report.skipped ? "Nothing changed since the last run. Compared" : check ? "Compared" : "Done";
  terminal.stdout.write(`${action} in ${secondsSince(started)}.\n`);
}

interface Printing {
  readonly check: boolean;
  readonly config: Config;
  readonly flags: Flags;
  readonly terminal: Terminal;
}

export const generateCommand: Command<Flags> = {
  command: "generate",
  describe: "Write typed clients from WSDLs",
  options,
  builder,
  handler: async (flags, terminal) => {
    const check = flags.check === true;
    if (flags.watch === true) {
      const { generateAndWatch } = await import("./generate-watch.js");
      await generateAndWatch(flags, terminal, (report, config, started) =>
        print({ check, config, flags, terminal }, report, started),
      );
      return 0;
    }
    const { generateIfChanged } = await import("../verbs/generate-if-changed.js");
    const started = performance.now();
    const config = await configuration(flags.config);
    const line = progress(terminal, flags.quiet === true);
    const report = await generateIfChanged({
      ...settingsOf(config, flags),
      check,
      onProgress: line.say,
      signal: terminal.signal,
    }).finally(line.end);
    print({ check, config, flags, terminal }, report, started);
    const changes = report.outputs.reduce((sum, { written, removed }) => sum + written.length + removed.length, 0);
    if (flags.quiet !== true) {
      if (check && changes > 0) printNext(terminal, [[commandWith("generate", flags), "Write these files:"]]);
      else if (!check && report.outputs.some(({ unchanged }) => unchanged === 0)) printNext(terminal, nextSteps(flags));
    }
    return check && changes > 0 ? 1 : 0;
  },
};
