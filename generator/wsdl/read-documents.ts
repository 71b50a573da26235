/**
 * Parses all documents of a source and their imports. Imports with a location are followed here, so that later stages
 * need no source. Imports without a location are resolved later, by namespace.
 */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Source, SourceDocument } from "../source/model.js";
import { isWsdl, isXsd, type ReadContext } from "./attributes.js";
import { readDefinitions } from "./definitions.js";
import { locate } from "./locations.js";
import { referencesOf, type DocumentSet, type ParsedDocument, type Reference } from "./model.js";
import type { QName } from "./qname.js";
import { readSchema } from "./schema.js";
import { readXml } from "./xml.js";

/** Namespaces that need no schema. Imports of them may have a location without a document. */
const knownNamespaces = new Set(["http://www.w3.org/2001/XMLSchema", "http://www.w3.org/XML/1998/namespace"]);

/**
 * Reads the documents of a source and everything that they import by location. Collects NS204 for an import without a
 * document.
 */
export async function readDocuments(source: Source, diagnostics: Diagnostics): Promise<DocumentSet> {
  const texts = new Map(source.documents.map((document) => [document.path, document]));
  const parsed = new Map<string, ParsedDocument | undefined>();
  const targets = new Map<Reference, ParsedDocument>();
  const names = new Map<string, Map<string, QName>>();
  const waiting: { readonly from: SourceDocument; readonly reference: Reference }[] = [];

  const parse = (document: SourceDocument, adoptedNamespace?: string): ParsedDocument | undefined => {
    const key = adoptedNamespace === undefined ? document.path : `${document.path}\n${adoptedNamespace}`;
    if (parsed.has(key)) return parsed.get(key);
    const result = parseDocument(document, {
      diagnostics,
      names,
      ...(adoptedNamespace !== undefined && { adoptedNamespace }),
    });
    parsed.set(key, result);
    for (const reference of result ? referencesOf(result) : []) {
      if (reference.location !== undefined) waiting.push({ from: document, reference });
    }
    return result;
  };

  for (const document of source.documents) parse(document);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { from, reference } = next;
    const found = await follow(source, texts, from, reference.location ?? "");
    if (!found) {
      if (knownNamespaces.has(reference.namespace)) continue;
      diagnostics.error(problems.NS204.noDocument(reference), reference.position);
      continue;
    }
    const target = parse(found);
    const adopts =
      reference.kind !== "import" && target?.kind === "schema" && target.schemas[0]?.targetNamespace === "";
    const imported = adopts && reference.namespace !== "" ? parse(found, reference.namespace) : target;
    if (imported && hasExpectedNamespace(reference, imported, diagnostics)) targets.set(reference, imported);
  }
  return { documents: [...parsed.values()].filter((document) => document !== undefined), targets };
}

function parseDocument(document: SourceDocument, context: ReadContext): ParsedDocument | undefined {
  const root = readXml(document, context.diagnostics);
  if (!root) return undefined;
  const { path } = document;
  const { position } = root;
  if (isWsdl(root, "definitions")) return readDefinitions(context, path, root);
  if (isXsd(root, "schema"))
    return { kind: "schema", path, schemas: [readSchema(context, root)], references: [], position };
  context.diagnostics.error(problems.NS203.root({ element: root.local, namespace: root.namespace }), position);
  return undefined;
}

async function follow(
  source: Source,
  texts: Map<string, SourceDocument>,
  from: SourceDocument,
  location: string,
): Promise<SourceDocument | undefined> {
  for (const path of locate(from.path, location)) {
    const known = texts.get(path);
    if (known) return known;
  }
  const found = await source.resolve(from, location);
  if (!found) return undefined;
  const known = texts.get(found.path);
  if (!known) texts.set(found.path, found);
  return known ?? found;
}

/** True if the document has the namespace that the reference expects. Otherwise collects NS204. */
function hasExpectedNamespace(reference: Reference, target: ParsedDocument, diagnostics: Diagnostics): boolean {
  if (reference.kind === "wsdl:import") return true;
  const found = target.kind === "schema" ? (target.schemas[0]?.targetNamespace ?? "") : undefined;
  if (found === reference.namespace) return true;
  diagnostics.error(problems.NS204.otherNamespace({ ...reference, found }), reference.position);
  return false;
}
