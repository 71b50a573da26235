/** Reads and writes the marker (`manifest.json`, `SOURCE.json`). It lists the files of a run with their digests. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../text/order.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { isSystemFile } from "../source/file-kinds.js";
import { jsonText, parseJson, type Json } from "../source/json.js";
import { withLineFeeds } from "../source/text.js";
import { isCode, layoutFreeDigest } from "./compare-file.js";
import type { OutputFile, OutputTarget } from "./model.js";
import { folderProblem } from "./folder.js";

const generator = "netserver-codegen";

/** The files that the last run wrote into a folder, with their digests. */
export class PreviousRun {
  readonly #digests: ReadonlyMap<string, string>;
  readonly #layouts: ReadonlyMap<string, string>;

  constructor(digests: ReadonlyMap<string, string>, layouts: ReadonlyMap<string, string>) {
    this.#digests = digests;
    this.#layouts = layouts;
  }

  get paths(): readonly string[] {
    return [...this.#digests.keys()];
  }

  has(path: string): boolean {
    return this.#digests.has(path);
  }

  /** True if the last run wrote the file, and its content has changed since, beyond line ends and layout. */
  isEdited(path: string, text: string): boolean {
    const digest = this.#digests.get(path);
    // Earlier versions stored the digest of the text with its line ends.
    if (digest === undefined || digest === digestOf(text) || digest === sha256(text)) return false;
    return this.#layouts.get(path) !== layoutFreeDigest(text);
  }
}

/** Returns the text of a marker, with the digests of all files. A code file has a second digest, without its layout. */
export function markerText({ files, marker }: OutputTarget): string {
  const code = files.filter(isCode);
  const content = {
    generator,
    ...marker.content,
    files: table(files, digestOf),
    ...(code.length > 0 && { layoutFree: table(code, layoutFreeDigest) }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const table = (files: readonly OutputFile[], digest: (text: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files.map(({ path, text }) => [path, digest(text)] as const).sort(([a], [b]) => byCodePoint(a, b)),
  );

/**
 * Returns the files of the last run. A new folder has none. Returns undefined, with NS501 or NS506, if the folder has
 * other files but no valid marker.
 */
export function previousRun(folder: string, marker: string, diagnostics: Diagnostics): PreviousRun | undefined {
  const none = new PreviousRun(new Map(), new Map());
  const problem = folderProblem(folder);
  if (problem !== undefined) {
    diagnostics.error(problem);
    return undefined;
  }
  if (!existsSync(folder)) return none;
  if (readdirSync(folder).every(isSystemFile)) return none;
  const file = join(folder, marker);
  const previous = readMarker(file);
  if (previous) return previous;
  const spoilt = existsSync(file) ? parseMarker(file) : undefined;
  if (spoilt && "problem" in spoilt) {
    const { message, ...place } = spoilt.problem;
    diagnostics.error(problems.NS506.unreadable({ reason: message }), { file, ...place });
  } else diagnostics.error(problems.NS501.notOurs({ folder, marker }));
  return undefined;
}

/** Returns the files that a marker lists; undefined if the file is not a marker of this program. */
export function readMarker(path: string): PreviousRun | undefined {
  const json = markerJson(path);
  if (json?.["generator"] !== generator || !isObject(json["files"])) return undefined;
  return new PreviousRun(digestsIn(json["files"]), digestsIn(json["layoutFree"]));
}

/** Returns the digests of the source documents that a marker records. */
export const recordedDigests = (path: string): ReadonlyMap<string, string> => digestsIn(markerJson(path)?.["digests"]);

function markerJson(path: string): Readonly<Record<string, unknown>> | undefined {
  const parsed = existsSync(path) ? parseMarker(path) : undefined;
  return parsed && "value" in parsed && isObject(parsed.value) ? parsed.value : undefined;
}

function parseMarker(path: string): Json<{ readonly value: unknown }> {
  const decoded = jsonText(readFileSync(path));
  return "problem" in decoded ? decoded : parseJson(decoded.text);
}

const digestsIn = (json: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isObject(json) ? json : {}).filter(
      (each): each is [string, string] => typeof each[1] === "string" && isSafe(each[0]),
    ),
  );

/** True if a relative path stays inside its folder on every operating system. */
export const isSafe = (path: string): boolean =>
  path !== "" &&
  !path.startsWith("/") &&
  !/^[A-Za-z]:|\\|\0/.test(path) &&
  !path.split("/").some((each) => each === "" || each === "." || each === "..");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const digestOf = (text: string): string => sha256(withLineFeeds(text));
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
