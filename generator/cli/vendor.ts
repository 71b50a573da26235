/** `netserver-codegen vendor`: writes a canonical set of WSDLs that can be committed and compared. */
import type { Argv } from "yargs";
import { agentChoice } from "./agent-choice.js";
import { withExamples } from "./examples.js";
import { inputOptions, settings, type Command, type OptionTable, type SharedFlags } from "./options.js";
import { commandWith, printNext, secondsSince } from "./next.js";
import { printReport } from "./report.js";
import { printDiagnostics, progress } from "./terminal.js";

const options = {
  ...inputOptions(null),
  out: { type: "string", requiresArg: true, describe: "Folder to write to", defaultDescription: "wsdl" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs.options(options).check((flags) => {
      if (flags["from"] === undefined && flags["url"] === undefined)
        throw new Error("The WSDLs are missing: give them with --from or --url");
      return true;
    }),
    [
      ["vendor --from Services88.zip", "Writes wsdl/Services88/ from a download."],
      [
        "vendor --from Services88.zip --swagger Swagger-v1-Agents.zip",
        "Adds webapi.json with the JSON form of each request.",
      ],
      ["vendor --url https://HOST/Remote/Services88", "Writes it from a running server. Then run: git diff wsdl"],
    ],
  );

export const vendorCommand: Command<SharedFlags> = {
  command: "vendor",
  describe: "Write WSDLs in a canonical form, to commit and compare them",
  options,
  builder,
  handler: async (flags, terminal) => {
    const [{ vendor }, { sizeOf }] = await Promise.all([
      import("../verbs/vendor.js"),
      import("../contract/queries.js"),
    ]);
    const started = performance.now();
    const line = progress(terminal, flags.quiet === true);
    // `out` and `agents` of the configuration file are for clients, so they are not used here.
    const { out: _out, agents: _agents, ...rest } = await settings(flags);
    const { out, agent: agents } = flags;
    const options = {
      ...rest,
      ...(out !== undefined && { out }),
      ...(agents && { agents }),
      onProgress: line.say,
      signal: terminal.signal,
    };
    const report = await vendor(options as typeof options & { readonly from: string }).finally(line.end);
    printDiagnostics(terminal, report.warnings, flags.format);
    if (flags.quiet === true) return 0;
    const versions = report.contracts.map(sizeOf);
    printReport(
      terminal,
      { ...report, versions },
      { check: false, listUnmatched: false, choice: agentChoice({}, flags) },
    );
    terminal.stdout.write(`Done in ${secondsSince(started)}.\n`);
    if (report.outputs.some(({ written, removed }) => written.length + removed.length > 0))
      printNext(terminal, [[commandWith("generate", { from: flags.out }), "Write the clients:"]]);
    return 0;
  },
};
