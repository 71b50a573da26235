/** `netserver-codegen diff`: compares two versions and shows what breaks. */
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import { breaks, type Category } from "../changes/model.js";
import type { RuleId } from "../changes/rules/index.js";
import type { Difference } from "../verbs/diff.js";
import { comparedVersions, comparisonOptions, exceptedRules } from "./comparison-options.js";
import { reportForm, type Command, type OptionTable } from "./options.js";
import { coloursOf, printDiagnostics, progress, widthOf, type Terminal } from "./terminal.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";

interface Flags {
  readonly old: string;
  readonly new: string;
  readonly agent?: string[] | undefined;
  readonly swagger?: string | undefined;
  readonly oldSwagger?: string | undefined;
  readonly except?: readonly RuleId[] | undefined;
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  readonly github?: boolean | undefined;
  readonly html?: boolean | undefined;
  readonly docs?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly positions?: boolean | undefined;
  readonly failOn?: Exclude<Category, "doc"> | undefined;
  readonly quiet?: boolean | undefined;
  readonly format: DiagnosticFormat;
}

const options = {
  ...comparisonOptions,
  json: { type: "boolean", describe: "Print all changes as JSON" },
  markdown: { type: "boolean", describe: "Print tables for a pull request" },
  html: { type: "boolean", describe: "Print the page of explore --compare: diff … --html > changes.html" },
  github: { type: "boolean", describe: "Print annotations for a GitHub workflow" },
  docs: { type: "boolean", describe: "List documentation changes, which are only counted otherwise" },
  all: { type: "boolean", describe: "List changes that follow from others, which are only counted otherwise" },
  positions: { type: "boolean", describe: "Print the position of each change in the WSDLs" },
  "fail-on": {
    choices: ["wire", "source", "addition"] as const,
    describe: "Exit with 1 if there is a change of this category or a worse one",
  },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    comparedVersions(yargs)
      .options(options)
      .conflicts("json", ["markdown", "github", "html"])
      .conflicts("markdown", ["github", "html"])
      .conflicts("github", "html"),
    [
      ["diff wsdl Services88.zip", "Compares the vendored set with a download."],
      ["diff wsdl Services88.zip --except name-added", "Only counts new names of enumerations."],
      [
        "diff git:HEAD wsdl --fail-on wire",
        "In CI: fails if the vendored set breaks old clients of the committed set.",
      ],
    ],
    "comparing.md",
  );

export const diffCommand: Command<Flags> = {
  command: "diff <old> <new>",
  describe: "Compare two versions and show what breaks",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { diff } = await import("../verbs/diff.js");
    const line = progress(terminal, flags.quiet === true);
    const { agent: agents } = flags;
    const found = await diff(flags.old, flags.new, {
      onProgress: line.say,
      signal: terminal.signal,
      except: await exceptedRules(flags),
      ...(agents && { agents }),
      ...(flags.swagger !== undefined && { swagger: flags.swagger }),
      ...(flags.oldSwagger !== undefined && { oldSwagger: flags.oldSwagger }),
    }).finally(line.end);
    printDiagnostics(terminal, found.warnings, flags.format);
    if (flags.quiet !== true) terminal.stdout.write(await report(found, flags, terminal));
    if (flags.quiet !== true && reportForm(flags) === "text" && !found.before.webApi && !found.after.webApi)
      terminal.stdout.write(soapOnly);
    const { failOn } = flags;
    return failOn !== undefined && found.changes.some((change) => breaks(change, failOn)) ? 1 : 0;
  },
};

/** Ends a report that says nothing about JSON: "no change" must not be read as one about calls over JSON. */
const soapOnly =
  "Only SOAP was compared. To compare JSON, give the Agents Swagger of both versions: --old-swagger, --swagger\n";

async function report(found: Difference, flags: Flags, { stdout }: Terminal): Promise<string> {
  const form = reportForm(flags);
  const { changes, excepted } = found;
  if (form === "html") return page(found, flags);
  const { changesAsAnnotations, changesAsMarkdown, changesAsText, countsOf, summaryOf } =
    await import("../changes/report/index.js");
  const options = {
    excepted,
    docs: flags.docs === true,
    all: flags.all === true,
    positions: flags.positions === true,
    colours: coloursOf(stdout),
    ...widthOf(stdout),
  };
  switch (form) {
    case "json":
      return `${JSON.stringify({ summary: summaryOf(changes, excepted), counts: countsOf(changes), excepted, changes }, null, 2)}\n`;
    case "markdown":
      return changesAsMarkdown(changes, options);
    case "github":
      return changesAsAnnotations(changes, options);
    case "text":
      return changesAsText(changes, options);
  }
}

/** Returns the page of `explore --compare`, which opens at the changes. */
async function page({ before, after, changes, excepted }: Difference, flags: Flags): Promise<string> {
  const [{ explorerPage }, { versionName }] = await Promise.all([
    import("../explorer/page.js"),
    import("../verbs/read-explored.js"),
  ]);
  const names = { before: versionName(flags.old, before), after: versionName(flags.new, after) };
  return explorerPage(after, {
    comparison: { before, after, names, changes, excepted },
    first: "changes",
    guides: false,
  });
}
