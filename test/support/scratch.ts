/** A temporary folder of a test file. It is removed after the tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** Makes the folder. `put` writes a file in it, with the folders above, and returns the absolute path of the file. */
export function scratchFolder(name: string): {
  readonly scratch: string;
  readonly put: (path: string, content: string) => string;
} {
  const scratch = mkdtempSync(join(tmpdir(), `${name}-`));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const put = (path: string, content: string): string => {
    const file = join(scratch, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  return { scratch, put };
}
