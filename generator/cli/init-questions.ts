/** Asks for the options of `init` that the command line does not give. Only a terminal has questions. */
import { existsSync } from "node:fs";
import { autocompleteMultiselect, confirm, isCancel, password, select, text } from "@clack/prompts";
import type { ImportExtension } from "../emit/import-extension.js";
import type { ConfigForm } from "../init/plan.js";
import type { Wire } from "../init/first-program.js";
import { Interrupted } from "./interruption.js";

/** The options that can be asked for. */
export interface Answers {
  readonly from?: string | undefined;
  readonly url?: string | undefined;
  readonly swagger?: string | undefined;
  readonly wire?: Wire | undefined;
  readonly agents?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly importExtension?: ImportExtension | undefined;
  readonly configForm?: ConfigForm | undefined;
  readonly commit?: boolean | undefined;
}

/** Facts that the questions depend on. */
export interface Surroundings {
  /** True if the source is known: it is given, or `wsdl/` exists, or the configuration names it. */
  readonly hasSource: boolean;
  /** True if a configuration exists. It keeps its form. */
  readonly hasConfig: boolean;
  /** True if `wsdl/` exists. It may hold a JSON binding. */
  readonly hasVendoredSet: boolean;
  /** Returns the names of the source's agents. */
  readonly agentsOf: (source: Answers) => Promise<readonly string[]>;
  /** Returns the import extension that the project requires. */
  readonly extensionFor: (out: string) => ImportExtension;
  /** The configuration that is there, with the defaults of the answers. */
  readonly before: Pick<Answers, "agents" | "out" | "importExtension">;
}

/** Returns the given options with the answers to all questions that are left. @throws Interrupted after Ctrl-C */
export async function ask(
  given: Answers,
  { hasSource, hasVendoredSet, hasConfig, agentsOf, extensionFor, before }: Surroundings,
): Promise<Answers> {
  const source = hasSource ? given : { ...given, ...(await askSource()) };
  const wire = source.wire ?? (source.swagger === undefined ? await askWire() : "both");
  const isMissing = wire !== "soap" && source.swagger === undefined && !hasVendoredSet;
  const swagger = isMissing ? await askSwagger() : source.swagger;
  const agents = source.agents ?? (await askAgents(await agentsOf(source), before.agents));
  const out = source.out ?? before.out ?? "generated";
  return {
    ...source,
    wire,
    swagger,
    agents,
    out,
    importExtension: source.importExtension ?? (await askExtension(before.importExtension, extensionFor(out))),
    configForm: source.configForm ?? (hasConfig ? undefined : await askConfigForm()),
    commit: source.commit ?? (await askCommit(out)),
  };
}

/** Asks for a secret, and shows nothing of it. @throws Interrupted after Ctrl-C */
export const askSecret = async (message: string): Promise<string> =>
  answer(
    await password({
      message,
      mask: "",
      clearOnError: true,
      validate: (value) => (value === undefined || value.trim() === "" ? "Expected a ticket." : undefined),
    }),
  );

/** Asks for a yes or no. @throws Interrupted after Ctrl-C */
export const agree = async (message: string): Promise<boolean> =>
  answer(await confirm({ message, initialValue: false }));

async function askSource(): Promise<Answers> {
  const given = await answerOf(
    text({
      message: "Where are the WSDLs? A folder, a zip, or https://HOST/Remote/Services88",
      validate: (value) =>
        value === undefined || value.trim() === "" || isAddress(value) || existsSync(value.trim())
          ? value === undefined || value.trim() === ""
            ? "Expected a path or an address."
            : undefined
          : "Nothing exists at this path.",
    }),
  );
  const source = given.trim();
  return isAddress(source) ? { url: source } : { from: source };
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text.trim());

const askSwagger = (): Promise<string> =>
  answerOf(
    text({
      message: "Where is the Agents Swagger? A JSON file, a zip or a folder",
      validate: (value) => (value !== undefined && existsSync(value) ? undefined : "Nothing exists at this path."),
    }),
  );

const askWire = (): Promise<Wire> =>
  answerOf(
    select<Wire>({
      message: "How does your program call NetServer?",
      options: [
        { value: "soap", label: "SOAP" },
        { value: "json", label: "JSON", hint: "a preview; needs the Agents Swagger" },
        { value: "both", label: "both", hint: "needs the Agents Swagger" },
      ],
    }),
  );

async function askAgents(names: readonly string[], before: readonly string[] | undefined): Promise<readonly string[]> {
  const chosen = await answerOf(
    autocompleteMultiselect<string>({
      message: "Which agents? Type to search, Tab to choose, Enter alone for all",
      options: names.map((value) => ({ value, label: value })),
      initialValues: before?.filter((each) => names.includes(each)) ?? [],
      maxItems: 8,
    }),
  );
  return chosen.length === 0 ? ["all"] : chosen.toSorted();
}

async function askExtension(
  before: ImportExtension | undefined,
  required: ImportExtension,
): Promise<ImportExtension | undefined> {
  const own = "own" as const;
  const chosen = await answerOf(
    select<ImportExtension | "own">({
      message: "How do imports between files end?",
      initialValue: before ?? own,
      options: [
        { value: own, label: "as the project requires", hint: required === "none" ? "no extension" : `.${required}` },
        { value: "js", label: ".js", hint: "Node" },
        { value: "ts", label: ".ts", hint: "Deno, or allowImportingTsExtensions" },
        { value: "none", label: "no extension", hint: "bundlers" },
      ],
    }),
  );
  return chosen === own ? undefined : chosen;
}

const askConfigForm = (): Promise<ConfigForm> =>
  answerOf(
    select<ConfigForm>({
      message: "Which form has the configuration?",
      options: [
        { value: "json", label: "netserver-codegen.config.json" },
        { value: "ts", label: "netserver-codegen.config.ts" },
      ],
    }),
  );

async function askCommit(out: string): Promise<boolean> {
  const chosen = await answerOf(
    select<"commit" | "ignore">({
      message: `Do you commit ${out}/?`,
      options: [
        { value: "commit", label: "yes", hint: "a review shows what changes" },
        { value: "ignore", label: "no", hint: "each build generates it" },
      ],
    }),
  );
  return chosen === "commit";
}

const answerOf = async <Value>(asked: Promise<Value>): Promise<Exclude<Value, symbol>> => answer(await asked);

function answer<Value>(given: Value): Exclude<Value, symbol> {
  if (isCancel(given)) throw new Interrupted(130);
  return given as Exclude<Value, symbol>;
}
