/** Reads the types of one document. The result is cached for documents that many WSDLs import. */
import type { ParsedDocument, TypeNode } from "../wsdl/model.js";
import { unsupported } from "./members.js";
import type { Position, QName, TypeDef, TypeRef } from "./model.js";
import type { Scope } from "./scope.js";
import { typeOfNode } from "./types.js";

/** The named types of a document, and the QNames that they use. */
export interface DocumentTypes {
  readonly types: readonly TypeDef[];
  /** Position of the first use of each named type. */
  readonly uses: ReadonlyMap<QName, Position>;
}

/** Cache by document. */
export type DocumentTypesCache = WeakMap<ParsedDocument, DocumentTypes>;

/** Returns the types of a document. Constructs that are not supported get a diagnostic. */
export function documentTypes(document: ParsedDocument, scope: Scope, cache: DocumentTypesCache): DocumentTypes {
  const known = cache.get(document);
  if (known) return known;
  const before = scope.lookups;
  const types: TypeDef[] = [];
  const uses = new Map<QName, Position>();
  for (const schema of document.schemas) {
    const redefine = schema.references.find(({ kind }) => kind === "redefine");
    if (redefine) unsupported(scope, "xs:redefine", redefine.position);
    for (const node of schema.types) {
      if (!isNamed(node)) continue;
      const type = typeOfNode(node, scope);
      if (!type) continue;
      types.push(type);
      noteUses(type, node, uses);
    }
  }
  const result = { types, uses };
  // Another WSDL that imports the document may resolve a name differently, so a result with look-ups is not cached.
  if (scope.lookups === before) cache.set(document, result);
  return result;
}

const isNamed = (node: TypeNode): node is TypeNode & { readonly name: QName } => node.name !== undefined;

function noteUses(type: TypeDef, node: TypeNode, uses: Map<QName, Position>): void {
  const note = (ref: TypeRef, position: Position): void => {
    if (ref.kind === "named" && !uses.has(ref.name)) uses.set(ref.name, position);
  };
  switch (type.kind) {
    case "carrier":
      if (type.base && node.kind === "complexType")
        note({ kind: "named", name: type.base }, node.derivation?.position ?? node.position);
      for (const member of type.members) note(member.type, member.position);
      break;
    case "array":
      note(type.item.type, type.item.position);
      break;
    case "dictionary":
      for (const member of [type.key, type.value]) note(member.type, member.position);
      break;
    case "enumeration":
    case "flags":
    case "restricted":
      break;
  }
}
