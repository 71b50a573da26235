/** Reads named types of a schema, with WCF's conventions for arrays, dictionaries and value types. */
import { localOf, qname, xsdNamespace, type Position, type QName, type TypeDef } from "./model.js";
import type { ComplexTypeNode, ElementNode, TypeNode } from "../wsdl/model.js";
import { elementsOf, memberOf, unsupported } from "./members.js";
import type { Scope } from "./scope.js";
import { simpleTypeOf } from "./simple-types.js";
import { docOf, isDictionary, isValueType } from "./wcf.js";

/** Returns the definition of a type; undefined, with a diagnostic, if the type is not supported. */
export function typeOfNode(node: TypeNode & { readonly name: QName }, scope: Scope): TypeDef | undefined {
  return node.kind === "simpleType" ? simpleTypeOf(node, scope) : complexTypeOf(node, node.name, scope);
}

function complexTypeOf(type: ComplexTypeNode, name: QName, scope: Scope): TypeDef | undefined {
  if (type.derivation?.content === "simpleContent")
    return unsupported(scope, "simpleContent", type.derivation.position);
  const base = baseOf(type, scope);
  if (base === "unsupported") return undefined;
  const elements = elementsOf(type, scope);
  if (!elements) return undefined;
  const doc = docOf(type.annotation?.documentation);
  const named = { name, ...(doc && { doc }), position: type.position };
  if (isDictionary(type.annotation)) return dictionaryOf(named, type, elements, scope);
  const members = elements.map((element) => memberOf(element, scope));
  if (!members.every((member) => member !== undefined)) return undefined;
  const only = members.length === 1 ? members[0] : undefined;
  if (only?.repeated && base === undefined && !type.abstract) return { kind: "array", ...named, item: only };
  return {
    kind: "carrier",
    ...named,
    members,
    ...(base !== undefined && { base }),
    abstract: type.abstract,
    valueType: isValueType(type.annotation),
  };
}

/** Returns the base of an extension. `xs:anyType` counts as no base (XML Schema part 1 §3.4.2). */
function baseOf(type: ComplexTypeNode, scope: Scope): QName | undefined | "unsupported" {
  const { derivation } = type;
  if (!derivation || derivation.base === qname(xsdNamespace, "anyType")) return undefined;
  if (derivation.method === "extension") return derivation.base;
  unsupported(scope, "complexContent restriction", derivation.position);
  return "unsupported";
}

interface Named {
  readonly name: QName;
  readonly position: Position;
}

/** Reads a dictionary: a repeated element with an anonymous type of one Key and one Value. */
function dictionaryOf(
  named: Named,
  type: ComplexTypeNode,
  elements: readonly ElementNode[],
  scope: Scope,
): TypeDef | undefined {
  const pair = elements.length === 1 ? elements[0] : undefined;
  const inline = pair?.inlineType;
  if (!pair || pair.occurs.max <= 1 || inline?.kind !== "complexType" || type.derivation || inline.derivation) {
    return unsupported(
      scope,
      `${localOf(named.name)}, an IsDictionary type that is not a list of anonymous pairs,`,
      named.position,
    );
  }
  const members = elementsOf(inline, scope)?.map((element) => memberOf(element, scope));
  const [key, value] = members ?? [];
  if (!key || !value) {
    return members?.includes(undefined) || !members
      ? undefined
      : unsupported(scope, "a dictionary's pair without Key and Value", inline.position);
  }
  if (
    members?.length !== 2 ||
    localOf(key.name) !== "Key" ||
    localOf(value.name) !== "Value" ||
    key.repeated ||
    value.repeated
  ) {
    return unsupported(scope, "a dictionary's pair that is not one Key and one Value", inline.position);
  }
  return { kind: "dictionary", ...named, pair: pair.name, key, value };
}
