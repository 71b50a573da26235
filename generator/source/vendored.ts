/** A vendored set says in its `SOURCE.json` what it was made from: that, and not the set, is the source of what is generated from it. */
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { NamedFiles } from "./files.js";
import type { Provenance, SourceDocument } from "./model.js";

/** Of the one `SOURCE.json` among the files; undefined where there is none, or several that differ. NS111 where it is malformed. */
export function vendoredProvenance({ files }: NamedFiles, diagnostics: Diagnostics): Provenance | undefined {
  const found = files.filter(({ path }) => /(^|\/)SOURCE\.json$/.test(path)).flatMap(({ path, bytes }) => {
    const provenance = parse(Buffer.from(bytes).toString("utf8"));
    if (!provenance) diagnostics.warning("NS111", `${path} does not say what the set was made from`, { file: path, line: 1, column: 1 });
    return provenance ? [provenance] : [];
  });
  const [first, ...more] = found;
  return first && more.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}

/** The documents without those that stand in a vendored set's folder and are no part of it, as what a later version left there. NS111 for these, and for parts that are missing. */
export function partsOfSets({ files }: NamedFiles, documents: readonly SourceDocument[], diagnostics: Diagnostics): readonly SourceDocument[] {
  const sets = files.flatMap(({ path, bytes }) => {
    const parts = /(^|\/)SOURCE\.json$/.test(path) ? partsIn(Buffer.from(bytes).toString("utf8")) : undefined;
    return parts ? [{ path, folder: path.slice(0, -"SOURCE.json".length), parts }] : [];
  });
  const strangers = new Set<SourceDocument>();
  for (const { path, folder, parts } of sets) {
    const at = { file: path, line: 1, column: 1 };
    const there = new Set(files.map((each) => each.path));
    for (const part of parts) if (/\.(wsdl|xsd)$/.test(part) && !there.has(folder + part)) diagnostics.warning("NS111", `${folder}${part} is missing`, at);
    for (const document of documents) {
      if (!document.path.startsWith(folder) || parts.has(document.path.slice(folder.length))) continue;
      diagnostics.warning("NS111", `${document.path} is no part of it, and is not read`, at);
      strangers.add(document);
    }
  }
  return documents.filter((each) => !strangers.has(each));
}

function partsIn(text: string): ReadonlySet<string> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && "files" in json && typeof json.files === "object" && json.files !== null ? new Set(Object.keys(json.files)) : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): Provenance | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null || !("source" in json) || !("digests" in json)) return undefined;
    const { source, digests } = json;
    if (typeof source !== "string" || typeof digests !== "object" || digests === null) return undefined;
    const entries = Object.entries(digests).filter((each): each is [string, string] => typeof each[1] === "string");
    return { source, digests: Object.fromEntries(entries) };
  } catch {
    return undefined;
  }
}
