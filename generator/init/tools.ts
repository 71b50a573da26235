/** Finds the formatters and linters of a project, and the files in which they are told to ignore generated code. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { findNodeAtLocation, getNodeValue, parse } from "jsonc-parser";
import { parseJsonWithComments } from "../source/json.js";
import { addedLines, setInJson, textAt, type Edits } from "./edits.js";

interface Tool {
  /** The name of the tool's package. */
  readonly name: string;
  /** Matches the tool's files. */
  readonly files: RegExp;
  /** Returns the changes that make the tool ignore folders. The folders are relative to `folder`. */
  readonly ignore: (folder: string, ignored: readonly string[]) => Edits;
}

const tools: readonly Tool[] = [
  {
    name: "prettier",
    files: /^(?:\.prettier|prettier\.config\.)/,
    ignore: (folder, ignored) => ({
      edits: addedLines(
        join(folder, ".prettierignore"),
        ignored.map((each) => `/${each}/`),
      ),
      byHand: [],
    }),
  },
  {
    name: "eslint",
    files: /^(?:\.eslint|eslint\.config\.)/,
    ignore: (folder, ignored) => {
      const found = (start: string) => readdirSync(folder).find((name) => name.startsWith(start));
      const config = found("eslint.config.");
      // ESLint 9 reads no `.eslintignore`, and no `.eslintrc`.
      if (config === undefined && (found(".eslintrc") ?? found(".eslintignore")) !== undefined)
        return {
          edits: addedLines(
            join(folder, ".eslintignore"),
            ignored.map((each) => `/${each}/`),
          ),
          byHand: [],
        };
      const file = config ?? "eslint.config.js";
      const globs = ignored.map((each) => JSON.stringify(`${each}/**`)).join(", ");
      // The file is a program. A change to it could break it.
      const isDone = ignored.every((each) => textAt(join(folder, file))?.includes(`${each}/**`) === true);
      return { edits: [], byHand: isDone ? [] : [`Add to the list in ${file}: { ignores: [${globs}] }`] };
    },
  },
  {
    name: "oxlint",
    files: /^\.oxlintrc\.jsonc?$/,
    ignore: (folder, ignored) => {
      const file = readdirSync(folder).find((name) => /^\.oxlintrc\.jsonc?$/.test(name));
      return addedToList(
        join(folder, file ?? ".oxlintrc.json"),
        ["ignorePatterns"],
        ignored.map((each) => `${each}/**`),
      );
    },
  },
  {
    name: "@biomejs/biome",
    files: /^biome\.jsonc?$/,
    ignore: (folder, ignored) => {
      const path = join(folder, existsSync(join(folder, "biome.jsonc")) ? "biome.jsonc" : "biome.json");
      // Biome 1 has a list of ignored folders, and Biome 2 has one list with exceptions.
      const { files } = (parse(textAt(path) ?? "{}") ?? {}) as { files?: { ignore?: unknown } };
      return files?.ignore === undefined
        ? addedToList(
            path,
            ["files", "includes"],
            ignored.map((each) => `!${each}`),
            ["**"],
          )
        : addedToList(path, ["files", "ignore"], ignored);
    },
  },
];

/** Adds entries to a list in a file with comments. A file that cannot be parsed is left to the user. */
function addedToList(
  path: string,
  at: readonly string[],
  entries: readonly string[],
  otherwise: readonly string[] = [],
): Edits {
  const text = textAt(path) ?? "{}\n";
  const parsed = parseJsonWithComments(text);
  const list = "problem" in parsed ? undefined : findNodeAtLocation(parsed.root, [...at]);
  const before = list ? (getNodeValue(list) as unknown) : otherwise;
  if ("problem" in parsed || parsed.root.type !== "object" || !Array.isArray(before))
    return { edits: [], byHand: [`Add to ${at.join(".")} in ${basename(path)}: ${JSON.stringify(entries)}`] };
  const missing = entries.filter((each) => !before.includes(each));
  return { edits: missing.length === 0 ? [] : setInJson(path, text, [[at, [...before, ...missing]]]), byHand: [] };
}

/** Returns the changes that make all tools of a project ignore folders, which are relative to `project`. */
export function ignoreIn(project: string, ignored: readonly string[]): Edits {
  const all = tools.flatMap(({ name, files, ignore }) => {
    const folder = folderOf(project, name, files);
    const below = folder === undefined ? "" : relative(folder, project).replaceAll("\\", "/");
    return folder === undefined
      ? []
      : [ignore(folder, below === "" ? ignored : ignored.map((each) => `${below}/${each}`))];
  });
  return { edits: all.flatMap(({ edits }) => edits), byHand: all.flatMap(({ byHand }) => byHand) };
}

/** Returns the nearest folder that has the tool's files or depends on the tool, up to the root of the project. */
function folderOf(project: string, name: string, files: RegExp): string | undefined {
  const all = foldersAbove(project);
  const root = all.findIndex((each) => isRoot(each));
  return all
    .slice(0, root + 1 || 1)
    .find((each) => readdirSync(each).some((entry) => files.test(entry)) || dependsOn(each, name));
}

const foldersAbove = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...foldersAbove(dirname(folder))];

/** True for the root of a git repository or of a monorepo. Files above it belong to other projects. */
const isRoot = (folder: string): boolean =>
  existsSync(join(folder, ".git")) ||
  existsSync(join(folder, "pnpm-workspace.yaml")) ||
  packageIn(folder).workspaces !== undefined;

/** True if the package in a folder depends on another one. */
export function dependsOn(folder: string, name: string): boolean {
  const { dependencies, devDependencies } = packageIn(folder);
  return Object.hasOwn({ ...dependencies, ...devDependencies }, name);
}

interface PackageJson {
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly workspaces?: unknown;
}

/** Returns the content of a package.json, as far as it can be parsed. */
const packageIn = (folder: string): PackageJson =>
  (parse(textAt(join(folder, "package.json")) ?? "{}") ?? {}) as PackageJson;
