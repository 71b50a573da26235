/** `netserver-codegen init`: sets up a project, with questions on a terminal and with options elsewhere. */
import type { Argv } from "yargs";
import { configForms, type ConfigForm } from "../init/plan.js";
import { wires, type Wire } from "../init/first-program.js";
import type { Initialised, InitOptions } from "../verbs/init.js";
import type { FirstProgram, InitialisedPage } from "../verbs/init-program.js";
import { withExamples } from "./examples.js";
import { headersOf } from "./headers.js";
import type { Answers } from "./init-questions.js";
import { printNext } from "./next.js";
import { importExtensionFlag, inputOptions, type Command, type OptionTable, type SharedFlags } from "./options.js";
import { importsLine } from "./report.js";
import { coloursOf, counted, printDiagnostics, progress, type Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";

interface Flags extends SharedFlags {
  readonly swagger?: string | undefined;
  readonly wire?: Wire | undefined;
  readonly configForm?: ConfigForm | undefined;
  readonly commit?: boolean | undefined;
  readonly yes?: boolean | undefined;
  readonly force?: boolean | undefined;
}

const { from, url, header, agent, services, quiet, format } = inputOptions(null);

const options = {
  from,
  url,
  header,
  agent,
  services,
  swagger: { type: "string", requiresArg: true, describe: "Agents Swagger (JSON, zip or folder), for calls over JSON" },
  wire: { choices: wires, describe: "Protocol of the program", defaultDescription: "soap" },
  out: {
    type: "string",
    requiresArg: true,
    describe: "Folder of the clients",
    defaultDescription: "generated, or below rootDir of tsconfig.json",
  },
  "import-extension": importExtensionFlag,
  "config-form": { choices: configForms, describe: "Form of the configuration file", defaultDescription: "json" },
  commit: { type: "boolean", describe: "Commit the clients; --no-commit makes git ignore them" },
  yes: { type: "boolean", alias: "y", describe: "Ask nothing, and take the defaults" },
  force: { type: "boolean", describe: "Replace a configuration file that says something else" },
  quiet,
  format,
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs.options(options),
    [
      ["init", "Asks for everything."],
      [
        "init --from Services88.zip --agent ErpSync,Contact",
        "Asks for the rest, or takes the defaults without a terminal.",
      ],
      ["init --url https://HOST/Remote/Services88 --yes", "Asks nothing."],
    ],
    "commands.md#setting-up-a-project",
  );

export const initCommand: Command<Flags> = {
  command: "init",
  describe: "Set up a project: WSDLs, clients, configuration, scripts and ignore entries",
  options,
  builder,
  handler: async (flags, terminal) => {
    const verb = await import("../verbs/init.js");
    const given = answersIn(flags);
    const isAsking = terminal.isInteractive === true && flags.yes !== true;
    const answers = isAsking ? await askFor(given, flags, terminal) : given;
    const { config = {} } = (await verb.existingConfig()) ?? {};
    const source = verb.sourceIn(withoutUndefined(answers), config);
    if (Object.keys(source).length === 0 && !verb.hasVendoredSet())
      throw new UsageError("The WSDLs are missing: give them with --from or --url.");
    const chosen: InitOptions = withoutUndefined({
      ...answers,
      headers: headersFor(source, flags),
      services: flags.services,
    });
    const force = flags.force === true || (isAsking && (await mayReplace(chosen)));
    const line = progress(terminal, flags.quiet === true);
    const done = await verb.init({ ...chosen, force, onProgress: line.say, signal: terminal.signal }).finally(line.end);
    printDiagnostics(terminal, done.generated.warnings, flags.format);
    if (flags.quiet !== true) printResult(done, answers, terminal);
    return 0;
  },
};

const answersIn = ({
  agent: agents,
  from,
  url,
  swagger,
  wire,
  out,
  importExtension,
  configForm,
  commit,
}: Flags): Answers => ({
  from,
  url,
  swagger,
  wire,
  agents,
  out,
  importExtension,
  configForm,
  commit,
});

const headersFor = ({ url }: { readonly url?: string | undefined }, { header }: Flags) =>
  url === undefined ? undefined : headersOf(process.env, header);

async function askFor(given: Answers, flags: Flags, terminal: Terminal): Promise<Answers> {
  const [
    { ask },
    { clientBelow, existingConfig, hasVendoredSet, rootForNew, sourceIn },
    { inspect },
    { resolveImportExtension },
  ] = await Promise.all([
    import("./init-questions.js"),
    import("../verbs/init.js"),
    import("../verbs/inspect.js"),
    import("../project/resolve-import-extension.js"),
  ]);
  const { config = {}, file } = (await existingConfig()) ?? {};
  const root = file === undefined ? rootForNew() : undefined;
  return ask(given, {
    hasSource: hasVendoredSet() || Object.keys(sourceIn(withoutUndefined(given), config)).length > 0,
    hasVendoredSet: hasVendoredSet(),
    hasConfig: file !== undefined,
    before: { ...(root && { out: clientBelow(root) }), ...config },
    extensionFor: (out) => resolveImportExtension(undefined, `${out}/Services`).importExtension,
    agentsOf: async (source) => {
      const line = progress(terminal, false);
      const { from, url } = sourceIn(withoutUndefined(source), config);
      const contracts = await inspect(
        withoutUndefined({
          from,
          url,
          headers: headersFor({ url }, flags),
          services: flags.services,
          onProgress: line.say,
          signal: terminal.signal,
        }),
      ).finally(line.end);
      return [...new Set(contracts.flatMap(({ agents }) => agents.map(({ name }) => name)))];
    },
  });
}

/** Asks before another configuration is replaced. Without a consent, the verb refuses. */
async function mayReplace(chosen: InitOptions): Promise<boolean> {
  const [{ agree }, { configFor, existingConfig, isSameConfig }] = await Promise.all([
    import("./init-questions.js"),
    import("../verbs/init.js"),
  ]);
  const existing = await existingConfig();
  if (!existing || isSameConfig(existing.config, configFor(chosen, existing.config))) return false;
  return agree(`${existing.file} says something else. Replace it?`);
}

function printResult(
  { files, kept, byHand, generated, vendored, root, program, page }: Initialised,
  answers: Answers,
  terminal: Terminal,
): void {
  const { stdout } = terminal;
  const { bold } = coloursOf(stdout);
  const folders = [...(vendored ?? []), ...generated.outputs].map(
    ({ folder, written, unchanged }) =>
      `${folder}: ${counted(written.length, "file")} written, ${unchanged} unchanged\n`,
  );
  const placed = root
    ? generated.outputs.map(({ folder }) => `${folder}: below rootDir ${root.folder} of ${root.file}\n`)
    : [];
  const imports = generated.imports.map(importsLine);
  const lines = [...files.map((each) => `${each}: written\n`), ...(kept === undefined ? [] : [`${kept}: kept\n`])];
  stdout.write(`${[...folders, ...placed, ...imports, ...lines].join("")}`);
  if (byHand.length > 0) stdout.write(`\n${bold("Left for you")}\n${byHand.map((each) => `  ${each}\n`).join("")}`);
  stdout.write(`\n${bold("A first program")}: save it as ${program.file}\n\n${program.text}\n`);
  stdout.write(`${bold("To run it")}\n${page ? runInPage(page) : runInNode(program)}`);
  if (answers.wire === "both")
    stdout.write("\nFor JSON, import connect from json.js beside index.js. See docs/json.md.\n");
  printNext(terminal, [["check", "In CI, see that the committed files are up to date:"]]);
}

const runInNode = ({ command }: FirstProgram): string => {
  const mock = "npx netserver-codegen mock";
  const width = Math.max(mock.length, command.length);
  return `  ${mock.padEnd(width)}   # in one terminal: a fake NetServer\n  ${command.padEnd(width)}   # in another one\n`;
};

/** A browser lets a page call another origin only if the server allows it, so the mock has to know the page's origin. */
const runInPage = ({ entry, importLine, mockOptions }: InitialisedPage): string => `  Add to ${entry}: ${importLine}
  npx netserver-codegen mock${mockOptions && ` ${mockOptions}`}     # in one terminal: a fake NetServer
  npm run dev                    # in another one; then open the address that it prints
`;

/** Returns the object without undefined members, which the options of a verb do not allow. */
const withoutUndefined = <T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
