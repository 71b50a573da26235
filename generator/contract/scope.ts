/**
 * What one WSDL can refer to: the components of its own document and of all that it imports. A QName is looked up here, because
 * wrapper elements of the same name mean different things in different agents.
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

/** Components of one document by QName; a list where a name is defined more than once. */
interface Index {
  readonly types: ReadonlyMap<QName, readonly TypeNode[]>;
  readonly elements: ReadonlyMap<QName, readonly ElementNode[]>;
  readonly messages: ReadonlyMap<QName, WsdlMessage>;
  readonly substitutionHeads: ReadonlySet<QName>;
  readonly namespaces: ReadonlySet<string>;
}

/** Indexes outlive a scope: a schema that sixty WSDLs import is indexed once. */
export type IndexCache = WeakMap<ParsedDocument, Index>;

export class Scope {
  readonly documents: readonly ParsedDocument[];
  readonly diagnostics: Diagnostics;
  /** How often something was looked up that another scope may define differently. */
  lookups = 0;
  /** Header blocks by what declares them: the operations of an agent mostly share theirs. */
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

  definesType(name: QName): boolean {
    return this.#indexes.some(({ types }) => types.has(name));
  }

  type(name: QName): TypeNode | undefined {
    this.lookups++;
    for (const { types } of this.#indexes) {
      const found = types.get(name)?.[0];
      if (found) return found;
    }
    return undefined;
  }

  /** The global element; a diagnostic where two documents mean different things by the name. */
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

  message(name: QName): WsdlMessage | undefined {
    for (const { messages } of this.#indexes) {
      const found = messages.get(name);
      if (found) return found;
    }
    return undefined;
  }

  isSubstitutionHead(name: QName): boolean {
    this.lookups++;
    return this.#indexes.some(({ substitutionHeads }) => substitutionHeads.has(name));
  }

  /** Says that nothing of this name is defined; or, where the whole namespace is missing, which import should have brought it. */
  reportUnknown(kind: string, name: QName, position: Position): void {
    const namespace = namespaceOf(name);
    const wanting = this.#indexes.some(({ namespaces }) => namespaces.has(namespace))
      ? undefined
      : this.documents.flatMap(referencesOf).find((reference) => reference.namespace === namespace);
    if (wanting?.location !== undefined && this.diagnostics.hasErrors) return; // What was not found there has been reported.
    if (wanting && wanting.location === undefined) {
      this.diagnostics.error(problems.NS204.noSchema({ namespace }), wanting.position, [
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

/** A document and all that it imports, directly or not, itself first. */
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
  // Imports without a location: the namespace may be that of a document which nobody imports by its location.
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
