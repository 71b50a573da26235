/**
 * Warns of compiler settings under which a generated client does not compile, so that users need not read dozens of
 * compiler errors.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Position } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Project, Tsconfig } from "./tsconfig.js";

/**
 * Collects NS810 if no configuration of the project has a target, libraries and a `rootDir` that the client compiles with.
 *
 * @param folder The output folder of the client.
 */
export function checkCompilerSettings({ configs }: Project, folder: string, diagnostics: Diagnostics): void {
  const [first, ...more] = configs.map((config) => problemOf(config) ?? rootProblemOf(config, folder));
  const [config] = configs;
  if (!config || first === undefined || more.includes(undefined)) return;
  diagnostics.warning(
    problems.NS810.setting({ problem: first.message, fix: first.fix, file: config.file }),
    positionOf(config, first.setting),
  );
}

interface SettingProblem {
  readonly setting: "target" | "lib" | "rootDir";
  readonly message: string;
  readonly fix: string;
}

function problemOf(config: Tsconfig): SettingProblem | undefined {
  const { lib } = config.settings;
  const target = config.settings["target"] ?? defaultTarget(config);
  if (typeof target !== "string") return undefined;
  const said = config.settings["target"] === undefined ? `${target}, TypeScript's default` : target;
  if (/^es[35]$/i.test(target))
    return { setting: "target", message: `the client does not compile with target ${said}`, fix: '"target": "ES2022"' };
  if (Array.isArray(lib))
    return lib.some((each) => hasTypes(String(each)))
      ? undefined
      : {
          setting: "lib",
          message: `the client does not compile with lib ${lib.join(", ")}`,
          fix: '"lib": ["ES2022", "DOM"]',
        };
  return hasTypes(target)
    ? undefined
    : {
        setting: "target",
        message: `the client does not compile with target ${said}, which lacks the types of ES2022`,
        fix: '"target": "ES2022", or "lib": ["ES2022", "DOM"] beside the target,',
      };
}

/** TypeScript refuses each file outside `rootDir` that the project imports (TS6059): hundreds of errors for a client. */
function rootProblemOf({ path, settings }: Tsconfig, folder: string): SettingProblem | undefined {
  const { rootDir } = settings;
  if (typeof rootDir !== "string") return undefined;
  const root = resolve(dirname(path), rootDir);
  const from = relative(root, resolve(folder));
  if (from !== ".." && !from.startsWith(`..${sep}`) && !isAbsolute(from)) return undefined;
  const name = rootDir.replace(/^\.\//, "");
  return {
    setting: "rootDir",
    message: `rootDir ${name} does not contain the client, so files there cannot import it`,
    fix: `"rootDir": ".", or write the client below ${name} with --out,`,
  };
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
