/**
 * Reads `netserver-codegen.config.json`, which holds options of the command line, and checks it against the published
 * schema.
 */
import { existsSync, lstatSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { getNodeValue, type Node } from "jsonc-parser";
import { unknownRule } from "../changes/except.js";
import type { RuleId } from "../changes/rules/index.js";
import type { Position } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { isImportExtension, type ImportExtension } from "../emit/import-extension.js";
import { nearest } from "../text/nearest.js";
import { reasonOf } from "../diagnostics/reason.js";
import { jsonText, parseJsonWithComments, placeAt, type JsonProblem } from "../source/json.js";
import { withoutCredentials } from "../source/login.js";

const configName = "netserver-codegen.config.json";

/** The content of a configuration file. */
export interface Config {
  readonly from?: string;
  readonly url?: string;
  readonly out?: string;
  readonly agents?: readonly string[];
  readonly services?: string;
  readonly docs?: string;
  readonly naming?: "wire" | "camelCase";
  readonly importExtension?: ImportExtension;
  readonly except?: readonly RuleId[];
}

type Kind = "text" | "path" | "names" | "naming" | "importExtension" | "rules";

/** Allowed keys, as in `netserver-codegen.schema.json`. */
const keys: Readonly<Record<keyof Config, Kind>> = {
  from: "path",
  url: "text",
  out: "path",
  agents: "names",
  services: "text",
  docs: "path",
  naming: "naming",
  importExtension: "importExtension",
  except: "rules",
};

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === "string" && each !== "" && each === each.trim());

const kinds: Readonly<Record<Kind, { readonly expected: string; readonly holds: (value: unknown) => boolean }>> = {
  text: { expected: "text", holds: (value) => typeof value === "string" && value !== "" },
  // No operating system accepts a path with U+0000.
  path: { expected: "a path", holds: (value) => typeof value === "string" && value !== "" && !value.includes("\0") },
  names: {
    expected: "a list of names",
    holds: isNames,
  },
  rules: { expected: "a list of rules", holds: isNames },
  importExtension: { expected: `"js", "ts" or "none"`, holds: isImportExtension },
  naming: { expected: `"wire" or "camelCase"`, holds: (value) => value === "wire" || value === "camelCase" },
};

/**
 * Reads the configuration from `file`, or from the default file in `folder` if it exists. Paths in the file are
 * relative to the file; paths in the result are relative to `folder`. Collects NS601 with a position for everything
 * that violates the schema.
 */
export function readConfig(file: string | undefined, folder: string, diagnostics: Diagnostics): Config {
  const path = resolve(folder, file ?? configName);
  const bytes = bytesOf(path, file, diagnostics);
  if (!bytes) return {};
  const shown = relative(folder, path) || configName;
  const refuse = ({ message, ...place }: JsonProblem): Config => {
    const expected = message === "the file is empty" ? `${message}: expected an object, such as {}` : message;
    diagnostics.error(problems.NS601.unreadable({ reason: expected }), { file: shown, ...place });
    return {};
  };
  const decoded = jsonText(bytes);
  if ("problem" in decoded) return refuse(decoded.problem);
  const { text } = decoded;
  const parsed = parseJsonWithComments(text);
  if ("problem" in parsed) return refuse(parsed.problem);
  const entries = entriesOf(parsed.root);
  if (!entries) return refuse({ message: "expected an object", ...placeAt(text, parsed.root.offset) });
  const positionOf = ({ offset }: Entry): Position => ({ file: shown, ...placeAt(text, offset) });
  if (!check(entries, positionOf, diagnostics)) return {};
  const config = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  return located(config, dirname(path), folder);
}

/** Returns undefined if the default file does not exist, or with a diagnostic if the file cannot be read. */
function bytesOf(path: string, named: string | undefined, diagnostics: Diagnostics): Uint8Array | undefined {
  const shown = named ?? configName;
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) {
      if (named !== undefined) diagnostics.error(problems.NS601.absent({ path: named }));
      return undefined;
    }
    if (found.isSymbolicLink() && !existsSync(path))
      throw new Error(`${shown} is a link to ${readlinkSync(path)}, which does not exist`);
    if (statSync(path).isDirectory()) throw new Error(`${shown} is a folder: expected a file`);
    return readFileSync(path);
  } catch (error) {
    diagnostics.error(problems.NS601.unreadable({ reason: reasonOf(error) }));
    return undefined;
  }
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Index of the key in the text. */
  readonly offset: number;
}

/** Returns the entries of an object, including duplicate keys; undefined if the node is not an object. */
function entriesOf(root: Node): readonly Entry[] | undefined {
  if (root.type !== "object") return undefined;
  return (root.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), value: getNodeValue(value) as unknown, offset: key.offset }] : [],
  );
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
    const kind = Object.hasOwn(keys, key) ? keys[key as keyof Config] : undefined;
    if (kind === undefined) {
      const near = nearest(key, Object.keys(keys));
      const expected = near === undefined ? `one of ${Object.keys(keys).join(", ")}` : JSON.stringify(near);
      diagnostics.error(problems.NS601.unknown({ key, expected }), positionOf(entry));
    } else if (!kinds[kind].holds(value)) {
      const got = withoutCredentials(JSON.stringify(value)).slice(0, 60);
      diagnostics.error(problems.NS601.value({ key, expected: kinds[kind].expected, got }), positionOf(entry));
    } else if (kind === "rules" && isNames(value)) {
      const reason = unknownRule(value);
      if (reason !== undefined) diagnostics.error(problems.NS601.rule({ key, reason }), positionOf(entry));
    }
  }
  const [from, url] = [seen.get("from"), seen.get("url")];
  if (from && url) {
    const later = from.offset > url.offset ? from : url;
    diagnostics.error(problems.NS601.twoSources(), positionOf(later));
  }
  return !diagnostics.hasErrors;
}

function located(config: Config, from: string, to: string): Config {
  const moved = Object.entries(config).flatMap(([key, value]) => {
    if (key === "$schema") return [];
    const isPath = keys[key as keyof Config] === "path";
    return [[key, isPath ? relative(to, resolve(from, String(value))) || "." : value] as const];
  });
  return Object.fromEntries(moved);
}
