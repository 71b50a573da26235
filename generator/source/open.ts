/**
 * Opens a source of WSDL: a folder, zip or file, the URL of a NetServer, a vendored set, or a folder in a git revision.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { problems, type Problem } from "../diagnostics/codes.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { digestsOf, fingerprint, matchesEarlierDigest } from "./digests.js";
import { isContractName } from "./file-kinds.js";
import { readFiles, readWhole, type NamedFiles } from "./files.js";
import type { OpenOptions, Source, SourceDocument } from "./model.js";
import { decodeText, isUtf16, isWsdlOrSchema, roughText, wsdlInPage } from "./text.js";
import { bindingsOf, listedDocuments, provenanceOf, vendoredSets } from "./vendored.js";

/** A source as the user names it. */
export type SourceSpec =
  | { readonly kind: "path"; readonly path: string }
  /** `path` is `git:REVISION` or `git:REVISION:FOLDER`. */
  | { readonly kind: "revision"; readonly path: string }
  | { readonly kind: "url"; readonly url: string; readonly agents?: readonly string[] };

/** Reads the documents of a source. Returns undefined, with diagnostics, if there are none. */
export async function openSource(
  spec: SourceSpec,
  diagnostics: Diagnostics,
  options: OpenOptions = {},
): Promise<Source | undefined> {
  if (spec.kind === "url") return (await import("./url.js")).openUrl(spec.url, spec.agents, diagnostics, options);
  options.onProgress?.(`reading ${spec.path}`);
  const read = spec.kind === "revision" ? (await import("./git.js")).readRevision : readFiles;
  const named = await read(spec.path, isContractName, diagnostics);
  if (!named) return undefined;
  const hashing = digestsOf(named.files);
  const sets = vendoredSets(named, diagnostics);
  const documents = listedDocuments(sets, named, documentsOf(named, diagnostics), diagnostics);
  for (const { path, text, linesBefore } of documents) diagnostics.texts.add(path, text, linesBefore);
  const hashes = await hashing;
  if (diagnostics.hasErrors) return undefined;
  if (documents.length === 0) {
    diagnostics.error(archivesIn(spec.path, named) ?? (await otherUse(spec.path)) ?? problems.NS102.none(spec));
    return undefined;
  }
  const digests = Object.fromEntries([...hashes].filter(([path]) => documents.some((each) => each.path === path)));
  let isComplete = spec.kind === "path";
  return {
    label: named.label,
    documents,
    fingerprint: () => (isComplete ? fingerprint(named, hashes) : undefined),
    bindings: bindingsOf(sets, named, diagnostics),
    provenance: provenanceOf(sets) ?? {
      source: named.label,
      digests,
      isEarlierDigest: matchesEarlierDigest(named.files),
    },
    resolve: async (from, location) => {
      if (named.kind === "zip") return undefined;
      isComplete = false;
      return fromDisk(spec.path, named, from, location, diagnostics);
    },
  };
}

/** Returns a problem if a folder or archive contains archives. */
function archivesIn(path: string, { kind, archives: [first, ...more] }: NamedFiles): Problem | undefined {
  if (first === undefined) return undefined;
  const archives = more.length === 0 ? first : `${first} and ${more.length} more`;
  return kind === "folder"
    ? problems.NS102.archives({ path, archives, from: join(path, first) })
    : problems.NS102.archivesInside({ path, archives });
}

/** Returns a problem if the path belongs to another option, such as a Swagger file; otherwise undefined. */
async function otherUse(path: string): Promise<Problem | undefined> {
  const named = await readFiles(path, (each) => /\.(json|md)$/i.test(each), new Diagnostics());
  const beginnings = (named?.files ?? []).map(({ bytes }) => Buffer.from(bytes.subarray(0, 4096)).toString("utf8"));
  if (beginnings.some((text) => /^\uFEFF?\s*\{[^]*?"(?:swagger|openapi)"\s*:/.test(text)))
    return problems.NS102.swagger({ path });
  return beginnings.some((text) => /^# /m.test(text)) ? problems.NS102.pages({ path }) : undefined;
}

/**
 * Returns the documents among the files. A single file is always a document, so that the parser can report its
 * mistakes.
 */
function documentsOf({ kind, files }: NamedFiles, diagnostics: Diagnostics): SourceDocument[] {
  return files.flatMap(({ path, bytes }) => {
    if (kind !== "file" && /\.json$/i.test(path)) return [];
    const isWsdl = kind === "file" || /\.wsdl$/i.test(path);
    // Skips the XML of other programs before decoding it, because it may have any encoding.
    if (!isWsdl && !mentionsWsdl(bytes)) return [];
    const isPage = /\.md$/i.test(path);
    const roughly = roughText(bytes);
    if (isPage ? !wsdlInPage(roughly) : !isWsdl && !isWsdlOrSchema(roughly)) return [];
    const text = decodeText(bytes, path, diagnostics);
    if (text === undefined) return [];
    const found = isPage ? wsdlInPage(text) : { text, linesBefore: 0 };
    return found ? [{ path, ...found }] : [];
  });
}

const mentionsWsdl = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf16(bytes) || buffer.includes("definitions") || buffer.includes("schema");
};

/**
 * Returns an imported document that is not in `named`, from the disk; undefined if it does not exist. Nothing is
 * requested by URL.
 */
function fromDisk(
  path: string,
  named: NamedFiles,
  from: SourceDocument,
  location: string,
  diagnostics: Diagnostics,
): SourceDocument | undefined {
  if (/^[a-z][a-z\d+.-]+:/i.test(location)) return undefined;
  const folder = named.kind === "folder" ? resolve(path) : dirname(resolve(path));
  const relative = posix.normalize(posix.join(posix.dirname(from.path), location.replaceAll("\\", "/")));
  // The files around a single file may be imported. Files outside a given folder may not.
  if (named.kind === "folder" && relative.startsWith("../")) return undefined;
  const file = join(folder, relative);
  try {
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const text = decodeText(readWhole(file), relative, diagnostics);
    if (text === undefined) return undefined;
    diagnostics.texts.add(relative, text);
    return { path: relative, text, linesBefore: 0 };
  } catch (error) {
    diagnostics.error(problems.NS107.unreadable({ path: relative, reason: reasonOf(error) }));
    return undefined;
  }
}
