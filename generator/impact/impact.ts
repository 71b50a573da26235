/**
 * Changes and a project in, the places of the project that they hit out. What the wire breaks is found by name, through the compiler's own
 * understanding of the project; what the compiler breaks, by letting it compile the project with the new client. Nothing is written.
 */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Project, ts } from "ts-morph";
import type { Change } from "../changes/model.js";
import { rules } from "../changes/rules.js";
import type { Contract, Position } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { filesOf, settingsIn } from "../emit/manifest.js";
import { emitFiles } from "../emit/emit.js";
import { Client, clientFolders } from "./client.js";
import { refusalsOf, type Refusal } from "./compiler.js";
import { givenIn } from "./given.js";
import type { Hit, Impact } from "./model.js";
import { fileOfAnother } from "./other.js";
import { usesIn, type Use } from "./uses.js";
import { wantedOf, type Wanted } from "./wanted.js";

export interface ImpactSettings {
  /** Its `tsconfig.json`. */
  readonly project: string;
  /** Whether a project without a client is an error: where something depends on that nothing is hit. */
  readonly needsClient?: boolean;
  /** Where the two that are compared have some of the agents only: what the client was made from, and what it is going to be made from. */
  readonly whole?: { readonly before: Contract; readonly after: Contract };
  /** Returns the changes for a client that has these agents only: it loses types that others keep. Default: the changes given. */
  readonly changesFor?: (agents: readonly string[]) => readonly Change[];
  readonly onProgress?: (message: string) => void;
  readonly signal?: AbortSignal;
}

/** `changes` are those between the two. Undefined, with diagnostics, where there is no project to read. */
export async function findImpact(
  before: Contract,
  after: Contract,
  changes: readonly Change[],
  settings: ImpactSettings,
  diagnostics: Diagnostics,
): Promise<Impact | undefined> {
  const { project: path, needsClient, whole = { before, after }, onProgress, signal } = settings;
  onProgress?.(`reading ${path}`);
  const program = openProject(path, diagnostics);
  await turn();
  signal?.throwIfAborted();
  if (!program) return undefined;
  const folders = clientFolders(program, before.services);
  const files = program.getSourceFiles().filter((file) => isOwn(file, program, folders));
  const missing = folders.length === 0 ? missingIn(files, before.services, program.getTypeChecker()) : undefined;
  const lost = folders.flatMap((folder) => lostIn(folder));
  if (files.length === 0) diagnostics.error("NS802", `${path} compiles no file of its own`);
  else if (missing !== undefined)
    diagnostics.error("NS804", `${missing} imports a client of ${before.services} that is not there`);
  else if (lost[0] !== undefined)
    diagnostics.error("NS804", `${shown(lost[0])}, a file of the generated client, is not there`);
  else if (folders.length === 0)
    diagnostics[needsClient ? "error" : "warning"](
      "NS803",
      `no file that ${path} compiles imports a client that was generated from ${before.services}`,
    );
  if (diagnostics.hasErrors || files.length === 0) return undefined;
  onProgress?.("looking at the client");
  for (const folder of folders) {
    const other = fileOfAnother(folder, whole.before);
    if (other !== undefined)
      diagnostics.error(
        "NS805",
        `${shown(folder)} is not the client of the ${before.services} that is compared: ${other} differs`,
      );
  }
  if (diagnostics.hasErrors) return undefined;
  if (folders.length === 0) return { changes, hits: [], files: files.length, users: 0 };
  signal?.throwIfAborted();
  const { naming, importExtension, agents } = settingsIn(folders[0] ?? "");
  const relevant = agents && settings.changesFor ? settings.changesFor(agents) : changes;
  const search = new Search(program, folders, wantedOf(relevant, before, naming), onProgress, signal);
  await search.names(files);
  if (before.services === after.services) {
    const client = emitFiles(
      agents ? pickAgents(whole.after, agents) : whole.after,
      { naming, importExtension },
      diagnostics,
    );
    if (diagnostics.hasErrors) return undefined;
    await search.compiled(files, refusalsOf(program, folders, client), after.agents.length < whole.after.agents.length);
  }
  return { changes: relevant, hits: search.hits, files: files.length, users: search.users };
}

