/** `netserver-codegen check`: is what is committed what would be written? */
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import type { Check, CheckedFolder, CheckFinding, CheckKind } from "../index.js";
import { visible, workflowCommand, type Colours } from "../diagnostics/render.js";
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

/** Lines of hunks that are printed for one file without `--full`. */
const shownAtMost = 40;

const options = {
  ...inputOptions(),
  out: {
    type: "string",
    requiresArg: true,
    describe: "Where the clients are",
    defaultDescription: "generated",
  },
  naming: {
    choices: ["wire", "camelCase"] as const,
    describe: "Names of members and methods",
    defaultDescription: "as the client's manifest says",
  },
  "import-extension": importExtensionFlag,
  json: { type: "boolean", describe: "Every file, for programs" },
  github: { type: "boolean", describe: "Annotations for a GitHub workflow" },
  full: { type: "boolean", describe: `All hunks, not only the first ${shownAtMost} lines of a file` },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(yargs.options(options).conflicts("json", "github"), [
    ["check", "In CI: fails if wsdl/ or generated/ is not what the generator would write."],
    ["check --from Services88.zip", "Fails if a download would give other files."],
  ]);

export const checkCommand: Command<Flags> = {
  command: "check",
  describe: "Say whether generated/ and wsdl/ are what would be written; write nothing",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { check } = await import("../verbs/check.js");
    const line = progress(terminal, flags.quiet === true);
    const result = await check({ ...settings(flags), onProgress: line.say, signal: terminal.signal }).finally(line.end);
    if (flags.quiet !== true) terminal.stdout.write(report(result, flags, coloursOf(terminal.stdout)));
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
  reformatted: "is only laid out differently",
};

/** An imperative sentence. */
const advice: Readonly<Record<CheckKind, string>> = {
  missing: "Run netserver-codegen generate (or vendor, for wsdl/), and commit what it writes.",
  outdated: "Run netserver-codegen generate (or vendor, for wsdl/), and commit what it writes.",
  edited: "Move the change elsewhere; the next run replaces the file.",
  stale:
    "Run netserver-codegen generate, which removes what it wrote earlier; remove the folder of a version that is no longer used.",
  orphan: "Move the file elsewhere; nothing of yours belongs in this folder.",
  reformatted:
    "Add generated/ to .prettierignore (or to what your formatter leaves out). To have the original layout back, delete the .ts files in it (manifest.json remembers the settings) and run netserver-codegen generate.",
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
  const head = [
    differences.length === 0 ? "as it would be written" : counted(differences.length, "difference"),
    ...(upToDate > 0 ? [`${counted(upToDate, "file")} up to date`] : []),
    ...(reformatted > 0 ? [`${counted(reformatted, "file")} of these only laid out differently`] : []),
  ];
  return `${colours.bold(visible(folder))}: ${head.join(", ")}\n${differences.map((each) => findingAsText(each, full, colours)).join("")}`;
}

function findingAsText({ path, kind, hunks }: CheckFinding, full: boolean, { red, yellow }: Colours): string {
  const colour = kind === "edited" || kind === "orphan" ? red : yellow;
  return `  ${path === "" ? "the folder" : visible(path)} ${colour(meanings[kind])}\n${hunks === undefined ? "" : hunksAsText(hunks, full)}`;
}

function hunksAsText(hunks: string, full: boolean): string {
  const lines = hunks.trimEnd().split("\n");
  const shown = full ? lines : lines.slice(0, shownAtMost);
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
