/** The files of a zip archive, by name, in memory: nothing is ever unpacked to disk, and an archive that tries to harm is refused whole. */
import { crc32 } from "node:zlib";
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { isSystemFile, methodName } from "./foreign.js";
import { limits } from "./limits.js";

export interface ArchivedFile {
  /** `/` separated, whatever the archive wrote. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

class Refusal extends Error {
  readonly code: "NS103" | "NS104" | "NS112";
  constructor(code: "NS103" | "NS104" | "NS112", message: string) {
    super(message);
    this.code = code;
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
      throw new Refusal("NS104", `${archive.entryCount} entries, more than ${limits.entries}`);
    return await readEntries(archive, wanted);
  } catch (error) {
    if (error instanceof Refusal) diagnostics.error(error.code, `${label}: ${error.message}`, position);
    // yauzl refuses names that lead outside by itself.
    else if (/relative path|absolute path|invalid characters in fileName/.test(String(error)))
      diagnostics.error("NS104", `${label}: ${(error as Error).message}`, position);
    // The list of entries may be encrypted itself: nobody can say which files are wanted.
    else if (/strong encryption/.test(String(error)))
      diagnostics.error("NS112", `${label}: its entries are encrypted`, position);
    else diagnostics.error("NS103", `${label}: ${reasonOf(error)}`, position);
    return undefined;
  } finally {
    archive?.close();
  }
}

async function readEntries(archive: ZipFile, wanted: (path: string) => boolean): Promise<readonly ArchivedFile[]> {
  const chosen: { readonly path: string; readonly entry: Entry }[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const path = safePath(entry);
    if (isSystemFile(path)) continue;
    if (names.has(path)) throw new Refusal("NS104", `two entries are called ${JSON.stringify(path)}`);
    names.add(path);
    if (path.endsWith("/") || isLink(entry) || !wanted(path)) continue;
    if (entry.isEncrypted()) throw new Refusal("NS112", `${path} is encrypted`);
    if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) {
      const method = methodName(entry.compressionMethod);
      throw new Refusal("NS103", `${path} is compressed with ${method}: unpack the archive, and give the folder`);
    }
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.document || total > limits.total) {
      throw new Refusal("NS104", `${path} unpacks to ${entry.uncompressedSize} bytes`);
    }
    chosen.push({ path, entry });
  }
  const files: ArchivedFile[] = [];
  // Unpacking happens on other threads: several at once keep them busy.
  const worker = async (): Promise<void> => {
    for (let next = chosen.pop(); next; next = chosen.pop())
      files.push({ path: next.path, bytes: await readEntry(archive, next.entry, next.path) });
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const each of workers) if (each.status === "rejected") throw each.reason;
  return files;
}

const atOnce = 6;
/** Compression methods. */
const [stored, deflated] = [0, 8];

/** What the header says of a size is not trusted, and what it says of the content is checked: yauzl fails as soon as more comes than it says, and so do we past the limit. */
async function readEntry(archive: ZipFile, entry: Entry, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const piece = chunk as Buffer;
    size += piece.length;
    if (size > limits.document) throw new Refusal("NS104", `${path} unpacks to more than ${limits.document} bytes`);
    chunks.push(piece);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Refusal("NS103", `${path} is damaged: its checksum is not the archive's`);
  return bytes;
}

function safePath(entry: Entry): string {
  const path = entry.fileName.replaceAll("\\", "/");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.includes("\0") || path.split("/").includes("..")) {
    throw new Refusal("NS104", `the entry ${JSON.stringify(path.slice(0, 120))} points outside of the archive`);
  }
  return path;
}

/** Unix mode in the upper half of the external attributes; `S_IFLNK`. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/** By its first bytes: a local file header, or the end record of an empty archive. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