function openProject(path: string, diagnostics: Diagnostics): ts.Program | undefined {
  const file = existsSync(path) && !path.endsWith(".json") ? resolve(path, "tsconfig.json") : path;
  if (!existsSync(file)) {
    diagnostics.error("NS801", `${file} does not exist`);
    return undefined;
  }
  try {
    const project = new Project({ tsConfigFilePath: file });
    const broken = ts
      .getParsedCommandLineOfConfigFile(file, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })
      ?.errors.find(({ code }) => !harmless.has(code));
    if (broken) throw new Error(ts.flattenDiagnosticMessageText(broken.messageText, " "));
    return project.getProgram().compilerObject;
  } catch (error) {
    diagnostics.error("NS801", `${file}: ${reasonOf(error)}`);
    return undefined;
  }
}

const isOwn = (file: ts.SourceFile, program: ts.Program, folders: readonly string[]): boolean =>
  !file.isDeclarationFile &&
  !program.isSourceFileFromExternalLibrary(file) &&
  !file.fileName.includes("/node_modules/") &&
  !folders.some((each) => file.fileName.startsWith(`${each}/`));

/** No input files: told as such where it is so. */
const harmless: ReadonlySet<number> = new Set([18002, 18003]);

/** Files of a client that its manifest names and that are not there. */
const lostIn = (folder: string): readonly string[] =>
  filesOf(folder)
    .map((path) => join(folder, path))
    .filter((file) => !existsSync(file));

/** The first file that imports from a folder of the services' name what is not there. */
function missingIn(files: readonly ts.SourceFile[], services: string, checker: ts.TypeChecker): string | undefined {
  const isMissing = (from: ts.Expression | undefined): boolean =>
    from !== undefined &&
    ts.isStringLiteral(from) &&
    from.text.split("/").includes(services) &&
    checker.getSymbolAtLocation(from) === undefined;
  const importing = files.find((file) =>
    file.statements.some(
      (each) => (ts.isImportDeclaration(each) || ts.isExportDeclaration(each)) && isMissing(each.moduleSpecifier),
    ),
  );
  return importing && shown(importing.fileName);
}

class Search {
  readonly #checker: ts.TypeChecker;
  readonly #client: Client;
  readonly #wanted: Wanted;
  readonly #onProgress: ((message: string) => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #hits = new Map<string, Hit>();
  /** Places that have a reason already: the compiler need not give it again. */
  readonly #lines = new Set<string>();
  readonly #uses = new Map<ts.SourceFile, readonly Use[]>();
  users = 0;

  constructor(
    program: ts.Program,
    folders: readonly string[],
    wanted: Wanted,
    onProgress: ((message: string) => void) | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.#checker = program.getTypeChecker();
    this.#client = new Client(folders, this.#checker);
    this.#wanted = wanted;
    this.#onProgress = onProgress;
    this.#signal = signal;
  }

