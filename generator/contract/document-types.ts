/** The named types of one document, and every QName that they use. Made once for a document that many WSDLs import. */
import type { ParsedDocument, TypeNode } from "../wsdl/model.js";
import { unsupported } from "./members.js";
import type { Position, QName, TypeDef, TypeRef } from "./model.js";
import type { Scope } from "./scope.js";
import { typeOfNode } from "./types.js";

export interface DocumentTypes {
  readonly types: readonly TypeDef[];
  /** Where each named type is used first. */
  readonly uses: ReadonlyMap<QName, Position>;
}

export type DocumentTypesCache = WeakMap<ParsedDocument, DocumentTypes>;

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
  // What was looked up may be another thing for the next WSDL that imports this document.
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
