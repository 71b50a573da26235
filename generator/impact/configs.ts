/** Reads a project's `tsconfig.json` and, through its references, those of the projects that belong to it. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ts } from "ts-morph";
import { componentEndings } from "./components.js";
import { shown } from "./places.js";

export interface Config {
  /** Absolute, with forward slashes, as all paths here. */
  readonly path: string;
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  /** The files that `files` and `include` select, including components such as `.vue` and `.svelte`. */
  readonly files: readonly string[];
  readonly references: readonly ts.ProjectReference[];
  /** Folders of the configuration's `include`. */
  readonly included: readonly string[];
}

export const slashed = (path: string): string => path.replaceAll("\\", "/");

/** The file of a path that may be its folder. */
export function configFile(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return slashed(resolve(isFolder ? join(path, "tsconfig.json") : path));
}

/**
 * Reads a `tsconfig.json` and, through its project references, all others. Each is read once.
 *
 * @param referrer The configuration whose `references` has this one, if any.
 * @throws Error if a configuration cannot be read. Its message has paths relative to the working directory.
 */
export function readConfigs(path: string, known: Map<string, Config>, referrer?: string): void {
  if (known.has(path)) return;
  const config = readConfig(path, referrer);
  known.set(path, config);
  for (const each of config.references) readConfigs(slashed(ts.resolveProjectReferencePath(each)), known, path);
}

function readConfig(path: string, referrer?: string): Config {
  if (!existsSync(path))
    throw new Error(
      referrer === undefined
        ? `${shown(path)} does not exist`
        : `${shown(referrer)} refers to ${shown(path)}, which does not exist`,
    );
  let failure: ts.Diagnostic | undefined;
  const parsed = ts.getParsedCommandLineOfConfigFile(
    path,
    undefined,
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (each) => (failure = each) },
    undefined,
    undefined,
    componentEndings.map((extension) => ({
      extension,
      isMixedContent: true,
      scriptKind: ts.ScriptKind.Deferred,
    })),
  );
  const broken =
    ts.readConfigFile(path, ts.sys.readFile).error ?? failure ?? parsed?.errors.find(({ code }) => !harmless.has(code));
  if (broken || !parsed) throw new Error(`${shown(path)}: ${broken ? textOf(broken) : "cannot be read"}`);
  return {
    path,
    folder: dirname(path),
    options: parsed.options,
    files: parsed.fileNames.map(slashed),
    references: parsed.projectReferences ?? [],
    included: Object.keys(parsed.wildcardDirectories ?? {}).map((each) => slashed(resolve(each))),
  };
}

/** Returns what the compiler says, with paths relative to the working directory. */
const textOf = ({ messageText }: ts.Diagnostic): string =>
  ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(`${slashed(process.cwd())}/`, "");

/** Error code for a configuration without input files, which is reported separately. */
const harmless: ReadonlySet<number> = new Set([18002, 18003]);

/** Folders that the compiler writes for a project. */
export const outputsOf = ({ options }: Config): readonly string[] =>
  [options.outDir, options.declarationDir].flatMap((each) => (each === undefined ? [] : [slashed(resolve(each))]));
