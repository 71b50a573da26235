/**
 * Reads the files of the package that go into the output: templates, and the runtime that is copied into every client.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { withLineFeeds } from "../source/text.js";

/**
 * Returns the package's folder. It is the nearest folder above this file with `templates/`, because sources and build
 * differ in depth.
 */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "templates", "agent.hbs"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the package is incomplete: templates/ is missing");
    folder = above;
  }
  return folder;
}

/** Returns a file of `templates/`. */
export const assetText = (name: string): string =>
  withLineFeeds(readFileSync(join(packageFolder(), "templates", name), "utf8"));

/** Returns the names of the templates in a folder of `templates/`, without their extension. */
export const assetNames = (folder: string): readonly string[] =>
  readdirSync(join(packageFolder(), "templates", folder)).map((name) => name.replace(/\.hbs$/, ""));

/** Returns the files of the runtime, by path below `runtime/`, in code-point order. */
export function runtimeFiles(): readonly { readonly path: string; readonly text: string }[] {
  const folder = join(packageFolder(), "runtime");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: withLineFeeds(readFileSync(join(folder, path), "utf8")) }));
}

/** Returns a file that the build made, by its path below `dist/`. It is there in a package and after `npm run build`. */
export const builtText = (path: string): string => readFileSync(join(packageFolder(), "dist", path), "utf8");

/** Returns the licence of SuperOffice's texts, and this program's. */
export const noticeText = (): string => withLineFeeds(readFileSync(join(packageFolder(), "NOTICE"), "utf8"));

/** Returns the absolute path of a page of `docs/`. */
export const documentationPath = (page: string): string => join(packageFolder(), "docs", page);

/** Returns the generator's version. It is written only to `manifest.json`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}

/** Returns one digest of the generator: its version, its code, the templates and the runtime. */
export function generatorDigest(): string {
  const root = packageFolder();
  const hash = createHash("sha256").update(packageVersion());
  // The first folder is `dist` of the package, or `generator` of the sources.
  const [code = ""] = relative(root, fileURLToPath(import.meta.url)).split(sep);
  for (const folder of [code, "templates", "runtime"])
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort())
      if (/\.(?:js|ts|hbs)$/.test(path) && !path.endsWith(".d.ts"))
        hash.update(JSON.stringify([folder, path])).update(readFileSync(join(root, folder, path)));
  return hash.digest("hex");
}
