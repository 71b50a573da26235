/** What writing would change, found without changing anything; and every reason not to. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../contract/order.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "./model.js";
import type { OutputTarget } from "./write.js";

export interface Plan {
  readonly folder: string;
  readonly written: readonly OutputFile[];
  readonly unchanged: number;
  /** Ours by the last run's marker, and not written any more. */
  readonly removed: readonly string[];
}

const generator = "netserver-codegen";

/** NS501 where the folder is not ours, NS503 where something stands in the way, NS504 (a warning) where a file of ours was edited. */
export function planOutput(target: OutputTarget, diagnostics: Diagnostics): Plan | undefined {
  const { folder, files, marker } = target;
  const all = [...files, { path: marker.path, text: markerText(target) }];
  for (const { path } of all) if (!isSafe(path)) throw new Error(`the output path ${path} leads outside of the folder`);

  const before = previousRun(folder, marker.path, diagnostics);
  if (!before) return undefined;
  const written: OutputFile[] = [];
  for (const file of all) {
    const state = look(folder, file.path);
    if (
      state === "blocked" ||
      (typeof state === "object" && file.path !== marker.path && !before.has(file.path) && state.text !== file.text)
    ) {
      diagnostics.error("NS503", `${join(folder, file.path)} is in the way: it was not written by ${generator}`);
    } else if (state === "absent") written.push(file);
    else if (state.text !== file.text) {
      written.push(file);
      if (isEdited(before, file.path, state.text))
        diagnostics.warning("NS504", `${join(folder, file.path)} was edited; it is replaced`);
    }
  }
  const kept = new Set(all.map((each) => each.path));
  const removed = [...before.keys()]
    .filter((path) => !kept.has(path) && isOurs(folder, path, before, diagnostics))
    .sort(byCodePoint);
  return { folder, written, removed, unchanged: all.length - written.length };
}

/** The marker with the digests of all files. */
export function markerText({ files, marker }: OutputTarget): string {
  const digests = Object.fromEntries(
    files.map(({ path, text }) => [path, sha256(text)]).sort(([a = ""], [b = ""]) => byCodePoint(a, b)),
  );
  return `${JSON.stringify({ generator, ...marker.content, files: digests }, null, 2)}\n`;
}

/** The files of the last run and their digests, none for a new folder; undefined, with NS501, for a folder that is not ours. */
export function previousRun(
  folder: string,
  marker: string,
  diagnostics: Diagnostics,
): ReadonlyMap<string, string> | undefined {
  if (!existsSync(folder)) return new Map();
  if (!lstatSync(folder).isDirectory()) {
    diagnostics.error("NS501", `${folder} is not a folder`);
    return undefined;
  }
  if (readdirSync(folder).length === 0) return new Map();
  const files = readMarker(join(folder, marker));
  if (!files)
    diagnostics.error("NS501", `${folder} is not empty and holds no ${marker} of ${generator} that can be read`);
  return files;
}

/** Undefined for what is no marker of ours. */
export function readMarker(path: string): ReadonlyMap<string, string> | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (
      typeof json !== "object" ||
      json === null ||
      !("generator" in json) ||
      json.generator !== generator ||
      !("files" in json)
    )
      return undefined;
    const entries = Object.entries(json.files as Record<string, unknown>);
    return new Map(
      entries.flatMap(([file, digest]) =>
        typeof digest === "string" && isSafe(file) ? [[file, digest] as const] : [],
      ),
    );
  } catch {
    return undefined;
  }
}

/** What is at a path, without following links: they may lead out of the folder. */
export function look(folder: string, path: string): "absent" | "blocked" | { readonly text: string } {
  if (!existsSync(folder)) return "absent";
  const segments = path.split("/");
  for (let count = 1; count <= segments.length; count++) {
    const found = lstatSync(join(folder, ...segments.slice(0, count)), { throwIfNoEntry: false });
    if (!found) return "absent";
    if (count < segments.length ? !found.isDirectory() : !found.isFile()) return "blocked";
  }
  return { text: readFileSync(join(folder, path), "utf8") };
}

/** A stale file goes unless somebody changed it: then it is left, and said so. */
function isOurs(folder: string, path: string, before: ReadonlyMap<string, string>, diagnostics: Diagnostics): boolean {
  const state = look(folder, path);
  if (typeof state !== "object") return false;
  if (!isEdited(before, path, state.text)) return true;
  diagnostics.warning(
    "NS504",
    `${join(folder, path)} is no longer generated, but it was edited; it is left where it is`,
  );
  return false;
}

export const isEdited = (before: ReadonlyMap<string, string>, path: string, text: string): boolean =>
  before.has(path) && before.get(path) !== sha256(text);

const isSafe = (path: string): boolean =>
  path !== "" &&
  !path.startsWith("/") &&
  !/^[A-Za-z]:|\\|\0/.test(path) &&
  !path.split("/").some((each) => each === "" || each === "." || each === "..");

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
