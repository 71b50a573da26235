/**
 * Finds the places of a project that changes hit. What the wire breaks is found by name, through the compiler's own
 * understanding of the project. What the compiler breaks is found by letting it compile the project with the new
 * client. Nothing is written.
 */
import { ts } from "ts-morph";
import type { Change } from "../changes/model.js";
import type { Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { Client } from "./client.js";
import { refusalsOf } from "./compiler.js";
import type { Impact } from "./model.js";
import { agentsOfClient, clientFilesOf, fileOfAnother, lostIn, settingsOfClient } from "./client-version.js";
import { shown } from "./places.js";
import { openProject, type OpenedProject } from "./open-project.js";
import { Search, turn, type Searched } from "./search.js";
import { unreadIn } from "./unread.js";
import { changesByName, type ChangesByName } from "./changes-by-name.js";

export interface ImpactSettings {
  /** The project's `tsconfig.json`, or its folder. */
  readonly project: string;
  /** True if a project without a client is an error, because something depends on the answer. */
  readonly needsClient?: boolean;
  /** Both contracts with all agents, if only some are compared. The project's client was generated from the old one. */
  readonly whole?: { readonly before: Contract; readonly after: Contract };
  /**
   * Returns the changes for a client that has these agents only: it loses types that others keep. Default: the changes
   * given.
   */
  readonly changesFor?: (agents: readonly string[]) => readonly Change[];
  readonly onProgress?: (message: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Returns what `changes`, those from `before` to `after`, hit. Undefined, with diagnostics, if there is no project to
 * read.
 */
export async function findImpact(
  before: Contract,
  after: Contract,
  changes: readonly Change[],
  settings: ImpactSettings,
  diagnostics: Diagnostics,
): Promise<Impact | undefined> {
  const { project, whole = { before, after }, onProgress, signal } = settings;
  onProgress?.(`reading ${project}`);
  const opened = open(project, whole.before, diagnostics);
  await turn();
  signal?.throwIfAborted();
  if (!opened) return undefined;
  onProgress?.("looking at the client");
  const folders = clientsOf(opened, whole.before, settings, diagnostics);
  if (!folders) return undefined;
  signal?.throwIfAborted();

  const relevant = changesFor(folders, changes, whole.before, settings);
  const namings = new Set(folders.map((each) => settingsOfClient(each).naming));
  const byName = changesByName(relevant, before, namings.size > 0 ? [...namings] : ["wire", "camelCase"]);
  const total = opened.programs.reduce((sum, { files }) => sum + files.length, 0);
  const { sources } = opened;
  const search = new Search({ byName, total, onProgress, signal, pathOf: (name) => sources.pathOf(name) });
  for (const each of searchedIn(opened, folders)) await search.names(each);
  if (before.services === after.services && folders.length > 0) {
    const clients = new Map(folders.map((each) => [each, clientFilesOf(each, whole.after, diagnostics)]));
    if (diagnostics.hasErrors) return undefined;
    const isPart = after.agents.length < whole.after.agents.length;
    for (const each of opened.programs)
      if (each.files.length > 0) await search.compiled(each.files, refusalsOf(each.program, each, clients), isPart);
  }
  const unread = isHarmless(byName)
    ? []
    : unreadIn(opened, {
        services: before.services,
        agents: whole.before.agents.map(({ name }) => name),
        others: opened.clients.filter((each) => !folders.includes(each)),
        byName,
        isUser: (file) => search.isUser(file),
        isTooDeep: (file) => search.isTooDeep(file),
      });
  return { changes: relevant, hits: search.hits, unread, ...countsOf(opened, search) };
}

/** Returns the changes for the agents of the project's clients; all changes if a client has all agents. */
function changesFor(
  folders: readonly string[],
  changes: readonly Change[],
  before: Contract,
  { changesFor }: ImpactSettings,
): readonly Change[] {
  const agents = folders.map((each) => agentsOfClient(each, before));
  const all = agents.every((each) => each !== undefined) ? new Set(agents.flat()) : undefined;
  return changesFor && all && all.size > 0 ? changesFor([...all]) : changes;
}

function open(project: string, contract: Contract, diagnostics: Diagnostics): OpenedProject | undefined {
  try {
    return openProject(project, contract);
  } catch (error) {
    diagnostics.error(problems.NS801.unreadable({ reason: reasonOf(error) }));
    return undefined;
  }
}

/**
 * Returns the folders of the old version's clients. Undefined, with diagnostics, if there are no files, if a client is
 * not whole, or if all are another version's.
 */
function clientsOf(
  opened: OpenedProject,
  before: Contract,
  { project, needsClient }: ImpactSettings,
  diagnostics: Diagnostics,
): readonly string[] | undefined {
  const folders = opened.clients;
  const files = opened.programs.flatMap((each) => each.files);
  const missing = folders.length === 0 ? missingIn(opened, before.services) : undefined;
  const lost = folders.flatMap((folder) => lostIn(folder))[0];
  if (files.length === 0 && opened.other.length === 0) diagnostics.error(problems.NS802.noFiles({ project }));
  else if (missing !== undefined)
    diagnostics.error(problems.NS804.noClient({ file: missing, services: before.services }));
  else if (lost !== undefined) diagnostics.error(problems.NS804.noFile({ file: shown(lost) }));
  else if (folders.length === 0)
    diagnostics[needsClient ? "error" : "warning"](problems.NS803.noClient({ project, services: before.services }));
  if (diagnostics.hasErrors) return undefined;
  const others = folders.map((folder) => ({ folder, differs: fileOfAnother(folder, before) }));
  const right = others.filter(({ differs }) => differs === undefined).map(({ folder }) => folder);
  if (right.length > 0 || folders.length === 0) return right;
  for (const { folder, differs } of others)
    diagnostics.error(problems.NS805.other({ folder: shown(folder), services: before.services, file: differs ?? "" }));
  return undefined;
}

/** Returns the first file that imports from a folder of the services' name what is not there. */
function missingIn({ programs, sources }: OpenedProject, services: string): string | undefined {
  for (const { files, program } of programs) {
    const checker = program.getTypeChecker();
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
    if (importing) return shown(sources.pathOf(importing.fileName));
  }
  return undefined;
}

function searchedIn({ programs }: OpenedProject, folders: readonly string[]): readonly Searched[] {
  return programs.map(({ program, files }) => {
    const checker = program.getTypeChecker();
    return { files, checker, client: new Client(folders, checker) };
  });
}

/** True if no change can hit a line: then nothing depends on what was not read. */
const isHarmless = ({ hits, suspects, client }: ChangesByName): boolean =>
  client.length === 0 &&
  hits.size === 0 &&
  [...suspects.values()].every((each) => each.every(({ compiles }) => compiles));

function countsOf(
  { programs, sources, skipped }: OpenedProject,
  search: Search,
): Pick<Impact, "files" | "kinds" | "users" | "skipped"> {
  const all = new Set<string>();
  const users = new Set<string>();
  for (const file of programs.flatMap((each) => each.files)) {
    const path = sources.pathOf(file.fileName);
    all.add(path);
    if (search.isUser(file)) users.add(path);
  }
  const endings = [...all].map((path) => /(?:\.d)?\.\w+$/.exec(path)?.[0] ?? "").sort();
  const kinds: Record<string, number> = {};
  for (const each of endings) kinds[each] = (kinds[each] ?? 0) + 1;
  return { files: all.size, kinds, users: users.size, skipped: skipped.map(shown) };
}
