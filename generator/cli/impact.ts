/** `netserver-codegen impact`: finds the lines of a project that a new version breaks. */
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import type { RuleId } from "../changes/rules/index.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";
import type { ImpactReport } from "../index.js";
import { comparedVersions, comparisonOptions, exceptedRules } from "./comparison-options.js";
import { reportForm, type Command, type OptionTable } from "./options.js";
import { coloursOf, printDiagnostics, progress, type Terminal } from "./terminal.js";

interface Flags {
  readonly old: string;
  readonly new: string;
  readonly project: string;
  readonly agent?: string[] | undefined;
  readonly swagger?: string | undefined;
  readonly oldSwagger?: string | undefined;
  readonly except?: readonly RuleId[] | undefined;
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  readonly github?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly format: DiagnosticFormat;
}

const options = {
  ...comparisonOptions,
  project: {
    type: "string",
    requiresArg: true,
    default: "tsconfig.json",
    describe: "tsconfig.json that compiles the code with the client",
  },
  json: { type: "boolean", describe: "Print all hits as JSON" },
  markdown: { type: "boolean", describe: "Print a table for a pull request" },
  github: { type: "boolean", describe: "Print annotations for a GitHub workflow" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    comparedVersions(yargs).options(options).conflicts("json", ["markdown", "github"]).conflicts("markdown", "github"),
    [
      ["impact wsdl Services88.zip", "Lists the lines of your project that the new version breaks."],
      ["impact wsdl new.zip --project app/tsconfig.json --github", "In CI: prints them as annotations."],
    ],
    "upgrading.md",
  );

export const impactCommand: Command<Flags> = {
  command: "impact <old> <new>",
  describe: "List the lines of your project that a new version breaks, without writing",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { impact } = await import("../verbs/impact.js");
    const line = progress(terminal, flags.quiet === true);
    const { agent: agents, project } = flags;
    const found = await impact(flags.old, flags.new, {
      project,
      onProgress: line.say,
      signal: terminal.signal,
      except: await exceptedRules(flags),
      ...(agents && { agents }),
      ...(flags.swagger !== undefined && { swagger: flags.swagger }),
      ...(flags.oldSwagger !== undefined && { oldSwagger: flags.oldSwagger }),
    }).finally(line.end);
    printDiagnostics(terminal, found.warnings, flags.format);
    if (flags.quiet !== true) terminal.stdout.write(await report(found, flags, terminal));
    const isCompared = found.warnings.every(({ severity }) => severity !== "error");
    return found.hits.length > 0 || !isCompared ? 1 : 0;
  },
};

async function report(found: ImpactReport, flags: Flags, { stdout }: Terminal): Promise<string> {
  const { impactAsAnnotations, impactAsMarkdown, impactAsText } = await import("../impact/report.js");
  switch (reportForm(flags)) {
    case "json":
      return `${JSON.stringify(jsonOf(found), null, 2)}\n`;
    case "markdown":
      return impactAsMarkdown(found);
    case "github":
      return impactAsAnnotations(found);
    default:
      return impactAsText(found, coloursOf(stdout));
  }
}

const jsonOf = ({ files, kinds, users, hits, unread, skipped, excepted = [] }: ImpactReport) => ({
  files,
  kinds,
  users,
  hits,
  unread,
  skipped,
  excepted,
});
