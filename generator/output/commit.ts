/** The two steps of writing: staging beside the folder (or in it, where it is a mount point), where everything may still fail, and moving, which is undone if it does. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { realFolder } from "./place.js";
import type { Plan } from "./plan.js";

export interface Staged {
  readonly plan: Plan;
  readonly staging: string;
  /** Folders that had to be made for the staging folder; they go again if nothing comes to stand in them. */
  readonly made: readonly string[];
}

const mark = "netserver-codegen";
/** Milliseconds after which a staging folder is the remains of a run that was killed. */
const stale = 60 * 60 * 1000;

const stagingPattern = new RegExp(`^\\.(.+)\\.${mark}-\\w+$`);
const stagingPrefix = (folder: string): string => `.${basename(resolve(folder))}.${mark}-`;

/** `inside`: in the output folder itself, which is a mount point, so that nothing can be moved into it from beside it. */
export type Place = "beside" | "inside";

/** Writes a plan's files to a new folder on the same file system as its own. */
export function stage(plan: Plan, place: Place, signal?: AbortSignal): Staged {
  const real = realFolder(plan.folder);
  const parent = place === "inside" && existsSync(real) ? real : dirname(real);
  const made = makeFolders(parent);
  let staging: string | undefined;
  try {
    staging = mkdtempSync(join(parent, stagingPrefix(real)));
    writeFileSync(join(staging, ownerName), String(process.pid));
    for (const { path, text } of plan.written) {
      signal?.throwIfAborted();
      const file = join(staging, "new", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return { plan, staging, made };
  } catch (error) {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    removeEmpty(made);
    throw error;
  }
}

/** Moves everything into place. Synchronous from end to end, so that no signal comes between. What was moved goes back on a failure. */
export function commit(staged: readonly Staged[]): void {
  for (const each of staged) writeJournal(each);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    for (const made of makeFolders(dirname(to))) undo.push(() => removeEmpty([made]));
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    for (const { plan, staging } of staged) {
      for (const path of [...plan.removed, ...plan.written.map((each) => each.path)]) {
        const file = join(plan.folder, path);
        if (existsSync(file)) move(file, join(staging, "old", path));
      }
      for (const { path } of plan.written) move(join(staging, "new", path), join(plan.folder, path));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const { plan } of staged) removeEmptied(plan);
}

/** Removes what staging left, whether the commit came about or not. */
export function discard({ staging, made }: Staged): void {
  rmSync(staging, { recursive: true, force: true });
  removeEmpty(made);
}

/** The process that a staging folder is of. */
const ownerName = "pid";
/** What is moved. */
const journalName = "journal.json";

interface Journal {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

function writeJournal({ plan, staging }: Staged): void {
  const journal: Journal = { written: plan.written.map(({ path }) => path), removed: plan.removed };
  writeFileSync(join(staging, journalName), JSON.stringify(journal));
}

/** Recovers all folders in this one: they are read, and have to be whole. */
export function recoverIn(parent: string): void {
  if (!isFolder(parent)) return;
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    const path = join(parent, entry.name);
    const [, folder] = stagingPattern.exec(entry.name) ?? [];
    if (folder !== undefined) recover(join(parent, folder));
    // What was staged for a link or a mount point is elsewhere.
    else if (isFolder(path) && (entry.isSymbolicLink() || stagingIn(path, realFolder(path)).length > 0)) recover(path);
  }
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link that leads nowhere or to itself, a path below a file, or nothing that this user may see.
    return false;
  }
};

/** Puts back what a run that was killed while it moved has left half done, and removes what it left. */
export function recover(folder: string): void {
  for (const staging of stagingFolders(folder)) {
    if (isAlive(ownerOf(staging))) continue;
    const journal = readJournal(staging);
    for (const path of journal ? [...journal.removed, ...journal.written] : []) {
      const [old, unmoved, file] = [join(staging, "old", path), join(staging, "new", path), join(folder, path)];
      if (existsSync(old)) {
        makeFolders(dirname(file));
        renameSync(old, file);
      } else if (journal?.written.includes(path) && !existsSync(unmoved)) rmSync(file, { force: true });
    }
    rmSync(staging, { recursive: true, force: true });
  }
}

function readJournal(staging: string): Journal | undefined {
  try {
    return JSON.parse(readFileSync(join(staging, journalName), "utf8")) as Journal;
  } catch {
    return undefined; // Nothing was moved yet.
  }
}

/** Undefined where it was killed before it could say. */
function ownerOf(staging: string): number | undefined {
  try {
    return Number(readFileSync(join(staging, ownerName), "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

/** What cannot be told may be: `sweep` has it an hour later. */
function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function stagingFolders(folder: string): readonly string[] {
  const real = realFolder(folder);
  return [dirname(real), real].filter(isFolder).flatMap((each) => stagingIn(each, real));
}

const stagingIn = (parent: string, folder: string): readonly string[] =>
  readdirSync(parent)
    .filter((name) => name.startsWith(stagingPrefix(folder)))
    .map((name) => join(parent, name));

/** Removes the staging folders of runs that were killed an hour ago or longer. */
export function sweep(folder: string): void {
  for (const path of stagingFolders(folder))
    if (Date.now() - statSync(path).mtimeMs > stale) rmSync(path, { recursive: true, force: true });
}

/** The folders that were made, the outermost first. */
function makeFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let each = folder; !existsSync(each); each = dirname(each)) missing.unshift(each);
  // One by one: below /proc, Node's recursive form never comes back.
  for (const each of missing) mkdirSync(each);
  return missing;
}

function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** Folders of ours in which nothing is left. */
function removeEmptied({ folder, removed }: Plan): void {
  const folders = new Set(
    removed.flatMap((path) =>
      path
        .split("/")
        .slice(0, -1)
        .map((_, index, all) => all.slice(0, index + 1).join("/")),
    ),
  );
  removeEmpty([...folders].sort((a, b) => a.length - b.length).map((each) => join(folder, each)));
}