  get hits(): readonly Hit[] {
    const order = (a: Position, b: Position) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
    return [...this.#hits.values()].sort((a, b) => order(a.position, b.position));
  }

  async names(files: readonly ts.SourceFile[]): Promise<void> {
    for (const [index, file] of files.entries()) {
      await this.#pause(index, `looking through ${files.length.toLocaleString("en-US")} files`);
      const uses = usesIn(file, this.#client, this.#checker);
      this.#uses.set(file, uses);
      if (uses.length > 0) this.users++;
      for (const { node, keys, writes } of [...uses, ...givenIn(file, this.#client, this.#checker)]) {
        const changes = keys
          .flatMap((key) => this.#wanted.hits.get(key) ?? [])
          .filter(({ rule }) => writes || rules[rule].hits !== "written");
        for (const change of changes) this.#add(node.getSourceFile(), node.getStart(), { change });
      }
      this.#imports(file);
    }
  }

  /** The client's own folder has another name. */
  #imports(file: ts.SourceFile): void {
    if (this.#wanted.client.length === 0) return;
    for (const statement of file.statements) {
      if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) || !statement.moduleSpecifier)
        continue;
      const module = this.#checker
        .getSymbolAtLocation(statement.moduleSpecifier)
        ?.declarations?.[0]?.getSourceFile().fileName;
      if (module === undefined || this.#client.fileIn(module) === undefined) continue;
      for (const change of this.#wanted.client) this.#add(file, statement.moduleSpecifier.getStart(file), { change });
    }
  }

  /** Errors on lines that no name explains: from what the statement says of the client, else as the compiler tells them; these may be of agents that were left out. */
  async compiled(
    files: readonly ts.SourceFile[],
    refusalsIn: (file: ts.SourceFile) => readonly Refusal[],
    isPart: boolean,
  ): Promise<void> {
    const explained = new Set(this.#lines);
    for (const [index, file] of files.entries()) {
      await this.#pause(index, `compiling ${files.length.toLocaleString("en-US")} files with the new client`);
      for (const { start, text } of refusalsIn(file)) {
        if (explained.has(this.#lineAt(file, start))) continue;
        const change = this.#suspect(file, start, text);
        if (change || !isPart) this.#add(file, start, { ...(change && { change }), compiler: text });
      }
    }
  }

  /** Work of seconds: now and then somebody may want to end it. */
  async #pause(index: number, doing: string): Promise<void> {
    if (index % 20 !== 0) return;
    this.#onProgress?.(`${doing}: ${index}`);
    await turn();
    this.#signal?.throwIfAborted();
  }

  /** What is behind an error: a change of what is named there, else of what the statement around it names. An import says only what it imports. */
  #suspect(file: ts.SourceFile, start: number, text: string): Change | undefined {
    const around = statementAt(file, start);
    const near = (this.#uses.get(file) ?? []).filter(({ node }) => node.pos >= around.pos && node.end <= around.end);
    const there = near.filter(({ node }) => node.getStart(file) <= start && start < node.end);
    const isImport = ts.isImportDeclaration(around) || ts.isExportDeclaration(around);
    const uses = isImport || this.#behind(there, this.#wanted.suspects).length > 0 ? there : near;
    const suspects = this.#behind(uses, this.#wanted.suspects);
    const words = new Set(text.match(/\w+/g));
    const isNamed = ({ target: { member, name, operation } }: Change) =>
      [member, name, operation, `${operation}Request`, `${operation}Result`].some(
        (each) => each !== undefined && words.has(each),
      );
    const named = [...suspects, ...this.#behind(isImport ? there : near, this.#wanted.distant)].filter(isNamed);
    // What should compile is suspected where the compiler names it: a class that takes an interface's place sees more than a caller does.
    const likely = (each: Change) => !each.compiles || rules[each.rule].hits === "compiler";
    return named.find(likely) ?? named[0] ?? suspects.find(({ compiles }) => !compiles) ?? suspects.find(likely);
  }

  #behind(uses: readonly Use[], by: ReadonlyMap<string, readonly Change[]>): readonly Change[] {
    return [...new Set(uses.flatMap(({ keys }) => keys).flatMap((key) => by.get(key) ?? []))];
  }

  #add(file: ts.SourceFile, start: number, found: Pick<Hit, "change" | "compiler">): void {
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const key = `${file.fileName}:${line}:${character} ${found.change?.rule} ${found.change?.subject} ${found.change ? "" : found.compiler}`;
    const text = file.text
      .slice(
        file.getPositionOfLineAndCharacter(line, 0),
        file.text.indexOf("\n", start) < 0 ? undefined : file.text.indexOf("\n", start),
      )
      .trim();
    this.#lines.add(this.#lineAt(file, start));
    if (!this.#hits.has(key))
      this.#hits.set(key, {
        position: { file: shown(file.fileName), line: line + 1, column: character + 1 },
        line: text,
        ...found,
      });
  }

  #lineAt(file: ts.SourceFile, start: number): string {
    return `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line}`;
  }
}

/** Lets what has happened meanwhile, such as Ctrl-C, be heard of. */
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

const shown = (path: string): string => relative(process.cwd(), path).replaceAll("\\", "/") || path;

/** The smallest statement or member of a class around a place. */
function statementAt(file: ts.SourceFile, start: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (start < node.getStart(file) || start >= node.end) return;
    if (ts.isStatement(node) || ts.isClassElement(node)) found = node;
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}
