/**
 * Resolves the names in one WSDL: in its own document and in everything that it imports. Each WSDL has its own scope,
 * because wrapper elements of the same name may differ between agents.
 */
import type { Header, Position, QName } from "./model.js";
import { namespaceOf } from "./model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import {
  referencesOf,
  type DocumentSet,
  type ElementNode,
  type ParsedDocument,
  type TypeNode,
  type WsdlDocument,
  type WsdlMessage,
} from "../wsdl/model.js";
import { difference } from "./difference.js";

/** The components of one document by QName. A name may be defined more than once. */
interface Index {
  readonly types: ReadonlyMap<QName, readonly TypeNode[]>;
  readonly elements: ReadonlyMap<QName, readonly ElementNode[]>;
  readonly messages: ReadonlyMap<QName, WsdlMessage>;
  readonly substitutionHeads: ReadonlySet<QName>;
  readonly namespaces: ReadonlySet<string>;
}

/** Cache of the name index of each document. A schema that sixty WSDLs import is indexed once. */
export type IndexCache = WeakMap<ParsedDocument, Index>;

/** The documents of one WSDL and its imports. */
export class Scope {
  readonly documents: readonly ParsedDocument[];
  readonly diagnostics: Diagnostics;
  /** Number of look-ups whose result may differ in another scope. */
  lookups = 0;
  /** Header blocks by their declarations. The operations of an agent usually share them. */
  readonly headers = new Map<ElementNode, Header>();
  readonly #indexes: readonly Index[];

  constructor(documents: readonly ParsedDocument[], diagnostics: Diagnostics, cache: IndexCache) {
    this.documents = documents;
    this.diagnostics = diagnostics;
    this.#indexes = documents.map((document) => indexed(document, cache));
  }

  get wsdls(): readonly WsdlDocument[] {
    return this.documents.filter((document) => document.kind === "wsdl");
  }

  /** True if a type of this name is defined. */
  definesType(name: QName): boolean {
    return this.#indexes.some(({ types }) => types.has(name));
  }

  /** Returns a type by name. */
  type(name: QName): TypeNode | undefined {
    this.lookups++;
    for (const { types } of this.#indexes) {
      const found = types.get(name)?.[0];
      if (found) return found;
    }
    return undefined;
  }

  /** Returns a global element. Collects NS301 if two documents define it differently. */
  element(name: QName): ElementNode | undefined {
    this.lookups++;
    let found: ElementNode | undefined;
    for (const { elements } of this.#indexes) {
      for (const other of elements.get(name) ?? []) {
        const how = found && difference(found, other);
        if (found && how) {
          this.diagnostics.error(problems.NS301.elements({ name, how }), other.position, [
            { message: "the other definition", position: found.position },
          ]);
        }
        found ??= other;
      }
    }
    return found;
  }

  /** Returns a message by name. */
  message(name: QName): WsdlMessage | undefined {
    for (const { messages } of this.#indexes) {
      const found = messages.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** True if other elements may substitute the element. */
  isSubstitutionHead(name: QName): boolean {
    this.lookups++;
    return this.#indexes.some(({ substitutionHeads }) => substitutionHeads.has(name));
  }

  /** Collects NS205 for an undefined name. If its whole namespace is missing, collects NS204 at the import instead. */
  reportUnknown(kind: string, name: QName, position: Position): void {
    const namespace = namespaceOf(name);
    const unresolved = this.#indexes.some(({ namespaces }) => namespaces.has(namespace))
      ? undefined
      : this.documents.flatMap(referencesOf).find((reference) => reference.namespace === namespace);
    if (unresolved?.location !== undefined && this.diagnostics.hasErrors) return; // The missing document was reported.
    if (unresolved && unresolved.location === undefined) {
      this.diagnostics.error(problems.NS204.noSchema({ namespace }), unresolved.position, [
        { message: `${name} is used here`, position },
      ]);
    } else {
      this.diagnostics.error(problems.NS205.undefined({ kind, name }), position);
    }
  }
}

function indexed(document: ParsedDocument, cache: IndexCache): Index {
  const known = cache.get(document);
  if (known) return known;
  const types = new Map<QName, TypeNode[]>();
  const elements = new Map<QName, ElementNode[]>();
  const substitutionHeads = new Set<QName>();
  const namespaces = new Set<string>();
  for (const schema of document.schemas) {
    if (schema.types.length + schema.elements.length > 0) namespaces.add(schema.targetNamespace);
    for (const type of schema.types) if (type.name) append(types, type.name, type);
    for (const element of schema.elements) {
      append(elements, element.name, element);
      if (element.substitutionGroup) substitutionHeads.add(element.substitutionGroup);
    }
  }
  const messages = new Map(
    (document.kind === "wsdl" ? document.messages : []).map((message) => [message.name, message]),
  );
  if (document.kind === "wsdl") namespaces.add(document.targetNamespace);
  const index: Index = { types, elements, messages, substitutionHeads, namespaces };
  cache.set(document, index);
  return index;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Returns a document and everything that it imports, directly or indirectly, the document itself first. */
export function closureOf(root: ParsedDocument, set: DocumentSet): readonly ParsedDocument[] {
  const closure = new Set<ParsedDocument>();
  const visit = (first: ParsedDocument): void => {
    const waiting = [first];
    for (let document = waiting.pop(); document; document = waiting.pop()) {
      if (closure.has(document)) continue;
      closure.add(document);
      const targets = referencesOf(document).map((reference) => set.targets.get(reference));
      waiting.push(...targets.filter((target) => target !== undefined).reverse());
    }
  };
  visit(root);
  // An import without a location may mean the namespace of a document that nobody imports by location.
  for (const document of closure) {
    for (const reference of referencesOf(document)) {
      if (reference.location !== undefined || definesNamespace(closure, reference.namespace)) continue;
      for (const other of set.documents) {
        if (other.kind === "schema" && definesNamespace([other], reference.namespace)) visit(other);
      }
    }
  }
  return [...closure];
}

function definesNamespace(documents: Iterable<ParsedDocument>, namespace: string): boolean {
  for (const { schemas } of documents) {
    if (
      schemas.some((schema) => schema.targetNamespace === namespace && schema.types.length + schema.elements.length > 0)
    )
      return true;
  }
  return false;
}
