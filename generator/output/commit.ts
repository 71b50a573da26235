/**
 * Writes a plan's files in two steps. Staging writes them to a folder beside the output folder, or inside it if it is a
 * mount point. Committing moves them into place, and moves everything back if one move fails.
 */
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
import { realFolder } from "./folder.js";
import type { Plan } from "./plan.js";

/** A plan whose files are written to a staging folder. */
export interface Staged {
  readonly plan: Plan;
  readonly staging: string;
  /** Folders that were created to hold the staging folder. They are removed again if they stay empty. */
  readonly created: readonly string[];
}

const mark = "netserver-codegen";
/** Milliseconds after which a staging folder counts as left over from a killed run. */
const maxAge = 60 * 60 * 1000;

const stagingPattern = new RegExp(`^\\.(.+)\\.${mark}-\\w+$`);
const stagingPrefix = (folder: string): string => `.${basename(resolve(folder))}.${mark}-`;

/**
 * Location of the staging folder. `inside` is for a mount point: a file cannot be moved there from another file system.
 */
export type StagingLocation = "beside" | "inside";

/** Writes a plan's files to a new staging folder on the file system of the output folder. */
export function stage(plan: Plan, location: StagingLocation, signal?: AbortSignal): Staged {
  const real = realFolder(plan.folder);
  const parent = location === "inside" && existsSync(real) ? real : dirname(real);
  const created = makeFolders(parent);
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
    return { plan, staging, created };
  } catch (error) {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    removeEmpty(created);
    throw error;
  }
}

/**
 * Moves all staged files into place. If one move fails, the earlier moves are undone and the error is thrown. The
 * function is synchronous, so that no signal interrupts it.
 */
export function commit(staged: readonly Staged[]): void {
  for (const each of staged) writeJournal(each);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    for (const created of makeFolders(dirname(to))) undo.push(() => removeEmpty([created]));
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

/** Removes the staging folder and the folders created for it, after a commit and after a failure. */
export function discard({ staging, created }: Staged): void {
  rmSync(staging, { recursive: true, force: true });
  removeEmpty(created);
}

/** File in a staging folder that holds the id of the process that created the folder. */
const ownerName = "pid";
/** File in a staging folder that lists the files that the commit moves. */
const journalName = "journal.json";

interface Journal {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

function writeJournal({ plan, staging }: Staged): void {
  const journal: Journal = { written: plan.written.map(({ path }) => path), removed: plan.removed };
  writeFileSync(join(staging, journalName), JSON.stringify(journal));
}

/** Recovers every output folder in `parent` from killed runs, so that the folders can be read. */
export function recoverIn(parent: string): void {
  if (!isFolder(parent)) return;
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    const path = join(parent, entry.name);
    const [, folder] = stagingPattern.exec(entry.name) ?? [];
    if (folder !== undefined) recover(join(parent, folder));
    // A link or a mount point has its staging folder elsewhere.
    else if (isFolder(path) && (entry.isSymbolicLink() || stagingIn(path, realFolder(path)).length > 0)) recover(path);
  }
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    // The path is a broken or circular link, lies below a file, or is not accessible.
    return false;
  }
};

/** Undoes the moves of a run that was killed during its commit, and removes its staging folders. */
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
    return undefined; // The run was killed before it moved a file.
  }
}

/**
 * Returns the id of the process that created a staging folder; undefined if the process was killed before it wrote the
 * id.
 */
function ownerOf(staging: string): number | undefined {
  try {
    return Number(readFileSync(join(staging, ownerName), "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

/** True if the process runs. Also true for an unknown process: `sweep` removes its folder an hour later. */
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

/** Removes the staging folders that are more than an hour old. */
export function sweep(folder: string): void {
  for (const path of stagingFolders(folder))
    if (Date.now() - statSync(path).mtimeMs > maxAge) rmSync(path, { recursive: true, force: true });
}

/** Creates a folder and its missing parents. Returns the created folders, the outermost first. */
function makeFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let each = folder; !existsSync(each); each = dirname(each)) missing.unshift(each);
  // One by one: below /proc, Node's recursive form never returns.
  for (const each of missing) mkdirSync(each);
  return missing;
}

function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** Removes the folders that are empty because their files were removed. */
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
