/** Reads a project's `tsconfig.json` and, through its references, those of the projects that belong to it. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ts } from "ts-morph";
import { componentEndings } from "./components.js";

export interface Config {
  /** Absolute, with forward slashes, as all paths here. */
  readonly path: string;
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  /** The files that `files` and `include` name, components among them. */
  readonly files: readonly string[];
  readonly references: readonly ts.ProjectReference[];
  /** Folders that `include` looks into. */
  readonly included: readonly string[];
}

export const slashed = (path: string): string => path.replaceAll("\\", "/");

/** The file of a path that may be its folder. */
export function configFile(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return slashed(resolve(isFolder ? join(path, "tsconfig.json") : path));
}

/** Reads a configuration and all that it refers to, each once. @throws Error for one that cannot be read */
export function readConfigs(path: string, known: Map<string, Config>): void {
  if (known.has(path)) return;
  const config = readConfig(path);
  known.set(path, config);
  for (const each of config.references) readConfigs(configFile(each.path), known);
}

function readConfig(path: string): Config {
  if (!existsSync(path)) throw new Error(`${path} does not exist`);
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
  if (broken || !parsed)
    throw new Error(`${path}: ${broken ? ts.flattenDiagnosticMessageText(broken.messageText, " ") : "cannot be read"}`);
  return {
    path,
    folder: dirname(path),
    options: parsed.options,
    files: parsed.fileNames.map(slashed),
    references: parsed.projectReferences ?? [],
    included: Object.keys(parsed.wildcardDirectories ?? {}).map((each) => slashed(resolve(each))),
  };
}

/** No input files: told as such where it is so. */
const harmless: ReadonlySet<number> = new Set([18002, 18003]);

/** Folders that the compiler writes for a project. */
export const outputsOf = ({ options }: Config): readonly string[] =>
  [options.outDir, options.declarationDir].flatMap((each) => (each === undefined ? [] : [slashed(resolve(each))]));
