/** Reads reference pages (folder or zip) or the Agents Swagger (JSON or zip). */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { digestsOf, fingerprint } from "../source/digests.js";
import { isReferenceName } from "../source/file-kinds.js";
import { readFiles } from "../source/files.js";
import { decodeText } from "../source/text.js";
import type { ReadReference, Reference } from "./model.js";
import { readPage } from "./pages.js";
import { readSwagger } from "./swagger.js";

/** Returns the documentation and examples at a path; undefined, with NS401 or another diagnostic, if there are none. */
export async function readReference(path: string, diagnostics: Diagnostics): Promise<ReadReference | undefined> {
  const named = await readFiles(path, isReferenceName, diagnostics);
  if (!named) return undefined;
  const operations = new Map<string, Reference["operations"][number]>();
  const types = new Map<string, Reference["types"][number]>();
  const examples: Reference["examples"][number][] = [];
  for (const file of named.files) {
    const text = decodeText(file.bytes, file.path, diagnostics);
    if (text === undefined) return undefined;
    const found = /\.json$/i.test(file.path) ? parse(text) : pageOf(text, file.path);
    for (const each of found?.operations ?? []) operations.set(`${each.agent}.${each.operation}`, each);
    for (const each of found?.types ?? []) types.set(each.name, each);
    examples.push(...(found?.examples ?? []));
  }
  if (operations.size === 0) {
    diagnostics.error(problems.NS401.nothing({ path }));
    return undefined;
  }
  return {
    operations: [...operations.values()],
    types: [...types.values()],
    examples,
    fingerprint: fingerprint(named, await digestsOf(named.files)),
  };
}

function pageOf(text: string, path: string): Reference | undefined {
  const page = readPage(text, path);
  return page && { operations: [page.prose], types: [], examples: [page.examples] };
}

function parse(text: string): Reference | undefined {
  try {
    return readSwagger(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return undefined;
  }
}
