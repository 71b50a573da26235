/** Names the pages of the documentation, which the package holds. */
import { relative } from "node:path";
import { documentationPath } from "../emit/assets.js";

/** Returns the path of a page, relative to the working folder unless the page is outside of it. */
export function documentation(page: string): string {
  const [name = "", anchor] = page.split("#");
  const path = documentationPath(name);
  const near = relative(process.cwd(), path);
  return `${near.startsWith("..") ? path : near}${anchor === undefined ? "" : `#${anchor}`}`;
}
