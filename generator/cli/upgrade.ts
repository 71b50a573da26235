/** `netserver-codegen upgrade`: compares a new version, finds the lines that break, and writes the new clients. */
import type { Argv } from "yargs";
import { removedAgents, type ChosenAgents } from "../verbs/removed-agents.js";
import { agentChoice, overriddenChoice, precedence } from "./agent-choice.js";
import { withExamples } from "./examples.js";
import type { FailOn, Upgrade, UpgradedVersion } from "../index.js";
import { exceptFlag } from "./comparison-options.js";
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
import { coloursOf, counted, printDiagnostics, progress, widthOf, type Terminal } from "./terminal.js";

interface Flags extends SharedFlags {
  readonly vendored?: string | undefined;
  readonly project?: string | undefined;
  readonly failOn?: FailOn | undefined;
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  readonly github?: boolean | undefined;
}

const options = {
  ...inputOptions(null),
  vendored: {
    type: "string",
    requiresArg: true,
    describe: "Folder of the vendored set, which is the old version",
    defaultDescription: "wsdl",
  },
  out: {
    type: "string",
    requiresArg: true,
    describe: "Folder of the clients",
    defaultDescription: "generated",
  },
  project: {
    type: "string",
    requiresArg: true,
    describe: "tsconfig.json that compiles the code with the client",
    defaultDescription: "tsconfig.json, if it exists",
  },
  naming: {
    choices: ["wire", "camelCase"] as const,
    describe: "Names of members and methods",
    defaultDescription: "from the client's manifest",
  },
  "import-extension": importExtensionFlag,
  "fail-on": {
    choices: ["wire", "source", "addition", "hit"] as const,
    describe:
      "Write nothing if there is a change of this category or a worse one; hit: if a line of your project breaks or a file cannot be analysed",
  },
  except: exceptFlag,
  json: { type: "boolean", describe: "Print everything as JSON" },
  markdown: { type: "boolean", describe: "Print everything as Markdown for a pull request" },
  github: { type: "boolean", describe: "Print annotations for a GitHub workflow" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs
      .options(options)
      .epilogue(precedence)
      .conflicts("json", ["markdown", "github"])
      .conflicts("markdown", "github")
      .check((flags) => {
        if (flags["from"] === undefined && flags["url"] === undefined)
          throw new Error("The new version is missing: give it with --from or --url");
        return true;
      }),
    [
      [
        "upgrade --from Services88.zip",
        "Compares with wsdl/, lists the lines that break, and writes wsdl/ and generated/.",
      ],
      ["upgrade --from Services88.zip --fail-on hit", "Writes only if no line of your project breaks."],
    ],
    "upgrading.md",
  );

export const upgradeCommand: Command<Flags> = {
  command: "upgrade",
  describe: "Upgrade to a new version: compare, list the lines that break, and write new clients",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { upgrade } = await import("../verbs/upgrade.js");
    const line = progress(terminal, flags.quiet === true);
    const { vendored, project, failOn } = flags;
    const config = await configuration(flags.config);
    const options = {
      ...settingsOf(config, flags),
      ...(vendored !== undefined && { vendored }),
      ...(project !== undefined && { project }),
      ...(failOn !== undefined && { failOn }),
    };
    const done = await upgrade({ ...options, onProgress: line.say, signal: terminal.signal }).finally(line.end);
    const overridden = done.stopped === undefined ? overriddenChoice(config, flags) : [];
    printDiagnostics(terminal, [...done.warnings, ...overridden], flags.format);
    if (flags.quiet !== true) terminal.stdout.write(await report(done, agentChoice(config, flags), flags, terminal));
    return done.stopped === undefined ? 0 : 1;
  },
};

async function report(done: Upgrade, choice: ChosenAgents, flags: Flags, terminal: Terminal): Promise<string> {
  switch (reportForm(flags)) {
    case "json":
      return `${JSON.stringify({ versions: done.versions, stopped: done.stopped, outputs: done.outputs }, null, 2)}\n`;
    case "markdown":
      return asMarkdown(done, choice);
    case "github":
      return asAnnotations(done);
    default:
      return asText(done, choice, terminal);
  }
}

/** Returns annotations for the lines that break, or, without a project, for the changes. */
async function asAnnotations({ versions }: Upgrade): Promise<string> {
  const [{ changesAsAnnotations }, { impactAsAnnotations }] = await Promise.all([
    import("../changes/report/index.js"),
    import("../impact/report.js"),
  ]);
  return versions
    .map(({ changes, excepted, impact }) =>
      impact ? impactAsAnnotations(impact) : changesAsAnnotations(changes, { excepted }),
    )
    .join("");
}

async function asText(done: Upgrade, choice: ChosenAgents, { stdout }: Terminal): Promise<string> {
  const [{ breakingAsText, changesSummary, summaryAsText }, { impactAsText }] = await Promise.all([
    import("../changes/report/index.js"),
    import("../impact/report.js"),
  ]);
  const colours = coloursOf(stdout);
  const options = { colours, ...widthOf(stdout) };
  const versions = done.versions.map((version) =>
    [
      summaryAsText(version.changes, { ...options, excepted: version.excepted }),
      breakingAsText(version.changes, options),
      version.impact ? `\n${impactAsText(version.impact, colours)}` : "",
      `\n${colours.bold(headline(version))}: ${changesSummary(version.changes)}\n`,
    ].join(""),
  );
  return `${versions.join("\n")}${await ending(done, choice)}`;
}

async function asMarkdown(done: Upgrade, choice: ChosenAgents): Promise<string> {
  const [{ changesAsMarkdown }, { impactAsMarkdown }] = await Promise.all([
    import("../changes/report/index.js"),
    import("../impact/report.js"),
  ]);
  const versions = done.versions.map(
    (version) =>
      `${headline(version)}\n\n${version.impact ? `${impactAsMarkdown(version.impact)}\n` : ""}${changesAsMarkdown(version.changes, { excepted: version.excepted })}`,
  );
  return `${versions.join("\n")}\n${await ending(done, choice)}`;
}

/** Reason for writing nothing, by the value of `--fail-on`. */
const failReasons: Readonly<Record<FailOn, string>> = {
  wire: "changes break the wire",
  source: "changes break the wire or compilation",
  addition: "the services changed",
  hit: "lines of the project break",
};

const headline = ({ before, after }: UpgradedVersion): string => `${sizeAsText(before)} -> ${sizeAsText(after)}`;

const sizeAsText = ({ services, agents, operations }: UpgradedVersion["before"]): string =>
  `${services} (${counted(agents, "agent")}, ${counted(operations, "operation")})`;

async function ending({ stopped, outputs, versions }: Upgrade, choice: ChosenAgents): Promise<string> {
  if (stopped !== undefined) {
    const { hasUnread, isAffected } = await import("../verbs/upgrade.js");
    const reasons = [
      ...(versions.some((version) => isAffected(version, stopped)) ? [failReasons[stopped]] : []),
      ...(versions.some(hasUnread) ? ["some files of the project could not be analysed"] : []),
    ];
    return `Nothing was written, because ${reasons.join(", and ")} (--fail-on ${stopped}). To write anyway, omit --fail-on.\n`;
  }
  return outputs
    .map(
      ({ folder, written, unchanged, removed }) =>
        `${folder}: ${counted(written.length, "file")} written, ${unchanged.toLocaleString("en-US")} unchanged${removed.length > 0 ? `, ${removed.length} removed` : ""}\n${removedAgents(removed, choice)}`,
    )
    .join("");
}
