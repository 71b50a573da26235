/** Finds the import extension that a project's compiler settings require. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Project, Tsconfig } from "./tsconfig.js";

/** The import extension that a project's compiler settings require. */
export interface RequiredExtension {
  readonly importExtension: ImportExtension;
  /** Setting and file that require it, for example `moduleResolution nodenext of tsconfig.json`. */
  readonly reason: string;
}

/** Returns the extension that a project requires; undefined if its settings require none, or different ones. */
export function requiredExtension({ configs }: Project): RequiredExtension | undefined {
  const [first, ...more] = configs.map(requiredByConfig);
  return more.every((each) => each?.importExtension === first?.importExtension) ? first : undefined;
}

/**
 * Returns the extension that one configuration requires. `.js` names the compiled file, as Node requires. `.ts` needs a
 * compiler setting. CommonJS and all bundlers resolve imports without an extension. ts-jest, babel-jest, ts-node and
 * webpack resolve `./x.js` only if the file `x.js` exists.
 */
function requiredByConfig({ file, path, settings }: Tsconfig): RequiredExtension | undefined {
  const required = (importExtension: ImportExtension, setting: string): RequiredExtension => ({
    importExtension,
    reason: `${setting} of ${file}`,
  });
  for (const name of ["rewriteRelativeImportExtensions", "allowImportingTsExtensions"])
    if (settings[name] === true) return required("ts", name);
  const { module, moduleResolution } = settings;
  switch (moduleResolution) {
    case "node16":
    case "nodenext":
      return required("js", `moduleResolution ${moduleResolution}`);
    case "bundler":
      return required("none", "moduleResolution bundler");
    case "node10":
      // Before nodenext existed, ES modules for Node were compiled with node10, and their imports ended in `.js`.
      return isModule(dirname(path))
        ? required("js", "moduleResolution node10, with the type module of package.json, ")
        : required("none", "moduleResolution node10");
    default:
      return module === "commonjs" ? required("none", "module commonjs") : undefined;
  }
}

/** True if the nearest `package.json` has `"type": "module"`. */
function isModule(folder: string): boolean {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return dirname(folder) !== folder && isModule(dirname(folder));
  try {
    return /"type"\s*:\s*"module"/.test(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}
