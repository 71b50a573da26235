/** Reads named simple types: enumerations, flags and restricted scalars. */
import type { FacetNode, List, Restriction, SimpleTypeNode } from "../wsdl/model.js";
import { problems } from "../diagnostics/codes.js";
import {
  localOf,
  namespaceOf,
  xsdNamespace,
  type EnumerationValue,
  type Facet,
  type Position,
  type QName,
  type ScalarName,
  type TypeDef,
} from "./model.js";
import { typeRef, unsupported } from "./members.js";
import type { Scope } from "./scope.js";
import { docOf, enumerationValue, meaningOf } from "./wcf.js";

interface Named {
  readonly name: QName;
  readonly position: Position;
}

/** Reads a named simple type. Returns undefined, with a diagnostic, if it is not supported. */
export function simpleTypeOf(node: SimpleTypeNode & { readonly name: QName }, scope: Scope): TypeDef | undefined {
  const { name, variety, position } = node;
  const doc = docOf(node.annotation?.documentation);
  const named: Named = { name, ...(doc && { doc }), position };
  switch (variety.kind) {
    case "union":
      return unsupported(scope, "xs:union", variety.position);
    case "list":
      return flagsOf(named, variety, scope);
    case "restriction":
      return variety.facets.some(isEnumeration)
        ? enumerationOf(named, variety, scope)
        : scalarOf(named, variety, scope);
  }
}

const isEnumeration = (facet: FacetNode): boolean => facet.name === "enumeration";

/** Base types that an enumeration may have. */
const textTypes: ReadonlySet<ScalarName> = new Set([
  "string",
  "normalizedString",
  "token",
  "NMTOKEN",
  "Name",
  "NCName",
]);

function enumerationOf(named: Named, restriction: Restriction, scope: Scope): TypeDef | undefined {
  const values = valuesOf(restriction, false, scope);
  return values && { kind: "enumeration", ...named, values };
}

function valuesOf(restriction: Restriction, isFlags: boolean, scope: Scope): readonly EnumerationValue[] | undefined {
  const base = builtInBase(restriction, scope);
  if (!base) return undefined;
  if (!textTypes.has(base)) return unsupported(scope, `an enumeration of xs:${base}`, restriction.position);
  const other = restriction.facets.find((facet) => !isEnumeration(facet));
  if (other) return unsupported(scope, `the facet ${other.name} of an enumeration`, other.position);
  const seen = new Set<string>();
  for (const { value, position } of restriction.facets) {
    if (seen.has(value)) scope.diagnostics.error(problems.NS207.valueTwice({ value }), position);
    seen.add(value);
  }
  return restriction.facets.map((facet, index) => enumerationValue(facet, index, isFlags, scope.diagnostics));
}

/** Reads an `xs:list` of an enumeration, which is anonymous or has a name (XML Schema part 1 §3.14.2). */
function flagsOf(named: Named, list: List, scope: Scope): TypeDef | undefined {
  const item = list.inlineItem ?? (list.itemType && scope.type(list.itemType));
  if (!item && list.itemType && namespaceOf(list.itemType) !== xsdNamespace) {
    scope.reportUnknown("type", list.itemType, list.position);
    return undefined;
  }
  const restriction = item?.kind === "simpleType" && item.variety.kind === "restriction" ? item.variety : undefined;
  if (!restriction?.facets.some(isEnumeration))
    return unsupported(scope, "xs:list of something that is not an enumeration", list.position);
  const values = valuesOf(restriction, true, scope);
  return values && { kind: "flags", ...named, values };
}

const facetNames: ReadonlySet<string> = new Set<Facet["name"]>([
  "length",
  "minLength",
  "maxLength",
  "pattern",
  "whiteSpace",
  "totalDigits",
  "fractionDigits",
  "minInclusive",
  "maxInclusive",
  "minExclusive",
  "maxExclusive",
]);
const isFacet = (facet: { readonly name: string; readonly value: string }): facet is Facet =>
  facetNames.has(facet.name);

function scalarOf(named: Named, restriction: Restriction, scope: Scope): TypeDef | undefined {
  const base = builtInBase(restriction, scope);
  if (!base) return undefined;
  const facets: Facet[] = [];
  for (const facet of restriction.facets) {
    if (isFacet(facet)) facets.push({ name: facet.name, value: facet.value });
    else scope.diagnostics.error(problems.NS207.noFacet({ facet: facet.name }), facet.position);
  }
  const meaning = meaningOf(named.name);
  return { kind: "restricted", ...named, base, ...(meaning && { meaning }), facets };
}

function builtInBase(restriction: Restriction, scope: Scope): ScalarName | undefined {
  const { base, position } = restriction;
  if (!base) {
    return restriction.inlineBase
      ? unsupported(scope, "a restriction of an anonymous type", restriction.inlineBase.position)
      : undefined;
  }
  const ref = typeRef(base, position, scope);
  if (ref?.kind === "scalar" && ref.name !== "anyType") return ref.name;
  if (ref?.kind === "named" && !scope.definesType(ref.name)) scope.reportUnknown("type", ref.name, position);
  else if (ref)
    unsupported(scope, `a restriction of ${ref.kind === "named" ? localOf(ref.name) : "xs:anyType"}`, position);
  return undefined;
}
