/** Reads the files at a path that the user gives: a folder, an archive or a single file. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync, type Dirent } from "node:fs";
import { basename, join, resolve } from "node:path";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { byCodePoint } from "../text/order.js";
import { isArchiveName, isSystemFile, isZip, otherArchiveKind } from "./file-kinds.js";
import { limits } from "./limits.js";
import { withoutCredentials } from "./login.js";
import type { ArchivedFile } from "./zip.js";

/** The files at a path that the user gives. */
export interface NamedFiles {
  readonly kind: "folder" | "zip" | "file";
  /** Base name of the path. */
  readonly label: string;
  /** Sorted by path, in code-point order. Paths are relative to the folder or archive. */
  readonly files: readonly ArchivedFile[];
  /** Paths of archives inside the folder or archive. They are not read. */
  readonly archives: readonly string[];
}

/**
 * Reads the files at `path`. Returns undefined, with a diagnostic, if the path cannot be read. `accepts` selects the
 * files of folders and archives.
 */
export async function readFiles(
  path: string,
  accepts: (path: string) => boolean,
  diagnostics: Diagnostics,
): Promise<NamedFiles | undefined> {
  const label = basename(resolve(path));
  const archives: string[] = [];
  const isSelected = (file: string): boolean => {
    if (isSystemFile(file)) return false;
    if (isArchiveName(file)) archives.push(file);
    return accepts(file);
  };
  if (!existsSync(path)) {
    const isAddress = /^https?:\/\//i.test(path);
    const { absent, address } = problems.NS101;
    diagnostics.error(isAddress ? address({ address: withoutCredentials(path) }) : absent({ path }));
    return undefined;
  }
  try {
    const stat = statSync(path);
    // A device or a pipe may never end.
    if (!stat.isFile() && !stat.isDirectory()) throw new Error("it is neither a file nor a folder");
    if (stat.isDirectory())
      return { kind: "folder", label, files: readFolder(path, isSelected), archives: archives.sort(byCodePoint) };
    const beginning = head(path);
    if (isZip(beginning)) {
      // Most sources are folders, and the library for archives takes a while to load.
      const { readZip } = await import("./zip.js");
      const files = await readZip(path, label, isSelected, diagnostics);
      return files && { kind: "zip", label, files: [...files].sort((a, b) => byCodePoint(a.path, b.path)), archives };
    }
    const other = otherArchiveKind(beginning);
    if (other !== undefined || /\.zip$/i.test(path)) {
      const { noZip, otherArchive: otherKind } = problems.NS103;
      diagnostics.error(other === undefined ? noZip({ archive: label }) : otherKind({ archive: label, kind: other }), {
        file: label,
        line: 1,
        column: 1,
      });
      return undefined;
    }
    return { kind: "file", label, files: [{ path: label, bytes: readWhole(path) }], archives };
  } catch (error) {
    diagnostics.error(problems.NS107.unreadable({ path, reason: reasonOf(error) }));
    return undefined;
  }
}

function readFolder(folder: string, accepts: (path: string) => boolean): ArchivedFile[] {
  const files: ArchivedFile[] = [];
  let total = 0;
  for (const path of pathsIn(folder, accepts)) {
    const bytes = readWhole(join(folder, path));
    total += bytes.length;
    if (total > limits.total) throw new Error(`its files are larger than ${limits.total} bytes together`);
    files.push({ path, bytes });
  }
  return files.sort((a, b) => byCodePoint(a.path, b.path));
}

/**
 * Yields the paths of the files in a folder and below that `accepts` selects. Leaves out `node_modules` and folders
 * whose name starts with a dot.
 *
 * @throws Error if the folder holds too many files, or cannot be read
 */
export function* pathsIn(folder: string, accepts: (path: string) => boolean): Generator<string> {
  let seen = 0;
  function* walk(below: string): Generator<string> {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (++seen > limits.entries) throw new Error(`it holds more than ${limits.entries} files`);
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) yield* walk(path);
      else if (accepts(path) && isFile(join(folder, path), entry)) yield path;
    }
  }
  yield* walk("");
}

/** True if an entry is a file or a link to a file. Links to folders are not followed, because they may be circular. */
function isFile(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    // The link is broken.
    return false;
  }
}

/** Reads a whole file. @throws Error if the file cannot be read, or is larger than `limits.document`. */
export function readWhole(path: string): Uint8Array {
  if (statSync(path).size > limits.document)
    throw new Error(`${basename(path)} is larger than ${limits.document} bytes`);
  return readFileSync(path);
}

function head(path: string): Uint8Array {
  const bytes = new Uint8Array(8);
  const file = openSync(path, "r");
  try {
    readSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
  return bytes;
}
