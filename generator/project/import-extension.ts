/** Which ending of imports a project's compiler settings want, where they say so clearly. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Project, Tsconfig } from "./tsconfig.js";

export interface Wish {
  readonly importExtension: ImportExtension;
  /** The setting that says so, with its file: `moduleResolution nodenext of tsconfig.json`. */
  readonly reason: string;
}

/** Returns what a project wants; undefined if its settings do not say, or say different things. */
export function wishOf({ configs }: Project): Wish | undefined {
  const [first, ...more] = configs.map(wishOfConfig);
  return more.every((each) => each?.importExtension === first?.importExtension) ? first : undefined;
}

/**
 * `.js` stands for the compiled file, which is what Node takes literally. `.ts` needs a setting of its own. No extension is what CommonJS and every
 * bundler resolve; ts-jest, babel-jest, ts-node and webpack resolve `./x.js` only if `x.js` is there.
 */
function wishOfConfig({ file, path, settings }: Tsconfig): Wish | undefined {
  const wish = (importExtension: ImportExtension, setting: string): Wish => ({
    importExtension,
    reason: `${setting} of ${file}`,
  });
  for (const name of ["rewriteRelativeImportExtensions", "allowImportingTsExtensions"])
    if (settings[name] === true) return wish("ts", name);
  const { module, moduleResolution } = settings;
  switch (moduleResolution) {
    case "node16":
    case "nodenext":
      return wish("js", `moduleResolution ${moduleResolution}`);
    case "bundler":
      return wish("none", "moduleResolution bundler");
    case "node10":
      // Before there was nodenext, ES modules for Node were compiled with this one, and their imports ended in `.js`.
      return isModule(dirname(path))
        ? wish("js", "moduleResolution node10, with the type module of package.json, ")
        : wish("none", "moduleResolution node10");
    default:
      return module === "commonjs" ? wish("none", "module commonjs") : undefined;
  }
}

/** True if the nearest `package.json` declares ES modules. */
function isModule(folder: string): boolean {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return dirname(folder) !== folder && isModule(dirname(folder));
  try {
    return /"type"\s*:\s*"module"/.test(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}
