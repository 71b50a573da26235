/** Folders on the disk for tests, and all that stands in one. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** Returns a function that makes a new empty folder for each test. They are removed after the last test of the file. */
export function scratchFolders(): () => string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "unit-")));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return () => {
    const folder = join(root, String(count++));
    mkdirSync(folder);
    return folder;
  };
}

/** Writes files by their paths below a folder. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Returns the texts of all files below a folder by path. A link is `-> TARGET`, and an empty folder is `""` with a `/` after its path. */
export function tree(folder: string, below = ""): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === "" ? name : `${below}/${name}`;
    const stat = lstatSync(join(folder, path));
    if (stat.isSymbolicLink()) all[path] = `-> ${readlinkSync(join(folder, path))}`;
    else if (!stat.isDirectory()) all[path] = readFileSync(join(folder, path), "utf8");
    else {
      const inside = tree(folder, path);
      Object.assign(all, Object.keys(inside).length === 0 ? { [`${path}/`]: "" } : inside);
    }
  }
  return all;
}
