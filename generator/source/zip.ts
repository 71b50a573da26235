/**
 * Reads the files of a zip archive in memory. Nothing is unpacked to disk. A malicious archive is rejected as a whole.
 */
import { crc32 } from "node:zlib";
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl";
import { problems, type Problem } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { isSystemFile, methodName } from "./file-kinds.js";
import { limits } from "./limits.js";

/** A file of a folder or an archive. */
export interface ArchivedFile {
  /** Separated by `/` on every operating system. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A problem of an archive. It is caught in this file. */
class ArchiveError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Returns the files whose path `accepts` returns true for. Returns undefined, with NS103 (unreadable), NS104
 * (malicious) or NS112 (encrypted), if the archive cannot be used.
 *
 * @param archived the archive's path, or its bytes
 * @param label the archive's name in diagnostics
 */
export async function readZip(
  archived: string | Uint8Array,
  label: string,
  accepts: (path: string) => boolean,
  diagnostics: Diagnostics,
): Promise<readonly ArchivedFile[] | undefined> {
  const position = { file: label, line: 1, column: 1 };
  let archive: ZipFile | undefined;
  try {
    const options = { autoClose: false, decodeStrings: true, strictFileNames: false };
    archive =
      typeof archived === "string"
        ? await openPromise(archived, options)
        : await fromBufferPromise(Buffer.from(archived.buffer, archived.byteOffset, archived.byteLength), options);
    if (archive.entryCount > limits.entries)
      throw new ArchiveError(
        problems.NS104.entries({ archive: label, count: archive.entryCount, limit: limits.entries }),
      );
    return await readEntries(archive, label, accepts);
  } catch (error) {
    if (error instanceof ArchiveError) diagnostics.error(error.problem, position);
    // yauzl itself rejects paths that lead out of the archive.
    else if (/relative path|absolute path|invalid characters in fileName/.test(String(error)))
      diagnostics.error(problems.NS104.name({ archive: label, reason: reasonOf(error) }), position);
    // The directory of the archive may be encrypted, so the paths are unknown.
    else if (/strong encryption/.test(String(error)))
      diagnostics.error(problems.NS112.entries({ archive: label }), position);
    else diagnostics.error(problems.NS103.unreadable({ archive: label, reason: reasonOf(error) }), position);
    return undefined;
  } finally {
    archive?.close();
  }
}

async function readEntries(
  archive: ZipFile,
  label: string,
  accepts: (path: string) => boolean,
): Promise<readonly ArchivedFile[]> {
  const chosen: { readonly path: string; readonly entry: Entry }[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const path = safePath(entry, label);
    if (isSystemFile(path)) continue;
    if (names.has(path)) throw new ArchiveError(problems.NS104.twice({ archive: label, path }));
    names.add(path);
    if (path.endsWith("/") || isLink(entry) || !accepts(path)) continue;
    if (entry.isEncrypted()) throw new ArchiveError(problems.NS112.entry({ archive: label, path }));
    if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) {
      const method = methodName(entry.compressionMethod);
      throw new ArchiveError(problems.NS103.compression({ archive: label, path, method }));
    }
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.document || total > limits.total) {
      throw new ArchiveError(problems.NS104.size({ archive: label, path, bytes: entry.uncompressedSize }));
    }
    chosen.push({ path, entry });
  }
  const files: ArchivedFile[] = [];
  // zlib unpacks on other threads, so several files are unpacked at once.
  const worker = async (): Promise<void> => {
    for (let next = chosen.pop(); next; next = chosen.pop())
      files.push({ path: next.path, bytes: await readEntry(archive, label, next.entry, next.path) });
  };
  const workers = await Promise.allSettled(Array.from({ length: concurrency }, worker));
  for (const each of workers) if (each.status === "rejected") throw each.reason;
  return files;
}

const concurrency = 6;
/** Compression methods. */
const [stored, deflated] = [0, 8];

/**
 * Unpacks one file. Checks the size while unpacking and the checksum at the end, because the archive's header may be
 * wrong.
 */
async function readEntry(archive: ZipFile, label: string, entry: Entry, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const piece = chunk as Buffer;
    size += piece.length;
    if (size > limits.document)
      throw new ArchiveError(problems.NS104.beyond({ archive: label, path, limit: limits.document }));
    chunks.push(piece);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new ArchiveError(problems.NS103.checksum({ archive: label, path }));
  return bytes;
}

function safePath(entry: Entry, label: string): string {
  const path = entry.fileName.replaceAll("\\", "/");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.includes("\0") || path.split("/").includes("..")) {
    throw new ArchiveError(problems.NS104.outside({ archive: label, path }));
  }
  return path;
}

/** True for a symbolic link: the upper half of the external attributes holds the Unix mode, here `S_IFLNK`. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
