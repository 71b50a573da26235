/** `init`: sets up a project: the vendored set, the clients, the configuration, scripts and ignore entries. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { problems, type Problem } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { loadConfig } from "../config/load.js";
import type { Config } from "../config/schema.js";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Wire } from "../init/first-program.js";
import { configFilesIn, leftBehind, planProject, type ConfigForm } from "../init/plan.js";
import { viteOrigins, webPageIn } from "../init/web-page.js";
import type { OutputReport } from "../output/write.js";
import { sourceRoot, type SourceRoot } from "../project/source-root.js";
import { keepBinding } from "../webapi/bind.js";
import { agentsEntry, agentsListed } from "../text/listed.js";
import { namedAgents } from "./arguments.js";
import { planClients } from "./generate.js";
import { programOf, type FirstProgram, type InitialisedPage } from "./init-program.js";
import { checkAgents, type InputOptions } from "./input.js";
import { defaultFolders, vendoredTarget } from "./targets.js";
import { writeVersions, type Planning, type Report, type Written } from "./write-versions.js";

/** Options of `init`. */
export interface InitOptions extends Pick<
  InputOptions,
  "from" | "url" | "headers" | "fetch" | "services" | "onProgress" | "signal"
> {
  /** The Agents Swagger, which calls over JSON need. */
  readonly swagger?: string;
  /** Protocol of the first program. `json` and `both` need a JSON binding. Default: `soap`. */
  readonly wire?: Wire;
  /** Names of the agents. Default: all. */
  readonly agents?: readonly string[];
  /** Folder of the clients. Default: `generated`, or below `rootDir` of the project's `tsconfig.json`: `src/generated`. */
  readonly out?: string;
  /** Default: as the project's `tsconfig.json` requires. */
  readonly importExtension?: ImportExtension;
  /** Form of the configuration file. Default: `json`. */
  readonly configForm?: ConfigForm;
  /** True (the default) if the clients are committed. Otherwise git ignores them. */
  readonly commit?: boolean;
  /** Replace an existing configuration file that says something else. */
  readonly force?: boolean;
}

/** The result of `init`. */
export interface Initialised {
  /** Paths of the files that were created or changed, beside the vendored set and the clients. */
  readonly files: readonly string[];
  /** The configuration file that was there and fits, and so was left as it is. */
  readonly kept?: string;
  /** Changes that the user has to make. */
  readonly byHand: readonly string[];
  /** The vendored set, if it was written. */
  readonly vendored?: readonly OutputReport[];
  readonly generated: Report;
  /** The `rootDir` that decided the folder of the clients. Absent if it was given, or if nothing decides it. */
  readonly root?: SourceRoot;
  /** A first program. It runs against `mock`. */
  readonly program: FirstProgram;
  /** The web page that the program is for. Absent if it is for Node. */
  readonly page?: InitialisedPage;
}

/** True if a folder has a vendored set, which `init` then uses if no other source is given. */
export const hasVendoredSet = (folder = "."): boolean => existsSync(join(folder, defaultFolders.vendored));

