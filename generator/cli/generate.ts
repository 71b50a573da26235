/** `netserver-codegen generate`: writes typed clients from WSDLs. */
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import {
  importExtensionFlag,
  inputOptions,
  settings,
  type Command,
  type OptionTable,
  type SharedFlags,
} from "./options.js";
import { printReport } from "./report.js";
import { printDiagnostics, progress } from "./terminal.js";

interface Flags extends SharedFlags {
  readonly check?: boolean | undefined;
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
  check: { type: "boolean", describe: "Write nothing; exit with 1 if a file would change" },
  "list-unmatched": { type: "boolean", describe: "With --docs: list documented names that the client lacks" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(yargs.options(options), [
    ["generate", "Writes clients for all agents of wsdl/ to generated/."],
    ["generate --agent ErpSync,Contact", "Writes two agents and their types. The next run keeps this choice."],
    ["generate --url https://HOST/Remote/Services88", "Reads the WSDLs from a running server."],
    ["generate --check", "In CI: fails if the committed files are not up to date."],
  ]);

export const generateCommand: Command<Flags> = {
  command: "generate",
  describe: "Write typed clients from WSDLs",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { generateIfChanged } = await import("../verbs/generate-if-changed.js");
    const line = progress(terminal, flags.quiet === true);
    const check = flags.check === true;
    const report = await generateIfChanged({
      ...settings(flags),
      check,
      onProgress: line.say,
      signal: terminal.signal,
    }).finally(line.end);
    printDiagnostics(terminal, report.warnings, flags.format);
    if (flags.quiet !== true) printReport(terminal, report, { check, listUnmatched: flags.listUnmatched === true });
    return check && report.outputs.some((each) => each.written.length + each.removed.length > 0) ? 1 : 0;
  },
};
