/** `netserver-codegen check`: fails if generated files are not up to date. */
import type { Argv } from "yargs";
import { agentChoice, precedence, type AgentChoice } from "./agent-choice.js";
import { agentAdvice } from "./check-agents.js";
import { withExamples } from "./examples.js";
import type { Check, CheckedFolder, CheckFinding, CheckKind } from "../index.js";
import { visible, workflowCommand, type Colours } from "../diagnostics/render.js";
import { commandWith, printNext } from "./next.js";
import {
  configuration,
  importExtensionFlag,
  inputOptions,
  reportForm,
  settingsOf,
  type Command,
  type OptionTable,
  type SharedFlags,
} from "./options.js";
import { coloursOf, counted, progress, wrapped, type Output } from "./terminal.js";

interface Flags extends SharedFlags {
  readonly json?: boolean | undefined;
  readonly github?: boolean | undefined;
  readonly full?: boolean | undefined;
}

/** Maximum number of diff lines for one file without `--full`. */
const maxLines = 40;

const options = {
  ...inputOptions(),
  out: {
    type: "string",
    requiresArg: true,
    describe: "Folder of the clients",
    defaultDescription: "generated",
  },
  naming: {
    choices: ["wire", "camelCase"] as const,
    describe: "Names of members and methods",
    defaultDescription: "from the client's manifest",
  },
  "import-extension": importExtensionFlag,
  json: { type: "boolean", describe: "Print all results as JSON" },
  github: { type: "boolean", describe: "Print annotations for a GitHub workflow" },
  full: { type: "boolean", describe: `Print whole diffs, not only the first ${maxLines} lines of a file` },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(yargs.options(options).epilogue(precedence).conflicts("json", "github"), [
    ["check", "In CI: fails if wsdl/ or generated/ is not up to date."],
    ["check --from Services88.zip", "Fails if this download would change a file."],
  ]);

export const checkCommand: Command<Flags> = {
  command: "check",
  describe: "Check that generated/ and wsdl/ are up to date, without writing",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { check } = await import("../verbs/check.js");
    const line = progress(terminal, flags.quiet === true);
    const config = await configuration(flags.config);
    const options = { ...settingsOf(config, flags), onProgress: line.say, signal: terminal.signal };
    const result = await check(options).finally(line.end);
    if (flags.quiet !== true) {
      const { stdout } = terminal;
      stdout.write(report(result, { flags, choice: agentChoice(config, flags), stdout }));
      // The report has commands of its own if the agents differ.
      if (!result.holds && result.folders.every(({ agents }) => !agents))
        printNext(terminal, [[commandWith("generate", flags), "Write the clients again:"]]);
    }
    return result.holds ? 0 : 1;
  },
};

/** The inputs of a report besides the result. */
interface Reporting {
  readonly flags: Flags;
  readonly choice: AgentChoice;
  readonly stdout: Output;
}

function report(result: Check, reporting: Reporting): string {
  switch (reportForm(reporting.flags)) {
    case "json":
      return `${JSON.stringify(result, null, 2)}\n`;
    case "github":
      return asAnnotations(result, reporting);
    default:
      return asText(result, reporting);
  }
}

const meanings: Readonly<Record<CheckKind, string>> = {
  missing: "is missing",
  outdated: "is out of date",
  edited: "was edited by hand",
  stale: "is no longer written",
  orphan: "was not written by netserver-codegen",
  reformatted: "has another layout",
};

/** Advice for each kind of difference. */
const advice: Readonly<Record<CheckKind, string>> = {
  missing: "Run netserver-codegen generate (or vendor, for wsdl/), and commit what it writes.",
  outdated: "Run netserver-codegen generate (or vendor, for wsdl/), and commit what it writes.",
  edited: "Undo the edit, or move it to another file: the next run replaces this file.",
  stale:
    "Run netserver-codegen generate, which removes the file. Delete the folder of a version that you no longer use.",
  orphan: "Move the file to another folder: only generated files belong here.",
  reformatted:
    "Exclude generated/ from your formatter, for example in .prettierignore. To restore the layout, delete its .ts files (but not manifest.json, which records the settings) and run netserver-codegen generate.",
};

/** Kinds of differences that follow from other agents. What to do about these is said with the agents. */
const ofAgents: ReadonlySet<CheckKind> = new Set(["missing", "outdated", "stale"]);

