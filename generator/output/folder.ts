/** Resolves the path of an output folder. Follows links and reports broken links. */
import { problems, type Problem } from "../diagnostics/codes.js";
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Returns the path of a folder with all links resolved. Returns the absolute path if the folder does not exist. */
export const realFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

/**
 * Returns the reason why `folder` cannot be a folder: a broken link in its path, or a file in its place or above it;
 * undefined if there is none.
 */
export function folderProblem(folder: string): Problem | undefined {
  for (let each = folder, above = dirname(each); ; [each, above] = [above, dirname(above)]) {
    const broken = brokenLink(each);
    if (broken !== undefined) return broken;
    if (existsSync(each) && !statSync(each).isDirectory()) return problems.NS501.noFolder({ path: each });
    if (above === each) return undefined;
  }
}

function brokenLink(path: string): Problem | undefined {
  if (!isLink(path)) return undefined;
  try {
    statSync(path);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ELOOP"
      ? problems.NS501.linkToItself({ path })
      : problems.NS501.brokenLink({ path, target: readlinkSync(path) });
  }
}

/** True for a link. Below a file or a link to itself there is none: the problem is then found above. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    if (["ELOOP", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}
