/**
 * Computes one digest of everything in an output folder. Two equal digests mean that no file was edited, added, removed
 * or replaced by a link in between.
 */
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../text/order.js";
import { compareFile } from "./compare-file.js";
import { markerText } from "./marker.js";
import type { OutputTarget } from "./model.js";

/** The entries of a folder by their paths: the bytes of a file, or a text for everything else. */
type Entries = ReadonlyMap<string, Uint8Array | string>;

/** Returns the digest of a folder; undefined if it cannot be read. */
export function folderDigest(folder: string): string | undefined {
  const entries = entriesOf(folder);
  return entries && digestOf(entries);
}

/**
 * Returns the digest of a target's folder after a run; undefined if a file of the target is not there as planned, for
 * example because somebody has edited it in the meantime.
 */
export function writtenDigest(target: OutputTarget): string | undefined {
  const entries = entriesOf(target.folder);
  const expected = [...target.files, { path: target.marker.path, text: markerText(target) }];
  const isWritten = expected.every((file) => {
    const there = entries?.get(file.path);
    return there instanceof Uint8Array && compareFile(file, Buffer.from(there).toString("utf8")) !== "different";
  });
  return entries && isWritten ? digestOf(entries) : undefined;
}

function entriesOf(folder: string): Entries | undefined {
  const entries = new Map<string, Uint8Array | string>();
  const walk = (below: string): void => {
    for (const name of readdirSync(join(folder, below)).sort(byCodePoint)) {
      const path = below === "" ? name : `${below}/${name}`;
      const file = join(folder, path);
      const found = lstatSync(file);
      if (found.isDirectory()) {
        entries.set(path, "folder");
        walk(path);
      } else if (found.isSymbolicLink()) entries.set(path, `link to ${readlinkSync(file)}`);
      else entries.set(path, found.isFile() ? readFileSync(file) : "neither a file nor a folder");
    }
  };
  try {
    walk("");
    return entries;
  } catch {
    return undefined;
  }
}

function digestOf(entries: Entries): string {
  const hash = createHash("sha256");
  for (const [path, content] of entries)
    hash.update(JSON.stringify([path, typeof content === "string" ? content : content.length])).update(content);
  return hash.digest("hex");
}
