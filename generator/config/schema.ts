/** Checks the content of a configuration file against the published schema. */
import { relative, resolve } from "node:path";
import { unknownRule } from "../changes/except.js";
import type { RuleId } from "../changes/rules/index.js";
import type { Position } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { isImportExtension, type ImportExtension } from "../emit/import-extension.js";
import { withoutCredentials } from "../source/login.js";
import { nearest } from "../text/nearest.js";
import { isOrigin } from "../../runtime/double/cors.js";

/** The content of a configuration file. */
export interface Config {
  readonly from?: string;
  readonly url?: string;
  readonly out?: string;
  readonly agents?: readonly string[];
  readonly services?: string;
  readonly docs?: string | readonly string[];
  readonly swagger?: string;
  readonly naming?: "wire" | "camelCase";
  readonly importExtension?: ImportExtension;
  readonly except?: readonly RuleId[];
  /** Options of `mock`. */
  readonly mock?: MockConfig;
}

/** Options of `mock` in a configuration file. */
export interface MockConfig {
  readonly port?: number;
  /** Origins of web pages that may call the mock; `*` for all. */
  readonly cors?: string | readonly string[];
  /** Module with handlers. */
  readonly handlers?: string;
  /** Folder with answers. */
  readonly fixtures?: string;
  readonly state?: boolean;
  readonly batchSeconds?: number;
  readonly archiveRows?: number;
}

type Kind =
  | "text"
  | "path"
  | "paths"
  | "names"
  | "naming"
  | "importExtension"
  | "rules"
  | "mock"
  | "port"
  | "origins"
  | "flag"
  | "seconds"
  | "rows";

type Keys = Readonly<Record<string, Kind>>;

/** Allowed keys, as in `netserver-codegen.schema.json`. */
const keys: Keys = {
  from: "path",
  url: "text",
  out: "path",
  agents: "names",
  services: "text",
  docs: "paths",
  swagger: "path",
  naming: "naming",
  importExtension: "importExtension",
  except: "rules",
  mock: "mock",
} satisfies Record<keyof Config, Kind>;

/** Allowed keys of `mock`. */
const mockKeys: Keys = {
  port: "port",
  cors: "origins",
  handlers: "path",
  fixtures: "path",
  state: "flag",
  batchSeconds: "seconds",
  archiveRows: "rows",
} satisfies Record<keyof MockConfig, Kind>;

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === "string" && each !== "" && each === each.trim());

/** True for text that can be a path. No operating system accepts a path with U+0000. */
const isPath = (value: unknown): boolean => typeof value === "string" && value !== "" && !value.includes("\0");

const isUpTo = (value: unknown, most: number): boolean => typeof value === "number" && value >= 0 && value <= most;

const kinds: Readonly<Record<Kind, { readonly expected: string; readonly holds: (value: unknown) => boolean }>> = {
  text: { expected: "text", holds: (value) => typeof value === "string" && value !== "" },
  path: { expected: "a path", holds: isPath },
  paths: {
    expected: "a path or a list of paths",
    holds: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isPath) : isPath(value)),
  },
  names: {
    expected: "a list of names",
    holds: isNames,
  },
  rules: { expected: "a list of rules", holds: isNames },
  importExtension: { expected: `"js", "ts" or "none"`, holds: isImportExtension },
  naming: { expected: `"wire" or "camelCase"`, holds: (value) => value === "wire" || value === "camelCase" },
  mock: {
    expected: "an object",
    holds: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  },
  port: {
    expected: "a number from 0 to 65535",
    holds: (value) => Number.isInteger(value) && isUpTo(value, 65_535),
  },
  origins: {
    expected: "an origin such as http://localhost:5173, a list of origins, or *",
    holds: (value) => (isNames(value) ? value.every(isOrigin) : typeof value === "string" && isOrigin(value)),
  },
  flag: { expected: "true or false", holds: (value) => typeof value === "boolean" },
  seconds: { expected: "a number from 0 to 86400", holds: (value) => isUpTo(value, 86_400) },
  rows: {
    expected: "a whole number from 0 to 10000000",
    holds: (value) => Number.isInteger(value) && isUpTo(value, 10_000_000),
  },
};

/** An option in a configuration file. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Index of the key in the text. */
  readonly offset: number;
}

/**
 * Returns the configuration of checked entries, with paths relative to `to`; an empty one, with diagnostics, if an entry
 * violates the schema. Paths in the file are relative to the folder `from`.
 */
export function configOf(
  entries: readonly Entry[],
  { from, to }: { readonly from: string; readonly to: string },
  positionOf: (entry: Entry) => Position,
  diagnostics: Diagnostics,
): Config {
  if (!check(entries, positionOf, diagnostics)) return {};
  return located<Config>(Object.fromEntries(entries.map(({ key, value }) => [key, value])), from, to);
}

function check(entries: readonly Entry[], positionOf: (entry: Entry) => Position, diagnostics: Diagnostics): boolean {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const { key, value } = entry;
    const first = seen.get(key);
    if (first)
      diagnostics.error(problems.NS601.twice({ key }), positionOf(entry), [
        { message: "it is given here too", position: positionOf(first) },
      ]);
    else seen.set(key, entry);
    if (key === "$schema" || first) continue;
    checkValue([key, value], keys, "", positionOf(entry), diagnostics);
  }
  const [from, url] = [seen.get("from"), seen.get("url")];
  if (from && url) {
    const later = from.offset > url.offset ? from : url;
    diagnostics.error(problems.NS601.twoSources(), positionOf(later));
  }
  return !diagnostics.hasErrors;
}

/** Checks a value against the keys that are allowed where it stands. `before` is the beginning of its path. */
function checkValue(
  [key, value]: readonly [key: string, value: unknown],
  allowed: Keys,
  before: string,
  position: Position,
  diagnostics: Diagnostics,
): void {
  const kind = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
  const path = before + key;
  if (kind === undefined) {
    const near = nearest(key, Object.keys(allowed));
    const expected = near === undefined ? `one of ${Object.keys(allowed).join(", ")}` : JSON.stringify(near);
    diagnostics.error(problems.NS601.unknown({ key: path, expected }), position);
  } else if (!kinds[kind].holds(value)) {
    const got = withoutCredentials(JSON.stringify(value) ?? typeof value).slice(0, 60);
    diagnostics.error(problems.NS601.value({ key: path, expected: kinds[kind].expected, got }), position);
  } else if (kind === "rules" && isNames(value)) {
    const reason = unknownRule(value);
    if (reason !== undefined) diagnostics.error(problems.NS601.rule({ key: path, reason }), position);
  } else if (kind === "mock") {
    for (const each of Object.entries(value as MockConfig))
      if (each[1] !== undefined) checkValue(each, mockKeys, `${path}.`, position, diagnostics);
  }
}

function located<Values extends object>(config: Values, from: string, to: string, at: Keys = keys): Values {
  const moved = Object.entries(config).flatMap(([key, value]: readonly [string, unknown]) => {
    if (key === "$schema") return [];
    const kind = at[key];
    if (kind === "mock") return [[key, located(value as MockConfig, from, to, mockKeys)] as const];
    if (kind !== "path" && kind !== "paths") return [[key, value] as const];
    const movedPath = (path: unknown) => relative(to, resolve(from, String(path))) || ".";
    return [[key, Array.isArray(value) ? value.map(movedPath) : movedPath(value)] as const];
  });
  return Object.fromEntries(moved) as Values;
}
