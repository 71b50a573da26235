/** Lists all files below a project, including files outside its tsconfig.json. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isComponent } from "./components.js";

export interface FilesBelow {
  /** Files that the compiler can read, and components. */
  readonly code: readonly string[];
  /** All others that could hold code. */
  readonly other: readonly string[];
  /** Folders that hold a `tsconfig.json` or a `jsconfig.json`, with its path. */
  readonly configs: ReadonlyMap<string, string>;
  /** Folders and files that were not looked into because git ignores them or a build writes them. */
  readonly skipped: readonly string[];
}

/** Never the project's own text, and not worth a word. */
const unnamed: ReadonlySet<string> = new Set(["node_modules", ".git", ".hg", ".svn", ".yarn", ".pnpm-store"]);

/** Folders of build tools. They are skipped even if git does not ignore them. */
const built: ReadonlySet<string> = new Set([
  "dist",
  "coverage",
  ".next",
  ".nuxt",
  ".output",
  ".svelte-kit",
  ".astro",
  ".turbo",
  ".cache",
  ".vercel",
  ".netlify",
  ".angular",
  ".parcel-cache",
]);

const code = /\.[cm]?[jt]sx?$/;

/** Extensions of documents, data and styles. They may mention an import, but do not execute it. */
const noCode =
  /\.(?:md|markdown|rst|adoc|txt|log|snap|map|lock|json[5c]?|ya?ml|toml|ini|env|xml|wsdl|xsd|svg|css|scss|sass|less|styl|csv|tsv|sql|patch|diff|po|pot|png|jpe?g|gif|webp|avif|ico|bmp|pdf|zip|gz|tgz|br|7z|woff2?|ttf|otf|eot|mp[34]|webm|wasm|node|exe|dll|so|db|sqlite)$/i;

/**
 * Lists what is below the folders of a project.
 * @param roots Absolute, with forward slashes.
 * @param outputs Folders that the compiler writes.
 * @param isIncluded returns true for a file of a tsconfig.json, and for a folder that contains one
 */
export function filesBelow(
  roots: readonly string[],
  outputs: ReadonlySet<string>,
  isIncluded: (path: string) => boolean,
): FilesBelow {
  const found = { code: new Set<string>(), other: new Set<string>(), skipped: new Set<string>() };
  const configs = new Map<string, string>();
  const visited = new Set<string>();
  const ignored = new Set<string>();
  const visit = (folder: string): void => {
    const real = realPath(folder);
    if (real === undefined || visited.has(real)) return;
    visited.add(real);
    for (const { name, isFolder } of entriesOf(folder)) {
      const path = `${folder === "/" ? "" : folder}/${name}`;
      if (unnamed.has(name)) continue;
      if (isFolder) {
        const isBuilt = outputs.has(path) || ignored.has(path) || built.has(name);
        if (isBuilt && !isIncluded(path)) found.skipped.add(path);
        else visit(path);
      } else if (name === "tsconfig.json" || (name === "jsconfig.json" && !configs.has(folder)))
        configs.set(folder, path);
      else if (ignored.has(path) && !isIncluded(path)) {
        if (!noCode.test(name)) found.skipped.add(path);
      } else if (code.test(name) || isComponent(name)) found.code.add(path);
      else if (!noCode.test(name)) found.other.add(path);
    }
  };
  for (const root of roots.filter((each) => !roots.some((other) => each.startsWith(`${other}/`)))) {
    for (const each of ignoredIn(root)) ignored.add(each);
    visit(root);
  }
  return { code: [...found.code], other: [...found.other], configs, skipped: [...found.skipped].sort() };
}

function entriesOf(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isFile() || each.isDirectory() || each.isSymbolicLink())
      .map((each) => ({
        name: each.name,
        isFolder: each.isSymbolicLink() ? isFolder(`${folder}/${each.name}`) : each.isDirectory(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Returns the paths that git ignores and does not track; none outside a repository. */
function ignoredIn(root: string): readonly string[] {
  try {
    const list = execFileSync(
      "git",
      ["-C", root, "ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 },
    );
    return list
      .split("\0")
      .map((each) => each.replace(/^\.\//, "").replace(/\/$/, ""))
      .filter((each) => each !== "" && each !== ".")
      .map((each) => `${root}/${each}`);
  } catch {
    return [];
  }
}
