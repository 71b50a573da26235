/** Writes files of the user's project. Each file is written beside its path and then moved there. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes all files. If one cannot be staged, none is changed. @throws the error of the file system */
export function writeEdits(edits: readonly { readonly path: string; readonly text: string }[]): void {
  const staged: (readonly [from: string, to: string])[] = [];
  try {
    for (const { path, text } of edits) {
      const from = `${path}.netserver-codegen-${process.pid}`;
      mkdirSync(dirname(path), { recursive: true });
      staged.push([from, path]);
      writeFileSync(from, text);
    }
    for (const [from, to] of staged) renameSync(from, to);
  } finally {
    for (const [from] of staged) rmSync(from, { force: true });
  }
}
