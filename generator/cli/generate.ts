/** `netserver-codegen generate`: WSDL to typed clients. */
import type { Argv, CommandModule } from "yargs";
import { inputFlags, settings, type SharedFlags } from "./options.js";
import { printReport } from "./report.js";
import { printDiagnostics, progress } from "./terminal.js";
import { interruption } from "./interruption.js";

interface Flags extends SharedFlags {
  readonly check?: boolean | undefined;
  readonly listUnmatched?: boolean | undefined;
}

const builder = (yargs: Argv) =>
  inputFlags(yargs)
    .option("out", { type: "string", requiresArg: true, describe: "Where to write", defaultDescription: "generated" })
    .option("naming", {
      choices: ["wire", "camelCase"] as const,
      describe: "Names of members and methods",
      defaultDescription: "wire",
    })
    .option("check", { type: "boolean", describe: "Write nothing; exit with 1 if something would change" })
    .option("list-unmatched", { type: "boolean", describe: "With --docs: list the prose that found no place" })
    .example("$0 generate", "from wsdl/ to generated/")
    .example("$0 generate --from wsdl.zip --agent ErpSync", "one agent, and the types that it needs")
    .example("$0 generate --url ADDRESS", "from a live server, https://HOST/Remote/Services88")
    .example("$0 generate --check", "in CI: is what is committed what would be written?");

export const generateCommand: CommandModule<object, Flags> = {
  command: "generate",
  describe: "Write typed clients from WSDLs",
  builder: builder as never,
  handler: async (flags) => {
    const { generate } = await import("../index.js");
    const line = progress(flags.quiet === true);
    const check = flags.check === true;
    const report = await generate({ ...settings(flags), check, onProgress: line.say, signal: interruption() }).finally(
      line.end,
    );
    printDiagnostics(report.warnings, flags.format);
    if (flags.quiet !== true) printReport(report, { check, listUnmatched: flags.listUnmatched === true });
    if (check && report.outputs.some((each) => each.written.length + each.removed.length > 0)) process.exitCode = 1;
  },
};
