/** The files of a zip archive, by name, in memory: nothing is ever unpacked to disk, and an archive that tries to harm is refused whole. */
import { crc32 } from "node:zlib";
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl";
import { problems, type Problem } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { isSystemFile, methodName } from "./foreign.js";
import { limits } from "./limits.js";

export interface ArchivedFile {
  /** `/` separated, whatever the archive wrote. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Unwinds the reading of an archive; never leaves this file. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Returns the files whose path `wanted` accepts; undefined, with NS103 (unreadable), NS104 (hostile) or NS112 (encrypted) collected, if the archive is
 * not sound.
 *
 * @param archived the archive's path, or its bytes
 * @param label the archive's name in diagnostics
 */
export async function readZip(
  archived: string | Uint8Array,
  label: string,
  wanted: (path: string) => boolean,
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
      throw new Refusal(problems.NS104.entries({ archive: label, count: archive.entryCount, limit: limits.entries }));
    return await readEntries(archive, label, wanted);
  } catch (error) {
    if (error instanceof Refusal) diagnostics.error(error.problem, position);
    // yauzl refuses names that lead outside by itself.
    else if (/relative path|absolute path|invalid characters in fileName/.test(String(error)))
      diagnostics.error(problems.NS104.name({ archive: label, reason: reasonOf(error) }), position);
    // The list of entries may be encrypted itself: nobody can say which files are wanted.
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
  wanted: (path: string) => boolean,
): Promise<readonly ArchivedFile[]> {
  const chosen: { readonly path: string; readonly entry: Entry }[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const path = safePath(entry, label);
    if (isSystemFile(path)) continue;
    if (names.has(path)) throw new Refusal(problems.NS104.twice({ archive: label, path }));
    names.add(path);
    if (path.endsWith("/") || isLink(entry) || !wanted(path)) continue;
    if (entry.isEncrypted()) throw new Refusal(problems.NS112.entry({ archive: label, path }));
    if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) {
      const method = methodName(entry.compressionMethod);
      throw new Refusal(problems.NS103.compression({ archive: label, path, method }));
    }
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.document || total > limits.total) {
      throw new Refusal(problems.NS104.size({ archive: label, path, bytes: entry.uncompressedSize }));
    }
    chosen.push({ path, entry });
  }
  const files: ArchivedFile[] = [];
  // Unpacking happens on other threads: several at once keep them busy.
  const worker = async (): Promise<void> => {
    for (let next = chosen.pop(); next; next = chosen.pop())
      files.push({ path: next.path, bytes: await readEntry(archive, label, next.entry, next.path) });
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const each of workers) if (each.status === "rejected") throw each.reason;
  return files;
}

const atOnce = 6;
/** Compression methods. */
const [stored, deflated] = [0, 8];

/** What the header says of a size is not trusted, and what it says of the content is checked: yauzl fails as soon as more comes than it says, and so do we past the limit. */
async function readEntry(archive: ZipFile, label: string, entry: Entry, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const piece = chunk as Buffer;
    size += piece.length;
    if (size > limits.document)
      throw new Refusal(problems.NS104.beyond({ archive: label, path, limit: limits.document }));
    chunks.push(piece);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Refusal(problems.NS103.checksum({ archive: label, path }));
  return bytes;
}

function safePath(entry: Entry, label: string): string {
  const path = entry.fileName.replaceAll("\\", "/");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.includes("\0") || path.split("/").includes("..")) {
    throw new Refusal(problems.NS104.outside({ archive: label, path }));
  }
  return path;
}

/** Unix mode in the upper half of the external attributes; `S_IFLNK`. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/** By its first bytes: a local file header, or the end record of an empty archive. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
