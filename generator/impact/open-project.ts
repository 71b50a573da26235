/**
 * Opens a project for the search: its tsconfig.json, the projects that it refers to, those in folders below it, and
 * files that no tsconfig.json names, such as tests. Each file is read in one program.
 */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { ts } from "ts-morph";
import type { Contract } from "../contract/model.js";
import { reasonOf } from "../diagnostics/reason.js";
import { isComponent } from "./components.js";
import { configFile, outputsOf, readConfigs, slashed, type Config } from "./configs.js";
import { readingOptions, Sources, type ProgramHost } from "./programs.js";
import { isCompiled } from "./source-maps.js";
import { reaching } from "./reach.js";
import { ClientFinder, isDeclaration, textOf } from "./recognise.js";
import { filesBelow } from "./scan.js";

export interface ReadProgram extends ProgramHost {
  readonly config: Config;
  readonly program: ts.Program;
  /** The project's own files that are looked through in this program. */
  readonly files: readonly ts.SourceFile[];
}

export interface OpenedProject {
  readonly programs: readonly ReadProgram[];
  readonly sources: Sources;
  readonly finder: ClientFinder;
  /** The folders of the clients that the programs read. */
  readonly clients: readonly string[];
  /** Files below the project that are neither code that can be read nor prose or data. */
  readonly other: readonly string[];
  /** Folders and files below the project that were left out, because git ignores them or a build writes them. */
  readonly skipped: readonly string[];
  /** Packages of the same workspace that use the client and cannot be read: a file of each, and why. */
  readonly closed: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Opens the project and the packages of its workspace that use the client.
 * @param contract The version that the clients were generated from, with all its agents.
 * @throws Error if the project's own tsconfig.json, or one that it refers to, cannot be read
 */
export function openProject(project: string, contract: Contract): OpenedProject {
  const configs = new Map<string, Config>();
  readConfigs(configFile(project), configs);
  const closed = new Map<string, string>();
  const sources = new Sources();
  const finder = new ClientFinder(contract);
  const opened = new Map<string, Opened>();
  for (;;) {
    const below = scan([...configs.values()]);
    const { extra, minified } = filesWithoutConfig(below, configs, finder);
    for (const [path, config] of configs) {
      const before = opened.get(path);
      const roots = [...config.files, ...(extra.get(path) ?? [])];
      if (before?.roots.join("\0") !== roots.join("\0")) opened.set(path, openProgram(config, roots, sources, finder));
    }
    const size = configs.size;
    for (const path of packagesUsing([...opened.values()], finder, configs)) {
      const reason = follow(path, configs);
      if (reason !== undefined) closed.set(path, reason);
    }
    if (configs.size > size) continue;
    const isBuilt = isWithin(below.skipped);
    return {
      programs: withFiles([...opened.values()], finder, isBuilt),
      sources,
      finder,
      clients: clientsIn([...opened.values()], finder),
      other: below.other,
      skipped: [...below.skipped, ...minified].filter(
        (each) => !finder.folders.some((client) => each === client || each === dirname(client)),
      ),
      closed: [...closed].map(([path, reason]) => ({ path, reason })),
    };
  }
}

interface Opened extends ProgramHost {
  readonly config: Config;
  readonly roots: readonly string[];
  readonly program: ts.Program;
}

function scan(configs: readonly Config[]) {
  const holding = new Set<string>();
  for (let path of configs.flatMap(({ files }) => files))
    for (; !holding.has(path); path = dirname(path)) holding.add(path);
  return filesBelow(
    [...new Set(configs.flatMap(({ folder, included }) => [folder, ...included]))],
    new Set(configs.flatMap(outputsOf)),
    (path) => holding.has(path),
  );
}

/**
 * Returns files that no configuration names, by the configuration that they are read with: the nearest one above them,
 * which may be one that nobody referred to. Files that import nothing are left out, and so is JavaScript that a
 * compiler or a minifier wrote.
 */
function filesWithoutConfig(
  below: ReturnType<typeof filesBelow>,
  configs: Map<string, Config>,
  finder: ClientFinder,
): { readonly extra: ReadonlyMap<string, readonly string[]>; readonly minified: readonly string[] } {
  const minified: string[] = [];
  const named = () => new Set([...configs.values()].flatMap(({ files }) => files));
  let known = named();
  const extra = below.code.filter((path) => {
    if (known.has(path)) return false;
    const text = textOf(path);
    if (finder.folderOf(path, text) !== undefined || finder.isOpaque(path, text)) return false;
    if (isMinified(path, text)) minified.push(path);
    else return isComponent(path) || (imports.test(text) && !isCompiled(path));
    return false;
  });
  for (const path of extra) {
    const config = nearestFolder(dirname(path), (folder) => below.configs.get(folder));
    // If it cannot be read, the configuration above it has to do.
    if (config !== undefined && !configs.has(config)) tryConfig(config, configs);
  }
  known = named();
  const byConfig = new Map<string, string[]>();
  for (const path of extra.filter((each) => !known.has(each))) {
    const folder = slashed(dirname(path));
    const [config] = [...configs.values()]
      .filter((each) => each.folder === folder || folder.startsWith(`${each.folder}/`) || each.folder === "/")
      .sort((a, b) => b.folder.length - a.folder.length || b.files.length - a.files.length);
    const owner = config ?? [...configs.values()][0];
    if (owner) byConfig.set(owner.path, [...(byConfig.get(owner.path) ?? []), path]);
  }
  return { extra: byConfig, minified };
}

/** Nobody writes much JavaScript in lines of hundreds of characters. */
const isMinified = (path: string, text: string): boolean =>
  /\.[cm]?js$/.test(path) && text.length > 20_000 && text.length / text.split("\n").length > 300;

const imports = /\b(?:import|export|require)\b/;

/** A client that no file imports is not looked at. */
function clientsIn(opened: readonly Opened[], finder: ClientFinder): readonly string[] {
  const folders = opened.flatMap(({ program }) =>
    program.getSourceFiles().map(({ fileName, text }) => finder.folderOf(fileName, text)),
  );
  return [...new Set(folders)].filter((each) => each !== undefined).sort();
}

/** Returns why the configuration nearest to a file cannot be read; undefined if it was. */
function follow(path: string, configs: Map<string, Config>): string | undefined {
  const config = nearestFolder(dirname(path), (folder) => {
    const candidate = `${folder}/tsconfig.json`;
    return textOf(candidate) === "" ? undefined : candidate;
  });
  return config === undefined ? "no tsconfig.json names the sources of its package" : tryConfig(config, configs);
}

/** Returns why a configuration cannot be read; undefined if it was. */
function tryConfig(path: string, configs: Map<string, Config>): string | undefined {
  try {
    readConfigs(path, configs);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function openProgram(config: Config, roots: readonly string[], sources: Sources, finder: ClientFinder): Opened {
  const options = readingOptions(config.options);
  const { host, resolveName } = sources.host(options);
  const names = roots.flatMap((path) =>
    isComponent(path) ? (sources.component(path)?.modules.map(({ name }) => name) ?? []) : [path],
  );
  const program = ts.createProgram({ rootNames: names, options, host });
  for (const { fileName, text } of program.getSourceFiles()) finder.folderOf(fileName, text);
  return { config, roots, program, host, resolveName };
}

/**
 * Returns the declaration files of other packages of the workspace that lead to the client: the sources behind them use
 * it. They lead to it by what they import, or by the JavaScript beside them.
 */
function packagesUsing(
  opened: readonly Opened[],
  finder: ClientFinder,
  configs: ReadonlyMap<string, Config>,
): readonly string[] {
  const isRead = isWithin([...configs.values()].map(({ folder }) => folder));
  const leadsToClient = ({ program, resolveName }: Opened): ((path: string) => boolean) => {
    const textIn = (path: string) => program.getSourceFile(path)?.text ?? textOf(path);
    const isGoal = (path: string) =>
      finder.folderOf(path, textIn(path)) !== undefined || (isScript(path) && finder.isOpaque(path, textIn(path)));
    return reaching(isGoal, (path) => {
      if (path.includes("/node_modules/") || !(isDeclaration(path) || isScript(path))) return [];
      // Files that import bundled declarations are named anyway.
      if (finder.isOpaque(path, textIn(path))) return [];
      const script = path.replace(/\.d\.([cm]?)ts$/, ".$1js");
      const imported = ts
        .preProcessFile(textIn(path), true, true)
        .importedFiles.flatMap(({ fileName }) => resolveName(fileName, path)?.resolvedFileName ?? []);
      return script !== path && existsSync(script) ? [...imported, script] : imported;
    });
  };
  const isForeign = (path: string, text: string) =>
    isDeclaration(path) && !isRead(path) && finder.folderOf(path, text) === undefined;
  const found = opened.flatMap((each) => {
    const isUser = leadsToClient(each);
    const files = each.program.getSourceFiles().filter(({ fileName, text }) => isForeign(fileName, text));
    return files.map(({ fileName }) => fileName).filter(isUser);
  });
  return [...new Set(found)];
}

const isScript = (path: string): boolean => /\.[cm]?jsx?$/.test(path);

/** Asks a folder and then those above it. */
function nearestFolder<Found>(folder: string, ask: (folder: string) => Found | undefined): Found | undefined {
  const found = ask(slashed(folder));
  const above = dirname(folder);
  return found ?? (above === folder ? undefined : nearestFolder(above, ask));
}

/** Assigns each file to the program whose configuration includes it, else to the first program that reads it. */
function withFiles(
  opened: readonly Opened[],
  finder: ClientFinder,
  isBuilt: (path: string) => boolean,
): readonly ReadProgram[] {
  const owners = new Map<string, ts.Program>();
  for (const { program } of opened)
    for (const name of program.getRootFileNames()) if (!owners.has(name)) owners.set(name, program);
  const isNamed = (path: string) => owners.has(path);
  const isOwn = (file: ts.SourceFile, program: ts.Program): boolean => {
    const path = file.fileName;
    if (program.isSourceFileFromExternalLibrary(file) || program.isSourceFileDefaultLibrary(file)) return false;
    if (path.includes("/node_modules/") || isWithin(finder.folders)(path) || path.endsWith(".json")) return false;
    if (finder.isOpaque(path, file.text, file)) return false;
    if (isNamed(path)) return !file.isDeclarationFile || textOf(path.replace(/\.d\.([cm]?)ts$/, ".$1js")) === "";
    return !file.isDeclarationFile && !isBuilt(path) && !isCompiled(path);
  };
  return opened.map((each) => {
    const files = each.program.getSourceFiles().filter((file) => {
      if (!isOwn(file, each.program)) return false;
      if (!owners.has(file.fileName)) owners.set(file.fileName, each.program);
      return owners.get(file.fileName) === each.program;
    });
    return { ...each, files };
  });
}

const isWithin =
  (folders: readonly string[]) =>
  (path: string): boolean =>
    folders.some((each) => path === each || path.startsWith(`${each}/`));
