/** Chooses the command that runs a program in the project, with the tools that the project has. */
import type { ImportExtension } from "../emit/import-extension.js";
import { programFolder, sourceRoot } from "../project/source-root.js";
import { dependsOn } from "./tools.js";

/**
 * Returns the command that runs a program. Without a tool in the project it is tsx, which `npx` offers to install.
 *
 * @param file path of the program, relative to the working folder
 * @param importExtension extension of the client's imports. ts-node runs files without one, because they are CommonJS.
 */
export function runCommand(file: string, importExtension: ImportExtension): string {
  const has = (name: string): boolean => dependsOn(process.cwd(), name);
  if (has("tsx")) return `npx tsx ${file}`;
  if (has("ts-node") && importExtension === "none") return `npx ts-node ${file}`;
  const root = sourceRoot();
  if (has("typescript") && root?.outDir !== undefined && programFolder(file) === root.folder)
    return `npx tsc && node ${root.outDir}${file.slice(root.folder.length).replace(/\.ts$/, ".js")}`;
  return `npx tsx ${file}`;
}
