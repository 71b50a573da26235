/** `netserver-codegen check`: fails if generated files are not up to date. */
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import type { Check, CheckedFolder, CheckFinding, CheckKind } from "../index.js";
import { visible, workflowCommand, type Colours } from "../diagnostics/render.js";
import { commandWith, printNext } from "./next.js";
import {
  importExtensionFlag,
  inputOptions,
  reportForm,
  settings,
  type Command,
  type OptionTable,
  type SharedFlags,
} from "./options.js";
import { coloursOf, counted, progress } from "./terminal.js";

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
  withExamples(yargs.options(options).conflicts("json", "github"), [
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
    const result = await check({ ...(await settings(flags)), onProgress: line.say, signal: terminal.signal }).finally(
      line.end,
    );
    if (flags.quiet !== true) {
      terminal.stdout.write(report(result, flags, coloursOf(terminal.stdout)));
      if (!result.holds) printNext(terminal, [[commandWith("generate", flags), "Write the clients again:"]]);
    }
    return result.holds ? 0 : 1;
  },
};

function report(result: Check, flags: Flags, colours: Colours): string {
  switch (reportForm(flags)) {
    case "json":
      return `${JSON.stringify(result, null, 2)}\n`;
    case "github":
      return asAnnotations(result);
    default:
      return asText(result, flags.full === true, colours);
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

function asText({ folders }: Check, full: boolean, colours: Colours): string {
  const kinds = new Set(folders.flatMap(({ findings }) => findings.map(({ kind }) => kind)));
  const told = folders.map((folder) => folderAsText(folder, full, colours)).join("");
  return kinds.size === 0
    ? told
    : `${told}\n${[...new Set([...kinds].map((kind) => advice[kind]))].map((each) => colours.dim(`${each}\n`)).join("")}`;
}

function folderAsText({ folder, findings, upToDate }: CheckedFolder, full: boolean, colours: Colours): string {
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
  return `${colours.bold(visible(folder))}: ${head.join(", ")}\n${differences.map((each) => findingAsText(each, full, colours)).join("")}`;
}

function findingAsText({ path, kind, hunks }: CheckFinding, full: boolean, { red, yellow }: Colours): string {
  const colour = kind === "edited" || kind === "orphan" ? red : yellow;
  return `  ${path === "" ? "the folder" : visible(path)} ${colour(meanings[kind])}\n${hunks === undefined ? "" : hunksAsText(hunks, full)}`;
}

function hunksAsText(hunks: string, full: boolean): string {
  const lines = hunks.trimEnd().split("\n");
  const shown = full ? lines : lines.slice(0, maxLines);
  const more = lines.length - shown.length;
  return `${shown.map((line) => `    ${visible(line)}\n`).join("")}${more > 0 ? `    … ${counted(more, "line")} more (--full shows them)\n` : ""}`;
}

const asAnnotations = ({ folders }: Check): string =>
  folders
    .flatMap(({ folder, findings }) =>
      findings
        .filter(({ kind }) => kind !== "reformatted")
        .map(
          ({ path, kind, line }) =>
            `${workflowCommand("error", "netserver-codegen check", `${path === "" ? folder : `${folder}/${path}`} ${meanings[kind]}. ${advice[kind]}`, { file: `${folder}/${path}`, line: line ?? 1, column: 1 })}\n`,
        ),
    )
    .join("");