/** Returns the configuration file of a folder, if it has one, and its content. @throws DiagnosticError if it is invalid */
export async function existingConfig(
  folder = process.cwd(),
): Promise<{ readonly file: string; readonly config: Config } | undefined> {
  const [file] = configFilesIn(folder);
  if (file === undefined) return undefined;
  const diagnostics = new Diagnostics();
  const config = await loadConfig(undefined, folder, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return { file, config };
}

/**
 * Returns the `rootDir` that a first client is placed below. Undefined if `generated/` exists already, because the client
 * then stays there.
 */
export const rootForNew = (): SourceRoot | undefined => (existsSync(defaultFolders.client) ? undefined : sourceRoot());

/** Returns the folder of the clients below a `rootDir`. */
export const clientBelow = ({ folder }: SourceRoot): string => `${folder}/${defaultFolders.client}`;

/**
 * Returns the configuration that the options ask for. An option that is not given keeps its value in `before`.
 *
 * @param before the existing configuration. Default: that of a new project, in which a web page may call `mock`
 */
export function configFor(options: InitOptions, before: Config = configOfNew(process.cwd())): Config {
  const { agents, out, importExtension, services } = options;
  const { agents: agentsBefore, out: outBefore, from, url, mock, ...others } = before;
  const chosen = { agents: agents ?? agentsBefore, out: (out ?? outBefore)?.replaceAll("\\", "/") };
  return {
    // With a given source, the vendored set is the source from now on.
    ...(!isSourceGiven(options) && { ...(from !== undefined && { from }), ...(url !== undefined && { url }) }),
    ...others,
    ...(chosen.out !== undefined && chosen.out !== defaultFolders.client && { out: chosen.out }),
    ...(chosen.agents && !chosen.agents.includes("all") && { agents: chosen.agents }),
    ...(services !== undefined && { services }),
    ...(importExtension && { importExtension }),
    ...(mock && { mock }),
  };
}

const configOfNew = (folder: string): Config => (webPageIn(folder) ? { mock: { cors: viteOrigins } } : {});

/** Returns the given source, or that of the configuration; an empty object if neither names one. */
export function sourceIn({ from, url }: Pick<InitOptions, "from" | "url">, before: Config = {}) {
  const source = from === undefined && url === undefined ? before : { from, url };
  return {
    ...(source.from !== undefined && { from: source.from }),
    ...(source.url !== undefined && { url: source.url }),
  };
}

const isSourceGiven = ({ from, url, swagger }: InitOptions): boolean =>
  from !== undefined || url !== undefined || swagger !== undefined;

/** True if two configurations say the same. */
export const isSameConfig = (one: Config, other: Config): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Returns the problem of a configuration that says something else. It has the text to add if only agents are missing. */
function otherConfig(file: string, before: Config, after: Config): Problem {
  const keys = [...new Set(Object.keys({ ...before, ...after }))].filter((key) => {
    const [one, other] = [before, after].map((config) => JSON.stringify(config[key as keyof Config]));
    return one !== other;
  });
  const { agents = [] } = before;
  const added = after.agents?.filter((each) => !agents.includes(each)) ?? [];
  if (keys.join() !== "agents" || agents.length === 0 || added.length === 0)
    return problems.NS602.other({ file, keys: keys.join(", ") });
  return problems.NS602.agents({ file, agents: agentsListed(added), entry: agentsEntry([...agents, ...added]) });
}

/**
 * Sets up the project in the working folder. All changes are planned first, and the vendored set and the clients are
 * written together.
 *
 * @throws DiagnosticError if the input has errors, or with NS602 if another configuration exists and `force` is not set.
 *   Nothing is written then.
 */
export async function init(options: InitOptions): Promise<Initialised> {
  const folder = process.cwd();
  const existing = await existingConfig(folder);
  const root = options.out === undefined && !existing ? rootForNew() : undefined;
  const config = configFor({ ...options, ...(root && { out: clientBelow(root) }) }, existing?.config);
  const keepConfig = existing !== undefined && isSameConfig(existing.config, config);
  const diagnostics = new Diagnostics();
  if (existing && !keepConfig && options.force !== true)
    diagnostics.error(otherConfig(existing.file, existing.config, config));
  const out = config.out ?? defaultFolders.client;
  if (resolve(out) === resolve(defaultFolders.vendored)) diagnostics.error(problems.NS501.folderOfWsdls({ out }));
  // A project has one configuration file, so an existing one keeps its form.
  const configForm = existing ? (existing.file.endsWith(".ts") ? "ts" : "json") : (options.configForm ?? "json");
  const choices = { config, configForm, commit: options.commit !== false, keepConfig };
  const { edits, byHand } = planProject(folder, choices, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const { report, vendored } = await writeAll({ ...options, ...sourceIn(options, existing?.config) }, config);
  const { writeEdits } = await import("../output/edits.js");
  const { tryRead } = await import("../output/write.js");
  tryRead(folder, diagnostics, () => writeEdits(edits));
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return {
    files: edits.map(({ path }) => relative(folder, path).replaceAll("\\", "/")),
    ...(keepConfig && { kept: existing.file }),
    byHand: [...byHand, ...leftBehind(folder, existing?.config.out ?? defaultFolders.client, out)],
    ...(vendored.length > 0 && { vendored }),
    generated: report,
    ...(root && { root }),
    ...(await programOf(report, { wire: options.wire ?? "soap", page: webPageIn(folder), cors: config.mock?.cors })),
  };
}

/** Writes the clients and, for a new source, the vendored set: all files or none. */
function writeAll(options: InitOptions, config: Config): Promise<Written> {
  const { from, url, headers, fetch, swagger, wire = "soap", onProgress, signal } = options;
  // A source that the configuration names stays the source.
  const isKept = from === config.from && url === config.url;
  const isNew = swagger !== undefined || !(isKept || isVendoredSet(from));
  const { agents = ["all"], mock: _, ...others } = config;
  const plan = planClients({ ...config, agents });
  const planning: Planning = async (input, contract, out, diagnostics) => {
    checkAgents(namedAgents(agents) ?? [], input.contracts, diagnostics);
    // The client gets the binding that the vendored set keeps.
    const folder = join(defaultFolders.vendored, contract.services);
    const kept = isNew ? keepBinding(contract, folder, diagnostics) : contract;
    if (wire !== "soap" && !kept.webApi) diagnostics.error(problems.NS603.noBinding({ wire }));
    const planned = await plan(input, kept, out, diagnostics);
    const set = isNew && (await vendoredTarget(kept, input.provenance, defaultFolders.vendored, diagnostics));
    return { ...planned, ...(set && { vendored: set }) };
  };
  // The vendored set has all agents, so the source is read with all of them.
  return writeVersions(
    {
      ...others,
      ...(from !== undefined && { from }),
      ...(url !== undefined && { url }),
      ...(swagger !== undefined && { swagger }),
      ...(headers && { headers }),
      ...(fetch && { fetch }),
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    },
    defaultFolders.client,
    planning,
  );
}

const isVendoredSet = (path: string | undefined): boolean =>
  path !== undefined && resolve(path) === resolve(defaultFolders.vendored);
