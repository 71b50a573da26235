/** The options that several commands share. Options of the command line take precedence over the configuration file. */
import type { ArgumentsCamelCase, Argv, Options } from "yargs";
import type { RuleId } from "../changes/rules/index.js";
import type { Config } from "../config/schema.js";
import { importExtensions, type ImportExtension } from "../emit/import-extension.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { UsageError } from "./usage.js";
import { checkedHeaders, headersOf } from "./headers.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";
import type { Terminal } from "./terminal.js";

/** yargs options by name, without the dashes. */
export type OptionTable = Readonly<Record<string, Options>>;

/** A yargs command with its options. The program derives suggestions from the options. */
export interface Command<Flags> {
  readonly command: string;
  readonly describe: string;
  readonly options: OptionTable;
  readonly builder: (yargs: Argv) => unknown;
  /** Runs the command. Returns the exit code: 0, or 1 if the result is what the command fails for. */
  readonly handler: (flags: ArgumentsCamelCase<Flags>, terminal: Terminal) => number | Promise<number>;
}

/** Parsed options that several commands share. */
export interface SharedFlags {
  readonly from?: string | undefined;
  readonly url?: string | undefined;
  readonly header?: string[] | undefined;
  readonly out?: string | undefined;
  readonly agent?: string[] | undefined;
  readonly services?: string | undefined;
  readonly docs?: readonly string[] | undefined;
  readonly swagger?: string | undefined;
  readonly naming?: "wire" | "camelCase" | undefined;
  readonly importExtension?: ImportExtension | undefined;
  readonly except?: readonly RuleId[] | undefined;
  readonly config?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly format: DiagnosticFormat;
}

/** Returns the options of commands that read a source. `vendor` and `upgrade` have no default source. */
export const inputOptions = (defaultSource: "wsdl" | null = "wsdl") =>
  ({
    from: {
      type: "string",
      requiresArg: true,
      describe: "Folder, zip or file of WSDLs, or git:REVISION; all.zip#Services87 names a version",
      ...(defaultSource && { defaultDescription: defaultSource }),
    },
    url: {
      type: "string",
      requiresArg: true,
      describe: "URL of a running NetServer: https://HOST/Remote/Services88",
      conflicts: "from",
    },
    header: {
      type: "string",
      array: true,
      nargs: 1,
      describe: 'With --url: header to send, "Name: value"',
      coerce: checkedHeaders,
    },
    agent: {
      type: "string",
      array: true,
      requiresArg: true,
      describe: "Agents to use: A,B, or all",
      coerce: names,
    },
    services: { type: "string", requiresArg: true, describe: "Services version to use, such as Services88" },
    docs: {
      type: "string",
      array: true,
      nargs: 1,
      describe: "Reference pages or Agents Swagger with documentation; several: the newest text wins",
    },
    swagger: {
      type: "string",
      requiresArg: true,
      describe: "Agents Swagger (JSON, zip or folder): the form of each request in JSON",
      defaultDescription: "webapi.json of a vendored set",
    },
    config: {
      type: "string",
      requiresArg: true,
      describe: "Configuration file",
      defaultDescription: "netserver-codegen.config.json or .ts",
    },
    quiet: { type: "boolean", describe: "Print errors and warnings only" },
    format: {
      choices: ["text", "json", "github"] as const,
      default: "text" as const,
      describe: "Format of errors, warnings and reports",
    },
  }) satisfies OptionTable;

/** Lets an option take one argument. Otherwise a list takes the words after it, which are arguments of some commands: `find --agent ErpSync words`. */
export const oneArgument = { nargs: 1 } as const;

/** `--import-extension`, for commands that write or check clients. */
export const importExtensionFlag = {
  choices: importExtensions,
  describe: "Extension of imports between the client's files",
  defaultDescription: "as the existing client, else as tsconfig.json requires",
} as const;

/** The format of a report. */
export type ReportForm = DiagnosticFormat | "markdown" | "html";

/** Returns the format of a report: its own option, or else `--format`. */
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

/** The settings of the source. */
export type SourceSettings = Pick<Settings, "from" | "url" | "headers" | "agents" | "services" | "swagger">;

/** Returns the settings of the source, for commands that neither write nor add documentation. */
export const sourceSettings = async (flags: SharedFlags): Promise<SourceSettings> => sourceIn(await settings(flags));

/** Returns the settings of the source among all settings. */
export const sourceIn = ({ from, url, headers, agents, services, swagger }: Settings): SourceSettings =>
  defined({ from, url, headers, agents, services, swagger });

/** Splits `--agent A,B --agent C`. @throws Error if there is no name */
export function names(given: string[] | undefined): string[] | undefined {
  const all = given
    ?.flatMap((each) => each.split(","))
    .map((each) => each.trim())
    .filter((each) => each !== "");
  if (all?.length === 0) throw new Error("--agent: expected the name of an agent");
  return all;
}

/** Arguments that can have several values. */
const repeatable: ReadonlySet<string> = new Set(["agent", "docs", "header", "except", "target", "words"]);

/**
 * Rejects arguments that yargs accepts: a repeated or empty option, `--check=1`, which yargs reads as false, and extra
 * words.
 *
 * @throws Error
 */
export function checkArguments(given: Readonly<Record<string, unknown>>, argv: readonly string[]): true {
  for (const each of argv) {
    const [, name = "", value = ""] = /^--(?:no-)?([\w-]+)=(.*)$/s.exec(each) ?? [];
    if (typeof given[name] === "boolean" && value !== "true" && value !== "false")
      throw new Error(`--${name}: expected no value, or true or false, got ${value}`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (name === "_" || name === "$0") continue;
    const isList = repeatable.has(name) && Array.isArray(value) && value.every((each) => typeof each === "string");
    if (Array.isArray(value) && !isList) throw new Error(`--${name} is given ${value.length} times`);
    if ((value === "" && name !== "name") || (name === "docs" && isList && value.includes("")))
      throw new Error(`--${name}: expected a value, got nothing`);
  }
  const [, ...extra] = (given["_"] as readonly unknown[] | undefined) ?? [];
  if (extra.length > 0) throw new Error(`Unknown argument: ${String(extra[0])}`);
  return true;
}

/** Options from the command line, the configuration file and the environment. */
export interface Settings extends Omit<Config, "mock"> {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Reads the configuration file. @throws DiagnosticError for an invalid file */
export async function configuration(file: string | undefined): Promise<Config> {
  const { loadConfig } = await import("../config/load.js");
  const diagnostics = new Diagnostics();
  const config = await loadConfig(file, process.cwd(), diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return config;
}

/** Returns the settings for a command. @throws DiagnosticError for an invalid configuration file */
export const settings = async (flags: SharedFlags): Promise<Settings> =>
  settingsOf(await configuration(flags.config), flags);

/** Returns the settings of a configuration and of the command line. */
export function settingsOf(config: Config, flags: SharedFlags): Settings {
  // --from or --url on the command line replaces either of the two in the file.
  const { from, url: configured, mock: _, ...rest } = config;
  const source = flags.from !== undefined || flags.url !== undefined ? {} : defined({ from, url: configured });
  const url = flags.url ?? source.url;
  if (flags.header && url === undefined)
    throw new UsageError("--header needs --url, because it is sent to that server only.");
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
      swagger: flags.swagger,
      naming: flags.naming,
      importExtension: flags.importExtension,
      except: flags.except,
    }),
  };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

const defined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
