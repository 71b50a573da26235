/** The options of commands that compare two versions. */
import type { Argv } from "yargs";
import { isRule, unknownRule } from "../changes/except.js";
import type { RuleId } from "../changes/rules/index.js";
import { configuration, names, oneArgument, type OptionTable } from "./options.js";

/** `--except`, for commands that compare versions. */
export const exceptFlag = {
  type: "string",
  array: true,
  nargs: 1,
  describe: "Rules whose changes are only counted: A,B (explain lists the rules)",
  coerce: ruleNames,
} as const;

/** Options of commands that compare two versions. */
export const comparisonOptions = {
  swagger: {
    type: "string",
    requiresArg: true,
    describe: "Agents Swagger of the new version",
    defaultDescription: "webapi.json of a vendored set",
  },
  "old-swagger": {
    type: "string",
    requiresArg: true,
    describe: "Agents Swagger of the old version",
    defaultDescription: "webapi.json of a vendored set",
  },
  agent: {
    type: "string",
    array: true,
    requiresArg: true,
    describe: "Agents to compare: A,B",
    coerce: names,
    ...oneArgument,
  },
  except: exceptFlag,
  config: {
    type: "string",
    requiresArg: true,
    describe: "Configuration file (only except is used)",
    defaultDescription: "netserver-codegen.config.json or .ts",
  },
  quiet: { type: "boolean", describe: "Print errors only" },
  format: {
    choices: ["text", "json", "github"] as const,
    default: "text" as const,
    describe: "Format of errors, warnings and reports",
  },
} satisfies OptionTable;

/** Adds the two versions as positional arguments. */
export const comparedVersions = <T>(yargs: Argv<T>) =>
  yargs
    .positional("old", {
      type: "string",
      demandOption: true,
      describe: "Old version: folder, zip or file of WSDLs, zip#Services87, output of inspect --json, or git:REVISION",
    })
    .positional("new", { type: "string", demandOption: true, describe: "New version, in the same form" });

/** Splits `--except A,B --except C`. @throws Error for a name that is not a rule */
function ruleNames(given: string[] | undefined): RuleId[] | undefined {
  const all = given?.flatMap((each) => each.split(",")).map((each) => each.trim());
  if (all === undefined) return undefined;
  if (all.includes("")) throw new Error("--except: expected the name of a rule, got nothing");
  const problem = unknownRule(all);
  if (problem !== undefined) throw new Error(`--except: ${problem}`);
  return all.filter(isRule);
}

/** Returns the rules of `--except`, or of the configuration file. @throws DiagnosticError for an invalid file */
export async function exceptedRules({
  except,
  config,
}: {
  readonly except?: readonly RuleId[] | undefined;
  readonly config?: string | undefined;
}): Promise<readonly RuleId[]> {
  return except ?? (await configuration(config)).except ?? [];
}
