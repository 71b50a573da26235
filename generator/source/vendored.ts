/** A vendored set says in its `SOURCE.json` what it was made from: that, and not the set, is the source of what is generated from it. */
import { posix } from "node:path";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { NamedFiles } from "./files.js";
import { jsonText, parseJson } from "./json.js";
import type { BindingDocument, Provenance, SourceDocument } from "./model.js";
import { decodeText } from "./text.js";

/** What a `SOURCE.json` says, by its path. */
export interface VendoredSet {
  readonly path: string;
  /** Undefined where it does not say what the set was made from. */
  readonly provenance: Provenance | undefined;
  /** Its files, by their paths beside it; undefined where it does not list them. */
  readonly parts: ReadonlySet<string> | undefined;
}

/** Returns the sets among the files. Collects NS111 where a `SOURCE.json` is malformed: an error if it is no JSON at all. */
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

/** Of the one set that there is; undefined where there is none, or several that differ. */
export function provenanceOf(sets: readonly VendoredSet[]): Provenance | undefined {
  const [first, ...more] = sets.flatMap(({ provenance }) => provenance ?? []);
  return first && more.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}

/** The documents without those that stand in a set's folder and are no part of it, as what a later version left there. NS111 for these, and for parts that are missing. */
export function partsOf(
  sets: readonly VendoredSet[],
  { files }: NamedFiles,
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  const there = new Set(files.map(({ path }) => path));
  const strangers = new Set<SourceDocument>();
  for (const { path, parts } of sets) {
    if (!parts) continue;
    const folder = path.slice(0, -"SOURCE.json".length);
    for (const part of parts)
      if (/\.(wsdl|xsd)$|^webapi\.json$/.test(part) && !there.has(folder + part))
        diagnostics.warning(problems.NS111.missing({ path: folder + part }), placeIn(path));
    for (const document of documents) {
      if (!document.path.startsWith(folder) || parts.has(document.path.slice(folder.length))) continue;
      diagnostics.warning(problems.NS111.stranger({ path: document.path }), placeIn(path));
      strangers.add(document);
    }
  }
  return documents.filter((each) => !strangers.has(each));
}

/** Returns the JSON bindings that the sets list among their files. */
export function bindingsOf(
  sets: readonly VendoredSet[],
  { files }: NamedFiles,
  diagnostics: Diagnostics,
): readonly BindingDocument[] {
  return sets.flatMap(({ path: marker, parts }) => {
    const folder = marker.slice(0, -"SOURCE.json".length);
    const file = parts?.has("webapi.json") ? files.find(({ path }) => path === `${folder}webapi.json`) : undefined;
    const text = file && decodeText(file.bytes, file.path, diagnostics);
    return file && text !== undefined ? [{ path: file.path, folder: posix.basename(folder), text }] : [];
  });
}

const placeIn = (file: string) => ({ file, line: 1, column: 1 });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Nobody can say which of the files beside a spoilt `SOURCE.json` belong together, as after a merge with conflicts. */
function parse(file: string, bytes: Uint8Array, diagnostics: Diagnostics): Readonly<Record<string, unknown>> {
  const decoded = jsonText(bytes);
  const parsed = "problem" in decoded ? decoded : parseJson(decoded.text);
  if ("value" in parsed) return isObject(parsed.value) ? parsed.value : {};
  const { message, ...place } = parsed.problem;
  diagnostics.error(problems.NS111.unreadable({ path: file, reason: message }), { file, ...place });
  return {};
}
