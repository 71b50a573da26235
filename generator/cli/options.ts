/** Declares the options that commands share, and merges flags with the configuration file: flags win. */
import type { ArgumentsCamelCase, Argv, Options } from "yargs";
import { isRule, unknownRule } from "../changes/except.js";
import type { RuleId } from "../changes/rules/index.js";
import { readConfig, type Config } from "../config/config.js";
import { importExtensions, type ImportExtension } from "../emit/import-extension.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { UsageError } from "./usage.js";
import { checkedHeaders, headersOf } from "./headers.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";
import type { Terminal } from "./terminal.js";

/** Options of yargs by their names, without the dashes. */
export type OptionTable = Readonly<Record<string, Options>>;

/** A command of yargs with the table of its options, from which the program derives suggestions. */
export interface Command<Flags> {
  readonly command: string;
  readonly describe: string;
  readonly options: OptionTable;
  readonly builder: (yargs: Argv) => unknown;
  /** Runs the command. Returns the exit code: 0, or 1 if the result is what the command fails for. */
  readonly handler: (flags: ArgumentsCamelCase<Flags>, terminal: Terminal) => number | Promise<number>;
}

export interface SharedFlags {
  readonly from?: string | undefined;
  readonly url?: string | undefined;
  readonly header?: string[] | undefined;
  readonly out?: string | undefined;
  readonly agent?: string[] | undefined;
  readonly services?: string | undefined;
  readonly docs?: string | undefined;
  readonly naming?: "wire" | "camelCase" | undefined;
  readonly importExtension?: ImportExtension | undefined;
  readonly except?: readonly RuleId[] | undefined;
  readonly config?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly format: DiagnosticFormat;
}

/** The options of the commands that read a source. `vendor` and `upgrade` have no default source. */
export const inputOptions = (defaultSource: "wsdl" | null = "wsdl") =>
  ({
    from: {
      type: "string",
      requiresArg: true,
      describe: "Folder, zip or file of WSDLs; all.zip#Services87",
      ...(defaultSource && { defaultDescription: defaultSource }),
    },
    url: {
      type: "string",
      requiresArg: true,
      describe: "A live NetServer instead, https://HOST/Remote/Services88",
      conflicts: "from",
    },
    header: {
      type: "string",
      array: true,
      nargs: 1,
      describe: 'With --url: send a header, "Name: value"',
      coerce: checkedHeaders,
    },
    agent: {
      type: "string",
      array: true,
      requiresArg: true,
      describe: "Only these agents: A,B; all for all",
      coerce: names,
    },
    services: { type: "string", requiresArg: true, describe: "Only this version, such as Services88" },
    docs: {
      type: "string",
      requiresArg: true,
      describe: "Reference pages or Agents Swagger for the documentation",
    },
    config: {
      type: "string",
      requiresArg: true,
      describe: "Configuration file",
      defaultDescription: "netserver-codegen.config.json",
    },
    quiet: { type: "boolean", describe: "Print errors and warnings only" },
    format: {
      choices: ["text", "json", "github"] as const,
      default: "text" as const,
      describe: "Form of errors and warnings, and of a report that has one",
    },
  }) satisfies OptionTable;

/** `--import-extension`, for the commands that write clients or compare them with what would be written. */
export const importExtensionFlag = {
  choices: importExtensions,
  describe: "What the imports between the client's files end in",
  defaultDescription: "as the client that is there, else as tsconfig.json wants",
} as const;

/** `--except`, for the commands that compare. */
export const exceptFlag = {
  type: "string",
  array: true,
  nargs: 1,
  describe: "Leave out and only count the changes of these rules: A,B (explain lists them)",
  coerce: ruleNames,
} as const;

/** The options of the commands that compare two versions. */
export const comparisonOptions = {
  agent: {
    type: "string",
    array: true,
    requiresArg: true,
    describe: "Only these agents: A,B",
    coerce: names,
  },
  except: exceptFlag,
  config: {
    type: "string",
    requiresArg: true,
    describe: "Configuration file; only except is read from it",
    defaultDescription: "netserver-codegen.config.json",
  },
  quiet: { type: "boolean", describe: "Print errors only" },
  format: {
    choices: ["text", "json", "github"] as const,
    default: "text" as const,
    describe: "Form of errors and warnings, and of a report that has one",
  },
} satisfies OptionTable;

