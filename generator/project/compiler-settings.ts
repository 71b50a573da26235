/**
 * Warns of compiler settings under which a generated client does not compile, so that users need not read dozens of
 * compiler errors.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import type { Position } from "../contract/model.js";
import { problems, type Problem } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { isBelow, rootOf } from "./source-root.js";
import { shown, type Project, type Tsconfig } from "./tsconfig.js";

/**
 * Collects NS810 for each setting under which the client does not compile, and NS811 for a `rootDir` without the client.
 * Collects nothing if one configuration of the project can compile the client.
 *
 * @param folder The output folder of the client.
 */
export function checkCompilerSettings({ configs }: Project, folder: string, diagnostics: Diagnostics): void {
  const [first, ...more] = configs.map((config) => [...typeProblems(config), ...rootProblems(config, folder)]);
  const [config] = configs;
  if (!config || !first || more.some((each) => each.length === 0)) return;
  for (const { setting, problem } of first) diagnostics.warning(problem, positionOf(config, setting));
}

interface SettingProblem {
  readonly setting: "target" | "lib" | "rootDir";
  readonly problem: Problem;
}

/** Returns the problems with the language version and its types. */
function typeProblems(config: Tsconfig): readonly SettingProblem[] {
  const { file } = config;
  const { lib } = config.settings;
  const target = config.settings["target"] ?? defaultTarget(config);
  if (typeof target !== "string") return [];
  const said = config.settings["target"] === undefined ? `${target}, TypeScript's default` : target;
  const found = (setting: "target" | "lib", value: string, fix: string): SettingProblem => ({
    setting,
    problem: problems.NS810.setting({ problem: `the client does not compile with ${setting} ${value}`, fix, file }),
  });
  const isOld = /^es[35]$/i.test(target);
  const hasOldLib = Array.isArray(lib) && !lib.some((each) => hasTypes(String(each)));
  const isLacking = !isOld && !Array.isArray(lib) && !hasTypes(target);
  return [
    ...(isOld ? [found("target", said, '"target": "ES2022"')] : []),
    ...(hasOldLib ? [found("lib", lib.join(", "), '"lib": ["ES2022", "DOM"]')] : []),
    ...(isLacking
      ? [
          found(
            "target",
            `${said}, which lacks the types of ES2022`,
            '"target": "ES2022", or "lib": ["ES2022", "DOM"] beside the target,',
          ),
        ]
      : []),
  ];
}

/** TypeScript refuses each file outside `rootDir` that the project imports (TS6059): hundreds of errors for a client. */
function rootProblems(config: Tsconfig, folder: string): readonly SettingProblem[] {
  const root = rootOf(config);
  if (root === undefined || isBelow(resolve(folder), root)) return [];
  // The folder of the client ends with the version.
  const out = `${shown(root)}/${basename(dirname(resolve(folder)))}`;
  const rootDir = String(config.settings["rootDir"]).replace(/^\.\//, "");
  return [{ setting: "rootDir", problem: problems.NS811.outside({ rootDir, out, file: config.file }) }];
}

/**
 * True if the name of a target or library includes the types of ES2022. A part of ES2022, such as `es2022.error`,
 * counts too.
 */
const hasTypes = (name: string): boolean => /^es(?:next|202[2-9]|20[3-9]\d)(?:\.|$)/i.test(name);

/**
 * Returns TypeScript's default target: ES5 up to TypeScript 5, the newest one later; undefined if TypeScript is not
 * installed.
 */
function defaultTarget({ path }: Tsconfig): string | undefined {
  try {
    const { version } = createRequire(path)("typescript/package.json") as { readonly version: string };
    return Number.parseInt(version, 10) < 6 ? "ES5" : "ESNext";
  } catch {
    return undefined;
  }
}

/** Returns the position of a setting; the start of the file if the setting comes from an extended file. */
function positionOf({ path, file }: Tsconfig, setting: string): Position {
  const text = readFileSync(path, "utf8");
  const before = text.slice(0, Math.max(0, text.search(new RegExp(`"${setting}"\\s*:`))));
  return { file, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}
