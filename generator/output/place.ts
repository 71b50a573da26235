/** Finds the real place of an output folder. Links are followed, and a link that leads nowhere is named. */
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Returns the folder's own path without links; of a folder that is not there, the path as it is. */
export const realFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

/** Returns what keeps a path from being a folder: a link on the way that leads nowhere, or a file. Undefined if nothing does. */
export function obstacle(folder: string): string | undefined {
  for (let each = folder, above = dirname(each); ; [each, above] = [above, dirname(above)]) {
    const broken = brokenLink(each);
    if (broken !== undefined) return broken;
    if (each === folder && existsSync(each) && !statSync(each).isDirectory()) return `${each} is not a folder`;
    if (above === each) return undefined;
  }
}

function brokenLink(path: string): string | undefined {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
  try {
    statSync(path);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ELOOP"
      ? `${path} is a link that leads back to itself`
      : `${path} is a link to ${readlinkSync(path)}, which is not there`;
  }
}
