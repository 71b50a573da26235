/**
 * Reads `SOURCE.json` of a vendored set. It records the origin of the set, which is also the origin of a client
 * generated from it.
 */
import { existsSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { readWhole, type NamedFiles } from "./files.js";
import { jsonText, parseJson } from "./json.js";
import type { BindingDocument, Provenance, SourceDocument } from "./model.js";
import { decodeText } from "./text.js";

/** Name of the JSON binding in the folder of a vendored set. */
export const bindingName = "webapi.json";

/** A vendored set, as its `SOURCE.json` describes it. */
export interface VendoredSet {
  readonly path: string;
  /** Origin of the set; undefined if the file does not record it. */
  readonly provenance: Provenance | undefined;
  /** Files of the set, relative to `SOURCE.json`; undefined if the file does not list them. */
  readonly parts: ReadonlySet<string> | undefined;
}

/**
 * Returns the vendored sets among the files. Collects NS111 for a malformed `SOURCE.json`: an error if it is not JSON,
 * else a warning.
 */
export function vendoredSets({ files }: NamedFiles, diagnostics: Diagnostics): readonly VendoredSet[] {
  return files
    .filter(({ path }) => /(^|\/)SOURCE\.json$/.test(path))
    .map(({ path, bytes }) => {
      const json = parse(path, bytes, diagnostics);
      const { source, digests, files: parts } = json;
      const provenance =
        typeof source === "string" && isObject(digests)
          ? {
              source,
              digests: Object.fromEntries(
                Object.entries(digests).filter((each): each is [string, string] => typeof each[1] === "string"),
              ),
            }
          : undefined;
      if (!provenance && !diagnostics.hasErrors)
        diagnostics.warning(problems.NS111.noProvenance({ path }), placeIn(path));
      return { path, provenance, parts: isObject(parts) ? new Set(Object.keys(parts)) : undefined };
    });
}

/** Returns the origin of all sets; undefined if there is no set, or if the sets differ. */
export function provenanceOf(sets: readonly VendoredSet[]): Provenance | undefined {
  const [first, ...more] = sets.flatMap(({ provenance }) => provenance ?? []);
  return first && more.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}

/**
 * Returns the documents without those that are in the folder of a vendored set but not listed in it, for example
 * left-overs of a later version. Collects NS111 for these documents, and for listed documents that are missing.
 */
export function listedDocuments(
  sets: readonly VendoredSet[],
  { files }: NamedFiles,
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  const there = new Set(files.map(({ path }) => path));
  const unlisted = new Set<SourceDocument>();
  for (const { path, parts } of sets) {
    if (!parts) continue;
    const folder = path.slice(0, -"SOURCE.json".length);
    for (const part of parts)
      if ((/\.(wsdl|xsd)$/.test(part) || part === bindingName) && !there.has(folder + part))
        diagnostics.warning(problems.NS111.missing({ path: folder + part }), placeIn(path));
    for (const document of documents) {
      if (!document.path.startsWith(folder) || parts.has(document.path.slice(folder.length))) continue;
      diagnostics.warning(problems.NS111.unlisted({ path: document.path }), placeIn(path));
      unlisted.add(document);
    }
  }
  return documents.filter((each) => !unlisted.has(each));
}

/** Returns the JSON bindings that the sets list among their files. */
export function bindingsOf(
  sets: readonly VendoredSet[],
  { files }: NamedFiles,
  diagnostics: Diagnostics,
): readonly BindingDocument[] {
  return sets.flatMap(({ path: marker, parts }) => {
    const folder = marker.slice(0, -"SOURCE.json".length);
    const file = parts?.has(bindingName) ? files.find(({ path }) => path === `${folder}${bindingName}`) : undefined;
    const text = file && decodeText(file.bytes, file.path, diagnostics);
    return file && text !== undefined ? [{ path: file.path, folder: posix.basename(folder), text }] : [];
  });
}

/** Returns the JSON binding in the folder of a vendored set; undefined if there is none. Collects NS106 or NS107 if it cannot be read. */
export function bindingIn(folder: string, diagnostics: Diagnostics): BindingDocument | undefined {
  const path = join(folder, bindingName);
  if (!existsSync(path)) return undefined;
  try {
    const text = decodeText(readWhole(path), path, diagnostics);
    return text === undefined ? undefined : { path, folder: basename(folder), text };
  } catch (error) {
    diagnostics.error(problems.NS107.unreadable({ path, reason: reasonOf(error) }));
    return undefined;
  }
}

const placeIn = (file: string) => ({ file, line: 1, column: 1 });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * Parses `SOURCE.json`. Collects an error if it is not JSON, for example after a merge conflict: the files of the set
 * are then unknown.
 */
function parse(file: string, bytes: Uint8Array, diagnostics: Diagnostics): Readonly<Record<string, unknown>> {
  const decoded = jsonText(bytes);
  const parsed = "problem" in decoded ? decoded : parseJson(decoded.text);
  if ("value" in parsed) return isObject(parsed.value) ? parsed.value : {};
  const { message, ...place } = parsed.problem;
  diagnostics.error(problems.NS111.unreadable({ path: file, reason: message }), { file, ...place });
  return {};
}
