/** Finds the formatters and linters of a project, and the files in which they are told to ignore generated code. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { applyEdits, modify, parse } from "jsonc-parser";
import { withLineFeeds } from "../source/text.js";

/** A file to create or change. */
export interface Edit {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** The changes to a project, and what the user has to do by hand. */
export interface Edits {
  readonly edits: readonly Edit[];
  readonly byHand: readonly string[];
}

/** Returns the text of a file; undefined if it does not exist. */
export const textAt = (path: string): string | undefined =>
  existsSync(path) ? withLineFeeds(readFileSync(path, "utf8")) : undefined;

/** Returns the edit that adds missing lines to a file; none if the file has them all. */
export function addedLines(path: string, lines: readonly string[]): readonly Edit[] {
  const before = textAt(path) ?? "";
  const there = new Set(before.split("\n").map((line) => line.trim()));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return [];
  const separator = before === "" || before.endsWith("\n") ? "" : "\n";
  return [{ path, text: `${before}${separator}${missing.join("\n")}\n` }];
}

/** Returns the edit that sets values in a JSON file, and keeps its comments and layout. */
export function setInJson(
  path: string,
  text: string,
  values: readonly (readonly [path: readonly (string | number)[], value: unknown])[],
): readonly Edit[] {
  const tabs = /^\t/m.test(text);
  const spaces = /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
  const formattingOptions = { insertSpaces: !tabs, tabSize: spaces, eol: "\n" };
  const changed = values.reduce(
    (json, [at, value]) => applyEdits(json, modify(json, [...at], value, { formattingOptions })),
    text,
  );
  return changed === text ? [] : [{ path, text: changed }];
}

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
      const old = join(folder, ".eslintignore");
      if (existsSync(old))
        return {
          edits: addedLines(
            old,
            ignored.map((each) => `/${each}/`),
          ),
          byHand: [],
        };
      const file = readdirSync(folder).find((name) => name.startsWith("eslint.config.")) ?? "eslint.config.js";
      const globs = ignored.map((each) => JSON.stringify(`${each}/**`)).join(", ");
      // The file is a program. A change to it could break it.
      const isDone = ignored.every((each) => textAt(join(folder, file))?.includes(`${each}/**`) === true);
      return { edits: [], byHand: isDone ? [] : [`Add to the list in ${file}: { ignores: [${globs}] }`] };
    },
  },
  {
    name: "@biomejs/biome",
    files: /^biome\.jsonc?$/,
    ignore: (folder, ignored) => {
      const name = existsSync(join(folder, "biome.jsonc")) ? "biome.jsonc" : "biome.json";
      const path = join(folder, name);
      const text = textAt(path) ?? "{}\n";
      const { files } = parse(text) as { files?: { includes?: readonly string[]; ignore?: readonly string[] } };
      if (files?.ignore) {
        const missing = ignored.filter((each) => files.ignore?.includes(each) !== true);
        return {
          edits: setInJson(path, text, [
            [
              ["files", "ignore"],
              [...files.ignore, ...missing],
            ],
          ]),
          byHand: [],
        };
      }
      const includes = files?.includes ?? ["**"];
      const missing = ignored.map((each) => `!${each}`).filter((each) => !includes.includes(each));
      return missing.length === 0
        ? { edits: [], byHand: [] }
        : {
            edits: setInJson(path, text, [
              [
                ["files", "includes"],
                [...includes, ...missing],
              ],
            ]),
            byHand: [],
          };
    },
  },
];

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

/** Returns the nearest folder that has the tool's files or depends on the tool, up to the root of the git repository. */
function folderOf(folder: string, name: string, files: RegExp): string | undefined {
  const names = readdirSync(folder);
  if (names.some((each) => files.test(each)) || dependsOn(folder, name)) return folder;
  return names.includes(".git") || dirname(folder) === folder ? undefined : folderOf(dirname(folder), name, files);
}

function dependsOn(folder: string, name: string): boolean {
  const { dependencies, devDependencies } = (parse(textAt(join(folder, "package.json")) ?? "{}") ?? {}) as {
    readonly dependencies?: object;
    readonly devDependencies?: object;
  };
  return Object.hasOwn({ ...dependencies, ...devDependencies }, name);
}
