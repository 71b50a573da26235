/** `netserver-codegen.config.json`: the options of the command line in a file, checked against what the shipped schema says. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { reasonOf } from "../diagnostics/reason.js";

export const configName = "netserver-codegen.config.json";

export interface Config {
  readonly from?: string;
  readonly url?: string;
  readonly out?: string;
  readonly agents?: readonly string[];
  readonly services?: string;
  readonly docs?: string;
  readonly naming?: "wire" | "camelCase";
}

type Kind = "text" | "path" | "names" | "naming";

/** The keys that may stand there; `netserver-codegen.schema.json` says the same. */
const keys: Readonly<Record<keyof Config, Kind>> = {
  from: "path",
  url: "text",
  out: "path",
  agents: "names",
  services: "text",
  docs: "path",
  naming: "naming",
};

const kinds: Readonly<Record<Kind, { readonly expected: string; readonly holds: (value: unknown) => boolean }>> = {
  text: { expected: "text", holds: (value) => typeof value === "string" && value !== "" },
  path: { expected: "a path", holds: (value) => typeof value === "string" && value !== "" },
  names: {
    expected: "a list of names",
    holds: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((each) => typeof each === "string" && each !== "" && each === each.trim()),
  },
  naming: { expected: `"wire" or "camelCase"`, holds: (value) => value === "wire" || value === "camelCase" },
};

/**
 * The configuration of a file, or of the usual one in `folder` where it exists. Paths in it are relative to the file; the result's
 * are relative to `folder`. NS601 with the place for everything that is not as the schema says.
 */
export function readConfig(file: string | undefined, folder: string, diagnostics: Diagnostics): Config {
  const path = resolve(folder, file ?? configName);
  if (!existsSync(path)) {
    if (file !== undefined) diagnostics.error("NS601", `${file} does not exist`);
    return {};
  }
  const shown = relative(folder, path) || configName;
  let text: string;
  let json: unknown;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    diagnostics.error("NS601", `${shown}: ${reasonOf(error)}`);
    return {};
  }
  try {
    json = JSON.parse(text);
  } catch (error) {
    diagnostics.error("NS601", `not JSON: ${(error as Error).message}`, {
      file: shown,
      ...placeOfSyntaxError(text, error),
    });
    return {};
  }
  return check(json, text, shown, diagnostics) ? located(json as Config, dirname(path), folder) : {};
}

function check(json: unknown, text: string, file: string, diagnostics: Diagnostics): boolean {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    diagnostics.error("NS601", "expected an object", { file, line: 1, column: 1 });
    return false;
  }
  for (const [key, value] of Object.entries(json)) {
    if (key === "$schema") continue;
    const position = {
      file,
      ...placeOf(text, text.search(new RegExp(`${JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*:`))),
    };
    const kind = Object.hasOwn(keys, key) ? keys[key as keyof Config] : undefined;
    if (kind === undefined) {
      const near = nearest(key, Object.keys(keys));
      diagnostics.error(
        "NS601",
        `${JSON.stringify(key)} is no option; expected ${near === undefined ? `one of ${Object.keys(keys).join(", ")}` : JSON.stringify(near)}`,
        position,
      );
    } else if (!kinds[kind].holds(value)) {
      diagnostics.error(
        "NS601",
        `${key}: expected ${kinds[kind].expected}, got ${JSON.stringify(value)?.slice(0, 60)}`,
        position,
      );
    }
  }
  if ("from" in json && "url" in json)
    diagnostics.error("NS601", "from and url are two sources: expected one of them", { file, line: 1, column: 1 });
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

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, Math.max(0, offset));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** V8 says `position 17`, or nothing where the text ends early. */
function placeOfSyntaxError(text: string, error: unknown): { readonly line: number; readonly column: number } {
  const offset = /position (\d+)/.exec(String(error))?.[1];
  return placeOf(text, offset === undefined ? text.length : Number(offset));
}
