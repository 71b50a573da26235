/** A vendored set says in its `SOURCE.json` what it was made from: that, and not the set, is the source of what is generated from it. */
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { NamedFiles } from "./files.js";
import type { Provenance } from "./model.js";

/** Of the one `SOURCE.json` among the files; undefined where there is none, or several that differ. NS101 where it is malformed. */
export function vendoredProvenance({ files }: NamedFiles, diagnostics: Diagnostics): Provenance | undefined {
  const found = files.filter(({ path }) => /(^|\/)SOURCE\.json$/.test(path)).flatMap(({ path, bytes }) => {
    const provenance = parse(Buffer.from(bytes).toString("utf8"));
    if (!provenance) diagnostics.warning("NS101", `${path} does not say what the set was made from`, { file: path, line: 1, column: 1 });
    return provenance ? [provenance] : [];
  });
  const [first, ...more] = found;
  return first && more.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
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