function asText({ folders }: Check, reporting: Reporting): string {
  const { full = false } = reporting.flags;
  const colours = coloursOf(reporting.stdout);
  const kinds = new Set(
    folders.flatMap(({ findings, agents }) =>
      findings.flatMap(({ kind }) => (agents && ofAgents.has(kind) ? [] : kind)),
    ),
  );
  const agents = folders.map((folder) => agentsAsText(folder, reporting, colours)).join("");
  const told = folders.map((folder) => folderAsText(folder, full, colours)).join("");
  const advised = [...new Set([...kinds].map((kind) => advice[kind]))].map((each) => colours.dim(`${each}\n`));
  return `${agents}${told}${advised.length === 0 ? "" : `\n${advised.join("")}`}`;
}

/** Says first that the agents are others, because all other differences follow from this. */
const agentsAsText = (folder: CheckedFolder, { flags, choice, stdout }: Reporting, { bold }: Colours): string =>
  agentAdvice(folder, choice, flags)
    .map(
      ({ difference, ways }) =>
        `${bold(wrapped(difference, stdout).trimEnd())}\n${ways.map(([purpose, text]) => `${wrapped(purpose, stdout, "  ")}    ${text}\n`).join("")}\n`,
    )
    .join("");

function folderAsText({ folder, findings, upToDate, agents }: CheckedFolder, full: boolean, colours: Colours): string {
  const differences = findings.filter(({ kind }) => kind !== "reformatted");
  const reformatted = findings.length - differences.length;
  const isUpToDate = differences.length === 0;
  // A list of all the files of a client that was never generated tells nothing more.
  if (!isUpToDate && upToDate === 0 && findings.every(({ kind }) => kind === "missing"))
    return `${colours.bold(visible(folder))}: ${counted(findings.length, "file")} missing, which is all of them\n`;
  const head = [
    isUpToDate ? "up to date" : counted(differences.length, "difference"),
    ...(upToDate > 0 ? [`${counted(upToDate, "file")}${isUpToDate ? "" : " up to date"}`] : []),
    ...(reformatted > 0 ? [`${reformatted.toLocaleString("en-US")} of these with another layout`] : []),
  ];
  const areShown = full || !agents;
  const lines = differences.map((each) => findingAsText(each, full, areShown, colours));
  return `${colours.bold(visible(folder))}: ${head.join(", ")}\n${lines.join("")}${areShown ? "" : "  (--full shows the differences in these files)\n"}`;
}

function findingAsText(
  { path, kind, hunks }: CheckFinding,
  full: boolean,
  areShown: boolean,
  { red, yellow }: Colours,
): string {
  const colour = kind === "edited" || kind === "orphan" ? red : yellow;
  return `  ${path === "" ? "the folder" : visible(path)} ${colour(meanings[kind])}\n${hunks === undefined || !areShown ? "" : hunksAsText(hunks, full)}`;
}

function hunksAsText(hunks: string, full: boolean): string {
  const lines = hunks.trimEnd().split("\n");
  const shown = full ? lines : lines.slice(0, maxLines);
  const more = lines.length - shown.length;
  return `${shown.map((line) => `    ${visible(line)}\n`).join("")}${more > 0 ? `    … ${counted(more, "line")} more (--full shows them)\n` : ""}`;
}

const asAnnotations = ({ folders }: Check, { flags, choice }: Reporting): string =>
  folders
    .flatMap((folder) => [
      ...agentAdvice(folder, choice, flags).map(({ difference, ways }) =>
        annotation(
          [difference, ...ways.map(([purpose, text]) => `${purpose} ${text}.`)].join(" "),
          `${folder.folder}/manifest.json`,
        ),
      ),
      ...folder.findings
        .filter(({ kind }) => kind !== "reformatted" && !(folder.agents && ofAgents.has(kind)))
        .map(({ path, kind, line }) =>
          annotation(
            `${path === "" ? folder.folder : `${folder.folder}/${path}`} ${meanings[kind]}. ${advice[kind]}`,
            `${folder.folder}/${path}`,
            line,
          ),
        ),
    ])
    .join("");

const annotation = (message: string, file: string, line = 1): string =>
  `${workflowCommand("error", "netserver-codegen check", message, { file, line, column: 1 })}\n`;
