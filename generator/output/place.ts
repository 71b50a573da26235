/** Finds the real place of an output folder. Links are followed, and a link that leads nowhere is named. */
import { problems, type Problem } from "../diagnostics/codes.js";
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Returns the folder's own path without links; of a folder that is not there, the path as it is. */
export const realFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

/** Returns what keeps a path from being a folder: a link on the way that leads nowhere, or a file. Undefined if nothing does. */
export function obstacle(folder: string): Problem | undefined {
  for (let each = folder, above = dirname(each); ; [each, above] = [above, dirname(above)]) {
    const broken = brokenLink(each);
    if (broken !== undefined) return broken;
    if (each === folder && existsSync(each) && !statSync(each).isDirectory())
      return problems.NS501.noFolder({ path: each });
    if (above === each) return undefined;
  }
}

function brokenLink(path: string): Problem | undefined {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
  try {
    statSync(path);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ELOOP"
      ? problems.NS501.linkToItself({ path })
      : problems.NS501.brokenLink({ path, target: readlinkSync(path) });
  }
}