/** Adds the two versions as positional arguments. */
export const comparedVersions = <T>(yargs: Argv<T>) =>
  yargs
    .positional("old", {
      type: "string",
      demandOption: true,
      describe: "Folder, zip or file of WSDLs, zip#Services87, a model of inspect --json, or git:REVISION",
    })
    .positional("new", { type: "string", demandOption: true, describe: "The same" });

/** Splits `--except A,B --except C`. @throws Error for a name that is no rule's */
function ruleNames(given: string[] | undefined): RuleId[] | undefined {
  const all = given?.flatMap((each) => each.split(",")).map((each) => each.trim());
  if (all === undefined) return undefined;
  if (all.includes("")) throw new Error("--except: expected the name of a rule, got nothing");
  const problem = unknownRule(all);
  if (problem !== undefined) throw new Error(`--except: ${problem}`);
  return all.filter(isRule);
}

/** Returns the rules of `--except`, else those of the configuration file. @throws DiagnosticError for a bad file. */
export function exceptedRules({
  except,
  config,
}: {
  readonly except?: readonly RuleId[] | undefined;
  readonly config?: string | undefined;
}): readonly RuleId[] {
  return except ?? configuration(config).except ?? [];
}

export type ReportForm = DiagnosticFormat | "markdown" | "html";

/** How a verb's report is printed: as its own flag says, else as errors and warnings are. */
export function reportForm({
  json,
  github,
  markdown,
  html,
  format,
}: {
  readonly json?: boolean | undefined;
  readonly github?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  readonly html?: boolean | undefined;
  readonly format: DiagnosticFormat;
}): ReportForm {
  return json ? "json" : github ? "github" : markdown ? "markdown" : html ? "html" : format;
}

/** What names a source, of flags and configuration file together: for verbs that neither write nor document. */
export function sourceSettings(flags: SharedFlags): Pick<Settings, "from" | "url" | "headers" | "agents" | "services"> {
  const { from, url, headers, agents, services } = settings(flags);
  return defined({ from, url, headers, agents, services });
}

/** `--agent A,B --agent C` @throws Error for an option without a name */
function names(given: string[] | undefined): string[] | undefined {
  const all = given
    ?.flatMap((each) => each.split(","))
    .map((each) => each.trim())
    .filter((each) => each !== "");
  if (all?.length === 0) throw new Error("--agent: expected the name of an agent");
  return all;
}

/** What yargs lets pass: an option given twice or with nothing in it, `--check=1`, which it takes for a no, and words that nobody takes. @throws Error */
export function checkArguments(given: Readonly<Record<string, unknown>>, argv: readonly string[]): true {
  for (const each of argv) {
    const [, name = "", value = ""] = /^--(?:no-)?([\w-]+)=(.*)$/s.exec(each) ?? [];
    if (typeof given[name] === "boolean" && value !== "true" && value !== "false")
      throw new Error(`--${name}: expected no value, or true or false, got ${value}`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (name === "_" || name === "$0" || name === "agent" || name === "header" || name === "except") continue;
    if (Array.isArray(value)) throw new Error(`--${name} is given ${value.length} times`);
    if (value === "" && name !== "name") throw new Error(`--${name}: expected a value, got nothing`);
  }
  const [, ...extra] = (given["_"] as readonly unknown[] | undefined) ?? [];
  if (extra.length > 0) throw new Error(`Unknown argument: ${String(extra[0])}`);
  return true;
}

/** The options of a verb that the command line, the configuration and the environment give. */
export interface Settings extends Config {
  readonly headers?: Readonly<Record<string, string>>;
}

function configuration(file: string | undefined): Config {
  const diagnostics = new Diagnostics();
  const config = readConfig(file, process.cwd(), diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return config;
}

/** What the verbs take: a flag, else what the configuration file says. @throws DiagnosticError for a bad file. */
export function settings(flags: SharedFlags): Settings {
  const config = configuration(flags.config);
  // A source on the command line replaces the file's, whichever of the two kinds that is.
  const { from, url: configured, ...rest } = config;
  const source = flags.from !== undefined || flags.url !== undefined ? {} : defined({ from, url: configured });
  const url = flags.url ?? source.url;
  if (flags.header && url === undefined)
    throw new UsageError("--header is sent to the server that --url names, and no --url is given.");
  const headers = url === undefined ? {} : headersOf(process.env, flags.header);
  return {
    ...rest,
    ...source,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...defined({
      from: flags.from,
      url: flags.url,
      out: flags.out,
      agents: flags.agent,
      services: flags.services,
      docs: flags.docs,
      naming: flags.naming,
      importExtension: flags.importExtension,
      except: flags.except,
    }),
  };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

const defined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
