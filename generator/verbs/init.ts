/** `init`: sets up a project: the vendored set, the clients, the configuration, scripts and ignore entries. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { loadConfig } from "../config/load.js";
import type { Config } from "../config/schema.js";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Wire } from "../init/first-program.js";
import { configFilesIn, planProject, type ConfigForm } from "../init/plan.js";
import { generate } from "./generate.js";
import type { InputOptions } from "./input.js";
import { defaultFolders } from "./targets.js";
import { vendor } from "./vendor.js";
import type { Report } from "./write-versions.js";

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
  /** Folder of the clients. Default: `generated`. */
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
  readonly vendored?: Report;
  readonly generated: Report;
  /** A first program. It runs against `mock`. */
  readonly program: string;
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

/** Returns the configuration that the options ask for. An option that is not given keeps its value in `before`. */
export function configFor({ agents, out, importExtension, services }: InitOptions, before: Config = {}): Config {
  const { agents: agentsBefore, out: outBefore, ...others } = before;
  const chosen = { agents: agents ?? agentsBefore, out: (out ?? outBefore)?.replaceAll("\\", "/") };
  return {
    ...others,
    ...(chosen.out !== undefined && chosen.out !== defaultFolders.client && { out: chosen.out }),
    ...(chosen.agents && !chosen.agents.includes("all") && { agents: chosen.agents }),
    ...(services !== undefined && { services }),
    ...(importExtension && { importExtension }),
  };
}

/** True if two configurations say the same. */
export const isSameConfig = (one: Config, other: Config): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/**
 * Sets up the project in the working folder. The vendored set and the clients are written first, because most mistakes
 * show there.
 *
 * @throws DiagnosticError if the input has errors, or with NS602 if another configuration exists and `force` is not set
 */
export async function init(options: InitOptions): Promise<Initialised> {
  const { from, url, headers, fetch, services, swagger, wire = "soap", onProgress, signal } = options;
  const folder = process.cwd();
  const existing = await existingConfig(folder);
  const config = configFor(options, existing?.config);
  const keepConfig = existing !== undefined && isSameConfig(existing.config, config);
  if (existing && !keepConfig && options.force !== true) throw otherConfig(existing.file);
  const shared = { ...(onProgress && { onProgress }), ...(signal && { signal }), ...(services && { services }) };
  const source = {
    ...(url === undefined && { from: from ?? defaultFolders.vendored }),
    ...(url !== undefined && { url }),
  };
  const server = { ...(headers && { headers }), ...(fetch && { fetch }) };
  const isNew =
    url !== undefined ||
    swagger !== undefined ||
    (from !== undefined && resolve(from) !== resolve(defaultFolders.vendored));
  const vendored = isNew
    ? await vendor({ ...shared, ...server, ...source, ...(swagger !== undefined && { swagger }) } as Parameters<
        typeof vendor
      >[0])
    : undefined;
  const generated = await generate({ ...shared, ...config, agents: config.agents ?? ["all"] });
  const [contract] = generated.contracts;
  if (wire !== "soap" && !contract?.webApi) throw noBinding(wire);
  const configForm = options.configForm ?? (existing?.file.endsWith(".ts") ? "ts" : "json");
  const { edits, byHand } = planProject(folder, { config, configForm, commit: options.commit !== false, keepConfig });
  const { writeEdits } = await import("../output/edits.js");
  writeEdits(edits);
  return {
    files: edits.map(({ path }) => relative(folder, path).replaceAll("\\", "/")),
    ...(keepConfig && { kept: existing.file }),
    byHand,
    ...(vendored && { vendored }),
    generated,
    program: contract ? await programFor(contract, generated, wire) : "",
  };
}

async function programFor(contract: Contract, { outputs, imports }: Report, wire: Wire): Promise<string> {
  const { firstProgram } = await import("../init/first-program.js");
  const folder = (outputs[0]?.folder ?? "").replaceAll("\\", "/");
  return firstProgram(contract, {
    folder: folder.startsWith(".") ? folder : `./${folder}`,
    importExtension: imports[0]?.importExtension ?? "js",
    wire,
  });
}

function noBinding(wire: Wire): DiagnosticError {
  const diagnostics = new Diagnostics();
  diagnostics.error(problems.NS603.noBinding({ wire }));
  return new DiagnosticError(diagnostics.all);
}

function otherConfig(file: string): DiagnosticError {
  const diagnostics = new Diagnostics();
  diagnostics.error(problems.NS602.other({ file }));
  return new DiagnosticError(diagnostics.all);
}
