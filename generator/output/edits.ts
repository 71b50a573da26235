/** Writes files of the user's project. Each file is written beside its path and then moved there. */
import { chmodSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes all files. If one cannot be staged, none is changed. @throws the error of the file system */
export function writeEdits(edits: readonly { readonly path: string; readonly text: string }[]): void {
  const staged: (readonly [from: string, to: string])[] = [];
  try {
    for (const { path: named, text } of edits) {
      // A link stays a link: the file that it leads to is replaced.
      const path = existsSync(named) ? realpathSync(named) : named;
      const from = `${path}.netserver-codegen-${process.pid}`;
      mkdirSync(dirname(path), { recursive: true });
      staged.push([from, path]);
      writeFileSync(from, text);
      if (existsSync(path)) chmodSync(from, statSync(path).mode);
    }
    for (const [from, to] of staged) renameSync(from, to);
  } finally {
    for (const [from] of staged) rmSync(from, { force: true });
  }
}
