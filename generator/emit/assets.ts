/** The files that the package itself carries for the output: skeletons, and the runtime that is copied into every client. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLineFeeds } from "../source/text.js";

/** The package's own folder: the nearest above this file that holds `templates/` (sources and build lie at different depths). */
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

/** Returns the names of the skeletons in a folder of `templates/`, without their extension. */
export const assetNames = (folder: string): readonly string[] =>
  readdirSync(join(packageFolder(), "templates", folder)).map((name) => name.replace(/\.hbs$/, ""));

/** Returns every file of the runtime, by path below `runtime/`, in code-point order. */
export function runtimeFiles(): readonly { readonly path: string; readonly text: string }[] {
  const folder = join(packageFolder(), "runtime");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: withLineFeeds(readFileSync(join(folder, path), "utf8")) }));
}

/** The generator's version, which goes into `manifest.json` and nowhere else. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}
